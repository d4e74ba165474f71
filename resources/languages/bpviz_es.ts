<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name />
        <message>
            <source>gradient check</source>
            <translation>comprobación del gradiente</translation>
        </message>
        <message>
            <source>This run goes on; only earlier ones can be removed.</source>
            <translation>Esta ejecución sigue; solo las anteriores se pueden quitar.</translation>
        </message>
        <message>
            <source>back to {name}</source>
            <translation>volver a {name}</translation>
        </message>
        <message>
            <source>The run was stopped: what it trained is another network now.</source>
            <translation>La ejecución se detuvo: lo que entrenaba es ahora otra red.</translation>
        </message>
        <message>
            <source>The network is locked: View → Lock network opens it.</source>
            <translation>La red está bloqueada: Ver → Bloquear la red la abre.</translation>
        </message>
        <message>
            <source>The loss is {lower} now: it goes with {title}.</source>
            <translation>La pérdida es ahora {lower}: va con {title}.</translation>
        </message>
        <message>
            <source>A connection leads to a later layer.</source>
            <translation>Una conexión lleva a una capa posterior.</translation>
        </message>
        <message>
            <source>“{value}” is not a number; nothing changes.</source>
            <translation>«{value}» no es un número; nada cambia.</translation>
        </message>
        <message>
            <source>The clipboard holds no neurons and no layers.</source>
            <translation>El portapapeles no contiene neuronas ni capas.</translation>
        </message>
        <message>
            <source>Select neurons or a layer first.</source>
            <translation>Seleccione primero neuronas o una capa.</translation>
        </message>
        <message>
            <source>Select a neuron or a connection first.</source>
            <translation>Seleccione primero una neurona o una conexión.</translation>
        </message>
        <message>
            <source>Nothing is pasted: {value}.</source>
            <translation>No se pega nada: {value}.</translation>
        </message>
        <message>
            <source>Select neurons with connections first.</source>
            <translation>Seleccione primero neuronas con conexiones.</translation>
        </message>
        <message>
            <source>1 step in 3 s</source>
            <translation>1 paso en 3 s</translation>
        </message>
        <message>
            <source>1 step in 2 s</source>
            <translation>1 paso en 2 s</translation>
        </message>
        <message>
            <source>1 step/s</source>
            <translation>1 paso/s</translation>
        </message>
        <message>
            <source>2 steps/s</source>
            <translation>2 pasos/s</translation>
        </message>
        <message>
            <source>4 steps/s</source>
            <translation>4 pasos/s</translation>
        </message>
        <message>
            <source>8 steps/s</source>
            <translation>8 pasos/s</translation>
        </message>
        <message>
            <source>1 update/s</source>
            <translation>1 actualización/s</translation>
        </message>
        <message>
            <source>3 updates/s</source>
            <translation>3 actualiz./s</translation>
        </message>
        <message>
            <source>10 updates/s</source>
            <translation>10 actualiz./s</translation>
        </message>
        <message>
            <source>30 updates/s</source>
            <translation>30 actualiz./s</translation>
        </message>
        <message>
            <source>60 updates/s</source>
            <translation>60 actualiz./s</translation>
        </message>
        <message>
            <source>200 updates/s</source>
            <translation>200 actualiz./s</translation>
        </message>
        <message>
            <source>1,000 updates/s</source>
            <translation>1 000 actualiz./s</translation>
        </message>
        <message>
            <source>10,000 updates/s</source>
            <translation>10 000 actualiz./s</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>another window has it open</source>
            <translation>otra ventana lo tiene abierto</translation>
        </message>
        <message>
            <source>Read-only: {reason}. Save as… goes elsewhere.</source>
            <translation>Solo lectura: {reason}. Guardar como… lo lleva a otra parte.</translation>
        </message>
        <message>
            <source>There is no file to go back to yet.</source>
            <translation>Aún no hay un archivo al que volver.</translation>
        </message>
        <message>
            <source>Back to {name}.</source>
            <translation>De vuelta a {name}.</translation>
        </message>
        <message>
            <source>Changed there: {join}.</source>
            <translation>Cambiado allí: {join}.</translation>
        </message>
        <message>
            <source>Saved {name}.</source>
            <translation>{name} guardado.</translation>
        </message>
        <message>
            <source>Revert to the file</source>
            <translation>Volver al archivo</translation>
        </message>
        <message>
            <source>Unsaved work could not be copied for safety ({fault}); save it.</source>
            <translation>El trabajo sin guardar no se pudo copiar por seguridad ({fault}); guárdelo.</translation>
        </message>
        <message>
            <source>an edit that is no longer kept</source>
            <translation>una edición que ya no se conserva</translation>
        </message>
        <message>
            <source>A summand with a factor 0 is left out.</source>
            <translation>Se omite un sumando con factor 0.</translation>
        </message>
        <message>
            <source>Rounding by hand made ŷ 0 or 1; a summand with a factor 0 is left out.</source>
            <translation>El redondeo a mano hizo ŷ igual a 0 o 1; se omite un sumando con factor 0.</translation>
        </message>
        <message>
            <source>Written so that it keeps its digits: the usual form would lose them here.</source>
            <translation>Escrito de modo que conserve sus cifras: la forma usual las perdería aquí.</translation>
        </message>
        <message>
            <source>Written from z, as ŷ is too close to 0 or 1 to keep all digits.</source>
            <translation>Escrito a partir de z, pues ŷ está demasiado cerca de 0 o 1 para conservar sus cifras.</translation>
        </message>
        <message>
            <source>Not as a product: its factors have lost their digits to rounding.</source>
            <translation>No como producto: sus factores han perdido sus cifras por redondeo.</translation>
        </message>
        <message>
            <source>By ∂L/∂z, as its factors have lost their digits to rounding.</source>
            <translation>Por ∂L/∂z, pues sus factores han perdido sus cifras por redondeo.</translation>
        </message>
        <message>
            <source>via {to}</source>
            <translation>por {to}</translation>
        </message>
        <message>
            <source>via skip</source>
            <translation>por el salto</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>Backward</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>suma ponderada</translation>
        </message>
        <message>
            <source>output</source>
            <translation>salida</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>pérdida</translation>
        </message>
        <message>
            <source>gradient of its output</source>
            <translation>gradiente de su salida</translation>
        </message>
        <message>
            <source>steepness</source>
            <translation>inclinación</translation>
        </message>
        <message>
            <source>gradient of its sum</source>
            <translation>gradiente de su suma</translation>
        </message>
        <message>
            <source>what came in</source>
            <translation>lo que entró</translation>
        </message>
        <message>
            <source>how it passes on</source>
            <translation>cómo transmite</translation>
        </message>
        <message>
            <source>gradient</source>
            <translation>gradiente</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>peso</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>sesgo</translation>
        </message>
        <message>
            <source>length of the gradient</source>
            <translation>longitud del gradiente</translation>
        </message>
        <message>
            <source>what the weights cost</source>
            <translation>lo que cuestan los pesos</translation>
        </message>
        <message>
            <source>price of weights λ₂</source>
            <translation>precio de los pesos λ₂</translation>
        </message>
        <message>
            <source>learning rate η</source>
            <translation>tasa de aprendizaje η</translation>
        </message>
        <message>
            <source>number of the update</source>
            <translation>número de la actualización</translation>
        </message>
        <message>
            <source>limit of clipping</source>
            <translation>límite del recorte</translation>
        </message>
        <message>
            <source>gradient after clipping</source>
            <translation>gradiente tras el recorte</translation>
        </message>
        <message>
            <source>gradient with weight decay</source>
            <translation>gradiente con decaimiento de pesos</translation>
        </message>
        <message>
            <source>after weight decay</source>
            <translation>tras el decaimiento de pesos</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>velocidad</translation>
        </message>
        <message>
            <source>gradient looking ahead</source>
            <translation>gradiente anticipado</translation>
        </message>
        <message>
            <source>learning rate, corrected</source>
            <translation>tasa de aprendizaje, corregida</translation>
        </message>
        <message>
            <source>average gradient</source>
            <translation>gradiente medio</translation>
        </message>
        <message>
            <source>average square</source>
            <translation>cuadrado medio</translation>
        </message>
        <message>
            <source>average gradient, corrected</source>
            <translation>gradiente medio, corregido</translation>
        </message>
        <message>
            <source>average square, corrected</source>
            <translation>cuadrado medio, corregido</translation>
        </message>
        <message>
            <source>update</source>
            <translation>actualización</translation>
        </message>
        <message>
            <source>{head}, micro-batch {number}</source>
            <translation>{head}, microlote {number}</translation>
        </message>
        <message>
            <source>{head}, sample {number}</source>
            <translation>{head}, ejemplo {number}</translation>
        </message>
        <message>
            <source>target</source>
            <translation>objetivo</translation>
        </message>
        <message>
            <source>Data · {name} · sample {number}</source>
            <translation>Datos · {name} · ejemplo {number}</translation>
        </message>
        <message>
            <source>how it moves the loss</source>
            <translation>cómo mueve la pérdida</translation>
        </message>
        <message>
            <source>bias of {unit}</source>
            <translation>sesgo de {unit}</translation>
        </message>
        <message>
            <source>wire {value} → {value_2}</source>
            <translation>cable {value} → {value_2}</translation>
        </message>
        <message>
            <source>Every input times its weight, plus the bias: what {name} takes in.</source>
            <translation>Cada entrada por su peso, más el sesgo: lo que recibe {name}.</translation>
        </message>
        <message>
            <source>The answer for sample {sample}; the target is {targets}.</source>
            <translation>La respuesta para el ejemplo {sample}; el objetivo es {targets}.</translation>
        </message>
        <message>
            <source>{activation} turns z into what {name} passes on.</source>
            <translation>{activation} convierte z en lo que {name} transmite.</translation>
        </message>
        <message>
            <source> Plus {unit}’s value.</source>
            <translation> Más el valor de {unit}.</translation>
        </message>
        <message>
            <source>How wrong that answer is, as one number; smaller is better.</source>
            <translation>Lo equivocada que está esa respuesta, en un número; menos es mejor.</translation>
        </message>
        <message>
            <source>The data’s loss and what the weights cost: what is to get lower.</source>
            <translation>La pérdida de los datos y lo que cuestan los pesos: lo que ha de bajar.</translation>
        </message>
        <message>
            <source>micro-batch {number} of {count}</source>
            <translation>microlote {number} de {count}</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: {which}.</source>
            <translation>La {reduction} de {count} pérdidas de ejemplos: {which}.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses, without the weights’ cost.</source>
            <translation>La {reduction} de {count} pérdidas de ejemplos, sin el coste de los pesos.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: what this update tries to lower.</source>
            <translation>La {reduction} de {count} pérdidas de ejemplos: lo que esta actualización intenta bajar.</translation>
        </message>
        <message>
            <source>This loss does not change if {name} moves a little.</source>
            <translation>Esta pérdida no cambia si {name} se mueve un poco.</translation>
        </message>
        <message>
            <source>{name} is rounded to 0 or 1: this slope has no bound there.</source>
            <translation>{name} se redondea a 0 o 1: esta pendiente no tiene cota ahí.</translation>
        </message>
        <message>
            <source>rise</source>
            <translation>subiría</translation>
        </message>
        <message>
            <source>fall</source>
            <translation>bajaría</translation>
        </message>
        <message>
            <source>If {name} rose a little, this loss would {verb} {write} times as much.</source>
            <translation>Si {name} subiera un poco, esta pérdida {verb} {write} veces tanto.</translation>
        </message>
        <message>
            <source>{name} does not reach the loss: no connection leads on from it.</source>
            <translation>{name} no llega a la pérdida: ninguna conexión sigue desde ahí.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along one connection; that passes this back.</source>
            <translation>{name} llega a la pérdida por una conexión; esta devuelve esto.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along {paths} connections; what each passes back is added up.</source>
            <translation>{name} llega a la pérdida por {paths} conexiones; se suma lo que cada una devuelve.</translation>
        </message>
        <message>
            <source>{name} is given, and stays what it is.</source>
            <translation>{name} está dado, y se queda como es.</translation>
        </message>
        <message>
            <source>{given} This loss does not hang on it now.</source>
            <translation>{given} Esta pérdida no depende de ello ahora.</translation>
        </message>
        <message>
            <source>{write} times as much</source>
            <translation>{write} veces tanto</translation>
        </message>
        <message>
            <source>If {name} were a little larger, this loss would {verb} {times}. {given}</source>
            <translation>Si {name} fuera un poco mayor, esta pérdida {verb} {times}. {given}</translation>
        </message>
        <message>
            <source>The outputs share 1: raising one score lowers the others.</source>
            <translation>Las salidas comparten 1: subir una puntuación baja las demás.</translation>
        </message>
        <message>
            <source>How steep {title} is at z = {z}.</source>
            <translation>La inclinación de {title} en z = {z}.</translation>
        </message>
        <message>
            <source>{words} Kink: counted as {value}.</source>
            <translation>{words} Pico: se cuenta como {value}.</translation>
        </message>
        <message>
            <source>{words} Rounded to 0; ∂L/∂z, multiplied out, does without it.</source>
            <translation>{words} Redondeado a 0; ∂L/∂z, multiplicado, prescinde de ello.</translation>
        </message>
        <message>
            <source>{words} Nothing passes.</source>
            <translation>{words} No pasa nada.</translation>
        </message>
        <message>
            <source>{words} Little passes.</source>
            <translation>{words} Pasa poco.</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target (if targets sum to 1).</source>
            <translation>Multiplicado: respuesta menos objetivo (si los objetivos suman 1).</translation>
        </message>
        <message>
            <source>, over {share}</source>
            <translation>, entre {share}</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target{over}.</source>
            <translation>Multiplicado: respuesta menos objetivo{over}.</translation>
        </message>
        <message>
            <source>{name}’s z moves every answer; slope times steepness of each are added up.</source>
            <translation>La z de {name} mueve todas las respuestas; se suma la pendiente por la inclinación de cada una.</translation>
        </message>
        <message>
            <source>The slope at {name}’s output times the steepness of {title}.</source>
            <translation>La pendiente en la salida de {name} por la inclinación de {title}.</translation>
        </message>
        <message>
            <source>z grows by what comes along the wire for every unit that w grows.</source>
            <translation>z crece en lo que llega por el cable por cada unidad que crece w.</translation>
        </message>
        <message>
            <source>What goes through a wire is multiplied by its weight, backwards too.</source>
            <translation>Lo que pasa por un cable se multiplica por su peso, también hacia atrás.</translation>
        </message>
        <message>
            <source>Moving w would not change the loss now.</source>
            <translation>Mover w no cambiaría la pérdida ahora.</translation>
        </message>
        <message>
            <source>Not a number: nothing can be said about w.</source>
            <translation>No es un número: nada se puede decir de w.</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>subir</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>bajar</translation>
        </message>
        <message>
            <source>lowers</source>
            <translation>baja</translation>
        </message>
        <message>
            <source>raises</source>
            <translation>sube</translation>
        </message>
        <message>
            <source>Raising w would {raises} the loss, so plain gradient descent {goes} w.</source>
            <translation>Subir w haría {raises} la pérdida, así que el descenso de gradiente simple {goes} w.</translation>
        </message>
        <message>
            <source>The slope at {to}’s z times what came along the wire.</source>
            <translation>La pendiente en la z de {to} por lo que llegó por el cable.</translation>
        </message>
        <message>
            <source>{samples_of} samples</source>
            <translation>{samples_of} ejemplos</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}.{gathered}</source>
            <translation>La {reduction} sobre {samples}.{gathered}</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}. {direction}</source>
            <translation>La {reduction} sobre {samples}. {direction}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope.{gathered}</source>
            <translation>El sesgo entra en z con factor 1: la pendiente de z.{gathered}</translation>
        </message>
        <message>
            <source>{reduction} over {samples_of}</source>
            <translation>{reduction} sobre {samples_of}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope, {over}.{gathered}</source>
            <translation>El sesgo entra en z con factor 1: la pendiente de z, {over}.{gathered}</translation>
        </message>
        <message>
            <source> Gathered so far: {held}.</source>
            <translation> Reunido hasta ahora: {held}.</translation>
        </message>
        <message>
            <source>The data’s gradient, and for weights λ₂·w: large ones cost.</source>
            <translation>El gradiente de los datos, y por los pesos λ₂·w: los grandes cuestan.</translation>
        </message>
        <message>
            <source>{k} micro-batches, added; no weight has moved.</source>
            <translation>{k} microlotes, sumados; ningún peso se ha movido.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each divided by {k}, added; no weight has moved.</source>
            <translation>{k} microlotes, cada uno dividido entre {k}, sumados; ningún peso se ha movido.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each counted by its share of the samples, added; no weight has moved.</source>
            <translation>{k} microlotes, cada uno contado según su parte de los ejemplos, sumados; ningún peso se ha movido.</translation>
        </message>
        <message>
            <source>Half of λ₂ times every weight squared: large weights cost, biases do not.</source>
            <translation>La mitad de λ₂ por cada peso al cuadrado: los pesos grandes cuestan, los sesgos no.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of it: how long the step is.</source>
            <translation>Todos los gradientes al cuadrado, sumados, y la raíz de ello: lo largo que es el paso.</translation>
        </message>
        <message>
            <source>What a weight’s square costs: chosen.</source>
            <translation>Lo que cuesta el cuadrado de un peso: elegido.</translation>
        </message>
        <message>
            <source>Given with the data.</source>
            <translation>Dado con los datos.</translation>
        </message>
        <message>
            <source>What the answer should be; given with the data.</source>
            <translation>Lo que debería ser la respuesta; dado con los datos.</translation>
        </message>
        <message>
            <source>The weight as it is before this update.</source>
            <translation>El peso tal como es antes de esta actualización.</translation>
        </message>
        <message>
            <source>The bias as it is before this update.</source>
            <translation>El sesgo tal como es antes de esta actualización.</translation>
        </message>
        <message>
            <source>How far a step goes: chosen, not learned.</source>
            <translation>Hasta dónde va un paso: elegido, no aprendido.</translation>
        </message>
        <message>
            <source>Counts the updates of this optimizer, from 1.</source>
            <translation>Cuenta las actualizaciones de este optimizador, desde 1.</translation>
        </message>
        <message>
            <source>The longest that a gradient may be: chosen.</source>
            <translation>Lo más largo que puede ser un gradiente: elegido.</translation>
        </message>
        <message>
            <source>Nothing exceeds {limit}: the gradient stays as it is.</source>
            <translation>Nada supera {limit}: el gradiente se queda como está.</translation>
        </message>
        <message>
            <source>Entries cut at ±{limit}.</source>
            <translation>Entradas cortadas en ±{limit}.</translation>
        </message>
        <message>
            <source>Length {gradient_norm} exceeds {limit}: everything × {write}, same direction.</source>
            <translation>La longitud {gradient_norm} supera {limit}: todo × {write}, misma dirección.</translation>
        </message>
        <message>
            <source>What the last update left.</source>
            <translation>Lo que dejó la última actualización.</translation>
        </message>
        <message>
            <source>A setting of {title}: chosen, not learned.</source>
            <translation>Un ajuste de {title}: elegido, no aprendido.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Hidden {layer}</source>
            <translation>Oculta {layer}</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>cero</translation>
        </message>
        <message>
            <source>one</source>
            <translation>uno</translation>
        </message>
        <message>
            <source>two</source>
            <translation>dos</translation>
        </message>
        <message>
            <source>three</source>
            <translation>tres</translation>
        </message>
        <message>
            <source>four</source>
            <translation>cuatro</translation>
        </message>
        <message>
            <source>five</source>
            <translation>cinco</translation>
        </message>
        <message>
            <source>six</source>
            <translation>seis</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>siete</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>ocho</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>nueve</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>alfa</translation>
        </message>
        <message>
            <source>beta</source>
            <translation>beta</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>gamma</translation>
        </message>
        <message>
            <source>delta</source>
            <translation>delta</translation>
        </message>
        <message>
            <source>epsilon</source>
            <translation>épsilon</translation>
        </message>
        <message>
            <source>eta</source>
            <translation>eta</translation>
        </message>
        <message>
            <source>theta</source>
            <translation>theta</translation>
        </message>
        <message>
            <source>lambda</source>
            <translation>lambda</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>mu</translation>
        </message>
        <message>
            <source>pi</source>
            <translation>pi</translation>
        </message>
        <message>
            <source>rho</source>
            <translation>rho</translation>
        </message>
        <message>
            <source>sigma</source>
            <translation>sigma</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>prime</source>
            <translation>prima</translation>
        </message>
        <message>
            <source>double prime</source>
            <translation>doble prima</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>más</translation>
        </message>
        <message>
            <source>the length of g</source>
            <translation>la longitud de g</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>y así sucesivamente</translation>
        </message>
        <message>
            <source>the natural logarithm</source>
            <translation>el logaritmo natural</translation>
        </message>
        <message>
            <source>the hyperbolic tangent</source>
            <translation>la tangente hiperbólica</translation>
        </message>
        <message>
            <source>the error function</source>
            <translation>la función de error</translation>
        </message>
        <message>
            <source>the sign</source>
            <translation>el signo</translation>
        </message>
        <message>
            <source>the partial derivative of {of} with respect to {by}</source>
            <translation>la derivada parcial de {of} respecto de {by}</translation>
        </message>
        <message>
            <source> times </source>
            <translation> por </translation>
        </message>
        <message>
            <source>one half</source>
            <translation>un medio</translation>
        </message>
        <message>
            <source>fraction {above} over {below} end fraction</source>
            <translation>fracción {above} entre {below} fin de fracción</translation>
        </message>
        <message>
            <source>minus {part}</source>
            <translation>menos {part}</translation>
        </message>
        <message>
            <source>{yes} if {left} is greater than {right}, otherwise {no}</source>
            <translation>{yes} si {left} es mayor que {right}, si no {no}</translation>
        </message>
        <message>
            <source>open bracket {inner} close bracket</source>
            <translation>abre paréntesis {inner} cierra paréntesis</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <source>infinity</source>
            <translation>infinito</translation>
        </message>
        <message>
            <source>{size} times ten to the power of {power}</source>
            <translation>{size} por diez elevado a {power}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>con sombrero</translation>
        </message>
        <message>
            <source>of layer {name}</source>
            <translation>de la capa {name}</translation>
        </message>
        <message>
            <source>of mini-batch {name}</source>
            <translation>del microlote {name}</translation>
        </message>
        <message>
            <source>superscript {marks}</source>
            <translation>superíndice {marks}</translation>
        </message>
        <message>
            <source>plus {part}</source>
            <translation>más {part}</translation>
        </message>
        <message>
            <source>{below} squared</source>
            <translation>{below} al cuadrado</translation>
        </message>
        <message>
            <source>{below} cubed</source>
            <translation>{below} al cubo</translation>
        </message>
        <message>
            <source>{below} to the power of {above} end power</source>
            <translation>{below} elevado a {above} fin de potencia</translation>
        </message>
        <message>
            <source>e to the power of {inner} end power</source>
            <translation>e elevado a {inner} fin de potencia</translation>
        </message>
        <message>
            <source>the square root of {inner} end root</source>
            <translation>la raíz cuadrada de {inner} fin de raíz</translation>
        </message>
        <message>
            <source>the absolute value of {inner} end absolute value</source>
            <translation>el valor absoluto de {inner} fin de valor absoluto</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>the larger of {listed} end larger</source>
            <translation>el mayor de {listed} fin de mayor</translation>
        </message>
        <message>
            <source>the smaller of {listed} end smaller</source>
            <translation>el menor de {listed} fin de menor</translation>
        </message>
        <message>
            <source>{function} of {inner}</source>
            <translation>{function} de {inner}</translation>
        </message>
        <message>
            <source>{yes} if {left} &gt; {right} else {no}</source>
            <translation>{yes} si {left} &gt; {right}, si no {no}</translation>
        </message>
        <message>
            <source>a = z: no activation; a network of these alone is one linear map</source>
            <translation>a = z: sin activación; una red de solo estas es una aplicación lineal</translation>
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
            <translation>ReLU con fuga</translation>
        </message>
        <message>
            <source>slope below 0</source>
            <translation>pendiente bajo 0</translation>
        </message>
        <message>
            <source>Maas, Hannun &amp; Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU</source>
            <translation>Maas, Hannun &amp; Ng (2013); f′(0) = pendiente, como torch.nn.LeakyReLU</translation>
        </message>
        <message>
            <source>Clevert, Unterthiner &amp; Hochreiter (2016), eq. 15, with α = 1</source>
            <translation>Clevert, Unterthiner &amp; Hochreiter (2016), ec. 15, con α = 1</translation>
        </message>
        <message>
            <source>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (exact form)</source>
            <translation>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (forma exacta)</translation>
        </message>
        <message>
            <source>Elfwing, Uchibe &amp; Doya (2018), eqs. 5 and 6</source>
            <translation>Elfwing, Uchibe &amp; Doya (2018), ecs. 5 y 6</translation>
        </message>
        <message>
            <source>Dugas et al. (2001); its derivative is the sigmoid</source>
            <translation>Dugas et al. (2001); su derivada es la sigmoide</translation>
        </message>
        <message>
            <source>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</source>
            <translation>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</translation>
        </message>
        <message>
            <source>bipolar sigmoid</source>
            <translation>sigmoide bipolar</translation>
        </message>
        <message>
            <source>Fausett (1994), Fundamentals of Neural Networks, chapter 6</source>
            <translation>Fausett (1994), Fundamentals of Neural Networks, capítulo 6</translation>
        </message>
        <message>
            <source>scaled tanh</source>
            <translation>tanh estirada</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp, section 4.4</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp, sección 4.4</translation>
        </message>
        <message>
            <source>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</source>
            <translation>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</translation>
        </message>
        <message>
            <source>Nothing is done to what is not larger.</source>
            <translation>No se hace nada a lo que no es mayor.</translation>
        </message>
        <message>
            <source>By length</source>
            <translation>Por longitud</translation>
        </message>
        <message>
            <source>Pascanu, Mikolov &amp; Bengio (2013), algorithm 1</source>
            <translation>Pascanu, Mikolov &amp; Bengio (2013), algoritmo 1</translation>
        </message>
        <message>
            <source>A longer gradient is shortened to the limit; its direction stays.</source>
            <translation>Un gradiente más largo se acorta al límite; su dirección se queda.</translation>
        </message>
        <message>
            <source>By entry</source>
            <translation>Por entrada</translation>
        </message>
        <message>
            <source>Mikolov (2012)</source>
            <translation>Mikolov (2012)</translation>
        </message>
        <message>
            <source>Each entry is cut at ± the limit; the direction may change.</source>
            <translation>Cada entrada se corta en ± el límite; la dirección puede cambiar.</translation>
        </message>
        <message>
            <source>first arm</source>
            <translation>primer brazo</translation>
        </message>
        <message>
            <source>second arm</source>
            <translation>segundo brazo</translation>
        </message>
        <message>
            <source>noise σ</source>
            <translation>ruido σ</translation>
        </message>
        <message>
            <source>data set</source>
            <translation>conjunto de datos</translation>
        </message>
        <message>
            <source>One neuron</source>
            <translation>Una neurona</translation>
        </message>
        <message>
            <source>One sample: 2 goes in, 1 should come out.</source>
            <translation>Un ejemplo: entra 2, debería salir 1.</translation>
        </message>
        <message>
            <source>smallest example there is</source>
            <translation>el ejemplo más pequeño que hay</translation>
        </message>
        <message>
            <source>True where both inputs are; one neuron can learn it.</source>
            <translation>Verdadero donde ambas entradas lo son; una neurona puede aprenderlo.</translation>
        </message>
        <message>
            <source>Rosenblatt (1958)</source>
            <translation>Rosenblatt (1958)</translation>
        </message>
        <message>
            <source>True where any input is; one neuron can learn it.</source>
            <translation>Verdadero donde alguna entrada lo es; una neurona puede aprenderlo.</translation>
        </message>
        <message>
            <source>True where the inputs differ; it takes a hidden layer.</source>
            <translation>Verdadero donde las entradas difieren; hace falta una capa oculta.</translation>
        </message>
        <message>
            <source>Minsky &amp; Papert (1969), Perceptrons</source>
            <translation>Minsky &amp; Papert (1969), Perceptrons</translation>
        </message>
        <message>
            <source>Two circles</source>
            <translation>Dos círculos</translation>
        </message>
        <message>
            <source>A ring around a smaller one: no straight line parts them.</source>
            <translation>Un anillo alrededor de otro menor: ninguna recta los separa.</translation>
        </message>
        <message>
            <source>drawn: radii 1 and 0.4</source>
            <translation>sorteado: radios 1 y 0,4</translation>
        </message>
        <message>
            <source>Two moons</source>
            <translation>Dos lunas</translation>
        </message>
        <message>
            <source>Two half circles that reach into each other.</source>
            <translation>Dos semicírculos que se adentran uno en otro.</translation>
        </message>
        <message>
            <source>drawn: half circles of radius 1</source>
            <translation>sorteado: semicírculos de radio 1</translation>
        </message>
        <message>
            <source>Two Gaussians</source>
            <translation>Dos gaussianas</translation>
        </message>
        <message>
            <source>Two clouds that overlap: nobody gets all of them right.</source>
            <translation>Dos nubes que se solapan: nadie las acierta todas.</translation>
        </message>
        <message>
            <source>drawn: means (-1, -1) and (1, 1)</source>
            <translation>sorteado: medias (-1; -1) y (1; 1)</translation>
        </message>
        <message>
            <source>Two spirals</source>
            <translation>Dos espirales</translation>
        </message>
        <message>
            <source>Two arms wound around each other: hard for small networks.</source>
            <translation>Dos brazos enrollados uno en otro: difícil para redes pequeñas.</translation>
        </message>
        <message>
            <source>after Lang &amp; Witbrock (1988)</source>
            <translation>según Lang &amp; Witbrock (1988)</translation>
        </message>
        <message>
            <source>Sine</source>
            <translation>Seno</translation>
        </message>
        <message>
            <source>One period of a sine, to be drawn through noisy points.</source>
            <translation>Un periodo de seno, que trazar por puntos con ruido.</translation>
        </message>
        <message>
            <source>drawn: sin πx</source>
            <translation>sorteado: sen πx</translation>
        </message>
        <message>
            <source>Noisy line</source>
            <translation>Recta con ruido</translation>
        </message>
        <message>
            <source>Points about a line: linear regression.</source>
            <translation>Puntos en torno a una recta: regresión lineal.</translation>
        </message>
        <message>
            <source>drawn: 0.7x + 0.2</source>
            <translation>sorteado: 0,7x + 0,2</translation>
        </message>
        <message>
            <source>Plane</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Points about a plane over two inputs.</source>
            <translation>Puntos en torno a un plano sobre dos entradas.</translation>
        </message>
        <message>
            <source>drawn: 0.5x₁ − 0.8x₂ + 0.3</source>
            <translation>sorteado: 0,5x₁ − 0,8x₂ + 0,3</translation>
        </message>
        <message>
            <source>Iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <source>Three sorts of iris by four measures in cm; 50 of each.</source>
            <translation>Tres clases de iris por cuatro medidas en cm; 50 de cada una.</translation>
        </message>
        <message>
            <source>sepal length</source>
            <translation>largo del sépalo</translation>
        </message>
        <message>
            <source>sepal width</source>
            <translation>ancho del sépalo</translation>
        </message>
        <message>
            <source>petal length</source>
            <translation>largo del pétalo</translation>
        </message>
        <message>
            <source>petal width</source>
            <translation>ancho del pétalo</translation>
        </message>
        <message>
            <source>Fisher (1936), The use of multiple measurements in taxonomic problems</source>
            <translation>Fisher (1936), The use of multiple measurements in taxonomic problems</translation>
        </message>
        <message>
            <source>Zeros</source>
            <translation>Ceros</translation>
        </message>
        <message>
            <source>shows why units must not start equal</source>
            <translation>muestra por qué las neuronas no deben empezar iguales</translation>
        </message>
        <message>
            <source>Units that start equal stay equal: nothing tells them apart.</source>
            <translation>Las neuronas que empiezan iguales siguen iguales: nada las distingue.</translation>
        </message>
        <message>
            <source>Constant 0.5</source>
            <translation>Constante 0,5</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>lo mismo</translation>
        </message>
        <message>
            <source>Units that start equal stay equal, whatever they start from.</source>
            <translation>Las neuronas que empiezan iguales siguen iguales, partan de donde partan.</translation>
        </message>
        <message>
            <source>Uniform ±0.5</source>
            <translation>Uniforme ±0,5</translation>
        </message>
        <message>
            <source>textbook examples</source>
            <translation>ejemplos de manuales</translation>
        </message>
        <message>
            <source>Small numbers of both signs, whatever the width of the layer.</source>
            <translation>Números pequeños de ambos signos, sea cual sea el ancho de la capa.</translation>
        </message>
        <message>
            <source>Normal σ = 1</source>
            <translation>Normal σ = 1</translation>
        </message>
        <message>
            <source>A bell curve; in wide layers sums grow so large that units saturate.</source>
            <translation>Una curva de campana; en capas anchas las sumas crecen tanto que las neuronas se saturan.</translation>
        </message>
        <message>
            <source>Xavier uniform</source>
            <translation>Xavier uniforme</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 16</source>
            <translation>Glorot &amp; Bengio (2010), ec. 16</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of tanh or sigmoid.</source>
            <translation>Mantiene el tamaño de las señales por capas de tanh o sigmoide.</translation>
        </message>
        <message>
            <source>Xavier normal</source>
            <translation>Xavier normal</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 12</source>
            <translation>Glorot &amp; Bengio (2010), ec. 12</translation>
        </message>
        <message>
            <source>As Xavier uniform, from a bell curve.</source>
            <translation>Como Xavier uniforme, de una curva de campana.</translation>
        </message>
        <message>
            <source>He uniform</source>
            <translation>He uniforme</translation>
        </message>
        <message>
            <source>He et al. (2015), eq. 10</source>
            <translation>He et al. (2015), ec. 10</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of ReLU.</source>
            <translation>Mantiene el tamaño de las señales por capas de ReLU.</translation>
        </message>
        <message>
            <source>He normal</source>
            <translation>He normal</translation>
        </message>
        <message>
            <source>As He uniform, from a bell curve.</source>
            <translation>Como He uniforme, de una curva de campana.</translation>
        </message>
        <message>
            <source>LeCun normal</source>
            <translation>LeCun normal</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), section 4.6</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), sección 4.6</translation>
        </message>
        <message>
            <source>Keeps the spread of sums at 1 on the way forward.</source>
            <translation>Mantiene en 1 la dispersión de las sumas hacia adelante.</translation>
        </message>
        <message>
            <source>Orthogonal</source>
            <translation>Ortogonal</translation>
        </message>
        <message>
            <source>Saxe, McClelland &amp; Ganguli (2014)</source>
            <translation>Saxe, McClelland &amp; Ganguli (2014)</translation>
        </message>
        <message>
            <source>Turns signals without making them longer or shorter.</source>
            <translation>Gira las señales sin alargarlas ni acortarlas.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>suma</translation>
        </message>
        <message>
            <source>is {value:g}</source>
            <translation>es {value:g}</translation>
        </message>
        <message>
            <source>at least 0 and at most 1</source>
            <translation>al menos 0 y como mucho 1</translation>
        </message>
        <message>
            <source>at least 0</source>
            <translation>al menos 0</translation>
        </message>
        <message>
            <source>sums to {value:g}</source>
            <translation>suma {value:g}</translation>
        </message>
        <message>
            <source>targets that sum to 1</source>
            <translation>objetivos que suman 1</translation>
        </message>
        <message>
            <source>Mean squared error</source>
            <translation>Error cuadrático medio</translation>
        </message>
        <message>
            <source>Absolute error</source>
            <translation>Error absoluto</translation>
        </message>
        <message>
            <source>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0</source>
            <translation>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivada 0 en 0</translation>
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
            <translation>Entropía cruzada binaria</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eq. 4.90</source>
            <translation>Bishop (2006), Pattern Recognition, ec. 4.90</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>Error cuadrático</translation>
        </message>
        <message>
            <source>Σ(y − ŷ)²: Legendre (1805)</source>
            <translation>Σ(y − ŷ)²: Legendre (1805)</translation>
        </message>
        <message>
            <source>½ Squared error</source>
            <translation>½ Error cuadrático</translation>
        </message>
        <message>
            <source>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), eq. 3</source>
            <translation>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), ec. 3</translation>
        </message>
        <message>
            <source>Cross entropy</source>
            <translation>Entropía cruzada</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109</source>
            <translation>Bishop (2006), Pattern Recognition, ecs. 4.108 y 4.109</translation>
        </message>
        <message>
            <source>Sum of outputs</source>
            <translation>Suma de salidas</translation>
        </message>
        <message>
            <source>Σŷ: what exercises with a given slope of 1 start from</source>
            <translation>Σŷ: de donde parten los ejercicios con una pendiente dada de 1</translation>
        </message>
        <message>
            <source>Not an error: the answers added up, so that ∂L/∂ŷ is 1.</source>
            <translation>No es un error: las respuestas sumadas, para que ∂L/∂ŷ sea 1.</translation>
        </message>
        <message>
            <source>Added under the division, which it keeps from 0.</source>
            <translation>Sumado bajo la división, que así no llega a 0.</translation>
        </message>
        <message>
            <source>weight decay λ</source>
            <translation>decaimiento λ</translation>
        </message>
        <message>
            <source>Pulls every weight towards 0, by λ times itself.</source>
            <translation>Tira de cada peso hacia 0, en λ veces él mismo.</translation>
        </message>
        <message>
            <source>momentum μ</source>
            <translation>inercia μ</translation>
        </message>
        <message>
            <source>The share of the last step kept.</source>
            <translation>La parte del último paso que se conserva.</translation>
        </message>
        <message>
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <source>Looks ahead along the last step; needs a momentum.</source>
            <translation>Mira adelante a lo largo del último paso; necesita inercia.</translation>
        </message>
        <message>
            <source>Decay biases</source>
            <translation>También sesgos</translation>
        </message>
        <message>
            <source>Weight decay pulls biases too; without, they are spared.</source>
            <translation>El decaimiento tira también de los sesgos; sin ello, se libran.</translation>
        </message>
        <message>
            <source>Velocity of</source>
            <translation>Velocidad de</translation>
        </message>
        <message>
            <source>What the velocity v gathers.</source>
            <translation>Lo que reúne la velocidad v.</translation>
        </message>
        <message>
            <source>v gathers gradients, and η multiplies v: a change of η acts at once.</source>
            <translation>v reúne gradientes, y η multiplica v: un cambio de η actúa enseguida.</translation>
        </message>
        <message>
            <source>v gathers η times the gradients: a change of η acts on later steps only.</source>
            <translation>v reúne η por los gradientes: un cambio de η solo actúa en pasos posteriores.</translation>
        </message>
        <message>
            <source>Dampening d</source>
            <translation>Amortiguación d</translation>
        </message>
        <message>
            <source>The new gradient counts 1 − d; with d = μ the velocity is an average.</source>
            <translation>El gradiente nuevo cuenta 1 − d; con d = μ la velocidad es una media.</translation>
        </message>
        <message>
            <source>Bias correction</source>
            <translation>Corrección del sesgo</translation>
        </message>
        <message>
            <source>m and v, which begin at 0, are divided by 1 − βᵗ; without, the first hundred updates differ.</source>
            <translation>m y v, que empiezan en 0, se dividen entre 1 − βᵗ; sin ello, el primer centenar de actualizaciones difiere.</translation>
        </message>
        <message>
            <source>Sum begins at</source>
            <translation>La suma empieza en</translation>
        </message>
        <message>
            <source>What the sum of squares starts from: above 0, the first steps are shorter.</source>
            <translation>De dónde parte la suma de cuadrados: por encima de 0, los primeros pasos son más cortos.</translation>
        </message>
        <message>
            <source>√v + ε: beside the root.</source>
            <translation>√v + ε: junto a la raíz.</translation>
        </message>
        <message>
            <source>√(v + ε): under the root, where it matters more as v gets small.</source>
            <translation>√(v + ε): bajo la raíz, donde importa más cuando v es pequeña.</translation>
        </message>
        <message>
            <source>√v + ε before the corrections are applied, as in the short form of Adam’s paper.</source>
            <translation>√v + ε antes de las correcciones, como en la forma breve del artículo de Adam.</translation>
        </message>
        <message>
            <source>ε stands</source>
            <translation>Lugar de ε</translation>
        </message>
        <message>
            <source>Where ε stands under the division.</source>
            <translation>Dónde está ε bajo la división.</translation>
        </message>
        <message>
            <source>{name} needs a momentum above 0</source>
            <translation>{name} necesita una inercia mayor que 0</translation>
        </message>
        <message>
            <source>nesterov goes without dampening</source>
            <translation>nesterov va sin amortiguación</translation>
        </message>
        <message>
            <source>Running average of the gradients’ squares.</source>
            <translation>Media móvil de los cuadrados de los gradientes.</translation>
        </message>
        <message>
            <source>The step is added.</source>
            <translation>Se suma el paso.</translation>
        </message>
        <message>
            <source>Where the step is about to go, and the gradient’s part once more.</source>
            <translation>Adónde va a ir el paso, y la parte del gradiente otra vez.</translation>
        </message>
        <message>
            <source>the gradient, subtracted.</source>
            <translation>el gradiente, restado.</translation>
        </message>
        <message>
            <source>the velocity, subtracted.</source>
            <translation>la velocidad, restada.</translation>
        </message>
        <message>
            <source>The gradient plus where the velocity is about to go.</source>
            <translation>El gradiente más el lugar al que va a ir la velocidad.</translation>
        </message>
        <message>
            <source>the gradient, first divided by √v.</source>
            <translation>el gradiente, dividido antes entre √v.</translation>
        </message>
        <message>
            <source>Sum of squares of all gradients so far.</source>
            <translation>Suma de los cuadrados de todos los gradientes hasta ahora.</translation>
        </message>
        <message>
            <source>Averages began at 0; dividing by 1 − βᵗ makes up for it.</source>
            <translation>Las medias empezaron en 0; dividir entre 1 − βᵗ lo compensa.</translation>
        </message>
        <message>
            <source>a step of about η, whatever the gradient’s size.</source>
            <translation>un paso de unos η, sea cual sea el tamaño del gradiente.</translation>
        </message>
        <message>
            <source>Running average of gradients.</source>
            <translation>Media móvil de los gradientes.</translation>
        </message>
        <message>
            <source>η times m over √v + ε, subtracted; m and v as they are.</source>
            <translation>η por m entre √v + ε, restado; m y v tal cual.</translation>
        </message>
        <message>
            <source>Both corrections, joined to η.</source>
            <translation>Ambas correcciones, unidas a η.</translation>
        </message>
        <message>
            <source>ηₜ times m over √v + ε, subtracted: at first {value}</source>
            <translation>ηₜ por m entre √v + ε, restado: al principio {value}</translation>
        </message>
        <message>
            <source>η times m̂ over √v̂ + ε, subtracted: at first {value}</source>
            <translation>η por m̂ entre √v̂ + ε, restado: al principio {value}</translation>
        </message>
        <message>
            <source>How much of the average of gradients is kept.</source>
            <translation>Cuánto se conserva de la media de los gradientes.</translation>
        </message>
        <message>
            <source>How much of their squares’ average is kept.</source>
            <translation>Cuánto se conserva de la media de sus cuadrados.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); momentum: Polyak (1964); Nesterov (1983) in the form of Sutskever et al. (2013)</source>
            <translation>Robbins &amp; Monro (1951); inercia: Polyak (1964); Nesterov (1983) en la forma de Sutskever et al. (2013)</translation>
        </message>
        <message>
            <source>Each step goes against the gradient.</source>
            <translation>Cada paso va contra el gradiente.</translation>
        </message>
        <message>
            <source>How much of the squares’ average stays.</source>
            <translation>Cuánto queda de la media de los cuadrados.</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of its recent squares.</source>
            <translation>Divide cada gradiente entre la raíz de sus cuadrados recientes.</translation>
        </message>
        <message>
            <source>Duchi, Hazan &amp; Singer (2011)</source>
            <translation>Duchi, Hazan &amp; Singer (2011)</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of all its squares so far.</source>
            <translation>Divide cada gradiente entre la raíz de todos sus cuadrados hasta ahora.</translation>
        </message>
        <message>
            <source>Kingma &amp; Ba (2015), algorithm 1</source>
            <translation>Kingma &amp; Ba (2015), algoritmo 1</translation>
        </message>
        <message>
            <source>The average gradient over the root of its squares: steps of about η.</source>
            <translation>El gradiente medio entre la raíz de sus cuadrados: pasos de unos η.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2019), algorithm 2</source>
            <translation>Loshchilov &amp; Hutter (2019), algoritmo 2</translation>
        </message>
        <message>
            <source>Adam, with the decay taken from the weights themselves.</source>
            <translation>Adam, con el decaimiento tomado de los propios pesos.</translation>
        </message>
        <message>
            <source>warm-up updates</source>
            <translation>calentamiento</translation>
        </message>
        <message>
            <source>So many updates lead up to the full rate, in even steps.</source>
            <translation>Tantas actualizaciones llevan a la tasa plena, en pasos iguales.</translation>
        </message>
        <message>
            <source>What the rate is multiplied by.</source>
            <translation>Por lo que se multiplica la tasa.</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>Constante</translation>
        </message>
        <message>
            <source>η stays as it is.</source>
            <translation>η se queda como está.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Escalones</translation>
        </message>
        <message>
            <source>updates a step</source>
            <translation>actualiz./escalón</translation>
        </message>
        <message>
            <source>After so many updates the rate is multiplied once more.</source>
            <translation>Tras tantas actualizaciones la tasa se multiplica una vez más.</translation>
        </message>
        <message>
            <source>η times a factor after every so many updates.</source>
            <translation>η por un factor tras cada tantas actualizaciones.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>Exponencial</translation>
        </message>
        <message>
            <source>η times a factor with every update.</source>
            <translation>η por un factor con cada actualización.</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>Coseno</translation>
        </message>
        <message>
            <source>After so many updates the floor is reached.</source>
            <translation>Tras tantas actualizaciones se alcanza el suelo.</translation>
        </message>
        <message>
            <source>What it falls to.</source>
            <translation>Hasta dónde baja.</translation>
        </message>
        <message>
            <source>η falls along half a cosine to its floor.</source>
            <translation>η baja a lo largo de medio coseno hasta su suelo.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2017), eq. 5, without restarts</source>
            <translation>Loshchilov &amp; Hutter (2017), ec. 5, sin reinicios</translation>
        </message>
        <message>
            <source>Inverse</source>
            <translation>Inversa</translation>
        </message>
        <message>
            <source>How much is added to the divisor with every update.</source>
            <translation>Cuánto se suma al divisor con cada actualización.</translation>
        </message>
        <message>
            <source>η divided by 1 + decay times the updates made.</source>
            <translation>η dividida entre 1 + decaimiento por las actualizaciones hechas.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); Keras’ InverseTimeDecay</source>
            <translation>Robbins &amp; Monro (1951); InverseTimeDecay de Keras</translation>
        </message>
        <message>
            <source>{write} times {words}</source>
            <translation>{write} por {words}</translation>
        </message>
        <message>
            <source>Weight decay spares the biases.</source>
            <translation>El decaimiento libra a los sesgos.</translation>
        </message>
        <message>
            <source>{write}·{letter} joins the gradient.</source>
            <translation>{write}·{letter} se une al gradiente.</translation>
        </message>
        <message>
            <source>{letter} first shrinks by {share} of itself.</source>
            <translation>{letter} encoge antes en {share} de sí mismo.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus {part} of the new gradient</source>
            <translation>{rate} de la última velocidad más {part} del gradiente nuevo</translation>
        </message>
        <message>
            <source>{words}; the first velocity is the gradient itself.</source>
            <translation>{words}; la primera velocidad es el propio gradiente.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus the new gradient.</source>
            <translation>{rate} de la última velocidad más el gradiente nuevo.</translation>
        </message>
        <message>
            <source>{rate} of the last step, less {part}{lr} times the gradient.</source>
            <translation>{rate} del último paso, menos {part}{lr} por el gradiente.</translation>
        </message>
        <message>
            <source>expected true or false</source>
            <translation>se espera verdadero o falso</translation>
        </message>
        <message>
            <source>expected one of {listed}</source>
            <translation>se espera uno de {listed}</translation>
        </message>
        <message>
            <source>expected a number</source>
            <translation>se espera un número</translation>
        </message>
        <message>
            <source>expected a whole number</source>
            <translation>se espera un número entero</translation>
        </message>
        <message>
            <source>expected a number in {range}</source>
            <translation>se espera un número en {range}</translation>
        </message>
        <message>
            <source>expected a number above {low:g}</source>
            <translation>se espera un número mayor que {low:g}</translation>
        </message>
        <message>
            <source>expected a number of at least {low:g}</source>
            <translation>se espera un número de al menos {low:g}</translation>
        </message>
        <message>
            <source>A fault of the program: {name}: {error}</source>
            <translation>Un fallo del programa: {name}: {error}</translation>
        </message>
        <message>
            <source>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</source>
            <translation>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</translation>
        </message>
        <message>
            <source>Sizes are whole numbers from inputs to outputs, like 2-8-8-1.</source>
            <translation>Los tamaños son números enteros de las entradas a las salidas, como 2-8-8-1.</translation>
        </message>
        <message>
            <source>The data of {title} ask for {inputs} at the beginning and {outputs} at the end.</source>
            <translation>Los datos de {title} piden {inputs} al principio y {outputs} al final.</translation>
        </message>
        <message>
            <source>this project</source>
            <translation>este proyecto</translation>
        </message>
        <message>
            <source>Network {sizes_written}</source>
            <translation>Red {sizes_written}</translation>
        </message>
        <message>
            <source>Its slope is 2(ŷ − y).</source>
            <translation>Su pendiente es 2(ŷ − y).</translation>
        </message>
        <message>
            <source>½ cancels the 2: its slope is ŷ − y.</source>
            <translation>½ cancela el 2: su pendiente es ŷ − y.</translation>
        </message>
        <message>
            <source>Divided by the number of outputs: its slope is 2(ŷ − y)/K.</source>
            <translation>Dividido entre el número de salidas: su pendiente es 2(ŷ − y)/K.</translation>
        </message>
        <message>
            <source>The K outputs share one loss: each counts 1/K.</source>
            <translation>Las K salidas comparten una pérdida: cada una cuenta 1/K.</translation>
        </message>
        <message>
            <source>The outputs’ losses add up: every gradient is K times as large.</source>
            <translation>Las pérdidas de las salidas se suman: cada gradiente es K veces mayor.</translation>
        </message>
        <message>
            <source>Each sample counts 1/B: the step does not grow with it.</source>
            <translation>Cada ejemplo cuenta 1/B: el paso no crece con él.</translation>
        </message>
        <message>
            <source>Samples add up: twice the samples, twice the step.</source>
            <translation>Los ejemplos se suman: el doble de ejemplos, el doble de paso.</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>entrenados</translation>
        </message>
        <message>
            <source>Biases learn as weights do.</source>
            <translation>Los sesgos aprenden como los pesos.</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>fijos</translation>
        </message>
        <message>
            <source>Biases keep their values, as in books that leave them out.</source>
            <translation>Los sesgos conservan sus valores, como en los libros que los omiten.</translation>
        </message>
        <message>
            <source>Each a is rounded before it is used further.</source>
            <translation>Cada a se redondea antes de seguir usándola.</translation>
        </message>
        <message>
            <source>every number</source>
            <translation>todo número</translation>
        </message>
        <message>
            <source>Every number is rounded as it is written down.</source>
            <translation>Todo número se redondea según se anota.</translation>
        </message>
        <message>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>fuera</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>dentro</translation>
        </message>
        <message>
            <source>Some layers train their biases, others keep them.</source>
            <translation>Unas capas entrenan sus sesgos, otras los conservan.</translation>
        </message>
        <message>
            <source>λ₂ adds (λ₂/2)·Σw² to the loss, λ₂·w to a weight’s gradient; biases are free.</source>
            <translation>λ₂ suma (λ₂/2)·Σw² a la pérdida, λ₂·w al gradiente de un peso; los sesgos son libres.</translation>
        </message>
        <message>
            <source>Numbers are used as they are, with all their digits.</source>
            <translation>Los números se usan tal cual, con todas sus cifras.</translation>
        </message>
        <message>
            <source>To so many decimals, as on paper. Stepping does so, running does not.</source>
            <translation>Con tantos decimales, como en papel. Paso a paso así es, la ejecución no.</translation>
        </message>
        <message>
            <source>Decimals on the screen; computed with all digits.</source>
            <translation>Decimales en pantalla; calculado con todas las cifras.</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Salidas</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Cost of weights</source>
            <translation>Coste de pesos</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Sesgos</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Round by hand</source>
            <translation>Redondeo a mano</translation>
        </message>
        <message>
            <source>What is rounded</source>
            <translation>Qué se redondea</translation>
        </message>
        <message>
            <source>Digits shown</source>
            <translation>Cifras visibles</translation>
        </message>
        <message>
            <source>is a formula; save its result instead</source>
            <translation>es una fórmula; guarde en su lugar el resultado</translation>
        </message>
        <message>
            <source>has a percent sign; others of this column have none</source>
            <translation>tiene un signo de porcentaje; otros de esta columna no</translation>
        </message>
        <message>
            <source>is not finite</source>
            <translation>no es finito</translation>
        </message>
        <message>
            <source>is too large for a number</source>
            <translation>es demasiado grande para un número</translation>
        </message>
        <message>
            <source>is a date, not a number</source>
            <translation>es una fecha, no un número</translation>
        </message>
        <message>
            <source>has a decimal {value}; expected a decimal {value_2}</source>
            <translation>tiene un decimal {value}; se espera un decimal {value_2}</translation>
        </message>
        <message>
            <source>is not a number: its digits are parted by “_”</source>
            <translation>no es un número: sus cifras van separadas por «_»</translation>
        </message>
        <message>
            <source>is not a number: its digits are not 0 to 9</source>
            <translation>no es un número: sus cifras no son de 0 a 9</translation>
        </message>
        <message>
            <source>is not a number; it ends in the letter {last}</source>
            <translation>no es un número; acaba en la letra {last}</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulador</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>punto y coma  ;</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>barra  |</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>coma  ,</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>espacios</translation>
        </message>
        <message>
            <source>double quotes</source>
            <translation>comillas dobles</translation>
        </message>
        <message>
            <source>single quotes</source>
            <translation>comillas simples</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>point  0.5</source>
            <translation>punto  0.5</translation>
        </message>
        <message>
            <source>comma  0,5</source>
            <translation>coma  0,5</translation>
        </message>
        <message>
            <source>Western (Windows-1252)</source>
            <translation>Occidental (Windows-1252)</translation>
        </message>
        <message>
            <source>Western (Latin-1)</source>
            <translation>Occidental (Latin-1)</translation>
        </message>
        <message>
            <source>Western (Latin-9)</source>
            <translation>Occidental (Latin-9)</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Europa central</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <source>Japanese (Shift-JIS)</source>
            <translation>Japonés (Shift-JIS)</translation>
        </message>
        <message>
            <source>Chinese (GB 18030)</source>
            <translation>Chino (GB 18030)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Coreano (EUC-KR)</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>Chino (Big5)</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file; save it as CSV first</source>
            <translation>una hoja de cálculo u otro archivo comprimido; guárdelo antes como CSV</translation>
        </message>
        <message>
            <source>an old office document; save it as CSV first</source>
            <translation>un documento antiguo de oficina; guárdelo antes como CSV</translation>
        </message>
        <message>
            <source>a PDF, not a table</source>
            <translation>un PDF, no una tabla</translation>
        </message>
        <message>
            <source>a picture, not a table</source>
            <translation>una imagen, no una tabla</translation>
        </message>
        <message>
            <source>a compressed file; unpack it first</source>
            <translation>un archivo comprimido; descomprímalo antes</translation>
        </message>
        <message>
            <source>a Parquet file; save it as CSV first</source>
            <translation>un archivo Parquet; guárdelo antes como CSV</translation>
        </message>
        <message>
            <source>a database; export a table of it as CSV first</source>
            <translation>una base de datos; exporte antes una tabla como CSV</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>is {words}</source>
            <translation>es {words}</translation>
        </message>
        <message>
            <source>is JSON, not a table; a project is opened</source>
            <translation>es JSON, no una tabla; un proyecto se abre</translation>
        </message>
        <message>
            <source>is a web page or XML, not a table</source>
            <translation>es una página web o XML, no una tabla</translation>
        </message>
        <message>
            <source>holds no rows</source>
            <translation>no contiene filas</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>Importar {source}</translation>
        </message>
        <message>
            <source>{shown} is not a number; nothing changes.</source>
            <translation>{shown} no es un número; nada cambia.</translation>
        </message>
        <message>
            <source>{shown} is none of the classes {known}.</source>
            <translation>{shown} no es ninguna de las clases {known}.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted has {cells} cells; from here there are {columns} columns.</source>
            <translation>La fila {down} de lo pegado tiene {cells} celdas; desde aquí hay {columns} columnas.</translation>
        </message>
        <message>
            <source>Rows beyond the last sample need a value in every column.</source>
            <translation>Las filas más allá del último ejemplo necesitan un valor en cada columna.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted: {shown} is not a number; nothing changes.</source>
            <translation>Fila {down} de lo pegado: {shown} no es un número; nada cambia.</translation>
        </message>
        <message>
            <source>{shown} is none of its classes</source>
            <translation>{shown} no es ninguna de sus clases</translation>
        </message>
        <message>
            <source>{what}; every sample needs its target</source>
            <translation>{what}; todo ejemplo necesita su objetivo</translation>
        </message>
        <message>
            <source>{what}; there is no mean of classes</source>
            <translation>{what}; no hay media de clases</translation>
        </message>
        <message>
            <source>{what}; the value is missing</source>
            <translation>{what}; falta el valor</translation>
        </message>
        <message>
            <source>changed while it was read; read it again</source>
            <translation>cambió mientras se leía; léalo otra vez</translation>
        </message>
        <message>
            <source>line {line}: {words}</source>
            <translation>línea {line}: {words}</translation>
        </message>
        <message>
            <source>line {line}, column "{name}": {words}</source>
            <translation>línea {line}, columna «{name}»: {words}</translation>
        </message>
        <message>
            <source>no row is left that could be used</source>
            <translation>no queda ninguna fila que se pueda usar</translation>
        </message>
        <message>
            <source>its numbers are too large to be scaled</source>
            <translation>sus números son demasiado grandes para escalarlos</translation>
        </message>
        <message>
            <source>Column "{name}" has the same value in every training sample; nothing can be learned from it.</source>
            <translation>La columna «{name}» tiene el mismo valor en todos los ejemplos de entrenamiento; nada se puede aprender de ella.</translation>
        </message>
        <message>
            <source>there is no target: give one column the role of a target</source>
            <translation>no hay objetivo: dé a una columna el papel de objetivo</translation>
        </message>
        <message>
            <source>there is no input: no other column holds numbers</source>
            <translation>no hay entrada: ninguna otra columna contiene números</translation>
        </message>
        <message>
            <source>column "{name}" {fault}</source>
            <translation>columna «{name}» {fault}</translation>
        </message>
        <message>
            <source>several targets must all be numbers; classes stand alone</source>
            <translation>varios objetivos han de ser todos números; las clases van solas</translation>
        </message>
        <message>
            <source>column "{name}" holds one class only, "{value}"; there is nothing to tell apart</source>
            <translation>la columna «{name}» contiene una sola clase, «{value}»; no hay nada que distinguir</translation>
        </message>
        <message>
            <source>holds dates, which are no numbers; leave it out, or write days or years since a date into the file</source>
            <translation>contiene fechas, que no son números; omítala, o escriba en el archivo días o años desde una fecha</translation>
        </message>
        <message>
            <source>holds words, which are no numbers; read it as classes</source>
            <translation>contiene palabras, que no son números; léala como clases</translation>
        </message>
        <message>
            <source>holds numbers that are not whole, which cannot stand for classes</source>
            <translation>contiene números no enteros, que no pueden representar clases</translation>
        </message>
        <message>
            <source>holds too many different values for classes (at most {value:,})</source>
            <translation>contiene demasiados valores distintos para clases (como mucho {value:,})</translation>
        </message>
        <message>
            <source>inputs</source>
            <translation>entradas</translation>
        </message>
        <message>
            <source>outputs</source>
            <translation>salidas</translation>
        </message>
        <message>
            <source>its columns become {count:,} {what}; a project holds at most {value:,}: choose fewer columns</source>
            <translation>sus columnas pasan a ser {count:,} {what}; un proyecto admite como mucho {value:,}: elija menos columnas</translation>
        </message>
        <message>
            <source>{rows:,} rows with {inputs} and {outputs} are {total:,} numbers; a project holds at most {most:,}: choose fewer columns or rows</source>
            <translation>{rows:,} filas con {inputs} y {outputs} son {total:,} números; un proyecto admite como mucho {most:,}: elija menos columnas o filas</translation>
        </message>
        <message>
            <source>1 input</source>
            <translation>1 entrada</translation>
        </message>
        <message>
            <source>{count:,} inputs</source>
            <translation>{count:,} entradas</translation>
        </message>
        <message>
            <source>1 output</source>
            <translation>1 salida</translation>
        </message>
        <message>
            <source>{count:,} outputs</source>
            <translation>{count:,} salidas</translation>
        </message>
        <message>
            <source>after a closing quotation mark something else than a delimiter follows</source>
            <translation>tras unas comillas de cierre sigue algo que no es un separador</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed</source>
            <translation>unas comillas se abren y nunca se cierran</translation>
        </message>
        <message>
            <source>cannot be read: {words}</source>
            <translation>no se puede leer: {words}</translation>
        </message>
        <message>
            <source>; the line seems cut off</source>
            <translation>; la línea parece cortada</translation>
        </message>
        <message>
            <source>1 column</source>
            <translation>1 columna</translation>
        </message>
        <message>
            <source>{count} columns</source>
            <translation>{count} columnas</translation>
        </message>
        <message>
            <source>{there} where {expected} are expected</source>
            <translation>{there} donde se esperan {expected}</translation>
        </message>
        <message>
            <source>At least one sample is needed to train with.</source>
            <translation>Hace falta al menos un ejemplo para entrenar.</translation>
        </message>
        <message>
            <source>Data are finite numbers.</source>
            <translation>Los datos son números finitos.</translation>
        </message>
        <message>
            <source>A project holds at most {most_numbers:,} numbers of data.</source>
            <translation>Un proyecto admite como mucho {most_numbers:,} números de datos.</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 ejemplo</translation>
        </message>
        <message>
            <source>{count:,} samples</source>
            <translation>{count:,} ejemplos</translation>
        </message>
        <message>
            <source>Set a number of sample {number}</source>
            <translation>Fijar un número del ejemplo {number}</translation>
        </message>
        <message>
            <source>Set {count:,} numbers of the data</source>
            <translation>Fijar {count:,} números de los datos</translation>
        </message>
        <message>
            <source>Add {rows_said}</source>
            <translation>Añadir {rows_said}</translation>
        </message>
        <message>
            <source>Paste data</source>
            <translation>Pegar datos</translation>
        </message>
        <message>
            <source>Remove {rows_said}</source>
            <translation>Quitar {rows_said}</translation>
        </message>
        <message>
            <source>Move {rows_said}</source>
            <translation>Mover {rows_said}</translation>
        </message>
        <message>
            <source>Use {rows} for testing</source>
            <translation>Usar {rows} para probar</translation>
        </message>
        <message>
            <source>Use {rows} for training</source>
            <translation>Usar {rows} para entrenar</translation>
        </message>
        <message>
            <source>Sort the samples</source>
            <translation>Ordenar los ejemplos</translation>
        </message>
        <message>
            <source>Shuffle the samples</source>
            <translation>Barajar los ejemplos</translation>
        </message>
        <message>
            <source>Split the samples</source>
            <translation>Repartir los ejemplos</translation>
        </message>
        <message>
            <source>The share for testing is from 0 to below 1.</source>
            <translation>La parte de prueba va de 0 a menos de 1.</translation>
        </message>
        <message>
            <source>Draw {title}</source>
            <translation>Sortear {title}</translation>
        </message>
        <message>
            <source>{name}: and {number:,} more.</source>
            <translation>{name}: y {number:,} más.</translation>
        </message>
        <message>
            <source>behind line {number:,} there are bytes that are no {encoding} text; choose another encoding</source>
            <translation>tras la línea {number:,} hay bytes que no son texto {encoding}; elija otra codificación</translation>
        </message>
        <message>
            <source>line {number} has more than {value:,} characters; this is no table</source>
            <translation>la línea {number} tiene más de {value:,} caracteres; esto no es una tabla</translation>
        </message>
        <message>
            <source>holds no rows that can be taken apart</source>
            <translation>no contiene filas que se puedan separar</translation>
        </message>
        <message>
            <source>holds names of columns and no rows</source>
            <translation>contiene nombres de columnas y ninguna fila</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>columna {number}</translation>
        </message>
        <message>
            <source>f′ is at most {peak}</source>
            <translation>f′ es como mucho {peak}</translation>
        </message>
        <message>
            <source>z here: {range}</source>
            <translation>z aquí: {range}</translation>
        </message>
        <message>
            <source>f′ here: {range}</source>
            <translation>f′ aquí: {range}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>1 layer</source>
            <translation>1 capa</translation>
        </message>
        <message>
            <source>{count} layers</source>
            <translation>{count} capas</translation>
        </message>
        <message>
            <source>{steps} on: {peak}{power} = {most}</source>
            <translation>{steps} más allá: {peak}{power} = {most}</translation>
        </message>
        <message>
            <source>{words}; with weights, measured: {ratio}</source>
            <translation>{words}; con pesos, medido: {ratio}</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could change.</source>
            <translation>No hay ninguna capa oculta cuya activación pudiera cambiar.</translation>
        </message>
        <message>
            <source>Hidden layers with {title}</source>
            <translation>Capas ocultas con {title}</translation>
        </message>
        <message>
            <source>Weights drawn anew: {title}, seed {seed}</source>
            <translation>Pesos sorteados de nuevo: {title}, semilla {seed}</translation>
        </message>
        <message>
            <source>A skip connection needs two layers of equal width.</source>
            <translation>Una conexión de salto necesita dos capas de igual ancho.</translation>
        </message>
        <message>
            <source>Cross entropy needs sigmoid or softmax in the last layer.</source>
            <translation>La entropía cruzada necesita sigmoide o softmax en la última capa.</translation>
        </message>
        <message>
            <source>Of one sample there is only one batch.</source>
            <translation>De un solo ejemplo solo hay un lote.</translation>
        </message>
        <message>
            <source>Batches of {size} samples, shuffled</source>
            <translation>Lotes de {size} ejemplos, barajados</translation>
        </message>
        <message>
            <source>Larger hidden layers</source>
            <translation>Capas ocultas mayores</translation>
        </message>
        <message>
            <source>Hidden layers of at least 8 neurons, two of them</source>
            <translation>Capas ocultas de al menos 8 neuronas, dos de ellas</translation>
        </message>
        <message>
            <source>Skip connections</source>
            <translation>Conexiones de salto</translation>
        </message>
        <message>
            <source>Each hidden layer gets the one before it added</source>
            <translation>Cada capa oculta recibe además la anterior</translation>
        </message>
        <message>
            <source>Cross entropy as the loss</source>
            <translation>Entropía cruzada como pérdida</translation>
        </message>
        <message>
            <source>Gradient clipping</source>
            <translation>Recorte del gradiente</translation>
        </message>
        <message>
            <source>Gradients no longer than {value:g}</source>
            <translation>Gradientes no más largos que {value:g}</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Adam with η = {value:g}</source>
            <translation>Adam con η = {value:g}</translation>
        </message>
        <message>
            <source>Other batches</source>
            <translation>Otros lotes</translation>
        </message>
        <message>
            <source>{why} It follows from “{title}”.</source>
            <translation>{why} Se sigue de «{title}».</translation>
        </message>
        <message>
            <source>layer {value}</source>
            <translation>capa {value}</translation>
        </message>
        <message>
            <source>layers {value} to {value_2}</source>
            <translation>capas {value} a {value_2}</translation>
        </message>
        <message>
            <source>layers {listed} and {value}</source>
            <translation>capas {listed} y {value}</translation>
        </message>
        <message>
            <source>1 update</source>
            <translation>1 actualización</translation>
        </message>
        <message>
            <source>{updates:,} updates</source>
            <translation>{updates:,} actualizaciones</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂z</source>
            <translation>RMS de ∂L/∂z</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂z over samples and units</source>
            <translation>Media cuadrática de ∂L/∂z sobre ejemplos y neuronas</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂a</source>
            <translation>RMS de ∂L/∂a</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂a over samples and units</source>
            <translation>Media cuadrática de ∂L/∂a sobre ejemplos y neuronas</translation>
        </message>
        <message>
            <source>Norm of ∂L/∂W of all samples</source>
            <translation>Norma de ∂L/∂W de todos los ejemplos</translation>
        </message>
        <message>
            <source>How long the next step is, as a part of the weights</source>
            <translation>Lo largo que es el próximo paso, como parte de los pesos</translation>
        </message>
        <message>
            <source>mean |f′|</source>
            <translation>media |f′|</translation>
        </message>
        <message>
            <source>Mean |f′(z)| over samples and units</source>
            <translation>Media |f′(z)| sobre ejemplos y neuronas</translation>
        </message>
        <message>
            <source>∏ mean |w·f′|</source>
            <translation>∏ media |w·f′|</translation>
        </message>
        <message>
            <source>What a single path leaves of the gradient: the product of the mean |w·f′|</source>
            <translation>Lo que un solo camino deja del gradiente: el producto de las medias |w·f′|</translation>
        </message>
        <message>
            <source>dead units</source>
            <translation>neuronas muertas</translation>
        </message>
        <message>
            <source>share of dead units</source>
            <translation>parte de neuronas muertas</translation>
        </message>
        <message>
            <source>Share of units with f′ = 0 for every sample</source>
            <translation>Parte de las neuronas con f′ = 0 para todo ejemplo</translation>
        </message>
        <message>
            <source>threshold: {value} of the output’s</source>
            <translation>umbral: {value} del de la salida</translation>
        </message>
        <message>
            <source>{slopes_words}∏‖W‖ times the output’s</source>
            <translation>{slopes_words}∏‖W‖ por el de la salida</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>como mucho {most}</translation>
        </message>
        <message>
            <source>threshold: as long as the weights</source>
            <translation>umbral: tan largo como los pesos</translation>
        </message>
        <message>
            <source>Weights of each layer</source>
            <translation>Pesos de cada capa</translation>
        </message>
        <message>
            <source>a of each layer, over all samples</source>
            <translation>a de cada capa, sobre todos los ejemplos</translation>
        </message>
        <message>
            <source>|∂L/∂a| of each layer, over all samples; logarithmic</source>
            <translation>|∂L/∂a| de cada capa, sobre todos los ejemplos; logarítmico</translation>
        </message>
        <message>
            <source>|∂L/∂w| of each layer, of all samples; logarithmic</source>
            <translation>|∂L/∂w| de cada capa, de todos los ejemplos; logarítmico</translation>
        </message>
        <message>
            <source>|Δw ÷ w| of each layer in the next update; logarithmic</source>
            <translation>|Δw ÷ w| de cada capa en la próxima actualización; logarítmico</translation>
        </message>
        <message>
            <source>Vanishing gradients</source>
            <translation>Gradientes que se desvanecen</translation>
        </message>
        <message>
            <source>{short} of the output’s, layer {least}</source>
            <translation>{short} del de la salida, capa {least}</translation>
        </message>
        <message>
            <source>{value} of the output’s</source>
            <translation>{value} del de la salida</translation>
        </message>
        <message>
            <source>Each {title} passes back at most {fraction} of what it gets</source>
            <translation>Cada {title} devuelve como mucho {fraction} de lo que recibe</translation>
        </message>
        <message>
            <source>Each {title} layer passes back less than it gets</source>
            <translation>Cada capa {title} devuelve menos de lo que recibe</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receives next to nothing and hardly learns.</source>
            <translation>{cause}, y los pesos no lo compensan. Así {words} no recibe casi nada y apenas aprende.</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receive next to nothing and hardly learn.</source>
            <translation>{cause}, y los pesos no lo compensan. Así {words} no reciben casi nada y apenas aprenden.</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>un cuarto</translation>
        </message>
        <message>
            <source>a half</source>
            <translation>la mitad</translation>
        </message>
        <message>
            <source>Exploding gradients</source>
            <translation>Gradientes que explotan</translation>
        </message>
        <message>
            <source>{times} times the output’s, layer {layer}</source>
            <translation>{times} veces el de la salida, capa {layer}</translation>
        </message>
        <message>
            <source>{times} times the output’s</source>
            <translation>{times} veces el de la salida</translation>
        </message>
        <message>
            <source>Going back, each layer multiplies by its weights, and these make the gradient longer every time. A step along it throws the weights far away.</source>
            <translation>Hacia atrás, cada capa multiplica por sus pesos, y estos alargan cada vez el gradiente. Un paso a lo largo de él lanza los pesos lejos.</translation>
        </message>
        <message>
            <source>a step {times} times as long as the weights</source>
            <translation>un paso {times} veces tan largo como los pesos</translation>
        </message>
        <message>
            <source>as long as the weights</source>
            <translation>tan largo como los pesos</translation>
        </message>
        <message>
            <source>Each step leads past the valley to a steeper place, where the gradient is larger and the next step longer still. It goes on until numbers end.</source>
            <translation>Cada paso lleva más allá del valle a un lugar más empinado, donde el gradiente es mayor y el paso siguiente aún más largo. Sigue hasta que los números se acaban.</translation>
        </message>
        <message>
            <source>the gradient is {times} times that at the start</source>
            <translation>el gradiente es {times} veces el del principio</translation>
        </message>
        <message>
            <source>{times} times</source>
            <translation>{times} veces</translation>
        </message>
        <message>
            <source>Dead units</source>
            <translation>Neuronas muertas</translation>
        </message>
        <message>
            <source>{count} of {units} units of layer {worst}: f′ = 0 for {every}</source>
            <translation>{count} de {units} neuronas de la capa {worst}: f′ = 0 para {every}</translation>
        </message>
        <message>
            <source>{percent} of a layer</source>
            <translation>{percent} de una capa</translation>
        </message>
        <message>
            <source>Their z is below 0 for every training sample, so they answer 0 and f′ is 0. No gradient reaches their weights: they cannot come back by themselves.</source>
            <translation>Su z está bajo 0 para todo ejemplo de entrenamiento, así que responden 0 y f′ es 0. Ningún gradiente llega a sus pesos: no pueden volver por sí mismas.</translation>
        </message>
        <message>
            <source>every sample</source>
            <translation>todo ejemplo</translation>
        </message>
        <message>
            <source>all of {measured:,} samples</source>
            <translation>los {measured:,} ejemplos</translation>
        </message>
        <message>
            <source>Saturated units</source>
            <translation>Neuronas saturadas</translation>
        </message>
        <message>
            <source>|f′| = {slope} on average, layer {worst}; at most {peak}</source>
            <translation>|f′| = {slope} de media, capa {worst}; como mucho {peak}</translation>
        </message>
        <message>
            <source>below {limit} for {percent} of the samples</source>
            <translation>bajo {limit} para el {percent} de los ejemplos</translation>
        </message>
        <message>
            <source>Their z lies where the {title} is flat, so f′ is close to 0. Every gradient that comes back is multiplied by it: the weights hardly move.</source>
            <translation>Su z está donde {title} es plana, así que f′ es casi 0. Todo gradiente que vuelve se multiplica por ella: los pesos apenas se mueven.</translation>
        </message>
        <message>
            <source>Identical units</source>
            <translation>Neuronas idénticas</translation>
        </message>
        <message>
            <source>{value} of {len} units of layer {worst} have equal weights, in and out</source>
            <translation>{value} de {len} neuronas de la capa {worst} tienen pesos iguales, de entrada y salida</translation>
        </message>
        <message>
            <source>2 equal units</source>
            <translation>2 neuronas iguales</translation>
        </message>
        <message>
            <source>Equal units compute the same and get the same gradient, so every update leaves them equal. Together they can do no more than one of them.</source>
            <translation>Las neuronas iguales calculan lo mismo y reciben el mismo gradiente, así que toda actualización las deja iguales. Juntas no pueden más que una.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>capa {layer}</translation>
        </message>
        <message>
            <source>the loss</source>
            <translation>la pérdida</translation>
        </message>
        <message>
            <source>Training stopped: not finite</source>
            <translation>Entrenamiento parado: no finito</translation>
        </message>
        <message>
            <source>{quantity} {not_finite} in update {update:,}; the last loss was {before}</source>
            <translation>{quantity} {not_finite} en la actualización {update:,}; la última pérdida fue {before}</translation>
        </message>
        <message>
            <source>the largest number there is, {largest}</source>
            <translation>el mayor número que hay, {largest}</translation>
        </message>
        <message>
            <source>Update {update:,} would give a number that is not finite, so it is not made. The last good numbers are on the screen.</source>
            <translation>La actualización {update:,} daría un número no finito, así que no se hace. Los últimos números buenos están en pantalla.</translation>
        </message>
        <message>
            <source>The loss goes up and down</source>
            <translation>La pérdida sube y baja</translation>
        </message>
        <message>
            <source>by {percent} of itself each {time}, {upward} of them upwards</source>
            <translation>un {percent} de sí misma cada {time}, el {upward} de ellas hacia arriba</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <source>{percent}, and {percent_2} of them upwards</source>
            <translation>{percent}, y el {percent_2} de ellas hacia arriba</translation>
        </message>
        <message>
            <source>Each step leads from one side of the valley to the other instead of down into it. The step is too long for the slope there.</source>
            <translation>Cada paso lleva de un lado del valle al otro en lugar de bajar a él. El paso es demasiado largo para la pendiente de ahí.</translation>
        </message>
        <message>
            <source>Too simple for these data</source>
            <translation>Demasiado simple para estos datos</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>la red</translation>
        </message>
        <message>
            <source>{percent} learned at best, from {starts} starts with Adam</source>
            <translation>{percent} aprendido en el mejor caso, desde {starts} comienzos con Adam</translation>
        </message>
        <message>
            <source>{percent}; with {widths} hidden neurons {percent_2} and more</source>
            <translation>{percent}; con {widths} neuronas ocultas {percent_2} y más</translation>
        </message>
        <message>
            <source>straight line</source>
            <translation>recta</translation>
        </message>
        <message>
            <source>single direction</source>
            <translation>sola dirección</translation>
        </message>
        <message>
            <source>A {line} cannot separate these</source>
            <translation>Una {line} no puede separar estos</translation>
        </message>
        <message>
            <source>A {line} cannot follow these</source>
            <translation>Una {line} no puede seguir estos</translation>
        </message>
        <message>
            <source>It has no hidden layer</source>
            <translation>No tiene capa oculta</translation>
        </message>
        <message>
            <source>It has one neuron</source>
            <translation>Tiene una sola neurona</translation>
        </message>
        <message>
            <source>Its hidden layers do not bend</source>
            <translation>Sus capas ocultas no doblan</translation>
        </message>
        <message>
            <source>All has to pass one hidden neuron</source>
            <translation>Todo ha de pasar por una neurona oculta</translation>
        </message>
        <message>
            <source>{cannot}. {what}, and no weights can change that.</source>
            <translation>{cannot}. {what}, y ningunos pesos pueden cambiarlo.</translation>
        </message>
        <message>
            <source>{narrowest} hidden neurons bend the answer in {narrowest} directions only; these data need more. No weights can change that.</source>
            <translation>{narrowest} neuronas ocultas doblan la respuesta solo en {narrowest} direcciones; estos datos necesitan más. Ningunos pesos pueden cambiarlo.</translation>
        </message>
        <message>
            <source>Slow convergence</source>
            <translation>Convergencia lenta</translation>
        </message>
        <message>
            <source>{fell} in the last {updates_words}</source>
            <translation>{fell} en las últimas {updates_words}</translation>
        </message>
        <message>
            <source>{percent} in the second half of the run</source>
            <translation>{percent} en la segunda mitad de la ejecución</translation>
        </message>
        <message>
            <source>the loss fell by less than 0.01 %</source>
            <translation>la pérdida bajó menos del 0,01 %</translation>
        </message>
        <message>
            <source>the loss fell by {percent}</source>
            <translation>la pérdida bajó un {percent}</translation>
        </message>
        <message>
            <source>the loss rose by {percent}</source>
            <translation>la pérdida subió un {percent}</translation>
        </message>
        <message>
            <source>The gradient that reaches the weights is too small, or leads nowhere.</source>
            <translation>El gradiente que llega a los pesos es demasiado pequeño, o no lleva a ninguna parte.</translation>
        </message>
        <message>
            <source> From other starts, with Adam, this network learns.</source>
            <translation> Desde otros comienzos, con Adam, esta red aprende.</translation>
        </message>
        <message>
            <source>A step {times} times as long would lower the loss further, so η = {rate} is too small.{other}</source>
            <translation>Un paso {times} veces más largo bajaría más la pérdida, así que η = {rate} es demasiado pequeña.{other}</translation>
        </message>
        <message>
            <source>No longer step would lower the loss further here: the valley is long and flat.{other}</source>
            <translation>Ningún paso más largo bajaría más la pérdida aquí: el valle es largo y plano.{other}</translation>
        </message>
        <message>
            <source>1 finding</source>
            <translation>1 hallazgo</translation>
        </message>
        <message>
            <source>{count} findings</source>
            <translation>{count} hallazgos</translation>
        </message>
        <message>
            <source>After {updates_words} the loss is {loss}: {found}.</source>
            <translation>Tras {updates_words} la pérdida es {loss}: {found}.</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nada hallado</translation>
        </message>
        <message>
            <source>{left} other checks found nothing.</source>
            <translation>Otros {left} exámenes no hallaron nada.</translation>
        </message>
        <message>
            <source>{left} checks found nothing.</source>
            <translation>{left} exámenes no hallaron nada.</translation>
        </message>
        <message>
            <source>  measured   {measured_words}</source>
            <translation>  medido     {measured_words}</translation>
        </message>
        <message>
            <source>  threshold  {threshold_words}</source>
            <translation>  umbral     {threshold_words}</translation>
        </message>
        <message>
            <source>  since      update {since:,}</source>
            <translation>  desde      actualización {since:,}</translation>
        </message>
        <message>
            <source>  cure       {title}: {edit}</source>
            <translation>  remedio    {title}: {edit}</translation>
        </message>
        <message>
            <source>{ends} in {updates_words}</source>
            <translation>{ends} en {updates_words}</translation>
        </message>
        <message>
            <source>{words}: no better</source>
            <translation>{words}: no mejor</translation>
        </message>
        <message>
            <source>{words}, but it is still found</source>
            <translation>{words}, pero aún se halla</translation>
        </message>
        <message>
            <source>∞ (update {diverged_at:,})</source>
            <translation>∞ (actualización {diverged_at:,})</translation>
        </message>
        <message>
            <source>helped from {helped} of {tried} starts (other seeds)</source>
            <translation>ayudó desde {helped} de {tried} comienzos (otras semillas)</translation>
        </message>
        <message>
            <source>title “{value}” → “{value_2}”</source>
            <translation>título «{value}» → «{value_2}»</translation>
        </message>
        <message>
            <source>{made:,} update{value} {more}</source>
            <translation>{made:,} actualización(es){value} {more}</translation>
        </message>
        <message>
            <source>something else, such as notes or digits</source>
            <translation>otra cosa, como notas o cifras</translation>
        </message>
        <message>
            <source>network {sizes} → {sizes_2}</source>
            <translation>red {sizes} → {sizes_2}</translation>
        </message>
        <message>
            <source>names, activations or connections of the network</source>
            <translation>nombres, activaciones o conexiones de la red</translation>
        </message>
        <message>
            <source>data: {value:,} → {value_2:,} samples</source>
            <translation>datos: {value:,} → {value_2:,} ejemplos</translation>
        </message>
        <message>
            <source>weights and biases</source>
            <translation>pesos y sesgos</translation>
        </message>
        <message>
            <source>weight or bias</source>
            <translation>peso o sesgo</translation>
        </message>
        <message>
            <source>{what} settings</source>
            <translation>ajustes: {what}</translation>
        </message>
        <message>
            <source>learning rate {learning_rate:g} → {learning_rate_2:g}</source>
            <translation>tasa de aprendizaje {learning_rate:g} → {learning_rate_2:g}</translation>
        </message>
        <message>
            <source>Move {counted}</source>
            <translation>Mover {counted}</translation>
        </message>
        <message>
            <source>Move in the landscape</source>
            <translation>Moverse en el paisaje</translation>
        </message>
        <message>
            <source>A weight or bias must be a finite number.</source>
            <translation>Un peso o sesgo ha de ser un número finito.</translation>
        </message>
        <message>
            <source>This connection was removed; restore it before setting it.</source>
            <translation>Esta conexión se quitó; restáurela antes de fijarla.</translation>
        </message>
        <message>
            <source>The learning rate must be 0 or a positive number.</source>
            <translation>La tasa de aprendizaje ha de ser 0 o un número positivo.</translation>
        </message>
        <message>
            <source>Set optimizer</source>
            <translation>Elegir optimizador</translation>
        </message>
        <message>
            <source>Set loss</source>
            <translation>Elegir pérdida</translation>
        </message>
        <message>
            <source>{title} needs {needed} in the last layer, without a skip connection; it has {kind}.</source>
            <translation>{title} necesita {needed} en la última capa, sin conexión de salto; tiene {kind}.</translation>
        </message>
        <message>
            <source>{title} expects {expected}; sample {at}’s target {found}.</source>
            <translation>{title} espera {expected}; el objetivo del ejemplo {at} {found}.</translation>
        </message>
        <message>
            <source>Set reduction</source>
            <translation>Elegir reducción</translation>
        </message>
        <message>
            <source>Set sum over outputs</source>
            <translation>Elegir suma sobre salidas</translation>
        </message>
        <message>
            <source>{title} has no factor 1/K to leave out.</source>
            <translation>{title} no tiene factor 1/K que omitir.</translation>
        </message>
        <message>
            <source>The cost of weights must be 0 or a positive number.</source>
            <translation>El coste de los pesos ha de ser 0 o un número positivo.</translation>
        </message>
        <message>
            <source>Set batches</source>
            <translation>Fijar lotes</translation>
        </message>
        <message>
            <source>Set clipping</source>
            <translation>Fijar recorte</translation>
        </message>
        <message>
            <source>Set schedule</source>
            <translation>Fijar plan</translation>
        </message>
        <message>
            <source>Set what is rounded by hand</source>
            <translation>Fijar lo que se redondea a mano</translation>
        </message>
        <message>
            <source>Set digits</source>
            <translation>Fijar cifras</translation>
        </message>
        <message>
            <source>Decimals go from 0 to {most_decimals}.</source>
            <translation>Los decimales van de 0 a {most_decimals}.</translation>
        </message>
        <message>
            <source>{value} biases</source>
            <translation>{value} sesgos</translation>
        </message>
        <message>
            <source>{what} of {join}</source>
            <translation>{what} de {join}</translation>
        </message>
        <message>
            <source>These samples have {widths} inputs and {widths_2} outputs; the network has {expected} and {expected_2}.</source>
            <translation>Estos ejemplos tienen {widths} entradas y {widths_2} salidas; la red tiene {expected} y {expected_2}.</translation>
        </message>
        <message>
            <source>Draw weights</source>
            <translation>Sortear pesos</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>{said}, seed {seed}</source>
            <translation>{said}, semilla {seed}</translation>
        </message>
        <message>
            <source>has more than {value} bytes, expected at most that</source>
            <translation>tiene más de {value} bytes, se espera como mucho eso</translation>
        </message>
        <message>
            <source>is {sort_of}, expected an object with a format</source>
            <translation>es {sort_of}, se espera un objeto con un formato</translation>
        </message>
        <message>
            <source>cannot be read: {reason}; expected a project beside the lesson</source>
            <translation>no se puede leer: {reason}; se espera un proyecto junto a la lección</translation>
        </message>
        <message>
            <source>expected {value} to {value_2}</source>
            <translation>se espera de {value} a {value_2}</translation>
        </message>
        <message>
            <source>has {count} steps, {expected}</source>
            <translation>tiene {count} pasos, {expected}</translation>
        </message>
        <message>
            <source>has {join}, expected at most one of them</source>
            <translation>tiene {join}, se espera como mucho uno de ellos</translation>
        </message>
        <message>
            <source>expected either updates or loss</source>
            <translation>se espera updates o loss</translation>
        </message>
        <message>
            <source>has {count} choices, {expected}</source>
            <translation>tiene {count} opciones, {expected}</translation>
        </message>
        <message>
            <source>expected less than {count}, counted from 0</source>
            <translation>se espera menos de {count}, contado desde 0</translation>
        </message>
        <message>
            <source>is {value}, {expected}</source>
            <translation>es {value}, {expected}</translation>
        </message>
        <message>
            <source>is {shown}, expected a number of the update such as z[1][0]@0</source>
            <translation>es {shown}, se espera un número de la actualización como z[1][0]@0</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be read.</source>
            <translation>El texto contiene un carácter que no se puede leer.</translation>
        </message>
        <message>
            <source>a dot leads to an attribute; here names stand alone</source>
            <translation>un punto lleva a un atributo; aquí los nombres van solos</translation>
        </message>
        <message>
            <source>nothing can be imported</source>
            <translation>nada se puede importar</translation>
        </message>
        <message>
            <source>a list stands here; only numbers are computed</source>
            <translation>aquí hay una lista; solo se calculan números</translation>
        </message>
        <message>
            <source>a loop stands here; write out each term</source>
            <translation>aquí hay un bucle; escriba cada término</translation>
        </message>
        <message>
            <source>no functions can be made here</source>
            <translation>aquí no se pueden hacer funciones</translation>
        </message>
        <message>
            <source>brackets choose from a list; only numbers are computed</source>
            <translation>los corchetes eligen de una lista; solo se calculan números</translation>
        </message>
        <message>
            <source>several values stand here; write one statement for each</source>
            <translation>aquí hay varios valores; escriba una instrucción para cada uno</translation>
        </message>
        <message>
            <source>numbers are not compared here; max and relu choose between them</source>
            <translation>aquí no se comparan números; max y relu eligen entre ellos</translation>
        </message>
        <message>
            <source>and, or, not are not computed here</source>
            <translation>and, or, not no se calculan aquí</translation>
        </message>
        <message>
            <source>if is not decided here; max and relu choose between numbers</source>
            <translation>if no se decide aquí; max y relu eligen entre números</translation>
        </message>
        <message>
            <source>text stands here; only numbers are computed</source>
            <translation>aquí hay texto; solo se calculan números</translation>
        </message>
        <message>
            <source>write the sum out, as in a = a + b</source>
            <translation>escriba la suma entera, como en a = a + b</translation>
        </message>
        <message>
            <source>write name = expression, without a type</source>
            <translation>escriba nombre = expresión, sin tipo</translation>
        </message>
        <message>
            <source>write name = expression on a line of its own</source>
            <translation>escriba nombre = expresión en una línea propia</translation>
        </message>
        <message>
            <source>there are no loops; write out each term</source>
            <translation>no hay bucles; escriba cada término</translation>
        </message>
        <message>
            <source>Line {line}: {words}</source>
            <translation>Línea {line}: {words}</translation>
        </message>
        <message>
            <source>The text has more than {longest_text:,} characters.</source>
            <translation>El texto tiene más de {longest_text:,} caracteres.</translation>
        </message>
        <message>
            <source>It is nested too deeply to be read.</source>
            <translation>Está demasiado anidado para leerlo.</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>“{short}” cannot be read: {reason}.</source>
            <translation>«{short}» no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Aún no hay nada escrito.</translation>
        </message>
        <message>
            <source>one name stands left of =, as in w = 0.5.</source>
            <translation>a la izquierda de = va un solo nombre, como en w = 0.5.</translation>
        </message>
        <message>
            <source>“{name}” is a function; choose another name.</source>
            <translation>«{name}» es una función; elija otro nombre.</translation>
        </message>
        <message>
            <source>a name has at most {value} letters.</source>
            <translation>un nombre tiene como mucho {value} letras.</translation>
        </message>
        <message>
            <source>a number is larger than 10³⁰⁸.</source>
            <translation>un número es mayor que 10³⁰⁸.</translation>
        </message>
        <message>
            <source>more than {value:,} operations are too many.</source>
            <translation>más de {value:,} operaciones son demasiadas.</translation>
        </message>
        <message>
            <source>more than {value} brackets in each other.</source>
            <translation>más de {value} paréntesis unos dentro de otros.</translation>
        </message>
        <message>
            <source>only + − * / and ** are computed here.</source>
            <translation>aquí solo se calculan + − * / y **.</translation>
        </message>
        <message>
            <source>“{name}” is a function: write {name}(…).</source>
            <translation>«{name}» es una función: escriba {name}(…).</translation>
        </message>
        <message>
            <source>“{short}” has no value yet; write {short} = 0.5 above.</source>
            <translation>«{short}» aún no tiene valor; escriba {short} = 0.5 arriba.</translation>
        </message>
        <message>
            <source>“{short}” is not known here; there are {value}.</source>
            <translation>«{short}» no se conoce aquí; hay {value}.</translation>
        </message>
        <message>
            <source>{name} takes plain numbers between its brackets.</source>
            <translation>{name} toma números simples entre sus paréntesis.</translation>
        </message>
        <message>
            <source>one number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>two numbers</source>
            <translation>dos números</translation>
        </message>
        <message>
            <source>{name} takes {numbers}, not {count}.</source>
            <translation>{name} toma {numbers}, no {count}.</translation>
        </message>
        <message>
            <source>only plain numbers are computed here.</source>
            <translation>aquí solo se calculan números simples.</translation>
        </message>
        <message>
            <source>the exponent {exponent:.6g} is too large; at most {value:,.0f} is computed.</source>
            <translation>el exponente {exponent:.6g} es demasiado grande; se calcula como mucho {value:,.0f}.</translation>
        </message>
        <message>
            <source>leaf, requires_grad=False</source>
            <translation>hoja, requires_grad=False</translation>
        </message>
        <message>
            <source>no grad_fn</source>
            <translation>sin grad_fn</translation>
        </message>
        <message>
            <source>1 parameter</source>
            <translation>1 parámetro</translation>
        </message>
        <message>
            <source>The loss along the weight or bias that is selected</source>
            <translation>La pérdida a lo largo del peso o sesgo seleccionado</translation>
        </message>
        <message>
            <source>2 parameters</source>
            <translation>2 parámetros</translation>
        </message>
        <message>
            <source>The loss over the two weights or biases selected first</source>
            <translation>La pérdida sobre los dos pesos o sesgos seleccionados primero</translation>
        </message>
        <message>
            <source>random plane</source>
            <translation>plano al azar</translation>
        </message>
        <message>
            <source>All weights at once, along two random directions (Li et al. 2018)</source>
            <translation>Todos los pesos a la vez, por dos direcciones al azar (Li et al. 2018)</translation>
        </message>
        <message>
            <source>the run’s plane</source>
            <translation>plano del recorrido</translation>
        </message>
        <message>
            <source>All parameters at once, in the plane in which the run went farthest</source>
            <translation>Todos los parámetros a la vez, en el plano en que más lejos fue la ejecución</translation>
        </message>
        <message>
            <source> (not rounded)</source>
            <translation> (no redondeado)</translation>
        </message>
        <message>
            <source>{name}: slope {g}, step {s}</source>
            <translation>{name}: pendiente {g}, paso {s}</translation>
        </message>
        <message>
            <source>of the steps the velocity’s: {join}</source>
            <translation>de los pasos, los de la velocidad: {join}</translation>
        </message>
        <message>
            <source>−{rate} × slope</source>
            <translation>−{rate} × pendiente</translation>
        </message>
        <message>
            <source>slope ∂L/∂{value} = {value_2}</source>
            <translation>pendiente ∂L/∂{value} = {value_2}</translation>
        </message>
        <message>
            <source>step: {how} = {value}</source>
            <translation>paso: {how} = {value}</translation>
        </message>
        <message>
            <source>of the run’s way {first} goes along the 1st, {second} the 2nd</source>
            <translation>del camino de la ejecución, {first} va por el 1.º, {second} por el 2.º</translation>
        </message>
        <message>
            <source>α, β: random directions, each neuron’s part as long as its weights</source>
            <translation>α, β: direcciones al azar, la parte de cada neurona tan larga como sus pesos</translation>
        </message>
        <message>
            <source>The step leads to numbers that are not finite.</source>
            <translation>El paso lleva a números no finitos.</translation>
        </message>
        <message>
            <source>No step: the slope is 0, or the learning rate.</source>
            <translation>No hay paso: la pendiente es 0, o la tasa de aprendizaje.</translation>
        </message>
        <message>
            <source>The step goes up</source>
            <translation>El paso sube</translation>
        </message>
        <message>
            <source>The step goes down</source>
            <translation>El paso baja</translation>
        </message>
        <message>
            <source> Below η ≈ {rate:.2g} it goes down.</source>
            <translation> Bajo η ≈ {rate:.2g} baja.</translation>
        </message>
        <message>
            <source>Too long: past the lowest point and up, {ends}.{below}</source>
            <translation>Demasiado largo: pasado el punto más bajo y hacia arriba, {ends}.{below}</translation>
        </message>
        <message>
            <source>Down, {ends}; the lowest point lies beyond this picture.</source>
            <translation>Hacia abajo, {ends}; el punto más bajo está fuera de esta imagen.</translation>
        </message>
        <message>
            <source>Long: past the lowest point, but lower, {ends}.</source>
            <translation>Largo: pasado el punto más bajo, pero más bajo, {ends}.</translation>
        </message>
        <message>
            <source>Short: {round} such steps to the lowest point, {ends}.</source>
            <translation>Corto: {round} pasos así hasta el punto más bajo, {ends}.</translation>
        </message>
        <message>
            <source>Good: {min:.0%} of the way to the lowest point, {ends}.</source>
            <translation>Bueno: {min:.0%} del camino al punto más bajo, {ends}.</translation>
        </message>
        <message>
            <source>{mark}All parameters move: L = {end}.</source>
            <translation>{mark}Todos los parámetros se mueven: L = {end}.</translation>
        </message>
        <message>
            <source>It diverges {number} updates later.</source>
            <translation>Diverge {number} actualizaciones después.</translation>
        </message>
        <message>
            <source> It grows.</source>
            <translation> Crece.</translation>
        </message>
        <message>
            <source>After {value} more L = {last}.{grows}</source>
            <translation>Tras {value} más L = {last}.{grows}</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>es más largo que {longest} caracteres</translation>
        </message>
        <message>
            <source>is no number and no calculation</source>
            <translation>no es un número ni un cálculo</translation>
        </message>
        <message>
            <source>has too many brackets</source>
            <translation>tiene demasiados paréntesis</translation>
        </message>
        <message>
            <source>divides by 0</source>
            <translation>divide entre 0</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>es demasiado grande</translation>
        </message>
        <message>
            <source>takes {name} where it has no value</source>
            <translation>toma {name} donde no tiene valor</translation>
        </message>
        <message>
            <source>has {name} in it; known are {known}, e, π</source>
            <translation>contiene {name}; se conocen {known}, e, π</translation>
        </message>
        <message>
            <source>Inputs come with their data: duplicate them instead.</source>
            <translation>Las entradas vienen con sus datos: duplíquelas en su lugar.</translation>
        </message>
        <message>
            <source>The inputs come with their data and stay where they are.</source>
            <translation>Las entradas vienen con sus datos y se quedan donde están.</translation>
        </message>
        <message>
            <source>Cut {units_words}</source>
            <translation>Cortar {units_words}</translation>
        </message>
        <message>
            <source>Cut {layers_words}</source>
            <translation>Cortar {layers_words}</translation>
        </message>
        <message>
            <source>Paste 1 layer</source>
            <translation>Pegar 1 capa</translation>
        </message>
        <message>
            <source>Paste {count} layers</source>
            <translation>Pegar {count} capas</translation>
        </message>
        <message>
            <source>Paste 1 neuron</source>
            <translation>Pegar 1 neurona</translation>
        </message>
        <message>
            <source>Paste {count} neurons</source>
            <translation>Pegar {count} neuronas</translation>
        </message>
        <message>
            <source>Neurons are pasted into a layer behind the inputs.</source>
            <translation>Las neuronas se pegan en una capa detrás de las entradas.</translation>
        </message>
        <message>
            <source>These neurons are of {at} layers; there are not so many from layer {first} on.</source>
            <translation>Estas neuronas son de {at} capas; no hay tantas desde la capa {first}.</translation>
        </message>
        <message>
            <source>A hidden layer stands before the output layer.</source>
            <translation>Una capa oculta va antes de la capa de salida.</translation>
        </message>
        <message>
            <source>{title} stands in the last layer only.</source>
            <translation>{title} solo va en la última capa.</translation>
        </message>
        <message>
            <source>Duplicate {units_words}</source>
            <translation>Duplicar {units_words}</translation>
        </message>
        <message>
            <source>Duplicate {layers_words}</source>
            <translation>Duplicar {layers_words}</translation>
        </message>
        <message>
            <source>There are more than {most_lines} lines.</source>
            <translation>Hay más de {most_lines} líneas.</translation>
        </message>
        <message>
            <source>Line {number}: expected a name, = and a number.</source>
            <translation>Línea {number}: se espera un nombre, = y un número.</translation>
        </message>
        <message>
            <source>Line {number}: “{name}” is no number of this update.</source>
            <translation>Línea {number}: «{name}» no es un número de esta actualización.</translation>
        </message>
        <message>
            <source>Line {number}: “{given}” {error}.</source>
            <translation>Línea {number}: «{given}» {error}.</translation>
        </message>
        <message>
            <source>Every input times its weight, all added up, and the bias.</source>
            <translation>Cada entrada por su peso, todo sumado, y el sesgo.</translation>
        </message>
        <message>
            <source>The activation function of z.</source>
            <translation>La función de activación de z.</translation>
        </message>
        <message>
            <source>The derivative of the activation function, at z.</source>
            <translation>La derivada de la función de activación, en z.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at the output times the steepness.</source>
            <translation>Regla de la cadena: la pendiente en la salida por la inclinación.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at z times what came along the wire.</source>
            <translation>Regla de la cadena: la pendiente en z por lo que llegó por el cable.</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1.</source>
            <translation>El sesgo entra en z con factor 1.</translation>
        </message>
        <message>
            <source>What w is multiplied by in z.</source>
            <translation>Por lo que w se multiplica en z.</translation>
        </message>
        <message>
            <source>What a is multiplied by in z.</source>
            <translation>Por lo que a se multiplica en z.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of that.</source>
            <translation>Todos los gradientes al cuadrado, sumados, y la raíz de ello.</translation>
        </message>
        <message>
            <source>Half of λ₂ times all weights squared, added up.</source>
            <translation>La mitad de λ₂ por todos los pesos al cuadrado, sumados.</translation>
        </message>
        <message>
            <source>, and what the weights cost</source>
            <translation>, y lo que cuestan los pesos</translation>
        </message>
        <message>
            <source>The {reduction} of the losses{more}.</source>
            <translation>La {reduction} de las pérdidas{more}.</translation>
        </message>
        <message>
            <source>The loss function, {lower}, of ŷ and y.</source>
            <translation>La función de pérdida, {lower}, de ŷ e y.</translation>
        </message>
        <message>
            <source>The derivative of the loss function by ŷ.</source>
            <translation>La derivada de la función de pérdida por ŷ.</translation>
        </message>
        <message>
            <source>Every path to the loss: what comes back there times its weight, added up.</source>
            <translation>Cada camino a la pérdida: lo que vuelve de ahí por su peso, sumado.</translation>
        </message>
        <message>
            <source>The {reduction} of the samples’ gradients.</source>
            <translation>La {reduction} de los gradientes de los ejemplos.</translation>
        </message>
        <message>
            <source>The activation function, {title}, of z.</source>
            <translation>La función de activación, {title}, de z.</translation>
        </message>
        <message>
            <source>The last line of {title}: the old value less the step.</source>
            <translation>La última línea de {title}: el valor viejo menos el paso.</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 lugar</translation>
        </message>
        <message>
            <source>{power} places</source>
            <translation>{power} lugares</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the right.</source>
            <translation>La coma está {places} demasiado a la derecha.</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the left.</source>
            <translation>La coma está {places} demasiado a la izquierda.</translation>
        </message>
        <message>
            <source>1 decimal</source>
            <translation>1 decimal</translation>
        </message>
        <message>
            <source>{places} decimals</source>
            <translation>{places} decimales</translation>
        </message>
        <message>
            <source>Right, but rounded to {digits}; {decimals} are asked for.</source>
            <translation>Correcto, pero redondeado a {digits}; se piden {decimals}.</translation>
        </message>
        <message>
            <source>Rounded too early: with {digits} on the way.</source>
            <translation>Redondeado demasiado pronto: con {digits} por el camino.</translation>
        </message>
        <message>
            <source>In {where}: {sentence}</source>
            <translation>En {where}: {sentence}</translation>
        </message>
        <message>
            <source>The step is added: it must go against the gradient, so minus.</source>
            <translation>Se suma el paso: ha de ir contra el gradiente, así que menos.</translation>
        </message>
        <message>
            <source>The sign is turned: it is ŷ − y, answer minus target.</source>
            <translation>El signo está invertido: es ŷ − y, respuesta menos objetivo.</translation>
        </message>
        <message>
            <source>Right but for the sign.</source>
            <translation>Correcto salvo el signo.</translation>
        </message>
        <message>
            <source>The 2 is missing that the square leaves behind.</source>
            <translation>Falta el 2 que deja el cuadrado.</translation>
        </message>
        <message>
            <source>This loss has no ½.</source>
            <translation>Esta pérdida no tiene ½.</translation>
        </message>
        <message>
            <source>There is a 2 too many: ½ and the square’s 2 cancel.</source>
            <translation>Sobra un 2: ½ y el 2 del cuadrado se cancelan.</translation>
        </message>
        <message>
            <source>The ½ is missing.</source>
            <translation>Falta el ½.</translation>
        </message>
        <message>
            <source>f′ is taken at a; it belongs at z.</source>
            <translation>f′ se toma en a; va en z.</translation>
        </message>
        <message>
            <source>The factor 1 − a is missing.</source>
            <translation>Falta el factor 1 − a.</translation>
        </message>
        <message>
            <source>The square is missing: 1 − a².</source>
            <translation>Falta el cuadrado: 1 − a².</translation>
        </message>
        <message>
            <source>“1 −” is missing.</source>
            <translation>Falta «1 −».</translation>
        </message>
        <message>
            <source>{name} and {name_2} are exchanged.</source>
            <translation>{name} y {name_2} están intercambiados.</translation>
        </message>
        <message>
            <source>{name} stands where {name_2} belongs.</source>
            <translation>{name} está donde va {name_2}.</translation>
        </message>
        <message>
            <source>Rows and columns of the weights are exchanged.</source>
            <translation>Filas y columnas de los pesos están intercambiadas.</translation>
        </message>
        <message>
            <source>η is missing: the step is η times it.</source>
            <translation>Falta η: el paso es η veces eso.</translation>
        </message>
        <message>
            <source>{left_out} is left out.</source>
            <translation>{left_out} se omite.</translation>
        </message>
        <message>
            <source>The path over {where}</source>
            <translation>El camino por {where}</translation>
        </message>
        <message>
            <source>The bias</source>
            <translation>El sesgo</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>El ejemplo {number}</translation>
        </message>
        <message>
            <source>The summand {inner}</source>
            <translation>El sumando {inner}</translation>
        </message>
        <message>
            <source>That is z: the activation function is missing.</source>
            <translation>Eso es z: falta la función de activación.</translation>
        </message>
        <message>
            <source>The factor {factor} is missing.</source>
            <translation>Falta el factor {factor}.</translation>
        </message>
        <message>
            <source>That is the old value: it has not moved.</source>
            <translation>Ese es el valor viejo: no se ha movido.</translation>
        </message>
        <message>
            <source>These are the new weights: the old ones count until the update.</source>
            <translation>Esos son los pesos nuevos: los viejos cuentan hasta la actualización.</translation>
        </message>
        <message>
            <source>That is the sum; the mean is 1/{count} of it.</source>
            <translation>Esa es la suma; la media es 1/{count} de ella.</translation>
        </message>
        <message>
            <source>That is the mean; the sum is asked for.</source>
            <translation>Esa es la media; se pide la suma.</translation>
        </message>
        <message>
            <source>The factor 1/{value} for {value} outputs is missing.</source>
            <translation>Falta el factor 1/{value} por {value} salidas.</translation>
        </message>
        <message>
            <source>There is no factor 1/{value} in this loss.</source>
            <translation>No hay factor 1/{value} en esta pérdida.</translation>
        </message>
        <message>
            <source>sign turned</source>
            <translation>signo invertido</translation>
        </message>
        <message>
            <source>factor 2</source>
            <translation>factor 2</translation>
        </message>
        <message>
            <source>f′ at a instead of z</source>
            <translation>f′ en a en vez de z</translation>
        </message>
        <message>
            <source>1 − a forgotten</source>
            <translation>1 − a olvidado</translation>
        </message>
        <message>
            <source>another unit’s number</source>
            <translation>el número de otra neurona</translation>
        </message>
        <message>
            <source>η forgotten</source>
            <translation>η olvidada</translation>
        </message>
        <message>
            <source>a factor left out</source>
            <translation>un factor omitido</translation>
        </message>
        <message>
            <source>a summand left out</source>
            <translation>un sumando omitido</translation>
        </message>
        <message>
            <source>old and new weights</source>
            <translation>pesos viejos y nuevos</translation>
        </message>
        <message>
            <source>mean and sum</source>
            <translation>media y suma</translation>
        </message>
        <message>
            <source>rounded too early</source>
            <translation>redondeado demasiado pronto</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>coma decimal</translation>
        </message>
        <message>
            <source>unexplained</source>
            <translation>sin explicar</translation>
        </message>
        <message>
            <source>Nothing answered yet.</source>
            <translation>Aún nada respondido.</translation>
        </message>
        <message>
            <source>{at_once} of {asked} right at once · {minutes}:{seconds:02d}</source>
            <translation>{at_once} de {asked} a la primera · {minutes}:{seconds:02d}</translation>
        </message>
        <message>
            <source>To look at again: {named}.</source>
            <translation>Para repasar: {named}.</translation>
        </message>
        <message>
            <source>is over {value} bytes</source>
            <translation>ocupa más de {value} bytes</translation>
        </message>
        <message>
            <source>is empty, expected at least 1 layer</source>
            <translation>está vacío, se espera al menos 1 capa</translation>
        </message>
        <message>
            <source>are not in the order of their places</source>
            <translation>no están en el orden de sus lugares</translation>
        </message>
        <message>
            <source>is missing, expected a value</source>
            <translation>falta, se espera un valor</translation>
        </message>
        <message>
            <source>A network has at most {most_layers} layers.</source>
            <translation>Una red tiene como mucho {most_layers} capas.</translation>
        </message>
        <message>
            <source>A layer needs at least one neuron.</source>
            <translation>Una capa necesita al menos una neurona.</translation>
        </message>
        <message>
            <source>A layer has at most {most_units:,} neurons.</source>
            <translation>Una capa tiene como mucho {most_units:,} neuronas.</translation>
        </message>
        <message>
            <source>A network has at most {most_parameters:,} parameters.</source>
            <translation>Una red tiene como mucho {most_parameters:,} parámetros.</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths} and {widths_2}. {layer_name} leads to {layer_name_2}: remove that first.</source>
            <translation>Una conexión de salto necesita anchos iguales: {widths} y {widths_2}. {layer_name} lleva a {layer_name_2}: quite antes esa.</translation>
        </message>
        <message>
            <source>class {number}</source>
            <translation>clase {number}</translation>
        </message>
        <message>
            <source>A batch has at least 1 sample.</source>
            <translation>Un lote tiene al menos 1 ejemplo.</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could differ.</source>
            <translation>No hay ninguna capa oculta cuya activación pudiera diferir.</translation>
        </message>
        <message>
            <source>A seed is 0 or a positive whole number.</source>
            <translation>Una semilla es 0 o un número entero positivo.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Tamaño del lote</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activación</translation>
        </message>
        <message>
            <source>Initializer</source>
            <translation>Inicializador</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>“{word}” is not a number.</source>
            <translation>«{word}» no es un número.</translation>
        </message>
        <message>
            <source>“{word}” is not a whole number.</source>
            <translation>«{word}» no es un número entero.</translation>
        </message>
        <message>
            <source>Give at least two values to compare.</source>
            <translation>Dé al menos dos valores que comparar.</translation>
        </message>
        <message>
            <source>At most {most_values} values can be told apart.</source>
            <translation>Se distinguen como mucho {most_values} valores.</translation>
        </message>
        <message>
            <source>run {number}, η = {rates}</source>
            <translation>ejecución {number}, η = {rates}</translation>
        </message>
        <message>
            <source>training loss</source>
            <translation>pérdida de entrenamiento</translation>
        </message>
        <message>
            <source> in layer {layer}</source>
            <translation> en la capa {layer}</translation>
        </message>
        <message>
            <source>Training stopped at update {update}: {quantity}{where} {value}.</source>
            <translation>Entrenamiento parado en la actualización {update}: {quantity}{where} {value}.</translation>
        </message>
        <message>
            <source>{stopped} Lower the learning rate ({rate:g}).</source>
            <translation>{stopped} Baje la tasa de aprendizaje ({rate:g}).</translation>
        </message>
        <message>
            <source>to {lowest:,}</source>
            <translation>a {lowest:,}</translation>
        </message>
        <message>
            <source>to the start</source>
            <translation>al principio</translation>
        </message>
        <message>
            <source>{stopped} Go back {back}, before the loss grew, or lower the learning rate ({rate:g}).</source>
            <translation>{stopped} Vuelva {back}, antes de que la pérdida creciera, o baje la tasa de aprendizaje ({rate:g}).</translation>
        </message>
        <message>
            <source>Update {update} would give numbers that are not finite; it is not made. Lower the learning rate ({rate:g}).</source>
            <translation>La actualización {update} daría números no finitos; no se hace. Baje la tasa de aprendizaje ({rate:g}).</translation>
        </message>
        <message>
            <source>z of {unit}</source>
            <translation>z de {unit}</translation>
        </message>
        <message>
            <source>Only the inputs and parameters have values. Press → for the first node.</source>
            <translation>Solo las entradas y los parámetros tienen valor. Pulse → para el primer nodo.</translation>
        </message>
        <message>
            <source>Forward: {value_words}</source>
            <translation>Adelante: {value_words}</translation>
        </message>
        <message>
            <source>Backward: {pass_words}</source>
            <translation>Atrás: {pass_words}</translation>
        </message>
        <message>
            <source>{name} is {value}.</source>
            <translation>{name} es {value}.</translation>
        </message>
        <message>
            <source>{named}{sign} of {count} numbers is {value}.</source>
            <translation>{named}{sign} de {count} números es {value}.</translation>
        </message>
        <message>
            <source>{node_name} gets </source>
            <translation>{node_name} recibe </translation>
        </message>
        <message>
            <source> (+=: {total} so far)</source>
            <translation> (+=: {total} hasta ahora)</translation>
        </message>
        <message>
            <source>∂L/∂L is 1. </source>
            <translation>∂L/∂L es 1. </translation>
        </message>
        <message>
            <source>passes on {own} to {count} inputs: {value}, …</source>
            <translation>pasa {own} a {count} entradas: {value}, …</translation>
        </message>
        <message>
            <source>{node_name}: not computed yet.</source>
            <translation>{node_name}: aún sin calcular.</translation>
        </message>
        <message>
            <source>no gradient has come back yet</source>
            <translation>aún no ha vuelto ningún gradiente</translation>
        </message>
        <message>
            <source>none is asked for</source>
            <translation>no se pide ninguno</translation>
        </message>
        <message>
            <source>{words} Gradient: {more}.</source>
            <translation>{words} Gradiente: {more}.</translation>
        </message>
        <message>
            <source> Gradient: {shown} = {gradient}, one part for each use.</source>
            <translation> Gradiente: {shown} = {gradient}, una parte por cada uso.</translation>
        </message>
        <message>
            <source> Gradient: {gradient}.</source>
            <translation> Gradiente: {gradient}.</translation>
        </message>
        <message>
            <source> After {backwards} × backward(): {short}.</source>
            <translation> Tras {backwards} × backward(): {short}.</translation>
        </message>
        <message>
            <source>by {node_name} {slope}</source>
            <translation>por {node_name} {slope}</translation>
        </message>
        <message>
            <source> Local derivative: {join}.</source>
            <translation> Derivada local: {join}.</translation>
        </message>
        <message>
            <source>One walk back gives all slopes; forward, each variable needs its own.</source>
            <translation>Un solo camino atrás da todas las pendientes; adelante, cada variable necesita el suyo.</translation>
        </message>
        <message>
            <source>Nothing needs a gradient.</source>
            <translation>Nada necesita gradiente.</translation>
        </message>
        <message>
            <source>Reverse mode: {reverse:,} operations, all slopes in one walk back. Forward mode: {forward:,}, in {walks}, one for each variable.</source>
            <translation>Modo inverso: {reverse:,} operaciones, todas las pendientes en un camino atrás. Modo directo: {forward:,}, en {walks}, uno por variable.</translation>
        </message>
        <message>
            <source>1 walk</source>
            <translation>1 recorrido</translation>
        </message>
        <message>
            <source>{count} walks</source>
            <translation>{count} recorridos</translation>
        </message>
        <message>
            <source>Asked: {name} = {write}.</source>
            <translation>Preguntado: {name} = {write}.</translation>
        </message>
        <message>
            <source>Asked: {name} is not known yet; press → until its turn comes.</source>
            <translation>Preguntado: {name} aún no se conoce; pulse → hasta que le toque.</translation>
        </message>
        <message>
            <source>Asked: {term}</source>
            <translation>Preguntado: {term}</translation>
        </message>
        <message>
            <source>Update {update:,}: loss {loss}.</source>
            <translation>Actualización {update:,}: pérdida {loss}.</translation>
        </message>
        <message>
            <source>{update:,} updates made. </source>
            <translation>{update:,} actualizaciones hechas. </translation>
        </message>
        <message>
            <source>one prediction</source>
            <translation>una predicción</translation>
        </message>
        <message>
            <source>{outputs} predictions</source>
            <translation>{outputs} predicciones</translation>
        </message>
        <message>
            <source>{ahead}Press → to go on from {given}.</source>
            <translation>{ahead}Pulse → para seguir desde {given}.</translation>
        </message>
        <message>
            <source>This network makes {answers}: {answer} from {given}. Press → to compute its first number.</source>
            <translation>Esta red hace {answers}: {answer} a partir de {given}. Pulse → para calcular su primer número.</translation>
        </message>
        <message>
            <source>Update {number:,}: loss {change}.</source>
            <translation>Actualización {number:,}: pérdida {change}.</translation>
        </message>
        <message>
            <source>{old}, less {change}</source>
            <translation>{old}, menos {change}</translation>
        </message>
        <message>
            <source>{old}, plus {change}</source>
            <translation>{old}, más {change}</translation>
        </message>
        <message>
            <source>the other sample goes the same way: {body}</source>
            <translation>el otro ejemplo va igual: {body}</translation>
        </message>
        <message>
            <source>the other {count} samples go the same way; of the last one, {body}</source>
            <translation>los otros {count} ejemplos van igual; del último, {body}</translation>
        </message>
        <message>
            <source>Answer {answer}, target {target}.</source>
            <translation>Respuesta {answer}, objetivo {target}.</translation>
        </message>
        <message>
            <source>1 gradient</source>
            <translation>1 gradiente</translation>
        </message>
        <message>
            <source>{count:,} gradients</source>
            <translation>{count:,} gradientes</translation>
        </message>
        <message>
            <source>{gradients} known, no weight has moved.</source>
            <translation>{gradients} conocidos, ningún peso se ha movido.</translation>
        </message>
        <message>
            <source>The loss is {name} = {value}.</source>
            <translation>La pérdida es {name} = {value}.</translation>
        </message>
        <message>
            <source>The {reduction} over {count} samples is {value}.</source>
            <translation>La {reduction} sobre {count} ejemplos es {value}.</translation>
        </message>
        <message>
            <source>{unit} adds up its inputs: z = {value}.</source>
            <translation>{unit} suma sus entradas: z = {value}.</translation>
        </message>
        <message>
            <source>the answer is {name} = {value}.</source>
            <translation>la respuesta es {name} = {value}.</translation>
        </message>
        <message>
            <source>{unit} passes on {value}.</source>
            <translation>{unit} transmite {value}.</translation>
        </message>
        <message>
            <source>{paths} paths lead from {unit} to the loss; together {value}.</source>
            <translation>{paths} caminos llevan de {unit} a la pérdida; juntos {value}.</translation>
        </message>
        <message>
            <source>what comes back to {unit} is {name} = {value}.</source>
            <translation>lo que vuelve a {unit} es {name} = {value}.</translation>
        </message>
        <message>
            <source>slope, steepness and input give {name} = {value}.</source>
            <translation>pendiente, inclinación y entrada dan {name} = {value}.</translation>
        </message>
        <message>
            <source>{name} stays {old}.</source>
            <translation>{name} sigue {old}.</translation>
        </message>
        <message>
            <source>{how} moves {name}: {from_to}.</source>
            <translation>{how} mueve {name}: {from_to}.</translation>
        </message>
        <message>
            <source>{how} moves {name} from {old} to {new}.</source>
            <translation>{how} mueve {name} de {old} a {new}.</translation>
        </message>
        <message>
            <source>{unit} takes in {z}, passes on {a}.</source>
            <translation>{unit} recibe {z}, transmite {a}.</translation>
        </message>
        <message>
            <source>{unit} receives {received}, hands on {handed}.</source>
            <translation>{unit} recibe {received}, pasa {handed}.</translation>
        </message>
        <message>
            <source>{count} parameters</source>
            <translation>{count} parámetros</translation>
        </message>
        <message>
            <source>{unit}: {parameters} moved.</source>
            <translation>{unit}: {parameters} movidos.</translation>
        </message>
        <message>
            <source>{unit}: gradients combined over the samples.</source>
            <translation>{unit}: gradientes reunidos sobre los ejemplos.</translation>
        </message>
        <message>
            <source>the whole gradient is measured.</source>
            <translation>se mide el gradiente entero.</translation>
        </message>
        <message>
            <source>{name} computed.</source>
            <translation>{name} calculada.</translation>
        </message>
        <message>
            <source>gradients of {name} combined over the samples.</source>
            <translation>gradientes de {name} reunidos sobre los ejemplos.</translation>
        </message>
        <message>
            <source>Gradient has reached the inputs.</source>
            <translation>El gradiente ha llegado a las entradas.</translation>
        </message>
        <message>
            <source>Gradient has passed {name}.</source>
            <translation>El gradiente ha pasado {name}.</translation>
        </message>
        <message>
            <source>{name}: {count} moved.</source>
            <translation>{name}: {count} movidos.</translation>
        </message>
        <message>
            <source>Gradient: {done:,} of {whole:,} checked</source>
            <translation>Gradiente: {done:,} de {whole:,} comprobados</translation>
        </message>
        <message>
            <source>Gradient: not checked yet</source>
            <translation>Gradiente: aún sin comprobar</translation>
        </message>
        <message>
            <source>Gradient: not checked since the change</source>
            <translation>Gradiente: sin comprobar desde el cambio</translation>
        </message>
        <message>
            <source>after update {updates:,}</source>
            <translation>tras la actualización {updates:,}</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>al principio</translation>
        </message>
        <message>
            <source>✓ Gradient checked {at}: all {count:,} agree</source>
            <translation>✓ Gradiente comprobado {at}: los {count:,} coinciden</translation>
        </message>
        <message>
            <source>✕ Gradient checked {at}: {number:,} of {count:,} differ</source>
            <translation>✕ Gradiente comprobado {at}: {number:,} de {count:,} difieren</translation>
        </message>
        <message>
            <source>Running: not rounded by hand</source>
            <translation>En marcha: sin redondear a mano</translation>
        </message>
        <message>
            <source>Made by running: not rounded by hand</source>
            <translation>Hecho en marcha: sin redondear a mano</translation>
        </message>
        <message>
            <source>{decimals} decimals</source>
            <translation>{decimals} decimales</translation>
        </message>
        <message>
            <source>, every number</source>
            <translation>, todo número</translation>
        </message>
        <message>
            <source>Rounded by hand: {places}{every}</source>
            <translation>Redondeado a mano: {places}{every}</translation>
        </message>
        <message>
            <source>{number:,} parameters</source>
            <translation>{number:,} parámetros</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 problema</translation>
        </message>
        <message>
            <source>{count} problems</source>
            <translation>{count} problemas</translation>
        </message>
        <message>
            <source> (read-only)</source>
            <translation> (solo lectura)</translation>
        </message>
        <message>
            <source>{value}{star}{only} – bpviz</source>
            <translation>{value}{star}{only} – bpviz</translation>
        </message>
        <message>
            <source>This update has more than {most_steps:,} steps; choose samples, layers, or one weight.</source>
            <translation>Esta actualización tiene más de {most_steps:,} pasos; elija ejemplos, capas, o un peso.</translation>
        </message>
        <message>
            <source>A step of gradient descent</source>
            <translation>Un paso de descenso de gradiente</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>The parameters before and after</source>
            <translation>Los parámetros antes y después</translation>
        </message>
        <message>
            <source>one sample</source>
            <translation>un ejemplo</translation>
        </message>
        <message>
            <source>{count} samples</source>
            <translation>{count} ejemplos</translation>
        </message>
        <message>
            <source> in {parts} micro-batches</source>
            <translation> en {parts} microlotes</translation>
        </message>
        <message>
            <source>Update {update:,}, of {samples}{split}.</source>
            <translation>Actualización {update:,}, de {samples}{split}.</translation>
        </message>
        <message>
            <source>{words} Work out every line; the answers are at the end.</source>
            <translation>{words} Calcule cada línea; las respuestas están al final.</translation>
        </message>
        <message>
            <source>The network, {sizes}</source>
            <translation>La red, {sizes}</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Dado</translation>
        </message>
        <message>
            <source>1 unit</source>
            <translation>1 neurona</translation>
        </message>
        <message>
            <source>{units} units</source>
            <translation>{units} neuronas</translation>
        </message>
        <message>
            <source>, plus the output of {layer_name}</source>
            <translation>, más la salida de {layer_name}</translation>
        </message>
        <message>
            <source>, biases stay as they are</source>
            <translation>, los sesgos se quedan como están</translation>
        </message>
        <message>
            <source>{reduction} over the samples</source>
            <translation>{reduction} sobre los ejemplos</translation>
        </message>
        <message>
            <source>without 1/K</source>
            <translation>sin 1/K</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Recorte</translation>
        </message>
        <message>
            <source>by {kind}, at {number}</source>
            <translation>por {kind}, en {number}</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>activaciones</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Redondeo</translation>
        </message>
        <message>
            <source>{what} to {decimals} decimals, as on paper</source>
            <translation>{what} a {decimals} decimales, como en papel</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>computed with all, shown with {digits} decimals</source>
            <translation>calculado con todas, mostrado con {digits} decimales</translation>
        </message>
        <message>
            <source>The data have {n} inputs and {value} targets: not listed here.</source>
            <translation>Los datos tienen {n} entradas y {value} objetivos: no se listan aquí.</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>ejemplo {number}</translation>
        </message>
        <message>
            <source>{name}: {before} weights for each unit, not listed here.</source>
            <translation>{name}: {before} pesos por neurona, no se listan aquí.</translation>
        </message>
        <message>
            <source>into {in_table}</source>
            <translation>hacia {in_table}</translation>
        </message>
        <message>
            <source>from {in_table}</source>
            <translation>desde {in_table}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>The loss of these samples goes from {value} to {value_2}.</source>
            <translation>La pérdida de estos ejemplos va de {value} a {value_2}.</translation>
        </message>
        <message>
            <source>Add layer after {the_layer}</source>
            <translation>Añadir capa tras {the_layer}</translation>
        </message>
        <message>
            <source>{count} neurons</source>
            <translation>{count} neuronas</translation>
        </message>
        <message>
            <source>Remove {layers_words}</source>
            <translation>Quitar {layers_words}</translation>
        </message>
        <message>
            <source>Only a hidden layer can be removed.</source>
            <translation>Solo se puede quitar una capa oculta.</translation>
        </message>
        <message>
            <source>Add neuron to {the_layer}</source>
            <translation>Añadir neurona a {the_layer}</translation>
        </message>
        <message>
            <source>Remove connection {wire}</source>
            <translation>Quitar conexión {wire}</translation>
        </message>
        <message>
            <source>Remove {unit_name}</source>
            <translation>Quitar {unit_name}</translation>
        </message>
        <message>
            <source>Remove {join}</source>
            <translation>Quitar {join}</translation>
        </message>
        <message>
            <source>{name} needs at least one neuron.</source>
            <translation>{name} necesita al menos una neurona.</translation>
        </message>
        <message>
            <source>Move {unit}</source>
            <translation>Mover {unit}</translation>
        </message>
        <message>
            <source>There is no such place in this layer.</source>
            <translation>No hay tal lugar en esta capa.</translation>
        </message>
        <message>
            <source>Connect {wire}</source>
            <translation>Conectar {wire}</translation>
        </message>
        <message>
            <source>Restore {count} connections</source>
            <translation>Restaurar {count} conexiones</translation>
        </message>
        <message>
            <source>Disconnect {the_layer}</source>
            <translation>Desconectar {the_layer}</translation>
        </message>
        <message>
            <source>Connect all of {the_layer}</source>
            <translation>Conectar todo de {the_layer}</translation>
        </message>
        <message>
            <source>A skip connection leads forward, from an earlier layer.</source>
            <translation>Una conexión de salto va hacia adelante, desde una capa anterior.</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths}.</source>
            <translation>Una conexión de salto necesita anchos iguales: {widths}.</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto softmax.</source>
            <translation>Una conexión de salto no puede llegar a softmax.</translation>
        </message>
        <message>
            <source>Remove skip to {to}</source>
            <translation>Quitar el salto a {to}</translation>
        </message>
        <message>
            <source>Skip from {the_layer} to {to}</source>
            <translation>Salto de {the_layer} a {to}</translation>
        </message>
        <message>
            <source>{name} allows no skip connection onto the last layer.</source>
            <translation>{name} no admite conexión de salto a la última capa.</translation>
        </message>
        <message>
            <source>Set activation of {the_layer} to {kind}</source>
            <translation>Poner la activación de {the_layer} en {kind}</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto {kind}; remove it first.</source>
            <translation>Una conexión de salto no puede llegar a {kind}; quítela antes.</translation>
        </message>
        <message>
            <source>A name has at most {longest_name} characters.</source>
            <translation>Un nombre tiene como mucho {longest_name} caracteres.</translation>
        </message>
        <message>
            <source>A name is a single line of text.</source>
            <translation>Un nombre es una sola línea de texto.</translation>
        </message>
        <message>
            <source>Rename {the_layer}</source>
            <translation>Renombrar {the_layer}</translation>
        </message>
        <message>
            <source>The inputs have names of their own, the layer has none.</source>
            <translation>Las entradas tienen nombres propios, la capa no tiene ninguno.</translation>
        </message>
        <message>
            <source>Rename {unit}</source>
            <translation>Renombrar {unit}</translation>
        </message>
        <message>
            <source>Place neurons</source>
            <translation>Colocar neuronas</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>Reiniciar la disposición</translation>
        </message>
        <message>
            <source>One batch an update: set “Accumulate” (Training, Batches and clipping) to gather several.</source>
            <translation>Un lote por actualización: ponga «Acumular» (Entrenamiento, Lotes y recorte) para reunir varios.</translation>
        </message>
        <message>
            <source>One batch of {sum:,}: the same gradient (±{apart}); for the way back it keeps {whole:,} numbers instead of {parts:,}.</source>
            <translation>Un lote de {sum:,}: el mismo gradiente (±{apart}); para el camino atrás guarda {whole:,} números en vez de {parts:,}.</translation>
        </message>
        <message>
            <source>After {count} updates at the same η:</source>
            <translation>Tras {count} actualizaciones con la misma η:</translation>
        </message>
        <message>
            <source>state of {words}</source>
            <translation>estado de {words}</translation>
        </message>
        <message>
            <source>Nothing is clipped: see Training, Batches and clipping.</source>
            <translation>No se recorta nada: vea Entrenamiento, Lotes y recorte.</translation>
        </message>
        <message>
            <source>Clipping acted in {clippings} of {count} updates.</source>
            <translation>El recorte actuó en {clippings} de {count} actualizaciones.</translation>
        </message>
        <message>
            <source>The settings could not be read; all is as at the first start.</source>
            <translation>Los ajustes no se pudieron leer; todo está como al primer arranque.</translation>
        </message>
        <message>
            <source>The language changes with the next start.</source>
            <translation>El idioma cambia con el próximo arranque.</translation>
        </message>
        <message>
            <source>The run stopped at a fault of the program: {last}</source>
            <translation>La ejecución se paró por un fallo del programa: {last}</translation>
        </message>
        <message>
            <source>{words} (Help → Copy a report of faults)</source>
            <translation>{words} (Ayuda → Copiar un informe de fallos)</translation>
        </message>
        <message>
            <source>Copied a report of {lines} lines.</source>
            <translation>Informe de {lines} líneas copiado.</translation>
        </message>
        <message>
            <source>Place {name}</source>
            <translation>Colocar {name}</translation>
        </message>
        <message>
            <source>Move {name} here</source>
            <translation>Mover {name} aquí</translation>
        </message>
        <message>
            <source>Connect {join}</source>
            <translation>Conectar {join}</translation>
        </message>
        <message>
            <source>Skip connection {join}</source>
            <translation>Conexión de salto {join}</translation>
        </message>
        <message>
            <source>all {count}</source>
            <translation>los {count}</translation>
        </message>
        <message>
            <source>Name of {layer_name}</source>
            <translation>Nombre de {layer_name}</translation>
        </message>
        <message>
            <source>Target of {unit}</source>
            <translation>Objetivo de {unit}</translation>
        </message>
        <message>
            <source>Weight from {unit} to {name}</source>
            <translation>Peso de {unit} a {name}</translation>
        </message>
        <message>
            <source>Bias of {name}</source>
            <translation>Sesgo de {name}</translation>
        </message>
        <message>
            <source>Name of {name}</source>
            <translation>Nombre de {name}</translation>
        </message>
        <message>
            <source>Value of {name}</source>
            <translation>Valor de {name}</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Insert a layer here</source>
            <translation>Insertar aquí una capa</translation>
        </message>
        <message>
            <source>Choose the activation of this layer</source>
            <translation>Elegir la activación de esta capa</translation>
        </message>
        <message>
            <source>Remove the last neuron of this layer</source>
            <translation>Quitar la última neurona de esta capa</translation>
        </message>
        <message>
            <source>Add a neuron to this layer</source>
            <translation>Añadir una neurona a esta capa</translation>
        </message>
        <message>
            <source>Double-click: name this layer</source>
            <translation>Doble clic: dar nombre a esta capa</translation>
        </message>
        <message>
            <source>Drag to a neuron: a connection, or a skip</source>
            <translation>Arrastre a una neurona: una conexión, o un salto</translation>
        </message>
        <message>
            <source>Remove the last input, with its column of the data</source>
            <translation>Quitar la última entrada, con su columna de los datos</translation>
        </message>
        <message>
            <source>Add an input: a column of 0 in the data</source>
            <translation>Añadir una entrada: una columna de 0 en los datos</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>Las entradas</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>objetivos</translation>
        </message>
        <message>
            <source>weights: {reduction} of {count}</source>
            <translation>pesos: {reduction} de {count}</translation>
        </message>
        <message>
            <source>one sample of {count} shown; {weights}</source>
            <translation>se muestra un ejemplo de {count}; {weights}</translation>
        </message>
        <message>
            <source>sample {at} of {count} shown; {weights}</source>
            <translation>se muestra el ejemplo {at} de {count}; {weights}</translation>
        </message>
        <message>
            <source>row {number}, {ordinal} of {count} in this batch; {weights}</source>
            <translation>fila {number}, {ordinal} de {count} de este lote; {weights}</translation>
        </message>
        <message>
            <source>Click: why?</source>
            <translation>Clic: ¿por qué?</translation>
        </message>
        <message>
            <source>raw: {raw}</source>
            <translation>bruto: {raw}</translation>
        </message>
        <message>
            <source>{unit} (Input)</source>
            <translation>{unit} (Entrada)</translation>
        </message>
        <message>
            <source>Bias of {unit}</source>
            <translation>Sesgo de {unit}</translation>
        </message>
        <message>
            <source>Loss ({loss_title})</source>
            <translation>Pérdida ({loss_title})</translation>
        </message>
        <message>
            <source>{letter} = {value} (not trained)</source>
            <translation>{letter} = {value} (no se entrena)</translation>
        </message>
        <message>
            <source>passes back {left} × {right} = {product}</source>
            <translation>devuelve {left} × {right} = {product}</translation>
        </message>
        <message>
            <source>the loss passes back {total}</source>
            <translation>la pérdida devuelve {total}</translation>
        </message>
        <message>
            <source>nothing comes back</source>
            <translation>no vuelve nada</translation>
        </message>
        <message>
            <source>comes back {total}</source>
            <translation>vuelve {total}</translation>
        </message>
        <message>
            <source>{count} paths pass back {total} together</source>
            <translation>{count} caminos devuelven {total} juntos</translation>
        </message>
        <message>
            <source>comes back {first}{tail} = {total}</source>
            <translation>vuelve {first}{tail} = {total}</translation>
        </message>
        <message>
            <source>in the neurons: their answers over {join}</source>
            <translation>en las neuronas: sus respuestas sobre {join}</translation>
        </message>
        <message>
            <source>in the circles: {kind}</source>
            <translation>en los círculos: {kind}</translation>
        </message>
        <message>
            <source>colour: {kind}</source>
            <translation>color: {kind}</translation>
        </message>
        <message>
            <source>Network {shape}.</source>
            <translation>Red {shape}.</translation>
        </message>
        <message>
            <source>{value} Training.</source>
            <translation>{value} Entrenando.</translation>
        </message>
        <message>
            <source>{revealed} of {count} numbers known.</source>
            <translation>{revealed} de {count} números conocidos.</translation>
        </message>
        <message>
            <source>{phase}: {named} is {value}.</source>
            <translation>{phase}: {named} es {value}.</translation>
        </message>
        <message>
            <source> and {number} more</source>
            <translation> y {number} más</translation>
        </message>
        <message>
            <source>Selected: {join}{more}.</source>
            <translation>Seleccionado: {join}{more}.</translation>
        </message>
        <message>
            <source>Problems: {problems}.</source>
            <translation>Problemas: {problems}.</translation>
        </message>
        <message>
            <source>{letter} hat</source>
            <translation>{letter} con sombrero</translation>
        </message>
        <message>
            <source> by d</source>
            <translation> por d</translation>
        </message>
        <message>
            <source>{name} of {wire_name}</source>
            <translation>{name} de {wire_name}</translation>
        </message>
        <message>
            <source>{name} of {unit}</source>
            <translation>{name} de {unit}</translation>
        </message>
        <message>
            <source>the layer {layer_name}</source>
            <translation>la capa {layer_name}</translation>
        </message>
        <message>
            <source>{kind} of {name}</source>
            <translation>{kind} de {name}</translation>
        </message>
        <message>
            <source>d L by d </source>
            <translation>d L por d </translation>
        </message>
        <message>
            <source>y hat</source>
            <translation>y con sombrero</translation>
        </message>
        <message>
            <source> to </source>
            <translation> a </translation>
        </message>
        <message>
            <source>minus </source>
            <translation>menos </translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún sin conocer</translation>
        </message>
        <message>
            <source>Input {unit}</source>
            <translation>Entrada {unit}</translation>
        </message>
        <message>
            <source>Weight {spoken}</source>
            <translation>Peso {spoken}</translation>
        </message>
        <message>
            <source>Loss, {loss_title}</source>
            <translation>Pérdida, {loss_title}</translation>
        </message>
        <message>
            <source>Update {made}, {loss} is its loss.</source>
            <translation>Actualización {made}, {loss} es su pérdida.</translation>
        </message>
        <message>
            <source>{capitalize}: {name} is {value}.</source>
            <translation>{capitalize}: {name} es {value}.</translation>
        </message>
        <message>
            <source>{count} things selected.</source>
            <translation>{count} cosas seleccionadas.</translation>
        </message>
        <message>
            <source>if </source>
            <translation>si </translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>si no</translation>
        </message>
        <message>
            <source>, equals </source>
            <translation>, es igual a </translation>
        </message>
        <message>
            <source>The program in PyTorch, the lines of the last step lit</source>
            <translation>El programa en PyTorch, con las líneas del último paso iluminadas</translation>
        </message>
        <message>
            <source>The same in plain NumPy, every derivative written out</source>
            <translation>Lo mismo en NumPy puro, con toda derivada escrita</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>Cinta</translation>
        </message>
        <message>
            <source>What was recorded, in order: what backward() walks back over</source>
            <translation>Lo que se registró, en orden: lo que backward() recorre hacia atrás</translation>
        </message>
        <message>
            <source>record</source>
            <translation>registro</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>File → Export code writes all of it, with data and parameters.</source>
            <translation>Archivo → Exportar código lo escribe entero, con datos y parámetros.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Tape of records</source>
            <translation>Cinta de registros</translation>
        </message>
        <message>
            <source>What the tape records of the line that is chosen</source>
            <translation>Lo que la cinta registra de la línea elegida</translation>
        </message>
        <message>
            <source>Without zero_grad() in between</source>
            <translation>Sin zero_grad() por medio</translation>
        </message>
        <message>
            <source>Begin anew, with no gradients</source>
            <translation>Empezar de nuevo, sin gradientes</translation>
        </message>
        <message>
            <source>Typed expressions are written in PyTorch alone.</source>
            <translation>Las expresiones escritas van solo en PyTorch.</translation>
        </message>
        <message>
            <source>This network’s graph is too large for a tape.</source>
            <translation>El grafo de esta red es demasiado grande para una cinta.</translation>
        </message>
        <message>
            <source>backward() again{times}</source>
            <translation>backward() otra vez{times}</translation>
        </message>
        <message>
            <source>{words} of {name}</source>
            <translation>{words} de {name}</translation>
        </message>
        <message>
            <source>{words}, by layer: {numbers}</source>
            <translation>{words}, por capa: {numbers}</translation>
        </message>
        <message>
            <source>at the start {number}</source>
            <translation>al principio {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>como mucho {number}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>by update</source>
            <translation>por actualiz.</translation>
        </message>
        <message>
            <source>Norm of each layer’s gradient over the updates</source>
            <translation>Norma del gradiente de cada capa a lo largo de las actualizaciones</translation>
        </message>
        <message>
            <source>by layer</source>
            <translation>por capa</translation>
        </message>
        <message>
            <source>What each layer receives, now and at the start</source>
            <translation>Lo que recibe cada capa, ahora y al principio</translation>
        </message>
        <message>
            <source>Norm of the gradient of each layer, by update</source>
            <translation>Norma del gradiente de cada capa, por actualización</translation>
        </message>
        <message>
            <source>Run: the norm of each layer’s gradient is measured while this is in sight.</source>
            <translation>Ejecute: la norma del gradiente de cada capa se mide mientras esto está a la vista.</translation>
        </message>
        <message>
            <source>Gradients by layer</source>
            <translation>Gradientes por capa</translation>
        </message>
        <message>
            <source>norm of the gradient (no unit)</source>
            <translation>norma del gradiente (sin unidad)</translation>
        </message>
        <message>
            <source>Pause: they are measured where the run stands.</source>
            <translation>Pause: se miden donde está la ejecución.</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>Midiendo …</translation>
        </message>
        <message>
            <source>Lines of the curve</source>
            <translation>Líneas de la curva</translation>
        </message>
        <message>
            <source>{name}: click to show it</source>
            <translation>{name}: clic para mostrarla</translation>
        </message>
        <message>
            <source>{name}: click to hide it</source>
            <translation>{name}: clic para ocultarla</translation>
        </message>
        <message>
            <source>train</source>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <source>layer {at}</source>
            <translation>capa {at}</translation>
        </message>
        <message>
            <source>run {number}</source>
            <translation>ejecución {number}</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>Suavizado</translation>
        </message>
        <message>
            <source>Draw the mean of the last updates at each one</source>
            <translation>Trazar en cada actualización la media de las últimas</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>log axis</source>
            <translation>eje log.</translation>
        </message>
        <message>
            <source>Draw the numbers on a logarithmic axis</source>
            <translation>Trazar los números en un eje logarítmico</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>suavizar</translation>
        </message>
        <message>
            <source>update {at:,}</source>
            <translation>actualización {at:,}</translation>
        </message>
        <message>
            <source>Loss by update</source>
            <translation>Pérdida por actualización</translation>
        </message>
        <message>
            <source>Every update’s loss will be drawn here.</source>
            <translation>Aquí se trazará la pérdida de cada actualización.</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Pérdida de entrenamiento</translation>
        </message>
        <message>
            <source>loss before the update (no unit)</source>
            <translation>pérdida antes de la actualización (sin unidad)</translation>
        </message>
        <message>
            <source>Share of right answers, by update</source>
            <translation>Parte de respuestas correctas, por actualización</translation>
        </message>
        <message>
            <source>Run: the share of right answers is measured where targets are classes.</source>
            <translation>Ejecute: la parte de respuestas correctas se mide donde los objetivos son clases.</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Acierto</translation>
        </message>
        <message>
            <source>right answers (share)</source>
            <translation>respuestas correctas (parte)</translation>
        </message>
        <message>
            <source>Weights and biases, by update</source>
            <translation>Pesos y sesgos, por actualización</translation>
        </message>
        <message>
            <source>Run: the weights and biases (256 at most) are measured while this is in sight.</source>
            <translation>Ejecute: los pesos y sesgos (256 como mucho) se miden mientras esto está a la vista.</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>Pesos y sesgos</translation>
        </message>
        <message>
            <source>value (no unit)</source>
            <translation>valor (sin unidad)</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>tasa de aprendizaje</translation>
        </message>
        <message>
            <source>η of every update, and as the schedule has planned it</source>
            <translation>η de cada actualización, y como la ha previsto el plan</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>What the optimizer keeps of the selected weight or bias</source>
            <translation>Lo que guarda el optimizador del peso o sesgo seleccionado</translation>
        </message>
        <message>
            <source>clipping</source>
            <translation>recorte</translation>
        </message>
        <message>
            <source>How long the gradient is before clipping, and after it</source>
            <translation>Lo largo que es el gradiente antes del recorte, y después</translation>
        </message>
        <message>
            <source>Learning rate, by update</source>
            <translation>Tasa de aprendizaje, por actualización</translation>
        </message>
        <message>
            <source>Run: the learning rate is measured while this is in sight.</source>
            <translation>Ejecute: la tasa de aprendizaje se mide mientras esto está a la vista.</translation>
        </message>
        <message>
            <source>learning rate (no unit)</source>
            <translation>tasa de aprendizaje (sin unidad)</translation>
        </message>
        <message>
            <source>after clipping</source>
            <translation>tras el recorte</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>factor</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>previsto</translation>
        </message>
        <message>
            <source>Graph of operations</source>
            <translation>Grafo de operaciones</translation>
        </message>
        <message>
            <source>{name}: {count} operations; a double click opens it</source>
            <translation>{name}: {count} operaciones; un doble clic lo abre</translation>
        </message>
        <message>
            <source>network</source>
            <translation>red</translation>
        </message>
        <message>
            <source>The graph of this network and the sample shown</source>
            <translation>El grafo de esta red y del ejemplo mostrado</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>expresión</translation>
        </message>
        <message>
            <source>The graph of what you type</source>
            <translation>El grafo de lo que usted escriba</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>operaciones</translation>
        </message>
        <message>
            <source>neurons</source>
            <translation>neuronas</translation>
        </message>
        <message>
            <source>layers</source>
            <translation>capas</translation>
        </message>
        <message>
            <source>What is folded</source>
            <translation>Qué está plegado</translation>
        </message>
        <message>
            <source>How much of the graph is folded into one box</source>
            <translation>Cuánto del grafo se pliega en una caja</translation>
        </message>
        <message>
            <source>Steps of the graph</source>
            <translation>Pasos del grafo</translation>
        </message>
        <message>
            <source>Go to a step of the graph (Right, Left)</source>
            <translation>Ir a un paso del grafo (Derecha, Izquierda)</translation>
        </message>
        <message>
            <source>This network’s graph has some {count:,} nodes; up to {value:,} are drawn. Step through it on the network itself.</source>
            <translation>El grafo de esta red tiene unos {count:,} nodos; se dibujan hasta {value:,}. Recórralo en la propia red.</translation>
        </message>
        <message>
            <source> · not rounded</source>
            <translation> · sin redondear</translation>
        </message>
        <message>
            <source>step {position:,} of {length:,}</source>
            <translation>paso {position:,} de {length:,}</translation>
        </message>
        <message>
            <source>In {group_name}: {words}</source>
            <translation>En {group_name}: {words}</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variable</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>diferencia</translation>
        </message>
        <message>
            <source>Expression, a statement on each line</source>
            <translation>Expresión, una instrucción en cada línea</translation>
        </message>
        <message>
            <source>Variables and their slopes</source>
            <translation>Variables y sus pendientes</translation>
        </message>
        <message>
            <source>difference: (L(x + h) − L(x − h)) / 2h, to compare with</source>
            <translation>diferencia: (L(x + h) − L(x − h)) / 2h, para comparar</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>lote</translation>
        </message>
        <message>
            <source>The loss of this update’s samples</source>
            <translation>La pérdida de los ejemplos de esta actualización</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>The loss of all training samples</source>
            <translation>La pérdida de todos los ejemplos de entrenamiento</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>Carrera</translation>
        </message>
        <message>
            <source>Seven optimizers from here, at the same learning rate: where they go</source>
            <translation>Siete optimizadores desde aquí, con la misma tasa de aprendizaje: adónde van</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Otras</translation>
        </message>
        <message>
            <source>Draw two other random directions</source>
            <translation>Sortear otras dos direcciones al azar</translation>
        </message>
        <message>
            <source>No plane yet: it takes three states of a run, and numbers that are not too large.</source>
            <translation>Aún no hay plano: hacen falta tres estados de una ejecución, y números no demasiado grandes.</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>Calculando …</translation>
        </message>
        <message>
            <source>The ground of update {number:,}.</source>
            <translation>El fondo de la actualización {number:,}.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ○ the other end of the step, ◇ the loss there when all parameters move, dots: the updates that follow. Dashed: the tangent, whose slope is the gradient. Click or drag to put the parameter elsewhere.</source>
            <translation>● los parámetros en pantalla, ○ el otro extremo del paso, ◇ la pérdida ahí cuando todos los parámetros se mueven, puntos: las actualizaciones que siguen. A trazos: la tangente, cuya pendiente es el gradiente. Haga clic o arrastre para poner el parámetro en otra parte.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ■ where the run began. Coloured arrow: downhill, against the gradient; dark: the step, dashed: the updates that follow; grey: the velocity’s part. The stronger the colour, the higher the loss. Drag to move there.</source>
            <translation>● los parámetros en pantalla, ■ donde empezó la ejecución. Flecha de color: cuesta abajo, contra el gradiente; oscura: el paso, a trazos: las actualizaciones que siguen; gris: la parte de la velocidad. Cuanto más fuerte el color, mayor la pérdida. Arrastre para ir allí.</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Paisaje</translation>
        </message>
        <message>
            <source>Losses of the race</source>
            <translation>Pérdidas de la carrera</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>actualizaciones</translation>
        </message>
        <message>
            <source>1 Forward →</source>
            <translation>1 Adelante →</translation>
        </message>
        <message>
            <source>2 Loss</source>
            <translation>2 Pérdida</translation>
        </message>
        <message>
            <source>3 Backward ←</source>
            <translation>3 Atrás ←</translation>
        </message>
        <message>
            <source>4 Update</source>
            <translation>4 Actualización</translation>
        </message>
        <message>
            <source>Show each neuron’s number for the sample shown</source>
            <translation>Mostrar el número de cada neurona para el ejemplo mostrado</translation>
        </message>
        <message>
            <source>map</source>
            <translation>mapa</translation>
        </message>
        <message>
            <source>Show what each neuron answers over the inputs (M)</source>
            <translation>Mostrar lo que responde cada neurona sobre las entradas (M)</translation>
        </message>
        <message>
            <source>in the neurons </source>
            <translation>en las neuronas </translation>
        </message>
        <message>
            <source>its own</source>
            <translation>la suya</translation>
        </message>
        <message>
            <source>share</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>The accumulator</source>
            <translation>El acumulador</translation>
        </message>
        <message>
            <source>divide</source>
            <translation>dividir</translation>
        </message>
        <message>
            <source>forget to</source>
            <translation>olvidar</translation>
        </message>
        <message>
            <source>Draw what a run comes to that does; no project trains so</source>
            <translation>Trazar en qué acaba una ejecución que lo hace; ningún proyecto entrena así</translation>
        </message>
        <message>
            <source>forget to {words}</source>
            <translation>olvidar {words}</translation>
        </message>
        <message>
            <source>zeroed</source>
            <translation>a cero</translation>
        </message>
        <message>
            <source>batch {row}</source>
            <translation>lote {row}</translation>
        </message>
        <message>
            <source>Losses of the right way and of the mistake</source>
            <translation>Pérdidas del modo correcto y del error</translation>
        </message>
        <message>
            <source>right</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>olvidado</translation>
        </message>
        <message>
            <source>Layer whose z are marked</source>
            <translation>Capa cuyas z se marcan</translation>
        </message>
        <message>
            <source>Activation that is drawn</source>
            <translation>Activación que se traza</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>A lo ancho</translation>
        </message>
        <message>
            <source>Upwards</source>
            <translation>A lo alto</translation>
        </message>
        <message>
            <source>Others held</source>
            <translation>Otras fijas</translation>
        </message>
        <message>
            <source>at the mean</source>
            <translation>en la media</translation>
        </message>
        <message>
            <source>at the sample shown</source>
            <translation>en el ejemplo mostrado</translation>
        </message>
        <message>
            <source>the winner</source>
            <translation>la ganadora</translation>
        </message>
        <message>
            <source>Drawn over {join}: choose what, over which</source>
            <translation>Trazado sobre {join}: elija qué, sobre cuáles</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>ejemplo</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>ejemplos</translation>
        </message>
        <message>
            <source>The samples of this update, and what each adds to its gradient</source>
            <translation>Los ejemplos de esta actualización, y lo que cada uno suma a su gradiente</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>ruido</translation>
        </message>
        <message>
            <source>This update’s gradient beside that of all samples</source>
            <translation>El gradiente de esta actualización junto al de todos los ejemplos</translation>
        </message>
        <message>
            <source>accumulator</source>
            <translation>acumulador</translation>
        </message>
        <message>
            <source>How several batches are gathered into one update</source>
            <translation>Cómo se reúnen varios lotes en una actualización</translation>
        </message>
        <message>
            <source>Samples of this update</source>
            <translation>Ejemplos de esta actualización</translation>
        </message>
        <message>
            <source>batch · sample</source>
            <translation>lote · ejemplo</translation>
        </message>
        <message>
            <source>Pause: the noise is measured where the run stands.</source>
            <translation>Pause: el ruido se mide donde está la ejecución.</translation>
        </message>
        <message>
            <source>{count:,} of {samples:,} samples</source>
            <translation>{count:,} de {samples:,} ejemplos</translation>
        </message>
        <message>
            <source>{words}: update {at:,} of {count:,} in its epoch</source>
            <translation>{words}: actualización {at:,} de {count:,} de su época</translation>
        </message>
        <message>
            <source>target {k}</source>
            <translation>objetivo {k}</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>y {number} más</translation>
        </message>
        <message>
            <source>wrong, {wrong}</source>
            <translation>mal, {wrong}</translation>
        </message>
        <message>
            <source>test sample</source>
            <translation>ejemplo de prueba</translation>
        </message>
        <message>
            <source>in this batch, {batch}</source>
            <translation>en este lote, {batch}</translation>
        </message>
        <message>
            <source>boundary{at}</source>
            <translation>frontera{at}</translation>
        </message>
        <message>
            <source>Derivative of {name} for every batch</source>
            <translation>Derivada de {name} para cada lote</translation>
        </message>
        <message>
            <source>∂L/∂{name} by batch</source>
            <translation>∂L/∂{name} por lote</translation>
        </message>
        <message>
            <source>noise ∝ 1/√B, B = {now}</source>
            <translation>ruido ∝ 1/√B, B = {now}</translation>
        </message>
        <message>
            <source>none: all samples agree</source>
            <translation>ninguno: todos los ejemplos coinciden</translation>
        </message>
        <message>
            <source>not finite</source>
            <translation>no finito</translation>
        </message>
        <message>
            <source>One of the gradients has no direction: there is nothing to compare.</source>
            <translation>Uno de los gradientes no tiene dirección: no hay nada que comparar.</translation>
        </message>
        <message>
            <source>This update’s gradient is {length} long and points {angle:.0f}° away from that of all samples, {whole_length} long.</source>
            <translation>El gradiente de esta actualización mide {length} y se aparta {angle:.0f}° del de todos los ejemplos, que mide {whole_length}.</translation>
        </message>
        <message>
            <source>Samples by hand</source>
            <translation>Ejemplos a mano</translation>
        </message>
        <message>
            <source>Click to add a sample, drag to move one, right-click to remove one</source>
            <translation>Clic para añadir un ejemplo, arrastrar para mover uno, clic derecho para quitar uno</translation>
        </message>
        <message>
            <source>Class of new samples</source>
            <translation>Clase de los ejemplos nuevos</translation>
        </message>
        <message>
            <source>Target of new samples</source>
            <translation>Objetivo de los ejemplos nuevos</translation>
        </message>
        <message>
            <source> (raw {raw})</source>
            <translation> (bruto {raw})</translation>
        </message>
        <message>
            <source>In brackets: as it was before it was scaled</source>
            <translation>Entre paréntesis: como era antes de escalarlo</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Predicción</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>What is answered between the samples</source>
            <translation>Lo que se responde entre los ejemplos</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabla</translation>
        </message>
        <message>
            <source>Every sample and its answer, the worst first</source>
            <translation>Todo ejemplo y su respuesta, los peores primero</translation>
        </message>
        <message>
            <source>classes</source>
            <translation>clases</translation>
        </message>
        <message>
            <source>Which classes are answered for which</source>
            <translation>Qué clases se responden por cuáles</translation>
        </message>
        <message>
            <source>Sample {number} is not in this update’s batch.</source>
            <translation>El ejemplo {number} no está en el lote de esta actualización.</translation>
        </message>
        <message>
            <source>Test sample {number}: no update is made with it.</source>
            <translation>Ejemplo de prueba {number}: no se hace ninguna actualización con él.</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>respondido</translation>
        </message>
        <message>
            <source>Answers, the worst first</source>
            <translation>Respuestas, las peores primero</translation>
        </message>
        <message>
            <source>test {name}</source>
            <translation>prueba {name}</translation>
        </message>
        <message>
            <source>Classes that are confused</source>
            <translation>Clases que se confunden</translation>
        </message>
        <message>
            <source>Confusion matrix: {right} right, {wrong} wrong</source>
            <translation>Matriz de confusión: {right} bien, {wrong} mal</translation>
        </message>
        <message>
            <source>{name} {right:,} of {int:,}</source>
            <translation>{name} {right:,} de {int:,}</translation>
        </message>
        <message>
            <source>right: {said}</source>
            <translation>bien: {said}</translation>
        </message>
        <message>
            <source>mean loss: {said}</source>
            <translation>pérdida media: {said}</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Su número</translation>
        </message>
        <message>
            <source>number or calculation</source>
            <translation>número o cálculo</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Judge this number (Enter)</source>
            <translation>Juzgar este número (Intro)</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Reveal this number and go on</source>
            <translation>Revelar este número y seguir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>El paso anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>El paso siguiente</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>Todas las lecciones</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>{value} Done.</source>
            <translation>{value} Hecho.</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Make {left:,} updates</source>
            <translation>Hacer {left:,} actualizaciones</translation>
        </message>
        <message>
            <source>Make the update</source>
            <translation>Hacer la actualización</translation>
        </message>
        <message>
            <source>Run until it is</source>
            <translation>Ejecutar hasta que lo sea</translation>
        </message>
        <message>
            <source>{value} “{right}” is right. {because}</source>
            <translation>{value} «{right}» es correcto. {because}</translation>
        </message>
        <message>
            <source>The update on the screen has no such number; go on.</source>
            <translation>La actualización en pantalla no tiene ese número; siga.</translation>
        </message>
        <message>
            <source>Shown:</source>
            <translation>Mostrado:</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Open its project</source>
            <translation>Abrir su proyecto</translation>
        </message>
        <message>
            <source>Open a lesson…</source>
            <translation>Abrir una lección…</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>De un archivo</translation>
        </message>
        <message>
            <source>  {done} of {count}</source>
            <translation>  {done} de {count}</translation>
        </message>
        <message>
            <source>Open a lesson</source>
            <translation>Abrir una lección</translation>
        </message>
        <message>
            <source>Lessons (*{value})</source>
            <translation>Lecciones (*{value})</translation>
        </message>
        <message>
            <source>Your figures, one on each line</source>
            <translation>Sus cifras, una en cada línea</translation>
        </message>
        <message>
            <source>Find the first wrong one</source>
            <translation>Hallar la primera equivocada</translation>
        </message>
        <message>
            <source>Judged figures</source>
            <translation>Cifras juzgadas</translation>
        </message>
        <message>
            <source>Your numbers of update {update:,}, one on each line; any of them, in any order.</source>
            <translation>Sus números de la actualización {update:,}, uno en cada línea; cualesquiera, en cualquier orden.</translation>
        </message>
        <message>
            <source>Nothing to check yet: write z1 = 0.5, for example.</source>
            <translation>Aún no hay nada que comprobar: escriba z1 = 0,5, por ejemplo.</translation>
        </message>
        <message>
            <source>{value} {value_2} right.</source>
            <translation>{value} {value_2} bien.</translation>
        </message>
        <message>
            <source>{value} The first wrong one is {name}. {reasons}</source>
            <translation>{value} El primero equivocado es {name}. {reasons}</translation>
        </message>
        <message>
            <source>{value} {line}: follows from the one before</source>
            <translation>{value} {line}: se sigue del anterior</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Pista</translation>
        </message>
        <message>
            <source>The rule, then the symbols, then the numbers</source>
            <translation>La regla, luego los símbolos, luego los números</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Practise this update once more</source>
            <translation>Practicar esta actualización otra vez</translation>
        </message>
        <message>
            <source>Next update</source>
            <translation>Siguiente actualización</translation>
        </message>
        <message>
            <source>Go on with the next update</source>
            <translation>Seguir con la siguiente actualización</translation>
        </message>
        <message>
            <source>Update {number:,} is done.</source>
            <translation>La actualización {number:,} está hecha.</translation>
        </message>
        <message>
            <source>Pause the run to practise.</source>
            <translation>Pause la ejecución para practicar.</translation>
        </message>
        <message>
            <source>Shown: {shown}</source>
            <translation>Mostrado: {shown}</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Uno a uno</translation>
        </message>
        <message>
            <source>A whole sheet</source>
            <translation>Una hoja entera</translation>
        </message>
        <message>
            <source>Check my figures</source>
            <translation>Comprobar mis cifras</translation>
        </message>
        <message>
            <source>How to practise</source>
            <translation>Cómo practicar</translation>
        </message>
        <message>
            <source>Number by number, a whole sheet, or by lessons</source>
            <translation>Número a número, una hoja entera, o por lecciones</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Forget the score</source>
            <translation>Olvidar la puntuación</translation>
        </message>
        <message>
            <source>Keep my score</source>
            <translation>Guardar mi puntuación</translation>
        </message>
        <message>
            <source>Have it there again at the next launch</source>
            <translation>Tenerla otra vez en el próximo arranque</translation>
        </message>
        <message>
            <source>Type a number, a fraction, or a calculation such as 2·(0.75 − 1).</source>
            <translation>Escriba un número, una fracción, o un cálculo como 2·(0,75 − 1).</translation>
        </message>
        <message>
            <source>Not right; no usual mistake gives this number.</source>
            <translation>No es correcto; ningún error usual da este número.</translation>
        </message>
        <message>
            <source>Numbers to be filled in</source>
            <translation>Números por rellenar</translation>
        </message>
        <message>
            <source>your number</source>
            <translation>su número</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Comprobar todo</translation>
        </message>
        <message>
            <source>Judge all that is filled in</source>
            <translation>Juzgar todo lo rellenado</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Reveal the phase, and go on</source>
            <translation>Revelar la fase, y seguir</translation>
        </message>
        <message>
            <source>All of this update is known. Home begins it anew.</source>
            <translation>Se conoce todo de esta actualización. Inicio la empieza de nuevo.</translation>
        </message>
        <message>
            <source>{capitalize}: fill in what you like, then check all.</source>
            <translation>{capitalize}: rellene lo que quiera, luego compruebe todo.</translation>
        </message>
        <message>
            <source>Right for your number before it.</source>
            <translation>Correcto para su número anterior.</translation>
        </message>
        <message>
            <source>{right} of {count} right.</source>
            <translation>{right} de {count} bien.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>Mostrar el número</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Train a copy with these cures; nothing changes here</source>
            <translation>Entrenar una copia con estos remedios; aquí nada cambia</translation>
        </message>
        <message>
            <source>{value} seeds</source>
            <translation>{value} semillas</translation>
        </message>
        <message>
            <source>The same from {value} draws of the weights</source>
            <translation>Lo mismo desde {value} sorteos de los pesos</translation>
        </message>
        <message>
            <source>Updates of a trial</source>
            <translation>Actualizaciones de una prueba</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>update {since:,}</source>
            <translation>actualización {since:,}</translation>
        </message>
        <message>
            <source>Go back to update {back_to:,}</source>
            <translation>Volver a la actualización {back_to:,}</translation>
        </message>
        <message>
            <source>Take on {name}, from the start; Undo takes it back</source>
            <translation>Adoptar {name}, desde el principio; Deshacer lo quita</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Aún no ha cambiado nada.</translation>
        </message>
        <message>
            <source>Trains a copy: same data, same seed.</source>
            <translation>Entrena una copia: mismos datos, misma semilla.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Pause to try cures.</source>
            <translation>Pause para probar remedios.</translation>
        </message>
        <message>
            <source>Trying …</source>
            <translation>Probando …</translation>
        </message>
        <message>
            <source>Trying: update {done:,} …</source>
            <translation>Probando: actualización {done:,} …</translation>
        </message>
        <message>
            <source>Trying {value} seeds …</source>
            <translation>Probando {value} semillas …</translation>
        </message>
        <message>
            <source>{count} other checks found nothing.</source>
            <translation>Otros {count} exámenes no hallaron nada.</translation>
        </message>
        <message>
            <source>{count} checks found nothing.</source>
            <translation>{count} exámenes no hallaron nada.</translation>
        </message>
        <message>
            <source> Measured at update {at:,}.</source>
            <translation> Medido en la actualización {at:,}.</translation>
        </message>
        <message>
            <source>Loss and gradients of the trial: {verdict}</source>
            <translation>Pérdida y gradientes de la prueba: {verdict}</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>tal cual</translation>
        </message>
        <message>
            <source>cured</source>
            <translation>curada</translation>
        </message>
        <message>
            <source>loss, {name}</source>
            <translation>pérdida, {name}</translation>
        </message>
        <message>
            <source>∂L/∂z by layer</source>
            <translation>∂L/∂z por capa</translation>
        </message>
        <message>
            <source>layer 1</source>
            <translation>capa 1</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Conventions</source>
            <translation>Convenciones</translation>
        </message>
        <message>
            <source>Edit history</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Términos</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>Gradientes</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tasa</translation>
        </message>
        <message>
            <source>Computation graph</source>
            <translation>Grafo de cálculo</translation>
        </message>
        <message>
            <source>{min} of {samples}</source>
            <translation>{min} de {samples}</translation>
        </message>
        <message>
            <source>{title}: each entry says what it does</source>
            <translation>{title}: cada entrada dice lo que hace</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Make up…</source>
            <translation>Inventar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>This project’s own data</source>
            <translation>Los datos propios de este proyecto</translation>
        </message>
        <message>
            <source>, {tests:,} more to test with</source>
            <translation>, {tests:,} más para probar</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>Como se abrió</translation>
        </message>
        <message>
            <source>bias of {to}</source>
            <translation>sesgo de {to}</translation>
        </message>
        <message>
            <source>weight from {source} to {to}</source>
            <translation>peso de {source} a {to}</translation>
        </message>
        <message>
            <source>Drag the {words}: every number follows</source>
            <translation>Arrastre el {words}: todo número sigue</translation>
        </message>
        <message>
            <source>{hidden:,} more. Select neurons or wires on the canvas to see theirs.</source>
            <translation>{hidden:,} más. Seleccione neuronas o cables en el dibujo para ver los suyos.</translation>
        </message>
        <message>
            <source>{fault}; {name} stays {kept}.</source>
            <translation>{fault}; {name} sigue {kept}.</translation>
        </message>
        <message>
            <source>Learning rate by update; now {rate}</source>
            <translation>Tasa de aprendizaje por actualización; ahora {rate}</translation>
        </message>
        <message>
            <source>{last:,} updates</source>
            <translation>{last:,} actualizaciones</translation>
        </message>
        <message>
            <source>η now {now}</source>
            <translation>η ahora {now}</translation>
        </message>
        <message>
            <source>The mean of a batch’s losses: its size does not change the step’s.</source>
            <translation>La media de las pérdidas de un lote: su tamaño no cambia el del paso.</translation>
        </message>
        <message>
            <source>The sum of a batch’s losses: a larger batch makes a larger step.</source>
            <translation>La suma de las pérdidas de un lote: un lote mayor da un paso mayor.</translation>
        </message>
        <message>
            <source>So many samples are averaged before a weight changes.</source>
            <translation>Se promedian tantos ejemplos antes de que cambie un peso.</translation>
        </message>
        <message>
            <source>So many batches are gathered into one update, as if they were one.</source>
            <translation>Se reúnen tantos lotes en una actualización, como si fueran uno.</translation>
        </message>
        <message>
            <source>Draw the samples in another order in every epoch.</source>
            <translation>Sortear los ejemplos en otro orden en cada época.</translation>
        </message>
        <message>
            <source>The same seed draws the same weights and the same order of samples.</source>
            <translation>La misma semilla sortea los mismos pesos y el mismo orden de los ejemplos.</translation>
        </message>
        <message>
            <source>Optimizer settings</source>
            <translation>Ajustes del optimizador</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>Recorte</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Learning rate η</source>
            <translation>Tasa de aprendizaje η</translation>
        </message>
        <message>
            <source>How far a step goes for a gradient of 1.</source>
            <translation>Hasta dónde va un paso por un gradiente de 1.</translation>
        </message>
        <message>
            <source>How a batch’s losses are combined</source>
            <translation>Cómo se combinan las pérdidas de un lote</translation>
        </message>
        <message>
            <source>Batches and clipping</source>
            <translation>Lotes y recorte</translation>
        </message>
        <message>
            <source>Start and order</source>
            <translation>Comienzo y orden</translation>
        </message>
        <message>
            <source>Samples in a batch</source>
            <translation>Ejemplos en un lote</translation>
        </message>
        <message>
            <source>Batches an update</source>
            <translation>Lotes por actualización</translation>
        </message>
        <message>
            <source>Accumulate</source>
            <translation>Acumular</translation>
        </message>
        <message>
            <source>How weights are drawn</source>
            <translation>Cómo se sortean los pesos</translation>
        </message>
        <message>
            <source>Shuffle every epoch</source>
            <translation>Barajar cada época</translation>
        </message>
        <message>
            <source>Draw all weights anew; the run begins again.</source>
            <translation>Sortear todos los pesos de nuevo; la ejecución vuelve a empezar.</translation>
        </message>
        <message>
            <source>1 update an epoch</source>
            <translation>1 actualización por época</translation>
        </message>
        <message>
            <source>{count:,} an epoch</source>
            <translation>{count:,} por época</translation>
        </message>
        <message>
            <source>, the last one of {last}</source>
            <translation>, la última de {last}</translation>
        </message>
        <message>
            <source>, clipped</source>
            <translation>, recortado</translation>
        </message>
        <message>
            <source>, warm-up</source>
            <translation>, calentamiento</translation>
        </message>
        <message>
            <source>Drag the schedule</source>
            <translation>Arrastrar el plan</translation>
        </message>
        <message>
            <source>Batches of {count}</source>
            <translation>Lotes de {count}</translation>
        </message>
        <message>
            <source>{fault}; η stays {kept}.</source>
            <translation>{fault}; η sigue {kept}.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Símbolo</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>root of the sum of {} squares</source>
            <translation>raíz de la suma de {} cuadrados</translation>
        </message>
        <message>
            <source>{} parts</source>
            <translation>{} partes</translation>
        </message>
        <message>
            <source> · sample {number}</source>
            <translation> · ejemplo {number}</translation>
        </message>
        <message>
            <source>▸ Backward</source>
            <translation>▸ Atrás</translation>
        </message>
        <message>
            <source>Filter: w11, dL_dW, sample 2, hidden 1</source>
            <translation>Filtro: w11, dL_dW, ejemplo 2, oculta 1</translation>
        </message>
        <message>
            <source>Filter the terms</source>
            <translation>Filtrar los términos</translation>
        </message>
        <message>
            <source>Names, kinds, samples, layers: all words must be there</source>
            <translation>Nombres, tipos, ejemplos, capas: han de estar todas las palabras</translation>
        </message>
        <message>
            <source>{value:,}{more} of {total}</source>
            <translation>{value:,}{more} de {total}</translation>
        </message>
        <message>
            <source>Copied the first {value:,} of {count:,} rows.</source>
            <translation>Copiadas las primeras {value:,} de {count:,} filas.</translation>
        </message>
        <message>
            <source>Copied {count:,} rows.</source>
            <translation>Copiadas {count:,} filas.</translation>
        </message>
        <message>
            <source>Copied 1 row.</source>
            <translation>Copiada 1 fila.</translation>
        </message>
        <message>
            <source>Analytic</source>
            <translation>Analítico</translation>
        </message>
        <message>
            <source>Numeric</source>
            <translation>Numérico</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Difiere en</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>coincide</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <source>at a kink</source>
            <translation>en un pico</translation>
        </message>
        <message>
            <source>kink</source>
            <translation>pico</translation>
        </message>
        <message>
            <source>Check this gradient</source>
            <translation>Comprobar este gradiente</translation>
        </message>
        <message>
            <source>Checking {value} of {value_2}…</source>
            <translation>Comprobando {value} de {value_2}…</translation>
        </message>
        <message>
            <source>Moves this parameter a little up and down and compares the loss: (L(w + h) − L(w − h)) / 2h.</source>
            <translation>Mueve este parámetro un poco arriba y abajo y compara la pérdida: (L(w + h) − L(w − h)) / 2h.</translation>
        </message>
        <message>
            <source>Backward and central differences, side by side.</source>
            <translation>Atrás y diferencias centrales, lado a lado.</translation>
        </message>
        <message>
            <source> This one has not been checked.</source>
            <translation> Este no se ha comprobado.</translation>
        </message>
        <message>
            <source>{passed} of {count} gradients agree with central differences.{also}</source>
            <translation>{passed} de {count} gradientes coinciden con diferencias centrales.{also}</translation>
        </message>
        <message>
            <source>error slope</source>
            <translation>pendiente de error</translation>
        </message>
        <message>
            <source>came in</source>
            <translation>entró</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>{spoken} equals {spoken_2}</source>
            <translation>{spoken} es igual a {spoken_2}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy {title}</source>
            <translation>Copiar {title}</translation>
        </message>
        <message>
            <source>Nothing computed yet. Click any number, wire or neuron to ask why.</source>
            <translation>Aún no se ha calculado nada. Haga clic en un número, cable o neurona para preguntar por qué.</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Viene de</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Usado por</translation>
        </message>
        <message>
            <source>Every sample</source>
            <translation>Todo ejemplo</translation>
        </message>
        <message>
            <source>Check gradient</source>
            <translation>Comprobar el gradiente</translation>
        </message>
        <message>
            <source>Exact value · LaTeX</source>
            <translation>Valor exacto · LaTeX</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Pause to read the derivation of a number.</source>
            <translation>Pause para leer la derivación de un número.</translation>
        </message>
        <message>
            <source>Not computed yet: press → until its turn comes. What will it be?</source>
            <translation>Aún sin calcular: pulse → hasta que le toque. ¿Qué será?</translation>
        </message>
        <message>
            <source>Weights before the update.</source>
            <translation>Pesos antes de la actualización.</translation>
        </message>
        <message>
            <source>Rounded by hand to {decimals} decimals.</source>
            <translation>Redondeado a mano a {decimals} decimales.</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>{name}, sample {number}</source>
            <translation>{name}, ejemplo {number}</translation>
        </message>
        <message>
            <source>Computed with all digits.</source>
            <translation>Calculado con todas las cifras.</translation>
        </message>
        <message>
            <source>▾ Fold all</source>
            <translation>▾ Plegar todo</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Desplegar todo</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 línea</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} líneas</translation>
        </message>
        <message>
            <source>How {join} came about ({lines})</source>
            <translation>Cómo surgió {join} ({lines})</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Desplegar</translation>
        </message>
        <message>
            <source>test loss</source>
            <translation>pérdida de prueba</translation>
        </message>
        <message>
            <source>training samples</source>
            <translation>ejemplos de entrenamiento</translation>
        </message>
        <message>
            <source>test samples</source>
            <translation>ejemplos de prueba</translation>
        </message>
        <message>
            <source>update (number)</source>
            <translation>actualización (número)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Nuevo…</translation>
        </message>
        <message>
            <source>Begin with an example or sizes</source>
            <translation>Empezar con un ejemplo o con tamaños</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Abrir un proyecto</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>Guardar el proyecto</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Save the project under another name</source>
            <translation>Guardar el proyecto con otro nombre</translation>
        </message>
        <message>
            <source>Go back to what the project’s file holds</source>
            <translation>Volver a lo que contiene el archivo del proyecto</translation>
        </message>
        <message>
            <source>Import data…</source>
            <translation>Importar datos…</translation>
        </message>
        <message>
            <source>Make samples of a table in a CSV file</source>
            <translation>Hacer ejemplos de una tabla en un archivo CSV</translation>
        </message>
        <message>
            <source>Export data…</source>
            <translation>Exportar datos…</translation>
        </message>
        <message>
            <source>Write all samples and the answers to them as CSV</source>
            <translation>Escribir todos los ejemplos y sus respuestas como CSV</translation>
        </message>
        <message>
            <source>Export plot…</source>
            <translation>Exportar curva…</translation>
        </message>
        <message>
            <source>Write the curve in front as PNG, SVG, PDF or CSV</source>
            <translation>Escribir la curva de delante como PNG, SVG, PDF o CSV</translation>
        </message>
        <message>
            <source>Export network…</source>
            <translation>Exportar red…</translation>
        </message>
        <message>
            <source>Write the network as PNG, SVG or PDF, with or without its numbers</source>
            <translation>Escribir la red como PNG, SVG o PDF, con o sin sus números</translation>
        </message>
        <message>
            <source>Export solution…</source>
            <translation>Exportar solución…</translation>
        </message>
        <message>
            <source>Write this update, worked out or as an exercise, for paper</source>
            <translation>Escribir esta actualización, resuelta o como ejercicio, para papel</translation>
        </message>
        <message>
            <source>Export code…</source>
            <translation>Exportar código…</translation>
        </message>
        <message>
            <source>Write network, data and training as a program in PyTorch or NumPy</source>
            <translation>Escribir red, datos y entrenamiento como programa en PyTorch o NumPy</translation>
        </message>
        <message>
            <source>Copy plot as image</source>
            <translation>Copiar curva como imagen</translation>
        </message>
        <message>
            <source>Copy the curve in front as a picture</source>
            <translation>Copiar la curva de delante como imagen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Asks where work is unsaved</source>
            <translation>Pregunta donde hay trabajo sin guardar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Quitar el último cambio</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>Hacerlo otra vez</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Remove the selected neurons or layers, to paste them elsewhere</source>
            <translation>Quitar las neuronas o capas seleccionadas, para pegarlas en otra parte</translation>
        </message>
        <message>
            <source>Copy the selected neurons or layers with their weights</source>
            <translation>Copiar las neuronas o capas seleccionadas con sus pesos</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Add what was copied: neurons to the selected layer, layers behind it</source>
            <translation>Añadir lo copiado: neuronas a la capa seleccionada, capas detrás de ella</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Remove the neurons, connections or layers that are selected</source>
            <translation>Quitar las neuronas, conexiones o capas seleccionadas</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Give the selected neurons or layers twins with equal weights</source>
            <translation>Dar a las neuronas o capas seleccionadas gemelas con pesos iguales</translation>
        </message>
        <message>
            <source>Rename, set value…</source>
            <translation>Renombrar, fijar valor…</translation>
        </message>
        <message>
            <source>Type the name or the value of what is selected</source>
            <translation>Escribir el nombre o el valor de lo seleccionado</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Select every neuron and connection</source>
            <translation>Seleccionar toda neurona y conexión</translation>
        </message>
        <message>
            <source>Data…</source>
            <translation>Datos…</translation>
        </message>
        <message>
            <source>See and edit the samples as a table</source>
            <translation>Ver y editar los ejemplos como tabla</translation>
        </message>
        <message>
            <source>Made-up data…</source>
            <translation>Datos inventados…</translation>
        </message>
        <message>
            <source>Draw circles, spirals, logic gates and other sets</source>
            <translation>Sortear círculos, espirales, puertas lógicas y otros conjuntos</translation>
        </message>
        <message>
            <source>Add layer</source>
            <translation>Añadir capa</translation>
        </message>
        <message>
            <source>Add a hidden layer behind the selected one</source>
            <translation>Añadir una capa oculta detrás de la seleccionada</translation>
        </message>
        <message>
            <source>Add neuron</source>
            <translation>Añadir neurona</translation>
        </message>
        <message>
            <source>Add a neuron to the selected layer</source>
            <translation>Añadir una neurona a la capa seleccionada</translation>
        </message>
        <message>
            <source>Draw a connection…</source>
            <translation>Trazar una conexión…</translation>
        </message>
        <message>
            <source>From the selected neuron: arrows aim, Enter connects, Esc leaves</source>
            <translation>Desde la neurona seleccionada: las flechas apuntan, Intro conecta, Esc sale</translation>
        </message>
        <message>
            <source>Remove connections</source>
            <translation>Quitar conexiones</translation>
        </message>
        <message>
            <source>Remove all connections into the selected neurons</source>
            <translation>Quitar todas las conexiones a las neuronas seleccionadas</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>Conexión siguiente</translation>
        </message>
        <message>
            <source>Select the next connection into this neuron, then its bias</source>
            <translation>Seleccionar la conexión siguiente a esta neurona, luego su sesgo</translation>
        </message>
        <message>
            <source>Set bias…</source>
            <translation>Fijar sesgo…</translation>
        </message>
        <message>
            <source>Type the bias of the selected neurons</source>
            <translation>Escribir el sesgo de las neuronas seleccionadas</translation>
        </message>
        <message>
            <source>Freeze or train biases</source>
            <translation>Fijar o entrenar sesgos</translation>
        </message>
        <message>
            <source>Keep the biases of the selected layer as they are, or no longer</source>
            <translation>Mantener los sesgos de la capa seleccionada como están, o ya no</translation>
        </message>
        <message>
            <source>Weights as a table…</source>
            <translation>Pesos como tabla…</translation>
        </message>
        <message>
            <source>See and type a layer’s weights, with their gradients</source>
            <translation>Ver y escribir los pesos de una capa, con sus gradientes</translation>
        </message>
        <message>
            <source>Align neurons</source>
            <translation>Alinear neuronas</translation>
        </message>
        <message>
            <source>Put the selected neurons below each other, of several layers side by side</source>
            <translation>Poner las neuronas seleccionadas una bajo otra, de varias capas lado a lado</translation>
        </message>
        <message>
            <source>Draw weights anew</source>
            <translation>Sortear pesos de nuevo</translation>
        </message>
        <message>
            <source>Draw all weights by the initializer and seed of the Network panel</source>
            <translation>Sortear todos los pesos por el inicializador y la semilla del panel Red</translation>
        </message>
        <message>
            <source>Check all gradients</source>
            <translation>Comprobar todos los gradientes</translation>
        </message>
        <message>
            <source>Compare every gradient with central differences of the loss</source>
            <translation>Comparar cada gradiente con diferencias centrales de la pérdida</translation>
        </message>
        <message>
            <source>Compute the next number</source>
            <translation>Calcular el número siguiente</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Paso atrás</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Deshacer el último paso</translation>
        </message>
        <message>
            <source>To the end of the phase</source>
            <translation>Hasta el fin de la fase</translation>
        </message>
        <message>
            <source>All of forward, loss, backward or update at once</source>
            <translation>Todo adelante, pérdida, atrás o actualización de una vez</translation>
        </message>
        <message>
            <source>The rest of this update, or all of the next</source>
            <translation>El resto de esta actualización, o toda la siguiente</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>Nothing of this update known</source>
            <translation>Nada de esta actualización conocido</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>All of this update known</source>
            <translation>Todo de esta actualización conocido</translation>
        </message>
        <message>
            <source>Run, or pause</source>
            <translation>Ejecutar, o pausar</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparar…</translation>
        </message>
        <message>
            <source>Run the project with several values of one setting</source>
            <translation>Ejecutar el proyecto con varios valores de un ajuste</translation>
        </message>
        <message>
            <source>Run so many updates…</source>
            <translation>Ejecutar tantas actualizaciones…</translation>
        </message>
        <message>
            <source>As fast as it goes, then stop</source>
            <translation>Tan rápido como se pueda, luego parar</translation>
        </message>
        <message>
            <source>Run until the loss is below…</source>
            <translation>Ejecutar hasta una pérdida menor que…</translation>
        </message>
        <message>
            <source>Stop at a loss reached</source>
            <translation>Parar al alcanzar una pérdida</translation>
        </message>
        <message>
            <source>Run until it stops improving</source>
            <translation>Ejecutar hasta que no mejore</translation>
        </message>
        <message>
            <source>Stop where the loss has not become less for a while</source>
            <translation>Parar donde la pérdida no ha bajado desde hace un rato</translation>
        </message>
        <message>
            <source>Back to the start parameters</source>
            <translation>Volver a los parámetros del principio</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Buscar cualquier cosa…</translation>
        </message>
        <message>
            <source>Actions, lessons, examples and numbers by their names</source>
            <translation>Acciones, lecciones, ejemplos y números por sus nombres</translation>
        </message>
        <message>
            <source>How to read and drive it</source>
            <translation>Cómo leerlo y manejarlo</translation>
        </message>
        <message>
            <source>What you can do, keys, marks and words, with a search</source>
            <translation>Lo que puede hacer, teclas, signos y palabras, con búsqueda</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Examples, last files, lessons, own data</source>
            <translation>Ejemplos, últimos archivos, lecciones, datos propios</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Recorrido por la ventana</translation>
        </message>
        <message>
            <source>Five stations</source>
            <translation>Cinco estaciones</translation>
        </message>
        <message>
            <source>Keys as a page…</source>
            <translation>Teclas en una página…</translation>
        </message>
        <message>
            <source>Write all keys on a page to print</source>
            <translation>Escribir todas las teclas en una página para imprimir</translation>
        </message>
        <message>
            <source>Short ways through the subject</source>
            <translation>Caminos cortos por el tema</translation>
        </message>
        <message>
            <source>Copy a report of faults</source>
            <translation>Copiar un informe de fallos</translation>
        </message>
        <message>
            <source>Versions and the end of the log, for whoever is to mend it</source>
            <translation>Versiones y final del registro, para quien haya de arreglarlo</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Curvas</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Set weight…</source>
            <translation>Fijar peso…</translation>
        </message>
        <message>
            <source>Remove connection</source>
            <translation>Quitar conexión</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Remove neuron</source>
            <translation>Quitar neurona</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Add layer behind it</source>
            <translation>Añadir capa detrás</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Quitar capa</translation>
        </message>
        <message>
            <source>Restore all connections</source>
            <translation>Restaurar todas las conexiones</translation>
        </message>
        <message>
            <source>Remove all connections</source>
            <translation>Quitar todas las conexiones</translation>
        </message>
        <message>
            <source>Remove the skip</source>
            <translation>Quitar el salto</translation>
        </message>
        <message>
            <source>Skip from {in_menu}</source>
            <translation>Salto desde {in_menu}</translation>
        </message>
        <message>
            <source>Why is {name} what it is?</source>
            <translation>¿Por qué {name} es lo que es?</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>Copiar {value}</translation>
        </message>
        <message>
            <source>Check its gradient</source>
            <translation>Comprobar su gradiente</translation>
        </message>
        <message>
            <source>Go back to this run</source>
            <translation>Volver a esta ejecución</translation>
        </message>
        <message>
            <source>Remove this run</source>
            <translation>Quitar esta ejecución</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Sort by “{name}”</source>
            <translation>Ordenar por «{name}»</translation>
        </message>
        <message>
            <source>Sort by “{name}”, largest first</source>
            <translation>Ordenar por «{name}», los mayores primero</translation>
        </message>
        <message>
            <source>Rename “{name}”…</source>
            <translation>Renombrar «{name}»…</translation>
        </message>
        <message>
            <source>Remove “{name}”…</source>
            <translation>Quitar «{name}»…</translation>
        </message>
        <message>
            <source>Add an input…</source>
            <translation>Añadir una entrada…</translation>
        </message>
        <message>
            <source>Add an output…</source>
            <translation>Añadir una salida…</translation>
        </message>
        <message>
            <source>Rename a column</source>
            <translation>Renombrar una columna</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nombre:</translation>
        </message>
        <message>
            <source>Remove “{name}”?</source>
            <translation>¿Quitar «{name}»?</translation>
        </message>
        <message>
            <source>Its {what} goes with it, and {wires:,} weights; the run begins anew.</source>
            <translation>Su {what} se va con ella, y {wires:,} pesos; la ejecución empieza de nuevo.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>Add a column?</source>
            <translation>¿Añadir una columna?</translation>
        </message>
        <message>
            <source>The network gets an {what} with {wires:,} weights that are drawn; the column holds zeros, and the run begins anew.</source>
            <translation>La red recibe una {what} con {wires:,} pesos sorteados; la columna contiene ceros, y la ejecución empieza de nuevo.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Añadirla</translation>
        </message>
        <message>
            <source>input neuron</source>
            <translation>neurona de entrada</translation>
        </message>
        <message>
            <source>output neuron</source>
            <translation>neurona de salida</translation>
        </message>
        <message>
            <source>as the network gets them</source>
            <translation>como los recibe la red</translation>
        </message>
        <message>
            <source>Scaled, as an import has made them</source>
            <translation>Escalados, como los hizo una importación</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>brutos</translation>
        </message>
        <message>
            <source>As they were before they were scaled</source>
            <translation>Como eran antes de escalarlos</translation>
        </message>
        <message>
            <source>Add sample</source>
            <translation>Añadir ejemplo</translation>
        </message>
        <message>
            <source>A copy of the selected one, to be changed</source>
            <translation>Una copia del seleccionado, para cambiarla</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the selected samples (Delete)</source>
            <translation>Quitar los ejemplos seleccionados (Supr)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move the selected samples up</source>
            <translation>Subir los ejemplos seleccionados</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move the selected samples down</source>
            <translation>Bajar los ejemplos seleccionados</translation>
        </message>
        <message>
            <source>To tests</source>
            <translation>A pruebas</translation>
        </message>
        <message>
            <source>Use the selected samples for testing</source>
            <translation>Usar los ejemplos seleccionados para probar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Rename, sort, add and remove columns</source>
            <translation>Renombrar, ordenar, añadir y quitar columnas</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Barajar</translation>
        </message>
        <message>
            <source>Put the samples in an order drawn by the seed</source>
            <translation>Poner los ejemplos en un orden sorteado por la semilla</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>Repartir otra vez</translation>
        </message>
        <message>
            <source>Draw which samples are for testing</source>
            <translation>Sortear qué ejemplos son para probar</translation>
        </message>
        <message>
            <source>Test part in percent</source>
            <translation>Parte de prueba en tanto por ciento</translation>
        </message>
        <message>
            <source>same share of every class</source>
            <translation>igual parte de cada clase</translation>
        </message>
        <message>
            <source>Test part</source>
            <translation>Parte de prueba</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Made-up sets</source>
            <translation>Conjuntos inventados</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>{train:,} to train with, {tests:,} to test with</source>
            <translation>{train:,} para entrenar, {tests:,} para probar</translation>
        </message>
        <message>
            <source>To training</source>
            <translation>A entrenamiento</translation>
        </message>
        <message>
            <source>Copy	Ctrl+C</source>
            <translation>Copiar	Ctrl+C</translation>
        </message>
        <message>
            <source>Paste	Ctrl+V</source>
            <translation>Pegar	Ctrl+V</translation>
        </message>
        <message>
            <source>Draw these data</source>
            <translation>Sortear estos datos</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Conjunto</translation>
        </message>
        <message>
            <source>Noise σ</source>
            <translation>Ruido σ</translation>
        </message>
        <message>
            <source>The network follows: {join}.</source>
            <translation>La red sigue: {join}.</translation>
        </message>
        <message>
            <source>Picture of the samples</source>
            <translation>Imagen de los ejemplos</translation>
        </message>
        <message>
            <source>More than two inputs</source>
            <translation>Más de dos entradas</translation>
        </message>
        <message>
            <source>test {number}</source>
            <translation>prueba {number}</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Numbers, parted by spaces or semicolons</source>
            <translation>Números, separados por espacios o puntos y coma</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>Updates each</source>
            <translation>Actualizaciones cada una</translation>
        </message>
        <message>
            <source>Losses of all runs</source>
            <translation>Pérdidas de todas las ejecuciones</translation>
        </message>
        <message>
            <source>What the runs came to</source>
            <translation>En qué acabaron las ejecuciones</translation>
        </message>
        <message>
            <source>Updates until the mean of an epoch is below</source>
            <translation>Actualizaciones hasta que la media de una época baje de</translation>
        </message>
        <message>
            <source>Keep the curves</source>
            <translation>Conservar las curvas</translation>
        </message>
        <message>
            <source>Draw them beside the run; each can be gone back to</source>
            <translation>Trazarlas junto a la ejecución; se puede volver a cada una</translation>
        </message>
        <message>
            <source>Cancelled; what is done stays.</source>
            <translation>Cancelado; lo hecho se queda.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Running {name}: {number} of {whole}.</source>
            <translation>Ejecutando {name}: {number} de {whole}.</translation>
        </message>
        <message>
            <source>Loss by {lower}</source>
            <translation>Pérdida según {lower}</translation>
        </message>
        <message>
            <source>loss, mean of an epoch (no unit)</source>
            <translation>pérdida, media de una época (sin unidad)</translation>
        </message>
        <message>
            <source>loss (no unit)</source>
            <translation>pérdida (sin unidad)</translation>
        </message>
        <message>
            <source>The curves stand beside the run now; the legend has their names.</source>
            <translation>Las curvas están ahora junto a la ejecución; la leyenda tiene sus nombres.</translation>
        </message>
        <message>
            <source>run</source>
            <translation>ejecución</translation>
        </message>
        <message>
            <source>test right</source>
            <translation>pruebas bien</translation>
        </message>
        <message>
            <source>below {limit} after</source>
            <translation>bajo {limit} tras</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tiempo</translation>
        </message>
        <message>
            <source>diverged at {update:,}</source>
            <translation>divergió en {update:,}</translation>
        </message>
        <message>
            <source>{reached:,} updates</source>
            <translation>{reached:,} actualizaciones</translation>
        </message>
        <message>
            <source>Every run diverged: try smaller learning rates.</source>
            <translation>Todas las ejecuciones divergieron: pruebe tasas de aprendizaje menores.</translation>
        </message>
        <message>
            <source>Done. The least loss at the end is that of {name}: {loss}.</source>
            <translation>Hecho. La menor pérdida al final es la de {name}: {loss}.</translation>
        </message>
        <message>
            <source>Tables ({join});;All files (*)</source>
            <translation>Tablas ({join});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Import data</source>
            <translation>Importar datos</translation>
        </message>
        <message>
            <source>{safe_name} data.csv</source>
            <translation>{safe_name} datos.csv</translation>
        </message>
        <message>
            <source>Export data and predictions</source>
            <translation>Exportar datos y predicciones</translation>
        </message>
        <message>
            <source>Exported {name}.</source>
            <translation>Exportado {name}.</translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>Un fallo del programa</translation>
        </message>
        <message>
            <source>A copy of your work has been kept. </source>
            <translation>Se ha guardado una copia de su trabajo. </translation>
        </message>
        <message>
            <source>{kept}You can go on; this report helps whoever mends it.</source>
            <translation>{kept}Puede seguir; este informe ayuda a quien lo arregle.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>bpviz projects (*{value})</source>
            <translation>proyectos bpviz (*{value})</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Abrir proyecto</translation>
        </message>
        <message>
            <source>{name} is open in another window.</source>
            <translation>{name} está abierto en otra ventana.</translation>
        </message>
        <message>
            <source>What is saved there and here would replace each other.</source>
            <translation>Lo que se guarde allí y aquí se reemplazaría mutuamente.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Abrir como solo lectura</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>Abrir de todos modos</translation>
        </message>
        <message>
            <source>{name} was opened read-only: another window has it open.</source>
            <translation>{name} se abrió como solo lectura: otra ventana lo tiene abierto.</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>Guardar encima</translation>
        </message>
        <message>
            <source>Save project</source>
            <translation>Guardar proyecto</translation>
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation>Otro programa ha cambiado {name} desde que se abrió.</translation>
        </message>
        <message>
            <source>{changed_on_disk}
