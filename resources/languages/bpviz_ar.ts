<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name />
        <message>
            <source>gradient check</source>
            <translation>فحص التدرج</translation>
        </message>
        <message>
            <source>This run goes on; only earlier ones can be removed.</source>
            <translation>هذا التشغيل مستمر؛ يمكن إزالة ما قبله فقط.</translation>
        </message>
        <message>
            <source>back to {name}</source>
            <translation>العودة إلى {name}</translation>
        </message>
        <message>
            <source>The run was stopped: what it trained is another network now.</source>
            <translation>توقف التشغيل: ما كان يدربه صار الآن شبكة أخرى.</translation>
        </message>
        <message>
            <source>The network is locked: View → Lock network opens it.</source>
            <translation>الشبكة مقفلة: عرض ← قفل الشبكة يفتحها.</translation>
        </message>
        <message>
            <source>The loss is {lower} now: it goes with {title}.</source>
            <translation>الخسارة الآن {lower}: فهي تلائم {title}.</translation>
        </message>
        <message>
            <source>A connection leads to a later layer.</source>
            <translation>الوصلة تقود إلى طبقة لاحقة.</translation>
        </message>
        <message>
            <source>“{value}” is not a number; nothing changes.</source>
            <translation>«{value}» ليس عددًا؛ لا شيء يتغير.</translation>
        </message>
        <message>
            <source>The clipboard holds no neurons and no layers.</source>
            <translation>لا توجد في الحافظة عصبونات ولا طبقات.</translation>
        </message>
        <message>
            <source>Select neurons or a layer first.</source>
            <translation>حدد أولًا عصبونات أو طبقة.</translation>
        </message>
        <message>
            <source>Select a neuron or a connection first.</source>
            <translation>حدد أولًا عصبونًا أو وصلة.</translation>
        </message>
        <message>
            <source>Nothing is pasted: {value}.</source>
            <translation>لم يُلصق شيء: {value}.</translation>
        </message>
        <message>
            <source>Select neurons with connections first.</source>
            <translation>حدد أولًا عصبونات لها وصلات.</translation>
        </message>
        <message>
            <source>1 step in 3 s</source>
            <translation>خطوة كل 3 ث</translation>
        </message>
        <message>
            <source>1 step in 2 s</source>
            <translation>خطوة كل 2 ث</translation>
        </message>
        <message>
            <source>1 step/s</source>
            <translation>خطوة/ث</translation>
        </message>
        <message>
            <source>2 steps/s</source>
            <translation>خطوتان/ث</translation>
        </message>
        <message>
            <source>4 steps/s</source>
            <translation>4 خطوات/ث</translation>
        </message>
        <message>
            <source>8 steps/s</source>
            <translation>8 خطوات/ث</translation>
        </message>
        <message>
            <source>1 update/s</source>
            <translation>تحديث/ث</translation>
        </message>
        <message>
            <source>3 updates/s</source>
            <translation>3 تحديثات/ث</translation>
        </message>
        <message>
            <source>10 updates/s</source>
            <translation>10 تحديثات/ث</translation>
        </message>
        <message>
            <source>30 updates/s</source>
            <translation>30 تحديثًا/ث</translation>
        </message>
        <message>
            <source>60 updates/s</source>
            <translation>60 تحديثًا/ث</translation>
        </message>
        <message>
            <source>200 updates/s</source>
            <translation>200 تحديث/ث</translation>
        </message>
        <message>
            <source>1,000 updates/s</source>
            <translation>1,000 تحديث/ث</translation>
        </message>
        <message>
            <source>10,000 updates/s</source>
            <translation>10,000 تحديث/ث</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>another window has it open</source>
            <translation>نافذة أخرى تفتحه</translation>
        </message>
        <message>
            <source>Read-only: {reason}. Save as… goes elsewhere.</source>
            <translation>للقراءة فقط: {reason}. «حفظ باسم…» يكتبه في مكان آخر.</translation>
        </message>
        <message>
            <source>There is no file to go back to yet.</source>
            <translation>لا يوجد بعد ملف يُرجع إليه.</translation>
        </message>
        <message>
            <source>Back to {name}.</source>
            <translation>عودة إلى {name}.</translation>
        </message>
        <message>
            <source>Changed there: {join}.</source>
            <translation>تغيّر هناك: {join}.</translation>
        </message>
        <message>
            <source>Saved {name}.</source>
            <translation>حُفظ {name}.</translation>
        </message>
        <message>
            <source>Revert to the file</source>
            <translation>الرجوع إلى الملف</translation>
        </message>
        <message>
            <source>Unsaved work could not be copied for safety ({fault}); save it.</source>
            <translation>تعذر نسخ العمل غير المحفوظ احتياطًا ({fault})؛ احفظه.</translation>
        </message>
        <message>
            <source>an edit that is no longer kept</source>
            <translation>تعديل لم يعد محفوظًا</translation>
        </message>
        <message>
            <source>A summand with a factor 0 is left out.</source>
            <translation>أُسقط حد معامله 0.</translation>
        </message>
        <message>
            <source>Rounding by hand made ŷ 0 or 1; a summand with a factor 0 is left out.</source>
            <translation>التقريب اليدوي جعل ŷ يساوي 0 أو 1؛ أُسقط حد معامله 0.</translation>
        </message>
        <message>
            <source>Written so that it keeps its digits: the usual form would lose them here.</source>
            <translation>كُتب بما يحفظ أرقامه: الصورة المعتادة تفقدها هنا.</translation>
        </message>
        <message>
            <source>Written from z, as ŷ is too close to 0 or 1 to keep all digits.</source>
            <translation>كُتب انطلاقًا من z لأن ŷ قريب جدًا من 0 أو 1 فلا يحفظ كل أرقامه.</translation>
        </message>
        <message>
            <source>Not as a product: its factors have lost their digits to rounding.</source>
            <translation>ليس جداءً: فقدت عوامله أرقامها بالتقريب.</translation>
        </message>
        <message>
            <source>By ∂L/∂z, as its factors have lost their digits to rounding.</source>
            <translation>عبر ∂L/∂z لأن عوامله فقدت أرقامها بالتقريب.</translation>
        </message>
        <message>
            <source>via {to}</source>
            <translation>عبر {to}</translation>
        </message>
        <message>
            <source>via skip</source>
            <translation>عبر القفزة</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>أمامي</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>الخسارة</translation>
        </message>
        <message>
            <source>Backward</source>
            <translation>خلفي</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>مجموع موزون</translation>
        </message>
        <message>
            <source>output</source>
            <translation>مخرج</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>خسارة</translation>
        </message>
        <message>
            <source>gradient of its output</source>
            <translation>تدرج مخرجه</translation>
        </message>
        <message>
            <source>steepness</source>
            <translation>انحدار</translation>
        </message>
        <message>
            <source>gradient of its sum</source>
            <translation>تدرج مجموعه</translation>
        </message>
        <message>
            <source>what came in</source>
            <translation>ما دخل</translation>
        </message>
        <message>
            <source>how it passes on</source>
            <translation>كيف يمرر</translation>
        </message>
        <message>
            <source>gradient</source>
            <translation>تدرج</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>انحياز</translation>
        </message>
        <message>
            <source>length of the gradient</source>
            <translation>طول التدرج</translation>
        </message>
        <message>
            <source>what the weights cost</source>
            <translation>كلفة الأوزان</translation>
        </message>
        <message>
            <source>price of weights λ₂</source>
            <translation>سعر الأوزان λ₂</translation>
        </message>
        <message>
            <source>learning rate η</source>
            <translation>معدل التعلم η</translation>
        </message>
        <message>
            <source>number of the update</source>
            <translation>رقم التحديث</translation>
        </message>
        <message>
            <source>limit of clipping</source>
            <translation>حد القص</translation>
        </message>
        <message>
            <source>gradient after clipping</source>
            <translation>التدرج بعد القص</translation>
        </message>
        <message>
            <source>gradient with weight decay</source>
            <translation>التدرج مع اضمحلال الأوزان</translation>
        </message>
        <message>
            <source>after weight decay</source>
            <translation>بعد اضمحلال الأوزان</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>gradient looking ahead</source>
            <translation>التدرج الاستباقي</translation>
        </message>
        <message>
            <source>learning rate, corrected</source>
            <translation>معدل التعلم مصححًا</translation>
        </message>
        <message>
            <source>average gradient</source>
            <translation>متوسط التدرج</translation>
        </message>
        <message>
            <source>average square</source>
            <translation>متوسط المربع</translation>
        </message>
        <message>
            <source>average gradient, corrected</source>
            <translation>متوسط التدرج مصححًا</translation>
        </message>
        <message>
            <source>average square, corrected</source>
            <translation>متوسط المربع مصححًا</translation>
        </message>
        <message>
            <source>update</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>{head}, micro-batch {number}</source>
            <translation>{head}، دفعة صغرى {number}</translation>
        </message>
        <message>
            <source>{head}, sample {number}</source>
            <translation>{head}، عينة {number}</translation>
        </message>
        <message>
            <source>target</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>Data · {name} · sample {number}</source>
            <translation>بيانات · {name} · عينة {number}</translation>
        </message>
        <message>
            <source>how it moves the loss</source>
            <translation>كيف يحرك الخسارة</translation>
        </message>
        <message>
            <source>bias of {unit}</source>
            <translation>انحياز {unit}</translation>
        </message>
        <message>
            <source>wire {value} → {value_2}</source>
            <translation>سلك {value} → {value_2}</translation>
        </message>
        <message>
            <source>Every input times its weight, plus the bias: what {name} takes in.</source>
            <translation>كل مدخل مضروبًا في وزنه زائد الانحياز: ما يتلقاه {name}.</translation>
        </message>
        <message>
            <source>The answer for sample {sample}; the target is {targets}.</source>
            <translation>الجواب للعينة {sample}؛ الهدف {targets}.</translation>
        </message>
        <message>
            <source>{activation} turns z into what {name} passes on.</source>
            <translation>{activation} تحوّل z إلى ما يمرره {name}.</translation>
        </message>
        <message>
            <source> Plus {unit}’s value.</source>
            <translation> زائد قيمة {unit}.</translation>
        </message>
        <message>
            <source>How wrong that answer is, as one number; smaller is better.</source>
            <translation>مقدار خطأ هذا الجواب في عدد واحد؛ الأصغر أفضل.</translation>
        </message>
        <message>
            <source>The data’s loss and what the weights cost: what is to get lower.</source>
            <translation>خسارة البيانات وكلفة الأوزان: ما يراد خفضه.</translation>
        </message>
        <message>
            <source>micro-batch {number} of {count}</source>
            <translation>الدفعة الصغرى {number} من {count}</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: {which}.</source>
            <translation>{reduction} {count} من خسائر العينات: {which}.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses, without the weights’ cost.</source>
            <translation>{reduction} {count} من خسائر العينات بلا كلفة الأوزان.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: what this update tries to lower.</source>
            <translation>{reduction} {count} من خسائر العينات: ما يحاول هذا التحديث خفضه.</translation>
        </message>
        <message>
            <source>This loss does not change if {name} moves a little.</source>
            <translation>لا تتغير هذه الخسارة إذا تحرك {name} قليلًا.</translation>
        </message>
        <message>
            <source>{name} is rounded to 0 or 1: this slope has no bound there.</source>
            <translation>{name} مقرب إلى 0 أو 1: لا حد لهذا الميل هناك.</translation>
        </message>
        <message>
            <source>rise</source>
            <translation>ترتفع</translation>
        </message>
        <message>
            <source>fall</source>
            <translation>تنخفض</translation>
        </message>
        <message>
            <source>If {name} rose a little, this loss would {verb} {write} times as much.</source>
            <translation>لو ارتفع {name} قليلًا لكانت هذه الخسارة {verb} بقدر {write} ضعفًا.</translation>
        </message>
        <message>
            <source>{name} does not reach the loss: no connection leads on from it.</source>
            <translation>لا يصل {name} إلى الخسارة: لا وصلة تخرج منه.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along one connection; that passes this back.</source>
            <translation>يصل {name} إلى الخسارة عبر وصلة واحدة؛ وهي تعيد هذا.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along {paths} connections; what each passes back is added up.</source>
            <translation>يصل {name} إلى الخسارة عبر {paths} وصلات؛ ويُجمع ما تعيده كل منها.</translation>
        </message>
        <message>
            <source>{name} is given, and stays what it is.</source>
            <translation>{name} معطى، ويبقى كما هو.</translation>
        </message>
        <message>
            <source>{given} This loss does not hang on it now.</source>
            <translation>{given} لا تتعلق به هذه الخسارة الآن.</translation>
        </message>
        <message>
            <source>{write} times as much</source>
            <translation>{write} ضعفًا</translation>
        </message>
        <message>
            <source>If {name} were a little larger, this loss would {verb} {times}. {given}</source>
            <translation>لو كان {name} أكبر قليلًا لكانت هذه الخسارة {verb} {times}. {given}</translation>
        </message>
        <message>
            <source>The outputs share 1: raising one score lowers the others.</source>
            <translation>المخارج تتقاسم 1: رفع درجة يخفض غيرها.</translation>
        </message>
        <message>
            <source>How steep {title} is at z = {z}.</source>
            <translation>انحدار {title} عند z = {z}.</translation>
        </message>
        <message>
            <source>{words} Kink: counted as {value}.</source>
            <translation>{words} نقطة انكسار: تُحسب {value}.</translation>
        </message>
        <message>
            <source>{words} Rounded to 0; ∂L/∂z, multiplied out, does without it.</source>
            <translation>{words} قُرّب إلى 0؛ و∂L/∂z بعد الضرب لا يحتاجه.</translation>
        </message>
        <message>
            <source>{words} Nothing passes.</source>
            <translation>{words} لا يمر شيء.</translation>
        </message>
        <message>
            <source>{words} Little passes.</source>
            <translation>{words} يمر القليل.</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target (if targets sum to 1).</source>
            <translation>بعد الضرب: الجواب ناقص الهدف (إن كان مجموع الأهداف 1).</translation>
        </message>
        <message>
            <source>, over {share}</source>
            <translation>، على {share}</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target{over}.</source>
            <translation>بعد الضرب: الجواب ناقص الهدف{over}.</translation>
        </message>
        <message>
            <source>{name}’s z moves every answer; slope times steepness of each are added up.</source>
            <translation>z لدى {name} يحرك كل جواب؛ ويُجمع ميل كل منها مضروبًا في انحداره.</translation>
        </message>
        <message>
            <source>The slope at {name}’s output times the steepness of {title}.</source>
            <translation>الميل عند مخرج {name} مضروبًا في انحدار {title}.</translation>
        </message>
        <message>
            <source>z grows by what comes along the wire for every unit that w grows.</source>
            <translation>يزداد z بما يأتي عبر السلك مقابل كل وحدة يزدادها w.</translation>
        </message>
        <message>
            <source>What goes through a wire is multiplied by its weight, backwards too.</source>
            <translation>ما يمر عبر سلك يُضرب في وزنه، ورجوعًا كذلك.</translation>
        </message>
        <message>
            <source>Moving w would not change the loss now.</source>
            <translation>تحريك w لا يغير الخسارة الآن.</translation>
        </message>
        <message>
            <source>Not a number: nothing can be said about w.</source>
            <translation>ليس عددًا: لا يمكن قول شيء عن w.</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>يرفع</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>يخفض</translation>
        </message>
        <message>
            <source>lowers</source>
            <translation>يخفض</translation>
        </message>
        <message>
            <source>raises</source>
            <translation>يرفع</translation>
        </message>
        <message>
            <source>Raising w would {raises} the loss, so plain gradient descent {goes} w.</source>
            <translation>رفع w {raises} الخسارة، لذا فإن نزول التدرج البسيط {goes} w.</translation>
        </message>
        <message>
            <source>The slope at {to}’s z times what came along the wire.</source>
            <translation>الميل عند z لدى {to} مضروبًا فيما جاء عبر السلك.</translation>
        </message>
        <message>
            <source>{samples_of} samples</source>
            <translation>{samples_of} عينات</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}.{gathered}</source>
            <translation>{reduction} على {samples}.{gathered}</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}. {direction}</source>
            <translation>{reduction} على {samples}. {direction}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope.{gathered}</source>
            <translation>يدخل الانحياز z بمعامل 1: ميل z.{gathered}</translation>
        </message>
        <message>
            <source>{reduction} over {samples_of}</source>
            <translation>{reduction} على {samples_of}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope, {over}.{gathered}</source>
            <translation>يدخل الانحياز z بمعامل 1: ميل z، {over}.{gathered}</translation>
        </message>
        <message>
            <source> Gathered so far: {held}.</source>
            <translation> المجموع حتى الآن: {held}.</translation>
        </message>
        <message>
            <source>The data’s gradient, and for weights λ₂·w: large ones cost.</source>
            <translation>تدرج البيانات، وللأوزان λ₂·w: الكبيرة مكلفة.</translation>
        </message>
        <message>
            <source>{k} micro-batches, added; no weight has moved.</source>
            <translation>{k} دفعات صغرى مجموعة؛ لم يتحرك وزن.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each divided by {k}, added; no weight has moved.</source>
            <translation>{k} دفعات صغرى، كل منها مقسومة على {k}، مجموعة؛ لم يتحرك وزن.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each counted by its share of the samples, added; no weight has moved.</source>
            <translation>{k} دفعات صغرى، كل منها بحصتها من العينات، مجموعة؛ لم يتحرك وزن.</translation>
        </message>
        <message>
            <source>Half of λ₂ times every weight squared: large weights cost, biases do not.</source>
            <translation>نصف λ₂ مضروبًا في مربع كل وزن: الأوزان الكبيرة مكلفة، والانحيازات لا.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of it: how long the step is.</source>
            <translation>كل التدرجات مربعة مجموعة، ثم جذرها: طول الخطوة.</translation>
        </message>
        <message>
            <source>What a weight’s square costs: chosen.</source>
            <translation>كلفة مربع الوزن: مختارة.</translation>
        </message>
        <message>
            <source>Given with the data.</source>
            <translation>معطى مع البيانات.</translation>
        </message>
        <message>
            <source>What the answer should be; given with the data.</source>
            <translation>ما ينبغي أن يكون الجواب؛ معطى مع البيانات.</translation>
        </message>
        <message>
            <source>The weight as it is before this update.</source>
            <translation>الوزن كما هو قبل هذا التحديث.</translation>
        </message>
        <message>
            <source>The bias as it is before this update.</source>
            <translation>الانحياز كما هو قبل هذا التحديث.</translation>
        </message>
        <message>
            <source>How far a step goes: chosen, not learned.</source>
            <translation>مدى الخطوة: مختار لا متعلَّم.</translation>
        </message>
        <message>
            <source>Counts the updates of this optimizer, from 1.</source>
            <translation>يعد تحديثات هذا المحسّن بدءًا من 1.</translation>
        </message>
        <message>
            <source>The longest that a gradient may be: chosen.</source>
            <translation>أقصى طول للتدرج: مختار.</translation>
        </message>
        <message>
            <source>Nothing exceeds {limit}: the gradient stays as it is.</source>
            <translation>لا شيء يتجاوز {limit}: يبقى التدرج كما هو.</translation>
        </message>
        <message>
            <source>Entries cut at ±{limit}.</source>
            <translation>قُصت المركبات عند ±{limit}.</translation>
        </message>
        <message>
            <source>Length {gradient_norm} exceeds {limit}: everything × {write}, same direction.</source>
            <translation>الطول {gradient_norm} يتجاوز {limit}: الكل × {write}، الاتجاه نفسه.</translation>
        </message>
        <message>
            <source>What the last update left.</source>
            <translation>ما تركه التحديث الأخير.</translation>
        </message>
        <message>
            <source>A setting of {title}: chosen, not learned.</source>
            <translation>إعداد لـ{title}: مختار لا متعلَّم.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>المخرج</translation>
        </message>
        <message>
            <source>Hidden {layer}</source>
            <translation>مخفية {layer}</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>صفر</translation>
        </message>
        <message>
            <source>one</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>two</source>
            <translation>اثنان</translation>
        </message>
        <message>
            <source>three</source>
            <translation>ثلاثة</translation>
        </message>
        <message>
            <source>four</source>
            <translation>أربعة</translation>
        </message>
        <message>
            <source>five</source>
            <translation>خمسة</translation>
        </message>
        <message>
            <source>six</source>
            <translation>ستة</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>سبعة</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>ثمانية</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>تسعة</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>ألفا</translation>
        </message>
        <message>
            <source>beta</source>
            <translation>بيتا</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>غاما</translation>
        </message>
        <message>
            <source>delta</source>
            <translation>دلتا</translation>
        </message>
        <message>
            <source>epsilon</source>
            <translation>إبسيلون</translation>
        </message>
        <message>
            <source>eta</source>
            <translation>إيتا</translation>
        </message>
        <message>
            <source>theta</source>
            <translation>ثيتا</translation>
        </message>
        <message>
            <source>lambda</source>
            <translation>لامدا</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>ميو</translation>
        </message>
        <message>
            <source>pi</source>
            <translation>باي</translation>
        </message>
        <message>
            <source>rho</source>
            <translation>رو</translation>
        </message>
        <message>
            <source>sigma</source>
            <translation>سيغما</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>فاصلة</translation>
        </message>
        <message>
            <source>prime</source>
            <translation>فتحة</translation>
        </message>
        <message>
            <source>double prime</source>
            <translation>فتحتان</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>زائد</translation>
        </message>
        <message>
            <source>the length of g</source>
            <translation>طول g</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>وهكذا</translation>
        </message>
        <message>
            <source>the natural logarithm</source>
            <translation>اللوغاريتم الطبيعي</translation>
        </message>
        <message>
            <source>the hyperbolic tangent</source>
            <translation>الظل الزائدي</translation>
        </message>
        <message>
            <source>the error function</source>
            <translation>دالة الخطأ</translation>
        </message>
        <message>
            <source>the sign</source>
            <translation>الإشارة</translation>
        </message>
        <message>
            <source>the partial derivative of {of} with respect to {by}</source>
            <translation>المشتقة الجزئية لـ{of} بالنسبة إلى {by}</translation>
        </message>
        <message>
            <source> times </source>
            <translation> في </translation>
        </message>
        <message>
            <source>one half</source>
            <translation>نصف</translation>
        </message>
        <message>
            <source>fraction {above} over {below} end fraction</source>
            <translation>كسر {above} على {below} نهاية الكسر</translation>
        </message>
        <message>
            <source>minus {part}</source>
            <translation>ناقص {part}</translation>
        </message>
        <message>
            <source>{yes} if {left} is greater than {right}, otherwise {no}</source>
            <translation>{yes} إذا كان {left} أكبر من {right} وإلا {no}</translation>
        </message>
        <message>
            <source>open bracket {inner} close bracket</source>
            <translation>قوس مفتوح {inner} قوس مغلق</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>ليس عددًا</translation>
        </message>
        <message>
            <source>infinity</source>
            <translation>لانهاية</translation>
        </message>
        <message>
            <source>{size} times ten to the power of {power}</source>
            <translation>{size} في عشرة أس {power}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>الجديد</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>قبعة</translation>
        </message>
        <message>
            <source>of layer {name}</source>
            <translation>من الطبقة {name}</translation>
        </message>
        <message>
            <source>of mini-batch {name}</source>
            <translation>من الدفعة الصغرى {name}</translation>
        </message>
        <message>
            <source>superscript {marks}</source>
            <translation>أعلى {marks}</translation>
        </message>
        <message>
            <source>plus {part}</source>
            <translation>زائد {part}</translation>
        </message>
        <message>
            <source>{below} squared</source>
            <translation>{below} تربيع</translation>
        </message>
        <message>
            <source>{below} cubed</source>
            <translation>{below} تكعيب</translation>
        </message>
        <message>
            <source>{below} to the power of {above} end power</source>
            <translation>{below} أس {above} نهاية الأس</translation>
        </message>
        <message>
            <source>e to the power of {inner} end power</source>
            <translation>e أس {inner} نهاية الأس</translation>
        </message>
        <message>
            <source>the square root of {inner} end root</source>
            <translation>جذر {inner} نهاية الجذر</translation>
        </message>
        <message>
            <source>the absolute value of {inner} end absolute value</source>
            <translation>القيمة المطلقة لـ{inner} نهاية القيمة المطلقة</translation>
        </message>
        <message>
            <source> and </source>
            <translation> و </translation>
        </message>
        <message>
            <source>the larger of {listed} end larger</source>
            <translation>الأكبر من {listed} نهاية الأكبر</translation>
        </message>
        <message>
            <source>the smaller of {listed} end smaller</source>
            <translation>الأصغر من {listed} نهاية الأصغر</translation>
        </message>
        <message>
            <source>{function} of {inner}</source>
            <translation>{function} لـ{inner}</translation>
        </message>
        <message>
            <source>{yes} if {left} &gt; {right} else {no}</source>
            <translation>{yes} إذا {left} &gt; {right} وإلا {no}</translation>
        </message>
        <message>
            <source>a = z: no activation; a network of these alone is one linear map</source>
            <translation>a = z: بلا تنشيط؛ شبكة منها وحدها تطبيق خطي واحد</translation>
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
            <translation>ReLU مسرّبة</translation>
        </message>
        <message>
            <source>slope below 0</source>
            <translation>الميل تحت 0</translation>
        </message>
        <message>
            <source>Maas, Hannun &amp; Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU</source>
            <translation>Maas, Hannun &amp; Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU</translation>
        </message>
        <message>
            <source>Clevert, Unterthiner &amp; Hochreiter (2016), eq. 15, with α = 1</source>
            <translation>Clevert, Unterthiner &amp; Hochreiter (2016), eq. 15, with α = 1</translation>
        </message>
        <message>
            <source>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (exact form)</source>
            <translation>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (exact form)</translation>
        </message>
        <message>
            <source>Elfwing, Uchibe &amp; Doya (2018), eqs. 5 and 6</source>
            <translation>Elfwing, Uchibe &amp; Doya (2018), eqs. 5 and 6</translation>
        </message>
        <message>
            <source>Dugas et al. (2001); its derivative is the sigmoid</source>
            <translation>Dugas et al. (2001); its derivative is the sigmoid</translation>
        </message>
        <message>
            <source>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</source>
            <translation>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</translation>
        </message>
        <message>
            <source>bipolar sigmoid</source>
            <translation>سيغمويد ثنائي القطب</translation>
        </message>
        <message>
            <source>Fausett (1994), Fundamentals of Neural Networks, chapter 6</source>
            <translation>Fausett (1994), Fundamentals of Neural Networks, chapter 6</translation>
        </message>
        <message>
            <source>scaled tanh</source>
            <translation>tanh مكبرة</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp, section 4.4</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp, section 4.4</translation>
        </message>
        <message>
            <source>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</source>
            <translation>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</translation>
        </message>
        <message>
            <source>Nothing is done to what is not larger.</source>
            <translation>لا يُفعل شيء بما ليس أكبر.</translation>
        </message>
        <message>
            <source>By length</source>
            <translation>بالطول</translation>
        </message>
        <message>
            <source>Pascanu, Mikolov &amp; Bengio (2013), algorithm 1</source>
            <translation>Pascanu, Mikolov &amp; Bengio (2013), algorithm 1</translation>
        </message>
        <message>
            <source>A longer gradient is shortened to the limit; its direction stays.</source>
            <translation>التدرج الأطول يُقصر إلى الحد؛ ويبقى اتجاهه.</translation>
        </message>
        <message>
            <source>By entry</source>
            <translation>بالمركبة</translation>
        </message>
        <message>
            <source>Mikolov (2012)</source>
            <translation>Mikolov (2012)</translation>
        </message>
        <message>
            <source>Each entry is cut at ± the limit; the direction may change.</source>
            <translation>تُقص كل مركبة عند ± الحد؛ وقد يتغير الاتجاه.</translation>
        </message>
        <message>
            <source>first arm</source>
            <translation>الذراع الأولى</translation>
        </message>
        <message>
            <source>second arm</source>
            <translation>الذراع الثانية</translation>
        </message>
        <message>
            <source>noise σ</source>
            <translation>ضجيج σ</translation>
        </message>
        <message>
            <source>data set</source>
            <translation>مجموعة بيانات</translation>
        </message>
        <message>
            <source>One neuron</source>
            <translation>عصبون واحد</translation>
        </message>
        <message>
            <source>One sample: 2 goes in, 1 should come out.</source>
            <translation>عينة واحدة: يدخل 2 وينبغي أن يخرج 1.</translation>
        </message>
        <message>
            <source>smallest example there is</source>
            <translation>أصغر مثال</translation>
        </message>
        <message>
            <source>True where both inputs are; one neuron can learn it.</source>
            <translation>صحيح حيث يصح المدخلان؛ يتعلمه عصبون واحد.</translation>
        </message>
        <message>
            <source>Rosenblatt (1958)</source>
            <translation>Rosenblatt (1958)</translation>
        </message>
        <message>
            <source>True where any input is; one neuron can learn it.</source>
            <translation>صحيح حيث يصح أي مدخل؛ يتعلمه عصبون واحد.</translation>
        </message>
        <message>
            <source>True where the inputs differ; it takes a hidden layer.</source>
            <translation>صحيح حيث يختلف المدخلان؛ يلزم طبقة مخفية.</translation>
        </message>
        <message>
            <source>Minsky &amp; Papert (1969), Perceptrons</source>
            <translation>Minsky &amp; Papert (1969), Perceptrons</translation>
        </message>
        <message>
            <source>Two circles</source>
            <translation>دائرتان</translation>
        </message>
        <message>
            <source>A ring around a smaller one: no straight line parts them.</source>
            <translation>حلقة حول أصغر منها: لا خط مستقيم يفصلهما.</translation>
        </message>
        <message>
            <source>drawn: radii 1 and 0.4</source>
            <translation>مسحوبة: نصفا القطر 1 و0.4</translation>
        </message>
        <message>
            <source>Two moons</source>
            <translation>هلالان</translation>
        </message>
        <message>
            <source>Two half circles that reach into each other.</source>
            <translation>نصفا دائرة متداخلان.</translation>
        </message>
        <message>
            <source>drawn: half circles of radius 1</source>
            <translation>مسحوبة: نصفا دائرة نصف قطرها 1</translation>
        </message>
        <message>
            <source>Two Gaussians</source>
            <translation>غاوسيان</translation>
        </message>
        <message>
            <source>Two clouds that overlap: nobody gets all of them right.</source>
            <translation>سحابتان متداخلتان: لا أحد يصيبها كلها.</translation>
        </message>
        <message>
            <source>drawn: means (-1, -1) and (1, 1)</source>
            <translation>مسحوبة: المتوسطان (-1, -1) و(1, 1)</translation>
        </message>
        <message>
            <source>Two spirals</source>
            <translation>حلزونان</translation>
        </message>
        <message>
            <source>Two arms wound around each other: hard for small networks.</source>
            <translation>ذراعان ملتفتان إحداهما حول الأخرى: صعبة على الشبكات الصغيرة.</translation>
        </message>
        <message>
            <source>after Lang &amp; Witbrock (1988)</source>
            <translation>عن Lang &amp; Witbrock (1988)</translation>
        </message>
        <message>
            <source>Sine</source>
            <translation>جيب</translation>
        </message>
        <message>
            <source>One period of a sine, to be drawn through noisy points.</source>
            <translation>دورة جيب واحدة تُرسم عبر نقاط ضجيجية.</translation>
        </message>
        <message>
            <source>drawn: sin πx</source>
            <translation>مسحوبة: sin πx</translation>
        </message>
        <message>
            <source>Noisy line</source>
            <translation>خط ضجيجي</translation>
        </message>
        <message>
            <source>Points about a line: linear regression.</source>
            <translation>نقاط حول خط: انحدار خطي.</translation>
        </message>
        <message>
            <source>drawn: 0.7x + 0.2</source>
            <translation>مسحوبة: 0.7x + 0.2</translation>
        </message>
        <message>
            <source>Plane</source>
            <translation>مستوى</translation>
        </message>
        <message>
            <source>Points about a plane over two inputs.</source>
            <translation>نقاط حول مستوى فوق مدخلين.</translation>
        </message>
        <message>
            <source>drawn: 0.5x₁ − 0.8x₂ + 0.3</source>
            <translation>مسحوبة: 0.5x₁ − 0.8x₂ + 0.3</translation>
        </message>
        <message>
            <source>Iris</source>
            <translation>السوسن</translation>
        </message>
        <message>
            <source>Three sorts of iris by four measures in cm; 50 of each.</source>
            <translation>ثلاثة أنواع من السوسن بأربعة قياسات بالسنتيمتر؛ 50 من كل نوع.</translation>
        </message>
        <message>
            <source>sepal length</source>
            <translation>طول السبلة</translation>
        </message>
        <message>
            <source>sepal width</source>
            <translation>عرض السبلة</translation>
        </message>
        <message>
            <source>petal length</source>
            <translation>طول البتلة</translation>
        </message>
        <message>
            <source>petal width</source>
            <translation>عرض البتلة</translation>
        </message>
        <message>
            <source>Fisher (1936), The use of multiple measurements in taxonomic problems</source>
            <translation>Fisher (1936), The use of multiple measurements in taxonomic problems</translation>
        </message>
        <message>
            <source>Zeros</source>
            <translation>أصفار</translation>
        </message>
        <message>
            <source>shows why units must not start equal</source>
            <translation>يبين لماذا لا يجوز أن تبدأ العصبونات متساوية</translation>
        </message>
        <message>
            <source>Units that start equal stay equal: nothing tells them apart.</source>
            <translation>العصبونات التي تبدأ متساوية تبقى متساوية: لا شيء يميزها.</translation>
        </message>
        <message>
            <source>Constant 0.5</source>
            <translation>ثابت 0.5</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>نفسه</translation>
        </message>
        <message>
            <source>Units that start equal stay equal, whatever they start from.</source>
            <translation>العصبونات التي تبدأ متساوية تبقى متساوية أيًا كان مبدؤها.</translation>
        </message>
        <message>
            <source>Uniform ±0.5</source>
            <translation>منتظم ±0.5</translation>
        </message>
        <message>
            <source>textbook examples</source>
            <translation>أمثلة الكتب</translation>
        </message>
        <message>
            <source>Small numbers of both signs, whatever the width of the layer.</source>
            <translation>أعداد صغيرة بالإشارتين أيًا كان عرض الطبقة.</translation>
        </message>
        <message>
            <source>Normal σ = 1</source>
            <translation>طبيعي σ = 1</translation>
        </message>
        <message>
            <source>A bell curve; in wide layers sums grow so large that units saturate.</source>
            <translation>منحنى جرسي؛ في الطبقات العريضة تكبر المجاميع حتى تتشبع العصبونات.</translation>
        </message>
        <message>
            <source>Xavier uniform</source>
            <translation>Xavier منتظم</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 16</source>
            <translation>Glorot &amp; Bengio (2010), eq. 16</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of tanh or sigmoid.</source>
            <translation>يحفظ حجم الإشارات عبر طبقات tanh أو السيغمويد.</translation>
        </message>
        <message>
            <source>Xavier normal</source>
            <translation>Xavier طبيعي</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 12</source>
            <translation>Glorot &amp; Bengio (2010), eq. 12</translation>
        </message>
        <message>
            <source>As Xavier uniform, from a bell curve.</source>
            <translation>مثل Xavier منتظم، من منحنى جرسي.</translation>
        </message>
        <message>
            <source>He uniform</source>
            <translation>He منتظم</translation>
        </message>
        <message>
            <source>He et al. (2015), eq. 10</source>
            <translation>He et al. (2015), eq. 10</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of ReLU.</source>
            <translation>يحفظ حجم الإشارات عبر طبقات ReLU.</translation>
        </message>
        <message>
            <source>He normal</source>
            <translation>He طبيعي</translation>
        </message>
        <message>
            <source>As He uniform, from a bell curve.</source>
            <translation>مثل He منتظم، من منحنى جرسي.</translation>
        </message>
        <message>
            <source>LeCun normal</source>
            <translation>LeCun طبيعي</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), section 4.6</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), section 4.6</translation>
        </message>
        <message>
            <source>Keeps the spread of sums at 1 on the way forward.</source>
            <translation>يحفظ تشتت المجاميع عند 1 في الاتجاه الأمامي.</translation>
        </message>
        <message>
            <source>Orthogonal</source>
            <translation>متعامد</translation>
        </message>
        <message>
            <source>Saxe, McClelland &amp; Ganguli (2014)</source>
            <translation>Saxe, McClelland &amp; Ganguli (2014)</translation>
        </message>
        <message>
            <source>Turns signals without making them longer or shorter.</source>
            <translation>يدير الإشارات دون أن يطيلها أو يقصرها.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>is {value:g}</source>
            <translation>هو {value:g}</translation>
        </message>
        <message>
            <source>at least 0 and at most 1</source>
            <translation>من 0 إلى 1</translation>
        </message>
        <message>
            <source>at least 0</source>
            <translation>0 على الأقل</translation>
        </message>
        <message>
            <source>sums to {value:g}</source>
            <translation>مجموعه {value:g}</translation>
        </message>
        <message>
            <source>targets that sum to 1</source>
            <translation>أهدافًا مجموعها 1</translation>
        </message>
        <message>
            <source>Mean squared error</source>
            <translation>متوسط مربع الخطأ</translation>
        </message>
        <message>
            <source>Absolute error</source>
            <translation>الخطأ المطلق</translation>
        </message>
        <message>
            <source>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0</source>
            <translation>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0</translation>
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
            <translation>الإنتروبيا المتقاطعة الثنائية</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eq. 4.90</source>
            <translation>Bishop (2006), Pattern Recognition, eq. 4.90</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>مربع الخطأ</translation>
        </message>
        <message>
            <source>Σ(y − ŷ)²: Legendre (1805)</source>
            <translation>Σ(y − ŷ)²: Legendre (1805)</translation>
        </message>
        <message>
            <source>½ Squared error</source>
            <translation>½ مربع الخطأ</translation>
        </message>
        <message>
            <source>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), eq. 3</source>
            <translation>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), eq. 3</translation>
        </message>
        <message>
            <source>Cross entropy</source>
            <translation>الإنتروبيا المتقاطعة</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109</source>
            <translation>Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109</translation>
        </message>
        <message>
            <source>Sum of outputs</source>
            <translation>مجموع المخارج</translation>
        </message>
        <message>
            <source>Σŷ: what exercises with a given slope of 1 start from</source>
            <translation>Σŷ: منه تبدأ التمارين التي يُعطى فيها الميل 1</translation>
        </message>
        <message>
            <source>Not an error: the answers added up, so that ∂L/∂ŷ is 1.</source>
            <translation>ليس خطأً: مجموع الأجوبة، ليكون ∂L/∂ŷ هو 1.</translation>
        </message>
        <message>
            <source>Added under the division, which it keeps from 0.</source>
            <translation>يُضاف تحت القسمة فيبعدها عن 0.</translation>
        </message>
        <message>
            <source>weight decay λ</source>
            <translation>اضمحلال الأوزان λ</translation>
        </message>
        <message>
            <source>Pulls every weight towards 0, by λ times itself.</source>
            <translation>يشد كل وزن نحو 0 بمقدار λ منه.</translation>
        </message>
        <message>
            <source>momentum μ</source>
            <translation>زخم μ</translation>
        </message>
        <message>
            <source>The share of the last step kept.</source>
            <translation>ما يُحفظ من الخطوة الأخيرة.</translation>
        </message>
        <message>
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <source>Looks ahead along the last step; needs a momentum.</source>
            <translation>ينظر أمامه على الخطوة الأخيرة؛ يحتاج زخمًا.</translation>
        </message>
        <message>
            <source>Decay biases</source>
            <translation>الانحيازات أيضًا</translation>
        </message>
        <message>
            <source>Weight decay pulls biases too; without, they are spared.</source>
            <translation>الاضمحلال يشد الانحيازات أيضًا؛ وإلا تُعفى.</translation>
        </message>
        <message>
            <source>Velocity of</source>
            <translation>تجمع السرعة</translation>
        </message>
        <message>
            <source>What the velocity v gathers.</source>
            <translation>ما تجمعه السرعة v.</translation>
        </message>
        <message>
            <source>v gathers gradients, and η multiplies v: a change of η acts at once.</source>
            <translation>تجمع v التدرجات، وη تضرب v: تغيير η يؤثر فورًا.</translation>
        </message>
        <message>
            <source>v gathers η times the gradients: a change of η acts on later steps only.</source>
            <translation>تجمع v حاصل η في التدرجات: تغيير η يؤثر في الخطوات اللاحقة فقط.</translation>
        </message>
        <message>
            <source>Dampening d</source>
            <translation>تخميد d</translation>
        </message>
        <message>
            <source>The new gradient counts 1 − d; with d = μ the velocity is an average.</source>
            <translation>يُحسب التدرج الجديد بمعامل 1 − d؛ وعند d = μ تكون السرعة متوسطًا.</translation>
        </message>
        <message>
            <source>Bias correction</source>
            <translation>تصحيح الانحراف</translation>
        </message>
        <message>
            <source>m and v, which begin at 0, are divided by 1 − βᵗ; without, the first hundred updates differ.</source>
            <translation>m وv اللتان تبدآن من 0 تُقسمان على 1 − βᵗ؛ ومن دونه تختلف المئة تحديث الأولى.</translation>
        </message>
        <message>
            <source>Sum begins at</source>
            <translation>يبدأ المجموع من</translation>
        </message>
        <message>
            <source>What the sum of squares starts from: above 0, the first steps are shorter.</source>
            <translation>من أين يبدأ مجموع المربعات: فوق 0 تكون الخطوات الأولى أقصر.</translation>
        </message>
        <message>
            <source>√v + ε: beside the root.</source>
            <translation>√v + ε: بجانب الجذر.</translation>
        </message>
        <message>
            <source>√(v + ε): under the root, where it matters more as v gets small.</source>
            <translation>√(v + ε): تحت الجذر، حيث يهم أكثر كلما صغر v.</translation>
        </message>
        <message>
            <source>√v + ε before the corrections are applied, as in the short form of Adam’s paper.</source>
            <translation>√v + ε قبل التصحيحات، كما في الصورة القصيرة لورقة Adam.</translation>
        </message>
        <message>
            <source>ε stands</source>
            <translation>موضع ε</translation>
        </message>
        <message>
            <source>Where ε stands under the division.</source>
            <translation>موضع ε تحت القسمة.</translation>
        </message>
        <message>
            <source>{name} needs a momentum above 0</source>
            <translation>{name} يحتاج زخمًا فوق 0</translation>
        </message>
        <message>
            <source>nesterov goes without dampening</source>
            <translation>nesterov بلا تخميد</translation>
        </message>
        <message>
            <source>Running average of the gradients’ squares.</source>
            <translation>متوسط متحرك لمربعات التدرجات.</translation>
        </message>
        <message>
            <source>The step is added.</source>
            <translation>تُضاف الخطوة.</translation>
        </message>
        <message>
            <source>Where the step is about to go, and the gradient’s part once more.</source>
            <translation>حيث ستذهب الخطوة، وجزء التدرج مرة أخرى.</translation>
        </message>
        <message>
            <source>the gradient, subtracted.</source>
            <translation>يُطرح التدرج.</translation>
        </message>
        <message>
            <source>the velocity, subtracted.</source>
            <translation>تُطرح السرعة.</translation>
        </message>
        <message>
            <source>The gradient plus where the velocity is about to go.</source>
            <translation>التدرج زائد حيث ستذهب السرعة.</translation>
        </message>
        <message>
            <source>the gradient, first divided by √v.</source>
            <translation>يُطرح التدرج مقسومًا أولًا على √v.</translation>
        </message>
        <message>
            <source>Sum of squares of all gradients so far.</source>
            <translation>مجموع مربعات كل التدرجات حتى الآن.</translation>
        </message>
        <message>
            <source>Averages began at 0; dividing by 1 − βᵗ makes up for it.</source>
            <translation>بدأت المتوسطات من 0؛ والقسمة على 1 − βᵗ تعوض ذلك.</translation>
        </message>
        <message>
            <source>a step of about η, whatever the gradient’s size.</source>
            <translation>خطوة بنحو η أيًا كان حجم التدرج.</translation>
        </message>
        <message>
            <source>Running average of gradients.</source>
            <translation>متوسط متحرك للتدرجات.</translation>
        </message>
        <message>
            <source>η times m over √v + ε, subtracted; m and v as they are.</source>
            <translation>يُطرح η في m على √v + ε؛ وm وv كما هما.</translation>
        </message>
        <message>
            <source>Both corrections, joined to η.</source>
            <translation>التصحيحان مدموجان في η.</translation>
        </message>
        <message>
            <source>ηₜ times m over √v + ε, subtracted: at first {value}</source>
            <translation>يُطرح ηₜ في m على √v + ε: أولًا {value}</translation>
        </message>
        <message>
            <source>η times m̂ over √v̂ + ε, subtracted: at first {value}</source>
            <translation>يُطرح η في m̂ على √v̂ + ε: أولًا {value}</translation>
        </message>
        <message>
            <source>How much of the average of gradients is kept.</source>
            <translation>كم يُحفظ من متوسط التدرجات.</translation>
        </message>
        <message>
            <source>How much of their squares’ average is kept.</source>
            <translation>كم يُحفظ من متوسط مربعاتها.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); momentum: Polyak (1964); Nesterov (1983) in the form of Sutskever et al. (2013)</source>
            <translation>Robbins &amp; Monro (1951); momentum: Polyak (1964); Nesterov (1983) in the form of Sutskever et al. (2013)</translation>
        </message>
        <message>
            <source>Each step goes against the gradient.</source>
            <translation>كل خطوة تسير عكس التدرج.</translation>
        </message>
        <message>
            <source>How much of the squares’ average stays.</source>
            <translation>كم يبقى من متوسط المربعات.</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of its recent squares.</source>
            <translation>يقسم كل تدرج على جذر مربعاته الأخيرة.</translation>
        </message>
        <message>
            <source>Duchi, Hazan &amp; Singer (2011)</source>
            <translation>Duchi, Hazan &amp; Singer (2011)</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of all its squares so far.</source>
            <translation>يقسم كل تدرج على جذر كل مربعاته حتى الآن.</translation>
        </message>
        <message>
            <source>Kingma &amp; Ba (2015), algorithm 1</source>
            <translation>Kingma &amp; Ba (2015), algorithm 1</translation>
        </message>
        <message>
            <source>The average gradient over the root of its squares: steps of about η.</source>
            <translation>متوسط التدرج على جذر مربعاته: خطوات بنحو η.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2019), algorithm 2</source>
            <translation>Loshchilov &amp; Hutter (2019), algorithm 2</translation>
        </message>
        <message>
            <source>Adam, with the decay taken from the weights themselves.</source>
            <translation>Adam مع أخذ الاضمحلال من الأوزان نفسها.</translation>
        </message>
        <message>
            <source>warm-up updates</source>
            <translation>تحديثات الإحماء</translation>
        </message>
        <message>
            <source>So many updates lead up to the full rate, in even steps.</source>
            <translation>بهذا العدد من التحديثات يبلغ المعدل كامله بخطوات متساوية.</translation>
        </message>
        <message>
            <source>What the rate is multiplied by.</source>
            <translation>ما يُضرب فيه المعدل.</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>ثابت</translation>
        </message>
        <message>
            <source>η stays as it is.</source>
            <translation>η تبقى كما هي.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>درجات</translation>
        </message>
        <message>
            <source>updates a step</source>
            <translation>تحديثات لكل درجة</translation>
        </message>
        <message>
            <source>After so many updates the rate is multiplied once more.</source>
            <translation>بعد هذا العدد من التحديثات يُضرب المعدل مرة أخرى.</translation>
        </message>
        <message>
            <source>η times a factor after every so many updates.</source>
            <translation>η في عامل كل عدد من التحديثات.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>أسي</translation>
        </message>
        <message>
            <source>η times a factor with every update.</source>
            <translation>η في عامل مع كل تحديث.</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>جيب تمام</translation>
        </message>
        <message>
            <source>After so many updates the floor is reached.</source>
            <translation>بعد هذا العدد من التحديثات يُبلغ القاع.</translation>
        </message>
        <message>
            <source>What it falls to.</source>
            <translation>إلى أين ينخفض.</translation>
        </message>
        <message>
            <source>η falls along half a cosine to its floor.</source>
            <translation>تنخفض η على نصف جيب تمام إلى قاعها.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2017), eq. 5, without restarts</source>
            <translation>Loshchilov &amp; Hutter (2017), eq. 5, without restarts</translation>
        </message>
        <message>
            <source>Inverse</source>
            <translation>عكسي</translation>
        </message>
        <message>
            <source>How much is added to the divisor with every update.</source>
            <translation>كم يُضاف إلى المقسوم عليه مع كل تحديث.</translation>
        </message>
        <message>
            <source>η divided by 1 + decay times the updates made.</source>
            <translation>η مقسومة على 1 + الاضمحلال في عدد التحديثات.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); Keras’ InverseTimeDecay</source>
            <translation>Robbins &amp; Monro (1951); Keras’ InverseTimeDecay</translation>
        </message>
        <message>
            <source>{write} times {words}</source>
            <translation>{write} في {words}</translation>
        </message>
        <message>
            <source>Weight decay spares the biases.</source>
            <translation>الاضمحلال يعفي الانحيازات.</translation>
        </message>
        <message>
            <source>{write}·{letter} joins the gradient.</source>
            <translation>{write}·{letter} ينضم إلى التدرج.</translation>
        </message>
        <message>
            <source>{letter} first shrinks by {share} of itself.</source>
            <translation>{letter} يتقلص أولًا بمقدار {share} منه.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus {part} of the new gradient</source>
            <translation>{rate} من السرعة الأخيرة زائد {part} من التدرج الجديد</translation>
        </message>
        <message>
            <source>{words}; the first velocity is the gradient itself.</source>
            <translation>{words}؛ السرعة الأولى هي التدرج نفسه.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus the new gradient.</source>
            <translation>{rate} من السرعة الأخيرة زائد التدرج الجديد.</translation>
        </message>
        <message>
            <source>{rate} of the last step, less {part}{lr} times the gradient.</source>
            <translation>{rate} من الخطوة الأخيرة ناقص {part}{lr} في التدرج.</translation>
        </message>
        <message>
            <source>expected true or false</source>
            <translation>المتوقع: صح أو خطأ</translation>
        </message>
        <message>
            <source>expected one of {listed}</source>
            <translation>المتوقع: أحد {listed}</translation>
        </message>
        <message>
            <source>expected a number</source>
            <translation>المتوقع: عدد</translation>
        </message>
        <message>
            <source>expected a whole number</source>
            <translation>المتوقع: عدد صحيح</translation>
        </message>
        <message>
            <source>expected a number in {range}</source>
            <translation>المتوقع: عدد في {range}</translation>
        </message>
        <message>
            <source>expected a number above {low:g}</source>
            <translation>المتوقع: عدد أكبر من {low:g}</translation>
        </message>
        <message>
            <source>expected a number of at least {low:g}</source>
            <translation>المتوقع: عدد لا يقل عن {low:g}</translation>
        </message>
        <message>
            <source>A fault of the program: {name}: {error}</source>
            <translation>خلل في البرنامج: {name}: {error}</translation>
        </message>
        <message>
            <source>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</source>
            <translation>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</translation>
        </message>
        <message>
            <source>Sizes are whole numbers from inputs to outputs, like 2-8-8-1.</source>
            <translation>الأحجام أعداد صحيحة من المداخل إلى المخارج، مثل 2-8-8-1.</translation>
        </message>
        <message>
            <source>The data of {title} ask for {inputs} at the beginning and {outputs} at the end.</source>
            <translation>بيانات {title} تتطلب {inputs} في البداية و{outputs} في النهاية.</translation>
        </message>
        <message>
            <source>this project</source>
            <translation>هذا المشروع</translation>
        </message>
        <message>
            <source>Network {sizes_written}</source>
            <translation>شبكة {sizes_written}</translation>
        </message>
        <message>
            <source>Its slope is 2(ŷ − y).</source>
            <translation>ميلها 2(ŷ − y).</translation>
        </message>
        <message>
            <source>½ cancels the 2: its slope is ŷ − y.</source>
            <translation>½ تختزل 2: ميلها ŷ − y.</translation>
        </message>
        <message>
            <source>Divided by the number of outputs: its slope is 2(ŷ − y)/K.</source>
            <translation>مقسومة على عدد المخارج: ميلها 2(ŷ − y)/K.</translation>
        </message>
        <message>
            <source>The K outputs share one loss: each counts 1/K.</source>
            <translation>المخارج K تتقاسم خسارة واحدة: كل منها 1/K.</translation>
        </message>
        <message>
            <source>The outputs’ losses add up: every gradient is K times as large.</source>
            <translation>تُجمع خسائر المخارج: كل تدرج أكبر K مرة.</translation>
        </message>
        <message>
            <source>Each sample counts 1/B: the step does not grow with it.</source>
            <translation>تُحسب كل عينة 1/B: لا تكبر الخطوة معها.</translation>
        </message>
        <message>
            <source>Samples add up: twice the samples, twice the step.</source>
            <translation>تُجمع العينات: ضعف العينات ضعف الخطوة.</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>مدرَّبة</translation>
        </message>
        <message>
            <source>Biases learn as weights do.</source>
            <translation>تتعلم الانحيازات كالأوزان.</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>مجمدة</translation>
        </message>
        <message>
            <source>Biases keep their values, as in books that leave them out.</source>
            <translation>تحفظ الانحيازات قيمها كما في الكتب التي تسقطها.</translation>
        </message>
        <message>
            <source>Each a is rounded before it is used further.</source>
            <translation>يُقرّب كل a قبل استعماله.</translation>
        </message>
        <message>
            <source>every number</source>
            <translation>كل عدد</translation>
        </message>
        <message>
            <source>Every number is rounded as it is written down.</source>
            <translation>يُقرّب كل عدد كما يُكتب.</translation>
        </message>
        <message>
            <source>step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>خارج</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>داخل</translation>
        </message>
        <message>
            <source>Some layers train their biases, others keep them.</source>
            <translation>بعض الطبقات تدرب انحيازاتها وبعضها يحفظها.</translation>
        </message>
        <message>
            <source>λ₂ adds (λ₂/2)·Σw² to the loss, λ₂·w to a weight’s gradient; biases are free.</source>
            <translation>تضيف λ₂ المقدار (λ₂/2)·Σw² إلى الخسارة وλ₂·w إلى تدرج الوزن؛ الانحيازات معفاة.</translation>
        </message>
        <message>
            <source>Numbers are used as they are, with all their digits.</source>
            <translation>تُستعمل الأعداد كما هي بكل أرقامها.</translation>
        </message>
        <message>
            <source>To so many decimals, as on paper. Stepping does so, running does not.</source>
            <translation>إلى هذا العدد من المنازل كما على الورق. التخطي يفعل ذلك، والتشغيل لا.</translation>
        </message>
        <message>
            <source>Decimals on the screen; computed with all digits.</source>
            <translation>المنازل على الشاشة؛ الحساب بكل الأرقام.</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>المخارج</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Cost of weights</source>
            <translation>كلفة الأوزان</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Round by hand</source>
            <translation>تقريب يدوي</translation>
        </message>
        <message>
            <source>What is rounded</source>
            <translation>ما يُقرّب</translation>
        </message>
        <message>
            <source>Digits shown</source>
            <translation>الأرقام الظاهرة</translation>
        </message>
        <message>
            <source>is a formula; save its result instead</source>
            <translation>صيغة؛ احفظ نتيجتها بدلًا منها</translation>
        </message>
        <message>
            <source>has a percent sign; others of this column have none</source>
            <translation>فيه علامة مئوية؛ وغيره في هذا العمود بلا علامة</translation>
        </message>
        <message>
            <source>is not finite</source>
            <translation>ليس منتهيًا</translation>
        </message>
        <message>
            <source>is too large for a number</source>
            <translation>أكبر من أن يكون عددًا</translation>
        </message>
        <message>
            <source>is a date, not a number</source>
            <translation>تاريخ لا عدد</translation>
        </message>
        <message>
            <source>has a decimal {value}; expected a decimal {value_2}</source>
            <translation>علامته العشرية {value}؛ المتوقع {value_2}</translation>
        </message>
        <message>
            <source>is not a number: its digits are parted by “_”</source>
            <translation>ليس عددًا: أرقامه مفصولة بـ«_»</translation>
        </message>
        <message>
            <source>is not a number: its digits are not 0 to 9</source>
            <translation>ليس عددًا: أرقامه ليست 0 إلى 9</translation>
        </message>
        <message>
            <source>is not a number; it ends in the letter {last}</source>
            <translation>ليس عددًا؛ ينتهي بالحرف {last}</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>ليس عددًا</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>جدولة</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>فاصلة منقوطة  ;</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>عمود  |</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>فاصلة  ,</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>مسافات</translation>
        </message>
        <message>
            <source>double quotes</source>
            <translation>علامات مزدوجة</translation>
        </message>
        <message>
            <source>single quotes</source>
            <translation>علامات مفردة</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>point  0.5</source>
            <translation>نقطة  0.5</translation>
        </message>
        <message>
            <source>comma  0,5</source>
            <translation>فاصلة  0,5</translation>
        </message>
        <message>
            <source>Western (Windows-1252)</source>
            <translation>غربي (Windows-1252)</translation>
        </message>
        <message>
            <source>Western (Latin-1)</source>
            <translation>غربي (Latin-1)</translation>
        </message>
        <message>
            <source>Western (Latin-9)</source>
            <translation>غربي (Latin-9)</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>أوروبا الوسطى</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>سيريلي</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>يوناني</translation>
        </message>
        <message>
            <source>Japanese (Shift-JIS)</source>
            <translation>ياباني (Shift-JIS)</translation>
        </message>
        <message>
            <source>Chinese (GB 18030)</source>
            <translation>صيني (GB 18030)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>كوري (EUC-KR)</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>صيني (Big5)</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file; save it as CSV first</source>
            <translation>جدول بيانات أو ملف مضغوط آخر؛ احفظه أولًا بصيغة CSV</translation>
        </message>
        <message>
            <source>an old office document; save it as CSV first</source>
            <translation>مستند مكتبي قديم؛ احفظه أولًا بصيغة CSV</translation>
        </message>
        <message>
            <source>a PDF, not a table</source>
            <translation>ملف PDF لا جدول</translation>
        </message>
        <message>
            <source>a picture, not a table</source>
            <translation>صورة لا جدول</translation>
        </message>
        <message>
            <source>a compressed file; unpack it first</source>
            <translation>ملف مضغوط؛ فكّه أولًا</translation>
        </message>
        <message>
            <source>a Parquet file; save it as CSV first</source>
            <translation>ملف Parquet؛ احفظه أولًا بصيغة CSV</translation>
        </message>
        <message>
            <source>a database; export a table of it as CSV first</source>
            <translation>قاعدة بيانات؛ صدّر منها جدولًا بصيغة CSV أولًا</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>is {words}</source>
            <translation>هو {words}</translation>
        </message>
        <message>
            <source>is JSON, not a table; a project is opened</source>
            <translation>JSON لا جدول؛ المشروع يُفتح</translation>
        </message>
        <message>
            <source>is a web page or XML, not a table</source>
            <translation>صفحة ويب أو XML لا جدول</translation>
        </message>
        <message>
            <source>holds no rows</source>
            <translation>لا صفوف فيه</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>استيراد {source}</translation>
        </message>
        <message>
            <source>{shown} is not a number; nothing changes.</source>
            <translation>{shown} ليس عددًا؛ لا شيء يتغير.</translation>
        </message>
        <message>
            <source>{shown} is none of the classes {known}.</source>
            <translation>{shown} ليس من الأصناف {known}.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted has {cells} cells; from here there are {columns} columns.</source>
            <translation>في الصف {down} مما يُلصق {cells} خلية؛ ومن هنا {columns} أعمدة.</translation>
        </message>
        <message>
            <source>Rows beyond the last sample need a value in every column.</source>
            <translation>الصفوف بعد العينة الأخيرة تحتاج قيمة في كل عمود.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted: {shown} is not a number; nothing changes.</source>
            <translation>الصف {down} مما يُلصق: {shown} ليس عددًا؛ لا شيء يتغير.</translation>
        </message>
        <message>
            <source>{shown} is none of its classes</source>
            <translation>{shown} ليس من أصنافه</translation>
        </message>
        <message>
            <source>{what}; every sample needs its target</source>
            <translation>{what}؛ كل عينة تحتاج هدفها</translation>
        </message>
        <message>
            <source>{what}; there is no mean of classes</source>
            <translation>{what}؛ لا متوسط للأصناف</translation>
        </message>
        <message>
            <source>{what}; the value is missing</source>
            <translation>{what}؛ القيمة ناقصة</translation>
        </message>
        <message>
            <source>changed while it was read; read it again</source>
            <translation>تغيّر أثناء قراءته؛ اقرأه ثانية</translation>
        </message>
        <message>
            <source>line {line}: {words}</source>
            <translation>السطر {line}: {words}</translation>
        </message>
        <message>
            <source>line {line}, column "{name}": {words}</source>
            <translation>السطر {line}، العمود «{name}»: {words}</translation>
        </message>
        <message>
            <source>no row is left that could be used</source>
            <translation>لم يبق صف يمكن استعماله</translation>
        </message>
        <message>
            <source>its numbers are too large to be scaled</source>
            <translation>أعداده أكبر من أن تُحجَّم</translation>
        </message>
        <message>
            <source>Column "{name}" has the same value in every training sample; nothing can be learned from it.</source>
            <translation>للعمود «{name}» القيمة نفسها في كل عينة تدريب؛ لا يُتعلم منه شيء.</translation>
        </message>
        <message>
            <source>there is no target: give one column the role of a target</source>
            <translation>لا يوجد هدف: أعط عمودًا دور الهدف</translation>
        </message>
        <message>
            <source>there is no input: no other column holds numbers</source>
            <translation>لا يوجد مدخل: لا عمود آخر فيه أعداد</translation>
        </message>
        <message>
            <source>column "{name}" {fault}</source>
            <translation>العمود «{name}» {fault}</translation>
        </message>
        <message>
            <source>several targets must all be numbers; classes stand alone</source>
            <translation>الأهداف المتعددة يجب أن تكون كلها أعدادًا؛ الأصناف تأتي وحدها</translation>
        </message>
        <message>
            <source>column "{name}" holds one class only, "{value}"; there is nothing to tell apart</source>
            <translation>العمود «{name}» فيه صنف واحد فقط «{value}»؛ لا شيء يُميَّز</translation>
        </message>
        <message>
            <source>holds dates, which are no numbers; leave it out, or write days or years since a date into the file</source>
            <translation>فيه تواريخ، وهي ليست أعدادًا؛ أسقطه أو اكتب في الملف أيامًا أو سنوات منذ تاريخ</translation>
        </message>
        <message>
            <source>holds words, which are no numbers; read it as classes</source>
            <translation>فيه كلمات، وهي ليست أعدادًا؛ اقرأه أصنافًا</translation>
        </message>
        <message>
            <source>holds numbers that are not whole, which cannot stand for classes</source>
            <translation>فيه أعداد غير صحيحة لا تصلح للأصناف</translation>
        </message>
        <message>
            <source>holds too many different values for classes (at most {value:,})</source>
            <translation>قيمه المختلفة أكثر من أن تكون أصنافًا (الحد {value:,})</translation>
        </message>
        <message>
            <source>inputs</source>
            <translation>مداخل</translation>
        </message>
        <message>
            <source>outputs</source>
            <translation>مخارج</translation>
        </message>
        <message>
            <source>its columns become {count:,} {what}; a project holds at most {value:,}: choose fewer columns</source>
            <translation>تصير أعمدته {count:,} {what}؛ المشروع يسع {value:,} على الأكثر: اختر أعمدة أقل</translation>
        </message>
        <message>
            <source>{rows:,} rows with {inputs} and {outputs} are {total:,} numbers; a project holds at most {most:,}: choose fewer columns or rows</source>
            <translation>{rows:,} صفًا مع {inputs} و{outputs} هي {total:,} عددًا؛ المشروع يسع {most:,} على الأكثر: اختر أعمدة أو صفوفًا أقل</translation>
        </message>
        <message>
            <source>1 input</source>
            <translation>مدخل واحد</translation>
        </message>
        <message>
            <source>{count:,} inputs</source>
            <translation>{count:,} مداخل</translation>
        </message>
        <message>
            <source>1 output</source>
            <translation>مخرج واحد</translation>
        </message>
        <message>
            <source>{count:,} outputs</source>
            <translation>{count:,} مخارج</translation>
        </message>
        <message>
            <source>after a closing quotation mark something else than a delimiter follows</source>
            <translation>بعد علامة الاقتباس الختامية شيء غير الفاصل</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed</source>
            <translation>علامة اقتباس فُتحت ولم تُغلق</translation>
        </message>
        <message>
            <source>cannot be read: {words}</source>
            <translation>لا يمكن قراءته: {words}</translation>
        </message>
        <message>
            <source>; the line seems cut off</source>
            <translation>؛ السطر يبدو مبتورًا</translation>
        </message>
        <message>
            <source>1 column</source>
            <translation>عمود واحد</translation>
        </message>
        <message>
            <source>{count} columns</source>
            <translation>{count} أعمدة</translation>
        </message>
        <message>
            <source>{there} where {expected} are expected</source>
            <translation>{there} حيث يُتوقع {expected}</translation>
        </message>
        <message>
            <source>At least one sample is needed to train with.</source>
            <translation>يلزم للتدريب عينة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Data are finite numbers.</source>
            <translation>البيانات أعداد منتهية.</translation>
        </message>
        <message>
            <source>A project holds at most {most_numbers:,} numbers of data.</source>
            <translation>المشروع يسع {most_numbers:,} عددًا من البيانات على الأكثر.</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>عينة واحدة</translation>
        </message>
        <message>
            <source>{count:,} samples</source>
            <translation>{count:,} عينات</translation>
        </message>
        <message>
            <source>Set a number of sample {number}</source>
            <translation>ضبط عدد في العينة {number}</translation>
        </message>
        <message>
            <source>Set {count:,} numbers of the data</source>
            <translation>ضبط {count:,} عددًا من البيانات</translation>
        </message>
        <message>
            <source>Add {rows_said}</source>
            <translation>إضافة {rows_said}</translation>
        </message>
        <message>
            <source>Paste data</source>
            <translation>لصق بيانات</translation>
        </message>
        <message>
            <source>Remove {rows_said}</source>
            <translation>إزالة {rows_said}</translation>
        </message>
        <message>
            <source>Move {rows_said}</source>
            <translation>نقل {rows_said}</translation>
        </message>
        <message>
            <source>Use {rows} for testing</source>
            <translation>استعمال {rows} للاختبار</translation>
        </message>
        <message>
            <source>Use {rows} for training</source>
            <translation>استعمال {rows} للتدريب</translation>
        </message>
        <message>
            <source>Sort the samples</source>
            <translation>ترتيب العينات</translation>
        </message>
        <message>
            <source>Shuffle the samples</source>
            <translation>خلط العينات</translation>
        </message>
        <message>
            <source>Split the samples</source>
            <translation>تقسيم العينات</translation>
        </message>
        <message>
            <source>The share for testing is from 0 to below 1.</source>
            <translation>حصة الاختبار من 0 إلى أقل من 1.</translation>
        </message>
        <message>
            <source>Draw {title}</source>
            <translation>سحب {title}</translation>
        </message>
        <message>
            <source>{name}: and {number:,} more.</source>
            <translation>{name}: و{number:,} أخرى.</translation>
        </message>
        <message>
            <source>behind line {number:,} there are bytes that are no {encoding} text; choose another encoding</source>
            <translation>بعد السطر {number:,} بايتات ليست نص {encoding}؛ اختر ترميزًا آخر</translation>
        </message>
        <message>
            <source>line {number} has more than {value:,} characters; this is no table</source>
            <translation>في السطر {number} أكثر من {value:,} حرفًا؛ هذا ليس جدولًا</translation>
        </message>
        <message>
            <source>holds no rows that can be taken apart</source>
            <translation>لا صفوف فيه يمكن فصلها</translation>
        </message>
        <message>
            <source>holds names of columns and no rows</source>
            <translation>فيه أسماء أعمدة بلا صفوف</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>العمود {number}</translation>
        </message>
        <message>
            <source>f′ is at most {peak}</source>
            <translation>f′ على الأكثر {peak}</translation>
        </message>
        <message>
            <source>z here: {range}</source>
            <translation>z هنا: {range}</translation>
        </message>
        <message>
            <source>f′ here: {range}</source>
            <translation>f′ هنا: {range}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} إلى {high}</translation>
        </message>
        <message>
            <source>1 layer</source>
            <translation>طبقة واحدة</translation>
        </message>
        <message>
            <source>{count} layers</source>
            <translation>{count} طبقات</translation>
        </message>
        <message>
            <source>{steps} on: {peak}{power} = {most}</source>
            <translation>بعد {steps}: {peak}{power} = {most}</translation>
        </message>
        <message>
            <source>{words}; with weights, measured: {ratio}</source>
            <translation>{words}؛ ومع الأوزان قياسًا: {ratio}</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could change.</source>
            <translation>لا توجد طبقة مخفية يمكن تغيير تنشيطها.</translation>
        </message>
        <message>
            <source>Hidden layers with {title}</source>
            <translation>طبقات مخفية بـ{title}</translation>
        </message>
        <message>
            <source>Weights drawn anew: {title}, seed {seed}</source>
            <translation>سُحبت الأوزان من جديد: {title}، البذرة {seed}</translation>
        </message>
        <message>
            <source>A skip connection needs two layers of equal width.</source>
            <translation>وصلة القفز تحتاج طبقتين متساويتي العرض.</translation>
        </message>
        <message>
            <source>Cross entropy needs sigmoid or softmax in the last layer.</source>
            <translation>الإنتروبيا المتقاطعة تحتاج سيغمويد أو softmax في الطبقة الأخيرة.</translation>
        </message>
        <message>
            <source>Of one sample there is only one batch.</source>
            <translation>من عينة واحدة لا توجد إلا دفعة واحدة.</translation>
        </message>
        <message>
            <source>Batches of {size} samples, shuffled</source>
            <translation>دفعات من {size} عينات، مخلوطة</translation>
        </message>
        <message>
            <source>Larger hidden layers</source>
            <translation>طبقات مخفية أكبر</translation>
        </message>
        <message>
            <source>Hidden layers of at least 8 neurons, two of them</source>
            <translation>طبقات مخفية من 8 عصبونات على الأقل، اثنتان منها</translation>
        </message>
        <message>
            <source>Skip connections</source>
            <translation>وصلات قفز</translation>
        </message>
        <message>
            <source>Each hidden layer gets the one before it added</source>
            <translation>كل طبقة مخفية تُضاف إليها التي قبلها</translation>
        </message>
        <message>
            <source>Cross entropy as the loss</source>
            <translation>الإنتروبيا المتقاطعة خسارةً</translation>
        </message>
        <message>
            <source>Gradient clipping</source>
            <translation>قص التدرج</translation>
        </message>
        <message>
            <source>Gradients no longer than {value:g}</source>
            <translation>تدرجات لا يزيد طولها على {value:g}</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Adam with η = {value:g}</source>
            <translation>Adam مع η = {value:g}</translation>
        </message>
        <message>
            <source>Other batches</source>
            <translation>دفعات أخرى</translation>
        </message>
        <message>
            <source>{why} It follows from “{title}”.</source>
            <translation>{why} وهو ناتج عن «{title}».</translation>
        </message>
        <message>
            <source>layer {value}</source>
            <translation>الطبقة {value}</translation>
        </message>
        <message>
            <source>layers {value} to {value_2}</source>
            <translation>الطبقات {value} إلى {value_2}</translation>
        </message>
        <message>
            <source>layers {listed} and {value}</source>
            <translation>الطبقات {listed} و{value}</translation>
        </message>
        <message>
            <source>1 update</source>
            <translation>تحديث واحد</translation>
        </message>
        <message>
            <source>{updates:,} updates</source>
            <translation>{updates:,} تحديثًا</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂z</source>
            <translation>جذر متوسط مربع ∂L/∂z</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂z over samples and units</source>
            <translation>جذر متوسط مربع ∂L/∂z على العينات والعصبونات</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂a</source>
            <translation>جذر متوسط مربع ∂L/∂a</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂a over samples and units</source>
            <translation>جذر متوسط مربع ∂L/∂a على العينات والعصبونات</translation>
        </message>
        <message>
            <source>Norm of ∂L/∂W of all samples</source>
            <translation>معيار ∂L/∂W لكل العينات</translation>
        </message>
        <message>
            <source>How long the next step is, as a part of the weights</source>
            <translation>طول الخطوة القادمة نسبة إلى الأوزان</translation>
        </message>
        <message>
            <source>mean |f′|</source>
            <translation>متوسط |f′|</translation>
        </message>
        <message>
            <source>Mean |f′(z)| over samples and units</source>
            <translation>متوسط |f′(z)| على العينات والعصبونات</translation>
        </message>
        <message>
            <source>∏ mean |w·f′|</source>
            <translation>∏ متوسط |w·f′|</translation>
        </message>
        <message>
            <source>What a single path leaves of the gradient: the product of the mean |w·f′|</source>
            <translation>ما يتركه مسار واحد من التدرج: جداء متوسطات |w·f′|</translation>
        </message>
        <message>
            <source>dead units</source>
            <translation>عصبونات ميتة</translation>
        </message>
        <message>
            <source>share of dead units</source>
            <translation>حصة العصبونات الميتة</translation>
        </message>
        <message>
            <source>Share of units with f′ = 0 for every sample</source>
            <translation>حصة العصبونات التي فيها f′ = 0 لكل عينة</translation>
        </message>
        <message>
            <source>threshold: {value} of the output’s</source>
            <translation>العتبة: {value} مما عند المخرج</translation>
        </message>
        <message>
            <source>{slopes_words}∏‖W‖ times the output’s</source>
            <translation>{slopes_words}∏‖W‖ في ما عند المخرج</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>على الأكثر {most}</translation>
        </message>
        <message>
            <source>threshold: as long as the weights</source>
            <translation>العتبة: بطول الأوزان</translation>
        </message>
        <message>
            <source>Weights of each layer</source>
            <translation>أوزان كل طبقة</translation>
        </message>
        <message>
            <source>a of each layer, over all samples</source>
            <translation>a لكل طبقة على كل العينات</translation>
        </message>
        <message>
            <source>|∂L/∂a| of each layer, over all samples; logarithmic</source>
            <translation>|∂L/∂a| لكل طبقة على كل العينات؛ لوغاريتمي</translation>
        </message>
        <message>
            <source>|∂L/∂w| of each layer, of all samples; logarithmic</source>
            <translation>|∂L/∂w| لكل طبقة لكل العينات؛ لوغاريتمي</translation>
        </message>
        <message>
            <source>|Δw ÷ w| of each layer in the next update; logarithmic</source>
            <translation>|Δw ÷ w| لكل طبقة في التحديث القادم؛ لوغاريتمي</translation>
        </message>
        <message>
            <source>Vanishing gradients</source>
            <translation>تدرجات متلاشية</translation>
        </message>
        <message>
            <source>{short} of the output’s, layer {least}</source>
            <translation>{short} مما عند المخرج، الطبقة {least}</translation>
        </message>
        <message>
            <source>{value} of the output’s</source>
            <translation>{value} مما عند المخرج</translation>
        </message>
        <message>
            <source>Each {title} passes back at most {fraction} of what it gets</source>
            <translation>كل {title} تعيد على الأكثر {fraction} مما يأتيها</translation>
        </message>
        <message>
            <source>Each {title} layer passes back less than it gets</source>
            <translation>كل طبقة {title} تعيد أقل مما يأتيها</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receives next to nothing and hardly learns.</source>
            <translation>{cause}، ولا تعوض الأوزان ذلك. لذا لا يصل {words} شيء تقريبًا ولا تكاد تتعلم.</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receive next to nothing and hardly learn.</source>
            <translation>{cause}، ولا تعوض الأوزان ذلك. لذا لا يصل {words} شيء تقريبًا ولا تكاد تتعلم.</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>ربع</translation>
        </message>
        <message>
            <source>a half</source>
            <translation>نصف</translation>
        </message>
        <message>
            <source>Exploding gradients</source>
            <translation>تدرجات متفجرة</translation>
        </message>
        <message>
            <source>{times} times the output’s, layer {layer}</source>
            <translation>{times} ضعف ما عند المخرج، الطبقة {layer}</translation>
        </message>
        <message>
            <source>{times} times the output’s</source>
            <translation>{times} ضعف ما عند المخرج</translation>
        </message>
        <message>
            <source>Going back, each layer multiplies by its weights, and these make the gradient longer every time. A step along it throws the weights far away.</source>
            <translation>في الرجوع تضرب كل طبقة في أوزانها، وهذه تطيل التدرج كل مرة. وخطوة على طوله تقذف الأوزان بعيدًا.</translation>
        </message>
        <message>
            <source>a step {times} times as long as the weights</source>
            <translation>خطوة بطول {times} ضعف الأوزان</translation>
        </message>
        <message>
            <source>as long as the weights</source>
            <translation>بطول الأوزان</translation>
        </message>
        <message>
            <source>Each step leads past the valley to a steeper place, where the gradient is larger and the next step longer still. It goes on until numbers end.</source>
            <translation>كل خطوة تتجاوز الوادي إلى موضع أشد انحدارًا، حيث التدرج أكبر والخطوة التالية أطول. ويستمر ذلك حتى تنتهي الأعداد.</translation>
        </message>
        <message>
            <source>the gradient is {times} times that at the start</source>
            <translation>التدرج {times} ضعف ما كان في البداية</translation>
        </message>
        <message>
            <source>{times} times</source>
            <translation>{times} ضعفًا</translation>
        </message>
        <message>
            <source>Dead units</source>
            <translation>عصبونات ميتة</translation>
        </message>
        <message>
            <source>{count} of {units} units of layer {worst}: f′ = 0 for {every}</source>
            <translation>{count} من {units} عصبونات الطبقة {worst}: f′ = 0 لـ{every}</translation>
        </message>
        <message>
            <source>{percent} of a layer</source>
            <translation>{percent} من طبقة</translation>
        </message>
        <message>
            <source>Their z is below 0 for every training sample, so they answer 0 and f′ is 0. No gradient reaches their weights: they cannot come back by themselves.</source>
            <translation>z لديها تحت 0 لكل عينة تدريب، فتجيب 0 وf′ هو 0. لا يصل أوزانَها تدرج: لا تعود من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>every sample</source>
            <translation>كل عينة</translation>
        </message>
        <message>
            <source>all of {measured:,} samples</source>
            <translation>كل العينات {measured:,}</translation>
        </message>
        <message>
            <source>Saturated units</source>
            <translation>عصبونات مشبعة</translation>
        </message>
        <message>
            <source>|f′| = {slope} on average, layer {worst}; at most {peak}</source>
            <translation>|f′| = {slope} في المتوسط، الطبقة {worst}؛ على الأكثر {peak}</translation>
        </message>
        <message>
            <source>below {limit} for {percent} of the samples</source>
            <translation>تحت {limit} لـ{percent} من العينات</translation>
        </message>
        <message>
            <source>Their z lies where the {title} is flat, so f′ is close to 0. Every gradient that comes back is multiplied by it: the weights hardly move.</source>
            <translation>z لديها حيث {title} مستوية، فتكون f′ قريبة من 0. وكل تدرج راجع يُضرب فيها: لا تكاد الأوزان تتحرك.</translation>
        </message>
        <message>
            <source>Identical units</source>
            <translation>عصبونات متطابقة</translation>
        </message>
        <message>
            <source>{value} of {len} units of layer {worst} have equal weights, in and out</source>
            <translation>{value} من {len} عصبونات الطبقة {worst} لها أوزان متساوية داخلًا وخارجًا</translation>
        </message>
        <message>
            <source>2 equal units</source>
            <translation>عصبونان متساويان</translation>
        </message>
        <message>
            <source>Equal units compute the same and get the same gradient, so every update leaves them equal. Together they can do no more than one of them.</source>
            <translation>العصبونات المتساوية تحسب الشيء نفسه وتتلقى التدرج نفسه، فيتركها كل تحديث متساوية. مجتمعةً لا تفعل أكثر من واحد منها.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>الطبقة {layer}</translation>
        </message>
        <message>
            <source>the loss</source>
            <translation>الخسارة</translation>
        </message>
        <message>
            <source>Training stopped: not finite</source>
            <translation>توقف التدريب: غير منتهٍ</translation>
        </message>
        <message>
            <source>{quantity} {not_finite} in update {update:,}; the last loss was {before}</source>
            <translation>{quantity} {not_finite} في التحديث {update:,}؛ آخر خسارة كانت {before}</translation>
        </message>
        <message>
            <source>the largest number there is, {largest}</source>
            <translation>أكبر عدد ممكن {largest}</translation>
        </message>
        <message>
            <source>Update {update:,} would give a number that is not finite, so it is not made. The last good numbers are on the screen.</source>
            <translation>التحديث {update:,} سيعطي عددًا غير منتهٍ، فلم يُجرَ. آخر الأعداد السليمة على الشاشة.</translation>
        </message>
        <message>
            <source>The loss goes up and down</source>
            <translation>الخسارة ترتفع وتنخفض</translation>
        </message>
        <message>
            <source>by {percent} of itself each {time}, {upward} of them upwards</source>
            <translation>بمقدار {percent} منها كل {time}، و{upward} منها صعودًا</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>حقبة</translation>
        </message>
        <message>
            <source>{percent}, and {percent_2} of them upwards</source>
            <translation>{percent}، و{percent_2} منها صعودًا</translation>
        </message>
        <message>
            <source>Each step leads from one side of the valley to the other instead of down into it. The step is too long for the slope there.</source>
            <translation>كل خطوة تقود من جانب الوادي إلى الآخر بدل النزول فيه. الخطوة أطول من ميل ذلك الموضع.</translation>
        </message>
        <message>
            <source>Too simple for these data</source>
            <translation>أبسط من هذه البيانات</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>{percent} learned at best, from {starts} starts with Adam</source>
            <translation>تعلمت {percent} في أحسن الأحوال من {starts} بدايات مع Adam</translation>
        </message>
        <message>
            <source>{percent}; with {widths} hidden neurons {percent_2} and more</source>
            <translation>{percent}؛ ومع {widths} عصبونات مخفية {percent_2} فأكثر</translation>
        </message>
        <message>
            <source>straight line</source>
            <translation>خط مستقيم</translation>
        </message>
        <message>
            <source>single direction</source>
            <translation>اتجاه واحد</translation>
        </message>
        <message>
            <source>A {line} cannot separate these</source>
            <translation>{line} لا يفصل هذه</translation>
        </message>
        <message>
            <source>A {line} cannot follow these</source>
            <translation>{line} لا يتبع هذه</translation>
        </message>
        <message>
            <source>It has no hidden layer</source>
            <translation>ليس فيها طبقة مخفية</translation>
        </message>
        <message>
            <source>It has one neuron</source>
            <translation>فيها عصبون واحد</translation>
        </message>
        <message>
            <source>Its hidden layers do not bend</source>
            <translation>طبقاتها المخفية لا تنحني</translation>
        </message>
        <message>
            <source>All has to pass one hidden neuron</source>
            <translation>كل شيء يمر عبر عصبون مخفي واحد</translation>
        </message>
        <message>
            <source>{cannot}. {what}, and no weights can change that.</source>
            <translation>{cannot}. {what}، ولا تغير ذلك أي أوزان.</translation>
        </message>
        <message>
            <source>{narrowest} hidden neurons bend the answer in {narrowest} directions only; these data need more. No weights can change that.</source>
            <translation>{narrowest} عصبونات مخفية تثني الجواب في {narrowest} اتجاهات فقط؛ هذه البيانات تحتاج أكثر. ولا تغير ذلك أي أوزان.</translation>
        </message>
        <message>
            <source>Slow convergence</source>
            <translation>تقارب بطيء</translation>
        </message>
        <message>
            <source>{fell} in the last {updates_words}</source>
            <translation>{fell} في آخر {updates_words}</translation>
        </message>
        <message>
            <source>{percent} in the second half of the run</source>
            <translation>{percent} في النصف الثاني من التشغيل</translation>
        </message>
        <message>
            <source>the loss fell by less than 0.01 %</source>
            <translation>انخفضت الخسارة أقل من 0.01 %</translation>
        </message>
        <message>
            <source>the loss fell by {percent}</source>
            <translation>انخفضت الخسارة {percent}</translation>
        </message>
        <message>
            <source>the loss rose by {percent}</source>
            <translation>ارتفعت الخسارة {percent}</translation>
        </message>
        <message>
            <source>The gradient that reaches the weights is too small, or leads nowhere.</source>
            <translation>التدرج الذي يصل الأوزان صغير جدًا أو لا يقود إلى مكان.</translation>
        </message>
        <message>
            <source> From other starts, with Adam, this network learns.</source>
            <translation> من بدايات أخرى مع Adam تتعلم هذه الشبكة.</translation>
        </message>
        <message>
            <source>A step {times} times as long would lower the loss further, so η = {rate} is too small.{other}</source>
            <translation>خطوة أطول {times} مرة تخفض الخسارة أكثر، إذن η = {rate} صغيرة جدًا.{other}</translation>
        </message>
        <message>
            <source>No longer step would lower the loss further here: the valley is long and flat.{other}</source>
            <translation>لا خطوة أطول تخفض الخسارة أكثر هنا: الوادي طويل ومستوٍ.{other}</translation>
        </message>
        <message>
            <source>1 finding</source>
            <translation>نتيجة واحدة</translation>
        </message>
        <message>
            <source>{count} findings</source>
            <translation>{count} نتائج</translation>
        </message>
        <message>
            <source>After {updates_words} the loss is {loss}: {found}.</source>
            <translation>بعد {updates_words} الخسارة {loss}: {found}.</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>لم يوجد شيء</translation>
        </message>
        <message>
            <source>{left} other checks found nothing.</source>
            <translation>{left} فحوص أخرى لم تجد شيئًا.</translation>
        </message>
        <message>
            <source>{left} checks found nothing.</source>
            <translation>{left} فحوص لم تجد شيئًا.</translation>
        </message>
        <message>
            <source>  measured   {measured_words}</source>
            <translation>  القياس   {measured_words}</translation>
        </message>
        <message>
            <source>  threshold  {threshold_words}</source>
            <translation>  العتبة   {threshold_words}</translation>
        </message>
        <message>
            <source>  since      update {since:,}</source>
            <translation>  منذ      التحديث {since:,}</translation>
        </message>
        <message>
            <source>  cure       {title}: {edit}</source>
            <translation>  العلاج   {title}: {edit}</translation>
        </message>
        <message>
            <source>{ends} in {updates_words}</source>
            <translation>{ends} في {updates_words}</translation>
        </message>
        <message>
            <source>{words}: no better</source>
            <translation>{words}: بلا تحسن</translation>
        </message>
        <message>
            <source>{words}, but it is still found</source>
            <translation>{words}، لكنها ما زالت موجودة</translation>
        </message>
        <message>
            <source>∞ (update {diverged_at:,})</source>
            <translation>∞ (التحديث {diverged_at:,})</translation>
        </message>
        <message>
            <source>helped from {helped} of {tried} starts (other seeds)</source>
            <translation>نفع من {helped} من {tried} بدايات (بذور أخرى)</translation>
        </message>
        <message>
            <source>title “{value}” → “{value_2}”</source>
            <translation>العنوان «{value}» ← «{value_2}»</translation>
        </message>
        <message>
            <source>{made:,} update{value} {more}</source>
            <translation>{made:,} تحديثًا{value} {more}</translation>
        </message>
        <message>
            <source>something else, such as notes or digits</source>
            <translation>شيء آخر كالملاحظات أو الأرقام</translation>
        </message>
        <message>
            <source>network {sizes} → {sizes_2}</source>
            <translation>الشبكة {sizes} ← {sizes_2}</translation>
        </message>
        <message>
            <source>names, activations or connections of the network</source>
            <translation>أسماء الشبكة أو تنشيطاتها أو وصلاتها</translation>
        </message>
        <message>
            <source>data: {value:,} → {value_2:,} samples</source>
            <translation>البيانات: {value:,} ← {value_2:,} عينات</translation>
        </message>
        <message>
            <source>weights and biases</source>
            <translation>أوزان وانحيازات</translation>
        </message>
        <message>
            <source>weight or bias</source>
            <translation>وزن أو انحياز</translation>
        </message>
        <message>
            <source>{what} settings</source>
            <translation>إعدادات {what}</translation>
        </message>
        <message>
            <source>learning rate {learning_rate:g} → {learning_rate_2:g}</source>
            <translation>معدل التعلم {learning_rate:g} ← {learning_rate_2:g}</translation>
        </message>
        <message>
            <source>Move {counted}</source>
            <translation>تحريك {counted}</translation>
        </message>
        <message>
            <source>Move in the landscape</source>
            <translation>تحرك في المشهد</translation>
        </message>
        <message>
            <source>A weight or bias must be a finite number.</source>
            <translation>الوزن أو الانحياز يجب أن يكون عددًا منتهيًا.</translation>
        </message>
        <message>
            <source>This connection was removed; restore it before setting it.</source>
            <translation>أزيلت هذه الوصلة؛ أعدها قبل ضبطها.</translation>
        </message>
        <message>
            <source>The learning rate must be 0 or a positive number.</source>
            <translation>معدل التعلم يجب أن يكون 0 أو عددًا موجبًا.</translation>
        </message>
        <message>
            <source>Set optimizer</source>
            <translation>ضبط المحسّن</translation>
        </message>
        <message>
            <source>Set loss</source>
            <translation>ضبط الخسارة</translation>
        </message>
        <message>
            <source>{title} needs {needed} in the last layer, without a skip connection; it has {kind}.</source>
            <translation>{title} تحتاج {needed} في الطبقة الأخيرة بلا وصلة قفز؛ وفيها {kind}.</translation>
        </message>
        <message>
            <source>{title} expects {expected}; sample {at}’s target {found}.</source>
            <translation>{title} تتوقع {expected}؛ هدف العينة {at} {found}.</translation>
        </message>
        <message>
            <source>Set reduction</source>
            <translation>ضبط الجمع</translation>
        </message>
        <message>
            <source>Set sum over outputs</source>
            <translation>ضبط الجمع على المخارج</translation>
        </message>
        <message>
            <source>{title} has no factor 1/K to leave out.</source>
            <translation>{title} بلا معامل 1/K يُسقط.</translation>
        </message>
        <message>
            <source>The cost of weights must be 0 or a positive number.</source>
            <translation>كلفة الأوزان يجب أن تكون 0 أو عددًا موجبًا.</translation>
        </message>
        <message>
            <source>Set batches</source>
            <translation>ضبط الدفعات</translation>
        </message>
        <message>
            <source>Set clipping</source>
            <translation>ضبط القص</translation>
        </message>
        <message>
            <source>Set schedule</source>
            <translation>ضبط الجدول</translation>
        </message>
        <message>
            <source>Set what is rounded by hand</source>
            <translation>ضبط ما يُقرّب يدويًا</translation>
        </message>
        <message>
            <source>Set digits</source>
            <translation>ضبط الأرقام</translation>
        </message>
        <message>
            <source>Decimals go from 0 to {most_decimals}.</source>
            <translation>المنازل من 0 إلى {most_decimals}.</translation>
        </message>
        <message>
            <source>{value} biases</source>
            <translation>انحيازات {value}</translation>
        </message>
        <message>
            <source>{what} of {join}</source>
            <translation>{what} لـ{join}</translation>
        </message>
        <message>
            <source>These samples have {widths} inputs and {widths_2} outputs; the network has {expected} and {expected_2}.</source>
            <translation>لهذه العينات {widths} مداخل و{widths_2} مخارج؛ وللشبكة {expected} و{expected_2}.</translation>
        </message>
        <message>
            <source>Draw weights</source>
            <translation>سحب الأوزان</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة ضبط</translation>
        </message>
        <message>
            <source>{said}, seed {seed}</source>
            <translation>{said}، البذرة {seed}</translation>
        </message>
        <message>
            <source>has more than {value} bytes, expected at most that</source>
            <translation>فيه أكثر من {value} بايت، المتوقع ألا يزيد</translation>
        </message>
        <message>
            <source>is {sort_of}, expected an object with a format</source>
            <translation>هو {sort_of}، المتوقع كائن ذو تنسيق</translation>
        </message>
        <message>
            <source>cannot be read: {reason}; expected a project beside the lesson</source>
            <translation>لا يمكن قراءته: {reason}؛ المتوقع مشروع بجانب الدرس</translation>
        </message>
        <message>
            <source>expected {value} to {value_2}</source>
            <translation>المتوقع {value} إلى {value_2}</translation>
        </message>
        <message>
            <source>has {count} steps, {expected}</source>
            <translation>فيه {count} خطوات، {expected}</translation>
        </message>
        <message>
            <source>has {join}, expected at most one of them</source>
            <translation>فيه {join}، المتوقع واحد منها على الأكثر</translation>
        </message>
        <message>
            <source>expected either updates or loss</source>
            <translation>المتوقع updates أو loss</translation>
        </message>
        <message>
            <source>has {count} choices, {expected}</source>
            <translation>فيه {count} خيارات، {expected}</translation>
        </message>
        <message>
            <source>expected less than {count}, counted from 0</source>
            <translation>المتوقع أقل من {count} عدًا من 0</translation>
        </message>
        <message>
            <source>is {value}, {expected}</source>
            <translation>هو {value}، {expected}</translation>
        </message>
        <message>
            <source>is {shown}, expected a number of the update such as z[1][0]@0</source>
            <translation>هو {shown}، المتوقع عدد من التحديث مثل z[1][0]@0</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be read.</source>
            <translation>في النص حرف لا يمكن قراءته.</translation>
        </message>
        <message>
            <source>a dot leads to an attribute; here names stand alone</source>
            <translation>النقطة تقود إلى خاصية؛ هنا الأسماء وحدها</translation>
        </message>
        <message>
            <source>nothing can be imported</source>
            <translation>لا يمكن استيراد شيء</translation>
        </message>
        <message>
            <source>a list stands here; only numbers are computed</source>
            <translation>هنا قائمة؛ تُحسب الأعداد فقط</translation>
        </message>
        <message>
            <source>a loop stands here; write out each term</source>
            <translation>هنا حلقة؛ اكتب كل حد</translation>
        </message>
        <message>
            <source>no functions can be made here</source>
            <translation>لا يمكن صنع دوال هنا</translation>
        </message>
        <message>
            <source>brackets choose from a list; only numbers are computed</source>
            <translation>الأقواس تختار من قائمة؛ تُحسب الأعداد فقط</translation>
        </message>
        <message>
            <source>several values stand here; write one statement for each</source>
            <translation>هنا عدة قيم؛ اكتب عبارة لكل منها</translation>
        </message>
        <message>
            <source>numbers are not compared here; max and relu choose between them</source>
            <translation>لا تُقارن الأعداد هنا؛ max وrelu تختاران بينها</translation>
        </message>
        <message>
            <source>and, or, not are not computed here</source>
            <translation>لا تُحسب and وor وnot هنا</translation>
        </message>
        <message>
            <source>if is not decided here; max and relu choose between numbers</source>
            <translation>لا تُحسم if هنا؛ max وrelu تختاران بين الأعداد</translation>
        </message>
        <message>
            <source>text stands here; only numbers are computed</source>
            <translation>هنا نص؛ تُحسب الأعداد فقط</translation>
        </message>
        <message>
            <source>write the sum out, as in a = a + b</source>
            <translation>اكتب المجموع كاملًا، مثل a = a + b</translation>
        </message>
        <message>
            <source>write name = expression, without a type</source>
            <translation>اكتب الاسم = التعبير بلا نوع</translation>
        </message>
        <message>
            <source>write name = expression on a line of its own</source>
            <translation>اكتب الاسم = التعبير في سطر وحده</translation>
        </message>
        <message>
            <source>there are no loops; write out each term</source>
            <translation>لا حلقات؛ اكتب كل حد</translation>
        </message>
        <message>
            <source>Line {line}: {words}</source>
            <translation>السطر {line}: {words}</translation>
        </message>
        <message>
            <source>The text has more than {longest_text:,} characters.</source>
            <translation>في النص أكثر من {longest_text:,} حرفًا.</translation>
        </message>
        <message>
            <source>It is nested too deeply to be read.</source>
            <translation>تداخله أعمق من أن يُقرأ.</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>لا يمكن قراءته</translation>
        </message>
        <message>
            <source>“{short}” cannot be read: {reason}.</source>
            <translation>لا يمكن قراءة «{short}»: {reason}.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>لم يُكتب شيء بعد.</translation>
        </message>
        <message>
            <source>one name stands left of =, as in w = 0.5.</source>
            <translation>يسار = اسم واحد، كما في w = 0.5.</translation>
        </message>
        <message>
            <source>“{name}” is a function; choose another name.</source>
            <translation>«{name}» دالة؛ اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>a name has at most {value} letters.</source>
            <translation>الاسم {value} حرفًا على الأكثر.</translation>
        </message>
        <message>
            <source>a number is larger than 10³⁰⁸.</source>
            <translation>عدد أكبر من 10³⁰⁸.</translation>
        </message>
        <message>
            <source>more than {value:,} operations are too many.</source>
            <translation>أكثر من {value:,} عملية كثير.</translation>
        </message>
        <message>
            <source>more than {value} brackets in each other.</source>
            <translation>أكثر من {value} أقواس متداخلة.</translation>
        </message>
        <message>
            <source>only + − * / and ** are computed here.</source>
            <translation>لا يُحسب هنا إلا + − * / و**.</translation>
        </message>
        <message>
            <source>“{name}” is a function: write {name}(…).</source>
            <translation>«{name}» دالة: اكتب {name}(…).</translation>
        </message>
        <message>
            <source>“{short}” has no value yet; write {short} = 0.5 above.</source>
            <translation>ليس لـ«{short}» قيمة بعد؛ اكتب {short} = 0.5 أعلاه.</translation>
        </message>
        <message>
            <source>“{short}” is not known here; there are {value}.</source>
            <translation>«{short}» غير معروف هنا؛ يوجد {value}.</translation>
        </message>
        <message>
            <source>{name} takes plain numbers between its brackets.</source>
            <translation>{name} تأخذ أعدادًا مجردة بين قوسيها.</translation>
        </message>
        <message>
            <source>one number</source>
            <translation>عددًا واحدًا</translation>
        </message>
        <message>
            <source>two numbers</source>
            <translation>عددين</translation>
        </message>
        <message>
            <source>{name} takes {numbers}, not {count}.</source>
            <translation>{name} تأخذ {numbers}، لا {count}.</translation>
        </message>
        <message>
            <source>only plain numbers are computed here.</source>
            <translation>لا تُحسب هنا إلا أعداد مجردة.</translation>
        </message>
        <message>
            <source>the exponent {exponent:.6g} is too large; at most {value:,.0f} is computed.</source>
            <translation>الأس {exponent:.6g} كبير جدًا؛ يُحسب حتى {value:,.0f}.</translation>
        </message>
        <message>
            <source>leaf, requires_grad=False</source>
            <translation>ورقة، requires_grad=False</translation>
        </message>
        <message>
            <source>no grad_fn</source>
            <translation>بلا grad_fn</translation>
        </message>
        <message>
            <source>1 parameter</source>
            <translation>معامل واحد</translation>
        </message>
        <message>
            <source>The loss along the weight or bias that is selected</source>
            <translation>الخسارة على طول الوزن أو الانحياز المحدد</translation>
        </message>
        <message>
            <source>2 parameters</source>
            <translation>معاملان</translation>
        </message>
        <message>
            <source>The loss over the two weights or biases selected first</source>
            <translation>الخسارة فوق أول وزنين أو انحيازين محددين</translation>
        </message>
        <message>
            <source>random plane</source>
            <translation>مستوى عشوائي</translation>
        </message>
        <message>
            <source>All weights at once, along two random directions (Li et al. 2018)</source>
            <translation>كل الأوزان معًا على اتجاهين عشوائيين (Li et al. 2018)</translation>
        </message>
        <message>
            <source>the run’s plane</source>
            <translation>مستوى التشغيل</translation>
        </message>
        <message>
            <source>All parameters at once, in the plane in which the run went farthest</source>
            <translation>كل المعاملات معًا في المستوى الذي مضى فيه التشغيل أبعد</translation>
        </message>
        <message>
            <source> (not rounded)</source>
            <translation> (بلا تقريب)</translation>
        </message>
        <message>
            <source>{name}: slope {g}, step {s}</source>
            <translation>{name}: الميل {g}، الخطوة {s}</translation>
        </message>
        <message>
            <source>of the steps the velocity’s: {join}</source>
            <translation>منها للسرعة: {join}</translation>
        </message>
        <message>
            <source>−{rate} × slope</source>
            <translation>−{rate} × الميل</translation>
        </message>
        <message>
            <source>slope ∂L/∂{value} = {value_2}</source>
            <translation>الميل ∂L/∂{value} = {value_2}</translation>
        </message>
        <message>
            <source>step: {how} = {value}</source>
            <translation>الخطوة: {how} = {value}</translation>
        </message>
        <message>
            <source>of the run’s way {first} goes along the 1st, {second} the 2nd</source>
            <translation>من طريق التشغيل {first} على الأول و{second} على الثاني</translation>
        </message>
        <message>
            <source>α, β: random directions, each neuron’s part as long as its weights</source>
            <translation>α وβ: اتجاهان عشوائيان، جزء كل عصبون بطول أوزانه</translation>
        </message>
        <message>
            <source>The step leads to numbers that are not finite.</source>
            <translation>الخطوة تقود إلى أعداد غير منتهية.</translation>
        </message>
        <message>
            <source>No step: the slope is 0, or the learning rate.</source>
            <translation>لا خطوة: الميل أو معدل التعلم 0.</translation>
        </message>
        <message>
            <source>The step goes up</source>
            <translation>الخطوة تصعد</translation>
        </message>
        <message>
            <source>The step goes down</source>
            <translation>الخطوة تنزل</translation>
        </message>
        <message>
            <source> Below η ≈ {rate:.2g} it goes down.</source>
            <translation> تحت η ≈ {rate:.2g} تنزل.</translation>
        </message>
        <message>
            <source>Too long: past the lowest point and up, {ends}.{below}</source>
            <translation>طويلة جدًا: تتجاوز أدنى نقطة وتصعد، {ends}.{below}</translation>
        </message>
        <message>
            <source>Down, {ends}; the lowest point lies beyond this picture.</source>
            <translation>نزولًا، {ends}؛ أدنى نقطة خارج هذه الصورة.</translation>
        </message>
        <message>
            <source>Long: past the lowest point, but lower, {ends}.</source>
            <translation>طويلة: تتجاوز أدنى نقطة لكنها أخفض، {ends}.</translation>
        </message>
        <message>
            <source>Short: {round} such steps to the lowest point, {ends}.</source>
            <translation>قصيرة: {round} خطوات مثلها إلى أدنى نقطة، {ends}.</translation>
        </message>
        <message>
            <source>Good: {min:.0%} of the way to the lowest point, {ends}.</source>
            <translation>جيدة: {min:.0%} من الطريق إلى أدنى نقطة، {ends}.</translation>
        </message>
        <message>
            <source>{mark}All parameters move: L = {end}.</source>
            <translation>{mark}تتحرك كل المعاملات: L = {end}.</translation>
        </message>
        <message>
            <source>It diverges {number} updates later.</source>
            <translation>يتباعد بعد {number} تحديثات.</translation>
        </message>
        <message>
            <source> It grows.</source>
            <translation> إنها تزداد.</translation>
        </message>
        <message>
            <source>After {value} more L = {last}.{grows}</source>
            <translation>بعد {value} أخرى L = {last}.{grows}</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>أطول من {longest} حرفًا</translation>
        </message>
        <message>
            <source>is no number and no calculation</source>
            <translation>ليس عددًا ولا حسابًا</translation>
        </message>
        <message>
            <source>has too many brackets</source>
            <translation>فيه أقواس كثيرة</translation>
        </message>
        <message>
            <source>divides by 0</source>
            <translation>يقسم على 0</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>takes {name} where it has no value</source>
            <translation>يأخذ {name} حيث لا قيمة لها</translation>
        </message>
        <message>
            <source>has {name} in it; known are {known}, e, π</source>
            <translation>فيه {name}؛ والمعروف {known} وe وπ</translation>
        </message>
        <message>
            <source>Inputs come with their data: duplicate them instead.</source>
            <translation>المداخل تأتي مع بياناتها: ضاعفها بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>The inputs come with their data and stay where they are.</source>
            <translation>المداخل تأتي مع بياناتها وتبقى مكانها.</translation>
        </message>
        <message>
            <source>Cut {units_words}</source>
            <translation>قص {units_words}</translation>
        </message>
        <message>
            <source>Cut {layers_words}</source>
            <translation>قص {layers_words}</translation>
        </message>
        <message>
            <source>Paste 1 layer</source>
            <translation>لصق طبقة</translation>
        </message>
        <message>
            <source>Paste {count} layers</source>
            <translation>لصق {count} طبقات</translation>
        </message>
        <message>
            <source>Paste 1 neuron</source>
            <translation>لصق عصبون</translation>
        </message>
        <message>
            <source>Paste {count} neurons</source>
            <translation>لصق {count} عصبونات</translation>
        </message>
        <message>
            <source>Neurons are pasted into a layer behind the inputs.</source>
            <translation>تُلصق العصبونات في طبقة خلف المداخل.</translation>
        </message>
        <message>
            <source>These neurons are of {at} layers; there are not so many from layer {first} on.</source>
            <translation>هذه العصبونات من {at} طبقات؛ ولا يوجد هذا العدد من الطبقة {first}.</translation>
        </message>
        <message>
            <source>A hidden layer stands before the output layer.</source>
            <translation>الطبقة المخفية تقع قبل طبقة المخرج.</translation>
        </message>
        <message>
            <source>{title} stands in the last layer only.</source>
            <translation>{title} في الطبقة الأخيرة فقط.</translation>
        </message>
        <message>
            <source>Duplicate {units_words}</source>
            <translation>مضاعفة {units_words}</translation>
        </message>
        <message>
            <source>Duplicate {layers_words}</source>
            <translation>مضاعفة {layers_words}</translation>
        </message>
        <message>
            <source>There are more than {most_lines} lines.</source>
            <translation>أكثر من {most_lines} سطرًا.</translation>
        </message>
        <message>
            <source>Line {number}: expected a name, = and a number.</source>
            <translation>السطر {number}: المتوقع اسم و= وعدد.</translation>
        </message>
        <message>
            <source>Line {number}: “{name}” is no number of this update.</source>
            <translation>السطر {number}: «{name}» ليس عددًا من هذا التحديث.</translation>
        </message>
        <message>
            <source>Line {number}: “{given}” {error}.</source>
            <translation>السطر {number}: «{given}» {error}.</translation>
        </message>
        <message>
            <source>Every input times its weight, all added up, and the bias.</source>
            <translation>كل مدخل في وزنه، مجموعة، والانحياز.</translation>
        </message>
        <message>
            <source>The activation function of z.</source>
            <translation>دالة التنشيط لـz.</translation>
        </message>
        <message>
            <source>The derivative of the activation function, at z.</source>
            <translation>مشتقة دالة التنشيط عند z.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at the output times the steepness.</source>
            <translation>قاعدة السلسلة: الميل عند المخرج في الانحدار.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at z times what came along the wire.</source>
            <translation>قاعدة السلسلة: الميل عند z في ما جاء عبر السلك.</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1.</source>
            <translation>يدخل الانحياز z بمعامل 1.</translation>
        </message>
        <message>
            <source>What w is multiplied by in z.</source>
            <translation>ما يُضرب فيه w داخل z.</translation>
        </message>
        <message>
            <source>What a is multiplied by in z.</source>
            <translation>ما يُضرب فيه a داخل z.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of that.</source>
            <translation>كل التدرجات مربعة مجموعة ثم جذرها.</translation>
        </message>
        <message>
            <source>Half of λ₂ times all weights squared, added up.</source>
            <translation>نصف λ₂ في مجموع مربعات كل الأوزان.</translation>
        </message>
        <message>
            <source>, and what the weights cost</source>
            <translation>، وكلفة الأوزان</translation>
        </message>
        <message>
            <source>The {reduction} of the losses{more}.</source>
            <translation>{reduction} الخسائر{more}.</translation>
        </message>
        <message>
            <source>The loss function, {lower}, of ŷ and y.</source>
            <translation>دالة الخسارة، {lower}، لـŷ وy.</translation>
        </message>
        <message>
            <source>The derivative of the loss function by ŷ.</source>
            <translation>مشتقة دالة الخسارة بالنسبة إلى ŷ.</translation>
        </message>
        <message>
            <source>Every path to the loss: what comes back there times its weight, added up.</source>
            <translation>كل مسار إلى الخسارة: ما يرجع منه في وزنه، مجموعًا.</translation>
        </message>
        <message>
            <source>The {reduction} of the samples’ gradients.</source>
            <translation>{reduction} تدرجات العينات.</translation>
        </message>
        <message>
            <source>The activation function, {title}, of z.</source>
            <translation>دالة التنشيط {title} لـz.</translation>
        </message>
        <message>
            <source>The last line of {title}: the old value less the step.</source>
            <translation>السطر الأخير في {title}: القيمة القديمة ناقص الخطوة.</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>منزلة واحدة</translation>
        </message>
        <message>
            <source>{power} places</source>
            <translation>{power} منازل</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the right.</source>
            <translation>الفاصلة العشرية أبعد {places} إلى اليمين.</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the left.</source>
            <translation>الفاصلة العشرية أبعد {places} إلى اليسار.</translation>
        </message>
        <message>
            <source>1 decimal</source>
            <translation>منزلة عشرية واحدة</translation>
        </message>
        <message>
            <source>{places} decimals</source>
            <translation>{places} منازل عشرية</translation>
        </message>
        <message>
            <source>Right, but rounded to {digits}; {decimals} are asked for.</source>
            <translation>صحيح لكنه مقرب إلى {digits}؛ المطلوب {decimals}.</translation>
        </message>
        <message>
            <source>Rounded too early: with {digits} on the way.</source>
            <translation>قُرّب مبكرًا: بـ{digits} في الطريق.</translation>
        </message>
        <message>
            <source>In {where}: {sentence}</source>
            <translation>في {where}: {sentence}</translation>
        </message>
        <message>
            <source>The step is added: it must go against the gradient, so minus.</source>
            <translation>أُضيفت الخطوة: يجب أن تسير عكس التدرج، فهي بالناقص.</translation>
        </message>
        <message>
            <source>The sign is turned: it is ŷ − y, answer minus target.</source>
            <translation>الإشارة مقلوبة: هي ŷ − y، الجواب ناقص الهدف.</translation>
        </message>
        <message>
            <source>Right but for the sign.</source>
            <translation>صحيح إلا الإشارة.</translation>
        </message>
        <message>
            <source>The 2 is missing that the square leaves behind.</source>
            <translation>ينقص 2 الذي يتركه التربيع.</translation>
        </message>
        <message>
            <source>This loss has no ½.</source>
            <translation>ليس في هذه الخسارة ½.</translation>
        </message>
        <message>
            <source>There is a 2 too many: ½ and the square’s 2 cancel.</source>
            <translation>يزيد 2: ½ و2 التربيع يختزلان.</translation>
        </message>
        <message>
            <source>The ½ is missing.</source>
            <translation>ينقص ½.</translation>
        </message>
        <message>
            <source>f′ is taken at a; it belongs at z.</source>
            <translation>أُخذت f′ عند a؛ موضعها z.</translation>
        </message>
        <message>
            <source>The factor 1 − a is missing.</source>
            <translation>ينقص العامل 1 − a.</translation>
        </message>
        <message>
            <source>The square is missing: 1 − a².</source>
            <translation>ينقص التربيع: 1 − a².</translation>
        </message>
        <message>
            <source>“1 −” is missing.</source>
            <translation>ينقص «1 −».</translation>
        </message>
        <message>
            <source>{name} and {name_2} are exchanged.</source>
            <translation>{name} و{name_2} متبادلان.</translation>
        </message>
        <message>
            <source>{name} stands where {name_2} belongs.</source>
            <translation>{name} مكان {name_2}.</translation>
        </message>
        <message>
            <source>Rows and columns of the weights are exchanged.</source>
            <translation>صفوف الأوزان وأعمدتها متبادلة.</translation>
        </message>
        <message>
            <source>η is missing: the step is η times it.</source>
            <translation>تنقص η: الخطوة η في ذلك.</translation>
        </message>
        <message>
            <source>{left_out} is left out.</source>
            <translation>{left_out} ساقط.</translation>
        </message>
        <message>
            <source>The path over {where}</source>
            <translation>المسار عبر {where}</translation>
        </message>
        <message>
            <source>The bias</source>
            <translation>الانحياز</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>العينة {number}</translation>
        </message>
        <message>
            <source>The summand {inner}</source>
            <translation>الحد {inner}</translation>
        </message>
        <message>
            <source>That is z: the activation function is missing.</source>
            <translation>هذا z: تنقص دالة التنشيط.</translation>
        </message>
        <message>
            <source>The factor {factor} is missing.</source>
            <translation>ينقص العامل {factor}.</translation>
        </message>
        <message>
            <source>That is the old value: it has not moved.</source>
            <translation>هذه القيمة القديمة: لم تتحرك.</translation>
        </message>
        <message>
            <source>These are the new weights: the old ones count until the update.</source>
            <translation>هذه الأوزان الجديدة: القديمة هي المعتبرة حتى التحديث.</translation>
        </message>
        <message>
            <source>That is the sum; the mean is 1/{count} of it.</source>
            <translation>هذا المجموع؛ والمتوسط 1/{count} منه.</translation>
        </message>
        <message>
            <source>That is the mean; the sum is asked for.</source>
            <translation>هذا المتوسط؛ والمطلوب المجموع.</translation>
        </message>
        <message>
            <source>The factor 1/{value} for {value} outputs is missing.</source>
            <translation>ينقص العامل 1/{value} لـ{value} مخارج.</translation>
        </message>
        <message>
            <source>There is no factor 1/{value} in this loss.</source>
            <translation>لا يوجد عامل 1/{value} في هذه الخسارة.</translation>
        </message>
        <message>
            <source>sign turned</source>
            <translation>إشارة مقلوبة</translation>
        </message>
        <message>
            <source>factor 2</source>
            <translation>عامل 2</translation>
        </message>
        <message>
            <source>f′ at a instead of z</source>
            <translation>f′ عند a بدل z</translation>
        </message>
        <message>
            <source>1 − a forgotten</source>
            <translation>نُسي 1 − a</translation>
        </message>
        <message>
            <source>another unit’s number</source>
            <translation>عدد عصبون آخر</translation>
        </message>
        <message>
            <source>η forgotten</source>
            <translation>نُسيت η</translation>
        </message>
        <message>
            <source>a factor left out</source>
            <translation>عامل ساقط</translation>
        </message>
        <message>
            <source>a summand left out</source>
            <translation>حد ساقط</translation>
        </message>
        <message>
            <source>old and new weights</source>
            <translation>أوزان قديمة وجديدة</translation>
        </message>
        <message>
            <source>mean and sum</source>
            <translation>متوسط ومجموع</translation>
        </message>
        <message>
            <source>rounded too early</source>
            <translation>تقريب مبكر</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>الفاصلة العشرية</translation>
        </message>
        <message>
            <source>unexplained</source>
            <translation>غير مفسر</translation>
        </message>
        <message>
            <source>Nothing answered yet.</source>
            <translation>لم يُجب عن شيء بعد.</translation>
        </message>
        <message>
            <source>{at_once} of {asked} right at once · {minutes}:{seconds:02d}</source>
            <translation>{at_once} من {asked} صحيحة من أول مرة · {minutes}:{seconds:02d}</translation>
        </message>
        <message>
            <source>To look at again: {named}.</source>
            <translation>للمراجعة: {named}.</translation>
        </message>
        <message>
            <source>is over {value} bytes</source>
            <translation>أكثر من {value} بايت</translation>
        </message>
        <message>
            <source>is empty, expected at least 1 layer</source>
            <translation>فارغ، المتوقع طبقة على الأقل</translation>
        </message>
        <message>
            <source>are not in the order of their places</source>
            <translation>ليست بترتيب أماكنها</translation>
        </message>
        <message>
            <source>is missing, expected a value</source>
            <translation>ناقص، المتوقع قيمة</translation>
        </message>
        <message>
            <source>A network has at most {most_layers} layers.</source>
            <translation>للشبكة {most_layers} طبقة على الأكثر.</translation>
        </message>
        <message>
            <source>A layer needs at least one neuron.</source>
            <translation>تحتاج الطبقة عصبونًا على الأقل.</translation>
        </message>
        <message>
            <source>A layer has at most {most_units:,} neurons.</source>
            <translation>في الطبقة {most_units:,} عصبون على الأكثر.</translation>
        </message>
        <message>
            <source>A network has at most {most_parameters:,} parameters.</source>
            <translation>في الشبكة {most_parameters:,} معامل على الأكثر.</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths} and {widths_2}. {layer_name} leads to {layer_name_2}: remove that first.</source>
            <translation>وصلة القفز تحتاج عرضين متساويين: {widths} و{widths_2}. {layer_name} تقود إلى {layer_name_2}: أزل تلك أولًا.</translation>
        </message>
        <message>
            <source>class {number}</source>
            <translation>الصنف {number}</translation>
        </message>
        <message>
            <source>A batch has at least 1 sample.</source>
            <translation>في الدفعة عينة على الأقل.</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could differ.</source>
            <translation>لا توجد طبقة مخفية يمكن أن يختلف تنشيطها.</translation>
        </message>
        <message>
            <source>A seed is 0 or a positive whole number.</source>
            <translation>البذرة 0 أو عدد صحيح موجب.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>معدل التعلم</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>المحسّن</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>حجم الدفعة</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>التنشيط</translation>
        </message>
        <message>
            <source>Initializer</source>
            <translation>التهيئة</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <source>“{word}” is not a number.</source>
            <translation>«{word}» ليس عددًا.</translation>
        </message>
        <message>
            <source>“{word}” is not a whole number.</source>
            <translation>«{word}» ليس عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>Give at least two values to compare.</source>
            <translation>أعط قيمتين على الأقل للمقارنة.</translation>
        </message>
        <message>
            <source>At most {most_values} values can be told apart.</source>
            <translation>يمكن تمييز {most_values} قيم على الأكثر.</translation>
        </message>
        <message>
            <source>run {number}, η = {rates}</source>
            <translation>التشغيل {number}، η = {rates}</translation>
        </message>
        <message>
            <source>training loss</source>
            <translation>خسارة التدريب</translation>
        </message>
        <message>
            <source> in layer {layer}</source>
            <translation> في الطبقة {layer}</translation>
        </message>
        <message>
            <source>Training stopped at update {update}: {quantity}{where} {value}.</source>
            <translation>توقف التدريب عند التحديث {update}: {quantity}{where} {value}.</translation>
        </message>
        <message>
            <source>{stopped} Lower the learning rate ({rate:g}).</source>
            <translation>{stopped} اخفض معدل التعلم ({rate:g}).</translation>
        </message>
        <message>
            <source>to {lowest:,}</source>
            <translation>إلى {lowest:,}</translation>
        </message>
        <message>
            <source>to the start</source>
            <translation>إلى البداية</translation>
        </message>
        <message>
            <source>{stopped} Go back {back}, before the loss grew, or lower the learning rate ({rate:g}).</source>
            <translation>{stopped} ارجع {back} قبل أن تزداد الخسارة، أو اخفض معدل التعلم ({rate:g}).</translation>
        </message>
        <message>
            <source>Update {update} would give numbers that are not finite; it is not made. Lower the learning rate ({rate:g}).</source>
            <translation>التحديث {update} سيعطي أعدادًا غير منتهية؛ لم يُجرَ. اخفض معدل التعلم ({rate:g}).</translation>
        </message>
        <message>
            <source>z of {unit}</source>
            <translation>z لـ{unit}</translation>
        </message>
        <message>
            <source>Only the inputs and parameters have values. Press → for the first node.</source>
            <translation>للمداخل والمعاملات وحدها قيم. اضغط → للعقدة الأولى.</translation>
        </message>
        <message>
            <source>Forward: {value_words}</source>
            <translation>أمامي: {value_words}</translation>
        </message>
        <message>
            <source>Backward: {pass_words}</source>
            <translation>خلفي: {pass_words}</translation>
        </message>
        <message>
            <source>{name} is {value}.</source>
            <translation>{name} هو {value}.</translation>
        </message>
        <message>
            <source>{named}{sign} of {count} numbers is {value}.</source>
            <translation>{named}{sign} لـ{count} أعداد هو {value}.</translation>
        </message>
        <message>
            <source>{node_name} gets </source>
            <translation>{node_name} يتلقى </translation>
        </message>
        <message>
            <source> (+=: {total} so far)</source>
            <translation> (+=: {total} حتى الآن)</translation>
        </message>
        <message>
            <source>∂L/∂L is 1. </source>
            <translation>∂L/∂L هو 1. </translation>
        </message>
        <message>
            <source>passes on {own} to {count} inputs: {value}, …</source>
            <translation>يمرر {own} إلى {count} مداخل: {value}، …</translation>
        </message>
        <message>
            <source>{node_name}: not computed yet.</source>
            <translation>{node_name}: لم يُحسب بعد.</translation>
        </message>
        <message>
            <source>no gradient has come back yet</source>
            <translation>لم يرجع تدرج بعد</translation>
        </message>
        <message>
            <source>none is asked for</source>
            <translation>لا يُطلب تدرج</translation>
        </message>
        <message>
            <source>{words} Gradient: {more}.</source>
            <translation>{words} التدرج: {more}.</translation>
        </message>
        <message>
            <source> Gradient: {shown} = {gradient}, one part for each use.</source>
            <translation> التدرج: {shown} = {gradient}، جزء لكل استعمال.</translation>
        </message>
        <message>
            <source> Gradient: {gradient}.</source>
            <translation> التدرج: {gradient}.</translation>
        </message>
        <message>
            <source> After {backwards} × backward(): {short}.</source>
            <translation> بعد {backwards} × backward(): {short}.</translation>
        </message>
        <message>
            <source>by {node_name} {slope}</source>
            <translation>عبر {node_name} {slope}</translation>
        </message>
        <message>
            <source> Local derivative: {join}.</source>
            <translation> المشتقة المحلية: {join}.</translation>
        </message>
        <message>
            <source>One walk back gives all slopes; forward, each variable needs its own.</source>
            <translation>رجوع واحد يعطي كل الميول؛ وتقدمًا يحتاج كل متغير رجوعه.</translation>
        </message>
        <message>
            <source>Nothing needs a gradient.</source>
            <translation>لا شيء يحتاج تدرجًا.</translation>
        </message>
        <message>
            <source>Reverse mode: {reverse:,} operations, all slopes in one walk back. Forward mode: {forward:,}, in {walks}, one for each variable.</source>
            <translation>النمط العكسي: {reverse:,} عملية، كل الميول في رجوع واحد. النمط الأمامي: {forward:,}، في {walks}، واحد لكل متغير.</translation>
        </message>
        <message>
            <source>1 walk</source>
            <translation>مسير واحد</translation>
        </message>
        <message>
            <source>{count} walks</source>
            <translation>{count} مسيرات</translation>
        </message>
        <message>
            <source>Asked: {name} = {write}.</source>
            <translation>السؤال: {name} = {write}.</translation>
        </message>
        <message>
            <source>Asked: {name} is not known yet; press → until its turn comes.</source>
            <translation>السؤال: {name} غير معروف بعد؛ اضغط → حتى يأتي دوره.</translation>
        </message>
        <message>
            <source>Asked: {term}</source>
            <translation>السؤال: {term}</translation>
        </message>
        <message>
            <source>Update {update:,}: loss {loss}.</source>
            <translation>التحديث {update:,}: الخسارة {loss}.</translation>
        </message>
        <message>
            <source>{update:,} updates made. </source>
            <translation>أُجري {update:,} تحديثًا. </translation>
        </message>
        <message>
            <source>one prediction</source>
            <translation>تنبؤًا واحدًا</translation>
        </message>
        <message>
            <source>{outputs} predictions</source>
            <translation>{outputs} تنبؤات</translation>
        </message>
        <message>
            <source>{ahead}Press → to go on from {given}.</source>
            <translation>{ahead}اضغط → للمتابعة من {given}.</translation>
        </message>
        <message>
            <source>This network makes {answers}: {answer} from {given}. Press → to compute its first number.</source>
            <translation>هذه الشبكة تجري {answers}: {answer} من {given}. اضغط → لحساب أول أعدادها.</translation>
        </message>
        <message>
            <source>Update {number:,}: loss {change}.</source>
            <translation>التحديث {number:,}: الخسارة {change}.</translation>
        </message>
        <message>
            <source>{old}, less {change}</source>
            <translation>{old}، ناقص {change}</translation>
        </message>
        <message>
            <source>{old}, plus {change}</source>
            <translation>{old}، زائد {change}</translation>
        </message>
        <message>
            <source>the other sample goes the same way: {body}</source>
            <translation>العينة الأخرى كذلك: {body}</translation>
        </message>
        <message>
            <source>the other {count} samples go the same way; of the last one, {body}</source>
            <translation>العينات {count} الأخرى كذلك؛ والأخيرة، {body}</translation>
        </message>
        <message>
            <source>Answer {answer}, target {target}.</source>
            <translation>الجواب {answer}، الهدف {target}.</translation>
        </message>
        <message>
            <source>1 gradient</source>
            <translation>تدرج واحد</translation>
        </message>
        <message>
            <source>{count:,} gradients</source>
            <translation>{count:,} تدرجات</translation>
        </message>
        <message>
            <source>{gradients} known, no weight has moved.</source>
            <translation>{gradients} معروفة، لم يتحرك وزن.</translation>
        </message>
        <message>
            <source>The loss is {name} = {value}.</source>
            <translation>الخسارة {name} = {value}.</translation>
        </message>
        <message>
            <source>The {reduction} over {count} samples is {value}.</source>
            <translation>{reduction} على {count} عينات هو {value}.</translation>
        </message>
        <message>
            <source>{unit} adds up its inputs: z = {value}.</source>
            <translation>{unit} يجمع مداخله: z = {value}.</translation>
        </message>
        <message>
            <source>the answer is {name} = {value}.</source>
            <translation>الجواب {name} = {value}.</translation>
        </message>
        <message>
            <source>{unit} passes on {value}.</source>
            <translation>{unit} يمرر {value}.</translation>
        </message>
        <message>
            <source>{paths} paths lead from {unit} to the loss; together {value}.</source>
            <translation>{paths} مسارات تقود من {unit} إلى الخسارة؛ مجموعها {value}.</translation>
        </message>
        <message>
            <source>what comes back to {unit} is {name} = {value}.</source>
            <translation>ما يرجع إلى {unit} هو {name} = {value}.</translation>
        </message>
        <message>
            <source>slope, steepness and input give {name} = {value}.</source>
            <translation>الميل والانحدار والمدخل تعطي {name} = {value}.</translation>
        </message>
        <message>
            <source>{name} stays {old}.</source>
            <translation>{name} يبقى {old}.</translation>
        </message>
        <message>
            <source>{how} moves {name}: {from_to}.</source>
            <translation>{how} يحرك {name}: {from_to}.</translation>
        </message>
        <message>
            <source>{how} moves {name} from {old} to {new}.</source>
            <translation>{how} يحرك {name} من {old} إلى {new}.</translation>
        </message>
        <message>
            <source>{unit} takes in {z}, passes on {a}.</source>
            <translation>{unit} يتلقى {z} ويمرر {a}.</translation>
        </message>
        <message>
            <source>{unit} receives {received}, hands on {handed}.</source>
            <translation>{unit} يتلقى {received} ويسلم {handed}.</translation>
        </message>
        <message>
            <source>{count} parameters</source>
            <translation>{count} معاملات</translation>
        </message>
        <message>
            <source>{unit}: {parameters} moved.</source>
            <translation>{unit}: تحركت {parameters}.</translation>
        </message>
        <message>
            <source>{unit}: gradients combined over the samples.</source>
            <translation>{unit}: جُمعت التدرجات على العينات.</translation>
        </message>
        <message>
            <source>the whole gradient is measured.</source>
            <translation>يُقاس التدرج كله.</translation>
        </message>
        <message>
            <source>{name} computed.</source>
            <translation>حُسبت {name}.</translation>
        </message>
        <message>
            <source>gradients of {name} combined over the samples.</source>
            <translation>جُمعت تدرجات {name} على العينات.</translation>
        </message>
        <message>
            <source>Gradient has reached the inputs.</source>
            <translation>وصل التدرج إلى المداخل.</translation>
        </message>
        <message>
            <source>Gradient has passed {name}.</source>
            <translation>تجاوز التدرج {name}.</translation>
        </message>
        <message>
            <source>{name}: {count} moved.</source>
            <translation>{name}: تحركت {count}.</translation>
        </message>
        <message>
            <source>Gradient: {done:,} of {whole:,} checked</source>
            <translation>التدرج: فُحص {done:,} من {whole:,}</translation>
        </message>
        <message>
            <source>Gradient: not checked yet</source>
            <translation>التدرج: لم يُفحص بعد</translation>
        </message>
        <message>
            <source>Gradient: not checked since the change</source>
            <translation>التدرج: لم يُفحص منذ التغيير</translation>
        </message>
        <message>
            <source>after update {updates:,}</source>
            <translation>بعد التحديث {updates:,}</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>في البداية</translation>
        </message>
        <message>
            <source>✓ Gradient checked {at}: all {count:,} agree</source>
            <translation>✓ فُحص التدرج {at}: الكل {count:,} متوافق</translation>
        </message>
        <message>
            <source>✕ Gradient checked {at}: {number:,} of {count:,} differ</source>
            <translation>✕ فُحص التدرج {at}: {number:,} من {count:,} تختلف</translation>
        </message>
        <message>
            <source>Running: not rounded by hand</source>
            <translation>أثناء التشغيل: بلا تقريب يدوي</translation>
        </message>
        <message>
            <source>Made by running: not rounded by hand</source>
            <translation>نتيجة التشغيل: بلا تقريب يدوي</translation>
        </message>
        <message>
            <source>{decimals} decimals</source>
            <translation>{decimals} منازل</translation>
        </message>
        <message>
            <source>, every number</source>
            <translation>، كل عدد</translation>
        </message>
        <message>
            <source>Rounded by hand: {places}{every}</source>
            <translation>مقرب يدويًا: {places}{every}</translation>
        </message>
        <message>
            <source>{number:,} parameters</source>
            <translation>{number:,} معاملات</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>مشكلة واحدة</translation>
        </message>
        <message>
            <source>{count} problems</source>
            <translation>{count} مشكلات</translation>
        </message>
        <message>
            <source> (read-only)</source>
            <translation> (للقراءة فقط)</translation>
        </message>
        <message>
            <source>{value}{star}{only} – bpviz</source>
            <translation>{value}{star}{only} – bpviz</translation>
        </message>
        <message>
            <source>This update has more than {most_steps:,} steps; choose samples, layers, or one weight.</source>
            <translation>في هذا التحديث أكثر من {most_steps:,} خطوة؛ اختر عينات أو طبقات أو وزنًا.</translation>
        </message>
        <message>
            <source>A step of gradient descent</source>
            <translation>خطوة من نزول التدرج</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الأجوبة</translation>
        </message>
        <message>
            <source>The parameters before and after</source>
            <translation>المعاملات قبل وبعد</translation>
        </message>
        <message>
            <source>one sample</source>
            <translation>عينة واحدة</translation>
        </message>
        <message>
            <source>{count} samples</source>
            <translation>{count} عينات</translation>
        </message>
        <message>
            <source> in {parts} micro-batches</source>
            <translation> في {parts} دفعات صغرى</translation>
        </message>
        <message>
            <source>Update {update:,}, of {samples}{split}.</source>
            <translation>التحديث {update:,}، من {samples}{split}.</translation>
        </message>
        <message>
            <source>{words} Work out every line; the answers are at the end.</source>
            <translation>{words} احسب كل سطر؛ الأجوبة في النهاية.</translation>
        </message>
        <message>
            <source>The network, {sizes}</source>
            <translation>الشبكة، {sizes}</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>المعطيات</translation>
        </message>
        <message>
            <source>1 unit</source>
            <translation>عصبون واحد</translation>
        </message>
        <message>
            <source>{units} units</source>
            <translation>{units} عصبونات</translation>
        </message>
        <message>
            <source>, plus the output of {layer_name}</source>
            <translation>، زائد مخرج {layer_name}</translation>
        </message>
        <message>
            <source>, biases stay as they are</source>
            <translation>، تبقى الانحيازات كما هي</translation>
        </message>
        <message>
            <source>{reduction} over the samples</source>
            <translation>{reduction} على العينات</translation>
        </message>
        <message>
            <source>without 1/K</source>
            <translation>بلا 1/K</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>القص</translation>
        </message>
        <message>
            <source>by {kind}, at {number}</source>
            <translation>{kind} عند {number}</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>التنشيطات</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>التقريب</translation>
        </message>
        <message>
            <source>{what} to {decimals} decimals, as on paper</source>
            <translation>{what} إلى {decimals} منازل كما على الورق</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>computed with all, shown with {digits} decimals</source>
            <translation>حُسب بكلها، وعُرض بـ{digits} منازل</translation>
        </message>
        <message>
            <source>The data have {n} inputs and {value} targets: not listed here.</source>
            <translation>في البيانات {n} مداخل و{value} أهداف: لا تُسرد هنا.</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>العينة {number}</translation>
        </message>
        <message>
            <source>{name}: {before} weights for each unit, not listed here.</source>
            <translation>{name}: {before} وزنًا لكل عصبون، لا تُسرد هنا.</translation>
        </message>
        <message>
            <source>into {in_table}</source>
            <translation>إلى {in_table}</translation>
        </message>
        <message>
            <source>from {in_table}</source>
            <translation>من {in_table}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>The loss of these samples goes from {value} to {value_2}.</source>
            <translation>خسارة هذه العينات من {value} إلى {value_2}.</translation>
        </message>
        <message>
            <source>Add layer after {the_layer}</source>
            <translation>إضافة طبقة بعد {the_layer}</translation>
        </message>
        <message>
            <source>{count} neurons</source>
            <translation>{count} عصبونات</translation>
        </message>
        <message>
            <source>Remove {layers_words}</source>
            <translation>إزالة {layers_words}</translation>
        </message>
        <message>
            <source>Only a hidden layer can be removed.</source>
            <translation>لا تُزال إلا طبقة مخفية.</translation>
        </message>
        <message>
            <source>Add neuron to {the_layer}</source>
            <translation>إضافة عصبون إلى {the_layer}</translation>
        </message>
        <message>
            <source>Remove connection {wire}</source>
            <translation>إزالة الوصلة {wire}</translation>
        </message>
        <message>
            <source>Remove {unit_name}</source>
            <translation>إزالة {unit_name}</translation>
        </message>
        <message>
            <source>Remove {join}</source>
            <translation>إزالة {join}</translation>
        </message>
        <message>
            <source>{name} needs at least one neuron.</source>
            <translation>{name} تحتاج عصبونًا على الأقل.</translation>
        </message>
        <message>
            <source>Move {unit}</source>
            <translation>نقل {unit}</translation>
        </message>
        <message>
            <source>There is no such place in this layer.</source>
            <translation>لا يوجد هذا المكان في هذه الطبقة.</translation>
        </message>
        <message>
            <source>Connect {wire}</source>
            <translation>وصل {wire}</translation>
        </message>
        <message>
            <source>Restore {count} connections</source>
            <translation>استعادة {count} وصلات</translation>
        </message>
        <message>
            <source>Disconnect {the_layer}</source>
            <translation>فصل {the_layer}</translation>
        </message>
        <message>
            <source>Connect all of {the_layer}</source>
            <translation>وصل كل {the_layer}</translation>
        </message>
        <message>
            <source>A skip connection leads forward, from an earlier layer.</source>
            <translation>وصلة القفز تقود إلى الأمام من طبقة سابقة.</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} و{other}</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths}.</source>
            <translation>وصلة القفز تحتاج عرضين متساويين: {widths}.</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto softmax.</source>
            <translation>لا تقود وصلة قفز إلى softmax.</translation>
        </message>
        <message>
            <source>Remove skip to {to}</source>
            <translation>إزالة القفزة إلى {to}</translation>
        </message>
        <message>
            <source>Skip from {the_layer} to {to}</source>
            <translation>قفزة من {the_layer} إلى {to}</translation>
        </message>
        <message>
            <source>{name} allows no skip connection onto the last layer.</source>
            <translation>{name} لا تسمح بوصلة قفز إلى الطبقة الأخيرة.</translation>
        </message>
        <message>
            <source>Set activation of {the_layer} to {kind}</source>
            <translation>ضبط تنشيط {the_layer} إلى {kind}</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto {kind}; remove it first.</source>
            <translation>لا تقود وصلة قفز إلى {kind}؛ أزلها أولًا.</translation>
        </message>
        <message>
            <source>A name has at most {longest_name} characters.</source>
            <translation>الاسم {longest_name} حرفًا على الأكثر.</translation>
        </message>
        <message>
            <source>A name is a single line of text.</source>
            <translation>الاسم سطر واحد من النص.</translation>
        </message>
        <message>
            <source>Rename {the_layer}</source>
            <translation>تسمية {the_layer}</translation>
        </message>
        <message>
            <source>The inputs have names of their own, the layer has none.</source>
            <translation>للمداخل أسماؤها، وليس للطبقة اسم.</translation>
        </message>
        <message>
            <source>Rename {unit}</source>
            <translation>تسمية {unit}</translation>
        </message>
        <message>
            <source>Place neurons</source>
            <translation>وضع عصبونات</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>إعادة ضبط التخطيط</translation>
        </message>
        <message>
            <source>One batch an update: set “Accumulate” (Training, Batches and clipping) to gather several.</source>
            <translation>دفعة لكل تحديث: اضبط «تراكم» (التدريب، الدفعات والقص) لجمع عدة دفعات.</translation>
        </message>
        <message>
            <source>One batch of {sum:,}: the same gradient (±{apart}); for the way back it keeps {whole:,} numbers instead of {parts:,}.</source>
            <translation>دفعة من {sum:,}: التدرج نفسه (±{apart})؛ وللرجوع تحفظ {whole:,} عددًا بدل {parts:,}.</translation>
        </message>
        <message>
            <source>After {count} updates at the same η:</source>
            <translation>بعد {count} تحديثات بالـη نفسها:</translation>
        </message>
        <message>
            <source>state of {words}</source>
            <translation>حالة {words}</translation>
        </message>
        <message>
            <source>Nothing is clipped: see Training, Batches and clipping.</source>
            <translation>لا يُقص شيء: انظر التدريب، الدفعات والقص.</translation>
        </message>
        <message>
            <source>Clipping acted in {clippings} of {count} updates.</source>
            <translation>عمل القص في {clippings} من {count} تحديثات.</translation>
        </message>
        <message>
            <source>The settings could not be read; all is as at the first start.</source>
            <translation>تعذرت قراءة الإعدادات؛ كل شيء كما في أول تشغيل.</translation>
        </message>
        <message>
            <source>The language changes with the next start.</source>
            <translation>تتغير اللغة مع التشغيل القادم.</translation>
        </message>
        <message>
            <source>The run stopped at a fault of the program: {last}</source>
            <translation>توقف التشغيل عند خلل في البرنامج: {last}</translation>
        </message>
        <message>
            <source>{words} (Help → Copy a report of faults)</source>
            <translation>{words} (مساعدة ← نسخ تقرير بالأخطاء)</translation>
        </message>
        <message>
            <source>Copied a report of {lines} lines.</source>
            <translation>نُسخ تقرير من {lines} سطرًا.</translation>
        </message>
        <message>
            <source>Place {name}</source>
            <translation>وضع {name}</translation>
        </message>
        <message>
            <source>Move {name} here</source>
            <translation>نقل {name} هنا</translation>
        </message>
        <message>
            <source>Connect {join}</source>
            <translation>وصل {join}</translation>
        </message>
        <message>
            <source>Skip connection {join}</source>
            <translation>وصلة قفز {join}</translation>
        </message>
        <message>
            <source>all {count}</source>
            <translation>الكل {count}</translation>
        </message>
        <message>
            <source>Name of {layer_name}</source>
            <translation>اسم {layer_name}</translation>
        </message>
        <message>
            <source>Target of {unit}</source>
            <translation>هدف {unit}</translation>
        </message>
        <message>
            <source>Weight from {unit} to {name}</source>
            <translation>الوزن من {unit} إلى {name}</translation>
        </message>
        <message>
            <source>Bias of {name}</source>
            <translation>انحياز {name}</translation>
        </message>
        <message>
            <source>Name of {name}</source>
            <translation>اسم {name}</translation>
        </message>
        <message>
            <source>Value of {name}</source>
            <translation>قيمة {name}</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Insert a layer here</source>
            <translation>إدراج طبقة هنا</translation>
        </message>
        <message>
            <source>Choose the activation of this layer</source>
            <translation>اختيار تنشيط هذه الطبقة</translation>
        </message>
        <message>
            <source>Remove the last neuron of this layer</source>
            <translation>إزالة آخر عصبون من هذه الطبقة</translation>
        </message>
        <message>
            <source>Add a neuron to this layer</source>
            <translation>إضافة عصبون إلى هذه الطبقة</translation>
        </message>
        <message>
            <source>Double-click: name this layer</source>
            <translation>نقر مزدوج: تسمية هذه الطبقة</translation>
        </message>
        <message>
            <source>Drag to a neuron: a connection, or a skip</source>
            <translation>اسحب إلى عصبون: وصلة أو قفزة</translation>
        </message>
        <message>
            <source>Remove the last input, with its column of the data</source>
            <translation>إزالة آخر مدخل مع عموده في البيانات</translation>
        </message>
        <message>
            <source>Add an input: a column of 0 in the data</source>
            <translation>إضافة مدخل: عمود من 0 في البيانات</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>المداخل</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>weights: {reduction} of {count}</source>
            <translation>الأوزان: {reduction} {count}</translation>
        </message>
        <message>
            <source>one sample of {count} shown; {weights}</source>
            <translation>تُعرض عينة من {count}؛ {weights}</translation>
        </message>
        <message>
            <source>sample {at} of {count} shown; {weights}</source>
            <translation>تُعرض العينة {at} من {count}؛ {weights}</translation>
        </message>
        <message>
            <source>row {number}, {ordinal} of {count} in this batch; {weights}</source>
            <translation>الصف {number}، {ordinal} من {count} في هذه الدفعة؛ {weights}</translation>
        </message>
        <message>
            <source>Click: why?</source>
            <translation>انقر: لماذا؟</translation>
        </message>
        <message>
            <source>raw: {raw}</source>
            <translation>الأصل: {raw}</translation>
        </message>
        <message>
            <source>{unit} (Input)</source>
            <translation>{unit} (مدخل)</translation>
        </message>
        <message>
            <source>Bias of {unit}</source>
            <translation>انحياز {unit}</translation>
        </message>
        <message>
            <source>Loss ({loss_title})</source>
            <translation>الخسارة ({loss_title})</translation>
        </message>
        <message>
            <source>{letter} = {value} (not trained)</source>
            <translation>{letter} = {value} (لا يُدرب)</translation>
        </message>
        <message>
            <source>passes back {left} × {right} = {product}</source>
            <translation>يعيد {left} × {right} = {product}</translation>
        </message>
        <message>
            <source>the loss passes back {total}</source>
            <translation>الخسارة تعيد {total}</translation>
        </message>
        <message>
            <source>nothing comes back</source>
            <translation>لا يرجع شيء</translation>
        </message>
        <message>
            <source>comes back {total}</source>
            <translation>يرجع {total}</translation>
        </message>
        <message>
            <source>{count} paths pass back {total} together</source>
            <translation>{count} مسارات تعيد معًا {total}</translation>
        </message>
        <message>
            <source>comes back {first}{tail} = {total}</source>
            <translation>يرجع {first}{tail} = {total}</translation>
        </message>
        <message>
            <source>in the neurons: their answers over {join}</source>
            <translation>في العصبونات: أجوبتها فوق {join}</translation>
        </message>
        <message>
            <source>in the circles: {kind}</source>
            <translation>في الدوائر: {kind}</translation>
        </message>
        <message>
            <source>colour: {kind}</source>
            <translation>اللون: {kind}</translation>
        </message>
        <message>
            <source>Network {shape}.</source>
            <translation>شبكة {shape}.</translation>
        </message>
        <message>
            <source>{value} Training.</source>
            <translation>{value} قيد التدريب.</translation>
        </message>
        <message>
            <source>{revealed} of {count} numbers known.</source>
            <translation>{revealed} من {count} أعداد معروفة.</translation>
        </message>
        <message>
            <source>{phase}: {named} is {value}.</source>
            <translation>{phase}: {named} هو {value}.</translation>
        </message>
        <message>
            <source> and {number} more</source>
            <translation> و{number} أخرى</translation>
        </message>
        <message>
            <source>Selected: {join}{more}.</source>
            <translation>المحدد: {join}{more}.</translation>
        </message>
        <message>
            <source>Problems: {problems}.</source>
            <translation>المشكلات: {problems}.</translation>
        </message>
        <message>
            <source>{letter} hat</source>
            <translation>{letter} قبعة</translation>
        </message>
        <message>
            <source> by d</source>
            <translation> على d</translation>
        </message>
        <message>
            <source>{name} of {wire_name}</source>
            <translation>{name} لـ{wire_name}</translation>
        </message>
        <message>
            <source>{name} of {unit}</source>
            <translation>{name} لـ{unit}</translation>
        </message>
        <message>
            <source>the layer {layer_name}</source>
            <translation>الطبقة {layer_name}</translation>
        </message>
        <message>
            <source>{kind} of {name}</source>
            <translation>{kind} {name}</translation>
        </message>
        <message>
            <source>d L by d </source>
            <translation>d L على d </translation>
        </message>
        <message>
            <source>y hat</source>
            <translation>y قبعة</translation>
        </message>
        <message>
            <source> to </source>
            <translation> إلى </translation>
        </message>
        <message>
            <source>minus </source>
            <translation>ناقص </translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Input {unit}</source>
            <translation>المدخل {unit}</translation>
        </message>
        <message>
            <source>Weight {spoken}</source>
            <translation>الوزن {spoken}</translation>
        </message>
        <message>
            <source>Loss, {loss_title}</source>
            <translation>الخسارة، {loss_title}</translation>
        </message>
        <message>
            <source>Update {made}, {loss} is its loss.</source>
            <translation>التحديث {made}، خسارته {loss}.</translation>
        </message>
        <message>
            <source>{capitalize}: {name} is {value}.</source>
            <translation>{capitalize}: {name} هو {value}.</translation>
        </message>
        <message>
            <source>{count} things selected.</source>
            <translation>{count} أشياء محددة.</translation>
        </message>
        <message>
            <source>if </source>
            <translation>إذا </translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>وإلا</translation>
        </message>
        <message>
            <source>, equals </source>
            <translation>، يساوي </translation>
        </message>
        <message>
            <source>The program in PyTorch, the lines of the last step lit</source>
            <translation>البرنامج في PyTorch، وأسطر الخطوة الأخيرة مضاءة</translation>
        </message>
        <message>
            <source>The same in plain NumPy, every derivative written out</source>
            <translation>نفسه في NumPy الصرف، وكل مشتقة مكتوبة</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>الشريط</translation>
        </message>
        <message>
            <source>What was recorded, in order: what backward() walks back over</source>
            <translation>ما سُجل بالترتيب: ما يرجع عليه backward()</translation>
        </message>
        <message>
            <source>record</source>
            <translation>سجل</translation>
        </message>
        <message>
            <source>to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>value</source>
            <translation>قيمة</translation>
        </message>
        <message>
            <source>File → Export code writes all of it, with data and parameters.</source>
            <translation>ملف ← تصدير الشيفرة يكتبها كلها مع البيانات والمعاملات.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Tape of records</source>
            <translation>شريط السجلات</translation>
        </message>
        <message>
            <source>What the tape records of the line that is chosen</source>
            <translation>ما يسجله الشريط عن السطر المختار</translation>
        </message>
        <message>
            <source>Without zero_grad() in between</source>
            <translation>بلا zero_grad() بينهما</translation>
        </message>
        <message>
            <source>Begin anew, with no gradients</source>
            <translation>البدء من جديد بلا تدرجات</translation>
        </message>
        <message>
            <source>Typed expressions are written in PyTorch alone.</source>
            <translation>التعابير المكتوبة تُكتب في PyTorch وحده.</translation>
        </message>
        <message>
            <source>This network’s graph is too large for a tape.</source>
            <translation>مخطط هذه الشبكة أكبر من أن يُسجل على شريط.</translation>
        </message>
        <message>
            <source>backward() again{times}</source>
            <translation>backward() ثانية{times}</translation>
        </message>
        <message>
            <source>{words} of {name}</source>
            <translation>{words} لـ{name}</translation>
        </message>
        <message>
            <source>{words}, by layer: {numbers}</source>
            <translation>{words}، حسب الطبقة: {numbers}</translation>
        </message>
        <message>
            <source>at the start {number}</source>
            <translation>في البداية {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>على الأكثر {number}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>by update</source>
            <translation>حسب التحديث</translation>
        </message>
        <message>
            <source>Norm of each layer’s gradient over the updates</source>
            <translation>معيار تدرج كل طبقة عبر التحديثات</translation>
        </message>
        <message>
            <source>by layer</source>
            <translation>حسب الطبقة</translation>
        </message>
        <message>
            <source>What each layer receives, now and at the start</source>
            <translation>ما تتلقاه كل طبقة، الآن وفي البداية</translation>
        </message>
        <message>
            <source>Norm of the gradient of each layer, by update</source>
            <translation>معيار تدرج كل طبقة، حسب التحديث</translation>
        </message>
        <message>
            <source>Run: the norm of each layer’s gradient is measured while this is in sight.</source>
            <translation>شغّل: يُقاس معيار تدرج كل طبقة ما دام هذا ظاهرًا.</translation>
        </message>
        <message>
            <source>Gradients by layer</source>
            <translation>التدرجات حسب الطبقة</translation>
        </message>
        <message>
            <source>norm of the gradient (no unit)</source>
            <translation>معيار التدرج (بلا وحدة)</translation>
        </message>
        <message>
            <source>Pause: they are measured where the run stands.</source>
            <translation>أوقف مؤقتًا: تُقاس حيث يقف التشغيل.</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>قياس …</translation>
        </message>
        <message>
            <source>Lines of the curve</source>
            <translation>خطوط المنحنى</translation>
        </message>
        <message>
            <source>{name}: click to show it</source>
            <translation>{name}: انقر لإظهاره</translation>
        </message>
        <message>
            <source>{name}: click to hide it</source>
            <translation>{name}: انقر لإخفائه</translation>
        </message>
        <message>
            <source>train</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>layer {at}</source>
            <translation>الطبقة {at}</translation>
        </message>
        <message>
            <source>run {number}</source>
            <translation>التشغيل {number}</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>التنعيم</translation>
        </message>
        <message>
            <source>Draw the mean of the last updates at each one</source>
            <translation>رسم متوسط آخر التحديثات عند كل تحديث</translation>
        </message>
        <message>
            <source>off</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>log axis</source>
            <translation>محور لوغاريتمي</translation>
        </message>
        <message>
            <source>Draw the numbers on a logarithmic axis</source>
            <translation>رسم الأعداد على محور لوغاريتمي</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>تنعيم</translation>
        </message>
        <message>
            <source>update {at:,}</source>
            <translation>التحديث {at:,}</translation>
        </message>
        <message>
            <source>Loss by update</source>
            <translation>الخسارة حسب التحديث</translation>
        </message>
        <message>
            <source>Every update’s loss will be drawn here.</source>
            <translation>هنا تُرسم خسارة كل تحديث.</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>خسارة التدريب</translation>
        </message>
        <message>
            <source>loss before the update (no unit)</source>
            <translation>الخسارة قبل التحديث (بلا وحدة)</translation>
        </message>
        <message>
            <source>Share of right answers, by update</source>
            <translation>حصة الأجوبة الصحيحة، حسب التحديث</translation>
        </message>
        <message>
            <source>Run: the share of right answers is measured where targets are classes.</source>
            <translation>شغّل: تُقاس حصة الأجوبة الصحيحة حيث الأهداف أصناف.</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <source>right answers (share)</source>
            <translation>أجوبة صحيحة (حصة)</translation>
        </message>
        <message>
            <source>Weights and biases, by update</source>
            <translation>الأوزان والانحيازات، حسب التحديث</translation>
        </message>
        <message>
            <source>Run: the weights and biases (256 at most) are measured while this is in sight.</source>
            <translation>شغّل: تُقاس الأوزان والانحيازات (256 على الأكثر) ما دام هذا ظاهرًا.</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>الأوزان والانحيازات</translation>
        </message>
        <message>
            <source>value (no unit)</source>
            <translation>القيمة (بلا وحدة)</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>معدل التعلم</translation>
        </message>
        <message>
            <source>η of every update, and as the schedule has planned it</source>
            <translation>η كل تحديث، وكما خطط لها الجدول</translation>
        </message>
        <message>
            <source>state</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>What the optimizer keeps of the selected weight or bias</source>
            <translation>ما يحفظه المحسّن عن الوزن أو الانحياز المحدد</translation>
        </message>
        <message>
            <source>clipping</source>
            <translation>القص</translation>
        </message>
        <message>
            <source>How long the gradient is before clipping, and after it</source>
            <translation>طول التدرج قبل القص وبعده</translation>
        </message>
        <message>
            <source>Learning rate, by update</source>
            <translation>معدل التعلم، حسب التحديث</translation>
        </message>
        <message>
            <source>Run: the learning rate is measured while this is in sight.</source>
            <translation>شغّل: يُقاس معدل التعلم ما دام هذا ظاهرًا.</translation>
        </message>
        <message>
            <source>learning rate (no unit)</source>
            <translation>معدل التعلم (بلا وحدة)</translation>
        </message>
        <message>
            <source>after clipping</source>
            <translation>بعد القص</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>عامل</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>Graph of operations</source>
            <translation>مخطط العمليات</translation>
        </message>
        <message>
            <source>{name}: {count} operations; a double click opens it</source>
            <translation>{name}: {count} عمليات؛ النقر المزدوج يفتحها</translation>
        </message>
        <message>
            <source>network</source>
            <translation>شبكة</translation>
        </message>
        <message>
            <source>The graph of this network and the sample shown</source>
            <translation>مخطط هذه الشبكة والعينة المعروضة</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>تعبير</translation>
        </message>
        <message>
            <source>The graph of what you type</source>
            <translation>مخطط ما تكتبه</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>عمليات</translation>
        </message>
        <message>
            <source>neurons</source>
            <translation>عصبونات</translation>
        </message>
        <message>
            <source>layers</source>
            <translation>طبقات</translation>
        </message>
        <message>
            <source>What is folded</source>
            <translation>ما يُطوى</translation>
        </message>
        <message>
            <source>How much of the graph is folded into one box</source>
            <translation>كم يُطوى من المخطط في صندوق واحد</translation>
        </message>
        <message>
            <source>Steps of the graph</source>
            <translation>خطوات المخطط</translation>
        </message>
        <message>
            <source>Go to a step of the graph (Right, Left)</source>
            <translation>اذهب إلى خطوة من المخطط (يمين، يسار)</translation>
        </message>
        <message>
            <source>This network’s graph has some {count:,} nodes; up to {value:,} are drawn. Step through it on the network itself.</source>
            <translation>في مخطط هذه الشبكة نحو {count:,} عقدة؛ يُرسم حتى {value:,}. تنقل فيه على الشبكة نفسها.</translation>
        </message>
        <message>
            <source> · not rounded</source>
            <translation> · بلا تقريب</translation>
        </message>
        <message>
            <source>step {position:,} of {length:,}</source>
            <translation>الخطوة {position:,} من {length:,}</translation>
        </message>
        <message>
            <source>In {group_name}: {words}</source>
            <translation>في {group_name}: {words}</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>متغير</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Expression, a statement on each line</source>
            <translation>تعبير، عبارة في كل سطر</translation>
        </message>
        <message>
            <source>Variables and their slopes</source>
            <translation>المتغيرات وميولها</translation>
        </message>
        <message>
            <source>difference: (L(x + h) − L(x − h)) / 2h, to compare with</source>
            <translation>الفرق: (L(x + h) − L(x − h)) / 2h، للمقارنة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>The loss of this update’s samples</source>
            <translation>خسارة عينات هذا التحديث</translation>
        </message>
        <message>
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>The loss of all training samples</source>
            <translation>خسارة كل عينات التدريب</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>سباق</translation>
        </message>
        <message>
            <source>Seven optimizers from here, at the same learning rate: where they go</source>
            <translation>سبعة محسّنات من هنا بمعدل التعلم نفسه: إلى أين تذهب</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>غيرها</translation>
        </message>
        <message>
            <source>Draw two other random directions</source>
            <translation>سحب اتجاهين عشوائيين آخرين</translation>
        </message>
        <message>
            <source>No plane yet: it takes three states of a run, and numbers that are not too large.</source>
            <translation>لا مستوى بعد: يلزم ثلاث حالات من تشغيل وأعداد غير كبيرة جدًا.</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>حساب …</translation>
        </message>
        <message>
            <source>The ground of update {number:,}.</source>
            <translation>أرضية التحديث {number:,}.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ○ the other end of the step, ◇ the loss there when all parameters move, dots: the updates that follow. Dashed: the tangent, whose slope is the gradient. Click or drag to put the parameter elsewhere.</source>
            <translation>● المعاملات على الشاشة، ○ طرف الخطوة الآخر، ◇ الخسارة هناك حين تتحرك كل المعاملات، النقاط: التحديثات التالية. المتقطع: المماس الذي ميله التدرج. انقر أو اسحب لوضع المعامل في مكان آخر.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ■ where the run began. Coloured arrow: downhill, against the gradient; dark: the step, dashed: the updates that follow; grey: the velocity’s part. The stronger the colour, the higher the loss. Drag to move there.</source>
            <translation>● المعاملات على الشاشة، ■ حيث بدأ التشغيل. السهم الملون: نزولًا عكس التدرج؛ الداكن: الخطوة، المتقطع: التحديثات التالية؛ الرمادي: جزء السرعة. كلما قوي اللون علت الخسارة. اسحب للانتقال هناك.</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>المشهد</translation>
        </message>
        <message>
            <source>Losses of the race</source>
            <translation>خسائر السباق</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>التحديثات</translation>
        </message>
        <message>
            <source>1 Forward →</source>
            <translation>1 أمامي →</translation>
        </message>
        <message>
            <source>2 Loss</source>
            <translation>2 الخسارة</translation>
        </message>
        <message>
            <source>3 Backward ←</source>
            <translation>3 خلفي ←</translation>
        </message>
        <message>
            <source>4 Update</source>
            <translation>4 تحديث</translation>
        </message>
        <message>
            <source>Show each neuron’s number for the sample shown</source>
            <translation>عرض عدد كل عصبون للعينة المعروضة</translation>
        </message>
        <message>
            <source>map</source>
            <translation>خريطة</translation>
        </message>
        <message>
            <source>Show what each neuron answers over the inputs (M)</source>
            <translation>عرض ما يجيب به كل عصبون فوق المداخل (M)</translation>
        </message>
        <message>
            <source>in the neurons </source>
            <translation>في العصبونات </translation>
        </message>
        <message>
            <source>its own</source>
            <translation>تنشيطها</translation>
        </message>
        <message>
            <source>share</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>The accumulator</source>
            <translation>المراكم</translation>
        </message>
        <message>
            <source>divide</source>
            <translation>القسمة</translation>
        </message>
        <message>
            <source>forget to</source>
            <translation>انسَ</translation>
        </message>
        <message>
            <source>Draw what a run comes to that does; no project trains so</source>
            <translation>رسم ما يصير إليه تشغيل يفعل ذلك؛ لا مشروع يتدرب هكذا</translation>
        </message>
        <message>
            <source>forget to {words}</source>
            <translation>انسَ {words}</translation>
        </message>
        <message>
            <source>zeroed</source>
            <translation>صُفّر</translation>
        </message>
        <message>
            <source>batch {row}</source>
            <translation>الدفعة {row}</translation>
        </message>
        <message>
            <source>Losses of the right way and of the mistake</source>
            <translation>خسائر الطريق الصحيح والخطأ</translation>
        </message>
        <message>
            <source>right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>منسي</translation>
        </message>
        <message>
            <source>Layer whose z are marked</source>
            <translation>الطبقة التي تُعلَّم z فيها</translation>
        </message>
        <message>
            <source>Activation that is drawn</source>
            <translation>التنشيط المرسوم</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>أفقيًا</translation>
        </message>
        <message>
            <source>Upwards</source>
            <translation>رأسيًا</translation>
        </message>
        <message>
            <source>Others held</source>
            <translation>الباقي ثابت</translation>
        </message>
        <message>
            <source>at the mean</source>
            <translation>عند المتوسط</translation>
        </message>
        <message>
            <source>at the sample shown</source>
            <translation>عند العينة المعروضة</translation>
        </message>
        <message>
            <source>the winner</source>
            <translation>الفائز</translation>
        </message>
        <message>
            <source>Drawn over {join}: choose what, over which</source>
            <translation>مرسوم فوق {join}: اختر ماذا وفوق أيها</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>عينة</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>العينات</translation>
        </message>
        <message>
            <source>The samples of this update, and what each adds to its gradient</source>
            <translation>عينات هذا التحديث وما تضيفه كل منها إلى تدرجه</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>الضجيج</translation>
        </message>
        <message>
            <source>This update’s gradient beside that of all samples</source>
            <translation>تدرج هذا التحديث بجانب تدرج كل العينات</translation>
        </message>
        <message>
            <source>accumulator</source>
            <translation>المراكم</translation>
        </message>
        <message>
            <source>How several batches are gathered into one update</source>
            <translation>كيف تُجمع عدة دفعات في تحديث واحد</translation>
        </message>
        <message>
            <source>Samples of this update</source>
            <translation>عينات هذا التحديث</translation>
        </message>
        <message>
            <source>batch · sample</source>
            <translation>دفعة · عينة</translation>
        </message>
        <message>
            <source>Pause: the noise is measured where the run stands.</source>
            <translation>أوقف مؤقتًا: يُقاس الضجيج حيث يقف التشغيل.</translation>
        </message>
        <message>
            <source>{count:,} of {samples:,} samples</source>
            <translation>{count:,} من {samples:,} عينات</translation>
        </message>
        <message>
            <source>{words}: update {at:,} of {count:,} in its epoch</source>
            <translation>{words}: التحديث {at:,} من {count:,} في حقبته</translation>
        </message>
        <message>
            <source>target {k}</source>
            <translation>الهدف {k}</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>و{number} أخرى</translation>
        </message>
        <message>
            <source>wrong, {wrong}</source>
            <translation>خطأ، {wrong}</translation>
        </message>
        <message>
            <source>test sample</source>
            <translation>عينة اختبار</translation>
        </message>
        <message>
            <source>in this batch, {batch}</source>
            <translation>في هذه الدفعة، {batch}</translation>
        </message>
        <message>
            <source>boundary{at}</source>
            <translation>الحد{at}</translation>
        </message>
        <message>
            <source>Derivative of {name} for every batch</source>
            <translation>مشتقة {name} لكل دفعة</translation>
        </message>
        <message>
            <source>∂L/∂{name} by batch</source>
            <translation>∂L/∂{name} حسب الدفعة</translation>
        </message>
        <message>
            <source>noise ∝ 1/√B, B = {now}</source>
            <translation>الضجيج ∝ 1/√B، B = {now}</translation>
        </message>
        <message>
            <source>none: all samples agree</source>
            <translation>لا شيء: كل العينات متفقة</translation>
        </message>
        <message>
            <source>not finite</source>
            <translation>غير منتهٍ</translation>
        </message>
        <message>
            <source>One of the gradients has no direction: there is nothing to compare.</source>
            <translation>أحد التدرجين بلا اتجاه: لا شيء يُقارن.</translation>
        </message>
        <message>
            <source>This update’s gradient is {length} long and points {angle:.0f}° away from that of all samples, {whole_length} long.</source>
            <translation>تدرج هذا التحديث طوله {length} ويبتعد {angle:.0f}° عن تدرج كل العينات وطوله {whole_length}.</translation>
        </message>
        <message>
            <source>Samples by hand</source>
            <translation>عينات يدوية</translation>
        </message>
        <message>
            <source>Click to add a sample, drag to move one, right-click to remove one</source>
            <translation>انقر لإضافة عينة، اسحب لنقلها، انقر يمينًا لإزالتها</translation>
        </message>
        <message>
            <source>Class of new samples</source>
            <translation>صنف العينات الجديدة</translation>
        </message>
        <message>
            <source>Target of new samples</source>
            <translation>هدف العينات الجديدة</translation>
        </message>
        <message>
            <source> (raw {raw})</source>
            <translation> (الأصل {raw})</translation>
        </message>
        <message>
            <source>In brackets: as it was before it was scaled</source>
            <translation>بين قوسين: كما كان قبل التحجيم</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>التنبؤ</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>What is answered between the samples</source>
            <translation>ما يُجاب به بين العينات</translation>
        </message>
        <message>
            <source>table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Every sample and its answer, the worst first</source>
            <translation>كل عينة وجوابها، الأسوأ أولًا</translation>
        </message>
        <message>
            <source>classes</source>
            <translation>أصناف</translation>
        </message>
        <message>
            <source>Which classes are answered for which</source>
            <translation>أي الأصناف يُجاب بها عن أيها</translation>
        </message>
        <message>
            <source>Sample {number} is not in this update’s batch.</source>
            <translation>العينة {number} ليست في دفعة هذا التحديث.</translation>
        </message>
        <message>
            <source>Test sample {number}: no update is made with it.</source>
            <translation>عينة الاختبار {number}: لا يُجرى بها تحديث.</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Answers, the worst first</source>
            <translation>الأجوبة، الأسوأ أولًا</translation>
        </message>
        <message>
            <source>test {name}</source>
            <translation>اختبار {name}</translation>
        </message>
        <message>
            <source>Classes that are confused</source>
            <translation>الأصناف المختلطة</translation>
        </message>
        <message>
            <source>Confusion matrix: {right} right, {wrong} wrong</source>
            <translation>مصفوفة الالتباس: {right} صحيح، {wrong} خطأ</translation>
        </message>
        <message>
            <source>{name} {right:,} of {int:,}</source>
            <translation>{name} {right:,} من {int:,}</translation>
        </message>
        <message>
            <source>right: {said}</source>
            <translation>صحيح: {said}</translation>
        </message>
        <message>
            <source>mean loss: {said}</source>
            <translation>متوسط الخسارة: {said}</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>عددك</translation>
        </message>
        <message>
            <source>number or calculation</source>
            <translation>عدد أو حساب</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>افحص</translation>
        </message>
        <message>
            <source>Judge this number (Enter)</source>
            <translation>احكم على هذا العدد (Enter)</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>أظهر</translation>
        </message>
        <message>
            <source>Reveal this number and go on</source>
            <translation>كشف هذا العدد والمتابعة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>الخطوة السابقة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>كل الدروس</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>{value} Done.</source>
            <translation>{value} تم.</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>الخطوة {number} من {count}</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Make {left:,} updates</source>
            <translation>إجراء {left:,} تحديثات</translation>
        </message>
        <message>
            <source>Make the update</source>
            <translation>إجراء التحديث</translation>
        </message>
        <message>
            <source>Run until it is</source>
            <translation>التشغيل حتى يتحقق</translation>
        </message>
        <message>
            <source>{value} “{right}” is right. {because}</source>
            <translation>{value} «{right}» صحيح. {because}</translation>
        </message>
        <message>
            <source>The update on the screen has no such number; go on.</source>
            <translation>ليس في التحديث المعروض هذا العدد؛ تابع.</translation>
        </message>
        <message>
            <source>Shown:</source>
            <translation>المعروض:</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Open its project</source>
            <translation>افتح مشروعه</translation>
        </message>
        <message>
            <source>Open a lesson…</source>
            <translation>افتح درسًا…</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>من ملف</translation>
        </message>
        <message>
            <source>  {done} of {count}</source>
            <translation>  {done} من {count}</translation>
        </message>
        <message>
            <source>Open a lesson</source>
            <translation>فتح درس</translation>
        </message>
        <message>
            <source>Lessons (*{value})</source>
            <translation>دروس (*{value})</translation>
        </message>
        <message>
            <source>Your figures, one on each line</source>
            <translation>أعدادك، واحد في كل سطر</translation>
        </message>
        <message>
            <source>Find the first wrong one</source>
            <translation>إيجاد أول خطأ</translation>
        </message>
        <message>
            <source>Judged figures</source>
            <translation>أعداد محكوم عليها</translation>
        </message>
        <message>
            <source>Your numbers of update {update:,}, one on each line; any of them, in any order.</source>
            <translation>أعدادك من التحديث {update:,}، واحد في كل سطر؛ أيها شئت وبأي ترتيب.</translation>
        </message>
        <message>
            <source>Nothing to check yet: write z1 = 0.5, for example.</source>
            <translation>لا شيء يُفحص بعد: اكتب z1 = 0.5 مثلًا.</translation>
        </message>
        <message>
            <source>{value} {value_2} right.</source>
            <translation>{value} {value_2} صحيحة.</translation>
        </message>
        <message>
            <source>{value} The first wrong one is {name}. {reasons}</source>
            <translation>{value} أول خطأ هو {name}. {reasons}</translation>
        </message>
        <message>
            <source>{value} {line}: follows from the one before</source>
            <translation>{value} {line}: ناتج عن السابق</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>تلميح</translation>
        </message>
        <message>
            <source>The rule, then the symbols, then the numbers</source>
            <translation>القاعدة ثم الرموز ثم الأعداد</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>مرة أخرى</translation>
        </message>
        <message>
            <source>Practise this update once more</source>
            <translation>التمرن على هذا التحديث ثانية</translation>
        </message>
        <message>
            <source>Next update</source>
            <translation>التحديث التالي</translation>
        </message>
        <message>
            <source>Go on with the next update</source>
            <translation>المتابعة بالتحديث التالي</translation>
        </message>
        <message>
            <source>Update {number:,} is done.</source>
            <translation>تم التحديث {number:,}.</translation>
        </message>
        <message>
            <source>Pause the run to practise.</source>
            <translation>أوقف التشغيل مؤقتًا لتتمرن.</translation>
        </message>
        <message>
            <source>Shown: {shown}</source>
            <translation>المعروض: {shown}</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>واحدًا واحدًا</translation>
        </message>
        <message>
            <source>A whole sheet</source>
            <translation>ورقة كاملة</translation>
        </message>
        <message>
            <source>Check my figures</source>
            <translation>افحص أعدادي</translation>
        </message>
        <message>
            <source>How to practise</source>
            <translation>كيف تتمرن</translation>
        </message>
        <message>
            <source>Number by number, a whole sheet, or by lessons</source>
            <translation>عددًا عددًا أو ورقة كاملة أو بالدروس</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Forget the score</source>
            <translation>نسيان النتيجة</translation>
        </message>
        <message>
            <source>Keep my score</source>
            <translation>احفظ نتيجتي</translation>
        </message>
        <message>
            <source>Have it there again at the next launch</source>
            <translation>لتكون موجودة في التشغيل القادم</translation>
        </message>
        <message>
            <source>Type a number, a fraction, or a calculation such as 2·(0.75 − 1).</source>
            <translation>اكتب عددًا أو كسرًا أو حسابًا مثل 2·(0.75 − 1).</translation>
        </message>
        <message>
            <source>Not right; no usual mistake gives this number.</source>
            <translation>ليس صحيحًا؛ ولا خطأ معتادًا يعطي هذا العدد.</translation>
        </message>
        <message>
            <source>Numbers to be filled in</source>
            <translation>أعداد للملء</translation>
        </message>
        <message>
            <source>your number</source>
            <translation>عددك</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>افحص الكل</translation>
        </message>
        <message>
            <source>Judge all that is filled in</source>
            <translation>الحكم على كل ما مُلئ</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>أظهر الكل</translation>
        </message>
        <message>
            <source>Reveal the phase, and go on</source>
            <translation>كشف المرحلة والمتابعة</translation>
        </message>
        <message>
            <source>All of this update is known. Home begins it anew.</source>
            <translation>كل هذا التحديث معروف. Home يبدؤه من جديد.</translation>
        </message>
        <message>
            <source>{capitalize}: fill in what you like, then check all.</source>
            <translation>{capitalize}: املأ ما شئت ثم افحص الكل.</translation>
        </message>
        <message>
            <source>Right for your number before it.</source>
            <translation>صحيح بالنسبة إلى عددك السابق.</translation>
        </message>
        <message>
            <source>{right} of {count} right.</source>
            <translation>{right} من {count} صحيحة.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>القياس</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>العتبة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>أظهر العدد</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>جرّب</translation>
        </message>
        <message>
            <source>Train a copy with these cures; nothing changes here</source>
            <translation>تدريب نسخة بهذه العلاجات؛ لا شيء يتغير هنا</translation>
        </message>
        <message>
            <source>{value} seeds</source>
            <translation>{value} بذور</translation>
        </message>
        <message>
            <source>The same from {value} draws of the weights</source>
            <translation>نفسه من {value} سحبات للأوزان</translation>
        </message>
        <message>
            <source>Updates of a trial</source>
            <translation>تحديثات التجربة</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>طبّق</translation>
        </message>
        <message>
            <source>update {since:,}</source>
            <translation>التحديث {since:,}</translation>
        </message>
        <message>
            <source>Go back to update {back_to:,}</source>
            <translation>العودة إلى التحديث {back_to:,}</translation>
        </message>
        <message>
            <source>Take on {name}, from the start; Undo takes it back</source>
            <translation>اعتماد {name} من البداية؛ التراجع يعيده</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>لم يتغير شيء بعد.</translation>
        </message>
        <message>
            <source>Trains a copy: same data, same seed.</source>
            <translation>يدرب نسخة: البيانات نفسها والبذرة نفسها.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>المشكلات</translation>
        </message>
        <message>
            <source>Pause to try cures.</source>
            <translation>أوقف مؤقتًا لتجرب العلاجات.</translation>
        </message>
        <message>
            <source>Trying …</source>
            <translation>تجربة …</translation>
        </message>
        <message>
            <source>Trying: update {done:,} …</source>
            <translation>تجربة: التحديث {done:,} …</translation>
        </message>
        <message>
            <source>Trying {value} seeds …</source>
            <translation>تجربة {value} بذور …</translation>
        </message>
        <message>
            <source>{count} other checks found nothing.</source>
            <translation>{count} فحوص أخرى لم تجد شيئًا.</translation>
        </message>
        <message>
            <source>{count} checks found nothing.</source>
            <translation>{count} فحوص لم تجد شيئًا.</translation>
        </message>
        <message>
            <source> Measured at update {at:,}.</source>
            <translation> قيس عند التحديث {at:,}.</translation>
        </message>
        <message>
            <source>Loss and gradients of the trial: {verdict}</source>
            <translation>خسارة التجربة وتدرجاتها: {verdict}</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>cured</source>
            <translation>معالَجة</translation>
        </message>
        <message>
            <source>loss, {name}</source>
            <translation>الخسارة، {name}</translation>
        </message>
        <message>
            <source>∂L/∂z by layer</source>
            <translation>∂L/∂z حسب الطبقة</translation>
        </message>
        <message>
            <source>layer 1</source>
            <translation>الطبقة 1</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Conventions</source>
            <translation>الاصطلاحات</translation>
        </message>
        <message>
            <source>Edit history</source>
            <translation>سجل التعديل</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الحدود</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الشيفرة</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>التدرجات</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>المعدل</translation>
        </message>
        <message>
            <source>Computation graph</source>
            <translation>مخطط الحساب</translation>
        </message>
        <message>
            <source>{min} of {samples}</source>
            <translation>{min} من {samples}</translation>
        </message>
        <message>
            <source>{title}: each entry says what it does</source>
            <translation>{title}: كل خيار يقول ما يفعله</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>العينات</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Make up…</source>
            <translation>توليد…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>This project’s own data</source>
            <translation>بيانات هذا المشروع</translation>
        </message>
        <message>
            <source>, {tests:,} more to test with</source>
            <translation>، و{tests:,} أخرى للاختبار</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>كما فُتح</translation>
        </message>
        <message>
            <source>bias of {to}</source>
            <translation>انحياز {to}</translation>
        </message>
        <message>
            <source>weight from {source} to {to}</source>
            <translation>الوزن من {source} إلى {to}</translation>
        </message>
        <message>
            <source>Drag the {words}: every number follows</source>
            <translation>اسحب {words}: يتبعه كل عدد</translation>
        </message>
        <message>
            <source>{hidden:,} more. Select neurons or wires on the canvas to see theirs.</source>
            <translation>{hidden:,} أخرى. حدد عصبونات أو أسلاكًا على الرسم لرؤية أوزانها.</translation>
        </message>
        <message>
            <source>{fault}; {name} stays {kept}.</source>
            <translation>{fault}؛ {name} يبقى {kept}.</translation>
        </message>
        <message>
            <source>Learning rate by update; now {rate}</source>
            <translation>معدل التعلم حسب التحديث؛ الآن {rate}</translation>
        </message>
        <message>
            <source>{last:,} updates</source>
            <translation>{last:,} تحديثًا</translation>
        </message>
        <message>
            <source>η now {now}</source>
            <translation>η الآن {now}</translation>
        </message>
        <message>
            <source>The mean of a batch’s losses: its size does not change the step’s.</source>
            <translation>متوسط خسائر الدفعة: حجمها لا يغير حجم الخطوة.</translation>
        </message>
        <message>
            <source>The sum of a batch’s losses: a larger batch makes a larger step.</source>
            <translation>مجموع خسائر الدفعة: الدفعة الأكبر خطوة أكبر.</translation>
        </message>
        <message>
            <source>So many samples are averaged before a weight changes.</source>
            <translation>يُؤخذ متوسط هذا العدد من العينات قبل أن يتغير وزن.</translation>
        </message>
        <message>
            <source>So many batches are gathered into one update, as if they were one.</source>
            <translation>يُجمع هذا العدد من الدفعات في تحديث كأنها واحدة.</translation>
        </message>
        <message>
            <source>Draw the samples in another order in every epoch.</source>
            <translation>سحب العينات بترتيب آخر في كل حقبة.</translation>
        </message>
        <message>
            <source>The same seed draws the same weights and the same order of samples.</source>
            <translation>البذرة نفسها تسحب الأوزان نفسها وترتيب العينات نفسه.</translation>
        </message>
        <message>
            <source>Optimizer settings</source>
            <translation>إعدادات المحسّن</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>القص</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <source>Learning rate η</source>
            <translation>معدل التعلم η</translation>
        </message>
        <message>
            <source>How far a step goes for a gradient of 1.</source>
            <translation>مدى الخطوة لتدرج مقداره 1.</translation>
        </message>
        <message>
            <source>How a batch’s losses are combined</source>
            <translation>كيف تُجمع خسائر الدفعة</translation>
        </message>
        <message>
            <source>Batches and clipping</source>
            <translation>الدفعات والقص</translation>
        </message>
        <message>
            <source>Start and order</source>
            <translation>البداية والترتيب</translation>
        </message>
        <message>
            <source>Samples in a batch</source>
            <translation>العينات في الدفعة</translation>
        </message>
        <message>
            <source>Batches an update</source>
            <translation>الدفعات لكل تحديث</translation>
        </message>
        <message>
            <source>Accumulate</source>
            <translation>تراكم</translation>
        </message>
        <message>
            <source>How weights are drawn</source>
            <translation>كيف تُسحب الأوزان</translation>
        </message>
        <message>
            <source>Shuffle every epoch</source>
            <translation>خلط كل حقبة</translation>
        </message>
        <message>
            <source>Draw all weights anew; the run begins again.</source>
            <translation>سحب كل الأوزان من جديد؛ ويبدأ التشغيل ثانية.</translation>
        </message>
        <message>
            <source>1 update an epoch</source>
            <translation>تحديث لكل حقبة</translation>
        </message>
        <message>
            <source>{count:,} an epoch</source>
            <translation>{count:,} لكل حقبة</translation>
        </message>
        <message>
            <source>, the last one of {last}</source>
            <translation>، آخرها من {last}</translation>
        </message>
        <message>
            <source>, clipped</source>
            <translation>، مقصوص</translation>
        </message>
        <message>
            <source>, warm-up</source>
            <translation>، إحماء</translation>
        </message>
        <message>
            <source>Drag the schedule</source>
            <translation>سحب الجدول</translation>
        </message>
        <message>
            <source>Batches of {count}</source>
            <translation>دفعات من {count}</translation>
        </message>
        <message>
            <source>{fault}; η stays {kept}.</source>
            <translation>{fault}؛ η تبقى {kept}.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>أعداد</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>قيمة</translation>
        </message>
        <message>
            <source>root of the sum of {} squares</source>
            <translation>جذر مجموع {} مربعات</translation>
        </message>
        <message>
            <source>{} parts</source>
            <translation>{} أجزاء</translation>
        </message>
        <message>
            <source> · sample {number}</source>
            <translation> · العينة {number}</translation>
        </message>
        <message>
            <source>▸ Backward</source>
            <translation>◂ خلفي</translation>
        </message>
        <message>
            <source>Filter: w11, dL_dW, sample 2, hidden 1</source>
            <translation>تصفية: w11, dL_dW, عينة 2, مخفية 1</translation>
        </message>
        <message>
            <source>Filter the terms</source>
            <translation>تصفية الحدود</translation>
        </message>
        <message>
            <source>Names, kinds, samples, layers: all words must be there</source>
            <translation>أسماء وأنواع وعينات وطبقات: يجب أن توجد كل الكلمات</translation>
        </message>
        <message>
            <source>{value:,}{more} of {total}</source>
            <translation>{value:,}{more} من {total}</translation>
        </message>
        <message>
            <source>Copied the first {value:,} of {count:,} rows.</source>
            <translation>نُسخت أول {value:,} من {count:,} صفوف.</translation>
        </message>
        <message>
            <source>Copied {count:,} rows.</source>
            <translation>نُسخت {count:,} صفوف.</translation>
        </message>
        <message>
            <source>Copied 1 row.</source>
            <translation>نُسخ صف واحد.</translation>
        </message>
        <message>
            <source>Analytic</source>
            <translation>تحليلي</translation>
        </message>
        <message>
            <source>Numeric</source>
            <translation>عددي</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>متوافق</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>at a kink</source>
            <translation>عند انكسار</translation>
        </message>
        <message>
            <source>kink</source>
            <translation>انكسار</translation>
        </message>
        <message>
            <source>Check this gradient</source>
            <translation>افحص هذا التدرج</translation>
        </message>
        <message>
            <source>Checking {value} of {value_2}…</source>
            <translation>فحص {value} من {value_2}…</translation>
        </message>
        <message>
            <source>Moves this parameter a little up and down and compares the loss: (L(w + h) − L(w − h)) / 2h.</source>
            <translation>يحرك هذا المعامل قليلًا صعودًا ونزولًا ويقارن الخسارة: (L(w + h) − L(w − h)) / 2h.</translation>
        </message>
        <message>
            <source>Backward and central differences, side by side.</source>
            <translation>الرجوع والفروق المركزية جنبًا إلى جنب.</translation>
        </message>
        <message>
            <source> This one has not been checked.</source>
            <translation> هذا لم يُفحص.</translation>
        </message>
        <message>
            <source>{passed} of {count} gradients agree with central differences.{also}</source>
            <translation>{passed} من {count} تدرجات توافق الفروق المركزية.{also}</translation>
        </message>
        <message>
            <source>error slope</source>
            <translation>ميل الخطأ</translation>
        </message>
        <message>
            <source>came in</source>
            <translation>ما دخل</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>منطوق</translation>
        </message>
        <message>
            <source>{spoken} equals {spoken_2}</source>
            <translation>{spoken} يساوي {spoken_2}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy {title}</source>
            <translation>نسخ {title}</translation>
        </message>
        <message>
            <source>Nothing computed yet. Click any number, wire or neuron to ask why.</source>
            <translation>لم يُحسب شيء بعد. انقر أي عدد أو سلك أو عصبون لتسأل لماذا.</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>يأتي من</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>يستعمله</translation>
        </message>
        <message>
            <source>Every sample</source>
            <translation>كل عينة</translation>
        </message>
        <message>
            <source>Check gradient</source>
            <translation>فحص التدرج</translation>
        </message>
        <message>
            <source>Exact value · LaTeX</source>
            <translation>القيمة الدقيقة · LaTeX</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Pause to read the derivation of a number.</source>
            <translation>أوقف مؤقتًا لتقرأ اشتقاق عدد.</translation>
        </message>
        <message>
            <source>Not computed yet: press → until its turn comes. What will it be?</source>
            <translation>لم يُحسب بعد: اضغط → حتى يأتي دوره. كم سيكون؟</translation>
        </message>
        <message>
            <source>Weights before the update.</source>
            <translation>الأوزان قبل التحديث.</translation>
        </message>
        <message>
            <source>Rounded by hand to {decimals} decimals.</source>
            <translation>مقرب يدويًا إلى {decimals} منازل.</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>العينة</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>{name}, sample {number}</source>
            <translation>{name}، العينة {number}</translation>
        </message>
        <message>
            <source>Computed with all digits.</source>
            <translation>محسوب بكل الأرقام.</translation>
        </message>
        <message>
            <source>▾ Fold all</source>
            <translation>▾ طي الكل</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>بسط الكل</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>سطر واحد</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} أسطر</translation>
        </message>
        <message>
            <source>How {join} came about ({lines})</source>
            <translation>كيف جاء {join} ({lines})</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>طي</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>بسط</translation>
        </message>
        <message>
            <source>test loss</source>
            <translation>خسارة الاختبار</translation>
        </message>
        <message>
            <source>training samples</source>
            <translation>عينات التدريب</translation>
        </message>
        <message>
            <source>test samples</source>
            <translation>عينات الاختبار</translation>
        </message>
        <message>
            <source>update (number)</source>
            <translation>التحديث (رقمه)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>التخطيط</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>جديد…</translation>
        </message>
        <message>
            <source>Begin with an example or sizes</source>
            <translation>البدء بمثال أو بأحجام</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>فتح مشروع</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>حفظ المشروع</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Save the project under another name</source>
            <translation>حفظ المشروع باسم آخر</translation>
        </message>
        <message>
            <source>Go back to what the project’s file holds</source>
            <translation>العودة إلى ما في ملف المشروع</translation>
        </message>
        <message>
            <source>Import data…</source>
            <translation>استيراد بيانات…</translation>
        </message>
        <message>
            <source>Make samples of a table in a CSV file</source>
            <translation>صنع عينات من جدول في ملف CSV</translation>
        </message>
        <message>
            <source>Export data…</source>
            <translation>تصدير البيانات…</translation>
        </message>
        <message>
            <source>Write all samples and the answers to them as CSV</source>
            <translation>كتابة كل العينات وأجوبتها بصيغة CSV</translation>
        </message>
        <message>
            <source>Export plot…</source>
            <translation>تصدير المنحنى…</translation>
        </message>
        <message>
            <source>Write the curve in front as PNG, SVG, PDF or CSV</source>
            <translation>كتابة المنحنى الأمامي PNG أو SVG أو PDF أو CSV</translation>
        </message>
        <message>
            <source>Export network…</source>
            <translation>تصدير الشبكة…</translation>
        </message>
        <message>
            <source>Write the network as PNG, SVG or PDF, with or without its numbers</source>
            <translation>كتابة الشبكة PNG أو SVG أو PDF بأعدادها أو بدونها</translation>
        </message>
        <message>
            <source>Export solution…</source>
            <translation>تصدير الحل…</translation>
        </message>
        <message>
            <source>Write this update, worked out or as an exercise, for paper</source>
            <translation>كتابة هذا التحديث محلولًا أو تمرينًا للورق</translation>
        </message>
        <message>
            <source>Export code…</source>
            <translation>تصدير الشيفرة…</translation>
        </message>
        <message>
            <source>Write network, data and training as a program in PyTorch or NumPy</source>
            <translation>كتابة الشبكة والبيانات والتدريب برنامجًا في PyTorch أو NumPy</translation>
        </message>
        <message>
            <source>Copy plot as image</source>
            <translation>نسخ المنحنى صورةً</translation>
        </message>
        <message>
            <source>Copy the curve in front as a picture</source>
            <translation>نسخ المنحنى الأمامي صورةً</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Asks where work is unsaved</source>
            <translation>يسأل حيث يوجد عمل غير محفوظ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>سحب آخر تغيير</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>إجراؤه ثانية</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Remove the selected neurons or layers, to paste them elsewhere</source>
            <translation>إزالة العصبونات أو الطبقات المحددة للصقها في مكان آخر</translation>
        </message>
        <message>
            <source>Copy the selected neurons or layers with their weights</source>
            <translation>نسخ العصبونات أو الطبقات المحددة مع أوزانها</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Add what was copied: neurons to the selected layer, layers behind it</source>
            <translation>إضافة المنسوخ: العصبونات إلى الطبقة المحددة والطبقات خلفها</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove the neurons, connections or layers that are selected</source>
            <translation>إزالة ما حُدد من عصبونات أو وصلات أو طبقات</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>مضاعفة</translation>
        </message>
        <message>
            <source>Give the selected neurons or layers twins with equal weights</source>
            <translation>إعطاء العصبونات أو الطبقات المحددة توائم بأوزان مساوية</translation>
        </message>
        <message>
            <source>Rename, set value…</source>
            <translation>تسمية، ضبط قيمة…</translation>
        </message>
        <message>
            <source>Type the name or the value of what is selected</source>
            <translation>كتابة اسم المحدد أو قيمته</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Select every neuron and connection</source>
            <translation>تحديد كل عصبون ووصلة</translation>
        </message>
        <message>
            <source>Data…</source>
            <translation>البيانات…</translation>
        </message>
        <message>
            <source>See and edit the samples as a table</source>
            <translation>رؤية العينات وتحريرها جدولًا</translation>
        </message>
        <message>
            <source>Made-up data…</source>
            <translation>بيانات مولدة…</translation>
        </message>
        <message>
            <source>Draw circles, spirals, logic gates and other sets</source>
            <translation>سحب دوائر وحلزونات وبوابات منطقية ومجموعات أخرى</translation>
        </message>
        <message>
            <source>Add layer</source>
            <translation>إضافة طبقة</translation>
        </message>
        <message>
            <source>Add a hidden layer behind the selected one</source>
            <translation>إضافة طبقة مخفية خلف المحددة</translation>
        </message>
        <message>
            <source>Add neuron</source>
            <translation>إضافة عصبون</translation>
        </message>
        <message>
            <source>Add a neuron to the selected layer</source>
            <translation>إضافة عصبون إلى الطبقة المحددة</translation>
        </message>
        <message>
            <source>Draw a connection…</source>
            <translation>رسم وصلة…</translation>
        </message>
        <message>
            <source>From the selected neuron: arrows aim, Enter connects, Esc leaves</source>
            <translation>من العصبون المحدد: الأسهم تصوّب، Enter يصل، Esc يغادر</translation>
        </message>
        <message>
            <source>Remove connections</source>
            <translation>إزالة الوصلات</translation>
        </message>
        <message>
            <source>Remove all connections into the selected neurons</source>
            <translation>إزالة كل الوصلات إلى العصبونات المحددة</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>الوصلة التالية</translation>
        </message>
        <message>
            <source>Select the next connection into this neuron, then its bias</source>
            <translation>تحديد الوصلة التالية إلى هذا العصبون ثم انحيازه</translation>
        </message>
        <message>
            <source>Set bias…</source>
            <translation>ضبط الانحياز…</translation>
        </message>
        <message>
            <source>Type the bias of the selected neurons</source>
            <translation>كتابة انحياز العصبونات المحددة</translation>
        </message>
        <message>
            <source>Freeze or train biases</source>
            <translation>تجميد الانحيازات أو تدريبها</translation>
        </message>
        <message>
            <source>Keep the biases of the selected layer as they are, or no longer</source>
            <translation>إبقاء انحيازات الطبقة المحددة كما هي أو العكس</translation>
        </message>
        <message>
            <source>Weights as a table…</source>
            <translation>الأوزان جدولًا…</translation>
        </message>
        <message>
            <source>See and type a layer’s weights, with their gradients</source>
            <translation>رؤية أوزان طبقة وكتابتها مع تدرجاتها</translation>
        </message>
        <message>
            <source>Align neurons</source>
            <translation>محاذاة العصبونات</translation>
        </message>
        <message>
            <source>Put the selected neurons below each other, of several layers side by side</source>
            <translation>وضع العصبونات المحددة بعضها تحت بعض، ومن عدة طبقات جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Draw weights anew</source>
            <translation>سحب الأوزان من جديد</translation>
        </message>
        <message>
            <source>Draw all weights by the initializer and seed of the Network panel</source>
            <translation>سحب كل الأوزان حسب التهيئة والبذرة في لوحة الشبكة</translation>
        </message>
        <message>
            <source>Check all gradients</source>
            <translation>فحص كل التدرجات</translation>
        </message>
        <message>
            <source>Compare every gradient with central differences of the loss</source>
            <translation>مقارنة كل تدرج بالفروق المركزية للخسارة</translation>
        </message>
        <message>
            <source>Compute the next number</source>
            <translation>حساب العدد التالي</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>خطوة إلى الوراء</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>التراجع عن آخر خطوة</translation>
        </message>
        <message>
            <source>To the end of the phase</source>
            <translation>إلى نهاية المرحلة</translation>
        </message>
        <message>
            <source>All of forward, loss, backward or update at once</source>
            <translation>كل الأمامي أو الخسارة أو الخلفي أو التحديث دفعة واحدة</translation>
        </message>
        <message>
            <source>The rest of this update, or all of the next</source>
            <translation>بقية هذا التحديث أو كل التالي</translation>
        </message>
        <message>
            <source>First</source>
            <translation>الأول</translation>
        </message>
        <message>
            <source>Nothing of this update known</source>
            <translation>لا شيء معروف من هذا التحديث</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>الأخير</translation>
        </message>
        <message>
            <source>All of this update known</source>
            <translation>كل هذا التحديث معروف</translation>
        </message>
        <message>
            <source>Run, or pause</source>
            <translation>تشغيل أو إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>مقارنة…</translation>
        </message>
        <message>
            <source>Run the project with several values of one setting</source>
            <translation>تشغيل المشروع بعدة قيم لإعداد واحد</translation>
        </message>
        <message>
            <source>Run so many updates…</source>
            <translation>تشغيل عدد من التحديثات…</translation>
        </message>
        <message>
            <source>As fast as it goes, then stop</source>
            <translation>بأقصى سرعة ثم التوقف</translation>
        </message>
        <message>
            <source>Run until the loss is below…</source>
            <translation>تشغيل حتى تقل الخسارة عن…</translation>
        </message>
        <message>
            <source>Stop at a loss reached</source>
            <translation>التوقف عند بلوغ خسارة</translation>
        </message>
        <message>
            <source>Run until it stops improving</source>
            <translation>تشغيل حتى يتوقف التحسن</translation>
        </message>
        <message>
            <source>Stop where the loss has not become less for a while</source>
            <translation>التوقف حيث لم تقل الخسارة منذ مدة</translation>
        </message>
        <message>
            <source>Back to the start parameters</source>
            <translation>العودة إلى معاملات البداية</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>إيجاد أي شيء…</translation>
        </message>
        <message>
            <source>Actions, lessons, examples and numbers by their names</source>
            <translation>الأوامر والدروس والأمثلة والأعداد بأسمائها</translation>
        </message>
        <message>
            <source>How to read and drive it</source>
            <translation>كيف تقرؤه وتقوده</translation>
        </message>
        <message>
            <source>What you can do, keys, marks and words, with a search</source>
            <translation>ما يمكنك فعله، المفاتيح والعلامات والكلمات، مع بحث</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ترحيب</translation>
        </message>
        <message>
            <source>Examples, last files, lessons, own data</source>
            <translation>أمثلة، آخر الملفات، دروس، بياناتك</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>جولة في النافذة</translation>
        </message>
        <message>
            <source>Five stations</source>
            <translation>خمس محطات</translation>
        </message>
        <message>
            <source>Keys as a page…</source>
            <translation>المفاتيح صفحةً…</translation>
        </message>
        <message>
            <source>Write all keys on a page to print</source>
            <translation>كتابة كل المفاتيح في صفحة للطباعة</translation>
        </message>
        <message>
            <source>Short ways through the subject</source>
            <translation>طرق قصيرة عبر الموضوع</translation>
        </message>
        <message>
            <source>Copy a report of faults</source>
            <translation>نسخ تقرير بالأخطاء</translation>
        </message>
        <message>
            <source>Versions and the end of the log, for whoever is to mend it</source>
            <translation>الإصدارات ونهاية السجل لمن يصلحه</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>اللوحات</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>المنحنيات</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>Set weight…</source>
            <translation>ضبط الوزن…</translation>
        </message>
        <message>
            <source>Remove connection</source>
            <translation>إزالة الوصلة</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>تسمية…</translation>
        </message>
        <message>
            <source>Remove neuron</source>
            <translation>إزالة العصبون</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Add layer behind it</source>
            <translation>إضافة طبقة خلفها</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>إزالة الطبقة</translation>
        </message>
        <message>
            <source>Restore all connections</source>
            <translation>استعادة كل الوصلات</translation>
        </message>
        <message>
            <source>Remove all connections</source>
            <translation>إزالة كل الوصلات</translation>
        </message>
        <message>
            <source>Remove the skip</source>
            <translation>إزالة القفزة</translation>
        </message>
        <message>
            <source>Skip from {in_menu}</source>
            <translation>قفزة من {in_menu}</translation>
        </message>
        <message>
            <source>Why is {name} what it is?</source>
            <translation>لماذا {name} كما هو؟</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>نسخ {value}</translation>
        </message>
        <message>
            <source>Check its gradient</source>
            <translation>فحص تدرجه</translation>
        </message>
        <message>
            <source>Go back to this run</source>
            <translation>العودة إلى هذا التشغيل</translation>
        </message>
        <message>
            <source>Remove this run</source>
            <translation>إزالة هذا التشغيل</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>Sort by “{name}”</source>
            <translation>ترتيب حسب «{name}»</translation>
        </message>
        <message>
            <source>Sort by “{name}”, largest first</source>
            <translation>ترتيب حسب «{name}»، الأكبر أولًا</translation>
        </message>
        <message>
            <source>Rename “{name}”…</source>
            <translation>تسمية «{name}»…</translation>
        </message>
        <message>
            <source>Remove “{name}”…</source>
            <translation>إزالة «{name}»…</translation>
        </message>
        <message>
            <source>Add an input…</source>
            <translation>إضافة مدخل…</translation>
        </message>
        <message>
            <source>Add an output…</source>
            <translation>إضافة مخرج…</translation>
        </message>
        <message>
            <source>Rename a column</source>
            <translation>تسمية عمود</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>الاسم:</translation>
        </message>
        <message>
            <source>Remove “{name}”?</source>
            <translation>إزالة «{name}»؟</translation>
        </message>
        <message>
            <source>Its {what} goes with it, and {wires:,} weights; the run begins anew.</source>
            <translation>يذهب معه {what} و{wires:,} وزنًا؛ ويبدأ التشغيل من جديد.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>أزله</translation>
        </message>
        <message>
            <source>Add a column?</source>
            <translation>إضافة عمود؟</translation>
        </message>
        <message>
            <source>The network gets an {what} with {wires:,} weights that are drawn; the column holds zeros, and the run begins anew.</source>
            <translation>تتلقى الشبكة {what} مع {wires:,} وزنًا تُسحب؛ والعمود أصفار، ويبدأ التشغيل من جديد.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>أضفه</translation>
        </message>
        <message>
            <source>input neuron</source>
            <translation>عصبون مدخل</translation>
        </message>
        <message>
            <source>output neuron</source>
            <translation>عصبون مخرج</translation>
        </message>
        <message>
            <source>as the network gets them</source>
            <translation>كما تتلقاها الشبكة</translation>
        </message>
        <message>
            <source>Scaled, as an import has made them</source>
            <translation>محجّمة كما جعلها الاستيراد</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>As they were before they were scaled</source>
            <translation>كما كانت قبل التحجيم</translation>
        </message>
        <message>
            <source>Add sample</source>
            <translation>إضافة عينة</translation>
        </message>
        <message>
            <source>A copy of the selected one, to be changed</source>
            <translation>نسخة من المحددة لتُغيَّر</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove the selected samples (Delete)</source>
            <translation>إزالة العينات المحددة (Del)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>أعلى</translation>
        </message>
        <message>
            <source>Move the selected samples up</source>
            <translation>نقل العينات المحددة إلى أعلى</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>أسفل</translation>
        </message>
        <message>
            <source>Move the selected samples down</source>
            <translation>نقل العينات المحددة إلى أسفل</translation>
        </message>
        <message>
            <source>To tests</source>
            <translation>للاختبار</translation>
        </message>
        <message>
            <source>Use the selected samples for testing</source>
            <translation>استعمال العينات المحددة للاختبار</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Rename, sort, add and remove columns</source>
            <translation>تسمية الأعمدة وترتيبها وإضافتها وإزالتها</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>خلط</translation>
        </message>
        <message>
            <source>Put the samples in an order drawn by the seed</source>
            <translation>وضع العينات بترتيب تسحبه البذرة</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>تقسيم من جديد</translation>
        </message>
        <message>
            <source>Draw which samples are for testing</source>
            <translation>سحب أي العينات للاختبار</translation>
        </message>
        <message>
            <source>Test part in percent</source>
            <translation>حصة الاختبار بالمئة</translation>
        </message>
        <message>
            <source>same share of every class</source>
            <translation>حصة واحدة من كل صنف</translation>
        </message>
        <message>
            <source>Test part</source>
            <translation>حصة الاختبار</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Made-up sets</source>
            <translation>مجموعات مولدة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>{train:,} to train with, {tests:,} to test with</source>
            <translation>{train:,} للتدريب و{tests:,} للاختبار</translation>
        </message>
        <message>
            <source>To training</source>
            <translation>للتدريب</translation>
        </message>
        <message>
            <source>Copy	Ctrl+C</source>
            <translation>نسخ	Ctrl+C</translation>
        </message>
        <message>
            <source>Paste	Ctrl+V</source>
            <translation>لصق	Ctrl+V</translation>
        </message>
        <message>
            <source>Draw these data</source>
            <translation>سحب هذه البيانات</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Noise σ</source>
            <translation>الضجيج σ</translation>
        </message>
        <message>
            <source>The network follows: {join}.</source>
            <translation>تتبع الشبكة: {join}.</translation>
        </message>
        <message>
            <source>Picture of the samples</source>
            <translation>صورة العينات</translation>
        </message>
        <message>
            <source>More than two inputs</source>
            <translation>أكثر من مدخلين</translation>
        </message>
        <message>
            <source>test {number}</source>
            <translation>اختبار {number}</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Numbers, parted by spaces or semicolons</source>
            <translation>أعداد تفصلها مسافات أو فواصل منقوطة</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>Updates each</source>
            <translation>تحديثات كل منها</translation>
        </message>
        <message>
            <source>Losses of all runs</source>
            <translation>خسائر كل التشغيلات</translation>
        </message>
        <message>
            <source>What the runs came to</source>
            <translation>ما انتهت إليه التشغيلات</translation>
        </message>
        <message>
            <source>Updates until the mean of an epoch is below</source>
            <translation>التحديثات حتى يقل متوسط حقبة عن</translation>
        </message>
        <message>
            <source>Keep the curves</source>
            <translation>احفظ المنحنيات</translation>
        </message>
        <message>
            <source>Draw them beside the run; each can be gone back to</source>
            <translation>رسمها بجانب التشغيل؛ يمكن العودة إلى كل منها</translation>
        </message>
        <message>
            <source>Cancelled; what is done stays.</source>
            <translation>أُلغي؛ ويبقى ما تم.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Running {name}: {number} of {whole}.</source>
            <translation>تشغيل {name}: {number} من {whole}.</translation>
        </message>
        <message>
            <source>Loss by {lower}</source>
            <translation>الخسارة حسب {lower}</translation>
        </message>
        <message>
            <source>loss, mean of an epoch (no unit)</source>
            <translation>الخسارة، متوسط حقبة (بلا وحدة)</translation>
        </message>
        <message>
            <source>loss (no unit)</source>
            <translation>الخسارة (بلا وحدة)</translation>
        </message>
        <message>
            <source>The curves stand beside the run now; the legend has their names.</source>
            <translation>المنحنيات الآن بجانب التشغيل؛ أسماؤها في مفتاح الرسم.</translation>
        </message>
        <message>
            <source>run</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>test right</source>
            <translation>اختبار صحيح</translation>
        </message>
        <message>
            <source>below {limit} after</source>
            <translation>تحت {limit} بعد</translation>
        </message>
        <message>
            <source>time</source>
            <translation>الزمن</translation>
        </message>
        <message>
            <source>diverged at {update:,}</source>
            <translation>تباعد عند {update:,}</translation>
        </message>
        <message>
            <source>{reached:,} updates</source>
            <translation>{reached:,} تحديثًا</translation>
        </message>
        <message>
            <source>Every run diverged: try smaller learning rates.</source>
            <translation>تباعد كل تشغيل: جرب معدلات تعلم أصغر.</translation>
        </message>
        <message>
            <source>Done. The least loss at the end is that of {name}: {loss}.</source>
            <translation>تم. أقل خسارة في النهاية لـ{name}: {loss}.</translation>
        </message>
        <message>
            <source>Tables ({join});;All files (*)</source>
            <translation>جداول ({join});;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Import data</source>
            <translation>استيراد بيانات</translation>
        </message>
        <message>
            <source>{safe_name} data.csv</source>
            <translation>{safe_name} بيانات.csv</translation>
        </message>
        <message>
            <source>Export data and predictions</source>
            <translation>تصدير البيانات والتنبؤات</translation>
        </message>
        <message>
            <source>Exported {name}.</source>
            <translation>صُدّر {name}.</translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>خلل في البرنامج</translation>
        </message>
        <message>
            <source>A copy of your work has been kept. </source>
            <translation>حُفظت نسخة من عملك. </translation>
        </message>
        <message>
            <source>{kept}You can go on; this report helps whoever mends it.</source>
            <translation>{kept}يمكنك المتابعة؛ هذا التقرير يساعد من يصلحه.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>bpviz projects (*{value})</source>
            <translation>مشاريع bpviz (*{value})</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>أمثلة</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>فتح مشروع</translation>
        </message>
        <message>
            <source>{name} is open in another window.</source>
            <translation>{name} مفتوح في نافذة أخرى.</translation>
        </message>
        <message>
            <source>What is saved there and here would replace each other.</source>
            <translation>ما يُحفظ هناك وهنا يحل أحدهما محل الآخر.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>فتح للقراءة فقط</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>فتح على أي حال</translation>
        </message>
        <message>
            <source>{name} was opened read-only: another window has it open.</source>
            <translation>فُتح {name} للقراءة فقط: نافذة أخرى تفتحه.</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>الحفظ فوقه</translation>
        </message>
        <message>
            <source>Save project</source>
            <translation>حفظ المشروع</translation>
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation>غيّر برنامج آخر {name} منذ فُتح.</translation>
        </message>
        <message>
            <source>{changed_on_disk}
