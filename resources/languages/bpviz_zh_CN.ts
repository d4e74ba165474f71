<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name />
        <message>
            <source>gradient check</source>
            <translation>梯度检验</translation>
        </message>
        <message>
            <source>This run goes on; only earlier ones can be removed.</source>
            <translation>这次运行仍在继续；只能移除更早的运行。</translation>
        </message>
        <message>
            <source>back to {name}</source>
            <translation>回到 {name}</translation>
        </message>
        <message>
            <source>The run was stopped: what it trained is another network now.</source>
            <translation>运行已停止：它训练的网络现在已是另一个。</translation>
        </message>
        <message>
            <source>The network is locked: View → Lock network opens it.</source>
            <translation>网络已锁定：用 视图 → 锁定网络 解锁。</translation>
        </message>
        <message>
            <source>The loss is {lower} now: it goes with {title}.</source>
            <translation>损失现在是 {lower}：它与 {title} 配套。</translation>
        </message>
        <message>
            <source>A connection leads to a later layer.</source>
            <translation>连接只能通向后面的层。</translation>
        </message>
        <message>
            <source>“{value}” is not a number; nothing changes.</source>
            <translation>“{value}”不是数；什么也不改变。</translation>
        </message>
        <message>
            <source>The clipboard holds no neurons and no layers.</source>
            <translation>剪贴板里没有神经元，也没有层。</translation>
        </message>
        <message>
            <source>Select neurons or a layer first.</source>
            <translation>请先选择神经元或一层。</translation>
        </message>
        <message>
            <source>Select a neuron or a connection first.</source>
            <translation>请先选择一个神经元或连接。</translation>
        </message>
        <message>
            <source>Nothing is pasted: {value}.</source>
            <translation>没有粘贴任何内容：{value}。</translation>
        </message>
        <message>
            <source>Select neurons with connections first.</source>
            <translation>请先选择有连接的神经元。</translation>
        </message>
        <message>
            <source>1 step in 3 s</source>
            <translation>3 秒 1 步</translation>
        </message>
        <message>
            <source>1 step in 2 s</source>
            <translation>2 秒 1 步</translation>
        </message>
        <message>
            <source>1 step/s</source>
            <translation>1 步/秒</translation>
        </message>
        <message>
            <source>2 steps/s</source>
            <translation>2 步/秒</translation>
        </message>
        <message>
            <source>4 steps/s</source>
            <translation>4 步/秒</translation>
        </message>
        <message>
            <source>8 steps/s</source>
            <translation>8 步/秒</translation>
        </message>
        <message>
            <source>1 update/s</source>
            <translation>1 次更新/秒</translation>
        </message>
        <message>
            <source>3 updates/s</source>
            <translation>3 次更新/秒</translation>
        </message>
        <message>
            <source>10 updates/s</source>
            <translation>10 次更新/秒</translation>
        </message>
        <message>
            <source>30 updates/s</source>
            <translation>30 次更新/秒</translation>
        </message>
        <message>
            <source>60 updates/s</source>
            <translation>60 次更新/秒</translation>
        </message>
        <message>
            <source>200 updates/s</source>
            <translation>200 次更新/秒</translation>
        </message>
        <message>
            <source>1,000 updates/s</source>
            <translation>1,000 次更新/秒</translation>
        </message>
        <message>
            <source>10,000 updates/s</source>
            <translation>10,000 次更新/秒</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>another window has it open</source>
            <translation>另一个窗口已打开它</translation>
        </message>
        <message>
            <source>Read-only: {reason}. Save as… goes elsewhere.</source>
            <translation>只读：{reason}。用“另存为…”存到别处。</translation>
        </message>
        <message>
            <source>There is no file to go back to yet.</source>
            <translation>还没有可以回到的文件。</translation>
        </message>
        <message>
            <source>Back to {name}.</source>
            <translation>已回到 {name}。</translation>
        </message>
        <message>
            <source>Changed there: {join}.</source>
            <translation>那里改变了：{join}。</translation>
        </message>
        <message>
            <source>Saved {name}.</source>
            <translation>已保存 {name}。</translation>
        </message>
        <message>
            <source>Revert to the file</source>
            <translation>恢复到文件</translation>
        </message>
        <message>
            <source>Unsaved work could not be copied for safety ({fault}); save it.</source>
            <translation>未保存的工作无法作安全备份（{fault}）；请保存。</translation>
        </message>
        <message>
            <source>an edit that is no longer kept</source>
            <translation>一处不再保留的编辑</translation>
        </message>
        <message>
            <source>A summand with a factor 0 is left out.</source>
            <translation>因子为 0 的一项被省去。</translation>
        </message>
        <message>
            <source>Rounding by hand made ŷ 0 or 1; a summand with a factor 0 is left out.</source>
            <translation>手算取整使 ŷ 成为 0 或 1；因子为 0 的一项被省去。</translation>
        </message>
        <message>
            <source>Written so that it keeps its digits: the usual form would lose them here.</source>
            <translation>这样写可以保住数位：通常的形式在这里会丢失它们。</translation>
        </message>
        <message>
            <source>Written from z, as ŷ is too close to 0 or 1 to keep all digits.</source>
            <translation>由 z 写出，因为 ŷ 太接近 0 或 1，保不住全部数位。</translation>
        </message>
        <message>
            <source>Not as a product: its factors have lost their digits to rounding.</source>
            <translation>不写成乘积：其因子的数位已因舍入丢失。</translation>
        </message>
        <message>
            <source>By ∂L/∂z, as its factors have lost their digits to rounding.</source>
            <translation>由 ∂L/∂z 求得，因为其因子的数位已因舍入丢失。</translation>
        </message>
        <message>
            <source>via {to}</source>
            <translation>经 {to}</translation>
        </message>
        <message>
            <source>via skip</source>
            <translation>经跳跃连接</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前向</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Backward</source>
            <translation>反向</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>加权和</translation>
        </message>
        <message>
            <source>output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>gradient of its output</source>
            <translation>其输出的梯度</translation>
        </message>
        <message>
            <source>steepness</source>
            <translation>陡度</translation>
        </message>
        <message>
            <source>gradient of its sum</source>
            <translation>其加权和的梯度</translation>
        </message>
        <message>
            <source>what came in</source>
            <translation>传入的值</translation>
        </message>
        <message>
            <source>how it passes on</source>
            <translation>怎样传递</translation>
        </message>
        <message>
            <source>gradient</source>
            <translation>梯度</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>length of the gradient</source>
            <translation>梯度的长度</translation>
        </message>
        <message>
            <source>what the weights cost</source>
            <translation>权重的代价</translation>
        </message>
        <message>
            <source>price of weights λ₂</source>
            <translation>权重的单价 λ₂</translation>
        </message>
        <message>
            <source>learning rate η</source>
            <translation>学习率 η</translation>
        </message>
        <message>
            <source>number of the update</source>
            <translation>更新的序号</translation>
        </message>
        <message>
            <source>limit of clipping</source>
            <translation>裁剪的上限</translation>
        </message>
        <message>
            <source>gradient after clipping</source>
            <translation>裁剪后的梯度</translation>
        </message>
        <message>
            <source>gradient with weight decay</source>
            <translation>含权重衰减的梯度</translation>
        </message>
        <message>
            <source>after weight decay</source>
            <translation>权重衰减之后</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>gradient looking ahead</source>
            <translation>前瞻的梯度</translation>
        </message>
        <message>
            <source>learning rate, corrected</source>
            <translation>修正后的学习率</translation>
        </message>
        <message>
            <source>average gradient</source>
            <translation>平均梯度</translation>
        </message>
        <message>
            <source>average square</source>
            <translation>平均平方</translation>
        </message>
        <message>
            <source>average gradient, corrected</source>
            <translation>修正后的平均梯度</translation>
        </message>
        <message>
            <source>average square, corrected</source>
            <translation>修正后的平均平方</translation>
        </message>
        <message>
            <source>update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>{head}, micro-batch {number}</source>
            <translation>{head}，微批 {number}</translation>
        </message>
        <message>
            <source>{head}, sample {number}</source>
            <translation>{head}，样本 {number}</translation>
        </message>
        <message>
            <source>target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Data · {name} · sample {number}</source>
            <translation>数据 · {name} · 样本 {number}</translation>
        </message>
        <message>
            <source>how it moves the loss</source>
            <translation>它怎样影响损失</translation>
        </message>
        <message>
            <source>bias of {unit}</source>
            <translation>{unit} 的偏置</translation>
        </message>
        <message>
            <source>wire {value} → {value_2}</source>
            <translation>连线 {value} → {value_2}</translation>
        </message>
        <message>
            <source>Every input times its weight, plus the bias: what {name} takes in.</source>
            <translation>每个输入乘以其权重，再加偏置：{name} 接收的值。</translation>
        </message>
        <message>
            <source>The answer for sample {sample}; the target is {targets}.</source>
            <translation>样本 {sample} 的回答；目标是 {targets}。</translation>
        </message>
        <message>
            <source>{activation} turns z into what {name} passes on.</source>
            <translation>{activation} 把 z 变成 {name} 传出的值。</translation>
        </message>
        <message>
            <source> Plus {unit}’s value.</source>
            <translation> 加上 {unit} 的值。</translation>
        </message>
        <message>
            <source>How wrong that answer is, as one number; smaller is better.</source>
            <translation>用一个数表示这个回答错了多少；越小越好。</translation>
        </message>
        <message>
            <source>The data’s loss and what the weights cost: what is to get lower.</source>
            <translation>数据的损失和权重的代价：要降低的就是它。</translation>
        </message>
        <message>
            <source>micro-batch {number} of {count}</source>
            <translation>第 {number} 个微批，共 {count} 个</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: {which}.</source>
            <translation>{count} 个样本损失的{reduction}：{which}。</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses, without the weights’ cost.</source>
            <translation>{count} 个样本损失的{reduction}，不含权重的代价。</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: what this update tries to lower.</source>
            <translation>{count} 个样本损失的{reduction}：这次更新要降低的就是它。</translation>
        </message>
        <message>
            <source>This loss does not change if {name} moves a little.</source>
            <translation>{name} 稍微移动，这个损失不变。</translation>
        </message>
        <message>
            <source>{name} is rounded to 0 or 1: this slope has no bound there.</source>
            <translation>{name} 被舍入成 0 或 1：那里的斜率没有界。</translation>
        </message>
        <message>
            <source>rise</source>
            <translation>上升</translation>
        </message>
        <message>
            <source>fall</source>
            <translation>下降</translation>
        </message>
        <message>
            <source>If {name} rose a little, this loss would {verb} {write} times as much.</source>
            <translation>如果 {name} 稍微上升，这个损失会{verb}其 {write} 倍。</translation>
        </message>
        <message>
            <source>{name} does not reach the loss: no connection leads on from it.</source>
            <translation>{name} 到不了损失：没有连接从它通出去。</translation>
        </message>
        <message>
            <source>{name} reaches the loss along one connection; that passes this back.</source>
            <translation>{name} 经一条连接到达损失；它传回的就是这个。</translation>
        </message>
        <message>
            <source>{name} reaches the loss along {paths} connections; what each passes back is added up.</source>
            <translation>{name} 经 {paths} 条连接到达损失；各条传回的值相加。</translation>
        </message>
        <message>
            <source>{name} is given, and stays what it is.</source>
            <translation>{name} 是给定的，保持不变。</translation>
        </message>
        <message>
            <source>{given} This loss does not hang on it now.</source>
            <translation>{given} 这个损失现在与它无关。</translation>
        </message>
        <message>
            <source>{write} times as much</source>
            <translation>其 {write} 倍</translation>
        </message>
        <message>
            <source>If {name} were a little larger, this loss would {verb} {times}. {given}</source>
            <translation>如果 {name} 稍大一点，这个损失会{verb}{times}。{given}</translation>
        </message>
        <message>
            <source>The outputs share 1: raising one score lowers the others.</source>
            <translation>各输出合计为 1：提高一个得分会降低其他的。</translation>
        </message>
        <message>
            <source>How steep {title} is at z = {z}.</source>
            <translation>{title} 在 z = {z} 处有多陡。</translation>
        </message>
        <message>
            <source>{words} Kink: counted as {value}.</source>
            <translation>{words} 折点：按 {value} 计。</translation>
        </message>
        <message>
            <source>{words} Rounded to 0; ∂L/∂z, multiplied out, does without it.</source>
            <translation>{words} 舍入成了 0；把 ∂L/∂z 乘开就不需要它。</translation>
        </message>
        <message>
            <source>{words} Nothing passes.</source>
            <translation>{words} 什么也传不过去。</translation>
        </message>
        <message>
            <source>{words} Little passes.</source>
            <translation>{words} 只传过去一点。</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target (if targets sum to 1).</source>
            <translation>乘开：回答减目标（当目标之和为 1 时）。</translation>
        </message>
        <message>
            <source>, over {share}</source>
            <translation>，除以 {share}</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target{over}.</source>
            <translation>乘开：回答减目标{over}。</translation>
        </message>
        <message>
            <source>{name}’s z moves every answer; slope times steepness of each are added up.</source>
            <translation>{name} 的 z 影响每个回答；各自的斜率乘陡度相加。</translation>
        </message>
        <message>
            <source>The slope at {name}’s output times the steepness of {title}.</source>
            <translation>{name} 输出处的斜率乘以 {title} 的陡度。</translation>
        </message>
        <message>
            <source>z grows by what comes along the wire for every unit that w grows.</source>
            <translation>w 每增加 1，z 就增加沿连线传来的值。</translation>
        </message>
        <message>
            <source>What goes through a wire is multiplied by its weight, backwards too.</source>
            <translation>经过连线的值要乘以它的权重，反向也一样。</translation>
        </message>
        <message>
            <source>Moving w would not change the loss now.</source>
            <translation>现在移动 w 不会改变损失。</translation>
        </message>
        <message>
            <source>Not a number: nothing can be said about w.</source>
            <translation>不是数：关于 w 什么也说不了。</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>提高</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>降低</translation>
        </message>
        <message>
            <source>lowers</source>
            <translation>减小</translation>
        </message>
        <message>
            <source>raises</source>
            <translation>增大</translation>
        </message>
        <message>
            <source>Raising w would {raises} the loss, so plain gradient descent {goes} w.</source>
            <translation>增大 w 会{raises}损失，所以普通的梯度下降会{goes} w。</translation>
        </message>
        <message>
            <source>The slope at {to}’s z times what came along the wire.</source>
            <translation>{to} 的 z 处的斜率乘以沿连线传来的值。</translation>
        </message>
        <message>
            <source>{samples_of} samples</source>
            <translation>{samples_of} 个样本</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}.{gathered}</source>
            <translation>对 {samples} 取{reduction}。{gathered}</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}. {direction}</source>
            <translation>对 {samples} 取{reduction}。{direction}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope.{gathered}</source>
            <translation>偏置以因子 1 进入 z：就是 z 的斜率。{gathered}</translation>
        </message>
        <message>
            <source>{reduction} over {samples_of}</source>
            <translation>对 {samples_of} 取{reduction}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope, {over}.{gathered}</source>
            <translation>偏置以因子 1 进入 z：z 的斜率，{over}。{gathered}</translation>
        </message>
        <message>
            <source> Gathered so far: {held}.</source>
            <translation> 至今累积：{held}。</translation>
        </message>
        <message>
            <source>The data’s gradient, and for weights λ₂·w: large ones cost.</source>
            <translation>数据的梯度，再为权重加 λ₂·w：大的权重要付代价。</translation>
        </message>
        <message>
            <source>{k} micro-batches, added; no weight has moved.</source>
            <translation>{k} 个微批相加；权重还没有移动。</translation>
        </message>
        <message>
            <source>{k} micro-batches, each divided by {k}, added; no weight has moved.</source>
            <translation>{k} 个微批，各除以 {k} 后相加；权重还没有移动。</translation>
        </message>
        <message>
            <source>{k} micro-batches, each counted by its share of the samples, added; no weight has moved.</source>
            <translation>{k} 个微批，各按所占样本的份额相加；权重还没有移动。</translation>
        </message>
        <message>
            <source>Half of λ₂ times every weight squared: large weights cost, biases do not.</source>
            <translation>λ₂ 的一半乘以每个权重的平方：大权重有代价，偏置没有。</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of it: how long the step is.</source>
            <translation>所有梯度平方相加再开根：这一步有多长。</translation>
        </message>
        <message>
            <source>What a weight’s square costs: chosen.</source>
            <translation>权重平方的单价：选定的。</translation>
        </message>
        <message>
            <source>Given with the data.</source>
            <translation>随数据给定。</translation>
        </message>
        <message>
            <source>What the answer should be; given with the data.</source>
            <translation>回答应当是多少；随数据给定。</translation>
        </message>
        <message>
            <source>The weight as it is before this update.</source>
            <translation>这次更新之前的权重。</translation>
        </message>
        <message>
            <source>The bias as it is before this update.</source>
            <translation>这次更新之前的偏置。</translation>
        </message>
        <message>
            <source>How far a step goes: chosen, not learned.</source>
            <translation>一步走多远：选定的，不是学来的。</translation>
        </message>
        <message>
            <source>Counts the updates of this optimizer, from 1.</source>
            <translation>从 1 开始计这个优化器的更新次数。</translation>
        </message>
        <message>
            <source>The longest that a gradient may be: chosen.</source>
            <translation>梯度最长可以多长：选定的。</translation>
        </message>
        <message>
            <source>Nothing exceeds {limit}: the gradient stays as it is.</source>
            <translation>没有超过 {limit}：梯度保持原样。</translation>
        </message>
        <message>
            <source>Entries cut at ±{limit}.</source>
            <translation>各分量截在 ±{limit}。</translation>
        </message>
        <message>
            <source>Length {gradient_norm} exceeds {limit}: everything × {write}, same direction.</source>
            <translation>长度 {gradient_norm} 超过 {limit}：全部 × {write}，方向不变。</translation>
        </message>
        <message>
            <source>What the last update left.</source>
            <translation>上一次更新留下的值。</translation>
        </message>
        <message>
            <source>A setting of {title}: chosen, not learned.</source>
            <translation>{title} 的一项设置：选定的，不是学来的。</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Hidden {layer}</source>
            <translation>隐藏 {layer}</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>零</translation>
        </message>
        <message>
            <source>one</source>
            <translation>一</translation>
        </message>
        <message>
            <source>two</source>
            <translation>二</translation>
        </message>
        <message>
            <source>three</source>
            <translation>三</translation>
        </message>
        <message>
            <source>four</source>
            <translation>四</translation>
        </message>
        <message>
            <source>five</source>
            <translation>五</translation>
        </message>
        <message>
            <source>six</source>
            <translation>六</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>七</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>八</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>九</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>阿尔法</translation>
        </message>
        <message>
            <source>beta</source>
            <translation>贝塔</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>伽马</translation>
        </message>
        <message>
            <source>delta</source>
            <translation>德尔塔</translation>
        </message>
        <message>
            <source>epsilon</source>
            <translation>艾普西隆</translation>
        </message>
        <message>
            <source>eta</source>
            <translation>伊塔</translation>
        </message>
        <message>
            <source>theta</source>
            <translation>西塔</translation>
        </message>
        <message>
            <source>lambda</source>
            <translation>兰姆达</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>缪</translation>
        </message>
        <message>
            <source>pi</source>
            <translation>派</translation>
        </message>
        <message>
            <source>rho</source>
            <translation>柔</translation>
        </message>
        <message>
            <source>sigma</source>
            <translation>西格马</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>prime</source>
            <translation>撇</translation>
        </message>
        <message>
            <source>double prime</source>
            <translation>两撇</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>加</translation>
        </message>
        <message>
            <source>the length of g</source>
            <translation>g 的长度</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>等等</translation>
        </message>
        <message>
            <source>the natural logarithm</source>
            <translation>自然对数</translation>
        </message>
        <message>
            <source>the hyperbolic tangent</source>
            <translation>双曲正切</translation>
        </message>
        <message>
            <source>the error function</source>
            <translation>误差函数</translation>
        </message>
        <message>
            <source>the sign</source>
            <translation>符号</translation>
        </message>
        <message>
            <source>the partial derivative of {of} with respect to {by}</source>
            <translation>{of} 对 {by} 的偏导数</translation>
        </message>
        <message>
            <source> times </source>
            <translation> 乘 </translation>
        </message>
        <message>
            <source>one half</source>
            <translation>二分之一</translation>
        </message>
        <message>
            <source>fraction {above} over {below} end fraction</source>
            <translation>分数 {above} 除以 {below} 分数完</translation>
        </message>
        <message>
            <source>minus {part}</source>
            <translation>负 {part}</translation>
        </message>
        <message>
            <source>{yes} if {left} is greater than {right}, otherwise {no}</source>
            <translation>若 {left} 大于 {right} 则 {yes}，否则 {no}</translation>
        </message>
        <message>
            <source>open bracket {inner} close bracket</source>
            <translation>左括号 {inner} 右括号</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>不是数</translation>
        </message>
        <message>
            <source>infinity</source>
            <translation>无穷</translation>
        </message>
        <message>
            <source>{size} times ten to the power of {power}</source>
            <translation>{size} 乘以十的 {power} 次方</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新的</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>帽</translation>
        </message>
        <message>
            <source>of layer {name}</source>
            <translation>第 {name} 层的</translation>
        </message>
        <message>
            <source>of mini-batch {name}</source>
            <translation>第 {name} 个微批的</translation>
        </message>
        <message>
            <source>superscript {marks}</source>
            <translation>上标 {marks}</translation>
        </message>
        <message>
            <source>plus {part}</source>
            <translation>加 {part}</translation>
        </message>
        <message>
            <source>{below} squared</source>
            <translation>{below} 的平方</translation>
        </message>
        <message>
            <source>{below} cubed</source>
            <translation>{below} 的立方</translation>
        </message>
        <message>
            <source>{below} to the power of {above} end power</source>
            <translation>{below} 的 {above} 次方</translation>
        </message>
        <message>
            <source>e to the power of {inner} end power</source>
            <translation>e 的 {inner} 次方</translation>
        </message>
        <message>
            <source>the square root of {inner} end root</source>
            <translation>{inner} 的平方根</translation>
        </message>
        <message>
            <source>the absolute value of {inner} end absolute value</source>
            <translation>{inner} 的绝对值</translation>
        </message>
        <message>
            <source> and </source>
            <translation> 与 </translation>
        </message>
        <message>
            <source>the larger of {listed} end larger</source>
            <translation>{listed} 中较大者</translation>
        </message>
        <message>
            <source>the smaller of {listed} end smaller</source>
            <translation>{listed} 中较小者</translation>
        </message>
        <message>
            <source>{function} of {inner}</source>
            <translation>{inner} 的{function}</translation>
        </message>
        <message>
            <source>{yes} if {left} &gt; {right} else {no}</source>
            <translation>若 {left} &gt; {right} 则 {yes}，否则 {no}</translation>
        </message>
        <message>
            <source>a = z: no activation; a network of these alone is one linear map</source>
            <translation>a = z：没有激活；只用它的网络就是一个线性映射</translation>
        </message>
        <message>
            <source>Rumelhart, Hinton &amp; Williams (1986), Learning representations by back-propagating errors, Nature 323</source>
            <translation>Rumelhart, Hinton &amp; Williams (1986), Learning representations by back-propagating errors, Nature 323</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp</translation>
        </message>
        <message>
            <source>Nair &amp; Hinton (2010), Rectified linear units; f′(0) = 0</source>
            <translation>Nair &amp; Hinton (2010), Rectified linear units; f′(0) = 0</translation>
        </message>
        <message>
            <source>leaky ReLU</source>
            <translation>带泄漏的 ReLU</translation>
        </message>
        <message>
            <source>slope below 0</source>
            <translation>0 以下的斜率</translation>
        </message>
        <message>
            <source>Maas, Hannun &amp; Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU</source>
            <translation>Maas, Hannun &amp; Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU</translation>
        </message>
        <message>
            <source>Clevert, Unterthiner &amp; Hochreiter (2016), eq. 15, with α = 1</source>
            <translation>Clevert, Unterthiner &amp; Hochreiter (2016)，式 15，α = 1</translation>
        </message>
        <message>
            <source>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (exact form)</source>
            <translation>Hendrycks &amp; Gimpel (2016), Gaussian error linear units（精确形式）</translation>
        </message>
        <message>
            <source>Elfwing, Uchibe &amp; Doya (2018), eqs. 5 and 6</source>
            <translation>Elfwing, Uchibe &amp; Doya (2018)，式 5 和 6</translation>
        </message>
        <message>
            <source>Dugas et al. (2001); its derivative is the sigmoid</source>
            <translation>Dugas et al. (2001)；其导数就是 sigmoid</translation>
        </message>
        <message>
            <source>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</source>
            <translation>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</translation>
        </message>
        <message>
            <source>bipolar sigmoid</source>
            <translation>双极 sigmoid</translation>
        </message>
        <message>
            <source>Fausett (1994), Fundamentals of Neural Networks, chapter 6</source>
            <translation>Fausett (1994), Fundamentals of Neural Networks，第 6 章</translation>
        </message>
        <message>
            <source>scaled tanh</source>
            <translation>缩放的 tanh</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp, section 4.4</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp，4.4 节</translation>
        </message>
        <message>
            <source>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</source>
            <translation>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</translation>
        </message>
        <message>
            <source>Nothing is done to what is not larger.</source>
            <translation>不超过的不作处理。</translation>
        </message>
        <message>
            <source>By length</source>
            <translation>按长度</translation>
        </message>
        <message>
            <source>Pascanu, Mikolov &amp; Bengio (2013), algorithm 1</source>
            <translation>Pascanu, Mikolov &amp; Bengio (2013)，算法 1</translation>
        </message>
        <message>
            <source>A longer gradient is shortened to the limit; its direction stays.</source>
            <translation>过长的梯度缩到上限；方向不变。</translation>
        </message>
        <message>
            <source>By entry</source>
            <translation>按分量</translation>
        </message>
        <message>
            <source>Mikolov (2012)</source>
            <translation>Mikolov (2012)</translation>
        </message>
        <message>
            <source>Each entry is cut at ± the limit; the direction may change.</source>
            <translation>每个分量截在 ± 上限；方向可能改变。</translation>
        </message>
        <message>
            <source>first arm</source>
            <translation>第一条臂</translation>
        </message>
        <message>
            <source>second arm</source>
            <translation>第二条臂</translation>
        </message>
        <message>
            <source>noise σ</source>
            <translation>噪声 σ</translation>
        </message>
        <message>
            <source>data set</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>One neuron</source>
            <translation>一个神经元</translation>
        </message>
        <message>
            <source>One sample: 2 goes in, 1 should come out.</source>
            <translation>一个样本：输入 2，应输出 1。</translation>
        </message>
        <message>
            <source>smallest example there is</source>
            <translation>最小的例子</translation>
        </message>
        <message>
            <source>True where both inputs are; one neuron can learn it.</source>
            <translation>两个输入都真才真；一个神经元学得会。</translation>
        </message>
        <message>
            <source>Rosenblatt (1958)</source>
            <translation>Rosenblatt (1958)</translation>
        </message>
        <message>
            <source>True where any input is; one neuron can learn it.</source>
            <translation>任一输入真就真；一个神经元学得会。</translation>
        </message>
        <message>
            <source>True where the inputs differ; it takes a hidden layer.</source>
            <translation>两个输入不同才真；需要一个隐藏层。</translation>
        </message>
        <message>
            <source>Minsky &amp; Papert (1969), Perceptrons</source>
            <translation>Minsky &amp; Papert (1969), Perceptrons</translation>
        </message>
        <message>
            <source>Two circles</source>
            <translation>两个圆</translation>
        </message>
        <message>
            <source>A ring around a smaller one: no straight line parts them.</source>
            <translation>大环套小环：没有直线能分开它们。</translation>
        </message>
        <message>
            <source>drawn: radii 1 and 0.4</source>
            <translation>抽取：半径 1 和 0.4</translation>
        </message>
        <message>
            <source>Two moons</source>
            <translation>两个月牙</translation>
        </message>
        <message>
            <source>Two half circles that reach into each other.</source>
            <translation>两个互相嵌入的半圆。</translation>
        </message>
        <message>
            <source>drawn: half circles of radius 1</source>
            <translation>抽取：半径为 1 的半圆</translation>
        </message>
        <message>
            <source>Two Gaussians</source>
            <translation>两个高斯</translation>
        </message>
        <message>
            <source>Two clouds that overlap: nobody gets all of them right.</source>
            <translation>两团重叠的云：谁也不能全对。</translation>
        </message>
        <message>
            <source>drawn: means (-1, -1) and (1, 1)</source>
            <translation>抽取：均值 (-1, -1) 和 (1, 1)</translation>
        </message>
        <message>
            <source>Two spirals</source>
            <translation>两条螺线</translation>
        </message>
        <message>
            <source>Two arms wound around each other: hard for small networks.</source>
            <translation>两条相互缠绕的臂：小网络很难。</translation>
        </message>
        <message>
            <source>after Lang &amp; Witbrock (1988)</source>
            <translation>仿 Lang &amp; Witbrock (1988)</translation>
        </message>
        <message>
            <source>Sine</source>
            <translation>正弦</translation>
        </message>
        <message>
            <source>One period of a sine, to be drawn through noisy points.</source>
            <translation>正弦的一个周期，要穿过带噪声的点画出。</translation>
        </message>
        <message>
            <source>drawn: sin πx</source>
            <translation>抽取：sin πx</translation>
        </message>
        <message>
            <source>Noisy line</source>
            <translation>带噪声的直线</translation>
        </message>
        <message>
            <source>Points about a line: linear regression.</source>
            <translation>直线附近的点：线性回归。</translation>
        </message>
        <message>
            <source>drawn: 0.7x + 0.2</source>
            <translation>抽取：0.7x + 0.2</translation>
        </message>
        <message>
            <source>Plane</source>
            <translation>平面</translation>
        </message>
        <message>
            <source>Points about a plane over two inputs.</source>
            <translation>两个输入上一个平面附近的点。</translation>
        </message>
        <message>
            <source>drawn: 0.5x₁ − 0.8x₂ + 0.3</source>
            <translation>抽取：0.5x₁ − 0.8x₂ + 0.3</translation>
        </message>
        <message>
            <source>Iris</source>
            <translation>鸢尾花</translation>
        </message>
        <message>
            <source>Three sorts of iris by four measures in cm; 50 of each.</source>
            <translation>三种鸢尾花的四项尺寸（厘米）；各 50 株。</translation>
        </message>
        <message>
            <source>sepal length</source>
            <translation>萼片长</translation>
        </message>
        <message>
            <source>sepal width</source>
            <translation>萼片宽</translation>
        </message>
        <message>
            <source>petal length</source>
            <translation>花瓣长</translation>
        </message>
        <message>
            <source>petal width</source>
            <translation>花瓣宽</translation>
        </message>
        <message>
            <source>Fisher (1936), The use of multiple measurements in taxonomic problems</source>
            <translation>Fisher (1936), The use of multiple measurements in taxonomic problems</translation>
        </message>
        <message>
            <source>Zeros</source>
            <translation>全零</translation>
        </message>
        <message>
            <source>shows why units must not start equal</source>
            <translation>说明神经元为什么不能从相同开始</translation>
        </message>
        <message>
            <source>Units that start equal stay equal: nothing tells them apart.</source>
            <translation>从相同开始的神经元一直相同：没有什么区分它们。</translation>
        </message>
        <message>
            <source>Constant 0.5</source>
            <translation>常数 0.5</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>同上</translation>
        </message>
        <message>
            <source>Units that start equal stay equal, whatever they start from.</source>
            <translation>从相同开始的神经元一直相同，不管从什么开始。</translation>
        </message>
        <message>
            <source>Uniform ±0.5</source>
            <translation>均匀 ±0.5</translation>
        </message>
        <message>
            <source>textbook examples</source>
            <translation>教科书例子</translation>
        </message>
        <message>
            <source>Small numbers of both signs, whatever the width of the layer.</source>
            <translation>两种符号的小数，与层宽无关。</translation>
        </message>
        <message>
            <source>Normal σ = 1</source>
            <translation>正态 σ = 1</translation>
        </message>
        <message>
            <source>A bell curve; in wide layers sums grow so large that units saturate.</source>
            <translation>钟形曲线；在宽层里和会大到使神经元饱和。</translation>
        </message>
        <message>
            <source>Xavier uniform</source>
            <translation>Xavier 均匀</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 16</source>
            <translation>Glorot &amp; Bengio (2010)，式 16</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of tanh or sigmoid.</source>
            <translation>经过 tanh 或 sigmoid 的各层时保持信号大小。</translation>
        </message>
        <message>
            <source>Xavier normal</source>
            <translation>Xavier 正态</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 12</source>
            <translation>Glorot &amp; Bengio (2010)，式 12</translation>
        </message>
        <message>
            <source>As Xavier uniform, from a bell curve.</source>
            <translation>同 Xavier 均匀，取自钟形曲线。</translation>
        </message>
        <message>
            <source>He uniform</source>
            <translation>He 均匀</translation>
        </message>
        <message>
            <source>He et al. (2015), eq. 10</source>
            <translation>He et al. (2015)，式 10</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of ReLU.</source>
            <translation>经过 ReLU 的各层时保持信号大小。</translation>
        </message>
        <message>
            <source>He normal</source>
            <translation>He 正态</translation>
        </message>
        <message>
            <source>As He uniform, from a bell curve.</source>
            <translation>同 He 均匀，取自钟形曲线。</translation>
        </message>
        <message>
            <source>LeCun normal</source>
            <translation>LeCun 正态</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), section 4.6</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998)，4.6 节</translation>
        </message>
        <message>
            <source>Keeps the spread of sums at 1 on the way forward.</source>
            <translation>前向时使和的离散度保持为 1。</translation>
        </message>
        <message>
            <source>Orthogonal</source>
            <translation>正交</translation>
        </message>
        <message>
            <source>Saxe, McClelland &amp; Ganguli (2014)</source>
            <translation>Saxe, McClelland &amp; Ganguli (2014)</translation>
        </message>
        <message>
            <source>Turns signals without making them longer or shorter.</source>
            <translation>转动信号而不使其变长或变短。</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>求和</translation>
        </message>
        <message>
            <source>is {value:g}</source>
            <translation>为 {value:g}</translation>
        </message>
        <message>
            <source>at least 0 and at most 1</source>
            <translation>不小于 0 且不大于 1</translation>
        </message>
        <message>
            <source>at least 0</source>
            <translation>不小于 0</translation>
        </message>
        <message>
            <source>sums to {value:g}</source>
            <translation>之和为 {value:g}</translation>
        </message>
        <message>
            <source>targets that sum to 1</source>
            <translation>和为 1 的目标</translation>
        </message>
        <message>
            <source>Mean squared error</source>
            <translation>均方误差</translation>
        </message>
        <message>
            <source>Absolute error</source>
            <translation>绝对误差</translation>
        </message>
        <message>
            <source>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0</source>
            <translation>(1/K)Σ|y − ŷ|：torch.nn.L1Loss；在 0 处导数为 0</translation>
        </message>
        <message>
            <source>Huber</source>
            <translation>Huber</translation>
        </message>
        <message>
            <source>Huber (1964), Robust estimation of a location parameter; δ = 1</source>
            <translation>Huber (1964), Robust estimation of a location parameter; δ = 1</translation>
        </message>
        <message>
            <source>Binary cross entropy</source>
            <translation>二元交叉熵</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eq. 4.90</source>
            <translation>Bishop (2006), Pattern Recognition，式 4.90</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>平方误差</translation>
        </message>
        <message>
            <source>Σ(y − ŷ)²: Legendre (1805)</source>
            <translation>Σ(y − ŷ)²：Legendre (1805)</translation>
        </message>
        <message>
            <source>½ Squared error</source>
            <translation>½ 平方误差</translation>
        </message>
        <message>
            <source>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), eq. 3</source>
            <translation>½Σ(y − ŷ)²：Rumelhart, Hinton &amp; Williams (1986)，式 3</translation>
        </message>
        <message>
            <source>Cross entropy</source>
            <translation>交叉熵</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109</source>
            <translation>Bishop (2006), Pattern Recognition，式 4.108 和 4.109</translation>
        </message>
        <message>
            <source>Sum of outputs</source>
            <translation>输出之和</translation>
        </message>
        <message>
            <source>Σŷ: what exercises with a given slope of 1 start from</source>
            <translation>Σŷ：斜率给定为 1 的习题由此开始</translation>
        </message>
        <message>
            <source>Not an error: the answers added up, so that ∂L/∂ŷ is 1.</source>
            <translation>不是误差：把回答相加，使 ∂L/∂ŷ 为 1。</translation>
        </message>
        <message>
            <source>Added under the division, which it keeps from 0.</source>
            <translation>加在除号下，使它不为 0。</translation>
        </message>
        <message>
            <source>weight decay λ</source>
            <translation>权重衰减 λ</translation>
        </message>
        <message>
            <source>Pulls every weight towards 0, by λ times itself.</source>
            <translation>把每个权重拉向 0，拉力为其 λ 倍。</translation>
        </message>
        <message>
            <source>momentum μ</source>
            <translation>动量 μ</translation>
        </message>
        <message>
            <source>The share of the last step kept.</source>
            <translation>保留上一步的多少。</translation>
        </message>
        <message>
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <source>Looks ahead along the last step; needs a momentum.</source>
            <translation>沿上一步向前看；需要动量。</translation>
        </message>
        <message>
            <source>Decay biases</source>
            <translation>衰减偏置</translation>
        </message>
        <message>
            <source>Weight decay pulls biases too; without, they are spared.</source>
            <translation>权重衰减也拉偏置；不选则放过它们。</translation>
        </message>
        <message>
            <source>Velocity of</source>
            <translation>速度累积</translation>
        </message>
        <message>
            <source>What the velocity v gathers.</source>
            <translation>速度 v 累积什么。</translation>
        </message>
        <message>
            <source>v gathers gradients, and η multiplies v: a change of η acts at once.</source>
            <translation>v 累积梯度，η 乘 v：改变 η 立即起作用。</translation>
        </message>
        <message>
            <source>v gathers η times the gradients: a change of η acts on later steps only.</source>
            <translation>v 累积 η 乘梯度：改变 η 只影响以后的步。</translation>
        </message>
        <message>
            <source>Dampening d</source>
            <translation>阻尼 d</translation>
        </message>
        <message>
            <source>The new gradient counts 1 − d; with d = μ the velocity is an average.</source>
            <translation>新梯度按 1 − d 计；d = μ 时速度是平均值。</translation>
        </message>
        <message>
            <source>Bias correction</source>
            <translation>偏差修正</translation>
        </message>
        <message>
            <source>m and v, which begin at 0, are divided by 1 − βᵗ; without, the first hundred updates differ.</source>
            <translation>m 和 v 从 0 开始，除以 1 − βᵗ；不除则最初上百次更新不同。</translation>
        </message>
        <message>
            <source>Sum begins at</source>
            <translation>和的初值</translation>
        </message>
        <message>
            <source>What the sum of squares starts from: above 0, the first steps are shorter.</source>
            <translation>平方和从何开始：大于 0 时最初几步较短。</translation>
        </message>
        <message>
            <source>√v + ε: beside the root.</source>
            <translation>√v + ε：在根号旁。</translation>
        </message>
        <message>
            <source>√(v + ε): under the root, where it matters more as v gets small.</source>
            <translation>√(v + ε)：在根号内，v 小时影响更大。</translation>
        </message>
        <message>
            <source>√v + ε before the corrections are applied, as in the short form of Adam’s paper.</source>
            <translation>修正之前的 √v + ε，如 Adam 论文的简式。</translation>
        </message>
        <message>
            <source>ε stands</source>
            <translation>ε 的位置</translation>
        </message>
        <message>
            <source>Where ε stands under the division.</source>
            <translation>ε 在除号下的位置。</translation>
        </message>
        <message>
            <source>{name} needs a momentum above 0</source>
            <translation>{name} 需要大于 0 的动量</translation>
        </message>
        <message>
            <source>nesterov goes without dampening</source>
            <translation>nesterov 不带阻尼</translation>
        </message>
        <message>
            <source>Running average of the gradients’ squares.</source>
            <translation>梯度平方的滑动平均。</translation>
        </message>
        <message>
            <source>The step is added.</source>
            <translation>加上这一步。</translation>
        </message>
        <message>
            <source>Where the step is about to go, and the gradient’s part once more.</source>
            <translation>这一步将去的地方，再加一次梯度的部分。</translation>
        </message>
        <message>
            <source>the gradient, subtracted.</source>
            <translation>减去梯度。</translation>
        </message>
        <message>
            <source>the velocity, subtracted.</source>
            <translation>减去速度。</translation>
        </message>
        <message>
            <source>The gradient plus where the velocity is about to go.</source>
            <translation>梯度加上速度将去的地方。</translation>
        </message>
        <message>
            <source>the gradient, first divided by √v.</source>
            <translation>减去先除以 √v 的梯度。</translation>
        </message>
        <message>
            <source>Sum of squares of all gradients so far.</source>
            <translation>至今所有梯度的平方和。</translation>
        </message>
        <message>
            <source>Averages began at 0; dividing by 1 − βᵗ makes up for it.</source>
            <translation>平均值从 0 开始；除以 1 − βᵗ 来弥补。</translation>
        </message>
        <message>
            <source>a step of about η, whatever the gradient’s size.</source>
            <translation>约为 η 的一步，不管梯度多大。</translation>
        </message>
        <message>
            <source>Running average of gradients.</source>
            <translation>梯度的滑动平均。</translation>
        </message>
        <message>
            <source>η times m over √v + ε, subtracted; m and v as they are.</source>
            <translation>减去 η 乘 m 除以 √v + ε；m 和 v 原样。</translation>
        </message>
        <message>
            <source>Both corrections, joined to η.</source>
            <translation>两项修正并入 η。</translation>
        </message>
        <message>
            <source>ηₜ times m over √v + ε, subtracted: at first {value}</source>
            <translation>减去 ηₜ 乘 m 除以 √v + ε：起初 {value}</translation>
        </message>
        <message>
            <source>η times m̂ over √v̂ + ε, subtracted: at first {value}</source>
            <translation>减去 η 乘 m̂ 除以 √v̂ + ε：起初 {value}</translation>
        </message>
        <message>
            <source>How much of the average of gradients is kept.</source>
            <translation>梯度的平均保留多少。</translation>
        </message>
        <message>
            <source>How much of their squares’ average is kept.</source>
            <translation>其平方的平均保留多少。</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); momentum: Polyak (1964); Nesterov (1983) in the form of Sutskever et al. (2013)</source>
            <translation>Robbins &amp; Monro (1951)；动量：Polyak (1964)；Nesterov (1983)，形式依 Sutskever et al. (2013)</translation>
        </message>
        <message>
            <source>Each step goes against the gradient.</source>
            <translation>每一步逆着梯度走。</translation>
        </message>
        <message>
            <source>How much of the squares’ average stays.</source>
            <translation>平方的平均留下多少。</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of its recent squares.</source>
            <translation>把每个梯度除以近来平方的根。</translation>
        </message>
        <message>
            <source>Duchi, Hazan &amp; Singer (2011)</source>
            <translation>Duchi, Hazan &amp; Singer (2011)</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of all its squares so far.</source>
            <translation>把每个梯度除以至今所有平方的根。</translation>
        </message>
        <message>
            <source>Kingma &amp; Ba (2015), algorithm 1</source>
            <translation>Kingma &amp; Ba (2015)，算法 1</translation>
        </message>
        <message>
            <source>The average gradient over the root of its squares: steps of about η.</source>
            <translation>平均梯度除以其平方的根：步长约为 η。</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2019), algorithm 2</source>
            <translation>Loshchilov &amp; Hutter (2019)，算法 2</translation>
        </message>
        <message>
            <source>Adam, with the decay taken from the weights themselves.</source>
            <translation>Adam，衰减直接取自权重本身。</translation>
        </message>
        <message>
            <source>warm-up updates</source>
            <translation>预热更新数</translation>
        </message>
        <message>
            <source>So many updates lead up to the full rate, in even steps.</source>
            <translation>用这么多次更新等步升到全速。</translation>
        </message>
        <message>
            <source>What the rate is multiplied by.</source>
            <translation>学习率乘以什么。</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>常数</translation>
        </message>
        <message>
            <source>η stays as it is.</source>
            <translation>η 保持不变。</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>阶梯</translation>
        </message>
        <message>
            <source>updates a step</source>
            <translation>每级更新数</translation>
        </message>
        <message>
            <source>After so many updates the rate is multiplied once more.</source>
            <translation>每隔这么多次更新，学习率再乘一次。</translation>
        </message>
        <message>
            <source>η times a factor after every so many updates.</source>
            <translation>每隔若干次更新，η 乘以一个因子。</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>指数</translation>
        </message>
        <message>
            <source>η times a factor with every update.</source>
            <translation>每次更新 η 乘以一个因子。</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>余弦</translation>
        </message>
        <message>
            <source>After so many updates the floor is reached.</source>
            <translation>经过这么多次更新到达底值。</translation>
        </message>
        <message>
            <source>What it falls to.</source>
            <translation>降到多少。</translation>
        </message>
        <message>
            <source>η falls along half a cosine to its floor.</source>
            <translation>η 沿半个余弦降到底值。</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2017), eq. 5, without restarts</source>
            <translation>Loshchilov &amp; Hutter (2017)，式 5，不重启</translation>
        </message>
        <message>
            <source>Inverse</source>
            <translation>反比</translation>
        </message>
        <message>
            <source>How much is added to the divisor with every update.</source>
            <translation>每次更新给除数加多少。</translation>
        </message>
        <message>
            <source>η divided by 1 + decay times the updates made.</source>
            <translation>η 除以 1 + 衰减乘已做的更新数。</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); Keras’ InverseTimeDecay</source>
            <translation>Robbins &amp; Monro (1951)；Keras 的 InverseTimeDecay</translation>
        </message>
        <message>
            <source>{write} times {words}</source>
            <translation>{write} 乘 {words}</translation>
        </message>
        <message>
            <source>Weight decay spares the biases.</source>
            <translation>权重衰减放过偏置。</translation>
        </message>
        <message>
            <source>{write}·{letter} joins the gradient.</source>
            <translation>{write}·{letter} 加入梯度。</translation>
        </message>
        <message>
            <source>{letter} first shrinks by {share} of itself.</source>
            <translation>{letter} 先缩小自身的 {share}。</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus {part} of the new gradient</source>
            <translation>上次速度的 {rate} 加新梯度的 {part}</translation>
        </message>
        <message>
            <source>{words}; the first velocity is the gradient itself.</source>
            <translation>{words}；最初的速度就是梯度本身。</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus the new gradient.</source>
            <translation>上次速度的 {rate} 加新梯度。</translation>
        </message>
        <message>
            <source>{rate} of the last step, less {part}{lr} times the gradient.</source>
            <translation>上一步的 {rate}，减 {part}{lr} 乘梯度。</translation>
        </message>
        <message>
            <source>expected true or false</source>
            <translation>应为真或假</translation>
        </message>
        <message>
            <source>expected one of {listed}</source>
            <translation>应为 {listed} 之一</translation>
        </message>
        <message>
            <source>expected a number</source>
            <translation>应为一个数</translation>
        </message>
        <message>
            <source>expected a whole number</source>
            <translation>应为整数</translation>
        </message>
        <message>
            <source>expected a number in {range}</source>
            <translation>应为 {range} 内的数</translation>
        </message>
        <message>
            <source>expected a number above {low:g}</source>
            <translation>应为大于 {low:g} 的数</translation>
        </message>
        <message>
            <source>expected a number of at least {low:g}</source>
            <translation>应为不小于 {low:g} 的数</translation>
        </message>
        <message>
            <source>A fault of the program: {name}: {error}</source>
            <translation>程序故障：{name}：{error}</translation>
        </message>
        <message>
            <source>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</source>
            <translation>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</translation>
        </message>
        <message>
            <source>Sizes are whole numbers from inputs to outputs, like 2-8-8-1.</source>
            <translation>大小是从输入到输出的整数，例如 2-8-8-1。</translation>
        </message>
        <message>
            <source>The data of {title} ask for {inputs} at the beginning and {outputs} at the end.</source>
            <translation>{title} 的数据要求开头为 {inputs}、末尾为 {outputs}。</translation>
        </message>
        <message>
            <source>this project</source>
            <translation>这个项目</translation>
        </message>
        <message>
            <source>Network {sizes_written}</source>
            <translation>网络 {sizes_written}</translation>
        </message>
        <message>
            <source>Its slope is 2(ŷ − y).</source>
            <translation>其斜率为 2(ŷ − y)。</translation>
        </message>
        <message>
            <source>½ cancels the 2: its slope is ŷ − y.</source>
            <translation>½ 抵消 2：其斜率为 ŷ − y。</translation>
        </message>
        <message>
            <source>Divided by the number of outputs: its slope is 2(ŷ − y)/K.</source>
            <translation>除以输出个数：其斜率为 2(ŷ − y)/K。</translation>
        </message>
        <message>
            <source>The K outputs share one loss: each counts 1/K.</source>
            <translation>K 个输出共有一个损失：各计 1/K。</translation>
        </message>
        <message>
            <source>The outputs’ losses add up: every gradient is K times as large.</source>
            <translation>各输出的损失相加：每个梯度都是 K 倍。</translation>
        </message>
        <message>
            <source>Each sample counts 1/B: the step does not grow with it.</source>
            <translation>每个样本计 1/B：步长不随之增大。</translation>
        </message>
        <message>
            <source>Samples add up: twice the samples, twice the step.</source>
            <translation>样本相加：样本加倍，步长加倍。</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Biases learn as weights do.</source>
            <translation>偏置像权重一样学习。</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>冻结</translation>
        </message>
        <message>
            <source>Biases keep their values, as in books that leave them out.</source>
            <translation>偏置保持其值，如不带偏置的书中那样。</translation>
        </message>
        <message>
            <source>Each a is rounded before it is used further.</source>
            <translation>每个 a 在继续使用前取整。</translation>
        </message>
        <message>
            <source>every number</source>
            <translation>每个数</translation>
        </message>
        <message>
            <source>Every number is rounded as it is written down.</source>
            <translation>每个数写下时就取整。</translation>
        </message>
        <message>
            <source>step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>外面</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>里面</translation>
        </message>
        <message>
            <source>Some layers train their biases, others keep them.</source>
            <translation>有些层训练偏置，有些保持。</translation>
        </message>
        <message>
            <source>λ₂ adds (λ₂/2)·Σw² to the loss, λ₂·w to a weight’s gradient; biases are free.</source>
            <translation>λ₂ 给损失加 (λ₂/2)·Σw²，给权重的梯度加 λ₂·w；偏置不计。</translation>
        </message>
        <message>
            <source>Numbers are used as they are, with all their digits.</source>
            <translation>数按原样使用，保留全部数位。</translation>
        </message>
        <message>
            <source>To so many decimals, as on paper. Stepping does so, running does not.</source>
            <translation>取这么多位小数，如在纸上。单步时如此，运行时不然。</translation>
        </message>
        <message>
            <source>Decimals on the screen; computed with all digits.</source>
            <translation>屏幕上的小数位数；计算用全部数位。</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批</translation>
        </message>
        <message>
            <source>Cost of weights</source>
            <translation>权重的代价</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Round by hand</source>
            <translation>手算取整</translation>
        </message>
        <message>
            <source>What is rounded</source>
            <translation>取整什么</translation>
        </message>
        <message>
            <source>Digits shown</source>
            <translation>显示位数</translation>
        </message>
        <message>
            <source>is a formula; save its result instead</source>
            <translation>是公式；请改存其结果</translation>
        </message>
        <message>
            <source>has a percent sign; others of this column have none</source>
            <translation>带百分号；此列其他值没有</translation>
        </message>
        <message>
            <source>is not finite</source>
            <translation>不是有限数</translation>
        </message>
        <message>
            <source>is too large for a number</source>
            <translation>对一个数来说太大</translation>
        </message>
        <message>
            <source>is a date, not a number</source>
            <translation>是日期，不是数</translation>
        </message>
        <message>
            <source>has a decimal {value}; expected a decimal {value_2}</source>
            <translation>小数记号为{value}；应为{value_2}</translation>
        </message>
        <message>
            <source>is not a number: its digits are parted by “_”</source>
            <translation>不是数：其数位用“_”分隔</translation>
        </message>
        <message>
            <source>is not a number: its digits are not 0 to 9</source>
            <translation>不是数：其数位不是 0 到 9</translation>
        </message>
        <message>
            <source>is not a number; it ends in the letter {last}</source>
            <translation>不是数；以字母 {last} 结尾</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>不是数</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>分号  ;</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>竖线  |</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>逗号  ,</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>double quotes</source>
            <translation>双引号</translation>
        </message>
        <message>
            <source>single quotes</source>
            <translation>单引号</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>point  0.5</source>
            <translation>点  0.5</translation>
        </message>
        <message>
            <source>comma  0,5</source>
            <translation>逗号  0,5</translation>
        </message>
        <message>
            <source>Western (Windows-1252)</source>
            <translation>西文 (Windows-1252)</translation>
        </message>
        <message>
            <source>Western (Latin-1)</source>
            <translation>西文 (Latin-1)</translation>
        </message>
        <message>
            <source>Western (Latin-9)</source>
            <translation>西文 (Latin-9)</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>中欧</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔文</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>希腊文</translation>
        </message>
        <message>
            <source>Japanese (Shift-JIS)</source>
            <translation>日文 (Shift-JIS)</translation>
        </message>
        <message>
            <source>Chinese (GB 18030)</source>
            <translation>中文 (GB 18030)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>韩文 (EUC-KR)</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>中文 (Big5)</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file; save it as CSV first</source>
            <translation>电子表格或其他打包文件；请先存为 CSV</translation>
        </message>
        <message>
            <source>an old office document; save it as CSV first</source>
            <translation>旧的办公文档；请先存为 CSV</translation>
        </message>
        <message>
            <source>a PDF, not a table</source>
            <translation>是 PDF，不是表格</translation>
        </message>
        <message>
            <source>a picture, not a table</source>
            <translation>是图片，不是表格</translation>
        </message>
        <message>
            <source>a compressed file; unpack it first</source>
            <translation>压缩文件；请先解压</translation>
        </message>
        <message>
            <source>a Parquet file; save it as CSV first</source>
            <translation>Parquet 文件；请先存为 CSV</translation>
        </message>
        <message>
            <source>a database; export a table of it as CSV first</source>
            <translation>数据库；请先把其中一张表导出为 CSV</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>是空的</translation>
        </message>
        <message>
            <source>is {words}</source>
            <translation>是{words}</translation>
        </message>
        <message>
            <source>is JSON, not a table; a project is opened</source>
            <translation>是 JSON，不是表格；项目用打开</translation>
        </message>
        <message>
            <source>is a web page or XML, not a table</source>
            <translation>是网页或 XML，不是表格</translation>
        </message>
        <message>
            <source>holds no rows</source>
            <translation>没有任何行</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>导入 {source}</translation>
        </message>
        <message>
            <source>{shown} is not a number; nothing changes.</source>
            <translation>{shown} 不是数；什么也不改变。</translation>
        </message>
        <message>
            <source>{shown} is none of the classes {known}.</source>
            <translation>{shown} 不属于类别 {known}。</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted has {cells} cells; from here there are {columns} columns.</source>
            <translation>粘贴内容的第 {down} 行有 {cells} 个单元格；从这里起只有 {columns} 列。</translation>
        </message>
        <message>
            <source>Rows beyond the last sample need a value in every column.</source>
            <translation>超出最后一个样本的行，每列都要有值。</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted: {shown} is not a number; nothing changes.</source>
            <translation>粘贴内容的第 {down} 行：{shown} 不是数；什么也不改变。</translation>
        </message>
        <message>
            <source>{shown} is none of its classes</source>
            <translation>{shown} 不属于其类别</translation>
        </message>
        <message>
            <source>{what}; every sample needs its target</source>
            <translation>{what}；每个样本都需要目标</translation>
        </message>
        <message>
            <source>{what}; there is no mean of classes</source>
            <translation>{what}；类别没有平均值</translation>
        </message>
        <message>
            <source>{what}; the value is missing</source>
            <translation>{what}；缺少值</translation>
        </message>
        <message>
            <source>changed while it was read; read it again</source>
            <translation>读取时被改动；请重新读取</translation>
        </message>
        <message>
            <source>line {line}: {words}</source>
            <translation>第 {line} 行：{words}</translation>
        </message>
        <message>
            <source>line {line}, column "{name}": {words}</source>
            <translation>第 {line} 行，“{name}”列：{words}</translation>
        </message>
        <message>
            <source>no row is left that could be used</source>
            <translation>没有剩下可用的行</translation>
        </message>
        <message>
            <source>its numbers are too large to be scaled</source>
            <translation>其数太大，无法缩放</translation>
        </message>
        <message>
            <source>Column "{name}" has the same value in every training sample; nothing can be learned from it.</source>
            <translation>“{name}”列在每个训练样本中都相同；学不到东西。</translation>
        </message>
        <message>
            <source>there is no target: give one column the role of a target</source>
            <translation>没有目标：请给一列指定目标角色</translation>
        </message>
        <message>
            <source>there is no input: no other column holds numbers</source>
            <translation>没有输入：没有别的列含有数</translation>
        </message>
        <message>
            <source>column "{name}" {fault}</source>
            <translation>“{name}”列{fault}</translation>
        </message>
        <message>
            <source>several targets must all be numbers; classes stand alone</source>
            <translation>多个目标必须都是数；类别只能单独出现</translation>
        </message>
        <message>
            <source>column "{name}" holds one class only, "{value}"; there is nothing to tell apart</source>
            <translation>“{name}”列只有一个类别“{value}”；没有可区分的</translation>
        </message>
        <message>
            <source>holds dates, which are no numbers; leave it out, or write days or years since a date into the file</source>
            <translation>含有日期，它们不是数；请略去，或在文件中写成自某日起的天数或年数</translation>
        </message>
        <message>
            <source>holds words, which are no numbers; read it as classes</source>
            <translation>含有词，它们不是数；请按类别读取</translation>
        </message>
        <message>
            <source>holds numbers that are not whole, which cannot stand for classes</source>
            <translation>含有非整数，不能表示类别</translation>
        </message>
        <message>
            <source>holds too many different values for classes (at most {value:,})</source>
            <translation>作为类别的不同值太多（最多 {value:,}）</translation>
        </message>
        <message>
            <source>inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>outputs</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>its columns become {count:,} {what}; a project holds at most {value:,}: choose fewer columns</source>
            <translation>其各列会变成 {count:,} 个{what}；项目最多容纳 {value:,} 个：请少选几列</translation>
        </message>
        <message>
            <source>{rows:,} rows with {inputs} and {outputs} are {total:,} numbers; a project holds at most {most:,}: choose fewer columns or rows</source>
            <translation>{rows:,} 行，{inputs}、{outputs}，共 {total:,} 个数；项目最多容纳 {most:,} 个：请少选列或行</translation>
        </message>
        <message>
            <source>1 input</source>
            <translation>1 个输入</translation>
        </message>
        <message>
            <source>{count:,} inputs</source>
            <translation>{count:,} 个输入</translation>
        </message>
        <message>
            <source>1 output</source>
            <translation>1 个输出</translation>
        </message>
        <message>
            <source>{count:,} outputs</source>
            <translation>{count:,} 个输出</translation>
        </message>
        <message>
            <source>after a closing quotation mark something else than a delimiter follows</source>
            <translation>右引号之后不是分隔符</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed</source>
            <translation>引号打开后没有关闭</translation>
        </message>
        <message>
            <source>cannot be read: {words}</source>
            <translation>无法读取：{words}</translation>
        </message>
        <message>
            <source>; the line seems cut off</source>
            <translation>；该行似乎被截断</translation>
        </message>
        <message>
            <source>1 column</source>
            <translation>1 列</translation>
        </message>
        <message>
            <source>{count} columns</source>
            <translation>{count} 列</translation>
        </message>
        <message>
            <source>{there} where {expected} are expected</source>
            <translation>有 {there}，应为 {expected}</translation>
        </message>
        <message>
            <source>At least one sample is needed to train with.</source>
            <translation>训练至少需要一个样本。</translation>
        </message>
        <message>
            <source>Data are finite numbers.</source>
            <translation>数据是有限数。</translation>
        </message>
        <message>
            <source>A project holds at most {most_numbers:,} numbers of data.</source>
            <translation>项目最多容纳 {most_numbers:,} 个数据。</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 个样本</translation>
        </message>
        <message>
            <source>{count:,} samples</source>
            <translation>{count:,} 个样本</translation>
        </message>
        <message>
            <source>Set a number of sample {number}</source>
            <translation>设定样本 {number} 的一个数</translation>
        </message>
        <message>
            <source>Set {count:,} numbers of the data</source>
            <translation>设定数据的 {count:,} 个数</translation>
        </message>
        <message>
            <source>Add {rows_said}</source>
            <translation>添加 {rows_said}</translation>
        </message>
        <message>
            <source>Paste data</source>
            <translation>粘贴数据</translation>
        </message>
        <message>
            <source>Remove {rows_said}</source>
            <translation>移除 {rows_said}</translation>
        </message>
        <message>
            <source>Move {rows_said}</source>
            <translation>移动 {rows_said}</translation>
        </message>
        <message>
            <source>Use {rows} for testing</source>
            <translation>把 {rows} 用于测试</translation>
        </message>
        <message>
            <source>Use {rows} for training</source>
            <translation>把 {rows} 用于训练</translation>
        </message>
        <message>
            <source>Sort the samples</source>
            <translation>排序样本</translation>
        </message>
        <message>
            <source>Shuffle the samples</source>
            <translation>打乱样本</translation>
        </message>
        <message>
            <source>Split the samples</source>
            <translation>划分样本</translation>
        </message>
        <message>
            <source>The share for testing is from 0 to below 1.</source>
            <translation>测试份额从 0 到小于 1。</translation>
        </message>
        <message>
            <source>Draw {title}</source>
            <translation>抽取{title}</translation>
        </message>
        <message>
            <source>{name}: and {number:,} more.</source>
            <translation>{name}：还有 {number:,} 处。</translation>
        </message>
        <message>
            <source>behind line {number:,} there are bytes that are no {encoding} text; choose another encoding</source>
            <translation>第 {number:,} 行之后有不属于 {encoding} 文本的字节；请另选编码</translation>
        </message>
        <message>
            <source>line {number} has more than {value:,} characters; this is no table</source>
            <translation>第 {number} 行超过 {value:,} 个字符；这不是表格</translation>
        </message>
        <message>
            <source>holds no rows that can be taken apart</source>
            <translation>没有能拆开的行</translation>
        </message>
        <message>
            <source>holds names of columns and no rows</source>
            <translation>只有列名，没有行</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>第 {number} 列</translation>
        </message>
        <message>
            <source>f′ is at most {peak}</source>
            <translation>f′ 最大 {peak}</translation>
        </message>
        <message>
            <source>z here: {range}</source>
            <translation>这里的 z：{range}</translation>
        </message>
        <message>
            <source>f′ here: {range}</source>
            <translation>这里的 f′：{range}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} 到 {high}</translation>
        </message>
        <message>
            <source>1 layer</source>
            <translation>1 层</translation>
        </message>
        <message>
            <source>{count} layers</source>
            <translation>{count} 层</translation>
        </message>
        <message>
            <source>{steps} on: {peak}{power} = {most}</source>
            <translation>再经 {steps}：{peak}{power} = {most}</translation>
        </message>
        <message>
            <source>{words}; with weights, measured: {ratio}</source>
            <translation>{words}；含权重，实测：{ratio}</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could change.</source>
            <translation>没有可以改变激活的隐藏层。</translation>
        </message>
        <message>
            <source>Hidden layers with {title}</source>
            <translation>隐藏层改用 {title}</translation>
        </message>
        <message>
            <source>Weights drawn anew: {title}, seed {seed}</source>
            <translation>重新抽取权重：{title}，种子 {seed}</translation>
        </message>
        <message>
            <source>A skip connection needs two layers of equal width.</source>
            <translation>跳跃连接需要两个等宽的层。</translation>
        </message>
        <message>
            <source>Cross entropy needs sigmoid or softmax in the last layer.</source>
            <translation>交叉熵要求最后一层为 sigmoid 或 softmax。</translation>
        </message>
        <message>
            <source>Of one sample there is only one batch.</source>
            <translation>一个样本只有一种批。</translation>
        </message>
        <message>
            <source>Batches of {size} samples, shuffled</source>
            <translation>每批 {size} 个样本，打乱</translation>
        </message>
        <message>
            <source>Larger hidden layers</source>
            <translation>加大隐藏层</translation>
        </message>
        <message>
            <source>Hidden layers of at least 8 neurons, two of them</source>
            <translation>至少 8 个神经元的隐藏层，共两层</translation>
        </message>
        <message>
            <source>Skip connections</source>
            <translation>跳跃连接</translation>
        </message>
        <message>
            <source>Each hidden layer gets the one before it added</source>
            <translation>每个隐藏层加上它前面的一层</translation>
        </message>
        <message>
            <source>Cross entropy as the loss</source>
            <translation>以交叉熵为损失</translation>
        </message>
        <message>
            <source>Gradient clipping</source>
            <translation>梯度裁剪</translation>
        </message>
        <message>
            <source>Gradients no longer than {value:g}</source>
            <translation>梯度长度不超过 {value:g}</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Adam with η = {value:g}</source>
            <translation>η = {value:g} 的 Adam</translation>
        </message>
        <message>
            <source>Other batches</source>
            <translation>换批大小</translation>
        </message>
        <message>
            <source>{why} It follows from “{title}”.</source>
            <translation>{why} 它由“{title}”引起。</translation>
        </message>
        <message>
            <source>layer {value}</source>
            <translation>第 {value} 层</translation>
        </message>
        <message>
            <source>layers {value} to {value_2}</source>
            <translation>第 {value} 到 {value_2} 层</translation>
        </message>
        <message>
            <source>layers {listed} and {value}</source>
            <translation>第 {listed} 和 {value} 层</translation>
        </message>
        <message>
            <source>1 update</source>
            <translation>1 次更新</translation>
        </message>
        <message>
            <source>{updates:,} updates</source>
            <translation>{updates:,} 次更新</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂z</source>
            <translation>∂L/∂z 的均方根</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂z over samples and units</source>
            <translation>∂L/∂z 对样本和神经元的均方根</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂a</source>
            <translation>∂L/∂a 的均方根</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂a over samples and units</source>
            <translation>∂L/∂a 对样本和神经元的均方根</translation>
        </message>
        <message>
            <source>Norm of ∂L/∂W of all samples</source>
            <translation>全部样本的 ∂L/∂W 的范数</translation>
        </message>
        <message>
            <source>How long the next step is, as a part of the weights</source>
            <translation>下一步相对权重有多长</translation>
        </message>
        <message>
            <source>mean |f′|</source>
            <translation>平均 |f′|</translation>
        </message>
        <message>
            <source>Mean |f′(z)| over samples and units</source>
            <translation>|f′(z)| 对样本和神经元的平均</translation>
        </message>
        <message>
            <source>∏ mean |w·f′|</source>
            <translation>∏ 平均 |w·f′|</translation>
        </message>
        <message>
            <source>What a single path leaves of the gradient: the product of the mean |w·f′|</source>
            <translation>单条路径给梯度留下多少：各层平均 |w·f′| 之积</translation>
        </message>
        <message>
            <source>dead units</source>
            <translation>死神经元</translation>
        </message>
        <message>
            <source>share of dead units</source>
            <translation>死神经元的份额</translation>
        </message>
        <message>
            <source>Share of units with f′ = 0 for every sample</source>
            <translation>对每个样本都有 f′ = 0 的神经元份额</translation>
        </message>
        <message>
            <source>threshold: {value} of the output’s</source>
            <translation>阈值：输出处的 {value} 倍</translation>
        </message>
        <message>
            <source>{slopes_words}∏‖W‖ times the output’s</source>
            <translation>{slopes_words}∏‖W‖ 乘输出处的值</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>最多 {most}</translation>
        </message>
        <message>
            <source>threshold: as long as the weights</source>
            <translation>阈值：与权重同长</translation>
        </message>
        <message>
            <source>Weights of each layer</source>
            <translation>各层的权重</translation>
        </message>
        <message>
            <source>a of each layer, over all samples</source>
            <translation>各层的 a，全部样本</translation>
        </message>
        <message>
            <source>|∂L/∂a| of each layer, over all samples; logarithmic</source>
            <translation>各层的 |∂L/∂a|，全部样本；对数</translation>
        </message>
        <message>
            <source>|∂L/∂w| of each layer, of all samples; logarithmic</source>
            <translation>各层的 |∂L/∂w|，全部样本；对数</translation>
        </message>
        <message>
            <source>|Δw ÷ w| of each layer in the next update; logarithmic</source>
            <translation>下一次更新中各层的 |Δw ÷ w|；对数</translation>
        </message>
        <message>
            <source>Vanishing gradients</source>
            <translation>梯度消失</translation>
        </message>
        <message>
            <source>{short} of the output’s, layer {least}</source>
            <translation>输出处的 {short} 倍，第 {least} 层</translation>
        </message>
        <message>
            <source>{value} of the output’s</source>
            <translation>输出处的 {value} 倍</translation>
        </message>
        <message>
            <source>Each {title} passes back at most {fraction} of what it gets</source>
            <translation>每个 {title} 最多传回所得的{fraction}</translation>
        </message>
        <message>
            <source>Each {title} layer passes back less than it gets</source>
            <translation>每个 {title} 层传回的都少于所得</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receives next to nothing and hardly learns.</source>
            <translation>{cause}，权重也没有弥补。于是{words}几乎收不到什么，也难以学习。</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receive next to nothing and hardly learn.</source>
            <translation>{cause}，权重也没有弥补。于是{words}几乎收不到什么，也难以学习。</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>四分之一</translation>
        </message>
        <message>
            <source>a half</source>
            <translation>一半</translation>
        </message>
        <message>
            <source>Exploding gradients</source>
            <translation>梯度爆炸</translation>
        </message>
        <message>
            <source>{times} times the output’s, layer {layer}</source>
            <translation>输出处的 {times} 倍，第 {layer} 层</translation>
        </message>
        <message>
            <source>{times} times the output’s</source>
            <translation>输出处的 {times} 倍</translation>
        </message>
        <message>
            <source>Going back, each layer multiplies by its weights, and these make the gradient longer every time. A step along it throws the weights far away.</source>
            <translation>往回走时每层都乘以其权重，使梯度每次变得更长。沿它走一步会把权重抛得很远。</translation>
        </message>
        <message>
            <source>a step {times} times as long as the weights</source>
            <translation>一步的长度是权重的 {times} 倍</translation>
        </message>
        <message>
            <source>as long as the weights</source>
            <translation>与权重同长</translation>
        </message>
        <message>
            <source>Each step leads past the valley to a steeper place, where the gradient is larger and the next step longer still. It goes on until numbers end.</source>
            <translation>每一步都越过谷底，到达更陡的地方，那里梯度更大，下一步更长。如此直到数的尽头。</translation>
        </message>
        <message>
            <source>the gradient is {times} times that at the start</source>
            <translation>梯度是开始时的 {times} 倍</translation>
        </message>
        <message>
            <source>{times} times</source>
            <translation>{times} 倍</translation>
        </message>
        <message>
            <source>Dead units</source>
            <translation>死神经元</translation>
        </message>
        <message>
            <source>{count} of {units} units of layer {worst}: f′ = 0 for {every}</source>
            <translation>第 {worst} 层 {units} 个神经元中有 {count} 个：对{every} f′ = 0</translation>
        </message>
        <message>
            <source>{percent} of a layer</source>
            <translation>一层的 {percent}</translation>
        </message>
        <message>
            <source>Their z is below 0 for every training sample, so they answer 0 and f′ is 0. No gradient reaches their weights: they cannot come back by themselves.</source>
            <translation>它们的 z 对每个训练样本都低于 0，所以回答 0，f′ 为 0。没有梯度到达其权重：自己回不来。</translation>
        </message>
        <message>
            <source>every sample</source>
            <translation>每个样本</translation>
        </message>
        <message>
            <source>all of {measured:,} samples</source>
            <translation>全部 {measured:,} 个样本</translation>
        </message>
        <message>
            <source>Saturated units</source>
            <translation>饱和的神经元</translation>
        </message>
        <message>
            <source>|f′| = {slope} on average, layer {worst}; at most {peak}</source>
            <translation>|f′| 平均为 {slope}，第 {worst} 层；最大 {peak}</translation>
        </message>
        <message>
            <source>below {limit} for {percent} of the samples</source>
            <translation>{percent} 的样本低于 {limit}</translation>
        </message>
        <message>
            <source>Their z lies where the {title} is flat, so f′ is close to 0. Every gradient that comes back is multiplied by it: the weights hardly move.</source>
            <translation>它们的 z 在 {title} 平坦处，所以 f′ 接近 0。传回的每个梯度都乘以它：权重几乎不动。</translation>
        </message>
        <message>
            <source>Identical units</source>
            <translation>相同的神经元</translation>
        </message>
        <message>
            <source>{value} of {len} units of layer {worst} have equal weights, in and out</source>
            <translation>第 {worst} 层 {len} 个神经元中有 {value} 个进出权重都相同</translation>
        </message>
        <message>
            <source>2 equal units</source>
            <translation>2 个相同的神经元</translation>
        </message>
        <message>
            <source>Equal units compute the same and get the same gradient, so every update leaves them equal. Together they can do no more than one of them.</source>
            <translation>相同的神经元算出相同的值、得到相同的梯度，每次更新后仍相同。合起来也只抵一个。</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>第 {layer} 层</translation>
        </message>
        <message>
            <source>the loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Training stopped: not finite</source>
            <translation>训练停止：非有限数</translation>
        </message>
        <message>
            <source>{quantity} {not_finite} in update {update:,}; the last loss was {before}</source>
            <translation>第 {update:,} 次更新中{quantity}为 {not_finite}；最后的损失是 {before}</translation>
        </message>
        <message>
            <source>the largest number there is, {largest}</source>
            <translation>最大的数 {largest}</translation>
        </message>
        <message>
            <source>Update {update:,} would give a number that is not finite, so it is not made. The last good numbers are on the screen.</source>
            <translation>第 {update:,} 次更新会得到非有限数，所以没有做。屏幕上是最后的好数。</translation>
        </message>
        <message>
            <source>The loss goes up and down</source>
            <translation>损失忽上忽下</translation>
        </message>
        <message>
            <source>by {percent} of itself each {time}, {upward} of them upwards</source>
            <translation>每{time}变动自身的 {percent}，其中 {upward} 向上</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>轮</translation>
        </message>
        <message>
            <source>{percent}, and {percent_2} of them upwards</source>
            <translation>{percent}，其中 {percent_2} 向上</translation>
        </message>
        <message>
            <source>Each step leads from one side of the valley to the other instead of down into it. The step is too long for the slope there.</source>
            <translation>每一步都从谷的一侧跳到另一侧，而不是下到谷底。对那里的斜率来说步子太长。</translation>
        </message>
        <message>
            <source>Too simple for these data</source>
            <translation>对这些数据太简单</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>{percent} learned at best, from {starts} starts with Adam</source>
            <translation>用 Adam 从 {starts} 个起点最多学会 {percent}</translation>
        </message>
        <message>
            <source>{percent}; with {widths} hidden neurons {percent_2} and more</source>
            <translation>{percent}；有 {widths} 个隐藏神经元时可达 {percent_2} 以上</translation>
        </message>
        <message>
            <source>straight line</source>
            <translation>直线</translation>
        </message>
        <message>
            <source>single direction</source>
            <translation>单一方向</translation>
        </message>
        <message>
            <source>A {line} cannot separate these</source>
            <translation>{line}分不开它们</translation>
        </message>
        <message>
            <source>A {line} cannot follow these</source>
            <translation>{line}跟不上它们</translation>
        </message>
        <message>
            <source>It has no hidden layer</source>
            <translation>它没有隐藏层</translation>
        </message>
        <message>
            <source>It has one neuron</source>
            <translation>它只有一个神经元</translation>
        </message>
        <message>
            <source>Its hidden layers do not bend</source>
            <translation>它的隐藏层不弯曲</translation>
        </message>
        <message>
            <source>All has to pass one hidden neuron</source>
            <translation>一切都要经过一个隐藏神经元</translation>
        </message>
        <message>
            <source>{cannot}. {what}, and no weights can change that.</source>
            <translation>{cannot}。{what}，任何权重都改变不了。</translation>
        </message>
        <message>
            <source>{narrowest} hidden neurons bend the answer in {narrowest} directions only; these data need more. No weights can change that.</source>
            <translation>{narrowest} 个隐藏神经元只能在 {narrowest} 个方向上弯曲回答；这些数据需要更多。任何权重都改变不了。</translation>
        </message>
        <message>
            <source>Slow convergence</source>
            <translation>收敛缓慢</translation>
        </message>
        <message>
            <source>{fell} in the last {updates_words}</source>
            <translation>最近 {updates_words}中{fell}</translation>
        </message>
        <message>
            <source>{percent} in the second half of the run</source>
            <translation>运行后半段的 {percent}</translation>
        </message>
        <message>
            <source>the loss fell by less than 0.01 %</source>
            <translation>损失下降不到 0.01 %</translation>
        </message>
        <message>
            <source>the loss fell by {percent}</source>
            <translation>损失下降了 {percent}</translation>
        </message>
        <message>
            <source>the loss rose by {percent}</source>
            <translation>损失上升了 {percent}</translation>
        </message>
        <message>
            <source>The gradient that reaches the weights is too small, or leads nowhere.</source>
            <translation>到达权重的梯度太小，或者没有去处。</translation>
        </message>
        <message>
            <source> From other starts, with Adam, this network learns.</source>
            <translation> 从别的起点用 Adam，这个网络学得会。</translation>
        </message>
        <message>
            <source>A step {times} times as long would lower the loss further, so η = {rate} is too small.{other}</source>
            <translation>{times} 倍长的一步会让损失降得更多，所以 η = {rate} 太小。{other}</translation>
        </message>
        <message>
            <source>No longer step would lower the loss further here: the valley is long and flat.{other}</source>
            <translation>这里更长的步也不会让损失降得更多：谷又长又平。{other}</translation>
        </message>
        <message>
            <source>1 finding</source>
            <translation>1 项发现</translation>
        </message>
        <message>
            <source>{count} findings</source>
            <translation>{count} 项发现</translation>
        </message>
        <message>
            <source>After {updates_words} the loss is {loss}: {found}.</source>
            <translation>{updates_words}后损失为 {loss}：{found}。</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>没有发现</translation>
        </message>
        <message>
            <source>{left} other checks found nothing.</source>
            <translation>另外 {left} 项检查没有发现什么。</translation>
        </message>
        <message>
            <source>{left} checks found nothing.</source>
            <translation>{left} 项检查没有发现什么。</translation>
        </message>
        <message>
            <source>  measured   {measured_words}</source>
            <translation>  实测   {measured_words}</translation>
        </message>
        <message>
            <source>  threshold  {threshold_words}</source>
            <translation>  阈值   {threshold_words}</translation>
        </message>
        <message>
            <source>  since      update {since:,}</source>
            <translation>  始于   第 {since:,} 次更新</translation>
        </message>
        <message>
            <source>  cure       {title}: {edit}</source>
            <translation>  对策   {title}：{edit}</translation>
        </message>
        <message>
            <source>{ends} in {updates_words}</source>
            <translation>{updates_words}后{ends}</translation>
        </message>
        <message>
            <source>{words}: no better</source>
            <translation>{words}：没有改善</translation>
        </message>
        <message>
            <source>{words}, but it is still found</source>
            <translation>{words}，但问题仍在</translation>
        </message>
        <message>
            <source>∞ (update {diverged_at:,})</source>
            <translation>∞（第 {diverged_at:,} 次更新）</translation>
        </message>
        <message>
            <source>helped from {helped} of {tried} starts (other seeds)</source>
            <translation>{tried} 个起点（其他种子）中有 {helped} 个有效</translation>
        </message>
        <message>
            <source>title “{value}” → “{value_2}”</source>
            <translation>标题“{value}”→“{value_2}”</translation>
        </message>
        <message>
            <source>{made:,} update{value} {more}</source>
            <translation>{made:,} 次更新{value} {more}</translation>
        </message>
        <message>
            <source>something else, such as notes or digits</source>
            <translation>其他内容，如备注或位数</translation>
        </message>
        <message>
            <source>network {sizes} → {sizes_2}</source>
            <translation>网络 {sizes} → {sizes_2}</translation>
        </message>
        <message>
            <source>names, activations or connections of the network</source>
            <translation>网络的名称、激活或连接</translation>
        </message>
        <message>
            <source>data: {value:,} → {value_2:,} samples</source>
            <translation>数据：{value:,} → {value_2:,} 个样本</translation>
        </message>
        <message>
            <source>weights and biases</source>
            <translation>权重和偏置</translation>
        </message>
        <message>
            <source>weight or bias</source>
            <translation>权重或偏置</translation>
        </message>
        <message>
            <source>{what} settings</source>
            <translation>{what}设置</translation>
        </message>
        <message>
            <source>learning rate {learning_rate:g} → {learning_rate_2:g}</source>
            <translation>学习率 {learning_rate:g} → {learning_rate_2:g}</translation>
        </message>
        <message>
            <source>Move {counted}</source>
            <translation>移动 {counted}</translation>
        </message>
        <message>
            <source>Move in the landscape</source>
            <translation>在地形中移动</translation>
        </message>
        <message>
            <source>A weight or bias must be a finite number.</source>
            <translation>权重或偏置必须是有限数。</translation>
        </message>
        <message>
            <source>This connection was removed; restore it before setting it.</source>
            <translation>这条连接已移除；设定前请先恢复。</translation>
        </message>
        <message>
            <source>The learning rate must be 0 or a positive number.</source>
            <translation>学习率必须为 0 或正数。</translation>
        </message>
        <message>
            <source>Set optimizer</source>
            <translation>设定优化器</translation>
        </message>
        <message>
            <source>Set loss</source>
            <translation>设定损失</translation>
        </message>
        <message>
            <source>{title} needs {needed} in the last layer, without a skip connection; it has {kind}.</source>
            <translation>{title} 要求最后一层为 {needed} 且没有跳跃连接；现在是 {kind}。</translation>
        </message>
        <message>
            <source>{title} expects {expected}; sample {at}’s target {found}.</source>
            <translation>{title} 要求{expected}；样本 {at} 的目标{found}。</translation>
        </message>
        <message>
            <source>Set reduction</source>
            <translation>设定合并方式</translation>
        </message>
        <message>
            <source>Set sum over outputs</source>
            <translation>设定对输出求和</translation>
        </message>
        <message>
            <source>{title} has no factor 1/K to leave out.</source>
            <translation>{title} 没有可略去的因子 1/K。</translation>
        </message>
        <message>
            <source>The cost of weights must be 0 or a positive number.</source>
            <translation>权重的代价必须为 0 或正数。</translation>
        </message>
        <message>
            <source>Set batches</source>
            <translation>设定批</translation>
        </message>
        <message>
            <source>Set clipping</source>
            <translation>设定裁剪</translation>
        </message>
        <message>
            <source>Set schedule</source>
            <translation>设定计划</translation>
        </message>
        <message>
            <source>Set what is rounded by hand</source>
            <translation>设定手算取整的内容</translation>
        </message>
        <message>
            <source>Set digits</source>
            <translation>设定位数</translation>
        </message>
        <message>
            <source>Decimals go from 0 to {most_decimals}.</source>
            <translation>小数位数从 0 到 {most_decimals}。</translation>
        </message>
        <message>
            <source>{value} biases</source>
            <translation>{value} 偏置</translation>
        </message>
        <message>
            <source>{what} of {join}</source>
            <translation>{join} 的{what}</translation>
        </message>
        <message>
            <source>These samples have {widths} inputs and {widths_2} outputs; the network has {expected} and {expected_2}.</source>
            <translation>这些样本有 {widths} 个输入、{widths_2} 个输出；网络有 {expected} 个和 {expected_2} 个。</translation>
        </message>
        <message>
            <source>Draw weights</source>
            <translation>抽取权重</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>{said}, seed {seed}</source>
            <translation>{said}，种子 {seed}</translation>
        </message>
        <message>
            <source>has more than {value} bytes, expected at most that</source>
            <translation>超过 {value} 字节，应不超过</translation>
        </message>
        <message>
            <source>is {sort_of}, expected an object with a format</source>
            <translation>是{sort_of}，应为带格式的对象</translation>
        </message>
        <message>
            <source>cannot be read: {reason}; expected a project beside the lesson</source>
            <translation>无法读取：{reason}；应为课程旁的项目</translation>
        </message>
        <message>
            <source>expected {value} to {value_2}</source>
            <translation>应为 {value} 到 {value_2}</translation>
        </message>
        <message>
            <source>has {count} steps, {expected}</source>
            <translation>有 {count} 步，{expected}</translation>
        </message>
        <message>
            <source>has {join}, expected at most one of them</source>
            <translation>有 {join}，最多应有其一</translation>
        </message>
        <message>
            <source>expected either updates or loss</source>
            <translation>应为 updates 或 loss 之一</translation>
        </message>
        <message>
            <source>has {count} choices, {expected}</source>
            <translation>有 {count} 个选项，{expected}</translation>
        </message>
        <message>
            <source>expected less than {count}, counted from 0</source>
            <translation>应小于 {count}，从 0 数起</translation>
        </message>
        <message>
            <source>is {value}, {expected}</source>
            <translation>是 {value}，{expected}</translation>
        </message>
        <message>
            <source>is {shown}, expected a number of the update such as z[1][0]@0</source>
            <translation>是 {shown}，应为更新中的一个数，如 z[1][0]@0</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be read.</source>
            <translation>文本中有无法读取的字符。</translation>
        </message>
        <message>
            <source>a dot leads to an attribute; here names stand alone</source>
            <translation>点号通向属性；这里名称单独出现</translation>
        </message>
        <message>
            <source>nothing can be imported</source>
            <translation>不能导入任何东西</translation>
        </message>
        <message>
            <source>a list stands here; only numbers are computed</source>
            <translation>这里是列表；只计算数</translation>
        </message>
        <message>
            <source>a loop stands here; write out each term</source>
            <translation>这里是循环；请写出每一项</translation>
        </message>
        <message>
            <source>no functions can be made here</source>
            <translation>这里不能定义函数</translation>
        </message>
        <message>
            <source>brackets choose from a list; only numbers are computed</source>
            <translation>方括号从列表中选取；只计算数</translation>
        </message>
        <message>
            <source>several values stand here; write one statement for each</source>
            <translation>这里有几个值；请每个写一条语句</translation>
        </message>
        <message>
            <source>numbers are not compared here; max and relu choose between them</source>
            <translation>这里不比较数；用 max 和 relu 选择</translation>
        </message>
        <message>
            <source>and, or, not are not computed here</source>
            <translation>这里不计算 and、or、not</translation>
        </message>
        <message>
            <source>if is not decided here; max and relu choose between numbers</source>
            <translation>这里不判断 if；用 max 和 relu 选择</translation>
        </message>
        <message>
            <source>text stands here; only numbers are computed</source>
            <translation>这里是文本；只计算数</translation>
        </message>
        <message>
            <source>write the sum out, as in a = a + b</source>
            <translation>请写出和，如 a = a + b</translation>
        </message>
        <message>
            <source>write name = expression, without a type</source>
            <translation>请写 名称 = 表达式，不带类型</translation>
        </message>
        <message>
            <source>write name = expression on a line of its own</source>
            <translation>请把 名称 = 表达式 单独写一行</translation>
        </message>
        <message>
            <source>there are no loops; write out each term</source>
            <translation>没有循环；请写出每一项</translation>
        </message>
        <message>
            <source>Line {line}: {words}</source>
            <translation>第 {line} 行：{words}</translation>
        </message>
        <message>
            <source>The text has more than {longest_text:,} characters.</source>
            <translation>文本超过 {longest_text:,} 个字符。</translation>
        </message>
        <message>
            <source>It is nested too deeply to be read.</source>
            <translation>嵌套太深，无法读取。</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>“{short}” cannot be read: {reason}.</source>
            <translation>“{short}”无法读取：{reason}。</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>还什么都没写。</translation>
        </message>
        <message>
            <source>one name stands left of =, as in w = 0.5.</source>
            <translation>= 左边是一个名称，如 w = 0.5。</translation>
        </message>
        <message>
            <source>“{name}” is a function; choose another name.</source>
            <translation>“{name}”是函数；请另选名称。</translation>
        </message>
        <message>
            <source>a name has at most {value} letters.</source>
            <translation>名称最多 {value} 个字母。</translation>
        </message>
        <message>
            <source>a number is larger than 10³⁰⁸.</source>
            <translation>有数大于 10³⁰⁸。</translation>
        </message>
        <message>
            <source>more than {value:,} operations are too many.</source>
            <translation>超过 {value:,} 个运算，太多了。</translation>
        </message>
        <message>
            <source>more than {value} brackets in each other.</source>
            <translation>括号嵌套超过 {value} 层。</translation>
        </message>
        <message>
            <source>only + − * / and ** are computed here.</source>
            <translation>这里只计算 + − * / 和 **。</translation>
        </message>
        <message>
            <source>“{name}” is a function: write {name}(…).</source>
            <translation>“{name}”是函数：请写 {name}(…)。</translation>
        </message>
        <message>
            <source>“{short}” has no value yet; write {short} = 0.5 above.</source>
            <translation>“{short}”还没有值；请在上面写 {short} = 0.5。</translation>
        </message>
        <message>
            <source>“{short}” is not known here; there are {value}.</source>
            <translation>这里不认识“{short}”；有 {value}。</translation>
        </message>
        <message>
            <source>{name} takes plain numbers between its brackets.</source>
            <translation>{name} 的括号里是普通的数。</translation>
        </message>
        <message>
            <source>one number</source>
            <translation>一个数</translation>
        </message>
        <message>
            <source>two numbers</source>
            <translation>两个数</translation>
        </message>
        <message>
            <source>{name} takes {numbers}, not {count}.</source>
            <translation>{name} 需要{numbers}，而不是 {count} 个。</translation>
        </message>
        <message>
            <source>only plain numbers are computed here.</source>
            <translation>这里只计算普通的数。</translation>
        </message>
        <message>
            <source>the exponent {exponent:.6g} is too large; at most {value:,.0f} is computed.</source>
            <translation>指数 {exponent:.6g} 太大；最多计算到 {value:,.0f}。</translation>
        </message>
        <message>
            <source>leaf, requires_grad=False</source>
            <translation>叶子，requires_grad=False</translation>
        </message>
        <message>
            <source>no grad_fn</source>
            <translation>没有 grad_fn</translation>
        </message>
        <message>
            <source>1 parameter</source>
            <translation>1 个参数</translation>
        </message>
        <message>
            <source>The loss along the weight or bias that is selected</source>
            <translation>沿所选权重或偏置的损失</translation>
        </message>
        <message>
            <source>2 parameters</source>
            <translation>2 个参数</translation>
        </message>
        <message>
            <source>The loss over the two weights or biases selected first</source>
            <translation>最先选择的两个权重或偏置上的损失</translation>
        </message>
        <message>
            <source>random plane</source>
            <translation>随机平面</translation>
        </message>
        <message>
            <source>All weights at once, along two random directions (Li et al. 2018)</source>
            <translation>所有权重一起，沿两个随机方向（Li et al. 2018）</translation>
        </message>
        <message>
            <source>the run’s plane</source>
            <translation>运行的平面</translation>
        </message>
        <message>
            <source>All parameters at once, in the plane in which the run went farthest</source>
            <translation>所有参数一起，在运行走得最远的平面上</translation>
        </message>
        <message>
            <source> (not rounded)</source>
            <translation> （未取整）</translation>
        </message>
        <message>
            <source>{name}: slope {g}, step {s}</source>
            <translation>{name}：斜率 {g}，步 {s}</translation>
        </message>
        <message>
            <source>of the steps the velocity’s: {join}</source>
            <translation>其中属于速度的：{join}</translation>
        </message>
        <message>
            <source>−{rate} × slope</source>
            <translation>−{rate} × 斜率</translation>
        </message>
        <message>
            <source>slope ∂L/∂{value} = {value_2}</source>
            <translation>斜率 ∂L/∂{value} = {value_2}</translation>
        </message>
        <message>
            <source>step: {how} = {value}</source>
            <translation>步：{how} = {value}</translation>
        </message>
        <message>
            <source>of the run’s way {first} goes along the 1st, {second} the 2nd</source>
            <translation>运行的路程中 {first} 沿第一方向，{second} 沿第二方向</translation>
        </message>
        <message>
            <source>α, β: random directions, each neuron’s part as long as its weights</source>
            <translation>α、β：随机方向，每个神经元的部分与其权重同长</translation>
        </message>
        <message>
            <source>The step leads to numbers that are not finite.</source>
            <translation>这一步通向非有限数。</translation>
        </message>
        <message>
            <source>No step: the slope is 0, or the learning rate.</source>
            <translation>没有步：斜率或学习率为 0。</translation>
        </message>
        <message>
            <source>The step goes up</source>
            <translation>这一步上升</translation>
        </message>
        <message>
            <source>The step goes down</source>
            <translation>这一步下降</translation>
        </message>
        <message>
            <source> Below η ≈ {rate:.2g} it goes down.</source>
            <translation> η 小于约 {rate:.2g} 时它下降。</translation>
        </message>
        <message>
            <source>Too long: past the lowest point and up, {ends}.{below}</source>
            <translation>太长：越过最低点并上升，{ends}。{below}</translation>
        </message>
        <message>
            <source>Down, {ends}; the lowest point lies beyond this picture.</source>
            <translation>下降，{ends}；最低点在这幅图之外。</translation>
        </message>
        <message>
            <source>Long: past the lowest point, but lower, {ends}.</source>
            <translation>偏长：越过最低点，但更低，{ends}。</translation>
        </message>
        <message>
            <source>Short: {round} such steps to the lowest point, {ends}.</source>
            <translation>偏短：到最低点要 {round} 个这样的步，{ends}。</translation>
        </message>
        <message>
            <source>Good: {min:.0%} of the way to the lowest point, {ends}.</source>
            <translation>合适：到最低点路程的 {min:.0%}，{ends}。</translation>
        </message>
        <message>
            <source>{mark}All parameters move: L = {end}.</source>
            <translation>{mark}所有参数移动：L = {end}。</translation>
        </message>
        <message>
            <source>It diverges {number} updates later.</source>
            <translation>{number} 次更新后发散。</translation>
        </message>
        <message>
            <source> It grows.</source>
            <translation> 它在增大。</translation>
        </message>
        <message>
            <source>After {value} more L = {last}.{grows}</source>
            <translation>再过 {value} 次 L = {last}。{grows}</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>长于 {longest} 个字符</translation>
        </message>
        <message>
            <source>is no number and no calculation</source>
            <translation>不是数，也不是算式</translation>
        </message>
        <message>
            <source>has too many brackets</source>
            <translation>括号太多</translation>
        </message>
        <message>
            <source>divides by 0</source>
            <translation>除以 0</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>太大</translation>
        </message>
        <message>
            <source>takes {name} where it has no value</source>
            <translation>在没有值处取 {name}</translation>
        </message>
        <message>
            <source>has {name} in it; known are {known}, e, π</source>
            <translation>含有 {name}；已知的有 {known}、e、π</translation>
        </message>
        <message>
            <source>Inputs come with their data: duplicate them instead.</source>
            <translation>输入随数据而来：请改用复制。</translation>
        </message>
        <message>
            <source>The inputs come with their data and stay where they are.</source>
            <translation>输入随数据而来，留在原处。</translation>
        </message>
        <message>
            <source>Cut {units_words}</source>
            <translation>剪切 {units_words}</translation>
        </message>
        <message>
            <source>Cut {layers_words}</source>
            <translation>剪切 {layers_words}</translation>
        </message>
        <message>
            <source>Paste 1 layer</source>
            <translation>粘贴 1 层</translation>
        </message>
        <message>
            <source>Paste {count} layers</source>
            <translation>粘贴 {count} 层</translation>
        </message>
        <message>
            <source>Paste 1 neuron</source>
            <translation>粘贴 1 个神经元</translation>
        </message>
        <message>
            <source>Paste {count} neurons</source>
            <translation>粘贴 {count} 个神经元</translation>
        </message>
        <message>
            <source>Neurons are pasted into a layer behind the inputs.</source>
            <translation>神经元粘贴到输入之后的层。</translation>
        </message>
        <message>
            <source>These neurons are of {at} layers; there are not so many from layer {first} on.</source>
            <translation>这些神经元来自 {at} 层；从第 {first} 层起没有那么多层。</translation>
        </message>
        <message>
            <source>A hidden layer stands before the output layer.</source>
            <translation>隐藏层在输出层之前。</translation>
        </message>
        <message>
            <source>{title} stands in the last layer only.</source>
            <translation>{title} 只用于最后一层。</translation>
        </message>
        <message>
            <source>Duplicate {units_words}</source>
            <translation>复制 {units_words}</translation>
        </message>
        <message>
            <source>Duplicate {layers_words}</source>
            <translation>复制 {layers_words}</translation>
        </message>
        <message>
            <source>There are more than {most_lines} lines.</source>
            <translation>超过 {most_lines} 行。</translation>
        </message>
        <message>
            <source>Line {number}: expected a name, = and a number.</source>
            <translation>第 {number} 行：应为名称、= 和一个数。</translation>
        </message>
        <message>
            <source>Line {number}: “{name}” is no number of this update.</source>
            <translation>第 {number} 行：“{name}”不是这次更新的数。</translation>
        </message>
        <message>
            <source>Line {number}: “{given}” {error}.</source>
            <translation>第 {number} 行：“{given}”{error}。</translation>
        </message>
        <message>
            <source>Every input times its weight, all added up, and the bias.</source>
            <translation>每个输入乘以其权重，全部相加，再加偏置。</translation>
        </message>
        <message>
            <source>The activation function of z.</source>
            <translation>z 的激活函数。</translation>
        </message>
        <message>
            <source>The derivative of the activation function, at z.</source>
            <translation>激活函数在 z 处的导数。</translation>
        </message>
        <message>
            <source>Chain rule: the slope at the output times the steepness.</source>
            <translation>链式法则：输出处的斜率乘以陡度。</translation>
        </message>
        <message>
            <source>Chain rule: the slope at z times what came along the wire.</source>
            <translation>链式法则：z 处的斜率乘以沿连线传来的值。</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1.</source>
            <translation>偏置以因子 1 进入 z。</translation>
        </message>
        <message>
            <source>What w is multiplied by in z.</source>
            <translation>z 中与 w 相乘的。</translation>
        </message>
        <message>
            <source>What a is multiplied by in z.</source>
            <translation>z 中与 a 相乘的。</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of that.</source>
            <translation>所有梯度平方相加，再开根。</translation>
        </message>
        <message>
            <source>Half of λ₂ times all weights squared, added up.</source>
            <translation>λ₂ 的一半乘以所有权重的平方之和。</translation>
        </message>
        <message>
            <source>, and what the weights cost</source>
            <translation>，以及权重的代价</translation>
        </message>
        <message>
            <source>The {reduction} of the losses{more}.</source>
            <translation>损失的{reduction}{more}。</translation>
        </message>
        <message>
            <source>The loss function, {lower}, of ŷ and y.</source>
            <translation>ŷ 和 y 的损失函数，{lower}。</translation>
        </message>
        <message>
            <source>The derivative of the loss function by ŷ.</source>
            <translation>损失函数对 ŷ 的导数。</translation>
        </message>
        <message>
            <source>Every path to the loss: what comes back there times its weight, added up.</source>
            <translation>通向损失的每条路径：那里传回的值乘以其权重，相加。</translation>
        </message>
        <message>
            <source>The {reduction} of the samples’ gradients.</source>
            <translation>样本梯度的{reduction}。</translation>
        </message>
        <message>
            <source>The activation function, {title}, of z.</source>
            <translation>z 的激活函数，{title}。</translation>
        </message>
        <message>
            <source>The last line of {title}: the old value less the step.</source>
            <translation>{title} 的最后一行：旧值减去步。</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 位</translation>
        </message>
        <message>
            <source>{power} places</source>
            <translation>{power} 位</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the right.</source>
            <translation>小数点偏右 {places}。</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the left.</source>
            <translation>小数点偏左 {places}。</translation>
        </message>
        <message>
            <source>1 decimal</source>
            <translation>1 位小数</translation>
        </message>
        <message>
            <source>{places} decimals</source>
            <translation>{places} 位小数</translation>
        </message>
        <message>
            <source>Right, but rounded to {digits}; {decimals} are asked for.</source>
            <translation>对，但取整到了 {digits}；要求 {decimals}。</translation>
        </message>
        <message>
            <source>Rounded too early: with {digits} on the way.</source>
            <translation>取整太早：中途取了 {digits}。</translation>
        </message>
        <message>
            <source>In {where}: {sentence}</source>
            <translation>在 {where} 中：{sentence}</translation>
        </message>
        <message>
            <source>The step is added: it must go against the gradient, so minus.</source>
            <translation>步被加上了：它必须逆着梯度，所以是减。</translation>
        </message>
        <message>
            <source>The sign is turned: it is ŷ − y, answer minus target.</source>
            <translation>符号反了：应是 ŷ − y，回答减目标。</translation>
        </message>
        <message>
            <source>Right but for the sign.</source>
            <translation>除符号外都对。</translation>
        </message>
        <message>
            <source>The 2 is missing that the square leaves behind.</source>
            <translation>缺少平方留下的 2。</translation>
        </message>
        <message>
            <source>This loss has no ½.</source>
            <translation>这个损失没有 ½。</translation>
        </message>
        <message>
            <source>There is a 2 too many: ½ and the square’s 2 cancel.</source>
            <translation>多了一个 2：½ 与平方的 2 抵消。</translation>
        </message>
        <message>
            <source>The ½ is missing.</source>
            <translation>缺少 ½。</translation>
        </message>
        <message>
            <source>f′ is taken at a; it belongs at z.</source>
            <translation>f′ 取在了 a 处；应在 z 处。</translation>
        </message>
        <message>
            <source>The factor 1 − a is missing.</source>
            <translation>缺少因子 1 − a。</translation>
        </message>
        <message>
            <source>The square is missing: 1 − a².</source>
            <translation>缺少平方：1 − a²。</translation>
        </message>
        <message>
            <source>“1 −” is missing.</source>
            <translation>缺少“1 −”。</translation>
        </message>
        <message>
            <source>{name} and {name_2} are exchanged.</source>
            <translation>{name} 和 {name_2} 调换了。</translation>
        </message>
        <message>
            <source>{name} stands where {name_2} belongs.</source>
            <translation>该是 {name_2} 的地方写了 {name}。</translation>
        </message>
        <message>
            <source>Rows and columns of the weights are exchanged.</source>
            <translation>权重的行和列调换了。</translation>
        </message>
        <message>
            <source>η is missing: the step is η times it.</source>
            <translation>缺少 η：步是它的 η 倍。</translation>
        </message>
        <message>
            <source>{left_out} is left out.</source>
            <translation>漏了{left_out}。</translation>
        </message>
        <message>
            <source>The path over {where}</source>
            <translation>经 {where} 的路径</translation>
        </message>
        <message>
            <source>The bias</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>样本 {number}</translation>
        </message>
        <message>
            <source>The summand {inner}</source>
            <translation>加项 {inner}</translation>
        </message>
        <message>
            <source>That is z: the activation function is missing.</source>
            <translation>那是 z：缺少激活函数。</translation>
        </message>
        <message>
            <source>The factor {factor} is missing.</source>
            <translation>缺少因子 {factor}。</translation>
        </message>
        <message>
            <source>That is the old value: it has not moved.</source>
            <translation>那是旧值：它没有移动。</translation>
        </message>
        <message>
            <source>These are the new weights: the old ones count until the update.</source>
            <translation>那是新权重：更新之前用旧的。</translation>
        </message>
        <message>
            <source>That is the sum; the mean is 1/{count} of it.</source>
            <translation>那是和；平均是它的 1/{count}。</translation>
        </message>
        <message>
            <source>That is the mean; the sum is asked for.</source>
            <translation>那是平均；要求的是和。</translation>
        </message>
        <message>
            <source>The factor 1/{value} for {value} outputs is missing.</source>
            <translation>缺少 {value} 个输出的因子 1/{value}。</translation>
        </message>
        <message>
            <source>There is no factor 1/{value} in this loss.</source>
            <translation>这个损失没有因子 1/{value}。</translation>
        </message>
        <message>
            <source>sign turned</source>
            <translation>符号反了</translation>
        </message>
        <message>
            <source>factor 2</source>
            <translation>因子 2</translation>
        </message>
        <message>
            <source>f′ at a instead of z</source>
            <translation>f′ 取在 a 而非 z</translation>
        </message>
        <message>
            <source>1 − a forgotten</source>
            <translation>忘了 1 − a</translation>
        </message>
        <message>
            <source>another unit’s number</source>
            <translation>用了别的神经元的数</translation>
        </message>
        <message>
            <source>η forgotten</source>
            <translation>忘了 η</translation>
        </message>
        <message>
            <source>a factor left out</source>
            <translation>漏了因子</translation>
        </message>
        <message>
            <source>a summand left out</source>
            <translation>漏了加项</translation>
        </message>
        <message>
            <source>old and new weights</source>
            <translation>新旧权重</translation>
        </message>
        <message>
            <source>mean and sum</source>
            <translation>平均与和</translation>
        </message>
        <message>
            <source>rounded too early</source>
            <translation>取整太早</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>小数点</translation>
        </message>
        <message>
            <source>unexplained</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Nothing answered yet.</source>
            <translation>还没有回答。</translation>
        </message>
        <message>
            <source>{at_once} of {asked} right at once · {minutes}:{seconds:02d}</source>
            <translation>{asked} 题中 {at_once} 题一次答对 · {minutes}:{seconds:02d}</translation>
        </message>
        <message>
            <source>To look at again: {named}.</source>
            <translation>值得再看：{named}。</translation>
        </message>
        <message>
            <source>is over {value} bytes</source>
            <translation>超过 {value} 字节</translation>
        </message>
        <message>
            <source>is empty, expected at least 1 layer</source>
            <translation>是空的，至少应有 1 层</translation>
        </message>
        <message>
            <source>are not in the order of their places</source>
            <translation>不按位置顺序</translation>
        </message>
        <message>
            <source>is missing, expected a value</source>
            <translation>缺少，应有一个值</translation>
        </message>
        <message>
            <source>A network has at most {most_layers} layers.</source>
            <translation>网络最多 {most_layers} 层。</translation>
        </message>
        <message>
            <source>A layer needs at least one neuron.</source>
            <translation>一层至少需要一个神经元。</translation>
        </message>
        <message>
            <source>A layer has at most {most_units:,} neurons.</source>
            <translation>一层最多 {most_units:,} 个神经元。</translation>
        </message>
        <message>
            <source>A network has at most {most_parameters:,} parameters.</source>
            <translation>网络最多 {most_parameters:,} 个参数。</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths} and {widths_2}. {layer_name} leads to {layer_name_2}: remove that first.</source>
            <translation>跳跃连接要求等宽：{widths} 和 {widths_2}。{layer_name} 通向 {layer_name_2}：请先移除它。</translation>
        </message>
        <message>
            <source>class {number}</source>
            <translation>类别 {number}</translation>
        </message>
        <message>
            <source>A batch has at least 1 sample.</source>
            <translation>一批至少 1 个样本。</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could differ.</source>
            <translation>没有激活可以不同的隐藏层。</translation>
        </message>
        <message>
            <source>A seed is 0 or a positive whole number.</source>
            <translation>种子为 0 或正整数。</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>优化器</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>批大小</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Initializer</source>
            <translation>初始化</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>“{word}” is not a number.</source>
            <translation>“{word}”不是数。</translation>
        </message>
        <message>
            <source>“{word}” is not a whole number.</source>
            <translation>“{word}”不是整数。</translation>
        </message>
        <message>
            <source>Give at least two values to compare.</source>
            <translation>请至少给出两个值来比较。</translation>
        </message>
        <message>
            <source>At most {most_values} values can be told apart.</source>
            <translation>最多能区分 {most_values} 个值。</translation>
        </message>
        <message>
            <source>run {number}, η = {rates}</source>
            <translation>运行 {number}，η = {rates}</translation>
        </message>
        <message>
            <source>training loss</source>
            <translation>训练损失</translation>
        </message>
        <message>
            <source> in layer {layer}</source>
            <translation> ，第 {layer} 层</translation>
        </message>
        <message>
            <source>Training stopped at update {update}: {quantity}{where} {value}.</source>
            <translation>训练停在第 {update} 次更新：{quantity}{where} {value}。</translation>
        </message>
        <message>
            <source>{stopped} Lower the learning rate ({rate:g}).</source>
            <translation>{stopped} 请降低学习率（{rate:g}）。</translation>
        </message>
        <message>
            <source>to {lowest:,}</source>
            <translation>到 {lowest:,}</translation>
        </message>
        <message>
            <source>to the start</source>
            <translation>到开头</translation>
        </message>
        <message>
            <source>{stopped} Go back {back}, before the loss grew, or lower the learning rate ({rate:g}).</source>
            <translation>{stopped} 请退回{back}，到损失增大之前，或降低学习率（{rate:g}）。</translation>
        </message>
        <message>
            <source>Update {update} would give numbers that are not finite; it is not made. Lower the learning rate ({rate:g}).</source>
            <translation>第 {update} 次更新会得到非有限数；没有做。请降低学习率（{rate:g}）。</translation>
        </message>
        <message>
            <source>z of {unit}</source>
            <translation>{unit} 的 z</translation>
        </message>
        <message>
            <source>Only the inputs and parameters have values. Press → for the first node.</source>
            <translation>只有输入和参数有值。按 → 计算第一个节点。</translation>
        </message>
        <message>
            <source>Forward: {value_words}</source>
            <translation>前向：{value_words}</translation>
        </message>
        <message>
            <source>Backward: {pass_words}</source>
            <translation>反向：{pass_words}</translation>
        </message>
        <message>
            <source>{name} is {value}.</source>
            <translation>{name} 是 {value}。</translation>
        </message>
        <message>
            <source>{named}{sign} of {count} numbers is {value}.</source>
            <translation>{count} 个数的 {named}{sign} 是 {value}。</translation>
        </message>
        <message>
            <source>{node_name} gets </source>
            <translation>{node_name} 得到 </translation>
        </message>
        <message>
            <source> (+=: {total} so far)</source>
            <translation> （+=：至今 {total}）</translation>
        </message>
        <message>
            <source>∂L/∂L is 1. </source>
            <translation>∂L/∂L 是 1。 </translation>
        </message>
        <message>
            <source>passes on {own} to {count} inputs: {value}, …</source>
            <translation>把 {own} 传给 {count} 个输入：{value}，…</translation>
        </message>
        <message>
            <source>{node_name}: not computed yet.</source>
            <translation>{node_name}：还没有计算。</translation>
        </message>
        <message>
            <source>no gradient has come back yet</source>
            <translation>还没有梯度传回</translation>
        </message>
        <message>
            <source>none is asked for</source>
            <translation>没有要求梯度</translation>
        </message>
        <message>
            <source>{words} Gradient: {more}.</source>
            <translation>{words} 梯度：{more}。</translation>
        </message>
        <message>
            <source> Gradient: {shown} = {gradient}, one part for each use.</source>
            <translation> 梯度：{shown} = {gradient}，每次使用一份。</translation>
        </message>
        <message>
            <source> Gradient: {gradient}.</source>
            <translation> 梯度：{gradient}。</translation>
        </message>
        <message>
            <source> After {backwards} × backward(): {short}.</source>
            <translation> {backwards} × backward() 之后：{short}。</translation>
        </message>
        <message>
            <source>by {node_name} {slope}</source>
            <translation>经 {node_name} {slope}</translation>
        </message>
        <message>
            <source> Local derivative: {join}.</source>
            <translation> 局部导数：{join}。</translation>
        </message>
        <message>
            <source>One walk back gives all slopes; forward, each variable needs its own.</source>
            <translation>往回走一趟就得到全部斜率；往前走，每个变量都要一趟。</translation>
        </message>
        <message>
            <source>Nothing needs a gradient.</source>
            <translation>没有什么需要梯度。</translation>
        </message>
        <message>
            <source>Reverse mode: {reverse:,} operations, all slopes in one walk back. Forward mode: {forward:,}, in {walks}, one for each variable.</source>
            <translation>反向模式：{reverse:,} 个运算，往回一趟得到全部斜率。前向模式：{forward:,} 个，{walks}，每个变量一趟。</translation>
        </message>
        <message>
            <source>1 walk</source>
            <translation>1 趟</translation>
        </message>
        <message>
            <source>{count} walks</source>
            <translation>{count} 趟</translation>
        </message>
        <message>
            <source>Asked: {name} = {write}.</source>
            <translation>询问：{name} = {write}。</translation>
        </message>
        <message>
            <source>Asked: {name} is not known yet; press → until its turn comes.</source>
            <translation>询问：{name} 还不知道；按 → 直到轮到它。</translation>
        </message>
        <message>
            <source>Asked: {term}</source>
            <translation>询问：{term}</translation>
        </message>
        <message>
            <source>Update {update:,}: loss {loss}.</source>
            <translation>第 {update:,} 次更新：损失 {loss}。</translation>
        </message>
        <message>
            <source>{update:,} updates made. </source>
            <translation>已做 {update:,} 次更新。 </translation>
        </message>
        <message>
            <source>one prediction</source>
            <translation>一个预测</translation>
        </message>
        <message>
            <source>{outputs} predictions</source>
            <translation>{outputs} 个预测</translation>
        </message>
        <message>
            <source>{ahead}Press → to go on from {given}.</source>
            <translation>{ahead}按 → 从 {given} 继续。</translation>
        </message>
        <message>
            <source>This network makes {answers}: {answer} from {given}. Press → to compute its first number.</source>
            <translation>这个网络做{answers}：由 {given} 得 {answer}。按 → 计算它的第一个数。</translation>
        </message>
        <message>
            <source>Update {number:,}: loss {change}.</source>
            <translation>第 {number:,} 次更新：损失 {change}。</translation>
        </message>
        <message>
            <source>{old}, less {change}</source>
            <translation>{old}，减 {change}</translation>
        </message>
        <message>
            <source>{old}, plus {change}</source>
            <translation>{old}，加 {change}</translation>
        </message>
        <message>
            <source>the other sample goes the same way: {body}</source>
            <translation>另一个样本同样：{body}</translation>
        </message>
        <message>
            <source>the other {count} samples go the same way; of the last one, {body}</source>
            <translation>其余 {count} 个样本同样；最后一个，{body}</translation>
        </message>
        <message>
            <source>Answer {answer}, target {target}.</source>
            <translation>回答 {answer}，目标 {target}。</translation>
        </message>
        <message>
            <source>1 gradient</source>
            <translation>1 个梯度</translation>
        </message>
        <message>
            <source>{count:,} gradients</source>
            <translation>{count:,} 个梯度</translation>
        </message>
        <message>
            <source>{gradients} known, no weight has moved.</source>
            <translation>已知{gradients}，权重还没有移动。</translation>
        </message>
        <message>
            <source>The loss is {name} = {value}.</source>
            <translation>损失是 {name} = {value}。</translation>
        </message>
        <message>
            <source>The {reduction} over {count} samples is {value}.</source>
            <translation>{count} 个样本的{reduction}是 {value}。</translation>
        </message>
        <message>
            <source>{unit} adds up its inputs: z = {value}.</source>
            <translation>{unit} 把输入相加：z = {value}。</translation>
        </message>
        <message>
            <source>the answer is {name} = {value}.</source>
            <translation>回答是 {name} = {value}。</translation>
        </message>
        <message>
            <source>{unit} passes on {value}.</source>
            <translation>{unit} 传出 {value}。</translation>
        </message>
        <message>
            <source>{paths} paths lead from {unit} to the loss; together {value}.</source>
            <translation>{paths} 条路径从 {unit} 通向损失；合计 {value}。</translation>
        </message>
        <message>
            <source>what comes back to {unit} is {name} = {value}.</source>
            <translation>传回 {unit} 的是 {name} = {value}。</translation>
        </message>
        <message>
            <source>slope, steepness and input give {name} = {value}.</source>
            <translation>斜率、陡度和输入给出 {name} = {value}。</translation>
        </message>
        <message>
            <source>{name} stays {old}.</source>
            <translation>{name} 保持 {old}。</translation>
        </message>
        <message>
            <source>{how} moves {name}: {from_to}.</source>
            <translation>{how} 移动 {name}：{from_to}。</translation>
        </message>
        <message>
            <source>{how} moves {name} from {old} to {new}.</source>
            <translation>{how} 把 {name} 从 {old} 移到 {new}。</translation>
        </message>
        <message>
            <source>{unit} takes in {z}, passes on {a}.</source>
            <translation>{unit} 接收 {z}，传出 {a}。</translation>
        </message>
        <message>
            <source>{unit} receives {received}, hands on {handed}.</source>
            <translation>{unit} 接收 {received}，传下 {handed}。</translation>
        </message>
        <message>
            <source>{count} parameters</source>
            <translation>{count} 个参数</translation>
        </message>
        <message>
            <source>{unit}: {parameters} moved.</source>
            <translation>{unit}：移动了{parameters}。</translation>
        </message>
        <message>
            <source>{unit}: gradients combined over the samples.</source>
            <translation>{unit}：样本的梯度已合并。</translation>
        </message>
        <message>
            <source>the whole gradient is measured.</source>
            <translation>测量整个梯度。</translation>
        </message>
        <message>
            <source>{name} computed.</source>
            <translation>{name} 已算出。</translation>
        </message>
        <message>
            <source>gradients of {name} combined over the samples.</source>
            <translation>{name} 的梯度已按样本合并。</translation>
        </message>
        <message>
            <source>Gradient has reached the inputs.</source>
            <translation>梯度已到达输入。</translation>
        </message>
        <message>
            <source>Gradient has passed {name}.</source>
            <translation>梯度已通过 {name}。</translation>
        </message>
        <message>
            <source>{name}: {count} moved.</source>
            <translation>{name}：移动了 {count} 个。</translation>
        </message>
        <message>
            <source>Gradient: {done:,} of {whole:,} checked</source>
            <translation>梯度：已检验 {done:,}，共 {whole:,}</translation>
        </message>
        <message>
            <source>Gradient: not checked yet</source>
            <translation>梯度：还没有检验</translation>
        </message>
        <message>
            <source>Gradient: not checked since the change</source>
            <translation>梯度：改动后还没有检验</translation>
        </message>
        <message>
            <source>after update {updates:,}</source>
            <translation>第 {updates:,} 次更新后</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>开始时</translation>
        </message>
        <message>
            <source>✓ Gradient checked {at}: all {count:,} agree</source>
            <translation>✓ {at}检验梯度：{count:,} 个全部一致</translation>
        </message>
        <message>
            <source>✕ Gradient checked {at}: {number:,} of {count:,} differ</source>
            <translation>✕ {at}检验梯度：{count:,} 个中有 {number:,} 个不同</translation>
        </message>
        <message>
            <source>Running: not rounded by hand</source>
            <translation>运行中：不作手算取整</translation>
        </message>
        <message>
            <source>Made by running: not rounded by hand</source>
            <translation>由运行得到：未作手算取整</translation>
        </message>
        <message>
            <source>{decimals} decimals</source>
            <translation>{decimals} 位小数</translation>
        </message>
        <message>
            <source>, every number</source>
            <translation>，每个数</translation>
        </message>
        <message>
            <source>Rounded by hand: {places}{every}</source>
            <translation>手算取整：{places}{every}</translation>
        </message>
        <message>
            <source>{number:,} parameters</source>
            <translation>{number:,} 个参数</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 个问题</translation>
        </message>
        <message>
            <source>{count} problems</source>
            <translation>{count} 个问题</translation>
        </message>
        <message>
            <source> (read-only)</source>
            <translation> （只读）</translation>
        </message>
        <message>
            <source>{value}{star}{only} – bpviz</source>
            <translation>{value}{star}{only} – bpviz</translation>
        </message>
        <message>
            <source>This update has more than {most_steps:,} steps; choose samples, layers, or one weight.</source>
            <translation>这次更新超过 {most_steps:,} 步；请选择样本、层或一个权重。</translation>
        </message>
        <message>
            <source>A step of gradient descent</source>
            <translation>梯度下降的一步</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>The parameters before and after</source>
            <translation>前后的参数</translation>
        </message>
        <message>
            <source>one sample</source>
            <translation>一个样本</translation>
        </message>
        <message>
            <source>{count} samples</source>
            <translation>{count} 个样本</translation>
        </message>
        <message>
            <source> in {parts} micro-batches</source>
            <translation> ，分 {parts} 个微批</translation>
        </message>
        <message>
            <source>Update {update:,}, of {samples}{split}.</source>
            <translation>第 {update:,} 次更新，{samples}{split}。</translation>
        </message>
        <message>
            <source>{words} Work out every line; the answers are at the end.</source>
            <translation>{words}算出每一行；答案在最后。</translation>
        </message>
        <message>
            <source>The network, {sizes}</source>
            <translation>网络，{sizes}</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>已知</translation>
        </message>
        <message>
            <source>1 unit</source>
            <translation>1 个神经元</translation>
        </message>
        <message>
            <source>{units} units</source>
            <translation>{units} 个神经元</translation>
        </message>
        <message>
            <source>, plus the output of {layer_name}</source>
            <translation>，加上 {layer_name} 的输出</translation>
        </message>
        <message>
            <source>, biases stay as they are</source>
            <translation>，偏置保持不变</translation>
        </message>
        <message>
            <source>{reduction} over the samples</source>
            <translation>对样本取{reduction}</translation>
        </message>
        <message>
            <source>without 1/K</source>
            <translation>不带 1/K</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>by {kind}, at {number}</source>
            <translation>{kind}，上限 {number}</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>取整</translation>
        </message>
        <message>
            <source>{what} to {decimals} decimals, as on paper</source>
            <translation>{what}取 {decimals} 位小数，如在纸上</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>位数</translation>
        </message>
        <message>
            <source>computed with all, shown with {digits} decimals</source>
            <translation>用全部位数计算，显示 {digits} 位小数</translation>
        </message>
        <message>
            <source>The data have {n} inputs and {value} targets: not listed here.</source>
            <translation>数据有 {n} 个输入和 {value} 个目标：这里不列出。</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>样本 {number}</translation>
        </message>
        <message>
            <source>{name}: {before} weights for each unit, not listed here.</source>
            <translation>{name}：每个神经元 {before} 个权重，这里不列出。</translation>
        </message>
        <message>
            <source>into {in_table}</source>
            <translation>到 {in_table}</translation>
        </message>
        <message>
            <source>from {in_table}</source>
            <translation>从 {in_table}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>after</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>The loss of these samples goes from {value} to {value_2}.</source>
            <translation>这些样本的损失从 {value} 变到 {value_2}。</translation>
        </message>
        <message>
            <source>Add layer after {the_layer}</source>
            <translation>在 {the_layer} 之后加一层</translation>
        </message>
        <message>
            <source>{count} neurons</source>
            <translation>{count} 个神经元</translation>
        </message>
        <message>
            <source>Remove {layers_words}</source>
            <translation>移除 {layers_words}</translation>
        </message>
        <message>
            <source>Only a hidden layer can be removed.</source>
            <translation>只能移除隐藏层。</translation>
        </message>
        <message>
            <source>Add neuron to {the_layer}</source>
            <translation>给 {the_layer} 加神经元</translation>
        </message>
        <message>
            <source>Remove connection {wire}</source>
            <translation>移除连接 {wire}</translation>
        </message>
        <message>
            <source>Remove {unit_name}</source>
            <translation>移除 {unit_name}</translation>
        </message>
        <message>
            <source>Remove {join}</source>
            <translation>移除 {join}</translation>
        </message>
        <message>
            <source>{name} needs at least one neuron.</source>
            <translation>{name} 至少需要一个神经元。</translation>
        </message>
        <message>
            <source>Move {unit}</source>
            <translation>移动 {unit}</translation>
        </message>
        <message>
            <source>There is no such place in this layer.</source>
            <translation>这一层没有这个位置。</translation>
        </message>
        <message>
            <source>Connect {wire}</source>
            <translation>连接 {wire}</translation>
        </message>
        <message>
            <source>Restore {count} connections</source>
            <translation>恢复 {count} 条连接</translation>
        </message>
        <message>
            <source>Disconnect {the_layer}</source>
            <translation>断开 {the_layer}</translation>
        </message>
        <message>
            <source>Connect all of {the_layer}</source>
            <translation>全部连接 {the_layer}</translation>
        </message>
        <message>
            <source>A skip connection leads forward, from an earlier layer.</source>
            <translation>跳跃连接从前面的层通向后面。</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} 和 {other}</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths}.</source>
            <translation>跳跃连接要求等宽：{widths}。</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto softmax.</source>
            <translation>跳跃连接不能通到 softmax。</translation>
        </message>
        <message>
            <source>Remove skip to {to}</source>
            <translation>移除到 {to} 的跳跃</translation>
        </message>
        <message>
            <source>Skip from {the_layer} to {to}</source>
            <translation>从 {the_layer} 跳到 {to}</translation>
        </message>
        <message>
            <source>{name} allows no skip connection onto the last layer.</source>
            <translation>{name} 不允许跳到最后一层。</translation>
        </message>
        <message>
            <source>Set activation of {the_layer} to {kind}</source>
            <translation>把 {the_layer} 的激活设为 {kind}</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto {kind}; remove it first.</source>
            <translation>跳跃连接不能通到 {kind}；请先移除。</translation>
        </message>
        <message>
            <source>A name has at most {longest_name} characters.</source>
            <translation>名称最多 {longest_name} 个字符。</translation>
        </message>
        <message>
            <source>A name is a single line of text.</source>
            <translation>名称是单行文本。</translation>
        </message>
        <message>
            <source>Rename {the_layer}</source>
            <translation>重命名 {the_layer}</translation>
        </message>
        <message>
            <source>The inputs have names of their own, the layer has none.</source>
            <translation>输入各有名称，该层没有名称。</translation>
        </message>
        <message>
            <source>Rename {unit}</source>
            <translation>重命名 {unit}</translation>
        </message>
        <message>
            <source>Place neurons</source>
            <translation>摆放神经元</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>重置布局</translation>
        </message>
        <message>
            <source>One batch an update: set “Accumulate” (Training, Batches and clipping) to gather several.</source>
            <translation>每次更新一批：设定“累积”（训练，批与裁剪）可合并多批。</translation>
        </message>
        <message>
            <source>One batch of {sum:,}: the same gradient (±{apart}); for the way back it keeps {whole:,} numbers instead of {parts:,}.</source>
            <translation>一批 {sum:,} 个：梯度相同（±{apart}）；为返回它保存 {whole:,} 个数，而不是 {parts:,} 个。</translation>
        </message>
        <message>
            <source>After {count} updates at the same η:</source>
            <translation>同样的 η，{count} 次更新后：</translation>
        </message>
        <message>
            <source>state of {words}</source>
            <translation>{words} 的状态</translation>
        </message>
        <message>
            <source>Nothing is clipped: see Training, Batches and clipping.</source>
            <translation>没有裁剪：见 训练，批与裁剪。</translation>
        </message>
        <message>
            <source>Clipping acted in {clippings} of {count} updates.</source>
            <translation>{count} 次更新中有 {clippings} 次裁剪起作用。</translation>
        </message>
        <message>
            <source>The settings could not be read; all is as at the first start.</source>
            <translation>设置无法读取；一切如第一次启动。</translation>
        </message>
        <message>
            <source>The language changes with the next start.</source>
            <translation>语言从下次启动起改变。</translation>
        </message>
        <message>
            <source>The run stopped at a fault of the program: {last}</source>
            <translation>运行因程序故障停止：{last}</translation>
        </message>
        <message>
            <source>{words} (Help → Copy a report of faults)</source>
            <translation>{words}（帮助 → 复制故障报告）</translation>
        </message>
        <message>
            <source>Copied a report of {lines} lines.</source>
            <translation>已复制 {lines} 行的报告。</translation>
        </message>
        <message>
            <source>Place {name}</source>
            <translation>摆放 {name}</translation>
        </message>
        <message>
            <source>Move {name} here</source>
            <translation>把 {name} 移到这里</translation>
        </message>
        <message>
            <source>Connect {join}</source>
            <translation>连接 {join}</translation>
        </message>
        <message>
            <source>Skip connection {join}</source>
            <translation>跳跃连接 {join}</translation>
        </message>
        <message>
            <source>all {count}</source>
            <translation>全部 {count}</translation>
        </message>
        <message>
            <source>Name of {layer_name}</source>
            <translation>{layer_name} 的名称</translation>
        </message>
        <message>
            <source>Target of {unit}</source>
            <translation>{unit} 的目标</translation>
        </message>
        <message>
            <source>Weight from {unit} to {name}</source>
            <translation>从 {unit} 到 {name} 的权重</translation>
        </message>
        <message>
            <source>Bias of {name}</source>
            <translation>{name} 的偏置</translation>
        </message>
        <message>
            <source>Name of {name}</source>
            <translation>{name} 的名称</translation>
        </message>
        <message>
            <source>Value of {name}</source>
            <translation>{name} 的值</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Insert a layer here</source>
            <translation>在这里插入一层</translation>
        </message>
        <message>
            <source>Choose the activation of this layer</source>
            <translation>选择这一层的激活</translation>
        </message>
        <message>
            <source>Remove the last neuron of this layer</source>
            <translation>移除这一层的最后一个神经元</translation>
        </message>
        <message>
            <source>Add a neuron to this layer</source>
            <translation>给这一层加一个神经元</translation>
        </message>
        <message>
            <source>Double-click: name this layer</source>
            <translation>双击：给这一层命名</translation>
        </message>
        <message>
            <source>Drag to a neuron: a connection, or a skip</source>
            <translation>拖到神经元：连接或跳跃</translation>
        </message>
        <message>
            <source>Remove the last input, with its column of the data</source>
            <translation>移除最后一个输入及其数据列</translation>
        </message>
        <message>
            <source>Add an input: a column of 0 in the data</source>
            <translation>加一个输入：数据中一列 0</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>weights: {reduction} of {count}</source>
            <translation>权重：{count} 的{reduction}</translation>
        </message>
        <message>
            <source>one sample of {count} shown; {weights}</source>
            <translation>显示 {count} 个样本之一；{weights}</translation>
        </message>
        <message>
            <source>sample {at} of {count} shown; {weights}</source>
            <translation>显示第 {at} 个样本，共 {count} 个；{weights}</translation>
        </message>
        <message>
            <source>row {number}, {ordinal} of {count} in this batch; {weights}</source>
            <translation>第 {number} 行，这批 {count} 个中的{ordinal}；{weights}</translation>
        </message>
        <message>
            <source>Click: why?</source>
            <translation>单击：为什么？</translation>
        </message>
        <message>
            <source>raw: {raw}</source>
            <translation>原值：{raw}</translation>
        </message>
        <message>
            <source>{unit} (Input)</source>
            <translation>{unit}（输入）</translation>
        </message>
        <message>
            <source>Bias of {unit}</source>
            <translation>{unit} 的偏置</translation>
        </message>
        <message>
            <source>Loss ({loss_title})</source>
            <translation>损失（{loss_title}）</translation>
        </message>
        <message>
            <source>{letter} = {value} (not trained)</source>
            <translation>{letter} = {value}（不训练）</translation>
        </message>
        <message>
            <source>passes back {left} × {right} = {product}</source>
            <translation>传回 {left} × {right} = {product}</translation>
        </message>
        <message>
            <source>the loss passes back {total}</source>
            <translation>损失传回 {total}</translation>
        </message>
        <message>
            <source>nothing comes back</source>
            <translation>没有传回</translation>
        </message>
        <message>
            <source>comes back {total}</source>
            <translation>传回 {total}</translation>
        </message>
        <message>
            <source>{count} paths pass back {total} together</source>
            <translation>{count} 条路径共传回 {total}</translation>
        </message>
        <message>
            <source>comes back {first}{tail} = {total}</source>
            <translation>传回 {first}{tail} = {total}</translation>
        </message>
        <message>
            <source>in the neurons: their answers over {join}</source>
            <translation>神经元内：它们对 {join} 的回答</translation>
        </message>
        <message>
            <source>in the circles: {kind}</source>
            <translation>圆内：{kind}</translation>
        </message>
        <message>
            <source>colour: {kind}</source>
            <translation>颜色：{kind}</translation>
        </message>
        <message>
            <source>Network {shape}.</source>
            <translation>网络 {shape}。</translation>
        </message>
        <message>
            <source>{value} Training.</source>
            <translation>{value} 训练中。</translation>
        </message>
        <message>
            <source>{revealed} of {count} numbers known.</source>
            <translation>已知 {revealed} 个数，共 {count} 个。</translation>
        </message>
        <message>
            <source>{phase}: {named} is {value}.</source>
            <translation>{phase}：{named} 是 {value}。</translation>
        </message>
        <message>
            <source> and {number} more</source>
            <translation> ，还有 {number} 个</translation>
        </message>
        <message>
            <source>Selected: {join}{more}.</source>
            <translation>已选：{join}{more}。</translation>
        </message>
        <message>
            <source>Problems: {problems}.</source>
            <translation>问题：{problems}。</translation>
        </message>
        <message>
            <source>{letter} hat</source>
            <translation>{letter} 帽</translation>
        </message>
        <message>
            <source> by d</source>
            <translation> 比 d</translation>
        </message>
        <message>
            <source>{name} of {wire_name}</source>
            <translation>{wire_name} 的 {name}</translation>
        </message>
        <message>
            <source>{name} of {unit}</source>
            <translation>{unit} 的 {name}</translation>
        </message>
        <message>
            <source>the layer {layer_name}</source>
            <translation>层 {layer_name}</translation>
        </message>
        <message>
            <source>{kind} of {name}</source>
            <translation>{name} 的{kind}</translation>
        </message>
        <message>
            <source>d L by d </source>
            <translation>d L 比 d </translation>
        </message>
        <message>
            <source>y hat</source>
            <translation>y 帽</translation>
        </message>
        <message>
            <source> to </source>
            <translation> 到 </translation>
        </message>
        <message>
            <source>minus </source>
            <translation>负 </translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>还不知道</translation>
        </message>
        <message>
            <source>Input {unit}</source>
            <translation>输入 {unit}</translation>
        </message>
        <message>
            <source>Weight {spoken}</source>
            <translation>权重 {spoken}</translation>
        </message>
        <message>
            <source>Loss, {loss_title}</source>
            <translation>损失，{loss_title}</translation>
        </message>
        <message>
            <source>Update {made}, {loss} is its loss.</source>
            <translation>第 {made} 次更新，损失 {loss}。</translation>
        </message>
        <message>
            <source>{capitalize}: {name} is {value}.</source>
            <translation>{capitalize}：{name} 是 {value}。</translation>
        </message>
        <message>
            <source>{count} things selected.</source>
            <translation>已选 {count} 项。</translation>
        </message>
        <message>
            <source>if </source>
            <translation>若 </translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>否则</translation>
        </message>
        <message>
            <source>, equals </source>
            <translation>，等于 </translation>
        </message>
        <message>
            <source>The program in PyTorch, the lines of the last step lit</source>
            <translation>PyTorch 程序，上一步的各行加亮</translation>
        </message>
        <message>
            <source>The same in plain NumPy, every derivative written out</source>
            <translation>同样的程序用纯 NumPy 写，每个导数都写出</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>带</translation>
        </message>
        <message>
            <source>What was recorded, in order: what backward() walks back over</source>
            <translation>按顺序记录的内容：backward() 沿它往回走</translation>
        </message>
        <message>
            <source>record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>File → Export code writes all of it, with data and parameters.</source>
            <translation>文件 → 导出代码 写出全部，含数据和参数。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Tape of records</source>
            <translation>记录带</translation>
        </message>
        <message>
            <source>What the tape records of the line that is chosen</source>
            <translation>带上对所选行的记录</translation>
        </message>
        <message>
            <source>Without zero_grad() in between</source>
            <translation>中间没有 zero_grad()</translation>
        </message>
        <message>
            <source>Begin anew, with no gradients</source>
            <translation>重新开始，没有梯度</translation>
        </message>
        <message>
            <source>Typed expressions are written in PyTorch alone.</source>
            <translation>键入的表达式只写成 PyTorch。</translation>
        </message>
        <message>
            <source>This network’s graph is too large for a tape.</source>
            <translation>这个网络的图太大，放不进带。</translation>
        </message>
        <message>
            <source>backward() again{times}</source>
            <translation>再次 backward(){times}</translation>
        </message>
        <message>
            <source>{words} of {name}</source>
            <translation>{name} 的 {words}</translation>
        </message>
        <message>
            <source>{words}, by layer: {numbers}</source>
            <translation>{words}，按层：{numbers}</translation>
        </message>
        <message>
            <source>at the start {number}</source>
            <translation>开始时 {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>最多 {number}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不知道</translation>
        </message>
        <message>
            <source>by update</source>
            <translation>按更新</translation>
        </message>
        <message>
            <source>Norm of each layer’s gradient over the updates</source>
            <translation>各层梯度的范数随更新的变化</translation>
        </message>
        <message>
            <source>by layer</source>
            <translation>按层</translation>
        </message>
        <message>
            <source>What each layer receives, now and at the start</source>
            <translation>各层收到多少，现在和开始时</translation>
        </message>
        <message>
            <source>Norm of the gradient of each layer, by update</source>
            <translation>各层梯度的范数，按更新</translation>
        </message>
        <message>
            <source>Run: the norm of each layer’s gradient is measured while this is in sight.</source>
            <translation>请运行：看得见时才测量各层梯度的范数。</translation>
        </message>
        <message>
            <source>Gradients by layer</source>
            <translation>各层的梯度</translation>
        </message>
        <message>
            <source>norm of the gradient (no unit)</source>
            <translation>梯度的范数（无单位）</translation>
        </message>
        <message>
            <source>Pause: they are measured where the run stands.</source>
            <translation>请暂停：在运行所到之处测量。</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>测量中…</translation>
        </message>
        <message>
            <source>Lines of the curve</source>
            <translation>曲线的线条</translation>
        </message>
        <message>
            <source>{name}: click to show it</source>
            <translation>{name}：单击显示</translation>
        </message>
        <message>
            <source>{name}: click to hide it</source>
            <translation>{name}：单击隐藏</translation>
        </message>
        <message>
            <source>train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>layer {at}</source>
            <translation>第 {at} 层</translation>
        </message>
        <message>
            <source>run {number}</source>
            <translation>运行 {number}</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>Draw the mean of the last updates at each one</source>
            <translation>每处画出最近几次更新的平均</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>log axis</source>
            <translation>对数轴</translation>
        </message>
        <message>
            <source>Draw the numbers on a logarithmic axis</source>
            <translation>在对数轴上画出</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>update {at:,}</source>
            <translation>第 {at:,} 次更新</translation>
        </message>
        <message>
            <source>Loss by update</source>
            <translation>按更新的损失</translation>
        </message>
        <message>
            <source>Every update’s loss will be drawn here.</source>
            <translation>这里将画出每次更新的损失。</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>训练损失</translation>
        </message>
        <message>
            <source>loss before the update (no unit)</source>
            <translation>更新前的损失（无单位）</translation>
        </message>
        <message>
            <source>Share of right answers, by update</source>
            <translation>答对的份额，按更新</translation>
        </message>
        <message>
            <source>Run: the share of right answers is measured where targets are classes.</source>
            <translation>请运行：目标是类别时测量答对的份额。</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>准确率</translation>
        </message>
        <message>
            <source>right answers (share)</source>
            <translation>答对（份额）</translation>
        </message>
        <message>
            <source>Weights and biases, by update</source>
            <translation>权重和偏置，按更新</translation>
        </message>
        <message>
            <source>Run: the weights and biases (256 at most) are measured while this is in sight.</source>
            <translation>请运行：看得见时才测量权重和偏置（最多 256 个）。</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>权重和偏置</translation>
        </message>
        <message>
            <source>value (no unit)</source>
            <translation>值（无单位）</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>η of every update, and as the schedule has planned it</source>
            <translation>每次更新的 η，以及计划预定的值</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What the optimizer keeps of the selected weight or bias</source>
            <translation>优化器为所选权重或偏置保存的值</translation>
        </message>
        <message>
            <source>clipping</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>How long the gradient is before clipping, and after it</source>
            <translation>裁剪前后梯度有多长</translation>
        </message>
        <message>
            <source>Learning rate, by update</source>
            <translation>学习率，按更新</translation>
        </message>
        <message>
            <source>Run: the learning rate is measured while this is in sight.</source>
            <translation>请运行：看得见时才测量学习率。</translation>
        </message>
        <message>
            <source>learning rate (no unit)</source>
            <translation>学习率（无单位）</translation>
        </message>
        <message>
            <source>after clipping</source>
            <translation>裁剪后</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>因子</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>预定</translation>
        </message>
        <message>
            <source>Graph of operations</source>
            <translation>运算图</translation>
        </message>
        <message>
            <source>{name}: {count} operations; a double click opens it</source>
            <translation>{name}：{count} 个运算；双击打开</translation>
        </message>
        <message>
            <source>network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>The graph of this network and the sample shown</source>
            <translation>这个网络和所示样本的图</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>表达式</translation>
        </message>
        <message>
            <source>The graph of what you type</source>
            <translation>您键入内容的图</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>运算</translation>
        </message>
        <message>
            <source>neurons</source>
            <translation>神经元</translation>
        </message>
        <message>
            <source>layers</source>
            <translation>层</translation>
        </message>
        <message>
            <source>What is folded</source>
            <translation>折叠什么</translation>
        </message>
        <message>
            <source>How much of the graph is folded into one box</source>
            <translation>把图的多少折成一个方框</translation>
        </message>
        <message>
            <source>Steps of the graph</source>
            <translation>图的步</translation>
        </message>
        <message>
            <source>Go to a step of the graph (Right, Left)</source>
            <translation>转到图的某一步（右、左）</translation>
        </message>
        <message>
            <source>This network’s graph has some {count:,} nodes; up to {value:,} are drawn. Step through it on the network itself.</source>
            <translation>这个网络的图约有 {count:,} 个节点；最多画 {value:,} 个。请在网络上逐步查看。</translation>
        </message>
        <message>
            <source> · not rounded</source>
            <translation> · 未取整</translation>
        </message>
        <message>
            <source>step {position:,} of {length:,}</source>
            <translation>第 {position:,} 步，共 {length:,} 步</translation>
        </message>
        <message>
            <source>In {group_name}: {words}</source>
            <translation>在 {group_name} 中：{words}</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>变量</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>差分</translation>
        </message>
        <message>
            <source>Expression, a statement on each line</source>
            <translation>表达式，每行一条语句</translation>
        </message>
        <message>
            <source>Variables and their slopes</source>
            <translation>变量及其斜率</translation>
        </message>
        <message>
            <source>difference: (L(x + h) − L(x − h)) / 2h, to compare with</source>
            <translation>差分：(L(x + h) − L(x − h)) / 2h，用来比较</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>批</translation>
        </message>
        <message>
            <source>The loss of this update’s samples</source>
            <translation>这次更新的样本的损失</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>The loss of all training samples</source>
            <translation>全部训练样本的损失</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>竞赛</translation>
        </message>
        <message>
            <source>Seven optimizers from here, at the same learning rate: where they go</source>
            <translation>七个优化器从这里以同样学习率出发：去往何处</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>换方向</translation>
        </message>
        <message>
            <source>Draw two other random directions</source>
            <translation>另抽两个随机方向</translation>
        </message>
        <message>
            <source>No plane yet: it takes three states of a run, and numbers that are not too large.</source>
            <translation>还没有平面：需要运行的三个状态，且数不能太大。</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>计算中…</translation>
        </message>
        <message>
            <source>The ground of update {number:,}.</source>
            <translation>第 {number:,} 次更新的地形。</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ○ the other end of the step, ◇ the loss there when all parameters move, dots: the updates that follow. Dashed: the tangent, whose slope is the gradient. Click or drag to put the parameter elsewhere.</source>
            <translation>● 屏幕上的参数，○ 步的另一端，◇ 所有参数移动后那里的损失，点：随后的更新。虚线：切线，其斜率就是梯度。单击或拖动把参数放到别处。</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ■ where the run began. Coloured arrow: downhill, against the gradient; dark: the step, dashed: the updates that follow; grey: the velocity’s part. The stronger the colour, the higher the loss. Drag to move there.</source>
            <translation>● 屏幕上的参数，■ 运行的起点。彩色箭头：下坡，逆着梯度；深色：步，虚线：随后的更新；灰色：速度的部分。颜色越深，损失越高。拖动可移到那里。</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>地形</translation>
        </message>
        <message>
            <source>Losses of the race</source>
            <translation>竞赛的损失</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>1 Forward →</source>
            <translation>1 前向 →</translation>
        </message>
        <message>
            <source>2 Loss</source>
            <translation>2 损失</translation>
        </message>
        <message>
            <source>3 Backward ←</source>
            <translation>3 反向 ←</translation>
        </message>
        <message>
            <source>4 Update</source>
            <translation>4 更新</translation>
        </message>
        <message>
            <source>Show each neuron’s number for the sample shown</source>
            <translation>显示每个神经元对所示样本的数</translation>
        </message>
        <message>
            <source>map</source>
            <translation>图</translation>
        </message>
        <message>
            <source>Show what each neuron answers over the inputs (M)</source>
            <translation>显示每个神经元对各输入的回答 (M)</translation>
        </message>
        <message>
            <source>in the neurons </source>
            <translation>神经元内 </translation>
        </message>
        <message>
            <source>its own</source>
            <translation>自身的</translation>
        </message>
        <message>
            <source>share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>The accumulator</source>
            <translation>累加器</translation>
        </message>
        <message>
            <source>divide</source>
            <translation>除</translation>
        </message>
        <message>
            <source>forget to</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Draw what a run comes to that does; no project trains so</source>
            <translation>画出这样做的运行结果；没有项目这样训练</translation>
        </message>
        <message>
            <source>forget to {words}</source>
            <translation>忘记{words}</translation>
        </message>
        <message>
            <source>zeroed</source>
            <translation>清零</translation>
        </message>
        <message>
            <source>batch {row}</source>
            <translation>批 {row}</translation>
        </message>
        <message>
            <source>Losses of the right way and of the mistake</source>
            <translation>正确做法与错误做法的损失</translation>
        </message>
        <message>
            <source>right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Layer whose z are marked</source>
            <translation>标出其 z 的层</translation>
        </message>
        <message>
            <source>Activation that is drawn</source>
            <translation>画出的激活</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>横向</translation>
        </message>
        <message>
            <source>Upwards</source>
            <translation>纵向</translation>
        </message>
        <message>
            <source>Others held</source>
            <translation>其余保持</translation>
        </message>
        <message>
            <source>at the mean</source>
            <translation>在平均处</translation>
        </message>
        <message>
            <source>at the sample shown</source>
            <translation>在所示样本处</translation>
        </message>
        <message>
            <source>the winner</source>
            <translation>胜者</translation>
        </message>
        <message>
            <source>Drawn over {join}: choose what, over which</source>
            <translation>画在 {join} 上：选择画什么、在何处</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>样本</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>样本</translation>
        </message>
        <message>
            <source>The samples of this update, and what each adds to its gradient</source>
            <translation>这次更新的样本，各自给梯度加了多少</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <source>This update’s gradient beside that of all samples</source>
            <translation>这次更新的梯度与全部样本的梯度</translation>
        </message>
        <message>
            <source>accumulator</source>
            <translation>累加器</translation>
        </message>
        <message>
            <source>How several batches are gathered into one update</source>
            <translation>几批怎样合成一次更新</translation>
        </message>
        <message>
            <source>Samples of this update</source>
            <translation>这次更新的样本</translation>
        </message>
        <message>
            <source>batch · sample</source>
            <translation>批 · 样本</translation>
        </message>
        <message>
            <source>Pause: the noise is measured where the run stands.</source>
            <translation>请暂停：在运行所到之处测量噪声。</translation>
        </message>
        <message>
            <source>{count:,} of {samples:,} samples</source>
            <translation>{count:,} 个样本，共 {samples:,} 个</translation>
        </message>
        <message>
            <source>{words}: update {at:,} of {count:,} in its epoch</source>
            <translation>{words}：本轮第 {at:,} 次更新，共 {count:,} 次</translation>
        </message>
        <message>
            <source>target {k}</source>
            <translation>目标 {k}</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>还有 {number} 个</translation>
        </message>
        <message>
            <source>wrong, {wrong}</source>
            <translation>错，{wrong}</translation>
        </message>
        <message>
            <source>test sample</source>
            <translation>测试样本</translation>
        </message>
        <message>
            <source>in this batch, {batch}</source>
            <translation>在这批中，{batch}</translation>
        </message>
        <message>
            <source>boundary{at}</source>
            <translation>边界{at}</translation>
        </message>
        <message>
            <source>Derivative of {name} for every batch</source>
            <translation>每批对 {name} 的导数</translation>
        </message>
        <message>
            <source>∂L/∂{name} by batch</source>
            <translation>各批的 ∂L/∂{name}</translation>
        </message>
        <message>
            <source>noise ∝ 1/√B, B = {now}</source>
            <translation>噪声 ∝ 1/√B，B = {now}</translation>
        </message>
        <message>
            <source>none: all samples agree</source>
            <translation>无：所有样本一致</translation>
        </message>
        <message>
            <source>not finite</source>
            <translation>非有限数</translation>
        </message>
        <message>
            <source>One of the gradients has no direction: there is nothing to compare.</source>
            <translation>其中一个梯度没有方向：无可比较。</translation>
        </message>
        <message>
            <source>This update’s gradient is {length} long and points {angle:.0f}° away from that of all samples, {whole_length} long.</source>
            <translation>这次更新的梯度长 {length}，与全部样本的梯度夹角 {angle:.0f}°，后者长 {whole_length}。</translation>
        </message>
        <message>
            <source>Samples by hand</source>
            <translation>手工样本</translation>
        </message>
        <message>
            <source>Click to add a sample, drag to move one, right-click to remove one</source>
            <translation>单击添加样本，拖动移动，右击移除</translation>
        </message>
        <message>
            <source>Class of new samples</source>
            <translation>新样本的类别</translation>
        </message>
        <message>
            <source>Target of new samples</source>
            <translation>新样本的目标</translation>
        </message>
        <message>
            <source> (raw {raw})</source>
            <translation> （原值 {raw}）</translation>
        </message>
        <message>
            <source>In brackets: as it was before it was scaled</source>
            <translation>括号内：缩放之前的值</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>图</translation>
        </message>
        <message>
            <source>What is answered between the samples</source>
            <translation>样本之间的回答</translation>
        </message>
        <message>
            <source>table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Every sample and its answer, the worst first</source>
            <translation>每个样本及其回答，最差的在前</translation>
        </message>
        <message>
            <source>classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Which classes are answered for which</source>
            <translation>哪类被答成哪类</translation>
        </message>
        <message>
            <source>Sample {number} is not in this update’s batch.</source>
            <translation>样本 {number} 不在这次更新的批中。</translation>
        </message>
        <message>
            <source>Test sample {number}: no update is made with it.</source>
            <translation>测试样本 {number}：不用它做更新。</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Answers, the worst first</source>
            <translation>回答，最差的在前</translation>
        </message>
        <message>
            <source>test {name}</source>
            <translation>测试 {name}</translation>
        </message>
        <message>
            <source>Classes that are confused</source>
            <translation>混淆的类别</translation>
        </message>
        <message>
            <source>Confusion matrix: {right} right, {wrong} wrong</source>
            <translation>混淆矩阵：{right} 对，{wrong} 错</translation>
        </message>
        <message>
            <source>{name} {right:,} of {int:,}</source>
            <translation>{name} {right:,}，共 {int:,}</translation>
        </message>
        <message>
            <source>right: {said}</source>
            <translation>对：{said}</translation>
        </message>
        <message>
            <source>mean loss: {said}</source>
            <translation>平均损失：{said}</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>您的数</translation>
        </message>
        <message>
            <source>number or calculation</source>
            <translation>数或算式</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检验</translation>
        </message>
        <message>
            <source>Judge this number (Enter)</source>
            <translation>判断这个数 (Enter)</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Reveal this number and go on</source>
            <translation>揭示这个数并继续</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>前一步</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>后一步</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>全部课程</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>回到列表</translation>
        </message>
        <message>
            <source>{value} Done.</source>
            <translation>{value} 完成。</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>第 {number} 步，共 {count} 步</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Make {left:,} updates</source>
            <translation>做 {left:,} 次更新</translation>
        </message>
        <message>
            <source>Make the update</source>
            <translation>做这次更新</translation>
        </message>
        <message>
            <source>Run until it is</source>
            <translation>运行到达成为止</translation>
        </message>
        <message>
            <source>{value} “{right}” is right. {because}</source>
            <translation>{value} “{right}”正确。{because}</translation>
        </message>
        <message>
            <source>The update on the screen has no such number; go on.</source>
            <translation>屏幕上的更新没有这个数；请继续。</translation>
        </message>
        <message>
            <source>Shown:</source>
            <translation>已显示：</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Open its project</source>
            <translation>打开其项目</translation>
        </message>
        <message>
            <source>Open a lesson…</source>
            <translation>打开课程…</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>从文件</translation>
        </message>
        <message>
            <source>  {done} of {count}</source>
            <translation>  {done}，共 {count}</translation>
        </message>
        <message>
            <source>Open a lesson</source>
            <translation>打开课程</translation>
        </message>
        <message>
            <source>Lessons (*{value})</source>
            <translation>课程 (*{value})</translation>
        </message>
        <message>
            <source>Your figures, one on each line</source>
            <translation>您的数，每行一个</translation>
        </message>
        <message>
            <source>Find the first wrong one</source>
            <translation>找出第一个错的</translation>
        </message>
        <message>
            <source>Judged figures</source>
            <translation>判断过的数</translation>
        </message>
        <message>
            <source>Your numbers of update {update:,}, one on each line; any of them, in any order.</source>
            <translation>您的第 {update:,} 次更新的数，每行一个；任选，顺序不限。</translation>
        </message>
        <message>
            <source>Nothing to check yet: write z1 = 0.5, for example.</source>
            <translation>还没有可检验的：例如写 z1 = 0.5。</translation>
        </message>
        <message>
            <source>{value} {value_2} right.</source>
            <translation>{value} {value_2} 个对。</translation>
        </message>
        <message>
            <source>{value} The first wrong one is {name}. {reasons}</source>
            <translation>{value} 第一个错的是 {name}。{reasons}</translation>
        </message>
        <message>
            <source>{value} {line}: follows from the one before</source>
            <translation>{value} {line}：由前面的得出</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>The rule, then the symbols, then the numbers</source>
            <translation>先规则，再符号，再数</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>再来</translation>
        </message>
        <message>
            <source>Practise this update once more</source>
            <translation>再练习这次更新</translation>
        </message>
        <message>
            <source>Next update</source>
            <translation>下一次更新</translation>
        </message>
        <message>
            <source>Go on with the next update</source>
            <translation>继续下一次更新</translation>
        </message>
        <message>
            <source>Update {number:,} is done.</source>
            <translation>第 {number:,} 次更新完成。</translation>
        </message>
        <message>
            <source>Pause the run to practise.</source>
            <translation>请暂停运行再练习。</translation>
        </message>
        <message>
            <source>Shown: {shown}</source>
            <translation>已显示：{shown}</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>逐个</translation>
        </message>
        <message>
            <source>A whole sheet</source>
            <translation>整张</translation>
        </message>
        <message>
            <source>Check my figures</source>
            <translation>检验我的数</translation>
        </message>
        <message>
            <source>How to practise</source>
            <translation>怎样练习</translation>
        </message>
        <message>
            <source>Number by number, a whole sheet, or by lessons</source>
            <translation>逐数、整张或按课程</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Forget the score</source>
            <translation>忘掉得分</translation>
        </message>
        <message>
            <source>Keep my score</source>
            <translation>保留我的得分</translation>
        </message>
        <message>
            <source>Have it there again at the next launch</source>
            <translation>下次启动时仍在</translation>
        </message>
        <message>
            <source>Type a number, a fraction, or a calculation such as 2·(0.75 − 1).</source>
            <translation>请键入一个数、分数或算式，如 2·(0.75 − 1)。</translation>
        </message>
        <message>
            <source>Not right; no usual mistake gives this number.</source>
            <translation>不对；没有哪种常见错误给出这个数。</translation>
        </message>
        <message>
            <source>Numbers to be filled in</source>
            <translation>待填的数</translation>
        </message>
        <message>
            <source>your number</source>
            <translation>您的数</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>全部检验</translation>
        </message>
        <message>
            <source>Judge all that is filled in</source>
            <translation>判断所有填入的</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Reveal the phase, and go on</source>
            <translation>揭示这一阶段并继续</translation>
        </message>
        <message>
            <source>All of this update is known. Home begins it anew.</source>
            <translation>这次更新全部已知。Home 重新开始。</translation>
        </message>
        <message>
            <source>{capitalize}: fill in what you like, then check all.</source>
            <translation>{capitalize}：填您想填的，再全部检验。</translation>
        </message>
        <message>
            <source>Right for your number before it.</source>
            <translation>就您前面的数而言是对的。</translation>
        </message>
        <message>
            <source>{right} of {count} right.</source>
            <translation>{count} 个中 {right} 个对。</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>始于</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>显示这个数</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Train a copy with these cures; nothing changes here</source>
            <translation>用这些对策训练副本；这里什么也不变</translation>
        </message>
        <message>
            <source>{value} seeds</source>
            <translation>{value} 个种子</translation>
        </message>
        <message>
            <source>The same from {value} draws of the weights</source>
            <translation>同样的，用 {value} 次权重抽取</translation>
        </message>
        <message>
            <source>Updates of a trial</source>
            <translation>试验的更新数</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>update {since:,}</source>
            <translation>第 {since:,} 次更新</translation>
        </message>
        <message>
            <source>Go back to update {back_to:,}</source>
            <translation>回到第 {back_to:,} 次更新</translation>
        </message>
        <message>
            <source>Take on {name}, from the start; Undo takes it back</source>
            <translation>采用 {name}，从头开始；撤销可收回</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>还什么也没有改变。</translation>
        </message>
        <message>
            <source>Trains a copy: same data, same seed.</source>
            <translation>训练副本：同样数据，同样种子。</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Pause to try cures.</source>
            <translation>请暂停以试验对策。</translation>
        </message>
        <message>
            <source>Trying …</source>
            <translation>试验中…</translation>
        </message>
        <message>
            <source>Trying: update {done:,} …</source>
            <translation>试验中：第 {done:,} 次更新…</translation>
        </message>
        <message>
            <source>Trying {value} seeds …</source>
            <translation>试验 {value} 个种子…</translation>
        </message>
        <message>
            <source>{count} other checks found nothing.</source>
            <translation>另外 {count} 项检查没有发现什么。</translation>
        </message>
        <message>
            <source>{count} checks found nothing.</source>
            <translation>{count} 项检查没有发现什么。</translation>
        </message>
        <message>
            <source> Measured at update {at:,}.</source>
            <translation> 在第 {at:,} 次更新测得。</translation>
        </message>
        <message>
            <source>Loss and gradients of the trial: {verdict}</source>
            <translation>试验的损失和梯度：{verdict}</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>cured</source>
            <translation>对策后</translation>
        </message>
        <message>
            <source>loss, {name}</source>
            <translation>损失，{name}</translation>
        </message>
        <message>
            <source>∂L/∂z by layer</source>
            <translation>各层的 ∂L/∂z</translation>
        </message>
        <message>
            <source>layer 1</source>
            <translation>第 1 层</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Conventions</source>
            <translation>约定</translation>
        </message>
        <message>
            <source>Edit history</source>
            <translation>编辑历史</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>各项</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>梯度</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Computation graph</source>
            <translation>计算图</translation>
        </message>
        <message>
            <source>{min} of {samples}</source>
            <translation>{min}，共 {samples}</translation>
        </message>
        <message>
            <source>{title}: each entry says what it does</source>
            <translation>{title}：每项说明它做什么</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>样本</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Make up…</source>
            <translation>生成…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>This project’s own data</source>
            <translation>这个项目自己的数据</translation>
        </message>
        <message>
            <source>, {tests:,} more to test with</source>
            <translation>，另有 {tests:,} 个用于测试</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>打开时的状态</translation>
        </message>
        <message>
            <source>bias of {to}</source>
            <translation>{to} 的偏置</translation>
        </message>
        <message>
            <source>weight from {source} to {to}</source>
            <translation>从 {source} 到 {to} 的权重</translation>
        </message>
        <message>
            <source>Drag the {words}: every number follows</source>
            <translation>拖动{words}：每个数都跟着变</translation>
        </message>
        <message>
            <source>{hidden:,} more. Select neurons or wires on the canvas to see theirs.</source>
            <translation>还有 {hidden:,} 个。在画布上选择神经元或连线可见其值。</translation>
        </message>
        <message>
            <source>{fault}; {name} stays {kept}.</source>
            <translation>{fault}；{name} 仍为 {kept}。</translation>
        </message>
        <message>
            <source>Learning rate by update; now {rate}</source>
            <translation>按更新的学习率；现在 {rate}</translation>
        </message>
        <message>
            <source>{last:,} updates</source>
            <translation>{last:,} 次更新</translation>
        </message>
        <message>
            <source>η now {now}</source>
            <translation>现在 η {now}</translation>
        </message>
        <message>
            <source>The mean of a batch’s losses: its size does not change the step’s.</source>
            <translation>一批损失的平均：批的大小不改变步长。</translation>
        </message>
        <message>
            <source>The sum of a batch’s losses: a larger batch makes a larger step.</source>
            <translation>一批损失的和：批越大步越长。</translation>
        </message>
        <message>
            <source>So many samples are averaged before a weight changes.</source>
            <translation>这么多样本取平均后权重才变。</translation>
        </message>
        <message>
            <source>So many batches are gathered into one update, as if they were one.</source>
            <translation>这么多批合成一次更新，如同一批。</translation>
        </message>
        <message>
            <source>Draw the samples in another order in every epoch.</source>
            <translation>每轮以另一顺序抽取样本。</translation>
        </message>
        <message>
            <source>The same seed draws the same weights and the same order of samples.</source>
            <translation>同样的种子抽出同样的权重和样本顺序。</translation>
        </message>
        <message>
            <source>Optimizer settings</source>
            <translation>优化器设置</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Learning rate η</source>
            <translation>学习率 η</translation>
        </message>
        <message>
            <source>How far a step goes for a gradient of 1.</source>
            <translation>梯度为 1 时一步走多远。</translation>
        </message>
        <message>
            <source>How a batch’s losses are combined</source>
            <translation>一批的损失怎样合并</translation>
        </message>
        <message>
            <source>Batches and clipping</source>
            <translation>批与裁剪</translation>
        </message>
        <message>
            <source>Start and order</source>
            <translation>起点与顺序</translation>
        </message>
        <message>
            <source>Samples in a batch</source>
            <translation>一批的样本数</translation>
        </message>
        <message>
            <source>Batches an update</source>
            <translation>每次更新的批数</translation>
        </message>
        <message>
            <source>Accumulate</source>
            <translation>累积</translation>
        </message>
        <message>
            <source>How weights are drawn</source>
            <translation>怎样抽取权重</translation>
        </message>
        <message>
            <source>Shuffle every epoch</source>
            <translation>每轮打乱</translation>
        </message>
        <message>
            <source>Draw all weights anew; the run begins again.</source>
            <translation>重新抽取全部权重；运行重新开始。</translation>
        </message>
        <message>
            <source>1 update an epoch</source>
            <translation>每轮 1 次更新</translation>
        </message>
        <message>
            <source>{count:,} an epoch</source>
            <translation>每轮 {count:,} 次</translation>
        </message>
        <message>
            <source>, the last one of {last}</source>
            <translation>，最后一次 {last} 个</translation>
        </message>
        <message>
            <source>, clipped</source>
            <translation>，裁剪</translation>
        </message>
        <message>
            <source>, warm-up</source>
            <translation>，预热</translation>
        </message>
        <message>
            <source>Drag the schedule</source>
            <translation>拖动计划</translation>
        </message>
        <message>
            <source>Batches of {count}</source>
            <translation>每批 {count} 个</translation>
        </message>
        <message>
            <source>{fault}; η stays {kept}.</source>
            <translation>{fault}；η 仍为 {kept}。</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>符号</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>root of the sum of {} squares</source>
            <translation>{} 个平方之和的根</translation>
        </message>
        <message>
            <source>{} parts</source>
            <translation>{} 部分</translation>
        </message>
        <message>
            <source> · sample {number}</source>
            <translation> · 样本 {number}</translation>
        </message>
        <message>
            <source>▸ Backward</source>
            <translation>▸ 反向</translation>
        </message>
        <message>
            <source>Filter: w11, dL_dW, sample 2, hidden 1</source>
            <translation>筛选：w11, dL_dW, 样本 2, 隐藏 1</translation>
        </message>
        <message>
            <source>Filter the terms</source>
            <translation>筛选各项</translation>
        </message>
        <message>
            <source>Names, kinds, samples, layers: all words must be there</source>
            <translation>名称、种类、样本、层：各词都须出现</translation>
        </message>
        <message>
            <source>{value:,}{more} of {total}</source>
            <translation>{value:,}{more}，共 {total}</translation>
        </message>
        <message>
            <source>Copied the first {value:,} of {count:,} rows.</source>
            <translation>已复制 {count:,} 行中的前 {value:,} 行。</translation>
        </message>
        <message>
            <source>Copied {count:,} rows.</source>
            <translation>已复制 {count:,} 行。</translation>
        </message>
        <message>
            <source>Copied 1 row.</source>
            <translation>已复制 1 行。</translation>
        </message>
        <message>
            <source>Analytic</source>
            <translation>解析</translation>
        </message>
        <message>
            <source>Numeric</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>相差</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>不同</translation>
        </message>
        <message>
            <source>at a kink</source>
            <translation>在折点</translation>
        </message>
        <message>
            <source>kink</source>
            <translation>折点</translation>
        </message>
        <message>
            <source>Check this gradient</source>
            <translation>检验这个梯度</translation>
        </message>
        <message>
            <source>Checking {value} of {value_2}…</source>
            <translation>检验 {value}，共 {value_2}…</translation>
        </message>
        <message>
            <source>Moves this parameter a little up and down and compares the loss: (L(w + h) − L(w − h)) / 2h.</source>
            <translation>把这个参数稍微上下移动并比较损失：(L(w + h) − L(w − h)) / 2h。</translation>
        </message>
        <message>
            <source>Backward and central differences, side by side.</source>
            <translation>反向与中心差分并列。</translation>
        </message>
        <message>
            <source> This one has not been checked.</source>
            <translation> 这个还没有检验。</translation>
        </message>
        <message>
            <source>{passed} of {count} gradients agree with central differences.{also}</source>
            <translation>{count} 个梯度中 {passed} 个与中心差分一致。{also}</translation>
        </message>
        <message>
            <source>error slope</source>
            <translation>误差斜率</translation>
        </message>
        <message>
            <source>came in</source>
            <translation>传入</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>朗读</translation>
        </message>
        <message>
            <source>{spoken} equals {spoken_2}</source>
            <translation>{spoken} 等于 {spoken_2}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy {title}</source>
            <translation>复制{title}</translation>
        </message>
        <message>
            <source>Nothing computed yet. Click any number, wire or neuron to ask why.</source>
            <translation>还没有计算。单击任何数、连线或神经元可问为什么。</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>Every sample</source>
            <translation>每个样本</translation>
        </message>
        <message>
            <source>Check gradient</source>
            <translation>检验梯度</translation>
        </message>
        <message>
            <source>Exact value · LaTeX</source>
            <translation>精确值 · LaTeX</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Pause to read the derivation of a number.</source>
            <translation>请暂停以阅读一个数的推导。</translation>
        </message>
        <message>
            <source>Not computed yet: press → until its turn comes. What will it be?</source>
            <translation>还没有计算：按 → 直到轮到它。它会是多少？</translation>
        </message>
        <message>
            <source>Weights before the update.</source>
            <translation>更新前的权重。</translation>
        </message>
        <message>
            <source>Rounded by hand to {decimals} decimals.</source>
            <translation>手算取整到 {decimals} 位小数。</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>样本</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>{name}, sample {number}</source>
            <translation>{name}，样本 {number}</translation>
        </message>
        <message>
            <source>Computed with all digits.</source>
            <translation>用全部位数计算。</translation>
        </message>
        <message>
            <source>▾ Fold all</source>
            <translation>▾ 全部折叠</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>全部展开</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 行</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} 行</translation>
        </message>
        <message>
            <source>How {join} came about ({lines})</source>
            <translation>{join} 怎么来的（{lines}）</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>test loss</source>
            <translation>测试损失</translation>
        </message>
        <message>
            <source>training samples</source>
            <translation>训练样本</translation>
        </message>
        <message>
            <source>test samples</source>
            <translation>测试样本</translation>
        </message>
        <message>
            <source>update (number)</source>
            <translation>更新（序号）</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新建…</translation>
        </message>
        <message>
            <source>Begin with an example or sizes</source>
            <translation>从例子或大小开始</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>打开项目</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>保存项目</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Save the project under another name</source>
            <translation>以另一名称保存项目</translation>
        </message>
        <message>
            <source>Go back to what the project’s file holds</source>
            <translation>回到项目文件的内容</translation>
        </message>
        <message>
            <source>Import data…</source>
            <translation>导入数据…</translation>
        </message>
        <message>
            <source>Make samples of a table in a CSV file</source>
            <translation>由 CSV 文件中的表格生成样本</translation>
        </message>
        <message>
            <source>Export data…</source>
            <translation>导出数据…</translation>
        </message>
        <message>
            <source>Write all samples and the answers to them as CSV</source>
            <translation>把全部样本及其回答写成 CSV</translation>
        </message>
        <message>
            <source>Export plot…</source>
            <translation>导出曲线…</translation>
        </message>
        <message>
            <source>Write the curve in front as PNG, SVG, PDF or CSV</source>
            <translation>把前面的曲线写成 PNG、SVG、PDF 或 CSV</translation>
        </message>
        <message>
            <source>Export network…</source>
            <translation>导出网络…</translation>
        </message>
        <message>
            <source>Write the network as PNG, SVG or PDF, with or without its numbers</source>
            <translation>把网络写成 PNG、SVG 或 PDF，带或不带数</translation>
        </message>
        <message>
            <source>Export solution…</source>
            <translation>导出解答…</translation>
        </message>
        <message>
            <source>Write this update, worked out or as an exercise, for paper</source>
            <translation>写出这次更新，作解答或习题，供纸上用</translation>
        </message>
        <message>
            <source>Export code…</source>
            <translation>导出代码…</translation>
        </message>
        <message>
            <source>Write network, data and training as a program in PyTorch or NumPy</source>
            <translation>把网络、数据和训练写成 PyTorch 或 NumPy 程序</translation>
        </message>
        <message>
            <source>Copy plot as image</source>
            <translation>把曲线复制为图片</translation>
        </message>
        <message>
            <source>Copy the curve in front as a picture</source>
            <translation>把前面的曲线复制为图片</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Asks where work is unsaved</source>
            <translation>有未保存的工作时会询问</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>收回上一处改动</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>再做一次</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Remove the selected neurons or layers, to paste them elsewhere</source>
            <translation>移除所选神经元或层，以便粘贴到别处</translation>
        </message>
        <message>
            <source>Copy the selected neurons or layers with their weights</source>
            <translation>连同权重复制所选神经元或层</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Add what was copied: neurons to the selected layer, layers behind it</source>
            <translation>加入复制的内容：神经元进所选层，层接其后</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Remove the neurons, connections or layers that are selected</source>
            <translation>移除所选神经元、连接或层</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制一份</translation>
        </message>
        <message>
            <source>Give the selected neurons or layers twins with equal weights</source>
            <translation>给所选神经元或层配权重相同的一份</translation>
        </message>
        <message>
            <source>Rename, set value…</source>
            <translation>重命名、设值…</translation>
        </message>
        <message>
            <source>Type the name or the value of what is selected</source>
            <translation>键入所选内容的名称或值</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Select every neuron and connection</source>
            <translation>选择每个神经元和连接</translation>
        </message>
        <message>
            <source>Data…</source>
            <translation>数据…</translation>
        </message>
        <message>
            <source>See and edit the samples as a table</source>
            <translation>以表格查看和编辑样本</translation>
        </message>
        <message>
            <source>Made-up data…</source>
            <translation>生成数据…</translation>
        </message>
        <message>
            <source>Draw circles, spirals, logic gates and other sets</source>
            <translation>抽取圆、螺线、逻辑门等数据集</translation>
        </message>
        <message>
            <source>Add layer</source>
            <translation>添加层</translation>
        </message>
        <message>
            <source>Add a hidden layer behind the selected one</source>
            <translation>在所选层后添加隐藏层</translation>
        </message>
        <message>
            <source>Add neuron</source>
            <translation>添加神经元</translation>
        </message>
        <message>
            <source>Add a neuron to the selected layer</source>
            <translation>给所选层添加神经元</translation>
        </message>
        <message>
            <source>Draw a connection…</source>
            <translation>画一条连接…</translation>
        </message>
        <message>
            <source>From the selected neuron: arrows aim, Enter connects, Esc leaves</source>
            <translation>从所选神经元：箭头键瞄准，Enter 连接，Esc 离开</translation>
        </message>
        <message>
            <source>Remove connections</source>
            <translation>移除连接</translation>
        </message>
        <message>
            <source>Remove all connections into the selected neurons</source>
            <translation>移除所有通向所选神经元的连接</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>下一条连接</translation>
        </message>
        <message>
            <source>Select the next connection into this neuron, then its bias</source>
            <translation>选择通向此神经元的下一条连接，然后是偏置</translation>
        </message>
        <message>
            <source>Set bias…</source>
            <translation>设偏置…</translation>
        </message>
        <message>
            <source>Type the bias of the selected neurons</source>
            <translation>键入所选神经元的偏置</translation>
        </message>
        <message>
            <source>Freeze or train biases</source>
            <translation>冻结或训练偏置</translation>
        </message>
        <message>
            <source>Keep the biases of the selected layer as they are, or no longer</source>
            <translation>使所选层的偏置保持不变，或不再如此</translation>
        </message>
        <message>
            <source>Weights as a table…</source>
            <translation>权重表…</translation>
        </message>
        <message>
            <source>See and type a layer’s weights, with their gradients</source>
            <translation>查看和键入一层的权重及其梯度</translation>
        </message>
        <message>
            <source>Align neurons</source>
            <translation>对齐神经元</translation>
        </message>
        <message>
            <source>Put the selected neurons below each other, of several layers side by side</source>
            <translation>把所选神经元上下对齐，多层则左右对齐</translation>
        </message>
        <message>
            <source>Draw weights anew</source>
            <translation>重新抽取权重</translation>
        </message>
        <message>
            <source>Draw all weights by the initializer and seed of the Network panel</source>
            <translation>按网络面板的初始化和种子抽取全部权重</translation>
        </message>
        <message>
            <source>Check all gradients</source>
            <translation>检验全部梯度</translation>
        </message>
        <message>
            <source>Compare every gradient with central differences of the loss</source>
            <translation>把每个梯度与损失的中心差分比较</translation>
        </message>
        <message>
            <source>Compute the next number</source>
            <translation>计算下一个数</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>退一步</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>收回上一步</translation>
        </message>
        <message>
            <source>To the end of the phase</source>
            <translation>到阶段末尾</translation>
        </message>
        <message>
            <source>All of forward, loss, backward or update at once</source>
            <translation>一次完成整个前向、损失、反向或更新</translation>
        </message>
        <message>
            <source>The rest of this update, or all of the next</source>
            <translation>这次更新余下的部分，或整个下一次</translation>
        </message>
        <message>
            <source>First</source>
            <translation>最前</translation>
        </message>
        <message>
            <source>Nothing of this update known</source>
            <translation>这次更新都未知</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最后</translation>
        </message>
        <message>
            <source>All of this update known</source>
            <translation>这次更新全已知</translation>
        </message>
        <message>
            <source>Run, or pause</source>
            <translation>运行或暂停</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <source>Run the project with several values of one setting</source>
            <translation>用一项设置的几个值运行项目</translation>
        </message>
        <message>
            <source>Run so many updates…</source>
            <translation>运行若干次更新…</translation>
        </message>
        <message>
            <source>As fast as it goes, then stop</source>
            <translation>以最快速度，然后停止</translation>
        </message>
        <message>
            <source>Run until the loss is below…</source>
            <translation>运行到损失低于…</translation>
        </message>
        <message>
            <source>Stop at a loss reached</source>
            <translation>到达某损失时停止</translation>
        </message>
        <message>
            <source>Run until it stops improving</source>
            <translation>运行到不再改善</translation>
        </message>
        <message>
            <source>Stop where the loss has not become less for a while</source>
            <translation>损失一段时间不再变小时停止</translation>
        </message>
        <message>
            <source>Back to the start parameters</source>
            <translation>回到初始参数</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>查找一切…</translation>
        </message>
        <message>
            <source>Actions, lessons, examples and numbers by their names</source>
            <translation>按名称找操作、课程、例子和数</translation>
        </message>
        <message>
            <source>How to read and drive it</source>
            <translation>怎样阅读和操作</translation>
        </message>
        <message>
            <source>What you can do, keys, marks and words, with a search</source>
            <translation>您能做什么，按键、记号和词，可搜索</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Examples, last files, lessons, own data</source>
            <translation>例子、最近文件、课程、自己的数据</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>窗口导览</translation>
        </message>
        <message>
            <source>Five stations</source>
            <translation>五站</translation>
        </message>
        <message>
            <source>Keys as a page…</source>
            <translation>按键成一页…</translation>
        </message>
        <message>
            <source>Write all keys on a page to print</source>
            <translation>把所有按键写成一页供打印</translation>
        </message>
        <message>
            <source>Short ways through the subject</source>
            <translation>通览主题的短路径</translation>
        </message>
        <message>
            <source>Copy a report of faults</source>
            <translation>复制故障报告</translation>
        </message>
        <message>
            <source>Versions and the end of the log, for whoever is to mend it</source>
            <translation>版本和日志末尾，供修复者使用</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>面板</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙</translation>
        </message>
        <message>
            <source>Set weight…</source>
            <translation>设权重…</translation>
        </message>
        <message>
            <source>Remove connection</source>
            <translation>移除连接</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Remove neuron</source>
            <translation>移除神经元</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Add layer behind it</source>
            <translation>在后面添加层</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>移除层</translation>
        </message>
        <message>
            <source>Restore all connections</source>
            <translation>恢复全部连接</translation>
        </message>
        <message>
            <source>Remove all connections</source>
            <translation>移除全部连接</translation>
        </message>
        <message>
            <source>Remove the skip</source>
            <translation>移除跳跃</translation>
        </message>
        <message>
            <source>Skip from {in_menu}</source>
            <translation>从 {in_menu} 跳跃</translation>
        </message>
        <message>
            <source>Why is {name} what it is?</source>
            <translation>{name} 为什么是这个值？</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>复制 {value}</translation>
        </message>
        <message>
            <source>Check its gradient</source>
            <translation>检验其梯度</translation>
        </message>
        <message>
            <source>Go back to this run</source>
            <translation>回到这次运行</translation>
        </message>
        <message>
            <source>Remove this run</source>
            <translation>移除这次运行</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Sort by “{name}”</source>
            <translation>按“{name}”排序</translation>
        </message>
        <message>
            <source>Sort by “{name}”, largest first</source>
            <translation>按“{name}”排序，最大的在前</translation>
        </message>
        <message>
            <source>Rename “{name}”…</source>
            <translation>重命名“{name}”…</translation>
        </message>
        <message>
            <source>Remove “{name}”…</source>
            <translation>移除“{name}”…</translation>
        </message>
        <message>
            <source>Add an input…</source>
            <translation>添加输入…</translation>
        </message>
        <message>
            <source>Add an output…</source>
            <translation>添加输出…</translation>
        </message>
        <message>
            <source>Rename a column</source>
            <translation>重命名列</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>名称：</translation>
        </message>
        <message>
            <source>Remove “{name}”?</source>
            <translation>移除“{name}”？</translation>
        </message>
        <message>
            <source>Its {what} goes with it, and {wires:,} weights; the run begins anew.</source>
            <translation>它的{what}及 {wires:,} 个权重随之移除；运行重新开始。</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Add a column?</source>
            <translation>添加一列？</translation>
        </message>
        <message>
            <source>The network gets an {what} with {wires:,} weights that are drawn; the column holds zeros, and the run begins anew.</source>
            <translation>网络得到一个{what}，带 {wires:,} 个抽取的权重；该列全为零，运行重新开始。</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>input neuron</source>
            <translation>输入神经元</translation>
        </message>
        <message>
            <source>output neuron</source>
            <translation>输出神经元</translation>
        </message>
        <message>
            <source>as the network gets them</source>
            <translation>如网络所得</translation>
        </message>
        <message>
            <source>Scaled, as an import has made them</source>
            <translation>缩放过，如导入时所做</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>As they were before they were scaled</source>
            <translation>缩放之前的值</translation>
        </message>
        <message>
            <source>Add sample</source>
            <translation>添加样本</translation>
        </message>
        <message>
            <source>A copy of the selected one, to be changed</source>
            <translation>复制所选样本，供修改</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the selected samples (Delete)</source>
            <translation>移除所选样本 (Del)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move the selected samples up</source>
            <translation>把所选样本上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move the selected samples down</source>
            <translation>把所选样本下移</translation>
        </message>
        <message>
            <source>To tests</source>
            <translation>用于测试</translation>
        </message>
        <message>
            <source>Use the selected samples for testing</source>
            <translation>把所选样本用于测试</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Rename, sort, add and remove columns</source>
            <translation>重命名、排序、添加和移除列</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>打乱</translation>
        </message>
        <message>
            <source>Put the samples in an order drawn by the seed</source>
            <translation>按种子抽取的顺序排列样本</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>重新划分</translation>
        </message>
        <message>
            <source>Draw which samples are for testing</source>
            <translation>抽取哪些样本用于测试</translation>
        </message>
        <message>
            <source>Test part in percent</source>
            <translation>测试份额（百分比）</translation>
        </message>
        <message>
            <source>same share of every class</source>
            <translation>各类份额相同</translation>
        </message>
        <message>
            <source>Test part</source>
            <translation>测试份额</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Made-up sets</source>
            <translation>生成的数据集</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>{train:,} to train with, {tests:,} to test with</source>
            <translation>{train:,} 个用于训练，{tests:,} 个用于测试</translation>
        </message>
        <message>
            <source>To training</source>
            <translation>用于训练</translation>
        </message>
        <message>
            <source>Copy	Ctrl+C</source>
            <translation>复制	Ctrl+C</translation>
        </message>
        <message>
            <source>Paste	Ctrl+V</source>
            <translation>粘贴	Ctrl+V</translation>
        </message>
        <message>
            <source>Draw these data</source>
            <translation>抽取这些数据</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Noise σ</source>
            <translation>噪声 σ</translation>
        </message>
        <message>
            <source>The network follows: {join}.</source>
            <translation>网络随之改变：{join}。</translation>
        </message>
        <message>
            <source>Picture of the samples</source>
            <translation>样本的图</translation>
        </message>
        <message>
            <source>More than two inputs</source>
            <translation>输入多于两个</translation>
        </message>
        <message>
            <source>test {number}</source>
            <translation>测试 {number}</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Numbers, parted by spaces or semicolons</source>
            <translation>数，用空格或分号分隔</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Updates each</source>
            <translation>各做更新数</translation>
        </message>
        <message>
            <source>Losses of all runs</source>
            <translation>全部运行的损失</translation>
        </message>
        <message>
            <source>What the runs came to</source>
            <translation>各运行的结果</translation>
        </message>
        <message>
            <source>Updates until the mean of an epoch is below</source>
            <translation>到一轮平均低于此值的更新数</translation>
        </message>
        <message>
            <source>Keep the curves</source>
            <translation>保留曲线</translation>
        </message>
        <message>
            <source>Draw them beside the run; each can be gone back to</source>
            <translation>画在运行旁边；可回到每一条</translation>
        </message>
        <message>
            <source>Cancelled; what is done stays.</source>
            <translation>已取消；做完的保留。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Running {name}: {number} of {whole}.</source>
            <translation>运行 {name}：{number}，共 {whole}。</translation>
        </message>
        <message>
            <source>Loss by {lower}</source>
            <translation>按{lower}的损失</translation>
        </message>
        <message>
            <source>loss, mean of an epoch (no unit)</source>
            <translation>损失，一轮的平均（无单位）</translation>
        </message>
        <message>
            <source>loss (no unit)</source>
            <translation>损失（无单位）</translation>
        </message>
        <message>
            <source>The curves stand beside the run now; the legend has their names.</source>
            <translation>曲线现在画在运行旁边；图例有其名称。</translation>
        </message>
        <message>
            <source>run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>test right</source>
            <translation>测试对</translation>
        </message>
        <message>
            <source>below {limit} after</source>
            <translation>低于 {limit} 于</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>diverged at {update:,}</source>
            <translation>在 {update:,} 发散</translation>
        </message>
        <message>
            <source>{reached:,} updates</source>
            <translation>{reached:,} 次更新</translation>
        </message>
        <message>
            <source>Every run diverged: try smaller learning rates.</source>
            <translation>每次运行都发散：请试更小的学习率。</translation>
        </message>
        <message>
            <source>Done. The least loss at the end is that of {name}: {loss}.</source>
            <translation>完成。最后损失最小的是 {name}：{loss}。</translation>
        </message>
        <message>
            <source>Tables ({join});;All files (*)</source>
            <translation>表格 ({join});;所有文件 (*)</translation>
        </message>
        <message>
            <source>Import data</source>
            <translation>导入数据</translation>
        </message>
        <message>
            <source>{safe_name} data.csv</source>
            <translation>{safe_name} 数据.csv</translation>
        </message>
        <message>
            <source>Export data and predictions</source>
            <translation>导出数据和预测</translation>
        </message>
        <message>
            <source>Exported {name}.</source>
            <translation>已导出 {name}。</translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>程序故障</translation>
        </message>
        <message>
            <source>A copy of your work has been kept. </source>
            <translation>您的工作已留了副本。 </translation>
        </message>
        <message>
            <source>{kept}You can go on; this report helps whoever mends it.</source>
            <translation>{kept}您可以继续；这份报告有助于修复。</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>bpviz projects (*{value})</source>
            <translation>bpviz 项目 (*{value})</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>例子</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>打开项目</translation>
        </message>
        <message>
            <source>{name} is open in another window.</source>
            <translation>{name} 已在另一窗口打开。</translation>
        </message>
        <message>
            <source>What is saved there and here would replace each other.</source>
            <translation>那里和这里保存的内容会互相替换。</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>以只读打开</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>仍然打开</translation>
        </message>
        <message>
            <source>{name} was opened read-only: another window has it open.</source>
            <translation>{name} 以只读打开：另一窗口已打开它。</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>覆盖保存</translation>
        </message>
        <message>
            <source>Save project</source>
            <translation>保存项目</translation>
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation>{name} 打开之后被另一程序改动。</translation>
        </message>
        <message>
            <source>{changed_on_disk}