What is there now would be kept as {name}~.</source>
            <translation>{changed_on_disk}
Lo que hay ahora se conservaría como {name}~.</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>Sobrescribirlo</translation>
        </message>
        <message>
            <source>Copied the curve as a picture.</source>
            <translation>Curva copiada como imagen.</translation>
        </message>
        <message>
            <source>“{value}” has changes.</source>
            <translation>«{value}» tiene cambios.</translation>
        </message>
        <message>
            <source>Save them?</source>
            <translation>¿Guardarlos?</translation>
        </message>
        <message>
            <source>Deep sigmoid chain</source>
            <translation>Cadena profunda de sigmoides</translation>
        </message>
        <message>
            <source>One neuron, exact</source>
            <translation>Una neurona, exacta</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Red nueva</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Tamaños</translation>
        </message>
        <message>
            <source>Starting points</source>
            <translation>Puntos de partida</translation>
        </message>
        <message>
            <source>Empty {sizes_written}</source>
            <translation>Vacía {sizes_written}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>1 weight</source>
            <translation>1 peso</translation>
        </message>
        <message>
            <source>{count:,} weights and biases</source>
            <translation>{count:,} pesos y sesgos</translation>
        </message>
        <message>
            <source>outputs by {activation}</source>
            <translation>salidas por {activation}</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lección</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Number · sample {number}</source>
            <translation>Número · ejemplo {number}</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <source>Type what to do, to open or to ask: step, w11, XOR</source>
            <translation>Escriba qué hacer, abrir o preguntar: paso, w11, XOR</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>Qué buscar</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo hallado</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Exportar curva</translation>
        </message>
        <message>
            <source>{name}: the ending must be .png, .svg, .pdf or .csv.</source>
            <translation>{name}: la terminación ha de ser .png, .svg, .pdf o .csv.</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Abrir reciente</translation>
        </message>
        <message>
            <source>{shown} (missing)</source>
            <translation>{shown} (falta)</translation>
        </message>
        <message>
            <source>Nothing was opened or saved yet</source>
            <translation>Aún no se ha abierto ni guardado nada</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Trabajo sin guardar</translation>
        </message>
        <message>
            <source>bpviz ended before this work was saved.</source>
            <translation>bpviz terminó antes de que se guardara este trabajo.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Preguntar luego</translation>
        </message>
        <message>
            <source>“{name}”{file}, kept {time_said}</source>
            <translation>«{name}»{file}, guardado {time_said}</translation>
        </message>
        <message>
            <source>today at {at:%H:%M:%S}</source>
            <translation>hoy a las {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>on {at:%Y-%m-%d} at {at:%H:%M:%S}</source>
            <translation>el {at:%d/%m/%Y} a las {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>It was never saved to a file: network {sizes}, {samples:,} samples, {updates:,} updates made.</source>
            <translation>Nunca se guardó en un archivo: red {sizes}, {samples:,} ejemplos, {updates:,} actualizaciones hechas.</translation>
        </message>
        <message>
            <source>The file itself cannot be read any more.</source>
            <translation>El propio archivo ya no se puede leer.</translation>
        </message>
        <message>
            <source>The file holds the same.</source>
            <translation>El archivo contiene lo mismo.</translation>
        </message>
        <message>
            <source>; and {number} more</source>
            <translation>; y {number} más</translation>
        </message>
        <message>
            <source>Beyond the file: {join}{more}.</source>
            <translation>Además del archivo: {join}{more}.</translation>
        </message>
        <message>
            <source>Not computed yet</source>
            <translation>Aún sin calcular</translation>
        </message>
        <message>
            <source>This connection was removed</source>
            <translation>Esta conexión se quitó</translation>
        </message>
        <message>
            <source>Weights as a table</source>
            <translation>Pesos como tabla</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Weights and biases of</source>
            <translation>Pesos y sesgos de</translation>
        </message>
        <message>
            <source>Gradients ∂L/∂w and ∂L/∂b</source>
            <translation>Gradientes ∂L/∂w y ∂L/∂b</translation>
        </message>
        <message>
            <source>plain NumPy</source>
            <translation>NumPy puro</translation>
        </message>
        <message>
            <source>Network, data and training as a program for PyTorch; under torchrun it runs on several processes or machines. Its head says how.</source>
            <translation>Red, datos y entrenamiento como programa para PyTorch; con torchrun corre en varios procesos o máquinas. Su cabecera dice cómo.</translation>
        </message>
        <message>
            <source>Network, data and training as a program that needs NumPy alone, with every derivative written out.</source>
            <translation>Red, datos y entrenamiento como programa que solo necesita NumPy, con toda derivada escrita.</translation>
        </message>
        <message>
            <source>Export code</source>
            <translation>Exportar código</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>teclas</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programa</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>ejercicio</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>solución</translation>
        </message>
        <message>
            <source>Setting the pages …</source>
            <translation>Componiendo las páginas …</translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>No se exportó nada.</translation>
        </message>
        <message>
            <source>Export {what}</source>
            <translation>Exportar {what}</translation>
        </message>
        <message>
            <source>{name}: the ending must be one of {endings}.</source>
            <translation>{name}: la terminación ha de ser una de {endings}.</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Imagen PNG</translation>
        </message>
        <message>
            <source>PNG picture, 2×</source>
            <translation>Imagen PNG, 2×</translation>
        </message>
        <message>
            <source>PNG picture, 3×</source>
            <translation>Imagen PNG, 3×</translation>
        </message>
        <message>
            <source>PNG picture, 4×</source>
            <translation>Imagen PNG, 4×</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Dibujo SVG</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>A picture of pixels, for slides and pages of the web.</source>
            <translation>Una imagen de píxeles, para diapositivas y páginas web.</translation>
        </message>
        <message>
            <source>A drawing that can be enlarged; its letters are outlines and need no font.</source>
            <translation>Un dibujo que se puede ampliar; sus letras son contornos y no necesitan fuente.</translation>
        </message>
        <message>
            <source>A page as large as the drawing, for LaTeX and print.</source>
            <translation>Una página tan grande como el dibujo, para LaTeX e impresión.</translation>
        </message>
        <message>
            <source>Export network</source>
            <translation>Exportar red</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>every number that is on the screen</source>
            <translation>todo número que está en pantalla</translation>
        </message>
        <message>
            <source>the structure alone</source>
            <translation>solo la estructura</translation>
        </message>
        <message>
            <source>light</source>
            <translation>claro</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>oscuro</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <source>all layers</source>
            <translation>todas las capas</translation>
        </message>
        <message>
            <source>Export solution</source>
            <translation>Exportar solución</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>worked solution</source>
            <translation>solución resuelta</translation>
        </message>
        <message>
            <source>exercise, answers on another page</source>
            <translation>ejercicio, respuestas en otra página</translation>
        </message>
        <message>
            <source>as in the window</source>
            <translation>como en la ventana</translation>
        </message>
        <message>
            <source>those of this project</source>
            <translation>los de este proyecto</translation>
        </message>
        <message>
            <source>others, drawn from a seed</source>
            <translation>otros, sorteados de una semilla</translation>
        </message>
        <message>
            <source>Seed of the other numbers</source>
            <translation>Semilla de los otros números</translation>
        </message>
        <message>
            <source>the one there is</source>
            <translation>el único que hay</translation>
        </message>
        <message>
            <source>sample {number} alone</source>
            <translation>solo el ejemplo {number}</translation>
        </message>
        <message>
            <source>all {count:,}</source>
            <translation>los {count:,}</translation>
        </message>
        <message>
            <source>{layer} alone</source>
            <translation>solo {layer}</translation>
        </message>
        <message>
            <source>what leads to {name} alone</source>
            <translation>solo lo que lleva a {name}</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 paso</translation>
        </message>
        <message>
            <source>{steps:,} steps</source>
            <translation>{steps:,} pasos</translation>
        </message>
        <message>
            <source>{what} of update {update:,}.</source>
            <translation>{what} de la actualización {update:,}.</translation>
        </message>
        <message>
            <source>a positive weight</source>
            <translation>un peso positivo</translation>
        </message>
        <message>
            <source>a negative weight</source>
            <translation>un peso negativo</translation>
        </message>
        <message>
            <source>the wider, the larger the weight, whatever its sign</source>
            <translation>cuanto más ancho, mayor el peso, sea cual sea su signo</translation>
        </message>
        <message>
            <source>a weight of exactly 0</source>
            <translation>un peso de exactamente 0</translation>
        </message>
        <message>
            <source>forward: what goes to the right</source>
            <translation>adelante: lo que va a la derecha</translation>
        </message>
        <message>
            <source>backward: what comes back to the left</source>
            <translation>atrás: lo que vuelve a la izquierda</translation>
        </message>
        <message>
            <source>what the last step computed, in its phase’s colour</source>
            <translation>lo que calculó el último paso, en el color de su fase</translation>
        </message>
        <message>
            <source>what you have selected</source>
            <translation>lo que ha seleccionado</translation>
        </message>
        <message>
            <source>a bias that is not trained</source>
            <translation>un sesgo que no se entrena</translation>
        </message>
        <message>
            <source>a problem; its number is that in the tab Problems</source>
            <translation>un problema; su número es el de la pestaña Problemas</translation>
        </message>
        <message>
            <source>a number that is not computed yet</source>
            <translation>un número aún sin calcular</translation>
        </message>
        <message>
            <source>a weight before and after the update</source>
            <translation>un peso antes y después de la actualización</translation>
        </message>
        <message>
            <source>on the curve: training samples</source>
            <translation>en la curva: ejemplos de entrenamiento</translation>
        </message>
        <message>
            <source>on the curve: test samples</source>
            <translation>en la curva: ejemplos de prueba</translation>
        </message>
        <message>
            <source>on the curve: you changed something here</source>
            <translation>en la curva: aquí cambió usted algo</translation>
        </message>
        <message>
            <source>on the curve: the run left an earlier one here</source>
            <translation>en la curva: aquí la ejecución dejó una anterior</translation>
        </message>
        <message>
            <source>on the curve: numbers were no longer finite</source>
            <translation>en la curva: los números dejaron de ser finitos</translation>
        </message>
        <message>
            <source>in the prediction: a sample of the first class</source>
            <translation>en la predicción: un ejemplo de la primera clase</translation>
        </message>
        <message>
            <source>of the second class, or with a number as target</source>
            <translation>de la segunda clase, o con un número como objetivo</translation>
        </message>
        <message>
            <source>a test sample is hollow</source>
            <translation>un ejemplo de prueba es hueco</translation>
        </message>
        <message>
            <source>a sample of this batch; the one that is shown</source>
            <translation>un ejemplo de este lote; el que se muestra</translation>
        </message>
        <message>
            <source>answered with another class</source>
            <translation>respondido con otra clase</translation>
        </message>
        <message>
            <source>in the landscape: straight against the gradient</source>
            <translation>en el paisaje: recto contra el gradiente</translation>
        </message>
        <message>
            <source>the step from where the parameters are</source>
            <translation>el paso desde donde están los parámetros</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+flechas</translation>
        </message>
        <message>
            <source>walk the network; with Shift select on the way</source>
            <translation>recorrer la red; con Mayús seleccionar de paso</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>ask about what is selected on the network</source>
            <translation>preguntar por lo seleccionado en la red</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>back from what was asked to the step</source>
            <translation>volver de lo preguntado al paso</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+Arriba, Ctrl+Abajo</translation>
        </message>
        <message>
            <source>nudge what is selected; Ctrl and the wheel too</source>
            <translation>empujar lo seleccionado; también Ctrl y la rueda</translation>
        </message>
        <message>
            <source>Space, held down</source>
            <translation>Espacio, mantenido</translation>
        </message>
        <message>
            <source>drag the network</source>
            <translation>arrastrar la red</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>doble clic</translation>
        </message>
        <message>
            <source>type a value or a name in place</source>
            <translation>escribir un valor o un nombre en su sitio</translation>
        </message>
        <message>
            <source>wheel</source>
            <translation>rueda</translation>
        </message>
        <message>
            <source>on the network and the graph: closer and farther</source>
            <translation>en la red y el grafo: más cerca y más lejos</translation>
        </message>
        <message>
            <source>wheel, drag</source>
            <translation>rueda, arrastrar</translation>
        </message>
        <message>
            <source>on a curve: zoom; a double click shows all of it</source>
            <translation>en una curva: ampliar; un doble clic la muestra entera</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Re Pág, Av Pág</translation>
        </message>
        <message>
            <source>while presenting: step, as a remote does</source>
            <translation>al presentar: paso, como hace un mando</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>the next thing; F6 the next part of the window</source>
            <translation>lo siguiente; F6 la siguiente parte de la ventana</translation>
        </message>
        <message>
            <source>Ask why a number is what it is</source>
            <translation>Preguntar por qué un número es lo que es</translation>
        </message>
        <message>
            <source>Click it: on the network, in a formula or a list. The tab Why? derives it, and every factor there can be clicked again. Esc goes back to the step.</source>
            <translation>Haga clic en él: en la red, en una fórmula o una lista. La pestaña ¿Por qué? lo deriva, y cada factor de ahí admite otro clic. Esc vuelve al paso.</translation>
        </message>
        <message>
            <source>Step through backpropagation</source>
            <translation>Recorrer la retropropagación</translation>
        </message>
        <message>
            <source>→ computes the next number, ← takes it back. The list beside Step says how far a step goes: a term, a neuron, a layer, a phase, an update or an epoch.</source>
            <translation>→ calcula el número siguiente, ← lo quita. La lista junto a Paso dice hasta dónde va un paso: un término, una neurona, una capa, una fase, una actualización o una época.</translation>
        </message>
        <message>
            <source>Let it learn</source>
            <translation>Dejar que aprenda</translation>
        </message>
        <message>
            <source>Space runs and pauses; the slider beside it sets the speed. Run → Run until … stops at a goal. The timeline below the curve goes back to any update.</source>
            <translation>Espacio ejecuta y pausa; el regulador de al lado fija la velocidad. Ejecutar → Ejecutar hasta … para en una meta. La línea de tiempo bajo la curva vuelve a cualquier actualización.</translation>
        </message>
        <message>
            <source>Change a weight and see what follows</source>
            <translation>Cambiar un peso y ver qué sigue</translation>
        </message>
        <message>
            <source>Drag its slider at the left, or double-click it on the network and type. Ctrl+Z takes it back.</source>
            <translation>Arrastre su regulador a la izquierda, o haga doble clic en él en la red y escriba. Ctrl+Z lo quita.</translation>
        </message>
        <message>
            <source>Build a network</source>
            <translation>Construir una red</translation>
        </message>
        <message>
            <source>File → New…, or with the pointer at a layer’s head: +, −, the activation. Drag from a neuron’s handle to another to connect them.</source>
            <translation>Archivo → Nuevo…, o con el puntero en la cabeza de una capa: +, −, la activación. Arrastre del asidero de una neurona a otra para conectarlas.</translation>
        </message>
        <message>
            <source>Use data of one’s own</source>
            <translation>Usar datos propios</translation>
        </message>
        <message>
            <source>File → Import table… reads a CSV: choose what goes in and what should come out; the network follows. Edit → Data shows and edits the samples.</source>
            <translation>Archivo → Importar datos… lee un CSV: elija qué entra y qué debería salir; la red sigue. Editar → Datos muestra y edita los ejemplos.</translation>
        </message>
        <message>
            <source>Find out why a network does not learn</source>
            <translation>Averiguar por qué una red no aprende</translation>
        </message>
        <message>
            <source>The tab Problems names what was measured and why it happens; its cures are tried on a copy before anything changes.</source>
            <translation>La pestaña Problemas nombra lo que se midió y por qué ocurre; sus remedios se prueban en una copia antes de que nada cambie.</translation>
        </message>
        <message>
            <source>Compare settings</source>
            <translation>Comparar ajustes</translation>
        </message>
        <message>
            <source>Run → Compare… trains copies with several values, in one plot.</source>
            <translation>Ejecutar → Comparar… entrena copias con varios valores, en una curva.</translation>
        </message>
        <message>
            <source>Practise by hand</source>
            <translation>Practicar a mano</translation>
        </message>
        <message>
            <source>The tab Practice asks for numbers one by one or as a sheet, takes calculations, and says what went wrong. Help → Lessons are short ways through the subject.</source>
            <translation>La pestaña Práctica pide números uno a uno o en una hoja, admite cálculos, y dice qué salió mal. Ayuda → Lecciones son caminos cortos por el tema.</translation>
        </message>
        <message>
            <source>Print an exercise or its solution</source>
            <translation>Imprimir un ejercicio o su solución</translation>
        </message>
        <message>
            <source>File → Export solution…: kind “exercise” leaves blanks; PDF, web page, LaTeX or Markdown.</source>
            <translation>Archivo → Exportar solución…: el tipo «ejercicio» deja huecos; PDF, página web, LaTeX o Markdown.</translation>
        </message>
        <message>
            <source>See the program behind it</source>
            <translation>Ver el programa de detrás</translation>
        </message>
        <message>
            <source>The tab Code lights the lines of the step, in PyTorch or NumPy; File → Export code… writes all of it. Ctrl+3 shows the graph of operations.</source>
            <translation>La pestaña Código ilumina las líneas del paso, en PyTorch o NumPy; Archivo → Exportar código… lo escribe entero. Ctrl+3 muestra el grafo de operaciones.</translation>
        </message>
        <message>
            <source>Check the gradients</source>
            <translation>Comprobar los gradientes</translation>
        </message>
        <message>
            <source>Network → Check all gradients compares each with a central difference; the status bar tells what came of it.</source>
            <translation>Red → Comprobar todos los gradientes compara cada uno con una diferencia central; la barra de estado dice el resultado.</translation>
        </message>
        <message>
            <source>Read it more easily</source>
            <translation>Leerlo con más facilidad</translation>
        </message>
        <message>
            <source>Ctrl++ makes text larger, network and formulas with it. View has a dark and a high contrast theme, and Reduce motion.</source>
            <translation>Ctrl++ agranda el texto, y con él red y fórmulas. Ver tiene un tema oscuro y uno de alto contraste, y Reducir el movimiento.</translation>
        </message>
        <message>
            <source>Show it to an audience</source>
            <translation>Mostrarlo a un público</translation>
        </message>
        <message>
            <source>F11 presents: the whole screen, large words, a ring round the pointer.</source>
            <translation>F11 presenta: toda la pantalla, palabras grandes, un anillo alrededor del puntero.</translation>
        </message>
        <message>
            <source>what goes in, and what should come out: input and target</source>
            <translation>lo que entra, y lo que debería salir: entrada y objetivo</translation>
        </message>
        <message>
            <source>weight of a connection, bias of a neuron: the parameters</source>
            <translation>peso de una conexión, sesgo de una neurona: los parámetros</translation>
        </message>
        <message>
            <source>what a neuron adds up: its weighted inputs and its bias</source>
            <translation>lo que suma una neurona: sus entradas ponderadas y su sesgo</translation>
        </message>
        <message>
            <source>what it hands on: its activation, a = f(z)</source>
            <translation>lo que transmite: su activación, a = f(z)</translation>
        </message>
        <message>
            <source>what comes out at the end: the answer</source>
            <translation>lo que sale al final: la respuesta</translation>
        </message>
        <message>
            <source>the loss: how far the answer is from the target</source>
            <translation>la pérdida: lo lejos que está la respuesta del objetivo</translation>
        </message>
        <message>
            <source>the gradient: how much L grows for a little more w</source>
            <translation>el gradiente: cuánto crece L por un poco más de w</translation>
        </message>
        <message>
            <source>the learning rate: how far a step goes against the gradient</source>
            <translation>la tasa de aprendizaje: hasta dónde va un paso contra el gradiente</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>adelante</translation>
        </message>
        <message>
            <source>from the inputs to the loss, layer by layer</source>
            <translation>de las entradas a la pérdida, capa por capa</translation>
        </message>
        <message>
            <source>backward</source>
            <translation>atrás</translation>
        </message>
        <message>
            <source>from the loss to every gradient, by the chain rule</source>
            <translation>de la pérdida a cada gradiente, por la regla de la cadena</translation>
        </message>
        <message>
            <source>one step of all parameters; an epoch goes once through the samples</source>
            <translation>un paso de todos los parámetros; una época pasa una vez por los ejemplos</translation>
        </message>
        <message>
            <source>the samples whose mean gradient makes one update</source>
            <translation>los ejemplos cuyo gradiente medio hace una actualización</translation>
        </message>
        <message>
            <source>accumulation</source>
            <translation>acumulación</translation>
        </message>
        <message>
            <source>gradients of several batches are added up before an update</source>
            <translation>los gradientes de varios lotes se suman antes de una actualización</translation>
        </message>
        <message>
            <source>activation function</source>
            <translation>función de activación</translation>
        </message>
        <message>
            <source>what makes a network more than one straight line</source>
            <translation>lo que hace de una red más que una recta</translation>
        </message>
        <message>
            <source>optimizer</source>
            <translation>optimizador</translation>
        </message>
        <message>
            <source>how gradients become a step: SGD, momentum, Adam and others</source>
            <translation>cómo los gradientes se vuelven un paso: SGD, inercia, Adam y otros</translation>
        </message>
        <message>
            <source>vanishing gradient</source>
            <translation>gradiente que se desvanece</translation>
        </message>
        <message>
            <source>it gets smaller with every layer on the way back</source>
            <translation>se hace menor con cada capa hacia atrás</translation>
        </message>
        <message>
            <source>exploding gradient</source>
            <translation>gradiente que explota</translation>
        </message>
        <message>
            <source>it gets larger with every layer on the way back</source>
            <translation>se hace mayor con cada capa hacia atrás</translation>
        </message>
        <message>
            <source>dead neuron</source>
            <translation>neurona muerta</translation>
        </message>
        <message>
            <source>it answers 0 to every sample, and learns no more</source>
            <translation>responde 0 a todo ejemplo, y no aprende más</translation>
        </message>
        <message>
            <source>saturated</source>
            <translation>saturada</translation>
        </message>
        <message>
            <source>a sigmoid or tanh so far out that its slope is almost 0</source>
            <translation>una sigmoide o tanh tan lejos que su pendiente es casi 0</translation>
        </message>
        <message>
            <source>overfitting</source>
            <translation>sobreajuste</translation>
        </message>
        <message>
            <source>test samples get worse while training samples get better</source>
            <translation>los ejemplos de prueba empeoran mientras los de entrenamiento mejoran</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>regla de la cadena</translation>
        </message>
        <message>
            <source>the slope of a chain is the product of its slopes</source>
            <translation>la pendiente de una cadena es el producto de sus pendientes</translation>
        </message>
        <message>
            <source>automatic differentiation</source>
            <translation>diferenciación automática</translation>
        </message>
        <message>
            <source>the chain rule, carried out along a tape or graph</source>
            <translation>la regla de la cadena, llevada por una cinta o un grafo</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otros lugares</translation>
        </message>
        <message>
            <source>How to read and drive bpviz</source>
            <translation>Cómo leer y manejar bpviz</translation>
        </message>
        <message>
            <source>Search: gradient, print, dashed line, Ctrl</source>
            <translation>Buscar: gradiente, imprimir, línea a trazos, Ctrl</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Lo que puede hacer</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Nothing here is called “{typed}”. Ctrl+K finds actions.</source>
            <translation>Nada aquí se llama «{typed}». Ctrl+K halla acciones.</translation>
        </message>
        <message>
            <source>first lines</source>
            <translation>primeras líneas</translation>
        </message>
        <message>
            <source>lines with errors</source>
            <translation>líneas con errores</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>como en el archivo</translation>
        </message>
        <message>
            <source>scaled</source>
            <translation>escalado</translation>
        </message>
        <message>
            <source>As the network gets them</source>
            <translation>Como los recibe la red</translation>
        </message>
        <message>
            <source>Data from a CSV file</source>
            <translation>Datos de un archivo CSV</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Reading the table …</source>
            <translation>Leyendo la tabla …</translation>
        </message>
        <message>
            <source>{bytes_said} · {rows:,} rows · {encoding}</source>
            <translation>{bytes_said} · {rows:,} filas · {encoding}</translation>
        </message>
        <message>
            <source>Import 1 sample</source>
            <translation>Importar 1 ejemplo</translation>
        </message>
        <message>
            <source>Import {count:,} samples</source>
            <translation>Importar {count:,} ejemplos</translation>
        </message>
        <message>
            <source>{train:,} samples to train with, {tests:,} to test with.</source>
            <translation>{train:,} ejemplos para entrenar, {tests:,} para probar.</translation>
        </message>
        <message>
            <source>One undo takes the import back.</source>
            <translation>Un deshacer quita la importación.</translation>
        </message>
        <message>
            <source>{name}: there is not enough memory for this.</source>
            <translation>{name}: no hay memoria suficiente para esto.</translation>
        </message>
        <message>
            <source>{name}: cannot be read: {value}.</source>
            <translation>{name}: no se puede leer: {value}.</translation>
        </message>
        <message>
            <source>Leave all out</source>
            <translation>Omitir todas</translation>
        </message>
        <message>
            <source>{count:,} cells and lines cannot be used</source>
            <translation>{count:,} celdas y líneas no se pueden usar</translation>
        </message>
        <message>
            <source>{count:,} lines cannot be used</source>
            <translation>{count:,} líneas no se pueden usar</translation>
        </message>
        <message>
            <source>1 line cannot be used</source>
            <translation>1 línea no se puede usar</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Omitirla</translation>
        </message>
        <message>
            <source>and {number:,} more</source>
            <translation>y {number:,} más</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corregir…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>Estandarizar</translation>
        </message>
        <message>
            <source>From 0 to 1</source>
            <translation>De 0 a 1</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Tal cual</translation>
        </message>
        <message>
            <source>Each input gets mean 0 and deviation 1, both taken from the training part only. The project remembers them, to show the file’s numbers too.</source>
            <translation>Cada entrada recibe media 0 y desviación 1, tomadas solo de la parte de entrenamiento. El proyecto las recuerda, para mostrar también los números del archivo.</translation>
        </message>
        <message>
            <source>The smallest training value becomes 0, the largest 1. The project remembers them, to show the file’s numbers too.</source>
            <translation>El menor valor de entrenamiento pasa a ser 0, el mayor 1. El proyecto los recuerda, para mostrar también los números del archivo.</translation>
        </message>
        <message>
            <source>Inputs as they stand in the file; large numbers saturate neurons.</source>
            <translation>Entradas como están en el archivo; números grandes saturan neuronas.</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Leave rows out</source>
            <translation>Omitir filas</translation>
        </message>
        <message>
            <source>Take the mean</source>
            <translation>Tomar la media</translation>
        </message>
        <message>
            <source>The first line holds the names</source>
            <translation>La primera línea tiene los nombres</translation>
        </message>
        <message>
            <source>✓ recognised</source>
            <translation>✓ reconocido</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Same share of every class</source>
            <translation>Igual parte de cada clase</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Cómo se lee</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Separador</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>Signo decimal</translation>
        </message>
        <message>
            <source>Text in</source>
            <translation>Texto entre</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>If empty</source>
            <translation>Si está vacío</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Ocultas</translation>
        </message>
        <message>
            <source>as chosen</source>
            <translation>según lo elegido</translation>
        </message>
        <message>
            <source>1 row without a value left out.</source>
            <translation>1 fila sin valor omitida.</translation>
        </message>
        <message>
            <source>{count:,} rows without a value left out.</source>
            <translation>{count:,} filas sin valor omitidas.</translation>
        </message>
        <message>
            <source>1 cell filled with a column’s mean.</source>
            <translation>1 celda rellenada con la media de su columna.</translation>
        </message>
        <message>
            <source>{count:,} cells filled with a column’s mean.</source>
            <translation>{count:,} celdas rellenadas con la media de su columna.</translation>
        </message>
        <message>
            <source>Target: {names}</source>
            <translation>Objetivo: {names}</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Sin objetivo</translation>
        </message>
        <message>
            <source>Numbers: the output is the sum itself (identity), ½(y − ŷ)² the loss.</source>
            <translation>Números: la salida es la propia suma (identidad), ½(y − ŷ)² la pérdida.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 fila</translation>
        </message>
        <message>
            <source>{count:,} rows</source>
            <translation>{count:,} filas</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <source>Preview of the table</source>
            <translation>Vista previa de la tabla</translation>
        </message>
        <message>
            <source>→ input</source>
            <translation>→ entrada</translation>
        </message>
        <message>
            <source>◎ target</source>
            <translation>◎ objetivo</translation>
        </message>
        <message>
            <source>– ignore</source>
            <translation>– ignorar</translation>
        </message>
        <message>
            <source>Columns and their roles</source>
            <translation>Columnas y sus papeles</translation>
        </message>
        <message>
            <source>read as numbers</source>
            <translation>leída como números</translation>
        </message>
        <message>
            <source>read as classes</source>
            <translation>leída como clases</translation>
        </message>
        <message>
            <source>0 or 1</source>
            <translation>0 o 1</translation>
        </message>
        <message>
            <source>{count:,} classes · {written}</source>
            <translation>{count:,} clases · {written}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>fechas</translation>
        </message>
        <message>
            <source>Import waits: 1 line has errors. Correct it or leave it out.</source>
            <translation>La importación espera: 1 línea tiene errores. Corríjala u omítala.</translation>
        </message>
        <message>
            <source>Import waits: {count:,} lines have errors. Correct them or leave them out.</source>
            <translation>La importación espera: {count:,} líneas tienen errores. Corríjalas u omítalas.</translation>
        </message>
        <message>
            <source>nothing could be read</source>
            <translation>no se pudo leer nada</translation>
        </message>
        <message>
            <source>Import waits: {why}.</source>
            <translation>La importación espera: {why}.</translation>
        </message>
        <message>
            <source>The data fit the network {sizes}. Its weights stay as they are.</source>
            <translation>Los datos van con la red {sizes}. Sus pesos se quedan como están.</translation>
        </message>
        <message>
            <source>A new network {sizes} takes the place of the one on the screen.</source>
            <translation>Una red nueva {sizes} ocupa el lugar de la que está en pantalla.</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} bytes</translation>
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
            <translation>Término</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>Neurona</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Época</translation>
        </message>
        <message>
            <source>by</source>
            <translation>por</translation>
        </message>
        <message>
            <source>How far a step goes</source>
            <translation>Hasta dónde va un paso</translation>
        </message>
        <message>
            <source>From one number to a whole epoch</source>
            <translation>De un número a una época entera</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>velocidad</translation>
        </message>
        <message>
            <source>Speed of running</source>
            <translation>Velocidad de la ejecución</translation>
        </message>
        <message>
            <source>How fast Run goes: steps or updates a second</source>
            <translation>Lo rápido que va Ejecutar: pasos o actualizaciones por segundo</translation>
        </message>
        <message>
            <source>Sample shown</source>
            <translation>Ejemplo mostrado</translation>
        </message>
        <message>
            <source>of 1</source>
            <translation>de 1</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
        <message>
            <source>Row {number} of the data</source>
            <translation>Fila {number} de los datos</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Fit network</source>
            <translation>Ajustar la red</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrarla entera</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Move neurons apart</source>
            <translation>Separar las neuronas</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Move neurons together</source>
            <translation>Juntar las neuronas</translation>
        </message>
        <message>
            <source>Neurons to their places</source>
            <translation>Neuronas a sus lugares</translation>
        </message>
        <message>
            <source>Take back where neurons were placed by hand</source>
            <translation>Deshacer dónde se colocaron neuronas a mano</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto mayor</translation>
        </message>
        <message>
            <source>Up to twice</source>
            <translation>Hasta el doble</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto menor</translation>
        </message>
        <message>
            <source>Down to the usual size</source>
            <translation>Hasta el tamaño usual</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>Texto usual</translation>
        </message>
        <message>
            <source>As at the first start</source>
            <translation>Como al primer arranque</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>For bright rooms</source>
            <translation>Para salas claras</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>For dark rooms</source>
            <translation>Para salas oscuras</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>White and bright colours on black</source>
            <translation>Blanco y colores vivos sobre negro</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light or dark, as the desktop is</source>
            <translation>Claro u oscuro, según el escritorio</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>Desde el próximo arranque</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Let nothing move but what is dragged</source>
            <translation>Que solo se mueva lo que se arrastra</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Settings, network and why beside each other</source>
            <translation>Ajustes, red y porqué lado a lado</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <source>Large curves and pictures, no panels at the right</source>
            <translation>Curvas e imágenes grandes, sin paneles a la derecha</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Problems, gradients and activations</source>
            <translation>Problemas, gradientes y activaciones</translation>
        </message>
        <message>
            <source>Reset to the usual</source>
            <translation>Volver a lo usual</translation>
        </message>
        <message>
            <source>Take back how its parts were moved</source>
            <translation>Deshacer cómo se movieron sus partes</translation>
        </message>
        <message>
            <source>Settings at the left</source>
            <translation>Ajustes a la izquierda</translation>
        </message>
        <message>
            <source>Show the settings; in a narrow window instead of the panels</source>
            <translation>Mostrar los ajustes; en una ventana estrecha en lugar de los paneles</translation>
        </message>
        <message>
            <source>Panels at the right</source>
            <translation>Paneles a la derecha</translation>
        </message>
        <message>
            <source>Show why, terms, problems, practice and code</source>
            <translation>Mostrar porqué, términos, problemas, práctica y código</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Siguiente parte de la ventana</translation>
        </message>
        <message>
            <source>The keyboard goes on to the next part: tools, settings, network, …</source>
            <translation>El teclado pasa a la parte siguiente: herramientas, ajustes, red, …</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>Parte anterior</translation>
        </message>
        <message>
            <source>The keyboard goes back to the part before</source>
            <translation>El teclado vuelve a la parte anterior</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presentar</translation>
        </message>
        <message>
            <source>For a lecture: the whole screen, large words, a ring round the pointer</source>
            <translation>Para una clase: toda la pantalla, palabras grandes, un anillo alrededor del puntero</translation>
        </message>
        <message>
            <source>Maps in the neurons</source>
            <translation>Mapas en las neuronas</translation>
        </message>
        <message>
            <source>Show in each neuron what it answers over the inputs</source>
            <translation>Mostrar en cada neurona lo que responde sobre las entradas</translation>
        </message>
        <message>
            <source>Show the operations of the network, or of an expression, as a graph</source>
            <translation>Mostrar como grafo las operaciones de la red, o de una expresión</translation>
        </message>
        <message>
            <source>Curves over the network</source>
            <translation>Curvas sobre la red</translation>
        </message>
        <message>
            <source>Give the curves the whole centre, or the network again</source>
            <translation>Dar a las curvas todo el centro, o la red otra vez</translation>
        </message>
        <message>
            <source>Pictures over the network</source>
            <translation>Imágenes sobre la red</translation>
        </message>
        <message>
            <source>Give the pictures the whole centre, or the network again</source>
            <translation>Dar a las imágenes todo el centro, o la red otra vez</translation>
        </message>
        <message>
            <source>Remove earlier curves</source>
            <translation>Quitar curvas anteriores</translation>
        </message>
        <message>
            <source>Forget the faint curves of earlier runs</source>
            <translation>Olvidar las curvas tenues de ejecuciones anteriores</translation>
        </message>
        <message>
            <source>Lock network</source>
            <translation>Bloquear la red</translation>
        </message>
        <message>
            <source>Let nothing on the canvas change the network</source>
            <translation>Que nada en el dibujo cambie la red</translation>
        </message>
        <message>
            <source>every number by hand</source>
            <translation>cada número a mano</translation>
        </message>
        <message>
            <source>Mazur 2-2-2</source>
            <translation>Mazur 2-2-2</translation>
        </message>
        <message>
            <source>the worked example</source>
            <translation>el ejemplo resuelto</translation>
        </message>
        <message>
            <source>why hidden layers</source>
            <translation>por qué capas ocultas</translation>
        </message>
        <message>
            <source>watch it learn</source>
            <translation>verla aprender</translation>
        </message>
        <message>
            <source>Where do you want to begin?</source>
            <translation>¿Por dónde quiere empezar?</translation>
        </message>
        <message>
            <source>Go on with what is there (Esc)</source>
            <translation>Seguir con lo que hay (Esc)</translation>
        </message>
        <message>
            <source>Last files</source>
            <translation>Últimos archivos</translation>
        </message>
        <message>
            <source>Twelve short lessons, from the four steps on</source>
            <translation>Doce lecciones cortas, desde los cuatro pasos</translation>
        </message>
        <message>
            <source>My data…</source>
            <translation>Mis datos…</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>Enséñeme</translation>
        </message>
        <message>
            <source>Five stations, less than a minute</source>
            <translation>Cinco estaciones, menos de un minuto</translation>
        </message>
        <message>
            <source>Each step computes one number: press → or this button, and ← to take it back. The list beside it makes steps larger.</source>
            <translation>Cada paso calcula un número: pulse → o este botón, y ← para quitarlo. La lista de al lado hace los pasos mayores.</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>La red</translation>
        </message>
        <message>
            <source>What was computed last is marked. Click any number, wire or neuron to ask why it is what it is; double-click a weight to change it.</source>
            <translation>Lo último calculado está marcado. Haga clic en un número, cable o neurona para preguntar por qué es lo que es; doble clic en un peso para cambiarlo.</translation>
        </message>
        <message>
            <source>The answer: the formula, with its numbers put in. Click a factor there to go on. The other tabs list all terms, find problems, ask you and show the code.</source>
            <translation>La respuesta: la fórmula, con sus números. Haga clic ahí en un factor para seguir. Las otras pestañas listan todos los términos, hallan problemas, le preguntan y muestran el código.</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Aprendizaje</translation>
        </message>
        <message>
            <source>Space runs and pauses. The curve shows the loss of every update; drag the timeline below it to go back to any of them.</source>
            <translation>Espacio ejecuta y pausa. La curva muestra la pérdida de cada actualización; arrastre la línea de tiempo de debajo para volver a cualquiera.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Data, optimizer, weights: drag a slider and every number follows. Ctrl+Z takes it back. F1 searches the help, Ctrl+K finds anything.</source>
            <translation>Datos, optimizador, pesos: arrastre un regulador y todo número sigue. Ctrl+Z lo quita. F1 busca en la ayuda, Ctrl+K halla cualquier cosa.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Select several neurons first.</source>
            <translation>Seleccione primero varias neuronas.</translation>
        </message>
        <message>
            <source>Run so many updates</source>
            <translation>Ejecutar tantas actualizaciones</translation>
        </message>
        <message>
            <source>Updates to make:</source>
            <translation>Actualizaciones por hacer:</translation>
        </message>
        <message>
            <source>Run until the loss is below</source>
            <translation>Ejecutar hasta una pérdida menor que</translation>
        </message>
        <message>
            <source>Loss of a batch below:</source>
            <translation>Pérdida de un lote menor que:</translation>
        </message>
        <message>
            <source>“{written}” is not a number; nothing runs.</source>
            <translation>«{written}» no es un número; no se ejecuta nada.</translation>
        </message>
        <message>
            <source>Undo {in_menu}</source>
            <translation>Deshacer {in_menu}</translation>
        </message>
        <message>
            <source>Redo {in_menu}</source>
            <translation>Rehacer {in_menu}</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Lo que se muestra</translation>
        </message>
        <message>
            <source>What is shown here</source>
            <translation>Lo que se muestra aquí</translation>
        </message>
        <message>
            <source>“{words}” is not a number</source>
            <translation>«{words}» no es un número</translation>
        </message>
        <message>
            <source>{title}: unfold, or fold away</source>
            <translation>{title}: desplegar, o plegar</translation>
        </message>
        <message>
            <source>Update shown</source>
            <translation>Actualización mostrada</translation>
        </message>
        <message>
            <source>Drag to an update of the past; a run goes on from there</source>
            <translation>Arrastre a una actualización del pasado; una ejecución sigue desde ahí</translation>
        </message>
        <message>
            <source>Update shown, as a number</source>
            <translation>Actualización mostrada, como número</translation>
        </message>
        <message>
            <source>The update shown: type another</source>
            <translation>La actualización mostrada: escriba otra</translation>
        </message>
        <message>
            <source>{number}st</source>
            <translation>{number}.º</translation>
        </message>
        <message>
            <source>{number}nd</source>
            <translation>{number}.º</translation>
        </message>
        <message>
            <source>{number}rd</source>
            <translation>{number}.º</translation>
        </message>
        <message>
            <source>{number}th</source>
            <translation>{number}.º</translation>
        </message>
    </context>
</TS>