What is there now would be kept as {name}~.</source>
            <translation>{changed_on_disk}
ما هو هناك الآن يُحفظ باسم {name}~.</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>الكتابة فوقه</translation>
        </message>
        <message>
            <source>Copied the curve as a picture.</source>
            <translation>نُسخ المنحنى صورةً.</translation>
        </message>
        <message>
            <source>“{value}” has changes.</source>
            <translation>في «{value}» تغييرات.</translation>
        </message>
        <message>
            <source>Save them?</source>
            <translation>هل تُحفظ؟</translation>
        </message>
        <message>
            <source>Deep sigmoid chain</source>
            <translation>سلسلة سيغمويد عميقة</translation>
        </message>
        <message>
            <source>One neuron, exact</source>
            <translation>عصبون واحد، دقيق</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>شبكة جديدة</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>الأحجام</translation>
        </message>
        <message>
            <source>Starting points</source>
            <translation>نقاط البداية</translation>
        </message>
        <message>
            <source>Empty {sizes_written}</source>
            <translation>فارغة {sizes_written}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>1 weight</source>
            <translation>وزن واحد</translation>
        </message>
        <message>
            <source>{count:,} weights and biases</source>
            <translation>{count:,} أوزان وانحيازات</translation>
        </message>
        <message>
            <source>outputs by {activation}</source>
            <translation>المخارج بـ{activation}</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>درس</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>Number · sample {number}</source>
            <translation>عدد · العينة {number}</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>إيجاد أي شيء</translation>
        </message>
        <message>
            <source>Type what to do, to open or to ask: step, w11, XOR</source>
            <translation>اكتب ما تفعله أو تفتحه أو تسأل عنه: خطوة، w11، XOR</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>ما يُبحث عنه</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>تصدير المنحنى</translation>
        </message>
        <message>
            <source>{name}: the ending must be .png, .svg, .pdf or .csv.</source>
            <translation>{name}: يجب أن تكون النهاية .png أو .svg أو .pdf أو .csv.</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>فتح الأخيرة</translation>
        </message>
        <message>
            <source>{shown} (missing)</source>
            <translation>{shown} (مفقود)</translation>
        </message>
        <message>
            <source>Nothing was opened or saved yet</source>
            <translation>لم يُفتح أو يُحفظ شيء بعد</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>إفراغ القائمة</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>عمل غير محفوظ</translation>
        </message>
        <message>
            <source>bpviz ended before this work was saved.</source>
            <translation>انتهى bpviz قبل حفظ هذا العمل.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>اسأل لاحقًا</translation>
        </message>
        <message>
            <source>“{name}”{file}, kept {time_said}</source>
            <translation>«{name}»{file}، حُفظ {time_said}</translation>
        </message>
        <message>
            <source>today at {at:%H:%M:%S}</source>
            <translation>اليوم في {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>on {at:%Y-%m-%d} at {at:%H:%M:%S}</source>
            <translation>في {at:%Y-%m-%d} الساعة {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>It was never saved to a file: network {sizes}, {samples:,} samples, {updates:,} updates made.</source>
            <translation>لم يُحفظ في ملف قط: شبكة {sizes}، {samples:,} عينات، {updates:,} تحديثًا.</translation>
        </message>
        <message>
            <source>The file itself cannot be read any more.</source>
            <translation>لم يعد ممكنًا قراءة الملف نفسه.</translation>
        </message>
        <message>
            <source>The file holds the same.</source>
            <translation>في الملف الشيء نفسه.</translation>
        </message>
        <message>
            <source>; and {number} more</source>
            <translation>؛ و{number} أخرى</translation>
        </message>
        <message>
            <source>Beyond the file: {join}{more}.</source>
            <translation>زيادة على الملف: {join}{more}.</translation>
        </message>
        <message>
            <source>Not computed yet</source>
            <translation>لم يُحسب بعد</translation>
        </message>
        <message>
            <source>This connection was removed</source>
            <translation>أزيلت هذه الوصلة</translation>
        </message>
        <message>
            <source>Weights as a table</source>
            <translation>الأوزان جدولًا</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>الطبقة</translation>
        </message>
        <message>
            <source>Weights and biases of</source>
            <translation>أوزان وانحيازات</translation>
        </message>
        <message>
            <source>Gradients ∂L/∂w and ∂L/∂b</source>
            <translation>التدرجات ∂L/∂w و∂L/∂b</translation>
        </message>
        <message>
            <source>plain NumPy</source>
            <translation>NumPy صرف</translation>
        </message>
        <message>
            <source>Network, data and training as a program for PyTorch; under torchrun it runs on several processes or machines. Its head says how.</source>
            <translation>الشبكة والبيانات والتدريب برنامجًا لـPyTorch؛ وتحت torchrun يعمل على عدة عمليات أو أجهزة. ورأسه يشرح ذلك.</translation>
        </message>
        <message>
            <source>Network, data and training as a program that needs NumPy alone, with every derivative written out.</source>
            <translation>الشبكة والبيانات والتدريب برنامجًا لا يحتاج إلا NumPy، وكل مشتقة مكتوبة.</translation>
        </message>
        <message>
            <source>Export code</source>
            <translation>تصدير الشيفرة</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>مفاتيح</translation>
        </message>
        <message>
            <source>program</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>تمرين</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>حل</translation>
        </message>
        <message>
            <source>Setting the pages …</source>
            <translation>إعداد الصفحات …</translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>لم يُصدّر شيء.</translation>
        </message>
        <message>
            <source>Export {what}</source>
            <translation>تصدير {what}</translation>
        </message>
        <message>
            <source>{name}: the ending must be one of {endings}.</source>
            <translation>{name}: يجب أن تكون النهاية إحدى {endings}.</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>صورة PNG</translation>
        </message>
        <message>
            <source>PNG picture, 2×</source>
            <translation>صورة PNG، 2×</translation>
        </message>
        <message>
            <source>PNG picture, 3×</source>
            <translation>صورة PNG، 3×</translation>
        </message>
        <message>
            <source>PNG picture, 4×</source>
            <translation>صورة PNG، 4×</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>رسم SVG</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>A picture of pixels, for slides and pages of the web.</source>
            <translation>صورة من نقاط، للشرائح وصفحات الويب.</translation>
        </message>
        <message>
            <source>A drawing that can be enlarged; its letters are outlines and need no font.</source>
            <translation>رسم يمكن تكبيره؛ حروفه خطوط محيطة لا تحتاج خطًا.</translation>
        </message>
        <message>
            <source>A page as large as the drawing, for LaTeX and print.</source>
            <translation>صفحة بحجم الرسم، لـLaTeX والطباعة.</translation>
        </message>
        <message>
            <source>Export network</source>
            <translation>تصدير الشبكة</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>يعرض</translation>
        </message>
        <message>
            <source>every number that is on the screen</source>
            <translation>كل عدد على الشاشة</translation>
        </message>
        <message>
            <source>the structure alone</source>
            <translation>البنية وحدها</translation>
        </message>
        <message>
            <source>light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>صفحة ويب (HTML)</translation>
        </message>
        <message>
            <source>all layers</source>
            <translation>كل الطبقات</translation>
        </message>
        <message>
            <source>Export solution</source>
            <translation>تصدير الحل</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>worked solution</source>
            <translation>حل مفصل</translation>
        </message>
        <message>
            <source>exercise, answers on another page</source>
            <translation>تمرين، الأجوبة في صفحة أخرى</translation>
        </message>
        <message>
            <source>as in the window</source>
            <translation>كما في النافذة</translation>
        </message>
        <message>
            <source>those of this project</source>
            <translation>أعداد هذا المشروع</translation>
        </message>
        <message>
            <source>others, drawn from a seed</source>
            <translation>غيرها، مسحوبة من بذرة</translation>
        </message>
        <message>
            <source>Seed of the other numbers</source>
            <translation>بذرة الأعداد الأخرى</translation>
        </message>
        <message>
            <source>the one there is</source>
            <translation>الوحيدة الموجودة</translation>
        </message>
        <message>
            <source>sample {number} alone</source>
            <translation>العينة {number} وحدها</translation>
        </message>
        <message>
            <source>all {count:,}</source>
            <translation>الكل {count:,}</translation>
        </message>
        <message>
            <source>{layer} alone</source>
            <translation>{layer} وحدها</translation>
        </message>
        <message>
            <source>what leads to {name} alone</source>
            <translation>ما يقود إلى {name} وحده</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>خطوة واحدة</translation>
        </message>
        <message>
            <source>{steps:,} steps</source>
            <translation>{steps:,} خطوات</translation>
        </message>
        <message>
            <source>{what} of update {update:,}.</source>
            <translation>{what} من التحديث {update:,}.</translation>
        </message>
        <message>
            <source>a positive weight</source>
            <translation>وزن موجب</translation>
        </message>
        <message>
            <source>a negative weight</source>
            <translation>وزن سالب</translation>
        </message>
        <message>
            <source>the wider, the larger the weight, whatever its sign</source>
            <translation>كلما كان أعرض كان الوزن أكبر أيًا كانت إشارته</translation>
        </message>
        <message>
            <source>a weight of exactly 0</source>
            <translation>وزن يساوي 0 تمامًا</translation>
        </message>
        <message>
            <source>forward: what goes to the right</source>
            <translation>أمامي: ما يذهب إلى اليمين</translation>
        </message>
        <message>
            <source>backward: what comes back to the left</source>
            <translation>خلفي: ما يرجع إلى اليسار</translation>
        </message>
        <message>
            <source>what the last step computed, in its phase’s colour</source>
            <translation>ما حسبته الخطوة الأخيرة بلون مرحلتها</translation>
        </message>
        <message>
            <source>what you have selected</source>
            <translation>ما حددته</translation>
        </message>
        <message>
            <source>a bias that is not trained</source>
            <translation>انحياز لا يُدرب</translation>
        </message>
        <message>
            <source>a problem; its number is that in the tab Problems</source>
            <translation>مشكلة؛ رقمها هو الذي في تبويب المشكلات</translation>
        </message>
        <message>
            <source>a number that is not computed yet</source>
            <translation>عدد لم يُحسب بعد</translation>
        </message>
        <message>
            <source>a weight before and after the update</source>
            <translation>وزن قبل التحديث وبعده</translation>
        </message>
        <message>
            <source>on the curve: training samples</source>
            <translation>على المنحنى: عينات التدريب</translation>
        </message>
        <message>
            <source>on the curve: test samples</source>
            <translation>على المنحنى: عينات الاختبار</translation>
        </message>
        <message>
            <source>on the curve: you changed something here</source>
            <translation>على المنحنى: غيّرت شيئًا هنا</translation>
        </message>
        <message>
            <source>on the curve: the run left an earlier one here</source>
            <translation>على المنحنى: ترك التشغيل هنا تشغيلًا أقدم</translation>
        </message>
        <message>
            <source>on the curve: numbers were no longer finite</source>
            <translation>على المنحنى: لم تعد الأعداد منتهية</translation>
        </message>
        <message>
            <source>in the prediction: a sample of the first class</source>
            <translation>في التنبؤ: عينة من الصنف الأول</translation>
        </message>
        <message>
            <source>of the second class, or with a number as target</source>
            <translation>من الصنف الثاني، أو هدفها عدد</translation>
        </message>
        <message>
            <source>a test sample is hollow</source>
            <translation>عينة الاختبار مجوفة</translation>
        </message>
        <message>
            <source>a sample of this batch; the one that is shown</source>
            <translation>عينة من هذه الدفعة؛ والمعروضة</translation>
        </message>
        <message>
            <source>answered with another class</source>
            <translation>أُجيب عنها بصنف آخر</translation>
        </message>
        <message>
            <source>in the landscape: straight against the gradient</source>
            <translation>في المشهد: عكس التدرج مباشرة</translation>
        </message>
        <message>
            <source>the step from where the parameters are</source>
            <translation>الخطوة من حيث المعاملات</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+الأسهم</translation>
        </message>
        <message>
            <source>walk the network; with Shift select on the way</source>
            <translation>التنقل في الشبكة؛ ومع Shift التحديد في الطريق</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>ask about what is selected on the network</source>
            <translation>السؤال عن المحدد في الشبكة</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>back from what was asked to the step</source>
            <translation>العودة من السؤال إلى الخطوة</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+أعلى، Ctrl+أسفل</translation>
        </message>
        <message>
            <source>nudge what is selected; Ctrl and the wheel too</source>
            <translation>دفع المحدد قليلًا؛ وCtrl مع العجلة كذلك</translation>
        </message>
        <message>
            <source>Space, held down</source>
            <translation>المسافة مع الإبقاء</translation>
        </message>
        <message>
            <source>drag the network</source>
            <translation>سحب الشبكة</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>نقر مزدوج</translation>
        </message>
        <message>
            <source>type a value or a name in place</source>
            <translation>كتابة قيمة أو اسم في مكانه</translation>
        </message>
        <message>
            <source>wheel</source>
            <translation>العجلة</translation>
        </message>
        <message>
            <source>on the network and the graph: closer and farther</source>
            <translation>على الشبكة والمخطط: أقرب وأبعد</translation>
        </message>
        <message>
            <source>wheel, drag</source>
            <translation>العجلة، السحب</translation>
        </message>
        <message>
            <source>on a curve: zoom; a double click shows all of it</source>
            <translation>على منحنى: تقريب؛ والنقر المزدوج يعرضه كله</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page Up، Page Down</translation>
        </message>
        <message>
            <source>while presenting: step, as a remote does</source>
            <translation>أثناء العرض: خطوة، كما يفعل جهاز التحكم</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>the next thing; F6 the next part of the window</source>
            <translation>الشيء التالي؛ F6 الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>Ask why a number is what it is</source>
            <translation>اسأل لماذا العدد كما هو</translation>
        </message>
        <message>
            <source>Click it: on the network, in a formula or a list. The tab Why? derives it, and every factor there can be clicked again. Esc goes back to the step.</source>
            <translation>انقره: على الشبكة أو في صيغة أو قائمة. يشتقه تبويب لماذا؟، ويمكن نقر كل عامل هناك. Esc يعود إلى الخطوة.</translation>
        </message>
        <message>
            <source>Step through backpropagation</source>
            <translation>السير خطوة خطوة في الانتشار الخلفي</translation>
        </message>
        <message>
            <source>→ computes the next number, ← takes it back. The list beside Step says how far a step goes: a term, a neuron, a layer, a phase, an update or an epoch.</source>
            <translation>→ يحسب العدد التالي، ← يسحبه. القائمة بجانب خطوة تحدد مداها: حد أو عصبون أو طبقة أو مرحلة أو تحديث أو حقبة.</translation>
        </message>
        <message>
            <source>Let it learn</source>
            <translation>دعها تتعلم</translation>
        </message>
        <message>
            <source>Space runs and pauses; the slider beside it sets the speed. Run → Run until … stops at a goal. The timeline below the curve goes back to any update.</source>
            <translation>المسافة تشغل وتوقف؛ والمنزلق بجانبها يحدد السرعة. تشغيل ← تشغيل حتى … يتوقف عند هدف. خط الزمن تحت المنحنى يعود إلى أي تحديث.</translation>
        </message>
        <message>
            <source>Change a weight and see what follows</source>
            <translation>غيّر وزنًا وانظر ما يتبعه</translation>
        </message>
        <message>
            <source>Drag its slider at the left, or double-click it on the network and type. Ctrl+Z takes it back.</source>
            <translation>اسحب منزلقه، أو انقره مرتين على الشبكة واكتب. Ctrl+Z يسحب التغيير.</translation>
        </message>
        <message>
            <source>Build a network</source>
            <translation>ابنِ شبكة</translation>
        </message>
        <message>
            <source>File → New…, or with the pointer at a layer’s head: +, −, the activation. Drag from a neuron’s handle to another to connect them.</source>
            <translation>ملف ← جديد…، أو بالمؤشر على رأس طبقة: + و− والتنشيط. اسحب من مقبض عصبون إلى آخر لوصلهما.</translation>
        </message>
        <message>
            <source>Use data of one’s own</source>
            <translation>استعمل بياناتك</translation>
        </message>
        <message>
            <source>File → Import table… reads a CSV: choose what goes in and what should come out; the network follows. Edit → Data shows and edits the samples.</source>
            <translation>ملف ← استيراد بيانات… يقرأ CSV: اختر ما يدخل وما ينبغي أن يخرج؛ وتتبعه الشبكة. تحرير ← البيانات يعرض العينات ويحررها.</translation>
        </message>
        <message>
            <source>Find out why a network does not learn</source>
            <translation>اعرف لماذا لا تتعلم شبكة</translation>
        </message>
        <message>
            <source>The tab Problems names what was measured and why it happens; its cures are tried on a copy before anything changes.</source>
            <translation>تبويب المشكلات يسمي ما قيس ولماذا يحدث؛ وتُجرب علاجاته على نسخة قبل أن يتغير شيء.</translation>
        </message>
        <message>
            <source>Compare settings</source>
            <translation>قارن الإعدادات</translation>
        </message>
        <message>
            <source>Run → Compare… trains copies with several values, in one plot.</source>
            <translation>تشغيل ← مقارنة… يدرب نسخًا بعدة قيم في رسم واحد.</translation>
        </message>
        <message>
            <source>Practise by hand</source>
            <translation>تمرن يدويًا</translation>
        </message>
        <message>
            <source>The tab Practice asks for numbers one by one or as a sheet, takes calculations, and says what went wrong. Help → Lessons are short ways through the subject.</source>
            <translation>تبويب تمرين يسأل عن الأعداد واحدًا واحدًا أو ورقة كاملة، ويقبل الحسابات، ويقول ما الخطأ. مساعدة ← الدروس طرق قصيرة عبر الموضوع.</translation>
        </message>
        <message>
            <source>Print an exercise or its solution</source>
            <translation>اطبع تمرينًا أو حله</translation>
        </message>
        <message>
            <source>File → Export solution…: kind “exercise” leaves blanks; PDF, web page, LaTeX or Markdown.</source>
            <translation>ملف ← تصدير الحل…: النوع «تمرين» يترك فراغات؛ PDF أو صفحة ويب أو LaTeX أو Markdown.</translation>
        </message>
        <message>
            <source>See the program behind it</source>
            <translation>انظر البرنامج وراءه</translation>
        </message>
        <message>
            <source>The tab Code lights the lines of the step, in PyTorch or NumPy; File → Export code… writes all of it. Ctrl+3 shows the graph of operations.</source>
            <translation>تبويب الشيفرة يضيء أسطر الخطوة في PyTorch أو NumPy؛ وملف ← تصدير الشيفرة… يكتبها كلها. Ctrl+3 يعرض مخطط العمليات.</translation>
        </message>
        <message>
            <source>Check the gradients</source>
            <translation>افحص التدرجات</translation>
        </message>
        <message>
            <source>Network → Check all gradients compares each with a central difference; the status bar tells what came of it.</source>
            <translation>الشبكة ← فحص كل التدرجات يقارن كلًا منها بفرق مركزي؛ وشريط الحالة يقول النتيجة.</translation>
        </message>
        <message>
            <source>Read it more easily</source>
            <translation>اقرأه بسهولة أكبر</translation>
        </message>
        <message>
            <source>Ctrl++ makes text larger, network and formulas with it. View has a dark and a high contrast theme, and Reduce motion.</source>
            <translation>Ctrl++ يكبر النص ومعه الشبكة والصيغ. في عرض سمة داكنة وأخرى عالية التباين وتقليل الحركة.</translation>
        </message>
        <message>
            <source>Show it to an audience</source>
            <translation>اعرضه على جمهور</translation>
        </message>
        <message>
            <source>F11 presents: the whole screen, large words, a ring round the pointer.</source>
            <translation>F11 يعرض: الشاشة كلها، كلمات كبيرة، حلقة حول المؤشر.</translation>
        </message>
        <message>
            <source>what goes in, and what should come out: input and target</source>
            <translation>ما يدخل وما ينبغي أن يخرج: المدخل والهدف</translation>
        </message>
        <message>
            <source>weight of a connection, bias of a neuron: the parameters</source>
            <translation>وزن الوصلة وانحياز العصبون: المعاملات</translation>
        </message>
        <message>
            <source>what a neuron adds up: its weighted inputs and its bias</source>
            <translation>ما يجمعه العصبون: مداخله الموزونة وانحيازه</translation>
        </message>
        <message>
            <source>what it hands on: its activation, a = f(z)</source>
            <translation>ما يمرره: تنشيطه، a = f(z)</translation>
        </message>
        <message>
            <source>what comes out at the end: the answer</source>
            <translation>ما يخرج في النهاية: الجواب</translation>
        </message>
        <message>
            <source>the loss: how far the answer is from the target</source>
            <translation>الخسارة: بُعد الجواب عن الهدف</translation>
        </message>
        <message>
            <source>the gradient: how much L grows for a little more w</source>
            <translation>التدرج: كم تزداد L لزيادة قليلة في w</translation>
        </message>
        <message>
            <source>the learning rate: how far a step goes against the gradient</source>
            <translation>معدل التعلم: مدى الخطوة عكس التدرج</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>أمامي</translation>
        </message>
        <message>
            <source>from the inputs to the loss, layer by layer</source>
            <translation>من المداخل إلى الخسارة طبقة طبقة</translation>
        </message>
        <message>
            <source>backward</source>
            <translation>خلفي</translation>
        </message>
        <message>
            <source>from the loss to every gradient, by the chain rule</source>
            <translation>من الخسارة إلى كل تدرج بقاعدة السلسلة</translation>
        </message>
        <message>
            <source>one step of all parameters; an epoch goes once through the samples</source>
            <translation>خطوة لكل المعاملات؛ والحقبة مرور واحد على العينات</translation>
        </message>
        <message>
            <source>the samples whose mean gradient makes one update</source>
            <translation>العينات التي يصنع متوسط تدرجها تحديثًا</translation>
        </message>
        <message>
            <source>accumulation</source>
            <translation>التراكم</translation>
        </message>
        <message>
            <source>gradients of several batches are added up before an update</source>
            <translation>تُجمع تدرجات عدة دفعات قبل التحديث</translation>
        </message>
        <message>
            <source>activation function</source>
            <translation>دالة التنشيط</translation>
        </message>
        <message>
            <source>what makes a network more than one straight line</source>
            <translation>ما يجعل الشبكة أكثر من خط مستقيم</translation>
        </message>
        <message>
            <source>optimizer</source>
            <translation>المحسّن</translation>
        </message>
        <message>
            <source>how gradients become a step: SGD, momentum, Adam and others</source>
            <translation>كيف تصير التدرجات خطوة: SGD والزخم وAdam وغيرها</translation>
        </message>
        <message>
            <source>vanishing gradient</source>
            <translation>التدرج المتلاشي</translation>
        </message>
        <message>
            <source>it gets smaller with every layer on the way back</source>
            <translation>يصغر مع كل طبقة في الرجوع</translation>
        </message>
        <message>
            <source>exploding gradient</source>
            <translation>التدرج المتفجر</translation>
        </message>
        <message>
            <source>it gets larger with every layer on the way back</source>
            <translation>يكبر مع كل طبقة في الرجوع</translation>
        </message>
        <message>
            <source>dead neuron</source>
            <translation>العصبون الميت</translation>
        </message>
        <message>
            <source>it answers 0 to every sample, and learns no more</source>
            <translation>يجيب 0 عن كل عينة ولا يتعلم بعد</translation>
        </message>
        <message>
            <source>saturated</source>
            <translation>المشبع</translation>
        </message>
        <message>
            <source>a sigmoid or tanh so far out that its slope is almost 0</source>
            <translation>سيغمويد أو tanh بعيدة حتى يكاد ميلها يكون 0</translation>
        </message>
        <message>
            <source>overfitting</source>
            <translation>فرط التخصيص</translation>
        </message>
        <message>
            <source>test samples get worse while training samples get better</source>
            <translation>تسوء عينات الاختبار بينما تتحسن عينات التدريب</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>the slope of a chain is the product of its slopes</source>
            <translation>ميل السلسلة جداء ميولها</translation>
        </message>
        <message>
            <source>automatic differentiation</source>
            <translation>التفاضل الآلي</translation>
        </message>
        <message>
            <source>the chain rule, carried out along a tape or graph</source>
            <translation>قاعدة السلسلة منفذة على شريط أو مخطط</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>في مواضع أخرى</translation>
        </message>
        <message>
            <source>How to read and drive bpviz</source>
            <translation>كيف تقرأ bpviz وتقوده</translation>
        </message>
        <message>
            <source>Search: gradient, print, dashed line, Ctrl</source>
            <translation>بحث: تدرج، طباعة، خط متقطع، Ctrl</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>ما يمكنك فعله</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>مفتاح الرسم</translation>
        </message>
        <message>
            <source>Nothing here is called “{typed}”. Ctrl+K finds actions.</source>
            <translation>لا شيء هنا اسمه «{typed}». Ctrl+K يجد الأوامر.</translation>
        </message>
        <message>
            <source>first lines</source>
            <translation>الأسطر الأولى</translation>
        </message>
        <message>
            <source>lines with errors</source>
            <translation>أسطر فيها أخطاء</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>كما في الملف</translation>
        </message>
        <message>
            <source>scaled</source>
            <translation>محجّمة</translation>
        </message>
        <message>
            <source>As the network gets them</source>
            <translation>كما تتلقاها الشبكة</translation>
        </message>
        <message>
            <source>Data from a CSV file</source>
            <translation>بيانات من ملف CSV</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>ملف آخر…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Reading the table …</source>
            <translation>قراءة الجدول …</translation>
        </message>
        <message>
            <source>{bytes_said} · {rows:,} rows · {encoding}</source>
            <translation>{bytes_said} · {rows:,} صفوف · {encoding}</translation>
        </message>
        <message>
            <source>Import 1 sample</source>
            <translation>استيراد عينة واحدة</translation>
        </message>
        <message>
            <source>Import {count:,} samples</source>
            <translation>استيراد {count:,} عينات</translation>
        </message>
        <message>
            <source>{train:,} samples to train with, {tests:,} to test with.</source>
            <translation>{train:,} عينات للتدريب و{tests:,} للاختبار.</translation>
        </message>
        <message>
            <source>One undo takes the import back.</source>
            <translation>تراجع واحد يسحب الاستيراد.</translation>
        </message>
        <message>
            <source>{name}: there is not enough memory for this.</source>
            <translation>{name}: لا تكفي الذاكرة لهذا.</translation>
        </message>
        <message>
            <source>{name}: cannot be read: {value}.</source>
            <translation>{name}: لا يمكن قراءته: {value}.</translation>
        </message>
        <message>
            <source>Leave all out</source>
            <translation>إسقاط الكل</translation>
        </message>
        <message>
            <source>{count:,} cells and lines cannot be used</source>
            <translation>{count:,} خلايا وأسطر لا تصلح</translation>
        </message>
        <message>
            <source>{count:,} lines cannot be used</source>
            <translation>{count:,} أسطر لا تصلح</translation>
        </message>
        <message>
            <source>1 line cannot be used</source>
            <translation>سطر واحد لا يصلح</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>إسقاطه</translation>
        </message>
        <message>
            <source>and {number:,} more</source>
            <translation>و{number:,} أخرى</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>تصحيح…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>إسقاط</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>معايرة</translation>
        </message>
        <message>
            <source>From 0 to 1</source>
            <translation>من 0 إلى 1</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>Each input gets mean 0 and deviation 1, both taken from the training part only. The project remembers them, to show the file’s numbers too.</source>
            <translation>يصير لكل مدخل متوسط 0 وانحراف 1، من جزء التدريب وحده. ويحفظهما المشروع ليعرض أعداد الملف أيضًا.</translation>
        </message>
        <message>
            <source>The smallest training value becomes 0, the largest 1. The project remembers them, to show the file’s numbers too.</source>
            <translation>تصير أصغر قيمة تدريب 0 وأكبرها 1. ويحفظهما المشروع ليعرض أعداد الملف أيضًا.</translation>
        </message>
        <message>
            <source>Inputs as they stand in the file; large numbers saturate neurons.</source>
            <translation>المداخل كما في الملف؛ والأعداد الكبيرة تشبع العصبونات.</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Leave rows out</source>
            <translation>إسقاط الصفوف</translation>
        </message>
        <message>
            <source>Take the mean</source>
            <translation>أخذ المتوسط</translation>
        </message>
        <message>
            <source>The first line holds the names</source>
            <translation>السطر الأول فيه الأسماء</translation>
        </message>
        <message>
            <source>✓ recognised</source>
            <translation>✓ عُرف</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Same share of every class</source>
            <translation>حصة واحدة من كل صنف</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>كيف يُقرأ</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>الفاصل</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>العلامة العشرية</translation>
        </message>
        <message>
            <source>Text in</source>
            <translation>النص بين</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>المداخل</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>التحجيم</translation>
        </message>
        <message>
            <source>If empty</source>
            <translation>إن فرغ</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>مخفية</translation>
        </message>
        <message>
            <source>as chosen</source>
            <translation>كما اختير</translation>
        </message>
        <message>
            <source>1 row without a value left out.</source>
            <translation>أُسقط صف بلا قيمة.</translation>
        </message>
        <message>
            <source>{count:,} rows without a value left out.</source>
            <translation>أُسقطت {count:,} صفوف بلا قيمة.</translation>
        </message>
        <message>
            <source>1 cell filled with a column’s mean.</source>
            <translation>مُلئت خلية بمتوسط عمودها.</translation>
        </message>
        <message>
            <source>{count:,} cells filled with a column’s mean.</source>
            <translation>مُلئت {count:,} خلايا بمتوسط عمودها.</translation>
        </message>
        <message>
            <source>Target: {names}</source>
            <translation>الهدف: {names}</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>بلا هدف</translation>
        </message>
        <message>
            <source>Numbers: the output is the sum itself (identity), ½(y − ŷ)² the loss.</source>
            <translation>أعداد: المخرج هو المجموع نفسه (المطابقة)، و½(y − ŷ)² الخسارة.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>صف واحد</translation>
        </message>
        <message>
            <source>{count:,} rows</source>
            <translation>{count:,} صفوف</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Preview of the table</source>
            <translation>معاينة الجدول</translation>
        </message>
        <message>
            <source>→ input</source>
            <translation>→ مدخل</translation>
        </message>
        <message>
            <source>◎ target</source>
            <translation>◎ هدف</translation>
        </message>
        <message>
            <source>– ignore</source>
            <translation>– إسقاط</translation>
        </message>
        <message>
            <source>Columns and their roles</source>
            <translation>الأعمدة وأدوارها</translation>
        </message>
        <message>
            <source>read as numbers</source>
            <translation>يُقرأ أعدادًا</translation>
        </message>
        <message>
            <source>read as classes</source>
            <translation>يُقرأ أصنافًا</translation>
        </message>
        <message>
            <source>0 or 1</source>
            <translation>0 أو 1</translation>
        </message>
        <message>
            <source>{count:,} classes · {written}</source>
            <translation>{count:,} أصناف · {written}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>تواريخ</translation>
        </message>
        <message>
            <source>Import waits: 1 line has errors. Correct it or leave it out.</source>
            <translation>الاستيراد ينتظر: في سطر أخطاء. صححه أو أسقطه.</translation>
        </message>
        <message>
            <source>Import waits: {count:,} lines have errors. Correct them or leave them out.</source>
            <translation>الاستيراد ينتظر: في {count:,} أسطر أخطاء. صححها أو أسقطها.</translation>
        </message>
        <message>
            <source>nothing could be read</source>
            <translation>تعذرت القراءة</translation>
        </message>
        <message>
            <source>Import waits: {why}.</source>
            <translation>الاستيراد ينتظر: {why}.</translation>
        </message>
        <message>
            <source>The data fit the network {sizes}. Its weights stay as they are.</source>
            <translation>البيانات تلائم الشبكة {sizes}. وأوزانها تبقى كما هي.</translation>
        </message>
        <message>
            <source>A new network {sizes} takes the place of the one on the screen.</source>
            <translation>شبكة جديدة {sizes} تحل محل التي على الشاشة.</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} بايت</translation>
        </message>
        <message>
            <source>{number:.1f} KB</source>
            <translation>{number:.1f} ك.ب</translation>
        </message>
        <message>
            <source>{number:.1f} MB</source>
            <translation>{number:.1f} م.ب</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>حد</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>عصبون</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>مرحلة</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>حقبة</translation>
        </message>
        <message>
            <source>by</source>
            <translation>بمقدار</translation>
        </message>
        <message>
            <source>How far a step goes</source>
            <translation>مدى الخطوة</translation>
        </message>
        <message>
            <source>From one number to a whole epoch</source>
            <translation>من عدد واحد إلى حقبة كاملة</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Speed of running</source>
            <translation>سرعة التشغيل</translation>
        </message>
        <message>
            <source>How fast Run goes: steps or updates a second</source>
            <translation>سرعة التشغيل: خطوات أو تحديثات في الثانية</translation>
        </message>
        <message>
            <source>Sample shown</source>
            <translation>العينة المعروضة</translation>
        </message>
        <message>
            <source>of 1</source>
            <translation>من 1</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>من {count}</translation>
        </message>
        <message>
            <source>Row {number} of the data</source>
            <translation>الصف {number} من البيانات</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Fit network</source>
            <translation>ملاءمة الشبكة</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>عرضها كلها</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تقريب</translation>
        </message>
        <message>
            <source>Move neurons apart</source>
            <translation>إبعاد العصبونات بعضها عن بعض</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>تبعيد</translation>
        </message>
        <message>
            <source>Move neurons together</source>
            <translation>تقريب العصبونات بعضها من بعض</translation>
        </message>
        <message>
            <source>Neurons to their places</source>
            <translation>العصبونات إلى أماكنها</translation>
        </message>
        <message>
            <source>Take back where neurons were placed by hand</source>
            <translation>سحب ما وُضع يدويًا</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Up to twice</source>
            <translation>حتى الضعف</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Down to the usual size</source>
            <translation>حتى الحجم المعتاد</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>نص معتاد</translation>
        </message>
        <message>
            <source>As at the first start</source>
            <translation>كما في أول تشغيل</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>For bright rooms</source>
            <translation>للغرف المضيئة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>For dark rooms</source>
            <translation>للغرف المظلمة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>White and bright colours on black</source>
            <translation>أبيض وألوان زاهية على أسود</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Light or dark, as the desktop is</source>
            <translation>فاتح أو داكن كسطح المكتب</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>من التشغيل القادم</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <source>Let nothing move but what is dragged</source>
            <translation>ألا يتحرك إلا ما يُسحب</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>تعلّم</translation>
        </message>
        <message>
            <source>Settings, network and why beside each other</source>
            <translation>الإعدادات والشبكة ولماذا جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Large curves and pictures, no panels at the right</source>
            <translation>منحنيات وصور كبيرة بلا لوحات جانبية</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>تشخيص</translation>
        </message>
        <message>
            <source>Problems, gradients and activations</source>
            <translation>المشكلات والتدرجات والتنشيطات</translation>
        </message>
        <message>
            <source>Reset to the usual</source>
            <translation>العودة إلى المعتاد</translation>
        </message>
        <message>
            <source>Take back how its parts were moved</source>
            <translation>سحب ما نُقل من أجزائه</translation>
        </message>
        <message>
            <source>Settings at the left</source>
            <translation>لوحة الإعدادات</translation>
        </message>
        <message>
            <source>Show the settings; in a narrow window instead of the panels</source>
            <translation>عرض الإعدادات؛ وفي نافذة ضيقة بدل اللوحات</translation>
        </message>
        <message>
            <source>Panels at the right</source>
            <translation>اللوحات الجانبية</translation>
        </message>
        <message>
            <source>Show why, terms, problems, practice and code</source>
            <translation>عرض لماذا والحدود والمشكلات والتمرين والشيفرة</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>The keyboard goes on to the next part: tools, settings, network, …</source>
            <translation>تنتقل لوحة المفاتيح إلى الجزء التالي: الأدوات، الإعدادات، الشبكة، …</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>الجزء السابق</translation>
        </message>
        <message>
            <source>The keyboard goes back to the part before</source>
            <translation>تعود لوحة المفاتيح إلى الجزء السابق</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>عرض تقديمي</translation>
        </message>
        <message>
            <source>For a lecture: the whole screen, large words, a ring round the pointer</source>
            <translation>لمحاضرة: الشاشة كلها، كلمات كبيرة، حلقة حول المؤشر</translation>
        </message>
        <message>
            <source>Maps in the neurons</source>
            <translation>خرائط في العصبونات</translation>
        </message>
        <message>
            <source>Show in each neuron what it answers over the inputs</source>
            <translation>عرض ما يجيب به كل عصبون فوق المداخل</translation>
        </message>
        <message>
            <source>Show the operations of the network, or of an expression, as a graph</source>
            <translation>عرض عمليات الشبكة أو تعبير مخططًا</translation>
        </message>
        <message>
            <source>Curves over the network</source>
            <translation>المنحنيات فوق الشبكة</translation>
        </message>
        <message>
            <source>Give the curves the whole centre, or the network again</source>
            <translation>إعطاء المنحنيات الوسط كله أو الشبكة ثانية</translation>
        </message>
        <message>
            <source>Pictures over the network</source>
            <translation>الصور فوق الشبكة</translation>
        </message>
        <message>
            <source>Give the pictures the whole centre, or the network again</source>
            <translation>إعطاء الصور الوسط كله أو الشبكة ثانية</translation>
        </message>
        <message>
            <source>Remove earlier curves</source>
            <translation>إزالة المنحنيات السابقة</translation>
        </message>
        <message>
            <source>Forget the faint curves of earlier runs</source>
            <translation>نسيان المنحنيات الباهتة للتشغيلات السابقة</translation>
        </message>
        <message>
            <source>Lock network</source>
            <translation>قفل الشبكة</translation>
        </message>
        <message>
            <source>Let nothing on the canvas change the network</source>
            <translation>ألا يغير شيء على الرسم الشبكة</translation>
        </message>
        <message>
            <source>every number by hand</source>
            <translation>كل عدد باليد</translation>
        </message>
        <message>
            <source>Mazur 2-2-2</source>
            <translation>Mazur 2-2-2</translation>
        </message>
        <message>
            <source>the worked example</source>
            <translation>المثال المفصل</translation>
        </message>
        <message>
            <source>why hidden layers</source>
            <translation>لماذا الطبقات المخفية</translation>
        </message>
        <message>
            <source>watch it learn</source>
            <translation>شاهدها تتعلم</translation>
        </message>
        <message>
            <source>Where do you want to begin?</source>
            <translation>من أين تريد أن تبدأ؟</translation>
        </message>
        <message>
            <source>Go on with what is there (Esc)</source>
            <translation>المتابعة بما هو موجود (Esc)</translation>
        </message>
        <message>
            <source>Last files</source>
            <translation>آخر الملفات</translation>
        </message>
        <message>
            <source>Twelve short lessons, from the four steps on</source>
            <translation>اثنا عشر درسًا قصيرًا بدءًا من الخطوات الأربع</translation>
        </message>
        <message>
            <source>My data…</source>
            <translation>بياناتي…</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>خذني في جولة</translation>
        </message>
        <message>
            <source>Five stations, less than a minute</source>
            <translation>خمس محطات في أقل من دقيقة</translation>
        </message>
        <message>
            <source>Each step computes one number: press → or this button, and ← to take it back. The list beside it makes steps larger.</source>
            <translation>كل خطوة تحسب عددًا: اضغط → أو هذا الزر، و← لسحبه. القائمة بجانبه تكبر الخطوات.</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>What was computed last is marked. Click any number, wire or neuron to ask why it is what it is; double-click a weight to change it.</source>
            <translation>آخر ما حُسب معلَّم. انقر أي عدد أو سلك أو عصبون لتسأل لماذا هو كذلك؛ وانقر وزنًا مرتين لتغييره.</translation>
        </message>
        <message>
            <source>The answer: the formula, with its numbers put in. Click a factor there to go on. The other tabs list all terms, find problems, ask you and show the code.</source>
            <translation>الجواب: الصيغة وفيها أعدادها. انقر عاملًا هناك للمتابعة. التبويبات الأخرى تسرد كل الحدود وتجد المشكلات وتسألك وتعرض الشيفرة.</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>التعلم</translation>
        </message>
        <message>
            <source>Space runs and pauses. The curve shows the loss of every update; drag the timeline below it to go back to any of them.</source>
            <translation>المسافة تشغل وتوقف. المنحنى يعرض خسارة كل تحديث؛ اسحب خط الزمن تحته للعودة إلى أي منها.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Data, optimizer, weights: drag a slider and every number follows. Ctrl+Z takes it back. F1 searches the help, Ctrl+K finds anything.</source>
            <translation>البيانات والمحسّن والأوزان: اسحب منزلقًا فيتبعه كل عدد. Ctrl+Z يسحبه. F1 يبحث في المساعدة، Ctrl+K يجد أي شيء.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Select several neurons first.</source>
            <translation>حدد أولًا عدة عصبونات.</translation>
        </message>
        <message>
            <source>Run so many updates</source>
            <translation>تشغيل عدد من التحديثات</translation>
        </message>
        <message>
            <source>Updates to make:</source>
            <translation>التحديثات المطلوبة:</translation>
        </message>
        <message>
            <source>Run until the loss is below</source>
            <translation>تشغيل حتى تقل الخسارة عن</translation>
        </message>
        <message>
            <source>Loss of a batch below:</source>
            <translation>خسارة دفعة أقل من:</translation>
        </message>
        <message>
            <source>“{written}” is not a number; nothing runs.</source>
            <translation>«{written}» ليس عددًا؛ لم يُشغل شيء.</translation>
        </message>
        <message>
            <source>Undo {in_menu}</source>
            <translation>التراجع عن {in_menu}</translation>
        </message>
        <message>
            <source>Redo {in_menu}</source>
            <translation>إعادة {in_menu}</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>What is shown here</source>
            <translation>ما يُعرض هنا</translation>
        </message>
        <message>
            <source>“{words}” is not a number</source>
            <translation>«{words}» ليس عددًا</translation>
        </message>
        <message>
            <source>{title}: unfold, or fold away</source>
            <translation>{title}: بسط أو طي</translation>
        </message>
        <message>
            <source>Update shown</source>
            <translation>التحديث المعروض</translation>
        </message>
        <message>
            <source>Drag to an update of the past; a run goes on from there</source>
            <translation>اسحب إلى تحديث سابق؛ ومنه يتابع التشغيل</translation>
        </message>
        <message>
            <source>Update shown, as a number</source>
            <translation>رقم التحديث المعروض</translation>
        </message>
        <message>
            <source>The update shown: type another</source>
            <translation>التحديث المعروض: اكتب غيره</translation>
        </message>
        <message>
            <source>{number}st</source>
            <translation>الـ{number}</translation>
        </message>
        <message>
            <source>{number}nd</source>
            <translation>الـ{number}</translation>
        </message>
        <message>
            <source>{number}rd</source>
            <translation>الـ{number}</translation>
        </message>
        <message>
            <source>{number}th</source>
            <translation>الـ{number}</translation>
        </message>
    </context>
</TS>