What is there now would be kept as {name}~.</source>
            <translation>{changed_on_disk}
现有内容会保存为 {name}~。</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>覆盖它</translation>
        </message>
        <message>
            <source>Copied the curve as a picture.</source>
            <translation>已把曲线复制为图片。</translation>
        </message>
        <message>
            <source>“{value}” has changes.</source>
            <translation>“{value}”有改动。</translation>
        </message>
        <message>
            <source>Save them?</source>
            <translation>保存吗？</translation>
        </message>
        <message>
            <source>Deep sigmoid chain</source>
            <translation>深层 sigmoid 链</translation>
        </message>
        <message>
            <source>One neuron, exact</source>
            <translation>一个神经元，精确</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>新网络</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Starting points</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>Empty {sizes_written}</source>
            <translation>空 {sizes_written}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>1 weight</source>
            <translation>1 个权重</translation>
        </message>
        <message>
            <source>{count:,} weights and biases</source>
            <translation>{count:,} 个权重和偏置</translation>
        </message>
        <message>
            <source>outputs by {activation}</source>
            <translation>输出用 {activation}</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数</translation>
        </message>
        <message>
            <source>Number · sample {number}</source>
            <translation>数 · 样本 {number}</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>查找一切</translation>
        </message>
        <message>
            <source>Type what to do, to open or to ask: step, w11, XOR</source>
            <translation>键入要做、打开或询问的：步, w11, XOR</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>查找什么</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>找到的内容</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>导出曲线</translation>
        </message>
        <message>
            <source>{name}: the ending must be .png, .svg, .pdf or .csv.</source>
            <translation>{name}：扩展名须为 .png、.svg、.pdf 或 .csv。</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>{shown} (missing)</source>
            <translation>{shown}（缺失）</translation>
        </message>
        <message>
            <source>Nothing was opened or saved yet</source>
            <translation>还没有打开或保存过</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>未保存的工作</translation>
        </message>
        <message>
            <source>bpviz ended before this work was saved.</source>
            <translation>bpviz 在这份工作保存之前结束了。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>稍后再问</translation>
        </message>
        <message>
            <source>“{name}”{file}, kept {time_said}</source>
            <translation>“{name}”{file}，保存于{time_said}</translation>
        </message>
        <message>
            <source>today at {at:%H:%M:%S}</source>
            <translation>今天 {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>on {at:%Y-%m-%d} at {at:%H:%M:%S}</source>
            <translation>{at:%Y-%m-%d} {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>It was never saved to a file: network {sizes}, {samples:,} samples, {updates:,} updates made.</source>
            <translation>从未保存到文件：网络 {sizes}，{samples:,} 个样本，已做 {updates:,} 次更新。</translation>
        </message>
        <message>
            <source>The file itself cannot be read any more.</source>
            <translation>文件本身已无法读取。</translation>
        </message>
        <message>
            <source>The file holds the same.</source>
            <translation>文件内容相同。</translation>
        </message>
        <message>
            <source>; and {number} more</source>
            <translation>；还有 {number} 项</translation>
        </message>
        <message>
            <source>Beyond the file: {join}{more}.</source>
            <translation>超出文件的：{join}{more}。</translation>
        </message>
        <message>
            <source>Not computed yet</source>
            <translation>还没有计算</translation>
        </message>
        <message>
            <source>This connection was removed</source>
            <translation>这条连接已移除</translation>
        </message>
        <message>
            <source>Weights as a table</source>
            <translation>权重表</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>层</translation>
        </message>
        <message>
            <source>Weights and biases of</source>
            <translation>权重和偏置</translation>
        </message>
        <message>
            <source>Gradients ∂L/∂w and ∂L/∂b</source>
            <translation>梯度 ∂L/∂w 和 ∂L/∂b</translation>
        </message>
        <message>
            <source>plain NumPy</source>
            <translation>纯 NumPy</translation>
        </message>
        <message>
            <source>Network, data and training as a program for PyTorch; under torchrun it runs on several processes or machines. Its head says how.</source>
            <translation>网络、数据和训练成为 PyTorch 程序；用 torchrun 可在多个进程或机器上运行。其开头有说明。</translation>
        </message>
        <message>
            <source>Network, data and training as a program that needs NumPy alone, with every derivative written out.</source>
            <translation>网络、数据和训练成为只需 NumPy 的程序，每个导数都写出。</translation>
        </message>
        <message>
            <source>Export code</source>
            <translation>导出代码</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>习题</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>解答</translation>
        </message>
        <message>
            <source>Setting the pages …</source>
            <translation>正在排版…</translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>没有导出任何内容。</translation>
        </message>
        <message>
            <source>Export {what}</source>
            <translation>导出{what}</translation>
        </message>
        <message>
            <source>{name}: the ending must be one of {endings}.</source>
            <translation>{name}：扩展名须为 {endings} 之一。</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>PNG picture, 2×</source>
            <translation>PNG 图片，2×</translation>
        </message>
        <message>
            <source>PNG picture, 3×</source>
            <translation>PNG 图片，3×</translation>
        </message>
        <message>
            <source>PNG picture, 4×</source>
            <translation>PNG 图片，4×</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG 图形</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>A picture of pixels, for slides and pages of the web.</source>
            <translation>像素图，用于幻灯片和网页。</translation>
        </message>
        <message>
            <source>A drawing that can be enlarged; its letters are outlines and need no font.</source>
            <translation>可放大的图形；字母是轮廓，不需要字体。</translation>
        </message>
        <message>
            <source>A page as large as the drawing, for LaTeX and print.</source>
            <translation>与图同大的一页，用于 LaTeX 和印刷。</translation>
        </message>
        <message>
            <source>Export network</source>
            <translation>导出网络</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>every number that is on the screen</source>
            <translation>屏幕上的每个数</translation>
        </message>
        <message>
            <source>the structure alone</source>
            <translation>只有结构</translation>
        </message>
        <message>
            <source>light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>网页 (HTML)</translation>
        </message>
        <message>
            <source>all layers</source>
            <translation>全部层</translation>
        </message>
        <message>
            <source>Export solution</source>
            <translation>导出解答</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>worked solution</source>
            <translation>完整解答</translation>
        </message>
        <message>
            <source>exercise, answers on another page</source>
            <translation>习题，答案在另一页</translation>
        </message>
        <message>
            <source>as in the window</source>
            <translation>如窗口中</translation>
        </message>
        <message>
            <source>those of this project</source>
            <translation>这个项目的数</translation>
        </message>
        <message>
            <source>others, drawn from a seed</source>
            <translation>别的数，由种子抽取</translation>
        </message>
        <message>
            <source>Seed of the other numbers</source>
            <translation>其他数的种子</translation>
        </message>
        <message>
            <source>the one there is</source>
            <translation>仅有的一个</translation>
        </message>
        <message>
            <source>sample {number} alone</source>
            <translation>仅样本 {number}</translation>
        </message>
        <message>
            <source>all {count:,}</source>
            <translation>全部 {count:,} 个</translation>
        </message>
        <message>
            <source>{layer} alone</source>
            <translation>仅 {layer}</translation>
        </message>
        <message>
            <source>what leads to {name} alone</source>
            <translation>仅通向 {name} 的</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 步</translation>
        </message>
        <message>
            <source>{steps:,} steps</source>
            <translation>{steps:,} 步</translation>
        </message>
        <message>
            <source>{what} of update {update:,}.</source>
            <translation>第 {update:,} 次更新的{what}。</translation>
        </message>
        <message>
            <source>a positive weight</source>
            <translation>正的权重</translation>
        </message>
        <message>
            <source>a negative weight</source>
            <translation>负的权重</translation>
        </message>
        <message>
            <source>the wider, the larger the weight, whatever its sign</source>
            <translation>越粗权重越大，不论符号</translation>
        </message>
        <message>
            <source>a weight of exactly 0</source>
            <translation>恰为 0 的权重</translation>
        </message>
        <message>
            <source>forward: what goes to the right</source>
            <translation>前向：向右走的</translation>
        </message>
        <message>
            <source>backward: what comes back to the left</source>
            <translation>反向：向左返回的</translation>
        </message>
        <message>
            <source>what the last step computed, in its phase’s colour</source>
            <translation>上一步算出的，以其阶段的颜色</translation>
        </message>
        <message>
            <source>what you have selected</source>
            <translation>您选择的</translation>
        </message>
        <message>
            <source>a bias that is not trained</source>
            <translation>不训练的偏置</translation>
        </message>
        <message>
            <source>a problem; its number is that in the tab Problems</source>
            <translation>一个问题；其编号同“问题”页</translation>
        </message>
        <message>
            <source>a number that is not computed yet</source>
            <translation>还没有计算的数</translation>
        </message>
        <message>
            <source>a weight before and after the update</source>
            <translation>更新前后的权重</translation>
        </message>
        <message>
            <source>on the curve: training samples</source>
            <translation>曲线上：训练样本</translation>
        </message>
        <message>
            <source>on the curve: test samples</source>
            <translation>曲线上：测试样本</translation>
        </message>
        <message>
            <source>on the curve: you changed something here</source>
            <translation>曲线上：您在此改动过</translation>
        </message>
        <message>
            <source>on the curve: the run left an earlier one here</source>
            <translation>曲线上：运行在此离开更早的一条</translation>
        </message>
        <message>
            <source>on the curve: numbers were no longer finite</source>
            <translation>曲线上：数不再是有限数</translation>
        </message>
        <message>
            <source>in the prediction: a sample of the first class</source>
            <translation>预测中：第一类的样本</translation>
        </message>
        <message>
            <source>of the second class, or with a number as target</source>
            <translation>第二类的，或以数为目标的</translation>
        </message>
        <message>
            <source>a test sample is hollow</source>
            <translation>测试样本是空心的</translation>
        </message>
        <message>
            <source>a sample of this batch; the one that is shown</source>
            <translation>这批的样本；所示的样本</translation>
        </message>
        <message>
            <source>answered with another class</source>
            <translation>答成了别的类</translation>
        </message>
        <message>
            <source>in the landscape: straight against the gradient</source>
            <translation>地形中：直逆着梯度</translation>
        </message>
        <message>
            <source>the step from where the parameters are</source>
            <translation>从参数所在处出发的步</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+箭头</translation>
        </message>
        <message>
            <source>walk the network; with Shift select on the way</source>
            <translation>在网络上走动；按 Shift 沿途选择</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>ask about what is selected on the network</source>
            <translation>询问网络上所选内容</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>back from what was asked to the step</source>
            <translation>从询问回到步</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+上, Ctrl+下</translation>
        </message>
        <message>
            <source>nudge what is selected; Ctrl and the wheel too</source>
            <translation>微调所选内容；Ctrl 加滚轮也可</translation>
        </message>
        <message>
            <source>Space, held down</source>
            <translation>按住空格</translation>
        </message>
        <message>
            <source>drag the network</source>
            <translation>拖动网络</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>双击</translation>
        </message>
        <message>
            <source>type a value or a name in place</source>
            <translation>就地键入值或名称</translation>
        </message>
        <message>
            <source>wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <source>on the network and the graph: closer and farther</source>
            <translation>在网络和图上：拉近和推远</translation>
        </message>
        <message>
            <source>wheel, drag</source>
            <translation>滚轮、拖动</translation>
        </message>
        <message>
            <source>on a curve: zoom; a double click shows all of it</source>
            <translation>在曲线上：缩放；双击显示全部</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page Up, Page Down</translation>
        </message>
        <message>
            <source>while presenting: step, as a remote does</source>
            <translation>演示时：像遥控器一样走步</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>the next thing; F6 the next part of the window</source>
            <translation>下一项；F6 窗口的下一部分</translation>
        </message>
        <message>
            <source>Ask why a number is what it is</source>
            <translation>问一个数为什么是这样</translation>
        </message>
        <message>
            <source>Click it: on the network, in a formula or a list. The tab Why? derives it, and every factor there can be clicked again. Esc goes back to the step.</source>
            <translation>单击它：在网络上、公式或列表中。“为什么？”页给出推导，其中每个因子还可再单击。Esc 回到步。</translation>
        </message>
        <message>
            <source>Step through backpropagation</source>
            <translation>逐步走过反向传播</translation>
        </message>
        <message>
            <source>→ computes the next number, ← takes it back. The list beside Step says how far a step goes: a term, a neuron, a layer, a phase, an update or an epoch.</source>
            <translation>→ 计算下一个数，← 收回它。“步”旁的列表决定一步多远：一项、一个神经元、一层、一个阶段、一次更新或一轮。</translation>
        </message>
        <message>
            <source>Let it learn</source>
            <translation>让它学习</translation>
        </message>
        <message>
            <source>Space runs and pauses; the slider beside it sets the speed. Run → Run until … stops at a goal. The timeline below the curve goes back to any update.</source>
            <translation>空格运行和暂停；旁边的滑块定速度。运行 → 运行到… 在目标处停止。曲线下的时间线可回到任何更新。</translation>
        </message>
        <message>
            <source>Change a weight and see what follows</source>
            <translation>改变一个权重看会怎样</translation>
        </message>
        <message>
            <source>Drag its slider at the left, or double-click it on the network and type. Ctrl+Z takes it back.</source>
            <translation>拖动左边的滑块，或在网络上双击它并键入。Ctrl+Z 收回。</translation>
        </message>
        <message>
            <source>Build a network</source>
            <translation>搭建网络</translation>
        </message>
        <message>
            <source>File → New…, or with the pointer at a layer’s head: +, −, the activation. Drag from a neuron’s handle to another to connect them.</source>
            <translation>文件 → 新建…，或把指针放在层的头上：+、−、激活。从神经元的手柄拖到另一个来连接。</translation>
        </message>
        <message>
            <source>Use data of one’s own</source>
            <translation>使用自己的数据</translation>
        </message>
        <message>
            <source>File → Import table… reads a CSV: choose what goes in and what should come out; the network follows. Edit → Data shows and edits the samples.</source>
            <translation>文件 → 导入数据… 读取 CSV：选择什么输入、什么应输出；网络随之改变。编辑 → 数据 显示和编辑样本。</translation>
        </message>
        <message>
            <source>Find out why a network does not learn</source>
            <translation>找出网络为什么不学习</translation>
        </message>
        <message>
            <source>The tab Problems names what was measured and why it happens; its cures are tried on a copy before anything changes.</source>
            <translation>“问题”页说明测得了什么、为什么发生；对策先在副本上试验，什么也不改变。</translation>
        </message>
        <message>
            <source>Compare settings</source>
            <translation>比较设置</translation>
        </message>
        <message>
            <source>Run → Compare… trains copies with several values, in one plot.</source>
            <translation>运行 → 比较… 用几个值训练副本，画在一张图上。</translation>
        </message>
        <message>
            <source>Practise by hand</source>
            <translation>手工练习</translation>
        </message>
        <message>
            <source>The tab Practice asks for numbers one by one or as a sheet, takes calculations, and says what went wrong. Help → Lessons are short ways through the subject.</source>
            <translation>“练习”页逐个或整张地问数，接受算式，并说明哪里错了。帮助 → 课程 是通览主题的短路径。</translation>
        </message>
        <message>
            <source>Print an exercise or its solution</source>
            <translation>打印习题或其解答</translation>
        </message>
        <message>
            <source>File → Export solution…: kind “exercise” leaves blanks; PDF, web page, LaTeX or Markdown.</source>
            <translation>文件 → 导出解答…：“习题”留出空白；PDF、网页、LaTeX 或 Markdown。</translation>
        </message>
        <message>
            <source>See the program behind it</source>
            <translation>看背后的程序</translation>
        </message>
        <message>
            <source>The tab Code lights the lines of the step, in PyTorch or NumPy; File → Export code… writes all of it. Ctrl+3 shows the graph of operations.</source>
            <translation>“代码”页加亮这一步的各行，PyTorch 或 NumPy；文件 → 导出代码… 写出全部。Ctrl+3 显示运算图。</translation>
        </message>
        <message>
            <source>Check the gradients</source>
            <translation>检验梯度</translation>
        </message>
        <message>
            <source>Network → Check all gradients compares each with a central difference; the status bar tells what came of it.</source>
            <translation>网络 → 检验全部梯度 把每个与中心差分比较；状态栏给出结果。</translation>
        </message>
        <message>
            <source>Read it more easily</source>
            <translation>看得更清楚</translation>
        </message>
        <message>
            <source>Ctrl++ makes text larger, network and formulas with it. View has a dark and a high contrast theme, and Reduce motion.</source>
            <translation>Ctrl++ 放大文字，网络和公式随之放大。视图 有深色和高对比主题，以及减少动画。</translation>
        </message>
        <message>
            <source>Show it to an audience</source>
            <translation>给听众演示</translation>
        </message>
        <message>
            <source>F11 presents: the whole screen, large words, a ring round the pointer.</source>
            <translation>F11 演示：全屏、大字、指针周围的圆环。</translation>
        </message>
        <message>
            <source>what goes in, and what should come out: input and target</source>
            <translation>输入什么，应输出什么：输入与目标</translation>
        </message>
        <message>
            <source>weight of a connection, bias of a neuron: the parameters</source>
            <translation>连接的权重、神经元的偏置：参数</translation>
        </message>
        <message>
            <source>what a neuron adds up: its weighted inputs and its bias</source>
            <translation>神经元相加的：加权输入和偏置</translation>
        </message>
        <message>
            <source>what it hands on: its activation, a = f(z)</source>
            <translation>它传出的：激活，a = f(z)</translation>
        </message>
        <message>
            <source>what comes out at the end: the answer</source>
            <translation>最后输出的：回答</translation>
        </message>
        <message>
            <source>the loss: how far the answer is from the target</source>
            <translation>损失：回答离目标多远</translation>
        </message>
        <message>
            <source>the gradient: how much L grows for a little more w</source>
            <translation>梯度：w 稍增时 L 增多少</translation>
        </message>
        <message>
            <source>the learning rate: how far a step goes against the gradient</source>
            <translation>学习率：逆着梯度一步走多远</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>前向</translation>
        </message>
        <message>
            <source>from the inputs to the loss, layer by layer</source>
            <translation>从输入到损失，逐层</translation>
        </message>
        <message>
            <source>backward</source>
            <translation>反向</translation>
        </message>
        <message>
            <source>from the loss to every gradient, by the chain rule</source>
            <translation>从损失到每个梯度，用链式法则</translation>
        </message>
        <message>
            <source>one step of all parameters; an epoch goes once through the samples</source>
            <translation>全部参数的一步；一轮走遍样本一次</translation>
        </message>
        <message>
            <source>the samples whose mean gradient makes one update</source>
            <translation>其平均梯度构成一次更新的样本</translation>
        </message>
        <message>
            <source>accumulation</source>
            <translation>累积</translation>
        </message>
        <message>
            <source>gradients of several batches are added up before an update</source>
            <translation>更新前把几批的梯度相加</translation>
        </message>
        <message>
            <source>activation function</source>
            <translation>激活函数</translation>
        </message>
        <message>
            <source>what makes a network more than one straight line</source>
            <translation>使网络不止是一条直线的东西</translation>
        </message>
        <message>
            <source>optimizer</source>
            <translation>优化器</translation>
        </message>
        <message>
            <source>how gradients become a step: SGD, momentum, Adam and others</source>
            <translation>梯度怎样变成步：SGD、动量、Adam 等</translation>
        </message>
        <message>
            <source>vanishing gradient</source>
            <translation>梯度消失</translation>
        </message>
        <message>
            <source>it gets smaller with every layer on the way back</source>
            <translation>往回每过一层就变小</translation>
        </message>
        <message>
            <source>exploding gradient</source>
            <translation>梯度爆炸</translation>
        </message>
        <message>
            <source>it gets larger with every layer on the way back</source>
            <translation>往回每过一层就变大</translation>
        </message>
        <message>
            <source>dead neuron</source>
            <translation>死神经元</translation>
        </message>
        <message>
            <source>it answers 0 to every sample, and learns no more</source>
            <translation>对每个样本回答 0，不再学习</translation>
        </message>
        <message>
            <source>saturated</source>
            <translation>饱和</translation>
        </message>
        <message>
            <source>a sigmoid or tanh so far out that its slope is almost 0</source>
            <translation>sigmoid 或 tanh 偏得太远，斜率几乎为 0</translation>
        </message>
        <message>
            <source>overfitting</source>
            <translation>过拟合</translation>
        </message>
        <message>
            <source>test samples get worse while training samples get better</source>
            <translation>测试样本变差而训练样本变好</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>链式法则</translation>
        </message>
        <message>
            <source>the slope of a chain is the product of its slopes</source>
            <translation>链的斜率是各斜率之积</translation>
        </message>
        <message>
            <source>automatic differentiation</source>
            <translation>自动微分</translation>
        </message>
        <message>
            <source>the chain rule, carried out along a tape or graph</source>
            <translation>沿带或图执行的链式法则</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>别处</translation>
        </message>
        <message>
            <source>How to read and drive bpviz</source>
            <translation>怎样阅读和操作 bpviz</translation>
        </message>
        <message>
            <source>Search: gradient, print, dashed line, Ctrl</source>
            <translation>搜索：梯度、打印、虚线、Ctrl</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>搜索帮助</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>您能做什么</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>词</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>图例</translation>
        </message>
        <message>
            <source>Nothing here is called “{typed}”. Ctrl+K finds actions.</source>
            <translation>这里没有叫“{typed}”的。Ctrl+K 查找操作。</translation>
        </message>
        <message>
            <source>first lines</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>lines with errors</source>
            <translation>有错的行</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>如文件中</translation>
        </message>
        <message>
            <source>scaled</source>
            <translation>缩放后</translation>
        </message>
        <message>
            <source>As the network gets them</source>
            <translation>如网络所得</translation>
        </message>
        <message>
            <source>Data from a CSV file</source>
            <translation>CSV 文件中的数据</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>其他文件…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Reading the table …</source>
            <translation>正在读取表格…</translation>
        </message>
        <message>
            <source>{bytes_said} · {rows:,} rows · {encoding}</source>
            <translation>{bytes_said} · {rows:,} 行 · {encoding}</translation>
        </message>
        <message>
            <source>Import 1 sample</source>
            <translation>导入 1 个样本</translation>
        </message>
        <message>
            <source>Import {count:,} samples</source>
            <translation>导入 {count:,} 个样本</translation>
        </message>
        <message>
            <source>{train:,} samples to train with, {tests:,} to test with.</source>
            <translation>{train:,} 个样本用于训练，{tests:,} 个用于测试。</translation>
        </message>
        <message>
            <source>One undo takes the import back.</source>
            <translation>撤销一次即可收回导入。</translation>
        </message>
        <message>
            <source>{name}: there is not enough memory for this.</source>
            <translation>{name}：内存不够。</translation>
        </message>
        <message>
            <source>{name}: cannot be read: {value}.</source>
            <translation>{name}：无法读取：{value}。</translation>
        </message>
        <message>
            <source>Leave all out</source>
            <translation>全部略去</translation>
        </message>
        <message>
            <source>{count:,} cells and lines cannot be used</source>
            <translation>{count:,} 个单元格和行不能用</translation>
        </message>
        <message>
            <source>{count:,} lines cannot be used</source>
            <translation>{count:,} 行不能用</translation>
        </message>
        <message>
            <source>1 line cannot be used</source>
            <translation>1 行不能用</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>略去它</translation>
        </message>
        <message>
            <source>and {number:,} more</source>
            <translation>还有 {number:,} 个</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>改正…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>略去</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>标准化</translation>
        </message>
        <message>
            <source>From 0 to 1</source>
            <translation>从 0 到 1</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>Each input gets mean 0 and deviation 1, both taken from the training part only. The project remembers them, to show the file’s numbers too.</source>
            <translation>每个输入成为均值 0、标准差 1，都只取自训练部分。项目记住它们，以便也显示文件中的数。</translation>
        </message>
        <message>
            <source>The smallest training value becomes 0, the largest 1. The project remembers them, to show the file’s numbers too.</source>
            <translation>训练中最小的值变为 0，最大的变为 1。项目记住它们，以便也显示文件中的数。</translation>
        </message>
        <message>
            <source>Inputs as they stand in the file; large numbers saturate neurons.</source>
            <translation>输入如文件中所示；大数会使神经元饱和。</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Leave rows out</source>
            <translation>略去行</translation>
        </message>
        <message>
            <source>Take the mean</source>
            <translation>取平均</translation>
        </message>
        <message>
            <source>The first line holds the names</source>
            <translation>第一行是名称</translation>
        </message>
        <message>
            <source>✓ recognised</source>
            <translation>✓ 已识别</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Same share of every class</source>
            <translation>各类份额相同</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>怎样读取</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>小数记号</translation>
        </message>
        <message>
            <source>Text in</source>
            <translation>文本引号</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>If empty</source>
            <translation>空值时</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>as chosen</source>
            <translation>按所选</translation>
        </message>
        <message>
            <source>1 row without a value left out.</source>
            <translation>略去 1 行缺值。</translation>
        </message>
        <message>
            <source>{count:,} rows without a value left out.</source>
            <translation>略去 {count:,} 行缺值。</translation>
        </message>
        <message>
            <source>1 cell filled with a column’s mean.</source>
            <translation>1 个单元格填入列平均。</translation>
        </message>
        <message>
            <source>{count:,} cells filled with a column’s mean.</source>
            <translation>{count:,} 个单元格填入列平均。</translation>
        </message>
        <message>
            <source>Target: {names}</source>
            <translation>目标：{names}</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>没有目标</translation>
        </message>
        <message>
            <source>Numbers: the output is the sum itself (identity), ½(y − ŷ)² the loss.</source>
            <translation>数：输出就是和本身（恒等），损失为 ½(y − ŷ)²。</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 行</translation>
        </message>
        <message>
            <source>{count:,} rows</source>
            <translation>{count:,} 行</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Preview of the table</source>
            <translation>表格预览</translation>
        </message>
        <message>
            <source>→ input</source>
            <translation>→ 输入</translation>
        </message>
        <message>
            <source>◎ target</source>
            <translation>◎ 目标</translation>
        </message>
        <message>
            <source>– ignore</source>
            <translation>– 略去</translation>
        </message>
        <message>
            <source>Columns and their roles</source>
            <translation>各列及其角色</translation>
        </message>
        <message>
            <source>read as numbers</source>
            <translation>按数读取</translation>
        </message>
        <message>
            <source>read as classes</source>
            <translation>按类别读取</translation>
        </message>
        <message>
            <source>0 or 1</source>
            <translation>0 或 1</translation>
        </message>
        <message>
            <source>{count:,} classes · {written}</source>
            <translation>{count:,} 类 · {written}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Import waits: 1 line has errors. Correct it or leave it out.</source>
            <translation>导入等待：1 行有错。请改正或略去。</translation>
        </message>
        <message>
            <source>Import waits: {count:,} lines have errors. Correct them or leave them out.</source>
            <translation>导入等待：{count:,} 行有错。请改正或略去。</translation>
        </message>
        <message>
            <source>nothing could be read</source>
            <translation>什么也没读到</translation>
        </message>
        <message>
            <source>Import waits: {why}.</source>
            <translation>导入等待：{why}。</translation>
        </message>
        <message>
            <source>The data fit the network {sizes}. Its weights stay as they are.</source>
            <translation>数据适合网络 {sizes}。其权重保持不变。</translation>
        </message>
        <message>
            <source>A new network {sizes} takes the place of the one on the screen.</source>
            <translation>新网络 {sizes} 取代屏幕上的网络。</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} 字节</translation>
        </message>
        <message>
            <source>{number:.1f} KB</source>
            <translation>{number:.1f} KB</translation>
        </message>
        <message>
            <source>{number:.1f} MB</source>
            <translation>{number:.1f} MB</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>项</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>神经元</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>轮</translation>
        </message>
        <message>
            <source>by</source>
            <translation>每次</translation>
        </message>
        <message>
            <source>How far a step goes</source>
            <translation>一步走多远</translation>
        </message>
        <message>
            <source>From one number to a whole epoch</source>
            <translation>从一个数到整整一轮</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Speed of running</source>
            <translation>运行的速度</translation>
        </message>
        <message>
            <source>How fast Run goes: steps or updates a second</source>
            <translation>运行多快：每秒多少步或更新</translation>
        </message>
        <message>
            <source>Sample shown</source>
            <translation>所示样本</translation>
        </message>
        <message>
            <source>of 1</source>
            <translation>共 1</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>共 {count}</translation>
        </message>
        <message>
            <source>Row {number} of the data</source>
            <translation>数据的第 {number} 行</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Fit network</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拉近</translation>
        </message>
        <message>
            <source>Move neurons apart</source>
            <translation>神经元分开</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>推远</translation>
        </message>
        <message>
            <source>Move neurons together</source>
            <translation>神经元靠拢</translation>
        </message>
        <message>
            <source>Neurons to their places</source>
            <translation>神经元归位</translation>
        </message>
        <message>
            <source>Take back where neurons were placed by hand</source>
            <translation>收回手工摆放的位置</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Up to twice</source>
            <translation>最多两倍</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Down to the usual size</source>
            <translation>到通常大小</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>通常文字</translation>
        </message>
        <message>
            <source>As at the first start</source>
            <translation>如第一次启动</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>For bright rooms</source>
            <translation>用于明亮的房间</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>For dark rooms</source>
            <translation>用于昏暗的房间</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比</translation>
        </message>
        <message>
            <source>White and bright colours on black</source>
            <translation>黑底白字和亮色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>随系统</translation>
        </message>
        <message>
            <source>Light or dark, as the desktop is</source>
            <translation>随桌面为浅色或深色</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>从下次启动起</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>减少动画</translation>
        </message>
        <message>
            <source>Let nothing move but what is dragged</source>
            <translation>除拖动的以外都不动</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>学习</translation>
        </message>
        <message>
            <source>Settings, network and why beside each other</source>
            <translation>设置、网络和为什么并列</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Large curves and pictures, no panels at the right</source>
            <translation>大的曲线和图，右边没有面板</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>诊断</translation>
        </message>
        <message>
            <source>Problems, gradients and activations</source>
            <translation>问题、梯度和激活</translation>
        </message>
        <message>
            <source>Reset to the usual</source>
            <translation>恢复通常</translation>
        </message>
        <message>
            <source>Take back how its parts were moved</source>
            <translation>收回各部分的移动</translation>
        </message>
        <message>
            <source>Settings at the left</source>
            <translation>左边的设置</translation>
        </message>
        <message>
            <source>Show the settings; in a narrow window instead of the panels</source>
            <translation>显示设置；在窄窗口中代替面板</translation>
        </message>
        <message>
            <source>Panels at the right</source>
            <translation>右边的面板</translation>
        </message>
        <message>
            <source>Show why, terms, problems, practice and code</source>
            <translation>显示为什么、各项、问题、练习和代码</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <source>The keyboard goes on to the next part: tools, settings, network, …</source>
            <translation>键盘到下一部分：工具、设置、网络、…</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>上一部分</translation>
        </message>
        <message>
            <source>The keyboard goes back to the part before</source>
            <translation>键盘回到上一部分</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>For a lecture: the whole screen, large words, a ring round the pointer</source>
            <translation>讲课用：全屏、大字、指针周围的圆环</translation>
        </message>
        <message>
            <source>Maps in the neurons</source>
            <translation>神经元中的图</translation>
        </message>
        <message>
            <source>Show in each neuron what it answers over the inputs</source>
            <translation>在每个神经元中显示它对各输入的回答</translation>
        </message>
        <message>
            <source>Show the operations of the network, or of an expression, as a graph</source>
            <translation>把网络或表达式的运算显示为图</translation>
        </message>
        <message>
            <source>Curves over the network</source>
            <translation>曲线盖住网络</translation>
        </message>
        <message>
            <source>Give the curves the whole centre, or the network again</source>
            <translation>让曲线占据整个中央，或恢复网络</translation>
        </message>
        <message>
            <source>Pictures over the network</source>
            <translation>图盖住网络</translation>
        </message>
        <message>
            <source>Give the pictures the whole centre, or the network again</source>
            <translation>让图占据整个中央，或恢复网络</translation>
        </message>
        <message>
            <source>Remove earlier curves</source>
            <translation>移除以前的曲线</translation>
        </message>
        <message>
            <source>Forget the faint curves of earlier runs</source>
            <translation>忘掉以前运行的淡曲线</translation>
        </message>
        <message>
            <source>Lock network</source>
            <translation>锁定网络</translation>
        </message>
        <message>
            <source>Let nothing on the canvas change the network</source>
            <translation>画布上什么也不能改变网络</translation>
        </message>
        <message>
            <source>every number by hand</source>
            <translation>每个数都手算</translation>
        </message>
        <message>
            <source>Mazur 2-2-2</source>
            <translation>Mazur 2-2-2</translation>
        </message>
        <message>
            <source>the worked example</source>
            <translation>详解的例子</translation>
        </message>
        <message>
            <source>why hidden layers</source>
            <translation>为什么要隐藏层</translation>
        </message>
        <message>
            <source>watch it learn</source>
            <translation>看它学习</translation>
        </message>
        <message>
            <source>Where do you want to begin?</source>
            <translation>您想从哪里开始？</translation>
        </message>
        <message>
            <source>Go on with what is there (Esc)</source>
            <translation>用现有的继续 (Esc)</translation>
        </message>
        <message>
            <source>Last files</source>
            <translation>最近文件</translation>
        </message>
        <message>
            <source>Twelve short lessons, from the four steps on</source>
            <translation>十二节短课，从四个步骤开始</translation>
        </message>
        <message>
            <source>My data…</source>
            <translation>我的数据…</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>带我看看</translation>
        </message>
        <message>
            <source>Five stations, less than a minute</source>
            <translation>五站，不到一分钟</translation>
        </message>
        <message>
            <source>Each step computes one number: press → or this button, and ← to take it back. The list beside it makes steps larger.</source>
            <translation>每步计算一个数：按 → 或这个按钮，按 ← 收回。旁边的列表可加大步子。</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>What was computed last is marked. Click any number, wire or neuron to ask why it is what it is; double-click a weight to change it.</source>
            <translation>最后算出的有标记。单击任何数、连线或神经元可问为什么；双击权重可改它。</translation>
        </message>
        <message>
            <source>The answer: the formula, with its numbers put in. Click a factor there to go on. The other tabs list all terms, find problems, ask you and show the code.</source>
            <translation>回答：代入数的公式。单击其中的因子继续。其他页列出各项、找问题、提问并显示代码。</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>学习</translation>
        </message>
        <message>
            <source>Space runs and pauses. The curve shows the loss of every update; drag the timeline below it to go back to any of them.</source>
            <translation>空格运行和暂停。曲线显示每次更新的损失；拖动下面的时间线可回到任何一次。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Data, optimizer, weights: drag a slider and every number follows. Ctrl+Z takes it back. F1 searches the help, Ctrl+K finds anything.</source>
            <translation>数据、优化器、权重：拖动滑块，每个数都跟着变。Ctrl+Z 收回。F1 搜索帮助，Ctrl+K 查找一切。</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>离开</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number}，共 {count}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Select several neurons first.</source>
            <translation>请先选择几个神经元。</translation>
        </message>
        <message>
            <source>Run so many updates</source>
            <translation>运行若干次更新</translation>
        </message>
        <message>
            <source>Updates to make:</source>
            <translation>要做的更新数：</translation>
        </message>
        <message>
            <source>Run until the loss is below</source>
            <translation>运行到损失低于</translation>
        </message>
        <message>
            <source>Loss of a batch below:</source>
            <translation>一批的损失低于：</translation>
        </message>
        <message>
            <source>“{written}” is not a number; nothing runs.</source>
            <translation>“{written}”不是数；没有运行。</translation>
        </message>
        <message>
            <source>Undo {in_menu}</source>
            <translation>撤销 {in_menu}</translation>
        </message>
        <message>
            <source>Redo {in_menu}</source>
            <translation>重做 {in_menu}</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>显示什么</translation>
        </message>
        <message>
            <source>What is shown here</source>
            <translation>这里显示什么</translation>
        </message>
        <message>
            <source>“{words}” is not a number</source>
            <translation>“{words}”不是数</translation>
        </message>
        <message>
            <source>{title}: unfold, or fold away</source>
            <translation>{title}：展开或折叠</translation>
        </message>
        <message>
            <source>Update shown</source>
            <translation>所示更新</translation>
        </message>
        <message>
            <source>Drag to an update of the past; a run goes on from there</source>
            <translation>拖到过去的更新；运行从那里继续</translation>
        </message>
        <message>
            <source>Update shown, as a number</source>
            <translation>所示更新的序号</translation>
        </message>
        <message>
            <source>The update shown: type another</source>
            <translation>所示更新：请键入另一个</translation>
        </message>
        <message>
            <source>{number}st</source>
            <translation>第 {number} 个</translation>
        </message>
        <message>
            <source>{number}nd</source>
            <translation>第 {number} 个</translation>
        </message>
        <message>
            <source>{number}rd</source>
            <translation>第 {number} 个</translation>
        </message>
        <message>
            <source>{number}th</source>
            <translation>第 {number} 个</translation>
        </message>
    </context>
</TS>
