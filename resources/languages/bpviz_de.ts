<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name />
        <message>
            <source>gradient check</source>
            <translation>Gradientenprüfung</translation>
        </message>
        <message>
            <source>This run goes on; only earlier ones can be removed.</source>
            <translation>Dieser Lauf geht weiter; nur frühere können entfernt werden.</translation>
        </message>
        <message>
            <source>back to {name}</source>
            <translation>zurück zu {name}</translation>
        </message>
        <message>
            <source>The run was stopped: what it trained is another network now.</source>
            <translation>Der Lauf wurde angehalten: Was er trainiert hat, ist jetzt ein anderes Netz.</translation>
        </message>
        <message>
            <source>The network is locked: View → Lock network opens it.</source>
            <translation>Das Netz ist gesperrt: Ansicht → Netz sperren öffnet es wieder.</translation>
        </message>
        <message>
            <source>The loss is {lower} now: it goes with {title}.</source>
            <translation>Der Verlust ist jetzt {lower}: Er gehört zu {title}.</translation>
        </message>
        <message>
            <source>A connection leads to a later layer.</source>
            <translation>Eine Verbindung führt in eine spätere Schicht.</translation>
        </message>
        <message>
            <source>“{value}” is not a number; nothing changes.</source>
            <translation>„{value}“ ist keine Zahl; nichts ändert sich.</translation>
        </message>
        <message>
            <source>The clipboard holds no neurons and no layers.</source>
            <translation>Die Zwischenablage enthält keine Neuronen und keine Schichten.</translation>
        </message>
        <message>
            <source>Select neurons or a layer first.</source>
            <translation>Erst Neuronen oder eine Schicht auswählen.</translation>
        </message>
        <message>
            <source>Select a neuron or a connection first.</source>
            <translation>Erst ein Neuron oder eine Verbindung auswählen.</translation>
        </message>
        <message>
            <source>Nothing is pasted: {value}.</source>
            <translation>Nichts wird eingefügt: {value}.</translation>
        </message>
        <message>
            <source>Select neurons with connections first.</source>
            <translation>Erst Neuronen mit Verbindungen auswählen.</translation>
        </message>
        <message>
            <source>1 step in 3 s</source>
            <translation>1 Schritt in 3 s</translation>
        </message>
        <message>
            <source>1 step in 2 s</source>
            <translation>1 Schritt in 2 s</translation>
        </message>
        <message>
            <source>1 step/s</source>
            <translation>1 Schritt/s</translation>
        </message>
        <message>
            <source>2 steps/s</source>
            <translation>2 Schritte/s</translation>
        </message>
        <message>
            <source>4 steps/s</source>
            <translation>4 Schritte/s</translation>
        </message>
        <message>
            <source>8 steps/s</source>
            <translation>8 Schritte/s</translation>
        </message>
        <message>
            <source>1 update/s</source>
            <translation>1 Update/s</translation>
        </message>
        <message>
            <source>3 updates/s</source>
            <translation>3 Updates/s</translation>
        </message>
        <message>
            <source>10 updates/s</source>
            <translation>10 Updates/s</translation>
        </message>
        <message>
            <source>30 updates/s</source>
            <translation>30 Updates/s</translation>
        </message>
        <message>
            <source>60 updates/s</source>
            <translation>60 Updates/s</translation>
        </message>
        <message>
            <source>200 updates/s</source>
            <translation>200 Updates/s</translation>
        </message>
        <message>
            <source>1,000 updates/s</source>
            <translation>1000 Updates/s</translation>
        </message>
        <message>
            <source>10,000 updates/s</source>
            <translation>10 000 Updates/s</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>another window has it open</source>
            <translation>ein anderes Fenster hat sie geöffnet</translation>
        </message>
        <message>
            <source>Read-only: {reason}. Save as… goes elsewhere.</source>
            <translation>Schreibgeschützt: {reason}. Speichern unter … geht woandershin.</translation>
        </message>
        <message>
            <source>Back to {name}.</source>
            <translation>Zurück zu {name}.</translation>
        </message>
        <message>
            <source>Changed there: {join}.</source>
            <translation>Dort geändert: {join}.</translation>
        </message>
        <message>
            <source>Saved {name}.</source>
            <translation>{name} gespeichert.</translation>
        </message>
        <message>
            <source>Revert to the file</source>
            <translation>Zurück zur Datei</translation>
        </message>
        <message>
            <source>Unsaved work could not be copied for safety ({fault}); save it.</source>
            <translation>Ungespeicherte Arbeit konnte nicht gesichert werden ({fault}); bitte speichern.</translation>
        </message>
        <message>
            <source>an edit that is no longer kept</source>
            <translation>eine Änderung, die nicht mehr aufbewahrt wird</translation>
        </message>
        <message>
            <source>A summand with a factor 0 is left out.</source>
            <translation>Ein Summand mit dem Faktor 0 fehlt.</translation>
        </message>
        <message>
            <source>Rounding by hand made ŷ 0 or 1; a summand with a factor 0 is left out.</source>
            <translation>Durch Runden von Hand wurde ŷ 0 oder 1; ein Summand mit dem Faktor 0 fehlt.</translation>
        </message>
        <message>
            <source>Written so that it keeps its digits: the usual form would lose them here.</source>
            <translation>So geschrieben, dass die Ziffern erhalten bleiben: Die übliche Form verlöre sie hier.</translation>
        </message>
        <message>
            <source>Written from z, as ŷ is too close to 0 or 1 to keep all digits.</source>
            <translation>Aus z geschrieben, da ŷ zu nahe an 0 oder 1 liegt, um alle Ziffern zu behalten.</translation>
        </message>
        <message>
            <source>Not as a product: its factors have lost their digits to rounding.</source>
            <translation>Nicht als Produkt: Seine Faktoren haben durch Runden ihre Ziffern verloren.</translation>
        </message>
        <message>
            <source>By ∂L/∂z, as its factors have lost their digits to rounding.</source>
            <translation>Über ∂L/∂z, da die Faktoren durch Runden ihre Ziffern verloren haben.</translation>
        </message>
        <message>
            <source>via {to}</source>
            <translation>über {to}</translation>
        </message>
        <message>
            <source>via skip</source>
            <translation>über den Sprung</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>Backward</source>
            <translation>Rückwärts</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Update</translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>gewichtete Summe</translation>
        </message>
        <message>
            <source>output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>gradient of its output</source>
            <translation>Gradient der Ausgabe</translation>
        </message>
        <message>
            <source>steepness</source>
            <translation>Steilheit</translation>
        </message>
        <message>
            <source>gradient of its sum</source>
            <translation>Gradient der Summe</translation>
        </message>
        <message>
            <source>what came in</source>
            <translation>was hereinkam</translation>
        </message>
        <message>
            <source>how it passes on</source>
            <translation>wie sie weitergibt</translation>
        </message>
        <message>
            <source>gradient</source>
            <translation>Gradient</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>Bias</translation>
        </message>
        <message>
            <source>length of the gradient</source>
            <translation>Länge des Gradienten</translation>
        </message>
        <message>
            <source>what the weights cost</source>
            <translation>was die Gewichte kosten</translation>
        </message>
        <message>
            <source>price of weights λ₂</source>
            <translation>Preis der Gewichte λ₂</translation>
        </message>
        <message>
            <source>learning rate η</source>
            <translation>Lernrate η</translation>
        </message>
        <message>
            <source>number of the update</source>
            <translation>Nummer des Updates</translation>
        </message>
        <message>
            <source>limit of clipping</source>
            <translation>Grenze des Kappens</translation>
        </message>
        <message>
            <source>gradient after clipping</source>
            <translation>Gradient nach dem Kappen</translation>
        </message>
        <message>
            <source>gradient with weight decay</source>
            <translation>Gradient mit Gewichtsabnahme</translation>
        </message>
        <message>
            <source>after weight decay</source>
            <translation>nach der Gewichtsabnahme</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>gradient looking ahead</source>
            <translation>vorausschauender Gradient</translation>
        </message>
        <message>
            <source>learning rate, corrected</source>
            <translation>Lernrate, korrigiert</translation>
        </message>
        <message>
            <source>average gradient</source>
            <translation>mittlerer Gradient</translation>
        </message>
        <message>
            <source>average square</source>
            <translation>mittleres Quadrat</translation>
        </message>
        <message>
            <source>average gradient, corrected</source>
            <translation>mittlerer Gradient, korrigiert</translation>
        </message>
        <message>
            <source>average square, corrected</source>
            <translation>mittleres Quadrat, korrigiert</translation>
        </message>
        <message>
            <source>update</source>
            <translation>Update</translation>
        </message>
        <message>
            <source>{head}, micro-batch {number}</source>
            <translation>{head}, Teil-Batch {number}</translation>
        </message>
        <message>
            <source>{head}, sample {number}</source>
            <translation>{head}, Beispiel {number}</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Data · {name} · sample {number}</source>
            <translation>Daten · {name} · Beispiel {number}</translation>
        </message>
        <message>
            <source>how it moves the loss</source>
            <translation>wie sie den Verlust bewegt</translation>
        </message>
        <message>
            <source>bias of {unit}</source>
            <translation>Bias von {unit}</translation>
        </message>
        <message>
            <source>wire {value} → {value_2}</source>
            <translation>Verbindung {value} → {value_2}</translation>
        </message>
        <message>
            <source>Every input times its weight, plus the bias: what {name} takes in.</source>
            <translation>Jede Eingabe mal ihr Gewicht, dazu der Bias: was {name} aufnimmt.</translation>
        </message>
        <message>
            <source>The answer for sample {sample}; the target is {targets}.</source>
            <translation>Die Antwort für Beispiel {sample}; die Vorgabe ist {targets}.</translation>
        </message>
        <message>
            <source>{activation} turns z into what {name} passes on.</source>
            <translation>{activation} macht aus z, was {name} weitergibt.</translation>
        </message>
        <message>
            <source> Plus {unit}’s value.</source>
            <translation> Dazu der Wert von {unit}.</translation>
        </message>
        <message>
            <source>How wrong that answer is, as one number; smaller is better.</source>
            <translation>Wie falsch diese Antwort ist, als eine Zahl; kleiner ist besser.</translation>
        </message>
        <message>
            <source>The data’s loss and what the weights cost: what is to get lower.</source>
            <translation>Der Verlust der Daten und was die Gewichte kosten: was kleiner werden soll.</translation>
        </message>
        <message>
            <source>micro-batch {number} of {count}</source>
            <translation>Teil-Batch {number} von {count}</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: {which}.</source>
            <translation>{reduction} der {count} Beispielverluste: {which}.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses, without the weights’ cost.</source>
            <translation>{reduction} der {count} Beispielverluste, ohne die Kosten der Gewichte.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: what this update tries to lower.</source>
            <translation>{reduction} der {count} Beispielverluste: was dieses Update zu senken versucht.</translation>
        </message>
        <message>
            <source>This loss does not change if {name} moves a little.</source>
            <translation>Dieser Verlust ändert sich nicht, wenn sich {name} etwas bewegt.</translation>
        </message>
        <message>
            <source>{name} is rounded to 0 or 1: this slope has no bound there.</source>
            <translation>{name} ist auf 0 oder 1 gerundet: Diese Steigung hat dort keine Grenze.</translation>
        </message>
        <message>
            <source>If {name} rose a little, this loss would {verb} {write} times as much.</source>
            <translation>Stiege {name} ein wenig, würde dieser Verlust {write}-mal so stark {verb}.</translation>
        </message>
        <message>
            <source>{name} does not reach the loss: no connection leads on from it.</source>
            <translation>{name} erreicht den Verlust nicht: Keine Verbindung führt weiter.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along one connection; that passes this back.</source>
            <translation>{name} erreicht den Verlust über eine Verbindung; die gibt dies zurück.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along {paths} connections; what each passes back is added up.</source>
            <translation>{name} erreicht den Verlust über {paths} Verbindungen; was jede zurückgibt, wird addiert.</translation>
        </message>
        <message>
            <source>{name} is given, and stays what it is.</source>
            <translation>{name} ist gegeben und bleibt, was es ist.</translation>
        </message>
        <message>
            <source>{given} This loss does not hang on it now.</source>
            <translation>{given} Dieser Verlust hängt jetzt nicht davon ab.</translation>
        </message>
        <message>
            <source>{write} times as much</source>
            <translation>{write}-mal so stark</translation>
        </message>
        <message>
            <source>If {name} were a little larger, this loss would {verb} {times}. {given}</source>
            <translation>Wäre {name} etwas größer, würde dieser Verlust {times} {verb}. {given}</translation>
        </message>
        <message>
            <source>The outputs share 1: raising one score lowers the others.</source>
            <translation>Die Ausgaben teilen sich 1: Steigt eine Summe, sinken die anderen.</translation>
        </message>
        <message>
            <source>How steep {title} is at z = {z}.</source>
            <translation>Wie steil {title} bei z = {z} ist.</translation>
        </message>
        <message>
            <source>{words} Kink: counted as {value}.</source>
            <translation>{words} Knick: zählt als {value}.</translation>
        </message>
        <message>
            <source>{words} Rounded to 0; ∂L/∂z, multiplied out, does without it.</source>
            <translation>{words} Auf 0 gerundet; ∂L/∂z, ausmultipliziert, kommt ohne aus.</translation>
        </message>
        <message>
            <source>{words} Nothing passes.</source>
            <translation>{words} Nichts geht durch.</translation>
        </message>
        <message>
            <source>{words} Little passes.</source>
            <translation>{words} Wenig geht durch.</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target (if targets sum to 1).</source>
            <translation>Ausmultipliziert: Antwort minus Vorgabe (wenn die Vorgaben zusammen 1 sind).</translation>
        </message>
        <message>
            <source>, over {share}</source>
            <translation>, durch {share}</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target{over}.</source>
            <translation>Ausmultipliziert: Antwort minus Vorgabe{over}.</translation>
        </message>
        <message>
            <source>{name}’s z moves every answer; slope times steepness of each are added up.</source>
            <translation>Das z von {name} bewegt jede Antwort; Steigung mal Steilheit von jeder werden addiert.</translation>
        </message>
        <message>
            <source>The slope at {name}’s output times the steepness of {title}.</source>
            <translation>Die Steigung an der Ausgabe von {name} mal die Steilheit von {title}.</translation>
        </message>
        <message>
            <source>z grows by what comes along the wire for every unit that w grows.</source>
            <translation>z wächst um das, was durch die Verbindung kommt, für jede Einheit, um die w wächst.</translation>
        </message>
        <message>
            <source>What goes through a wire is multiplied by its weight, backwards too.</source>
            <translation>Was durch eine Verbindung geht, wird mit ihrem Gewicht multipliziert, auch rückwärts.</translation>
        </message>
        <message>
            <source>Moving w would not change the loss now.</source>
            <translation>w zu bewegen würde den Verlust jetzt nicht ändern.</translation>
        </message>
        <message>
            <source>Not a number: nothing can be said about w.</source>
            <translation>Keine Zahl: Über w lässt sich nichts sagen.</translation>
        </message>
        <message>
            <source>Raising w would {raises} the loss, so plain gradient descent {goes} w.</source>
            <translation>Ein größeres w würde den Verlust {raises}, also {goes} einfacher Gradientenabstieg w.</translation>
        </message>
        <message>
            <source>The slope at {to}’s z times what came along the wire.</source>
            <translation>Die Steigung am z von {to} mal das, was durch die Verbindung kam.</translation>
        </message>
        <message>
            <source>{samples_of} samples</source>
            <translation>{samples_of} Beispiele</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}.{gathered}</source>
            <translation>{reduction} über {samples}.{gathered}</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}. {direction}</source>
            <translation>{reduction} über {samples}. {direction}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope.{gathered}</source>
            <translation>Der Bias geht mit Faktor 1 in z ein: die Steigung von z.{gathered}</translation>
        </message>
        <message>
            <source>{reduction} over {samples_of}</source>
            <translation>{reduction} über {samples_of}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope, {over}.{gathered}</source>
            <translation>Der Bias geht mit Faktor 1 in z ein: die Steigung von z, {over}.{gathered}</translation>
        </message>
        <message>
            <source> Gathered so far: {held}.</source>
            <translation> Bisher gesammelt: {held}.</translation>
        </message>
        <message>
            <source>The data’s gradient, and for weights λ₂·w: large ones cost.</source>
            <translation>Der Gradient der Daten, und bei Gewichten λ₂·w: Große kosten.</translation>
        </message>
        <message>
            <source>{k} micro-batches, added; no weight has moved.</source>
            <translation>{k} Teil-Batches, addiert; noch hat sich kein Gewicht bewegt.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each divided by {k}, added; no weight has moved.</source>
            <translation>{k} Teil-Batches, jeder durch {k} geteilt, addiert; noch hat sich kein Gewicht bewegt.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each counted by its share of the samples, added; no weight has moved.</source>
            <translation>{k} Teil-Batches, jeder nach seinem Anteil an den Beispielen gezählt, addiert; noch hat sich kein Gewicht bewegt.</translation>
        </message>
        <message>
            <source>Half of λ₂ times every weight squared: large weights cost, biases do not.</source>
            <translation>Die Hälfte von λ₂ mal jedes Gewicht im Quadrat: Große Gewichte kosten, Biases nicht.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of it: how long the step is.</source>
            <translation>Alle Gradienten quadriert, addiert, und daraus die Wurzel: wie lang der Schritt ist.</translation>
        </message>
        <message>
            <source>What a weight’s square costs: chosen.</source>
            <translation>Was das Quadrat eines Gewichts kostet: gewählt.</translation>
        </message>
        <message>
            <source>Given with the data.</source>
            <translation>Mit den Daten gegeben.</translation>
        </message>
        <message>
            <source>What the answer should be; given with the data.</source>
            <translation>Was herauskommen soll; mit den Daten gegeben.</translation>
        </message>
        <message>
            <source>The weight as it is before this update.</source>
            <translation>Das Gewicht, wie es vor diesem Update ist.</translation>
        </message>
        <message>
            <source>The bias as it is before this update.</source>
            <translation>Der Bias, wie er vor diesem Update ist.</translation>
        </message>
        <message>
            <source>How far a step goes: chosen, not learned.</source>
            <translation>Wie weit ein Schritt geht: gewählt, nicht gelernt.</translation>
        </message>
        <message>
            <source>Counts the updates of this optimizer, from 1.</source>
            <translation>Zählt die Updates dieses Optimierers, ab 1.</translation>
        </message>
        <message>
            <source>The longest that a gradient may be: chosen.</source>
            <translation>Wie lang ein Gradient höchstens sein darf: gewählt.</translation>
        </message>
        <message>
            <source>Nothing exceeds {limit}: the gradient stays as it is.</source>
            <translation>Nichts übersteigt {limit}: Der Gradient bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>Entries cut at ±{limit}.</source>
            <translation>Einträge bei ±{limit} gekappt.</translation>
        </message>
        <message>
            <source>Length {gradient_norm} exceeds {limit}: everything × {write}, same direction.</source>
            <translation>Die Länge {gradient_norm} übersteigt {limit}: alles × {write}, gleiche Richtung.</translation>
        </message>
        <message>
            <source>What the last update left.</source>
            <translation>Was das letzte Update hinterließ.</translation>
        </message>
        <message>
            <source>A setting of {title}: chosen, not learned.</source>
            <translation>Eine Einstellung von {title}: gewählt, nicht gelernt.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Hidden {layer}</source>
            <translation>Verborgen {layer}</translation>
        </message>
        <message>
            <source>a = z: no activation; a network of these alone is one linear map</source>
            <translation>a = z: keine Aktivierung; ein Netz nur daraus ist eine einzige lineare Abbildung</translation>
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
            <translation>Leaky ReLU</translation>
        </message>
        <message>
            <source>slope below 0</source>
            <translation>Steigung unter 0</translation>
        </message>
        <message>
            <source>Maas, Hannun &amp; Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU</source>
            <translation>Maas, Hannun &amp; Ng (2013); f′(0) = Steigung, wie torch.nn.LeakyReLU</translation>
        </message>
        <message>
            <source>Clevert, Unterthiner &amp; Hochreiter (2016), eq. 15, with α = 1</source>
            <translation>Clevert, Unterthiner &amp; Hochreiter (2016), Gl. 15, mit α = 1</translation>
        </message>
        <message>
            <source>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (exact form)</source>
            <translation>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (genaue Form)</translation>
        </message>
        <message>
            <source>Elfwing, Uchibe &amp; Doya (2018), eqs. 5 and 6</source>
            <translation>Elfwing, Uchibe &amp; Doya (2018), Gl. 5 und 6</translation>
        </message>
        <message>
            <source>Dugas et al. (2001); its derivative is the sigmoid</source>
            <translation>Dugas et al. (2001); ihre Ableitung ist das Sigmoid</translation>
        </message>
        <message>
            <source>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</source>
            <translation>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</translation>
        </message>
        <message>
            <source>bipolar sigmoid</source>
            <translation>Bipolares Sigmoid</translation>
        </message>
        <message>
            <source>Fausett (1994), Fundamentals of Neural Networks, chapter 6</source>
            <translation>Fausett (1994), Fundamentals of Neural Networks, Kapitel 6</translation>
        </message>
        <message>
            <source>scaled tanh</source>
            <translation>Skalierter tanh</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp, section 4.4</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), Efficient BackProp, Abschnitt 4.4</translation>
        </message>
        <message>
            <source>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</source>
            <translation>Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)</translation>
        </message>
        <message>
            <source>Nothing is done to what is not larger.</source>
            <translation>Mit dem, was nicht größer ist, geschieht nichts.</translation>
        </message>
        <message>
            <source>By length</source>
            <translation>Nach Länge</translation>
        </message>
        <message>
            <source>Pascanu, Mikolov &amp; Bengio (2013), algorithm 1</source>
            <translation>Pascanu, Mikolov &amp; Bengio (2013), Algorithmus 1</translation>
        </message>
        <message>
            <source>A longer gradient is shortened to the limit; its direction stays.</source>
            <translation>Ein längerer Gradient wird auf die Grenze gekürzt; seine Richtung bleibt.</translation>
        </message>
        <message>
            <source>By entry</source>
            <translation>Nach Eintrag</translation>
        </message>
        <message>
            <source>Mikolov (2012)</source>
            <translation>Mikolov (2012)</translation>
        </message>
        <message>
            <source>Each entry is cut at ± the limit; the direction may change.</source>
            <translation>Jeder Eintrag wird bei ± der Grenze gekappt; die Richtung kann sich ändern.</translation>
        </message>
        <message>
            <source>first arm</source>
            <translation>erster Arm</translation>
        </message>
        <message>
            <source>second arm</source>
            <translation>zweiter Arm</translation>
        </message>
        <message>
            <source>data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>One neuron</source>
            <translation>Ein Neuron</translation>
        </message>
        <message>
            <source>One sample: 2 goes in, 1 should come out.</source>
            <translation>Ein Beispiel: 2 geht hinein, 1 soll herauskommen.</translation>
        </message>
        <message>
            <source>smallest example there is</source>
            <translation>das kleinste Beispiel, das es gibt</translation>
        </message>
        <message>
            <source>True where both inputs are; one neuron can learn it.</source>
            <translation>Wahr, wo beide Eingaben es sind; ein Neuron kann es lernen.</translation>
        </message>
        <message>
            <source>Rosenblatt (1958)</source>
            <translation>Rosenblatt (1958)</translation>
        </message>
        <message>
            <source>True where any input is; one neuron can learn it.</source>
            <translation>Wahr, wo eine Eingabe es ist; ein Neuron kann es lernen.</translation>
        </message>
        <message>
            <source>True where the inputs differ; it takes a hidden layer.</source>
            <translation>Wahr, wo sich die Eingaben unterscheiden; dazu braucht es eine verborgene Schicht.</translation>
        </message>
        <message>
            <source>Minsky &amp; Papert (1969), Perceptrons</source>
            <translation>Minsky &amp; Papert (1969), Perceptrons</translation>
        </message>
        <message>
            <source>Two circles</source>
            <translation>Zwei Kreise</translation>
        </message>
        <message>
            <source>A ring around a smaller one: no straight line parts them.</source>
            <translation>Ein Ring um einen kleineren: Keine Gerade trennt sie.</translation>
        </message>
        <message>
            <source>drawn: radii 1 and 0.4</source>
            <translation>gezogen: Radien 1 und 0,4</translation>
        </message>
        <message>
            <source>Two moons</source>
            <translation>Zwei Monde</translation>
        </message>
        <message>
            <source>Two half circles that reach into each other.</source>
            <translation>Zwei Halbkreise, die ineinandergreifen.</translation>
        </message>
        <message>
            <source>drawn: half circles of radius 1</source>
            <translation>gezogen: Halbkreise mit Radius 1</translation>
        </message>
        <message>
            <source>Two Gaussians</source>
            <translation>Zwei Gauß-Wolken</translation>
        </message>
        <message>
            <source>Two clouds that overlap: nobody gets all of them right.</source>
            <translation>Zwei Wolken, die sich überlappen: Niemand trifft alle.</translation>
        </message>
        <message>
            <source>drawn: means (-1, -1) and (1, 1)</source>
            <translation>gezogen: Mittel (-1, -1) und (1, 1)</translation>
        </message>
        <message>
            <source>Two spirals</source>
            <translation>Zwei Spiralen</translation>
        </message>
        <message>
            <source>Two arms wound around each other: hard for small networks.</source>
            <translation>Zwei Arme, umeinander gewunden: schwer für kleine Netze.</translation>
        </message>
        <message>
            <source>after Lang &amp; Witbrock (1988)</source>
            <translation>nach Lang &amp; Witbrock (1988)</translation>
        </message>
        <message>
            <source>Sine</source>
            <translation>Sinus</translation>
        </message>
        <message>
            <source>One period of a sine, to be drawn through noisy points.</source>
            <translation>Eine Periode eines Sinus, durch verrauschte Punkte zu zeichnen.</translation>
        </message>
        <message>
            <source>drawn: sin πx</source>
            <translation>gezogen: sin πx</translation>
        </message>
        <message>
            <source>Noisy line</source>
            <translation>Verrauschte Gerade</translation>
        </message>
        <message>
            <source>Points about a line: linear regression.</source>
            <translation>Punkte um eine Gerade: lineare Regression.</translation>
        </message>
        <message>
            <source>drawn: 0.7x + 0.2</source>
            <translation>gezogen: 0,7x + 0,2</translation>
        </message>
        <message>
            <source>Plane</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Points about a plane over two inputs.</source>
            <translation>Punkte um eine Ebene über zwei Eingaben.</translation>
        </message>
        <message>
            <source>drawn: 0.5x₁ − 0.8x₂ + 0.3</source>
            <translation>gezogen: 0,5x₁ − 0,8x₂ + 0,3</translation>
        </message>
        <message>
            <source>Iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <source>Three sorts of iris by four measures in cm; 50 of each.</source>
            <translation>Drei Arten von Schwertlilien nach vier Maßen in cm; je 50.</translation>
        </message>
        <message>
            <source>sepal length</source>
            <translation>sepal length</translation>
        </message>
        <message>
            <source>sepal width</source>
            <translation>sepal width</translation>
        </message>
        <message>
            <source>petal length</source>
            <translation>petal length</translation>
        </message>
        <message>
            <source>petal width</source>
            <translation>petal width</translation>
        </message>
        <message>
            <source>Fisher (1936), The use of multiple measurements in taxonomic problems</source>
            <translation>Fisher (1936), The use of multiple measurements in taxonomic problems</translation>
        </message>
        <message>
            <source>Zeros</source>
            <translation>Nullen</translation>
        </message>
        <message>
            <source>shows why units must not start equal</source>
            <translation>zeigt, warum Neuronen nicht gleich beginnen dürfen</translation>
        </message>
        <message>
            <source>Units that start equal stay equal: nothing tells them apart.</source>
            <translation>Neuronen, die gleich beginnen, bleiben gleich: Nichts unterscheidet sie.</translation>
        </message>
        <message>
            <source>Constant 0.5</source>
            <translation>Konstant 0,5</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>dieselbe</translation>
        </message>
        <message>
            <source>Units that start equal stay equal, whatever they start from.</source>
            <translation>Neuronen, die gleich beginnen, bleiben gleich, womit auch immer sie beginnen.</translation>
        </message>
        <message>
            <source>textbook examples</source>
            <translation>Lehrbuchbeispiele</translation>
        </message>
        <message>
            <source>Small numbers of both signs, whatever the width of the layer.</source>
            <translation>Kleine Zahlen beider Vorzeichen, wie breit die Schicht auch ist.</translation>
        </message>
        <message>
            <source>A bell curve; in wide layers sums grow so large that units saturate.</source>
            <translation>Eine Glockenkurve; in breiten Schichten werden Summen so groß, dass Neuronen sättigen.</translation>
        </message>
        <message>
            <source>Xavier uniform</source>
            <translation>Xavier gleichverteilt</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 16</source>
            <translation>Glorot &amp; Bengio (2010), Gl. 16</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of tanh or sigmoid.</source>
            <translation>Hält Signale durch Schichten von tanh oder Sigmoid so groß, wie sie sind.</translation>
        </message>
        <message>
            <source>Xavier normal</source>
            <translation>Xavier normalverteilt</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 12</source>
            <translation>Glorot &amp; Bengio (2010), Gl. 12</translation>
        </message>
        <message>
            <source>As Xavier uniform, from a bell curve.</source>
            <translation>Wie Xavier gleichverteilt, aus einer Glockenkurve.</translation>
        </message>
        <message>
            <source>He uniform</source>
            <translation>He gleichverteilt</translation>
        </message>
        <message>
            <source>He et al. (2015), eq. 10</source>
            <translation>He et al. (2015), Gl. 10</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of ReLU.</source>
            <translation>Hält Signale durch Schichten von ReLU so groß, wie sie sind.</translation>
        </message>
        <message>
            <source>He normal</source>
            <translation>He normalverteilt</translation>
        </message>
        <message>
            <source>As He uniform, from a bell curve.</source>
            <translation>Wie He gleichverteilt, aus einer Glockenkurve.</translation>
        </message>
        <message>
            <source>LeCun normal</source>
            <translation>LeCun normalverteilt</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), section 4.6</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), Abschnitt 4.6</translation>
        </message>
        <message>
            <source>Keeps the spread of sums at 1 on the way forward.</source>
            <translation>Hält die Streuung der Summen vorwärts bei 1.</translation>
        </message>
        <message>
            <source>Orthogonal</source>
            <translation>Orthogonal</translation>
        </message>
        <message>
            <source>Saxe, McClelland &amp; Ganguli (2014)</source>
            <translation>Saxe, McClelland &amp; Ganguli (2014)</translation>
        </message>
        <message>
            <source>Turns signals without making them longer or shorter.</source>
            <translation>Dreht Signale, ohne sie länger oder kürzer zu machen.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>is {value:g}</source>
            <translation>ist {value:g}</translation>
        </message>
        <message>
            <source>at least 0 and at most 1</source>
            <translation>mindestens 0 und höchstens 1</translation>
        </message>
        <message>
            <source>at least 0</source>
            <translation>mindestens 0</translation>
        </message>
        <message>
            <source>sums to {value:g}</source>
            <translation>ergibt zusammen {value:g}</translation>
        </message>
        <message>
            <source>targets that sum to 1</source>
            <translation>Vorgaben, die zusammen 1 ergeben</translation>
        </message>
        <message>
            <source>Mean squared error</source>
            <translation>Mittleres Fehlerquadrat</translation>
        </message>
        <message>
            <source>Absolute error</source>
            <translation>Absoluter Fehler</translation>
        </message>
        <message>
            <source>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0</source>
            <translation>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; Ableitung 0 bei 0</translation>
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
            <translation>Binäre Kreuzentropie</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eq. 4.90</source>
            <translation>Bishop (2006), Pattern Recognition, Gl. 4.90</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>Fehlerquadrat</translation>
        </message>
        <message>
            <source>Σ(y − ŷ)²: Legendre (1805)</source>
            <translation>Σ(y − ŷ)²: Legendre (1805)</translation>
        </message>
        <message>
            <source>½ Squared error</source>
            <translation>½ Fehlerquadrat</translation>
        </message>
        <message>
            <source>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), eq. 3</source>
            <translation>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), Gl. 3</translation>
        </message>
        <message>
            <source>Cross entropy</source>
            <translation>Kreuzentropie</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109</source>
            <translation>Bishop (2006), Pattern Recognition, Gl. 4.108 und 4.109</translation>
        </message>
        <message>
            <source>Sum of outputs</source>
            <translation>Summe der Ausgaben</translation>
        </message>
        <message>
            <source>Σŷ: what exercises with a given slope of 1 start from</source>
            <translation>Σŷ: womit Aufgaben mit gegebener Steigung 1 beginnen</translation>
        </message>
        <message>
            <source>Not an error: the answers added up, so that ∂L/∂ŷ is 1.</source>
            <translation>Kein Fehler: die Antworten addiert, sodass ∂L/∂ŷ gleich 1 ist.</translation>
        </message>
        <message>
            <source>Added under the division, which it keeps from 0.</source>
            <translation>Unter dem Bruchstrich addiert, damit dort keine 0 steht.</translation>
        </message>
        <message>
            <source>weight decay λ</source>
            <translation>Gewichtsabnahme λ</translation>
        </message>
        <message>
            <source>Pulls every weight towards 0, by λ times itself.</source>
            <translation>Zieht jedes Gewicht gegen 0, um λ mal sich selbst.</translation>
        </message>
        <message>
            <source>momentum μ</source>
            <translation>Impuls μ</translation>
        </message>
        <message>
            <source>The share of the last step kept.</source>
            <translation>Der Anteil des letzten Schritts, der bleibt.</translation>
        </message>
        <message>
            <source>Nesterov</source>
            <translation>Nesterow</translation>
        </message>
        <message>
            <source>Looks ahead along the last step; needs a momentum.</source>
            <translation>Schaut entlang des letzten Schritts voraus; braucht ein Momentum.</translation>
        </message>
        <message>
            <source>Decay biases</source>
            <translation>Biases abnehmen</translation>
        </message>
        <message>
            <source>Weight decay pulls biases too; without, they are spared.</source>
            <translation>Gewichtsabnahme zieht auch Biases; ohne dies bleiben sie verschont.</translation>
        </message>
        <message>
            <source>Velocity of</source>
            <translation>Geschwindigkeit von</translation>
        </message>
        <message>
            <source>What the velocity v gathers.</source>
            <translation>Was die Geschwindigkeit v sammelt.</translation>
        </message>
        <message>
            <source>v gathers gradients, and η multiplies v: a change of η acts at once.</source>
            <translation>v sammelt Gradienten, und η multipliziert v: Ein anderes η wirkt sofort.</translation>
        </message>
        <message>
            <source>v gathers η times the gradients: a change of η acts on later steps only.</source>
            <translation>v sammelt η mal die Gradienten: Ein anderes η wirkt erst auf spätere Schritte.</translation>
        </message>
        <message>
            <source>Dampening d</source>
            <translation>Dämpfung d</translation>
        </message>
        <message>
            <source>The new gradient counts 1 − d; with d = μ the velocity is an average.</source>
            <translation>Der neue Gradient zählt 1 − d; mit d = μ ist die Geschwindigkeit ein Mittel.</translation>
        </message>
        <message>
            <source>Bias correction</source>
            <translation>Bias-Korrektur</translation>
        </message>
        <message>
            <source>m and v, which begin at 0, are divided by 1 − βᵗ; without, the first hundred updates differ.</source>
            <translation>m und v, die bei 0 beginnen, werden durch 1 − βᵗ geteilt; ohne dies weichen die ersten hundert Updates ab.</translation>
        </message>
        <message>
            <source>Sum begins at</source>
            <translation>Summe beginnt bei</translation>
        </message>
        <message>
            <source>What the sum of squares starts from: above 0, the first steps are shorter.</source>
            <translation>Womit die Summe der Quadrate beginnt: über 0 werden die ersten Schritte kürzer.</translation>
        </message>
        <message>
            <source>√v + ε: beside the root.</source>
            <translation>√v + ε: neben der Wurzel.</translation>
        </message>
        <message>
            <source>√(v + ε): under the root, where it matters more as v gets small.</source>
            <translation>√(v + ε): unter der Wurzel, wo es mehr zählt, je kleiner v wird.</translation>
        </message>
        <message>
            <source>√v + ε before the corrections are applied, as in the short form of Adam’s paper.</source>
            <translation>√v + ε, bevor die Korrekturen angewandt werden, wie in der Kurzform von Adams Aufsatz.</translation>
        </message>
        <message>
            <source>Where ε stands under the division.</source>
            <translation>Wo ε unter dem Bruchstrich steht.</translation>
        </message>
        <message>
            <source>{name} needs a momentum above 0</source>
            <translation>{name} braucht ein Momentum über 0</translation>
        </message>
        <message>
            <source>nesterov goes without dampening</source>
            <translation>Nesterov geht ohne Dämpfung</translation>
        </message>
        <message>
            <source>Running average of the gradients’ squares.</source>
            <translation>Laufendes Mittel der quadrierten Gradienten.</translation>
        </message>
        <message>
            <source>The step is added.</source>
            <translation>Der Schritt wird addiert.</translation>
        </message>
        <message>
            <source>Where the step is about to go, and the gradient’s part once more.</source>
            <translation>Wohin der Schritt gleich geht, und der Anteil des Gradienten noch einmal.</translation>
        </message>
        <message>
            <source>the gradient, subtracted.</source>
            <translation>der Gradient, abgezogen.</translation>
        </message>
        <message>
            <source>the velocity, subtracted.</source>
            <translation>die Geschwindigkeit, abgezogen.</translation>
        </message>
        <message>
            <source>The gradient plus where the velocity is about to go.</source>
            <translation>Der Gradient plus wohin die Geschwindigkeit gleich geht.</translation>
        </message>
        <message>
            <source>the gradient, first divided by √v.</source>
            <translation>der Gradient, erst durch √v geteilt.</translation>
        </message>
        <message>
            <source>Sum of squares of all gradients so far.</source>
            <translation>Summe der Quadrate aller bisherigen Gradienten.</translation>
        </message>
        <message>
            <source>Averages began at 0; dividing by 1 − βᵗ makes up for it.</source>
            <translation>Die Mittel begannen bei 0; das Teilen durch 1 − βᵗ gleicht das aus.</translation>
        </message>
        <message>
            <source>a step of about η, whatever the gradient’s size.</source>
            <translation>ein Schritt von etwa η, wie groß der Gradient auch ist.</translation>
        </message>
        <message>
            <source>Running average of gradients.</source>
            <translation>Laufendes Mittel der Gradienten.</translation>
        </message>
        <message>
            <source>η times m over √v + ε, subtracted; m and v as they are.</source>
            <translation>η mal m durch √v + ε, abgezogen; m und v, wie sie sind.</translation>
        </message>
        <message>
            <source>Both corrections, joined to η.</source>
            <translation>Beide Korrekturen, in η vereint.</translation>
        </message>
        <message>
            <source>ηₜ times m over √v + ε, subtracted: at first {value}</source>
            <translation>ηₜ mal m durch √v + ε, abgezogen: am Anfang {value}</translation>
        </message>
        <message>
            <source>η times m̂ over √v̂ + ε, subtracted: at first {value}</source>
            <translation>η mal m̂ durch √v̂ + ε, abgezogen: am Anfang {value}</translation>
        </message>
        <message>
            <source>How much of the average of gradients is kept.</source>
            <translation>Wie viel vom Mittel der Gradienten bleibt.</translation>
        </message>
        <message>
            <source>How much of their squares’ average is kept.</source>
            <translation>Wie viel vom Mittel ihrer Quadrate bleibt.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); momentum: Polyak (1964); Nesterov (1983) in the form of Sutskever et al. (2013)</source>
            <translation>Robbins &amp; Monro (1951); Impuls: Polyak (1964); Nesterow (1983) in der Form von Sutskever et al. (2013)</translation>
        </message>
        <message>
            <source>Each step goes against the gradient.</source>
            <translation>Jeder Schritt geht gegen den Gradienten.</translation>
        </message>
        <message>
            <source>How much of the squares’ average stays.</source>
            <translation>Wie viel vom Mittel der Quadrate bleibt.</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of its recent squares.</source>
            <translation>Teilt jeden Gradienten durch die Wurzel seiner jüngsten Quadrate.</translation>
        </message>
        <message>
            <source>Duchi, Hazan &amp; Singer (2011)</source>
            <translation>Duchi, Hazan &amp; Singer (2011)</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of all its squares so far.</source>
            <translation>Teilt jeden Gradienten durch die Wurzel aller bisherigen Quadrate.</translation>
        </message>
        <message>
            <source>Kingma &amp; Ba (2015), algorithm 1</source>
            <translation>Kingma &amp; Ba (2015), Algorithmus 1</translation>
        </message>
        <message>
            <source>The average gradient over the root of its squares: steps of about η.</source>
            <translation>Der mittlere Gradient durch die Wurzel seiner Quadrate: Schritte von etwa η.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2019), algorithm 2</source>
            <translation>Loshchilov &amp; Hutter (2019), Algorithmus 2</translation>
        </message>
        <message>
            <source>Adam, with the decay taken from the weights themselves.</source>
            <translation>Adam, wobei die Abnahme von den Gewichten selbst genommen wird.</translation>
        </message>
        <message>
            <source>warm-up updates</source>
            <translation>Aufwärmen</translation>
        </message>
        <message>
            <source>So many updates lead up to the full rate, in even steps.</source>
            <translation>So viele Updates führen in gleichen Schritten zur vollen Rate.</translation>
        </message>
        <message>
            <source>What the rate is multiplied by.</source>
            <translation>Womit die Rate multipliziert wird.</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>Konstant</translation>
        </message>
        <message>
            <source>η stays as it is.</source>
            <translation>η bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>updates a step</source>
            <translation>Updates je Stufe</translation>
        </message>
        <message>
            <source>After so many updates the rate is multiplied once more.</source>
            <translation>Nach so vielen Updates wird die Rate wieder multipliziert.</translation>
        </message>
        <message>
            <source>η times a factor after every so many updates.</source>
            <translation>η mal ein Faktor nach je so vielen Updates.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>Exponentiell</translation>
        </message>
        <message>
            <source>η times a factor with every update.</source>
            <translation>η mal ein Faktor bei jedem Update.</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>Kosinus</translation>
        </message>
        <message>
            <source>After so many updates the floor is reached.</source>
            <translation>Nach so vielen Updates ist der Boden erreicht.</translation>
        </message>
        <message>
            <source>What it falls to.</source>
            <translation>Worauf sie fällt.</translation>
        </message>
        <message>
            <source>η falls along half a cosine to its floor.</source>
            <translation>η fällt entlang eines halben Kosinus auf seinen Boden.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2017), eq. 5, without restarts</source>
            <translation>Loshchilov &amp; Hutter (2017), Gl. 5, ohne Neustarts</translation>
        </message>
        <message>
            <source>Inverse</source>
            <translation>Invers</translation>
        </message>
        <message>
            <source>How much is added to the divisor with every update.</source>
            <translation>Wie viel bei jedem Update zum Teiler kommt.</translation>
        </message>
        <message>
            <source>η divided by 1 + decay times the updates made.</source>
            <translation>η geteilt durch 1 + Abnahme mal die Zahl der Updates.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); Keras’ InverseTimeDecay</source>
            <translation>Robbins &amp; Monro (1951); InverseTimeDecay in Keras</translation>
        </message>
        <message>
            <source>{write} times {words}</source>
            <translation>{write} mal {words}</translation>
        </message>
        <message>
            <source>Weight decay spares the biases.</source>
            <translation>Die Gewichtsabnahme verschont die Biases.</translation>
        </message>
        <message>
            <source>{write}·{letter} joins the gradient.</source>
            <translation>{write}·{letter} kommt zum Gradienten.</translation>
        </message>
        <message>
            <source>{letter} first shrinks by {share} of itself.</source>
            <translation>{letter} schrumpft zuerst um {share} seiner selbst.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus {part} of the new gradient</source>
            <translation>{rate} der letzten Geschwindigkeit plus {part} des neuen Gradienten</translation>
        </message>
        <message>
            <source>{words}; the first velocity is the gradient itself.</source>
            <translation>{words}; die erste Geschwindigkeit ist der Gradient selbst.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus the new gradient.</source>
            <translation>{rate} der letzten Geschwindigkeit plus der neue Gradient.</translation>
        </message>
        <message>
            <source>{rate} of the last step, less {part}{lr} times the gradient.</source>
            <translation>{rate} des letzten Schritts, weniger {part}{lr} mal der Gradient.</translation>
        </message>
        <message>
            <source>A fault of the program: {name}: {error}</source>
            <translation>Ein Fehler des Programms: {name}: {error}</translation>
        </message>
        <message>
            <source>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</source>
            <translation>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</translation>
        </message>
        <message>
            <source>Network {sizes_written}</source>
            <translation>Netz {sizes_written}</translation>
        </message>
        <message>
            <source>Its slope is 2(ŷ − y).</source>
            <translation>Die Steigung ist 2(ŷ − y).</translation>
        </message>
        <message>
            <source>½ cancels the 2: its slope is ŷ − y.</source>
            <translation>½ kürzt die 2: Die Steigung ist ŷ − y.</translation>
        </message>
        <message>
            <source>Divided by the number of outputs: its slope is 2(ŷ − y)/K.</source>
            <translation>Geteilt durch die Zahl der Ausgaben: Die Steigung ist 2(ŷ − y)/K.</translation>
        </message>
        <message>
            <source>The K outputs share one loss: each counts 1/K.</source>
            <translation>Die K Ausgaben teilen sich einen Verlust: Jede zählt 1/K.</translation>
        </message>
        <message>
            <source>The outputs’ losses add up: every gradient is K times as large.</source>
            <translation>Die Verluste der Ausgaben addieren sich: Jeder Gradient ist K-mal so groß.</translation>
        </message>
        <message>
            <source>Each sample counts 1/B: the step does not grow with it.</source>
            <translation>Jedes Beispiel zählt 1/B: Der Schritt wächst nicht mit.</translation>
        </message>
        <message>
            <source>Samples add up: twice the samples, twice the step.</source>
            <translation>Beispiele addieren sich: doppelt so viele, doppelter Schritt.</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>trainiert</translation>
        </message>
        <message>
            <source>Biases learn as weights do.</source>
            <translation>Biases lernen wie Gewichte.</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>fest</translation>
        </message>
        <message>
            <source>Biases keep their values, as in books that leave them out.</source>
            <translation>Biases behalten ihre Werte, wie in Büchern, die sie weglassen.</translation>
        </message>
        <message>
            <source>Each a is rounded before it is used further.</source>
            <translation>Jedes a wird gerundet, bevor es weiterverwendet wird.</translation>
        </message>
        <message>
            <source>every number</source>
            <translation>jede Zahl</translation>
        </message>
        <message>
            <source>Every number is rounded as it is written down.</source>
            <translation>Jede Zahl wird gerundet, sobald sie hingeschrieben wird.</translation>
        </message>
        <message>
            <source>Some layers train their biases, others keep them.</source>
            <translation>Manche Schichten trainieren ihre Biases, andere behalten sie.</translation>
        </message>
        <message>
            <source>λ₂ adds (λ₂/2)·Σw² to the loss, λ₂·w to a weight’s gradient; biases are free.</source>
            <translation>λ₂ fügt dem Verlust (λ₂/2)·Σw² hinzu, dem Gradienten eines Gewichts λ₂·w; Biases sind frei.</translation>
        </message>
        <message>
            <source>Numbers are used as they are, with all their digits.</source>
            <translation>Zahlen werden benutzt, wie sie sind, mit allen Ziffern.</translation>
        </message>
        <message>
            <source>To so many decimals, as on paper. Stepping does so, running does not.</source>
            <translation>Auf so viele Stellen wie auf dem Papier. Schritte tun das, Läufe nicht.</translation>
        </message>
        <message>
            <source>Decimals on the screen; computed with all digits.</source>
            <translation>Stellen auf dem Bildschirm; gerechnet wird mit allen Ziffern.</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Cost of weights</source>
            <translation>Kosten der Gewichte</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Biases</translation>
        </message>
        <message>
            <source>Round by hand</source>
            <translation>Von Hand runden</translation>
        </message>
        <message>
            <source>What is rounded</source>
            <translation>Was gerundet wird</translation>
        </message>
        <message>
            <source>Digits shown</source>
            <translation>Stellen gezeigt</translation>
        </message>
        <message>
            <source>is a formula; save its result instead</source>
            <translation>ist eine Formel; stattdessen ihr Ergebnis speichern</translation>
        </message>
        <message>
            <source>has a percent sign; others of this column have none</source>
            <translation>hat ein Prozentzeichen; andere dieser Spalte haben keines</translation>
        </message>
        <message>
            <source>is not finite</source>
            <translation>ist nicht endlich</translation>
        </message>
        <message>
            <source>is too large for a number</source>
            <translation>ist zu groß für eine Zahl</translation>
        </message>
        <message>
            <source>is a date, not a number</source>
            <translation>ist ein Datum, keine Zahl</translation>
        </message>
        <message>
            <source>has a decimal {value}; expected a decimal {value_2}</source>
            <translation>hat ein Dezimalzeichen {value}; erwartet wird {value_2}</translation>
        </message>
        <message>
            <source>is not a number: its digits are parted by “_”</source>
            <translation>ist keine Zahl: Ihre Ziffern sind durch „_“ getrennt</translation>
        </message>
        <message>
            <source>is not a number: its digits are not 0 to 9</source>
            <translation>ist keine Zahl: Ihre Ziffern sind nicht 0 bis 9</translation>
        </message>
        <message>
            <source>is not a number; it ends in the letter {last}</source>
            <translation>ist keine Zahl; sie endet mit dem Buchstaben {last}</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>ist keine Zahl</translation>
        </message>
        <message>
            <source>double quotes</source>
            <translation>doppelte Anführungszeichen</translation>
        </message>
        <message>
            <source>single quotes</source>
            <translation>einfache Anführungszeichen</translation>
        </message>
        <message>
            <source>point  0.5</source>
            <translation>Punkt  0.5</translation>
        </message>
        <message>
            <source>comma  0,5</source>
            <translation>Komma  0,5</translation>
        </message>
        <message>
            <source>Western (Windows-1252)</source>
            <translation>Westeuropäisch (Windows-1252)</translation>
        </message>
        <message>
            <source>Western (Latin-1)</source>
            <translation>Westeuropäisch (Latin-1)</translation>
        </message>
        <message>
            <source>Western (Latin-9)</source>
            <translation>Westeuropäisch (Latin-9)</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Mitteleuropäisch</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>Japanese (Shift-JIS)</source>
            <translation>Japanisch (Shift-JIS)</translation>
        </message>
        <message>
            <source>Chinese (GB 18030)</source>
            <translation>Chinesisch (GB 18030)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Koreanisch (EUC-KR)</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>Chinesisch (Big5)</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file; save it as CSV first</source>
            <translation>eine Tabellenkalkulation oder eine andere gepackte Datei; erst als CSV speichern</translation>
        </message>
        <message>
            <source>an old office document; save it as CSV first</source>
            <translation>ein altes Office-Dokument; erst als CSV speichern</translation>
        </message>
        <message>
            <source>a PDF, not a table</source>
            <translation>ein PDF, keine Tabelle</translation>
        </message>
        <message>
            <source>a picture, not a table</source>
            <translation>ein Bild, keine Tabelle</translation>
        </message>
        <message>
            <source>a compressed file; unpack it first</source>
            <translation>eine komprimierte Datei; erst auspacken</translation>
        </message>
        <message>
            <source>a Parquet file; save it as CSV first</source>
            <translation>eine Parquet-Datei; erst als CSV speichern</translation>
        </message>
        <message>
            <source>a database; export a table of it as CSV first</source>
            <translation>eine Datenbank; erst eine Tabelle daraus als CSV exportieren</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is {words}</source>
            <translation>ist {words}</translation>
        </message>
        <message>
            <source>is JSON, not a table; a project is opened</source>
            <translation>ist JSON, keine Tabelle; ein Projekt wird geöffnet</translation>
        </message>
        <message>
            <source>is a web page or XML, not a table</source>
            <translation>ist eine Webseite oder XML, keine Tabelle</translation>
        </message>
        <message>
            <source>holds no rows</source>
            <translation>enthält keine Zeilen</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>{source} importieren</translation>
        </message>
        <message>
            <source>{shown} is none of its classes</source>
            <translation>{shown} ist keine ihrer Klassen</translation>
        </message>
        <message>
            <source>{what}; every sample needs its target</source>
            <translation>{what}; jedes Beispiel braucht seine Vorgabe</translation>
        </message>
        <message>
            <source>{what}; there is no mean of classes</source>
            <translation>{what}; von Klassen gibt es kein Mittel</translation>
        </message>
        <message>
            <source>{what}; the value is missing</source>
            <translation>{what}; der Wert fehlt</translation>
        </message>
        <message>
            <source>changed while it was read; read it again</source>
            <translation>hat sich beim Lesen geändert; noch einmal lesen</translation>
        </message>
        <message>
            <source>line {line}: {words}</source>
            <translation>Zeile {line}: {words}</translation>
        </message>
        <message>
            <source>line {line}, column "{name}": {words}</source>
            <translation>Zeile {line}, Spalte „{name}“: {words}</translation>
        </message>
        <message>
            <source>no row is left that could be used</source>
            <translation>keine brauchbare Zeile ist übrig</translation>
        </message>
        <message>
            <source>its numbers are too large to be scaled</source>
            <translation>ihre Zahlen sind zu groß zum Skalieren</translation>
        </message>
        <message>
            <source>Column "{name}" has the same value in every training sample; nothing can be learned from it.</source>
            <translation>Die Spalte „{name}“ hat in jedem Trainingsbeispiel denselben Wert; daraus ist nichts zu lernen.</translation>
        </message>
        <message>
            <source>there is no target: give one column the role of a target</source>
            <translation>es gibt keine Vorgabe: einer Spalte diese Rolle geben</translation>
        </message>
        <message>
            <source>there is no input: no other column holds numbers</source>
            <translation>es gibt keine Eingabe: Keine andere Spalte enthält Zahlen</translation>
        </message>
        <message>
            <source>column "{name}" {fault}</source>
            <translation>Spalte „{name}“ {fault}</translation>
        </message>
        <message>
            <source>several targets must all be numbers; classes stand alone</source>
            <translation>mehrere Vorgaben müssen alle Zahlen sein; Klassen stehen allein</translation>
        </message>
        <message>
            <source>column "{name}" holds one class only, "{value}"; there is nothing to tell apart</source>
            <translation>Spalte „{name}“ enthält nur eine Klasse, „{value}“; es gibt nichts zu unterscheiden</translation>
        </message>
        <message>
            <source>holds dates, which are no numbers; leave it out, or write days or years since a date into the file</source>
            <translation>enthält Daten, die keine Zahlen sind; weglassen, oder Tage oder Jahre seit einem Datum in die Datei schreiben</translation>
        </message>
        <message>
            <source>holds words, which are no numbers; read it as classes</source>
            <translation>enthält Wörter, die keine Zahlen sind; als Klassen lesen</translation>
        </message>
        <message>
            <source>holds numbers that are not whole, which cannot stand for classes</source>
            <translation>enthält Zahlen, die nicht ganz sind und keine Klassen sein können</translation>
        </message>
        <message>
            <source>holds too many different values for classes (at most {value:,})</source>
            <translation>enthält zu viele verschiedene Werte für Klassen (höchstens {value:,})</translation>
        </message>
        <message>
            <source>inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>outputs</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>its columns become {count:,} {what}; a project holds at most {value:,}: choose fewer columns</source>
            <translation>aus ihren Spalten werden {count:,} {what}; ein Projekt fasst höchstens {value:,}: weniger Spalten wählen</translation>
        </message>
        <message>
            <source>{rows:,} rows with {inputs} and {outputs} are {total:,} numbers; a project holds at most {most:,}: choose fewer columns or rows</source>
            <translation>{rows:,} Zeilen mit {inputs} und {outputs} sind {total:,} Zahlen; ein Projekt fasst höchstens {most:,}: weniger Spalten oder Zeilen wählen</translation>
        </message>
        <message>
            <source>1 input</source>
            <translation>1 Eingabe</translation>
        </message>
        <message>
            <source>{count:,} inputs</source>
            <translation>{count:,} Eingaben</translation>
        </message>
        <message>
            <source>1 output</source>
            <translation>1 Ausgabe</translation>
        </message>
        <message>
            <source>{count:,} outputs</source>
            <translation>{count:,} Ausgaben</translation>
        </message>
        <message>
            <source>after a closing quotation mark something else than a delimiter follows</source>
            <translation>nach einem schließenden Anführungszeichen folgt etwas anderes als ein Trennzeichen</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed</source>
            <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
        </message>
        <message>
            <source>cannot be read: {words}</source>
            <translation>kann nicht gelesen werden: {words}</translation>
        </message>
        <message>
            <source>; the line seems cut off</source>
            <translation>; die Zeile scheint abgeschnitten</translation>
        </message>
        <message>
            <source>1 column</source>
            <translation>1 Spalte</translation>
        </message>
        <message>
            <source>{count} columns</source>
            <translation>{count} Spalten</translation>
        </message>
        <message>
            <source>{there} where {expected} are expected</source>
            <translation>{there}, wo {expected} erwartet werden</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 Beispiel</translation>
        </message>
        <message>
            <source>{count:,} samples</source>
            <translation>{count:,} Beispiele</translation>
        </message>
        <message>
            <source>Set a number of sample {number}</source>
            <translation>Eine Zahl von Beispiel {number} setzen</translation>
        </message>
        <message>
            <source>Set {count:,} numbers of the data</source>
            <translation>{count:,} Zahlen der Daten setzen</translation>
        </message>
        <message>
            <source>Add {rows_said}</source>
            <translation>{rows_said} hinzufügen</translation>
        </message>
        <message>
            <source>Paste data</source>
            <translation>Daten einfügen</translation>
        </message>
        <message>
            <source>Remove {rows_said}</source>
            <translation>{rows_said} entfernen</translation>
        </message>
        <message>
            <source>Move {rows_said}</source>
            <translation>{rows_said} verschieben</translation>
        </message>
        <message>
            <source>Use {rows} for testing</source>
            <translation>{rows} zum Testen verwenden</translation>
        </message>
        <message>
            <source>Use {rows} for training</source>
            <translation>{rows} zum Training verwenden</translation>
        </message>
        <message>
            <source>Sort the samples</source>
            <translation>Beispiele sortieren</translation>
        </message>
        <message>
            <source>Shuffle the samples</source>
            <translation>Beispiele mischen</translation>
        </message>
        <message>
            <source>Split the samples</source>
            <translation>Beispiele aufteilen</translation>
        </message>
        <message>
            <source>Draw {title}</source>
            <translation>{title} ziehen</translation>
        </message>
        <message>
            <source>{name}: and {number:,} more.</source>
            <translation>{name}: und {number:,} weitere.</translation>
        </message>
        <message>
            <source>behind line {number:,} there are bytes that are no {encoding} text; choose another encoding</source>
            <translation>hinter Zeile {number:,} stehen Bytes, die kein Text in {encoding} sind; eine andere Kodierung wählen</translation>
        </message>
        <message>
            <source>line {number} has more than {value:,} characters; this is no table</source>
            <translation>Zeile {number} hat mehr als {value:,} Zeichen; das ist keine Tabelle</translation>
        </message>
        <message>
            <source>holds no rows that can be taken apart</source>
            <translation>enthält keine Zeilen, die sich zerlegen lassen</translation>
        </message>
        <message>
            <source>holds names of columns and no rows</source>
            <translation>enthält Spaltennamen und keine Zeilen</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>Spalte {number}</translation>
        </message>
        <message>
            <source>f′ is at most {peak}</source>
            <translation>f′ ist höchstens {peak}</translation>
        </message>
        <message>
            <source>z here: {range}</source>
            <translation>z hier: {range}</translation>
        </message>
        <message>
            <source>f′ here: {range}</source>
            <translation>f′ hier: {range}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>1 layer</source>
            <translation>1 Schicht</translation>
        </message>
        <message>
            <source>{count} layers</source>
            <translation>{count} Schichten</translation>
        </message>
        <message>
            <source>{steps} on: {peak}{power} = {most}</source>
            <translation>{steps} weiter: {peak}{power} = {most}</translation>
        </message>
        <message>
            <source>{words}; with weights, measured: {ratio}</source>
            <translation>{words}; mit Gewichten, gemessen: {ratio}</translation>
        </message>
        <message>
            <source>Hidden layers with {title}</source>
            <translation>Verborgene Schichten mit {title}</translation>
        </message>
        <message>
            <source>Weights drawn anew: {title}, seed {seed}</source>
            <translation>Gewichte neu gezogen: {title}, Startwert {seed}</translation>
        </message>
        <message>
            <source>Batches of {size} samples, shuffled</source>
            <translation>Batches zu {size} Beispielen, gemischt</translation>
        </message>
        <message>
            <source>Larger hidden layers</source>
            <translation>Größere verborgene Schichten</translation>
        </message>
        <message>
            <source>Hidden layers of at least 8 neurons, two of them</source>
            <translation>Verborgene Schichten aus mindestens 8 Neuronen, zwei davon</translation>
        </message>
        <message>
            <source>Skip connections</source>
            <translation>Sprungverbindungen</translation>
        </message>
        <message>
            <source>Each hidden layer gets the one before it added</source>
            <translation>Zu jeder verborgenen Schicht kommt die vor ihr dazu</translation>
        </message>
        <message>
            <source>Cross entropy as the loss</source>
            <translation>Kreuzentropie als Verlust</translation>
        </message>
        <message>
            <source>Gradient clipping</source>
            <translation>Gradienten kappen</translation>
        </message>
        <message>
            <source>Gradients no longer than {value:g}</source>
            <translation>Gradienten nicht länger als {value:g}</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Adam with η = {value:g}</source>
            <translation>Adam mit η = {value:g}</translation>
        </message>
        <message>
            <source>Other batches</source>
            <translation>Andere Batches</translation>
        </message>
        <message>
            <source>{why} It follows from “{title}”.</source>
            <translation>{why} Das folgt aus „{title}“.</translation>
        </message>
        <message>
            <source>layer {value}</source>
            <translation>Schicht {value}</translation>
        </message>
        <message>
            <source>layers {value} to {value_2}</source>
            <translation>Schichten {value} bis {value_2}</translation>
        </message>
        <message>
            <source>layers {listed} and {value}</source>
            <translation>den Schichten {listed} und {value}</translation>
        </message>
        <message>
            <source>1 update</source>
            <translation>1 Update</translation>
        </message>
        <message>
            <source>{updates:,} updates</source>
            <translation>{updates:,} Updates</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂z</source>
            <translation>RMS von ∂L/∂z</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂z over samples and units</source>
            <translation>Quadratisches Mittel von ∂L/∂z über Beispiele und Neuronen</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂a</source>
            <translation>RMS von ∂L/∂a</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂a over samples and units</source>
            <translation>Quadratisches Mittel von ∂L/∂a über Beispiele und Neuronen</translation>
        </message>
        <message>
            <source>Norm of ∂L/∂W of all samples</source>
            <translation>Norm von ∂L/∂W aller Beispiele</translation>
        </message>
        <message>
            <source>How long the next step is, as a part of the weights</source>
            <translation>Wie lang der nächste Schritt ist, als Teil der Gewichte</translation>
        </message>
        <message>
            <source>Mean |f′(z)| over samples and units</source>
            <translation>Mittleres |f′(z)| über Beispiele und Neuronen</translation>
        </message>
        <message>
            <source>What a single path leaves of the gradient: the product of the mean |w·f′|</source>
            <translation>Was ein einzelner Pfad vom Gradienten übrig lässt: das Produkt der mittleren |w·f′|</translation>
        </message>
        <message>
            <source>dead units</source>
            <translation>tote Neuronen</translation>
        </message>
        <message>
            <source>share of dead units</source>
            <translation>Anteil toter Neuronen</translation>
        </message>
        <message>
            <source>Share of units with f′ = 0 for every sample</source>
            <translation>Anteil der Neuronen mit f′ = 0 bei jedem Beispiel</translation>
        </message>
        <message>
            <source>threshold: {value} of the output’s</source>
            <translation>Schwelle: {value} der Ausgabe</translation>
        </message>
        <message>
            <source>{slopes_words}∏‖W‖ times the output’s</source>
            <translation>{slopes_words}∏‖W‖ mal dem der Ausgabe</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>höchstens {most}</translation>
        </message>
        <message>
            <source>threshold: as long as the weights</source>
            <translation>Schwelle: so lang wie die Gewichte</translation>
        </message>
        <message>
            <source>Weights of each layer</source>
            <translation>Gewichte jeder Schicht</translation>
        </message>
        <message>
            <source>a of each layer, over all samples</source>
            <translation>a jeder Schicht, über alle Beispiele</translation>
        </message>
        <message>
            <source>|∂L/∂a| of each layer, over all samples; logarithmic</source>
            <translation>|∂L/∂a| jeder Schicht, über alle Beispiele; logarithmisch</translation>
        </message>
        <message>
            <source>|∂L/∂w| of each layer, of all samples; logarithmic</source>
            <translation>|∂L/∂w| jeder Schicht, von allen Beispielen; logarithmisch</translation>
        </message>
        <message>
            <source>|Δw ÷ w| of each layer in the next update; logarithmic</source>
            <translation>|Δw ÷ w| jeder Schicht im nächsten Update; logarithmisch</translation>
        </message>
        <message>
            <source>Vanishing gradients</source>
            <translation>Verschwindende Gradienten</translation>
        </message>
        <message>
            <source>{short} of the output’s, layer {least}</source>
            <translation>{short} der Ausgabe, Schicht {least}</translation>
        </message>
        <message>
            <source>{value} of the output’s</source>
            <translation>{value} der Ausgabe</translation>
        </message>
        <message>
            <source>Each {title} passes back at most {fraction} of what it gets</source>
            <translation>Jedes {title} gibt höchstens {fraction} von dem zurück, was es bekommt</translation>
        </message>
        <message>
            <source>Each {title} layer passes back less than it gets</source>
            <translation>Jede Schicht mit {title} gibt weniger zurück, als sie bekommt</translation>
        </message>
        <message>
            <source>Exploding gradients</source>
            <translation>Explodierende Gradienten</translation>
        </message>
        <message>
            <source>{times} times the output’s, layer {layer}</source>
            <translation>{times}-mal so viel wie an der Ausgabe, Schicht {layer}</translation>
        </message>
        <message>
            <source>{times} times the output’s</source>
            <translation>{times}-mal so viel wie an der Ausgabe</translation>
        </message>
        <message>
            <source>Going back, each layer multiplies by its weights, and these make the gradient longer every time. A step along it throws the weights far away.</source>
            <translation>Auf dem Rückweg multipliziert jede Schicht mit ihren Gewichten, und diese machen den Gradienten jedes Mal länger. Ein Schritt damit wirft die Gewichte weit weg.</translation>
        </message>
        <message>
            <source>a step {times} times as long as the weights</source>
            <translation>ein Schritt, {times}-mal so lang wie die Gewichte</translation>
        </message>
        <message>
            <source>as long as the weights</source>
            <translation>so lang wie die Gewichte</translation>
        </message>
        <message>
            <source>Each step leads past the valley to a steeper place, where the gradient is larger and the next step longer still. It goes on until numbers end.</source>
            <translation>Jeder Schritt führt am Tal vorbei an eine steilere Stelle, wo der Gradient größer und der nächste Schritt noch länger ist. So geht es weiter, bis die Zahlen enden.</translation>
        </message>
        <message>
            <source>the gradient is {times} times that at the start</source>
            <translation>der Gradient ist {times}-mal so groß wie am Anfang</translation>
        </message>
        <message>
            <source>{times} times</source>
            <translation>{times}-mal</translation>
        </message>
        <message>
            <source>Dead units</source>
            <translation>Tote Neuronen</translation>
        </message>
        <message>
            <source>{count} of {units} units of layer {worst}: f′ = 0 for {every}</source>
            <translation>{count} von {units} Neuronen in Schicht {worst}: f′ = 0 bei {every}</translation>
        </message>
        <message>
            <source>{percent} of a layer</source>
            <translation>{percent} einer Schicht</translation>
        </message>
        <message>
            <source>Their z is below 0 for every training sample, so they answer 0 and f′ is 0. No gradient reaches their weights: they cannot come back by themselves.</source>
            <translation>Ihr z liegt bei jedem Trainingsbeispiel unter 0, also antworten sie 0, und f′ ist 0. Kein Gradient erreicht ihre Gewichte: Von selbst kommen sie nicht zurück.</translation>
        </message>
        <message>
            <source>every sample</source>
            <translation>jedem Beispiel</translation>
        </message>
        <message>
            <source>all of {measured:,} samples</source>
            <translation>allen {measured:,} Beispielen</translation>
        </message>
        <message>
            <source>Saturated units</source>
            <translation>Gesättigte Neuronen</translation>
        </message>
        <message>
            <source>|f′| = {slope} on average, layer {worst}; at most {peak}</source>
            <translation>|f′| = {slope} im Mittel, Schicht {worst}; höchstens {peak}</translation>
        </message>
        <message>
            <source>below {limit} for {percent} of the samples</source>
            <translation>unter {limit} bei {percent} der Beispiele</translation>
        </message>
        <message>
            <source>Their z lies where the {title} is flat, so f′ is close to 0. Every gradient that comes back is multiplied by it: the weights hardly move.</source>
            <translation>Ihr z liegt, wo {title} flach ist, also ist f′ fast 0. Jeder Gradient, der zurückkommt, wird damit multipliziert: Die Gewichte bewegen sich kaum.</translation>
        </message>
        <message>
            <source>Identical units</source>
            <translation>Gleiche Neuronen</translation>
        </message>
        <message>
            <source>{value} of {len} units of layer {worst} have equal weights, in and out</source>
            <translation>{value} von {len} Neuronen in Schicht {worst} haben gleiche Gewichte, herein wie hinaus</translation>
        </message>
        <message>
            <source>2 equal units</source>
            <translation>2 gleiche Neuronen</translation>
        </message>
        <message>
            <source>Equal units compute the same and get the same gradient, so every update leaves them equal. Together they can do no more than one of them.</source>
            <translation>Gleiche Neuronen rechnen dasselbe und bekommen denselben Gradienten, also bleiben sie bei jedem Update gleich. Zusammen können sie nicht mehr als eines.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>Schicht {layer}</translation>
        </message>
        <message>
            <source>the loss</source>
            <translation>der Verlust</translation>
        </message>
        <message>
            <source>Training stopped: not finite</source>
            <translation>Training angehalten: nicht endlich</translation>
        </message>
        <message>
            <source>{quantity} {not_finite} in update {update:,}; the last loss was {before}</source>
            <translation>{quantity} {not_finite} in Update {update:,}; der letzte Verlust war {before}</translation>
        </message>
        <message>
            <source>the largest number there is, {largest}</source>
            <translation>die größte Zahl, die es gibt, {largest}</translation>
        </message>
        <message>
            <source>Update {update:,} would give a number that is not finite, so it is not made. The last good numbers are on the screen.</source>
            <translation>Update {update:,} ergäbe eine Zahl, die nicht endlich ist, also wird es nicht gemacht. Die letzten guten Zahlen stehen auf dem Bildschirm.</translation>
        </message>
        <message>
            <source>The loss goes up and down</source>
            <translation>Der Verlust geht auf und ab</translation>
        </message>
        <message>
            <source>by {percent} of itself each {time}, {upward} of them upwards</source>
            <translation>um {percent} seiner selbst je {time}, {upward} davon aufwärts</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>{percent}, and {percent_2} of them upwards</source>
            <translation>{percent}, und {percent_2} davon aufwärts</translation>
        </message>
        <message>
            <source>Each step leads from one side of the valley to the other instead of down into it. The step is too long for the slope there.</source>
            <translation>Jeder Schritt führt von einer Seite des Tals auf die andere statt hinunter. Der Schritt ist zu lang für die Steigung dort.</translation>
        </message>
        <message>
            <source>Too simple for these data</source>
            <translation>Zu einfach für diese Daten</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>das Netz</translation>
        </message>
        <message>
            <source>{percent} learned at best, from {starts} starts with Adam</source>
            <translation>{percent} bestenfalls gelernt, von {starts} Anfängen mit Adam</translation>
        </message>
        <message>
            <source>{percent}; with {widths} hidden neurons {percent_2} and more</source>
            <translation>{percent}; mit {widths} verborgenen Neuronen {percent_2} und mehr</translation>
        </message>
        <message>
            <source>straight line</source>
            <translation>Gerade</translation>
        </message>
        <message>
            <source>single direction</source>
            <translation>einzelne Richtung</translation>
        </message>
        <message>
            <source>A {line} cannot separate these</source>
            <translation>Eine {line} kann diese Daten nicht trennen</translation>
        </message>
        <message>
            <source>A {line} cannot follow these</source>
            <translation>Eine {line} kann diesen Daten nicht folgen</translation>
        </message>
        <message>
            <source>It has no hidden layer</source>
            <translation>Es hat keine verborgene Schicht</translation>
        </message>
        <message>
            <source>It has one neuron</source>
            <translation>Es hat ein Neuron</translation>
        </message>
        <message>
            <source>Its hidden layers do not bend</source>
            <translation>Seine verborgenen Schichten biegen nicht</translation>
        </message>
        <message>
            <source>All has to pass one hidden neuron</source>
            <translation>Alles muss durch ein verborgenes Neuron</translation>
        </message>
        <message>
            <source>{cannot}. {what}, and no weights can change that.</source>
            <translation>{cannot}. {what}, und kein Gewicht kann das ändern.</translation>
        </message>
        <message>
            <source>{narrowest} hidden neurons bend the answer in {narrowest} directions only; these data need more. No weights can change that.</source>
            <translation>{narrowest} verborgene Neuronen biegen die Antwort nur in {narrowest} Richtungen; diese Daten brauchen mehr. Kein Gewicht kann das ändern.</translation>
        </message>
        <message>
            <source>Slow convergence</source>
            <translation>Langsame Konvergenz</translation>
        </message>
        <message>
            <source>{fell} in the last {updates_words}</source>
            <translation>{fell} in den letzten {updates_words}</translation>
        </message>
        <message>
            <source>{percent} in the second half of the run</source>
            <translation>{percent} in der zweiten Hälfte des Laufs</translation>
        </message>
        <message>
            <source>the loss fell by less than 0.01 %</source>
            <translation>der Verlust fiel um weniger als 0,01 %</translation>
        </message>
        <message>
            <source>the loss fell by {percent}</source>
            <translation>der Verlust fiel um {percent}</translation>
        </message>
        <message>
            <source>the loss rose by {percent}</source>
            <translation>der Verlust stieg um {percent}</translation>
        </message>
        <message>
            <source>The gradient that reaches the weights is too small, or leads nowhere.</source>
            <translation>Der Gradient, der die Gewichte erreicht, ist zu klein oder führt nirgends hin.</translation>
        </message>
        <message>
            <source> From other starts, with Adam, this network learns.</source>
            <translation> Von anderen Anfängen mit Adam lernt dieses Netz.</translation>
        </message>
        <message>
            <source>A step {times} times as long would lower the loss further, so η = {rate} is too small.{other}</source>
            <translation>Ein {times}-mal so langer Schritt würde den Verlust weiter senken, also ist η = {rate} zu klein.{other}</translation>
        </message>
        <message>
            <source>No longer step would lower the loss further here: the valley is long and flat.{other}</source>
            <translation>Kein längerer Schritt würde den Verlust hier weiter senken: Das Tal ist lang und flach.{other}</translation>
        </message>
        <message>
            <source>1 finding</source>
            <translation>1 Befund</translation>
        </message>
        <message>
            <source>{count} findings</source>
            <translation>{count} Befunde</translation>
        </message>
        <message>
            <source>After {updates_words} the loss is {loss}: {found}.</source>
            <translation>Nach {updates_words} ist der Verlust {loss}: {found}.</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>{left} other checks found nothing.</source>
            <translation>{left} andere Prüfungen fanden nichts.</translation>
        </message>
        <message>
            <source>{left} checks found nothing.</source>
            <translation>{left} Prüfungen fanden nichts.</translation>
        </message>
        <message>
            <source>  measured   {measured_words}</source>
            <translation>  gemessen   {measured_words}</translation>
        </message>
        <message>
            <source>  threshold  {threshold_words}</source>
            <translation>  Schwelle   {threshold_words}</translation>
        </message>
        <message>
            <source>  since      update {since:,}</source>
            <translation>  seit       Update {since:,}</translation>
        </message>
        <message>
            <source>  cure       {title}: {edit}</source>
            <translation>  Mittel     {title}: {edit}</translation>
        </message>
        <message>
            <source>{ends} in {updates_words}</source>
            <translation>{ends} in {updates_words}</translation>
        </message>
        <message>
            <source>{words}: no better</source>
            <translation>{words}: nicht besser</translation>
        </message>
        <message>
            <source>{words}, but it is still found</source>
            <translation>{words}, aber es wird noch gefunden</translation>
        </message>
        <message>
            <source>∞ (update {diverged_at:,})</source>
            <translation>∞ (Update {diverged_at:,})</translation>
        </message>
        <message>
            <source>helped from {helped} of {tried} starts (other seeds)</source>
            <translation>half von {helped} von {tried} Anfängen aus (andere Startwerte)</translation>
        </message>
        <message>
            <source>title “{value}” → “{value_2}”</source>
            <translation>Titel „{value}“ → „{value_2}“</translation>
        </message>
        <message>
            <source>{made:,} update{value} {more}</source>
            <translation>{made:,} Update{value} {more}</translation>
        </message>
        <message>
            <source>something else, such as notes or digits</source>
            <translation>etwas anderes, etwa Notizen oder Stellen</translation>
        </message>
        <message>
            <source>network {sizes} → {sizes_2}</source>
            <translation>Netz {sizes} → {sizes_2}</translation>
        </message>
        <message>
            <source>names, activations or connections of the network</source>
            <translation>Namen, Aktivierungen oder Verbindungen des Netzes</translation>
        </message>
        <message>
            <source>data: {value:,} → {value_2:,} samples</source>
            <translation>Daten: {value:,} → {value_2:,} Beispiele</translation>
        </message>
        <message>
            <source>weights and biases</source>
            <translation>Gewichte und Biases</translation>
        </message>
        <message>
            <source>weight or bias</source>
            <translation>Gewicht oder Bias</translation>
        </message>
        <message>
            <source>{what} settings</source>
            <translation>Einstellungen: {what}</translation>
        </message>
        <message>
            <source>learning rate {learning_rate:g} → {learning_rate_2:g}</source>
            <translation>Lernrate {learning_rate:g} → {learning_rate_2:g}</translation>
        </message>
        <message>
            <source>Move {counted}</source>
            <translation>{counted} verschieben</translation>
        </message>
        <message>
            <source>Move in the landscape</source>
            <translation>In der Landschaft verschieben</translation>
        </message>
        <message>
            <source>Set optimizer</source>
            <translation>Optimierer setzen</translation>
        </message>
        <message>
            <source>Set loss</source>
            <translation>Verlust setzen</translation>
        </message>
        <message>
            <source>Set reduction</source>
            <translation>Zusammenfassung setzen</translation>
        </message>
        <message>
            <source>Set sum over outputs</source>
            <translation>Summe über Ausgaben setzen</translation>
        </message>
        <message>
            <source>Set batches</source>
            <translation>Batches setzen</translation>
        </message>
        <message>
            <source>Set clipping</source>
            <translation>Kappen setzen</translation>
        </message>
        <message>
            <source>Set schedule</source>
            <translation>Zeitplan setzen</translation>
        </message>
        <message>
            <source>Set what is rounded by hand</source>
            <translation>Setzen, was von Hand gerundet wird</translation>
        </message>
        <message>
            <source>Set digits</source>
            <translation>Stellen setzen</translation>
        </message>
        <message>
            <source>{value} biases</source>
            <translation>Biases: {value}</translation>
        </message>
        <message>
            <source>{what} of {join}</source>
            <translation>{join}: {what}</translation>
        </message>
        <message>
            <source>Draw weights</source>
            <translation>Gewichte ziehen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>has more than {value} bytes, expected at most that</source>
            <translation>hat mehr als {value} Bytes, höchstens so viele werden erwartet</translation>
        </message>
        <message>
            <source>is {sort_of}, expected an object with a format</source>
            <translation>ist {sort_of}, erwartet wird ein Objekt mit einem Format</translation>
        </message>
        <message>
            <source>cannot be read: {reason}; expected a project beside the lesson</source>
            <translation>kann nicht gelesen werden: {reason}; erwartet wird ein Projekt neben der Lektion</translation>
        </message>
        <message>
            <source>expected {value} to {value_2}</source>
            <translation>erwartet werden {value} bis {value_2}</translation>
        </message>
        <message>
            <source>has {count} steps, {expected}</source>
            <translation>hat {count} Schritte, {expected}</translation>
        </message>
        <message>
            <source>has {join}, expected at most one of them</source>
            <translation>hat {join}, höchstens eines davon wird erwartet</translation>
        </message>
        <message>
            <source>expected either updates or loss</source>
            <translation>erwartet wird entweder updates oder loss</translation>
        </message>
        <message>
            <source>has {count} choices, {expected}</source>
            <translation>hat {count} Antworten, {expected}</translation>
        </message>
        <message>
            <source>expected less than {count}, counted from 0</source>
            <translation>erwartet wird weniger als {count}, gezählt ab 0</translation>
        </message>
        <message>
            <source>is {value}, {expected}</source>
            <translation>ist {value}, {expected}</translation>
        </message>
        <message>
            <source>is {shown}, expected a number of the update such as z[1][0]@0</source>
            <translation>ist {shown}, erwartet wird eine Zahl des Updates wie z[1][0]@0</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be read.</source>
            <translation>Der Text enthält ein Zeichen, das nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>a dot leads to an attribute; here names stand alone</source>
            <translation>ein Punkt führt zu einem Attribut; hier stehen Namen allein</translation>
        </message>
        <message>
            <source>nothing can be imported</source>
            <translation>nichts kann importiert werden</translation>
        </message>
        <message>
            <source>a list stands here; only numbers are computed</source>
            <translation>hier steht eine Liste; nur Zahlen werden berechnet</translation>
        </message>
        <message>
            <source>a loop stands here; write out each term</source>
            <translation>hier steht eine Schleife; jeden Summanden ausschreiben</translation>
        </message>
        <message>
            <source>no functions can be made here</source>
            <translation>hier können keine Funktionen gemacht werden</translation>
        </message>
        <message>
            <source>brackets choose from a list; only numbers are computed</source>
            <translation>Klammern wählen aus einer Liste; nur Zahlen werden berechnet</translation>
        </message>
        <message>
            <source>several values stand here; write one statement for each</source>
            <translation>hier stehen mehrere Werte; für jeden eine Anweisung schreiben</translation>
        </message>
        <message>
            <source>numbers are not compared here; max and relu choose between them</source>
            <translation>Zahlen werden hier nicht verglichen; max und relu wählen unter ihnen</translation>
        </message>
        <message>
            <source>and, or, not are not computed here</source>
            <translation>and, or, not werden hier nicht berechnet</translation>
        </message>
        <message>
            <source>if is not decided here; max and relu choose between numbers</source>
            <translation>if wird hier nicht entschieden; max und relu wählen unter Zahlen</translation>
        </message>
        <message>
            <source>text stands here; only numbers are computed</source>
            <translation>hier steht Text; nur Zahlen werden berechnet</translation>
        </message>
        <message>
            <source>write the sum out, as in a = a + b</source>
            <translation>die Summe ausschreiben, wie in a = a + b</translation>
        </message>
        <message>
            <source>write name = expression, without a type</source>
            <translation>name = Ausdruck schreiben, ohne Typ</translation>
        </message>
        <message>
            <source>write name = expression on a line of its own</source>
            <translation>name = Ausdruck auf eine eigene Zeile schreiben</translation>
        </message>
        <message>
            <source>there are no loops; write out each term</source>
            <translation>es gibt keine Schleifen; jeden Summanden ausschreiben</translation>
        </message>
        <message>
            <source>Line {line}: {words}</source>
            <translation>Zeile {line}: {words}</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>es kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>“{short}” cannot be read: {reason}.</source>
            <translation>„{short}“ kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>one name stands left of =, as in w = 0.5.</source>
            <translation>links von = steht ein Name, wie in w = 0.5.</translation>
        </message>
        <message>
            <source>“{name}” is a function; choose another name.</source>
            <translation>„{name}“ ist eine Funktion; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>a name has at most {value} letters.</source>
            <translation>ein Name hat höchstens {value} Buchstaben.</translation>
        </message>
        <message>
            <source>a number is larger than 10³⁰⁸.</source>
            <translation>eine Zahl ist größer als 10³⁰⁸.</translation>
        </message>
        <message>
            <source>more than {value:,} operations are too many.</source>
            <translation>mehr als {value:,} Operationen sind zu viele.</translation>
        </message>
        <message>
            <source>more than {value} brackets in each other.</source>
            <translation>mehr als {value} Klammern ineinander.</translation>
        </message>
        <message>
            <source>only + − * / and ** are computed here.</source>
            <translation>hier werden nur + − * / und ** berechnet.</translation>
        </message>
        <message>
            <source>“{name}” is a function: write {name}(…).</source>
            <translation>„{name}“ ist eine Funktion: {name}(…) schreiben.</translation>
        </message>
        <message>
            <source>“{short}” has no value yet; write {short} = 0.5 above.</source>
            <translation>„{short}“ hat noch keinen Wert; oben {short} = 0.5 schreiben.</translation>
        </message>
        <message>
            <source>“{short}” is not known here; there are {value}.</source>
            <translation>„{short}“ ist hier nicht bekannt; es gibt {value}.</translation>
        </message>
        <message>
            <source>{name} takes plain numbers between its brackets.</source>
            <translation>{name} nimmt einfache Zahlen zwischen seine Klammern.</translation>
        </message>
        <message>
            <source>one number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>two numbers</source>
            <translation>zwei Zahlen</translation>
        </message>
        <message>
            <source>{name} takes {numbers}, not {count}.</source>
            <translation>{name} nimmt {numbers}, nicht {count}.</translation>
        </message>
        <message>
            <source>only plain numbers are computed here.</source>
            <translation>hier werden nur einfache Zahlen berechnet.</translation>
        </message>
        <message>
            <source>the exponent {exponent:.6g} is too large; at most {value:,.0f} is computed.</source>
            <translation>der Exponent {exponent:.6g} ist zu groß; höchstens {value:,.0f} wird berechnet.</translation>
        </message>
        <message>
            <source>leaf, requires_grad=False</source>
            <translation>Blatt, requires_grad=False</translation>
        </message>
        <message>
            <source>no grad_fn</source>
            <translation>kein grad_fn</translation>
        </message>
        <message>
            <source>The loss along the weight or bias that is selected</source>
            <translation>Der Verlust entlang des ausgewählten Gewichts oder Bias</translation>
        </message>
        <message>
            <source>The loss over the two weights or biases selected first</source>
            <translation>Der Verlust über die zwei zuerst ausgewählten Gewichte oder Biases</translation>
        </message>
        <message>
            <source>random plane</source>
            <translation>Zufallsebene</translation>
        </message>
        <message>
            <source>All weights at once, along two random directions (Li et al. 2018)</source>
            <translation>Alle Gewichte auf einmal, in zwei zufälligen Richtungen (Li et al. 2018)</translation>
        </message>
        <message>
            <source>the run’s plane</source>
            <translation>Laufebene</translation>
        </message>
        <message>
            <source>All parameters at once, in the plane in which the run went farthest</source>
            <translation>Alle Parameter auf einmal, in der Ebene, in der der Lauf am weitesten ging</translation>
        </message>
        <message>
            <source> (not rounded)</source>
            <translation> (nicht gerundet)</translation>
        </message>
        <message>
            <source>{name}: slope {g}, step {s}</source>
            <translation>{name}: Steigung {g}, Schritt {s}</translation>
        </message>
        <message>
            <source>of the steps the velocity’s: {join}</source>
            <translation>von den Schritten der Teil der Geschwindigkeit: {join}</translation>
        </message>
        <message>
            <source>−{rate} × slope</source>
            <translation>−{rate} × Steigung</translation>
        </message>
        <message>
            <source>slope ∂L/∂{value} = {value_2}</source>
            <translation>Steigung ∂L/∂{value} = {value_2}</translation>
        </message>
        <message>
            <source>step: {how} = {value}</source>
            <translation>Schritt: {how} = {value}</translation>
        </message>
        <message>
            <source>of the run’s way {first} goes along the 1st, {second} the 2nd</source>
            <translation>vom Weg des Laufs gehen {first} in die 1., {second} in die 2. Richtung</translation>
        </message>
        <message>
            <source>α, β: random directions, each neuron’s part as long as its weights</source>
            <translation>α, β: zufällige Richtungen, der Teil jedes Neurons so lang wie seine Gewichte</translation>
        </message>
        <message>
            <source>The step leads to numbers that are not finite.</source>
            <translation>Der Schritt führt zu Zahlen, die nicht endlich sind.</translation>
        </message>
        <message>
            <source>No step: the slope is 0, or the learning rate.</source>
            <translation>Kein Schritt: Die Steigung ist 0, oder die Lernrate.</translation>
        </message>
        <message>
            <source>The step goes up</source>
            <translation>Der Schritt geht hinauf</translation>
        </message>
        <message>
            <source>The step goes down</source>
            <translation>Der Schritt geht hinab</translation>
        </message>
        <message>
            <source> Below η ≈ {rate:.2g} it goes down.</source>
            <translation> Unter η ≈ {rate:.2g} geht er hinab.</translation>
        </message>
        <message>
            <source>Too long: past the lowest point and up, {ends}.{below}</source>
            <translation>Zu lang: am tiefsten Punkt vorbei und hinauf, {ends}.{below}</translation>
        </message>
        <message>
            <source>Down, {ends}; the lowest point lies beyond this picture.</source>
            <translation>Hinab, {ends}; der tiefste Punkt liegt außerhalb dieses Bildes.</translation>
        </message>
        <message>
            <source>Long: past the lowest point, but lower, {ends}.</source>
            <translation>Lang: am tiefsten Punkt vorbei, aber tiefer, {ends}.</translation>
        </message>
        <message>
            <source>Short: {round} such steps to the lowest point, {ends}.</source>
            <translation>Kurz: {round} solche Schritte bis zum tiefsten Punkt, {ends}.</translation>
        </message>
        <message>
            <source>Good: {min:.0%} of the way to the lowest point, {ends}.</source>
            <translation>Gut: {min:.0%} des Wegs zum tiefsten Punkt, {ends}.</translation>
        </message>
        <message>
            <source>{mark}All parameters move: L = {end}.</source>
            <translation>{mark}Alle Parameter bewegen sich: L = {end}.</translation>
        </message>
        <message>
            <source>It diverges {number} updates later.</source>
            <translation>{number} Updates später divergiert er.</translation>
        </message>
        <message>
            <source> It grows.</source>
            <translation> Er wächst.</translation>
        </message>
        <message>
            <source>After {value} more L = {last}.{grows}</source>
            <translation>Nach {value} weiteren ist L = {last}.{grows}</translation>
        </message>
        <message>
            <source>Cut {units_words}</source>
            <translation>{units_words} ausschneiden</translation>
        </message>
        <message>
            <source>Cut {layers_words}</source>
            <translation>{layers_words} ausschneiden</translation>
        </message>
        <message>
            <source>Paste 1 layer</source>
            <translation>1 Schicht einfügen</translation>
        </message>
        <message>
            <source>Paste {count} layers</source>
            <translation>{count} Schichten einfügen</translation>
        </message>
        <message>
            <source>Paste 1 neuron</source>
            <translation>1 Neuron einfügen</translation>
        </message>
        <message>
            <source>Paste {count} neurons</source>
            <translation>{count} Neuronen einfügen</translation>
        </message>
        <message>
            <source>Duplicate {units_words}</source>
            <translation>{units_words} verdoppeln</translation>
        </message>
        <message>
            <source>Duplicate {layers_words}</source>
            <translation>{layers_words} verdoppeln</translation>
        </message>
        <message>
            <source>Every input times its weight, all added up, and the bias.</source>
            <translation>Jede Eingabe mal ihr Gewicht, alles addiert, und der Bias.</translation>
        </message>
        <message>
            <source>The activation function of z.</source>
            <translation>Die Aktivierungsfunktion von z.</translation>
        </message>
        <message>
            <source>The derivative of the activation function, at z.</source>
            <translation>Die Ableitung der Aktivierungsfunktion bei z.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at the output times the steepness.</source>
            <translation>Kettenregel: die Steigung an der Ausgabe mal die Steilheit.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at z times what came along the wire.</source>
            <translation>Kettenregel: die Steigung an z mal das, was durch die Verbindung kam.</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1.</source>
            <translation>Der Bias geht mit Faktor 1 in z ein.</translation>
        </message>
        <message>
            <source>What w is multiplied by in z.</source>
            <translation>Womit w in z multipliziert wird.</translation>
        </message>
        <message>
            <source>What a is multiplied by in z.</source>
            <translation>Womit a in z multipliziert wird.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of that.</source>
            <translation>Alle Gradienten quadriert, addiert, und daraus die Wurzel.</translation>
        </message>
        <message>
            <source>Half of λ₂ times all weights squared, added up.</source>
            <translation>Die Hälfte von λ₂ mal alle Gewichte im Quadrat, addiert.</translation>
        </message>
        <message>
            <source>, and what the weights cost</source>
            <translation>, und was die Gewichte kosten</translation>
        </message>
        <message>
            <source>The {reduction} of the losses{more}.</source>
            <translation>{reduction} der Verluste{more}.</translation>
        </message>
        <message>
            <source>The loss function, {lower}, of ŷ and y.</source>
            <translation>Die Verlustfunktion, {lower}, von ŷ und y.</translation>
        </message>
        <message>
            <source>The derivative of the loss function by ŷ.</source>
            <translation>Die Ableitung der Verlustfunktion nach ŷ.</translation>
        </message>
        <message>
            <source>Every path to the loss: what comes back there times its weight, added up.</source>
            <translation>Jeder Pfad zum Verlust: was dort zurückkommt, mal sein Gewicht, addiert.</translation>
        </message>
        <message>
            <source>The {reduction} of the samples’ gradients.</source>
            <translation>{reduction} der Gradienten der Beispiele.</translation>
        </message>
        <message>
            <source>The activation function, {title}, of z.</source>
            <translation>Die Aktivierungsfunktion, {title}, von z.</translation>
        </message>
        <message>
            <source>The last line of {title}: the old value less the step.</source>
            <translation>Die letzte Zeile von {title}: der alte Wert weniger dem Schritt.</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 Stelle</translation>
        </message>
        <message>
            <source>{power} places</source>
            <translation>{power} Stellen</translation>
        </message>
        <message>
            <source>1 decimal</source>
            <translation>1 Nachkommastelle</translation>
        </message>
        <message>
            <source>{places} decimals</source>
            <translation>{places} Nachkommastellen</translation>
        </message>
        <message>
            <source>Right, but rounded to {digits}; {decimals} are asked for.</source>
            <translation>Richtig, aber auf {digits} gerundet; {decimals} sind verlangt.</translation>
        </message>
        <message>
            <source>Rounded too early: with {digits} on the way.</source>
            <translation>Zu früh gerundet: unterwegs auf {digits}.</translation>
        </message>
        <message>
            <source>In {where}: {sentence}</source>
            <translation>In {where}: {sentence}</translation>
        </message>
        <message>
            <source>The step is added: it must go against the gradient, so minus.</source>
            <translation>Der Schritt ist addiert: Er muss gegen den Gradienten gehen, also minus.</translation>
        </message>
        <message>
            <source>The sign is turned: it is ŷ − y, answer minus target.</source>
            <translation>Das Vorzeichen ist umgedreht: Es ist ŷ − y, Antwort minus Vorgabe.</translation>
        </message>
        <message>
            <source>Right but for the sign.</source>
            <translation>Richtig bis auf das Vorzeichen.</translation>
        </message>
        <message>
            <source>The 2 is missing that the square leaves behind.</source>
            <translation>Die 2 fehlt, die das Quadrat hinterlässt.</translation>
        </message>
        <message>
            <source>This loss has no ½.</source>
            <translation>Dieser Verlust hat kein ½.</translation>
        </message>
        <message>
            <source>There is a 2 too many: ½ and the square’s 2 cancel.</source>
            <translation>Eine 2 ist zu viel: ½ und die 2 des Quadrats kürzen sich.</translation>
        </message>
        <message>
            <source>The ½ is missing.</source>
            <translation>Das ½ fehlt.</translation>
        </message>
        <message>
            <source>f′ is taken at a; it belongs at z.</source>
            <translation>f′ ist bei a genommen; es gehört zu z.</translation>
        </message>
        <message>
            <source>The factor 1 − a is missing.</source>
            <translation>Der Faktor 1 − a fehlt.</translation>
        </message>
        <message>
            <source>The square is missing: 1 − a².</source>
            <translation>Das Quadrat fehlt: 1 − a².</translation>
        </message>
        <message>
            <source>“1 −” is missing.</source>
            <translation>„1 −“ fehlt.</translation>
        </message>
        <message>
            <source>{name} and {name_2} are exchanged.</source>
            <translation>{name} und {name_2} sind vertauscht.</translation>
        </message>
        <message>
            <source>{name} stands where {name_2} belongs.</source>
            <translation>{name} steht, wo {name_2} hingehört.</translation>
        </message>
        <message>
            <source>Rows and columns of the weights are exchanged.</source>
            <translation>Zeilen und Spalten der Gewichte sind vertauscht.</translation>
        </message>
        <message>
            <source>η is missing: the step is η times it.</source>
            <translation>η fehlt: Der Schritt ist η mal das.</translation>
        </message>
        <message>
            <source>{left_out} is left out.</source>
            <translation>{left_out} fehlt.</translation>
        </message>
        <message>
            <source>The path over {where}</source>
            <translation>Der Pfad über {where}</translation>
        </message>
        <message>
            <source>The bias</source>
            <translation>Der Bias</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>Beispiel {number}</translation>
        </message>
        <message>
            <source>The summand {inner}</source>
            <translation>Der Summand {inner}</translation>
        </message>
        <message>
            <source>That is z: the activation function is missing.</source>
            <translation>Das ist z: Die Aktivierungsfunktion fehlt.</translation>
        </message>
        <message>
            <source>The factor {factor} is missing.</source>
            <translation>Der Faktor {factor} fehlt.</translation>
        </message>
        <message>
            <source>That is the old value: it has not moved.</source>
            <translation>Das ist der alte Wert: Er hat sich nicht bewegt.</translation>
        </message>
        <message>
            <source>These are the new weights: the old ones count until the update.</source>
            <translation>Das sind die neuen Gewichte: Bis zum Update zählen die alten.</translation>
        </message>
        <message>
            <source>That is the sum; the mean is 1/{count} of it.</source>
            <translation>Das ist die Summe; das Mittel ist 1/{count} davon.</translation>
        </message>
        <message>
            <source>That is the mean; the sum is asked for.</source>
            <translation>Das ist das Mittel; verlangt ist die Summe.</translation>
        </message>
        <message>
            <source>The factor 1/{value} for {value} outputs is missing.</source>
            <translation>Der Faktor 1/{value} für {value} Ausgaben fehlt.</translation>
        </message>
        <message>
            <source>There is no factor 1/{value} in this loss.</source>
            <translation>In diesem Verlust gibt es keinen Faktor 1/{value}.</translation>
        </message>
        <message>
            <source>sign turned</source>
            <translation>Vorzeichen gedreht</translation>
        </message>
        <message>
            <source>factor 2</source>
            <translation>Faktor 2</translation>
        </message>
        <message>
            <source>f′ at a instead of z</source>
            <translation>f′ bei a statt z</translation>
        </message>
        <message>
            <source>another unit’s number</source>
            <translation>Zahl eines anderen Neurons</translation>
        </message>
        <message>
            <source>a factor left out</source>
            <translation>ein Faktor fehlt</translation>
        </message>
        <message>
            <source>a summand left out</source>
            <translation>ein Summand fehlt</translation>
        </message>
        <message>
            <source>old and new weights</source>
            <translation>alte und neue Gewichte</translation>
        </message>
        <message>
            <source>mean and sum</source>
            <translation>Mittel und Summe</translation>
        </message>
        <message>
            <source>rounded too early</source>
            <translation>zu früh gerundet</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Nothing answered yet.</source>
            <translation>Noch nichts beantwortet.</translation>
        </message>
        <message>
            <source>{at_once} of {asked} right at once · {minutes}:{seconds:02d}</source>
            <translation>{at_once} von {asked} auf Anhieb richtig · {minutes}:{seconds:02d}</translation>
        </message>
        <message>
            <source>To look at again: {named}.</source>
            <translation>Noch einmal anzusehen: {named}.</translation>
        </message>
        <message>
            <source>is over {value} bytes</source>
            <translation>ist über {value} Bytes groß</translation>
        </message>
        <message>
            <source>is empty, expected at least 1 layer</source>
            <translation>ist leer, erwartet wird mindestens 1 Schicht</translation>
        </message>
        <message>
            <source>are not in the order of their places</source>
            <translation>stehen nicht in der Reihenfolge ihrer Plätze</translation>
        </message>
        <message>
            <source>is missing, expected a value</source>
            <translation>fehlt, erwartet wird ein Wert</translation>
        </message>
        <message>
            <source>class {number}</source>
            <translation>Klasse {number}</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <source>Initializer</source>
            <translation>Initialisierung</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>run {number}, η = {rates}</source>
            <translation>Lauf {number}, η = {rates}</translation>
        </message>
        <message>
            <source>training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
        <message>
            <source> in layer {layer}</source>
            <translation> in Schicht {layer}</translation>
        </message>
        <message>
            <source>Training stopped at update {update}: {quantity}{where} {value}.</source>
            <translation>Training angehalten bei Update {update}: {quantity}{where} {value}.</translation>
        </message>
        <message>
            <source>{stopped} Lower the learning rate ({rate:g}).</source>
            <translation>{stopped} Die Lernrate ({rate:g}) senken.</translation>
        </message>
        <message>
            <source>to {lowest:,}</source>
            <translation>zu {lowest:,}</translation>
        </message>
        <message>
            <source>to the start</source>
            <translation>zum Anfang</translation>
        </message>
        <message>
            <source>{stopped} Go back {back}, before the loss grew, or lower the learning rate ({rate:g}).</source>
            <translation>{stopped} {back} zurückgehen, bevor der Verlust wuchs, oder die Lernrate ({rate:g}) senken.</translation>
        </message>
        <message>
            <source>Update {update} would give numbers that are not finite; it is not made. Lower the learning rate ({rate:g}).</source>
            <translation>Update {update} ergäbe Zahlen, die nicht endlich sind; es wird nicht gemacht. Die Lernrate ({rate:g}) senken.</translation>
        </message>
        <message>
            <source>z of {unit}</source>
            <translation>z von {unit}</translation>
        </message>
        <message>
            <source>Only the inputs and parameters have values. Press → for the first node.</source>
            <translation>Nur Eingaben und Parameter haben Werte. → drücken für den ersten Knoten.</translation>
        </message>
        <message>
            <source>Forward: {value_words}</source>
            <translation>Vorwärts: {value_words}</translation>
        </message>
        <message>
            <source>Backward: {pass_words}</source>
            <translation>Rückwärts: {pass_words}</translation>
        </message>
        <message>
            <source>{name} is {value}.</source>
            <translation>{name} ist {value}.</translation>
        </message>
        <message>
            <source>{named}{sign} of {count} numbers is {value}.</source>
            <translation>{named}{sign} von {count} Zahlen ist {value}.</translation>
        </message>
        <message>
            <source>{node_name} gets </source>
            <translation>{node_name} bekommt </translation>
        </message>
        <message>
            <source> (+=: {total} so far)</source>
            <translation> (+=: bisher {total})</translation>
        </message>
        <message>
            <source>∂L/∂L is 1. </source>
            <translation>∂L/∂L ist 1. </translation>
        </message>
        <message>
            <source>passes on {own} to {count} inputs: {value}, …</source>
            <translation>gibt {own} an {count} Eingänge weiter: {value}, …</translation>
        </message>
        <message>
            <source>{node_name}: not computed yet.</source>
            <translation>{node_name}: noch nicht berechnet.</translation>
        </message>
        <message>
            <source>no gradient has come back yet</source>
            <translation>noch ist kein Gradient zurückgekommen</translation>
        </message>
        <message>
            <source>none is asked for</source>
            <translation>keiner ist verlangt</translation>
        </message>
        <message>
            <source>{words} Gradient: {more}.</source>
            <translation>{words} Gradient: {more}.</translation>
        </message>
        <message>
            <source> Gradient: {shown} = {gradient}, one part for each use.</source>
            <translation> Gradient: {shown} = {gradient}, ein Teil für jede Verwendung.</translation>
        </message>
        <message>
            <source> Gradient: {gradient}.</source>
            <translation> Gradient: {gradient}.</translation>
        </message>
        <message>
            <source> After {backwards} × backward(): {short}.</source>
            <translation> Nach {backwards} × backward(): {short}.</translation>
        </message>
        <message>
            <source>by {node_name} {slope}</source>
            <translation>nach {node_name} {slope}</translation>
        </message>
        <message>
            <source> Local derivative: {join}.</source>
            <translation> Örtliche Ableitung: {join}.</translation>
        </message>
        <message>
            <source>One walk back gives all slopes; forward, each variable needs its own.</source>
            <translation>Ein Gang zurück gibt alle Steigungen; vorwärts braucht jede Variable ihren eigenen.</translation>
        </message>
        <message>
            <source>Nothing needs a gradient.</source>
            <translation>Nichts braucht einen Gradienten.</translation>
        </message>
        <message>
            <source>Asked: {name} = {write}.</source>
            <translation>Gefragt: {name} = {write}.</translation>
        </message>
        <message>
            <source>Asked: {name} is not known yet; press → until its turn comes.</source>
            <translation>Gefragt: {name} ist noch nicht bekannt; → drücken, bis es an der Reihe ist.</translation>
        </message>
        <message>
            <source>Asked: {term}</source>
            <translation>Gefragt: {term}</translation>
        </message>
        <message>
            <source>Update {update:,}: loss {loss}.</source>
            <translation>Update {update:,}: Verlust {loss}.</translation>
        </message>
        <message>
            <source>{update:,} updates made. </source>
            <translation>{update:,} Updates gemacht. </translation>
        </message>
        <message>
            <source>one prediction</source>
            <translation>eine Vorhersage</translation>
        </message>
        <message>
            <source>{outputs} predictions</source>
            <translation>{outputs} Vorhersagen</translation>
        </message>
        <message>
            <source>{ahead}Press → to go on from {given}.</source>
            <translation>{ahead}→ drücken, um mit {given} weiterzugehen.</translation>
        </message>
        <message>
            <source>This network makes {answers}: {answer} from {given}. Press → to compute its first number.</source>
            <translation>Dieses Netz macht {answers}: {answer} aus {given}. → drücken, um seine erste Zahl zu berechnen.</translation>
        </message>
        <message>
            <source>Update {number:,}: loss {change}.</source>
            <translation>Update {number:,}: Verlust {change}.</translation>
        </message>
        <message>
            <source>the other sample goes the same way: {body}</source>
            <translation>dem anderen Beispiel geht es ebenso: {body}</translation>
        </message>
        <message>
            <source>the other {count} samples go the same way; of the last one, {body}</source>
            <translation>den anderen {count} Beispielen geht es ebenso; beim letzten {body}</translation>
        </message>
        <message>
            <source>Answer {answer}, target {target}.</source>
            <translation>Antwort {answer}, Vorgabe {target}.</translation>
        </message>
        <message>
            <source>1 gradient</source>
            <translation>1 Gradient</translation>
        </message>
        <message>
            <source>{count:,} gradients</source>
            <translation>{count:,} Gradienten</translation>
        </message>
        <message>
            <source>{gradients} known, no weight has moved.</source>
            <translation>{gradients} bekannt, noch hat sich kein Gewicht bewegt.</translation>
        </message>
        <message>
            <source>The loss is {name} = {value}.</source>
            <translation>Der Verlust ist {name} = {value}.</translation>
        </message>
        <message>
            <source>The {reduction} over {count} samples is {value}.</source>
            <translation>{reduction} über {count} Beispiele ist {value}.</translation>
        </message>
        <message>
            <source>{unit} adds up its inputs: z = {value}.</source>
            <translation>{unit} addiert seine Eingaben: z = {value}.</translation>
        </message>
        <message>
            <source>the answer is {name} = {value}.</source>
            <translation>die Antwort ist {name} = {value}.</translation>
        </message>
        <message>
            <source>{unit} passes on {value}.</source>
            <translation>{unit} gibt {value} weiter.</translation>
        </message>
        <message>
            <source>{paths} paths lead from {unit} to the loss; together {value}.</source>
            <translation>{paths} Pfade führen von {unit} zum Verlust; zusammen {value}.</translation>
        </message>
        <message>
            <source>what comes back to {unit} is {name} = {value}.</source>
            <translation>zu {unit} kommt {name} = {value} zurück.</translation>
        </message>
        <message>
            <source>slope, steepness and input give {name} = {value}.</source>
            <translation>Steigung, Steilheit und Eingabe geben {name} = {value}.</translation>
        </message>
        <message>
            <source>{name} stays {old}.</source>
            <translation>{name} bleibt {old}.</translation>
        </message>
        <message>
            <source>{how} moves {name}: {from_to}.</source>
            <translation>{how} bewegt {name}: {from_to}.</translation>
        </message>
        <message>
            <source>{how} moves {name} from {old} to {new}.</source>
            <translation>{how} bewegt {name} von {old} nach {new}.</translation>
        </message>
        <message>
            <source>{unit} takes in {z}, passes on {a}.</source>
            <translation>{unit} nimmt {z} auf, gibt {a} weiter.</translation>
        </message>
        <message>
            <source>{unit} receives {received}, hands on {handed}.</source>
            <translation>{unit} bekommt {received}, reicht {handed} weiter.</translation>
        </message>
        <message>
            <source>1 parameter</source>
            <translation>1 Parameter</translation>
        </message>
        <message>
            <source>{count} parameters</source>
            <translation>{count} Parameter</translation>
        </message>
        <message>
            <source>{unit}: {parameters} moved.</source>
            <translation>{unit}: {parameters} bewegt.</translation>
        </message>
        <message>
            <source>{unit}: gradients combined over the samples.</source>
            <translation>{unit}: Gradienten über die Beispiele zusammengefasst.</translation>
        </message>
        <message>
            <source>the whole gradient is measured.</source>
            <translation>der ganze Gradient ist gemessen.</translation>
        </message>
        <message>
            <source>{name} computed.</source>
            <translation>{name} berechnet.</translation>
        </message>
        <message>
            <source>gradients of {name} combined over the samples.</source>
            <translation>Gradienten von {name} über die Beispiele zusammengefasst.</translation>
        </message>
        <message>
            <source>Gradient has reached the inputs.</source>
            <translation>Der Gradient hat die Eingaben erreicht.</translation>
        </message>
        <message>
            <source>Gradient has passed {name}.</source>
            <translation>Der Gradient ist durch {name} gegangen.</translation>
        </message>
        <message>
            <source>{name}: {count} moved.</source>
            <translation>{name}: {count} bewegt.</translation>
        </message>
        <message>
            <source>Gradient: {done:,} of {whole:,} checked</source>
            <translation>Gradient: {done:,} von {whole:,} geprüft</translation>
        </message>
        <message>
            <source>Gradient: not checked yet</source>
            <translation>Gradient: noch nicht geprüft</translation>
        </message>
        <message>
            <source>Gradient: not checked since the change</source>
            <translation>Gradient: seit der Änderung nicht geprüft</translation>
        </message>
        <message>
            <source>after update {updates:,}</source>
            <translation>nach Update {updates:,}</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>am Anfang</translation>
        </message>
        <message>
            <source>✓ Gradient checked {at}: all {count:,} agree</source>
            <translation>✓ Gradient geprüft {at}: alle {count:,} stimmen überein</translation>
        </message>
        <message>
            <source>✕ Gradient checked {at}: {number:,} of {count:,} differ</source>
            <translation>✕ Gradient geprüft {at}: {number:,} von {count:,} weichen ab</translation>
        </message>
        <message>
            <source>Running: not rounded by hand</source>
            <translation>Im Lauf: nicht von Hand gerundet</translation>
        </message>
        <message>
            <source>Made by running: not rounded by hand</source>
            <translation>Im Lauf entstanden: nicht von Hand gerundet</translation>
        </message>
        <message>
            <source>{decimals} decimals</source>
            <translation>{decimals} Stellen</translation>
        </message>
        <message>
            <source>, every number</source>
            <translation>, jede Zahl</translation>
        </message>
        <message>
            <source>Rounded by hand: {places}{every}</source>
            <translation>Von Hand gerundet: {places}{every}</translation>
        </message>
        <message>
            <source>{number:,} parameters</source>
            <translation>{number:,} Parameter</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 Problem</translation>
        </message>
        <message>
            <source>{count} problems</source>
            <translation>{count} Probleme</translation>
        </message>
        <message>
            <source>{value}{star}{only} – bpviz</source>
            <translation>{value}{star}{only} – bpviz</translation>
        </message>
        <message>
            <source>A step of gradient descent</source>
            <translation>Ein Schritt des Gradientenabstiegs</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>The parameters before and after</source>
            <translation>Die Parameter vorher und nachher</translation>
        </message>
        <message>
            <source>one sample</source>
            <translation>einem Beispiel</translation>
        </message>
        <message>
            <source>{count} samples</source>
            <translation>{count} Beispielen</translation>
        </message>
        <message>
            <source> in {parts} micro-batches</source>
            <translation> in {parts} Teil-Batches</translation>
        </message>
        <message>
            <source>Update {update:,}, of {samples}{split}.</source>
            <translation>Update {update:,}, von {samples}{split}.</translation>
        </message>
        <message>
            <source>{words} Work out every line; the answers are at the end.</source>
            <translation>{words} Jede Zeile ausrechnen; die Antworten stehen am Ende.</translation>
        </message>
        <message>
            <source>The network, {sizes}</source>
            <translation>Das Netz, {sizes}</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <source>1 unit</source>
            <translation>1 Neuron</translation>
        </message>
        <message>
            <source>{units} units</source>
            <translation>{units} Neuronen</translation>
        </message>
        <message>
            <source>, plus the output of {layer_name}</source>
            <translation>, dazu die Ausgabe von {layer_name}</translation>
        </message>
        <message>
            <source>, biases stay as they are</source>
            <translation>, Biases bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>{reduction} over the samples</source>
            <translation>{reduction} über die Beispiele</translation>
        </message>
        <message>
            <source>without 1/K</source>
            <translation>ohne 1/K</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Kappen</translation>
        </message>
        <message>
            <source>by {kind}, at {number}</source>
            <translation>nach {kind}, bei {number}</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>{what} to {decimals} decimals, as on paper</source>
            <translation>{what} auf {decimals} Stellen, wie auf dem Papier</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>computed with all, shown with {digits} decimals</source>
            <translation>mit allen gerechnet, mit {digits} Nachkommastellen gezeigt</translation>
        </message>
        <message>
            <source>The data have {n} inputs and {value} targets: not listed here.</source>
            <translation>Die Daten haben {n} Eingaben und {value} Vorgaben: hier nicht aufgeführt.</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>Beispiel {number}</translation>
        </message>
        <message>
            <source>{name}: {before} weights for each unit, not listed here.</source>
            <translation>{name}: {before} Gewichte je Neuron, hier nicht aufgeführt.</translation>
        </message>
        <message>
            <source>into {in_table}</source>
            <translation>nach {in_table}</translation>
        </message>
        <message>
            <source>from {in_table}</source>
            <translation>aus {in_table}</translation>
        </message>
        <message>
            <source>The loss of these samples goes from {value} to {value_2}.</source>
            <translation>Der Verlust dieser Beispiele geht von {value} auf {value_2}.</translation>
        </message>
        <message>
            <source>Add layer after {the_layer}</source>
            <translation>Schicht hinter {the_layer} einfügen</translation>
        </message>
        <message>
            <source>{count} neurons</source>
            <translation>{count} Neuronen</translation>
        </message>
        <message>
            <source>Remove {layers_words}</source>
            <translation>{layers_words} entfernen</translation>
        </message>
        <message>
            <source>Add neuron to {the_layer}</source>
            <translation>Neuron zu {the_layer} hinzufügen</translation>
        </message>
        <message>
            <source>Remove connection {wire}</source>
            <translation>Verbindung {wire} entfernen</translation>
        </message>
        <message>
            <source>Remove {unit_name}</source>
            <translation>{unit_name} entfernen</translation>
        </message>
        <message>
            <source>Remove {join}</source>
            <translation>{join} entfernen</translation>
        </message>
        <message>
            <source>Move {unit}</source>
            <translation>{unit} verschieben</translation>
        </message>
        <message>
            <source>Connect {wire}</source>
            <translation>{wire} verbinden</translation>
        </message>
        <message>
            <source>Restore {count} connections</source>
            <translation>{count} Verbindungen wiederherstellen</translation>
        </message>
        <message>
            <source>Disconnect {the_layer}</source>
            <translation>{the_layer} trennen</translation>
        </message>
        <message>
            <source>Connect all of {the_layer}</source>
            <translation>Alles in {the_layer} verbinden</translation>
        </message>
        <message>
            <source>A skip connection leads forward, from an earlier layer.</source>
            <translation>Eine Sprungverbindung führt vorwärts, von einer früheren Schicht.</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths}.</source>
            <translation>Eine Sprungverbindung braucht gleiche Breiten: {widths}.</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto softmax.</source>
            <translation>Eine Sprungverbindung kann nicht auf Softmax führen.</translation>
        </message>
        <message>
            <source>Remove skip to {to}</source>
            <translation>Sprung zu {to} entfernen</translation>
        </message>
        <message>
            <source>Skip from {the_layer} to {to}</source>
            <translation>Sprung von {the_layer} zu {to}</translation>
        </message>
        <message>
            <source>Set activation of {the_layer} to {kind}</source>
            <translation>Aktivierung von {the_layer} auf {kind} setzen</translation>
        </message>
        <message>
            <source>Rename {the_layer}</source>
            <translation>{the_layer} umbenennen</translation>
        </message>
        <message>
            <source>Rename {unit}</source>
            <translation>{unit} umbenennen</translation>
        </message>
        <message>
            <source>Place neurons</source>
            <translation>Neuronen platzieren</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>Anordnung zurücksetzen</translation>
        </message>
        <message>
            <source>One batch an update: set “Accumulate” (Training, Batches and clipping) to gather several.</source>
            <translation>Ein Batch je Update: „Sammeln“ (Training, Batches und Kappen) fasst mehrere zusammen.</translation>
        </message>
        <message>
            <source>One batch of {sum:,}: the same gradient (±{apart}); for the way back it keeps {whole:,} numbers instead of {parts:,}.</source>
            <translation>Ein Batch zu {sum:,}: derselbe Gradient (±{apart}); für den Rückweg behält er {whole:,} Zahlen statt {parts:,}.</translation>
        </message>
        <message>
            <source>After {count} updates at the same η:</source>
            <translation>Nach {count} Updates mit demselben η:</translation>
        </message>
        <message>
            <source>state of {words}</source>
            <translation>Zustand von {words}</translation>
        </message>
        <message>
            <source>Nothing is clipped: see Training, Batches and clipping.</source>
            <translation>Nichts wird gekappt: siehe Training, Batches und Kappen.</translation>
        </message>
        <message>
            <source>Clipping acted in {clippings} of {count} updates.</source>
            <translation>Das Kappen griff in {clippings} von {count} Updates.</translation>
        </message>
        <message>
            <source>The run stopped at a fault of the program: {last}</source>
            <translation>Der Lauf endete mit einem Fehler des Programms: {last}</translation>
        </message>
        <message>
            <source>{words} (Help → Copy a report of faults)</source>
            <translation>{words} (Hilfe → Fehlerbericht kopieren)</translation>
        </message>
        <message>
            <source>Copied a report of {lines} lines.</source>
            <translation>Bericht von {lines} Zeilen kopiert.</translation>
        </message>
        <message>
            <source>The settings could not be read; all is as at the first start.</source>
            <translation>Die Einstellungen konnten nicht gelesen werden; alles ist wie beim ersten Start.</translation>
        </message>
        <message>
            <source>Place {name}</source>
            <translation>{name} platzieren</translation>
        </message>
        <message>
            <source>Move {name} here</source>
            <translation>{name} hierher verschieben</translation>
        </message>
        <message>
            <source>Connect {join}</source>
            <translation>{join} verbinden</translation>
        </message>
        <message>
            <source>Skip connection {join}</source>
            <translation>Sprungverbindung {join}</translation>
        </message>
        <message>
            <source>all {count}</source>
            <translation>alle {count}</translation>
        </message>
        <message>
            <source>Name of {layer_name}</source>
            <translation>Name von {layer_name}</translation>
        </message>
        <message>
            <source>Target of {unit}</source>
            <translation>Vorgabe von {unit}</translation>
        </message>
        <message>
            <source>Weight from {unit} to {name}</source>
            <translation>Gewicht von {unit} zu {name}</translation>
        </message>
        <message>
            <source>Bias of {name}</source>
            <translation>Bias von {name}</translation>
        </message>
        <message>
            <source>Name of {name}</source>
            <translation>Name von {name}</translation>
        </message>
        <message>
            <source>Value of {name}</source>
            <translation>Wert von {name}</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Insert a layer here</source>
            <translation>Hier eine Schicht einfügen</translation>
        </message>
        <message>
            <source>Choose the activation of this layer</source>
            <translation>Die Aktivierung dieser Schicht wählen</translation>
        </message>
        <message>
            <source>Remove the last neuron of this layer</source>
            <translation>Das letzte Neuron dieser Schicht entfernen</translation>
        </message>
        <message>
            <source>Add a neuron to this layer</source>
            <translation>Dieser Schicht ein Neuron hinzufügen</translation>
        </message>
        <message>
            <source>Double-click: name this layer</source>
            <translation>Doppelklick: diese Schicht benennen</translation>
        </message>
        <message>
            <source>Drag to a neuron: a connection, or a skip</source>
            <translation>Zu einem Neuron ziehen: eine Verbindung oder ein Sprung</translation>
        </message>
        <message>
            <source>Remove the last input, with its column of the data</source>
            <translation>Die letzte Eingabe entfernen, mit ihrer Spalte der Daten</translation>
        </message>
        <message>
            <source>Add an input: a column of 0 in the data</source>
            <translation>Eine Eingabe hinzufügen: eine Spalte mit 0 in den Daten</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>Die Eingaben</translation>
        </message>
        <message>
            <source>weights: {reduction} of {count}</source>
            <translation>Gewichte: {reduction} von {count}</translation>
        </message>
        <message>
            <source>one sample of {count} shown; {weights}</source>
            <translation>ein Beispiel von {count} gezeigt; {weights}</translation>
        </message>
        <message>
            <source>sample {at} of {count} shown; {weights}</source>
            <translation>Beispiel {at} von {count} gezeigt; {weights}</translation>
        </message>
        <message>
            <source>row {number}, {ordinal} of {count} in this batch; {weights}</source>
            <translation>Zeile {number}, {ordinal} von {count} in diesem Batch; {weights}</translation>
        </message>
        <message>
            <source>Click: why?</source>
            <translation>Klick: warum?</translation>
        </message>
        <message>
            <source>raw: {raw}</source>
            <translation>roh: {raw}</translation>
        </message>
        <message>
            <source>{unit} (Input)</source>
            <translation>{unit} (Eingabe)</translation>
        </message>
        <message>
            <source>Bias of {unit}</source>
            <translation>Bias von {unit}</translation>
        </message>
        <message>
            <source>Loss ({loss_title})</source>
            <translation>Verlust ({loss_title})</translation>
        </message>
        <message>
            <source>{letter} = {value} (not trained)</source>
            <translation>{letter} = {value} (nicht trainiert)</translation>
        </message>
        <message>
            <source>passes back {left} × {right} = {product}</source>
            <translation>gibt {left} × {right} = {product} zurück</translation>
        </message>
        <message>
            <source>the loss passes back {total}</source>
            <translation>der Verlust gibt {total} zurück</translation>
        </message>
        <message>
            <source>nothing comes back</source>
            <translation>nichts kommt zurück</translation>
        </message>
        <message>
            <source>comes back {total}</source>
            <translation>zurück kommt {total}</translation>
        </message>
        <message>
            <source>{count} paths pass back {total} together</source>
            <translation>{count} Pfade geben zusammen {total} zurück</translation>
        </message>
        <message>
            <source>comes back {first}{tail} = {total}</source>
            <translation>zurück kommt {first}{tail} = {total}</translation>
        </message>
        <message>
            <source>in the neurons: their answers over {join}</source>
            <translation>in den Neuronen: ihre Antworten über {join}</translation>
        </message>
        <message>
            <source>in the circles: {kind}</source>
            <translation>in den Kreisen: {kind}</translation>
        </message>
        <message>
            <source>colour: {kind}</source>
            <translation>Farbe: {kind}</translation>
        </message>
        <message>
            <source>Network {shape}.</source>
            <translation>Netz {shape}.</translation>
        </message>
        <message>
            <source>{value} Training.</source>
            <translation>{value} Training.</translation>
        </message>
        <message>
            <source>{revealed} of {count} numbers known.</source>
            <translation>{revealed} von {count} Zahlen bekannt.</translation>
        </message>
        <message>
            <source>{phase}: {named} is {value}.</source>
            <translation>{phase}: {named} ist {value}.</translation>
        </message>
        <message>
            <source> and {number} more</source>
            <translation> und {number} weitere</translation>
        </message>
        <message>
            <source>Selected: {join}{more}.</source>
            <translation>Ausgewählt: {join}{more}.</translation>
        </message>
        <message>
            <source>Problems: {problems}.</source>
            <translation>Probleme: {problems}.</translation>
        </message>
        <message>
            <source> by d</source>
            <translation> nach d</translation>
        </message>
        <message>
            <source>{name} of {wire_name}</source>
            <translation>{name} von {wire_name}</translation>
        </message>
        <message>
            <source>{name} of {unit}</source>
            <translation>{name} von {unit}</translation>
        </message>
        <message>
            <source>the layer {layer_name}</source>
            <translation>die Schicht {layer_name}</translation>
        </message>
        <message>
            <source>{kind} of {name}</source>
            <translation>{kind} von {name}</translation>
        </message>
        <message>
            <source>d L by d </source>
            <translation>d L nach d </translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>Input {unit}</source>
            <translation>Eingabe {unit}</translation>
        </message>
        <message>
            <source>Weight {spoken}</source>
            <translation>Gewicht {spoken}</translation>
        </message>
        <message>
            <source>Loss, {loss_title}</source>
            <translation>Verlust, {loss_title}</translation>
        </message>
        <message>
            <source>Update {made}, {loss} is its loss.</source>
            <translation>Update {made}, sein Verlust ist {loss}.</translation>
        </message>
        <message>
            <source>{capitalize}: {name} is {value}.</source>
            <translation>{capitalize}: {name} ist {value}.</translation>
        </message>
        <message>
            <source>{count} things selected.</source>
            <translation>{count} Dinge ausgewählt.</translation>
        </message>
        <message>
            <source>The program in PyTorch, the lines of the last step lit</source>
            <translation>Das Programm in PyTorch, die Zeilen des letzten Schritts beleuchtet</translation>
        </message>
        <message>
            <source>The same in plain NumPy, every derivative written out</source>
            <translation>Dasselbe in reinem NumPy, jede Ableitung ausgeschrieben</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>What was recorded, in order: what backward() walks back over</source>
            <translation>Was aufgezeichnet wurde, der Reihe nach: worüber backward() zurückgeht</translation>
        </message>
        <message>
            <source>File → Export code writes all of it, with data and parameters.</source>
            <translation>Datei → Code exportieren schreibt alles, mit Daten und Parametern.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Tape of records</source>
            <translation>Band der Aufzeichnungen</translation>
        </message>
        <message>
            <source>What the tape records of the line that is chosen</source>
            <translation>Was das Band von der gewählten Zeile aufzeichnet</translation>
        </message>
        <message>
            <source>Without zero_grad() in between</source>
            <translation>Ohne zero_grad() dazwischen</translation>
        </message>
        <message>
            <source>Begin anew, with no gradients</source>
            <translation>Neu beginnen, ohne Gradienten</translation>
        </message>
        <message>
            <source>Typed expressions are written in PyTorch alone.</source>
            <translation>Getippte Ausdrücke werden nur in PyTorch geschrieben.</translation>
        </message>
        <message>
            <source>This network’s graph is too large for a tape.</source>
            <translation>Der Graph dieses Netzes ist zu groß für ein Band.</translation>
        </message>
        <message>
            <source>backward() again{times}</source>
            <translation>backward() noch einmal{times}</translation>
        </message>
        <message>
            <source>{words} of {name}</source>
            <translation>{words} von {name}</translation>
        </message>
        <message>
            <source>{words}, by layer: {numbers}</source>
            <translation>{words}, nach Schicht: {numbers}</translation>
        </message>
        <message>
            <source>at the start {number}</source>
            <translation>am Anfang {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>höchstens {number}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>by update</source>
            <translation>je Update</translation>
        </message>
        <message>
            <source>Norm of each layer’s gradient over the updates</source>
            <translation>Norm des Gradienten jeder Schicht über die Updates</translation>
        </message>
        <message>
            <source>by layer</source>
            <translation>je Schicht</translation>
        </message>
        <message>
            <source>What each layer receives, now and at the start</source>
            <translation>Was jede Schicht bekommt, jetzt und am Anfang</translation>
        </message>
        <message>
            <source>Norm of the gradient of each layer, by update</source>
            <translation>Norm des Gradienten jeder Schicht, nach Update</translation>
        </message>
        <message>
            <source>Run: the norm of each layer’s gradient is measured while this is in sight.</source>
            <translation>Lauf: Die Norm des Gradienten jeder Schicht wird gemessen, solange dies zu sehen ist.</translation>
        </message>
        <message>
            <source>Gradients by layer</source>
            <translation>Gradienten nach Schicht</translation>
        </message>
        <message>
            <source>norm of the gradient (no unit)</source>
            <translation>Norm des Gradienten (ohne Einheit)</translation>
        </message>
        <message>
            <source>Pause: they are measured where the run stands.</source>
            <translation>Pause: Sie werden gemessen, wo der Lauf steht.</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>Wird gemessen …</translation>
        </message>
        <message>
            <source>Lines of the curve</source>
            <translation>Linien der Kurve</translation>
        </message>
        <message>
            <source>{name}: click to show it</source>
            <translation>{name}: Klick zeigt sie</translation>
        </message>
        <message>
            <source>{name}: click to hide it</source>
            <translation>{name}: Klick verbirgt sie</translation>
        </message>
        <message>
            <source>train</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>layer {at}</source>
            <translation>Schicht {at}</translation>
        </message>
        <message>
            <source>run {number}</source>
            <translation>Lauf {number}</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>Glättung</translation>
        </message>
        <message>
            <source>Draw the mean of the last updates at each one</source>
            <translation>An jedem Update das Mittel der letzten zeichnen</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>log axis</source>
            <translation>log. Achse</translation>
        </message>
        <message>
            <source>Draw the numbers on a logarithmic axis</source>
            <translation>Die Zahlen auf einer logarithmischen Achse zeichnen</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>glätten</translation>
        </message>
        <message>
            <source>update {at:,}</source>
            <translation>Update {at:,}</translation>
        </message>
        <message>
            <source>Loss by update</source>
            <translation>Verlust nach Update</translation>
        </message>
        <message>
            <source>Every update’s loss will be drawn here.</source>
            <translation>Hier wird der Verlust jedes Updates gezeichnet.</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
        <message>
            <source>loss before the update (no unit)</source>
            <translation>Verlust vor dem Update (ohne Einheit)</translation>
        </message>
        <message>
            <source>Share of right answers, by update</source>
            <translation>Anteil richtiger Antworten, nach Update</translation>
        </message>
        <message>
            <source>Run: the share of right answers is measured where targets are classes.</source>
            <translation>Lauf: Der Anteil richtiger Antworten wird gemessen, wo Vorgaben Klassen sind.</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>right answers (share)</source>
            <translation>richtige Antworten (Anteil)</translation>
        </message>
        <message>
            <source>Weights and biases, by update</source>
            <translation>Gewichte und Biases, nach Update</translation>
        </message>
        <message>
            <source>Run: the weights and biases (256 at most) are measured while this is in sight.</source>
            <translation>Lauf: Gewichte und Biases (höchstens 256) werden gemessen, solange dies zu sehen ist.</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>Gewichte und Biases</translation>
        </message>
        <message>
            <source>value (no unit)</source>
            <translation>Wert (ohne Einheit)</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>η of every update, and as the schedule has planned it</source>
            <translation>η jedes Updates, und wie der Zeitplan es vorsieht</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>What the optimizer keeps of the selected weight or bias</source>
            <translation>Was der Optimierer vom ausgewählten Gewicht oder Bias behält</translation>
        </message>
        <message>
            <source>clipping</source>
            <translation>Kappen</translation>
        </message>
        <message>
            <source>How long the gradient is before clipping, and after it</source>
            <translation>Wie lang der Gradient vor dem Kappen ist, und danach</translation>
        </message>
        <message>
            <source>Learning rate, by update</source>
            <translation>Lernrate, nach Update</translation>
        </message>
        <message>
            <source>Run: the learning rate is measured while this is in sight.</source>
            <translation>Lauf: Die Lernrate wird gemessen, solange dies zu sehen ist.</translation>
        </message>
        <message>
            <source>learning rate (no unit)</source>
            <translation>Lernrate (ohne Einheit)</translation>
        </message>
        <message>
            <source>after clipping</source>
            <translation>nach dem Kappen</translation>
        </message>
        <message>
            <source>Graph of operations</source>
            <translation>Graph der Operationen</translation>
        </message>
        <message>
            <source>{name}: {count} operations; a double click opens it</source>
            <translation>{name}: {count} Operationen; ein Doppelklick öffnet es</translation>
        </message>
        <message>
            <source>network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>The graph of this network and the sample shown</source>
            <translation>Der Graph dieses Netzes und des gezeigten Beispiels</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <source>The graph of what you type</source>
            <translation>Der Graph dessen, was man tippt</translation>
        </message>
        <message>
            <source>What is folded</source>
            <translation>Was gefaltet ist</translation>
        </message>
        <message>
            <source>How much of the graph is folded into one box</source>
            <translation>Wie viel des Graphen in einen Kasten gefaltet ist</translation>
        </message>
        <message>
            <source>Steps of the graph</source>
            <translation>Schritte des Graphen</translation>
        </message>
        <message>
            <source>Go to a step of the graph (Right, Left)</source>
            <translation>Zu einem Schritt des Graphen gehen (Rechts, Links)</translation>
        </message>
        <message>
            <source>This network’s graph has some {count:,} nodes; up to {value:,} are drawn. Step through it on the network itself.</source>
            <translation>Der Graph dieses Netzes hat etwa {count:,} Knoten; bis zu {value:,} werden gezeichnet. Durch das Netz selbst lässt sich schreiten.</translation>
        </message>
        <message>
            <source> · not rounded</source>
            <translation> · nicht gerundet</translation>
        </message>
        <message>
            <source>step {position:,} of {length:,}</source>
            <translation>Schritt {position:,} von {length:,}</translation>
        </message>
        <message>
            <source>In {group_name}: {words}</source>
            <translation>In {group_name}: {words}</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Expression, a statement on each line</source>
            <translation>Ausdruck, eine Anweisung je Zeile</translation>
        </message>
        <message>
            <source>Variables and their slopes</source>
            <translation>Variablen und ihre Steigungen</translation>
        </message>
        <message>
            <source>difference: (L(x + h) − L(x − h)) / 2h, to compare with</source>
            <translation>Differenz: (L(x + h) − L(x − h)) / 2h, zum Vergleich</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>The loss of this update’s samples</source>
            <translation>Der Verlust der Beispiele dieses Updates</translation>
        </message>
        <message>
            <source>The loss of all training samples</source>
            <translation>Der Verlust aller Trainingsbeispiele</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>Rennen</translation>
        </message>
        <message>
            <source>Seven optimizers from here, at the same learning rate: where they go</source>
            <translation>Sieben Optimierer von hier, mit derselben Lernrate: wohin sie gehen</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Draw two other random directions</source>
            <translation>Zwei andere zufällige Richtungen ziehen</translation>
        </message>
        <message>
            <source>No plane yet: it takes three states of a run, and numbers that are not too large.</source>
            <translation>Noch keine Ebene: Dazu braucht es drei Zustände eines Laufs und Zahlen, die nicht zu groß sind.</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>Wird berechnet …</translation>
        </message>
        <message>
            <source>The ground of update {number:,}.</source>
            <translation>Der Boden von Update {number:,}.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ○ the other end of the step, ◇ the loss there when all parameters move, dots: the updates that follow. Dashed: the tangent, whose slope is the gradient. Click or drag to put the parameter elsewhere.</source>
            <translation>● die Parameter auf dem Bildschirm, ○ das andere Ende des Schritts, ◇ der Verlust dort, wenn sich alle Parameter bewegen, Punkte: die folgenden Updates. Gestrichelt: die Tangente, deren Steigung der Gradient ist. Klicken oder ziehen, um den Parameter woandershin zu setzen.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ■ where the run began. Coloured arrow: downhill, against the gradient; dark: the step, dashed: the updates that follow; grey: the velocity’s part. The stronger the colour, the higher the loss. Drag to move there.</source>
            <translation>● die Parameter auf dem Bildschirm, ■ wo der Lauf begann. Farbiger Pfeil: bergab, gegen den Gradienten; dunkel: der Schritt, gestrichelt: die folgenden Updates; grau: der Teil der Geschwindigkeit. Je kräftiger die Farbe, desto höher der Verlust. Ziehen, um dorthin zu gehen.</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Landschaft</translation>
        </message>
        <message>
            <source>Losses of the race</source>
            <translation>Verluste des Rennens</translation>
        </message>
        <message>
            <source>1 Forward →</source>
            <translation>1 Vorwärts →</translation>
        </message>
        <message>
            <source>2 Loss</source>
            <translation>2 Verlust</translation>
        </message>
        <message>
            <source>3 Backward ←</source>
            <translation>3 Rückwärts ←</translation>
        </message>
        <message>
            <source>4 Update</source>
            <translation>4 Update</translation>
        </message>
        <message>
            <source>Show each neuron’s number for the sample shown</source>
            <translation>Von jedem Neuron die Zahl für das gezeigte Beispiel zeigen</translation>
        </message>
        <message>
            <source>map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Show what each neuron answers over the inputs (M)</source>
            <translation>Zeigen, was jedes Neuron über den Eingaben antwortet (M)</translation>
        </message>
        <message>
            <source>in the neurons </source>
            <translation>in den Neuronen </translation>
        </message>
        <message>
            <source>its own</source>
            <translation>seine eigene</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>The accumulator</source>
            <translation>Der Sammler</translation>
        </message>
        <message>
            <source>forget to</source>
            <translation>vergessen:</translation>
        </message>
        <message>
            <source>Draw what a run comes to that does; no project trains so</source>
            <translation>Zeichnen, was aus einem Lauf wird, der das tut; kein Projekt trainiert so</translation>
        </message>
        <message>
            <source>forget to {words}</source>
            <translation>vergessen: {words}</translation>
        </message>
        <message>
            <source>batch {row}</source>
            <translation>Batch {row}</translation>
        </message>
        <message>
            <source>Losses of the right way and of the mistake</source>
            <translation>Verluste des richtigen Wegs und des Fehlers</translation>
        </message>
        <message>
            <source>Layer whose z are marked</source>
            <translation>Schicht, deren z markiert sind</translation>
        </message>
        <message>
            <source>Activation that is drawn</source>
            <translation>Aktivierung, die gezeichnet wird</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>Waagrecht</translation>
        </message>
        <message>
            <source>Upwards</source>
            <translation>Senkrecht</translation>
        </message>
        <message>
            <source>Others held</source>
            <translation>Andere bleiben</translation>
        </message>
        <message>
            <source>at the mean</source>
            <translation>beim Mittel</translation>
        </message>
        <message>
            <source>at the sample shown</source>
            <translation>beim gezeigten Beispiel</translation>
        </message>
        <message>
            <source>the winner</source>
            <translation>die größte</translation>
        </message>
        <message>
            <source>Drawn over {join}: choose what, over which</source>
            <translation>Gezeichnet über {join}: wählen, was und worüber</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>The samples of this update, and what each adds to its gradient</source>
            <translation>Die Beispiele dieses Updates, und was jedes zu seinem Gradienten beiträgt</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <source>This update’s gradient beside that of all samples</source>
            <translation>Der Gradient dieses Updates neben dem aller Beispiele</translation>
        </message>
        <message>
            <source>accumulator</source>
            <translation>Sammler</translation>
        </message>
        <message>
            <source>How several batches are gathered into one update</source>
            <translation>Wie mehrere Batches zu einem Update gesammelt werden</translation>
        </message>
        <message>
            <source>Samples of this update</source>
            <translation>Beispiele dieses Updates</translation>
        </message>
        <message>
            <source>Pause: the noise is measured where the run stands.</source>
            <translation>Pause: Das Rauschen wird gemessen, wo der Lauf steht.</translation>
        </message>
        <message>
            <source>{count:,} of {samples:,} samples</source>
            <translation>{count:,} von {samples:,} Beispielen</translation>
        </message>
        <message>
            <source>{words}: update {at:,} of {count:,} in its epoch</source>
            <translation>{words}: Update {at:,} von {count:,} in seiner Epoche</translation>
        </message>
        <message>
            <source>target {k}</source>
            <translation>Vorgabe {k}</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>und {number} weitere</translation>
        </message>
        <message>
            <source>wrong, {wrong}</source>
            <translation>falsch, {wrong}</translation>
        </message>
        <message>
            <source>test sample</source>
            <translation>Testbeispiel</translation>
        </message>
        <message>
            <source>in this batch, {batch}</source>
            <translation>im Batch, {batch}</translation>
        </message>
        <message>
            <source>boundary{at}</source>
            <translation>Grenze{at}</translation>
        </message>
        <message>
            <source>Derivative of {name} for every batch</source>
            <translation>Ableitung nach {name} für jeden Batch</translation>
        </message>
        <message>
            <source>∂L/∂{name} by batch</source>
            <translation>∂L/∂{name} nach Batch</translation>
        </message>
        <message>
            <source>noise ∝ 1/√B, B = {now}</source>
            <translation>Rauschen ∝ 1/√B, B = {now}</translation>
        </message>
        <message>
            <source>none: all samples agree</source>
            <translation>keines: Alle Beispiele sind sich einig</translation>
        </message>
        <message>
            <source>not finite</source>
            <translation>nicht endlich</translation>
        </message>
        <message>
            <source>One of the gradients has no direction: there is nothing to compare.</source>
            <translation>Einer der Gradienten hat keine Richtung: Es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>This update’s gradient is {length} long and points {angle:.0f}° away from that of all samples, {whole_length} long.</source>
            <translation>Der Gradient dieses Updates ist {length} lang und weist {angle:.0f}° von dem aller Beispiele weg, der {whole_length} lang ist.</translation>
        </message>
        <message>
            <source>Samples by hand</source>
            <translation>Beispiele von Hand</translation>
        </message>
        <message>
            <source>Click to add a sample, drag to move one, right-click to remove one</source>
            <translation>Klick fügt ein Beispiel hinzu, Ziehen verschiebt eines, Rechtsklick entfernt eines</translation>
        </message>
        <message>
            <source>Class of new samples</source>
            <translation>Klasse neuer Beispiele</translation>
        </message>
        <message>
            <source>Target of new samples</source>
            <translation>Vorgabe neuer Beispiele</translation>
        </message>
        <message>
            <source> (raw {raw})</source>
            <translation> (roh {raw})</translation>
        </message>
        <message>
            <source>In brackets: as it was before it was scaled</source>
            <translation>In Klammern: wie es vor dem Skalieren war</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>What is answered between the samples</source>
            <translation>Was zwischen den Beispielen geantwortet wird</translation>
        </message>
        <message>
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Every sample and its answer, the worst first</source>
            <translation>Jedes Beispiel und seine Antwort, das schlechteste zuerst</translation>
        </message>
        <message>
            <source>classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Which classes are answered for which</source>
            <translation>Welche Klassen für welche geantwortet werden</translation>
        </message>
        <message>
            <source>Sample {number} is not in this update’s batch.</source>
            <translation>Beispiel {number} ist nicht im Batch dieses Updates.</translation>
        </message>
        <message>
            <source>Test sample {number}: no update is made with it.</source>
            <translation>Testbeispiel {number}: Mit ihm wird kein Update gemacht.</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>geantwortet</translation>
        </message>
        <message>
            <source>Answers, the worst first</source>
            <translation>Antworten, die schlechteste zuerst</translation>
        </message>
        <message>
            <source>test {name}</source>
            <translation>Test {name}</translation>
        </message>
        <message>
            <source>Classes that are confused</source>
            <translation>Klassen, die verwechselt werden</translation>
        </message>
        <message>
            <source>Confusion matrix: {right} right, {wrong} wrong</source>
            <translation>Verwechslungsmatrix: {right} richtig, {wrong} falsch</translation>
        </message>
        <message>
            <source>{name} {right:,} of {int:,}</source>
            <translation>{name} {right:,} von {int:,}</translation>
        </message>
        <message>
            <source>right: {said}</source>
            <translation>richtig: {said}</translation>
        </message>
        <message>
            <source>mean loss: {said}</source>
            <translation>mittlerer Verlust: {said}</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Ihre Zahl</translation>
        </message>
        <message>
            <source>number or calculation</source>
            <translation>Zahl oder Rechnung</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Judge this number (Enter)</source>
            <translation>Diese Zahl beurteilen (Eingabetaste)</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Reveal this number and go on</source>
            <translation>Diese Zahl zeigen und weitergehen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>Der Schritt davor</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Der nächste Schritt</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>Alle Lektionen</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>{value} Done.</source>
            <translation>{value} Geschafft.</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <source>Make {left:,} updates</source>
            <translation>{left:,} Updates machen</translation>
        </message>
        <message>
            <source>Make the update</source>
            <translation>Das Update machen</translation>
        </message>
        <message>
            <source>Run until it is</source>
            <translation>Laufen, bis es so ist</translation>
        </message>
        <message>
            <source>{value} “{right}” is right. {because}</source>
            <translation>{value} „{right}“ ist richtig. {because}</translation>
        </message>
        <message>
            <source>The update on the screen has no such number; go on.</source>
            <translation>Das Update auf dem Bildschirm hat keine solche Zahl; weitergehen.</translation>
        </message>
        <message>
            <source>Shown:</source>
            <translation>Gezeigt:</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lektionen</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Open its project</source>
            <translation>Ihr Projekt öffnen</translation>
        </message>
        <message>
            <source>Open a lesson…</source>
            <translation>Lektion öffnen …</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Aus einer Datei</translation>
        </message>
        <message>
            <source>  {done} of {count}</source>
            <translation>  {done} von {count}</translation>
        </message>
        <message>
            <source>Open a lesson</source>
            <translation>Lektion öffnen</translation>
        </message>
        <message>
            <source>Lessons (*{value})</source>
            <translation>Lektionen (*{value})</translation>
        </message>
        <message>
            <source>Your figures, one on each line</source>
            <translation>Ihre Zahlen, eine je Zeile</translation>
        </message>
        <message>
            <source>Find the first wrong one</source>
            <translation>Die erste falsche finden</translation>
        </message>
        <message>
            <source>Judged figures</source>
            <translation>Beurteilte Zahlen</translation>
        </message>
        <message>
            <source>Your numbers of update {update:,}, one on each line; any of them, in any order.</source>
            <translation>Ihre Zahlen von Update {update:,}, eine je Zeile; beliebige, in beliebiger Reihenfolge.</translation>
        </message>
        <message>
            <source>Nothing to check yet: write z1 = 0.5, for example.</source>
            <translation>Noch nichts zu prüfen: zum Beispiel z1 = 0,5 schreiben.</translation>
        </message>
        <message>
            <source>{value} {value_2} right.</source>
            <translation>{value} {value_2} richtig.</translation>
        </message>
        <message>
            <source>{value} The first wrong one is {name}. {reasons}</source>
            <translation>{value} Die erste falsche ist {name}. {reasons}</translation>
        </message>
        <message>
            <source>{value} {line}: follows from the one before</source>
            <translation>{value} {line}: folgt aus der davor</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>The rule, then the symbols, then the numbers</source>
            <translation>Die Regel, dann die Symbole, dann die Zahlen</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Practise this update once more</source>
            <translation>Dieses Update noch einmal üben</translation>
        </message>
        <message>
            <source>Next update</source>
            <translation>Nächstes Update</translation>
        </message>
        <message>
            <source>Go on with the next update</source>
            <translation>Mit dem nächsten Update weitermachen</translation>
        </message>
        <message>
            <source>Update {number:,} is done.</source>
            <translation>Update {number:,} ist fertig.</translation>
        </message>
        <message>
            <source>Pause the run to practise.</source>
            <translation>Zum Üben den Lauf anhalten.</translation>
        </message>
        <message>
            <source>Shown: {shown}</source>
            <translation>Gezeigt: {shown}</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Eine nach der anderen</translation>
        </message>
        <message>
            <source>A whole sheet</source>
            <translation>Ein ganzes Blatt</translation>
        </message>
        <message>
            <source>Check my figures</source>
            <translation>Meine Zahlen prüfen</translation>
        </message>
        <message>
            <source>How to practise</source>
            <translation>Wie geübt wird</translation>
        </message>
        <message>
            <source>Number by number, a whole sheet, or by lessons</source>
            <translation>Zahl für Zahl, ein ganzes Blatt, oder mit Lektionen</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Forget the score</source>
            <translation>Den Punktestand vergessen</translation>
        </message>
        <message>
            <source>Keep my score</source>
            <translation>Punktestand behalten</translation>
        </message>
        <message>
            <source>Have it there again at the next launch</source>
            <translation>Beim nächsten Start wieder da</translation>
        </message>
        <message>
            <source>Type a number, a fraction, or a calculation such as 2·(0.75 − 1).</source>
            <translation>Eine Zahl, einen Bruch oder eine Rechnung wie 2·(0,75 − 1) eingeben.</translation>
        </message>
        <message>
            <source>Not right; no usual mistake gives this number.</source>
            <translation>Nicht richtig; kein üblicher Fehler ergibt diese Zahl.</translation>
        </message>
        <message>
            <source>Numbers to be filled in</source>
            <translation>Auszufüllende Zahlen</translation>
        </message>
        <message>
            <source>your number</source>
            <translation>Ihre Zahl</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Alle prüfen</translation>
        </message>
        <message>
            <source>Judge all that is filled in</source>
            <translation>Alles Ausgefüllte beurteilen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Reveal the phase, and go on</source>
            <translation>Die Phase zeigen und weitergehen</translation>
        </message>
        <message>
            <source>All of this update is known. Home begins it anew.</source>
            <translation>Dieses Update ist ganz bekannt. Pos1 beginnt es neu.</translation>
        </message>
        <message>
            <source>{capitalize}: fill in what you like, then check all.</source>
            <translation>{capitalize}: beliebig ausfüllen, dann alle prüfen.</translation>
        </message>
        <message>
            <source>Right for your number before it.</source>
            <translation>Richtig für Ihre Zahl davor.</translation>
        </message>
        <message>
            <source>{right} of {count} right.</source>
            <translation>{right} von {count} richtig.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>Die Zahl zeigen</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Versuchen</translation>
        </message>
        <message>
            <source>Train a copy with these cures; nothing changes here</source>
            <translation>Eine Kopie mit diesen Mitteln trainieren; hier ändert sich nichts</translation>
        </message>
        <message>
            <source>{value} seeds</source>
            <translation>{value} Startwerte</translation>
        </message>
        <message>
            <source>The same from {value} draws of the weights</source>
            <translation>Dasselbe von {value} Ziehungen der Gewichte aus</translation>
        </message>
        <message>
            <source>Updates of a trial</source>
            <translation>Updates eines Versuchs</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>update {since:,}</source>
            <translation>Update {since:,}</translation>
        </message>
        <message>
            <source>Go back to update {back_to:,}</source>
            <translation>Zurück zu Update {back_to:,}</translation>
        </message>
        <message>
            <source>Take on {name}, from the start; Undo takes it back</source>
            <translation>{name} übernehmen, von Anfang an; Rückgängig nimmt es zurück</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Noch hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Trains a copy: same data, same seed.</source>
            <translation>Trainiert eine Kopie: dieselben Daten, derselbe Startwert.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Pause to try cures.</source>
            <translation>Für Versuche anhalten.</translation>
        </message>
        <message>
            <source>Trying …</source>
            <translation>Wird versucht …</translation>
        </message>
        <message>
            <source>Trying: update {done:,} …</source>
            <translation>Wird versucht: Update {done:,} …</translation>
        </message>
        <message>
            <source>Trying {value} seeds …</source>
            <translation>{value} Startwerte werden versucht …</translation>
        </message>
        <message>
            <source>{count} other checks found nothing.</source>
            <translation>{count} andere Prüfungen fanden nichts.</translation>
        </message>
        <message>
            <source>{count} checks found nothing.</source>
            <translation>{count} Prüfungen fanden nichts.</translation>
        </message>
        <message>
            <source> Measured at update {at:,}.</source>
            <translation> Gemessen bei Update {at:,}.</translation>
        </message>
        <message>
            <source>Loss and gradients of the trial: {verdict}</source>
            <translation>Verlust und Gradienten des Versuchs: {verdict}</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>wie es ist</translation>
        </message>
        <message>
            <source>loss, {name}</source>
            <translation>Verlust, {name}</translation>
        </message>
        <message>
            <source>∂L/∂z by layer</source>
            <translation>∂L/∂z nach Schicht</translation>
        </message>
        <message>
            <source>layer 1</source>
            <translation>Schicht 1</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Conventions</source>
            <translation>Konventionen</translation>
        </message>
        <message>
            <source>Edit history</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>Gradienten</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Computation graph</source>
            <translation>Berechnungsgraph</translation>
        </message>
        <message>
            <source>{min} of {samples}</source>
            <translation>{min} von {samples}</translation>
        </message>
        <message>
            <source>{title}: each entry says what it does</source>
            <translation>{title}: Jeder Eintrag sagt, was er tut</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Make up…</source>
            <translation>Erzeugen …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>This project’s own data</source>
            <translation>Eigene Daten dieses Projekts</translation>
        </message>
        <message>
            <source>, {tests:,} more to test with</source>
            <translation>, {tests:,} weitere zum Testen</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>Wie beim Öffnen</translation>
        </message>
        <message>
            <source>bias of {to}</source>
            <translation>Bias von {to}</translation>
        </message>
        <message>
            <source>weight from {source} to {to}</source>
            <translation>Gewicht von {source} zu {to}</translation>
        </message>
        <message>
            <source>Drag the {words}: every number follows</source>
            <translation>{words} ziehen: Jede Zahl folgt</translation>
        </message>
        <message>
            <source>{hidden:,} more. Select neurons or wires on the canvas to see theirs.</source>
            <translation>{hidden:,} weitere. Neuronen oder Verbindungen auswählen, um ihre zu sehen.</translation>
        </message>
        <message>
            <source>{fault}; {name} stays {kept}.</source>
            <translation>{fault}; {name} bleibt {kept}.</translation>
        </message>
        <message>
            <source>Learning rate by update; now {rate}</source>
            <translation>Lernrate nach Update; jetzt {rate}</translation>
        </message>
        <message>
            <source>{last:,} updates</source>
            <translation>{last:,} Updates</translation>
        </message>
        <message>
            <source>η now {now}</source>
            <translation>η jetzt {now}</translation>
        </message>
        <message>
            <source>The mean of a batch’s losses: its size does not change the step’s.</source>
            <translation>Das Mittel der Verluste eines Batches: Seine Größe ändert den Schritt nicht.</translation>
        </message>
        <message>
            <source>The sum of a batch’s losses: a larger batch makes a larger step.</source>
            <translation>Die Summe der Verluste eines Batches: Ein größerer macht einen größeren Schritt.</translation>
        </message>
        <message>
            <source>So many samples are averaged before a weight changes.</source>
            <translation>So viele Beispiele werden gemittelt, bevor sich ein Gewicht ändert.</translation>
        </message>
        <message>
            <source>So many batches are gathered into one update, as if they were one.</source>
            <translation>So viele Batches werden zu einem Update gesammelt, als wären sie einer.</translation>
        </message>
        <message>
            <source>Draw the samples in another order in every epoch.</source>
            <translation>Die Beispiele in jeder Epoche in anderer Reihenfolge ziehen.</translation>
        </message>
        <message>
            <source>The same seed draws the same weights and the same order of samples.</source>
            <translation>Derselbe Startwert zieht dieselben Gewichte und dieselbe Reihenfolge der Beispiele.</translation>
        </message>
        <message>
            <source>Optimizer settings</source>
            <translation>Einstellungen des Optimierers</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>Kappen</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Learning rate η</source>
            <translation>Lernrate η</translation>
        </message>
        <message>
            <source>How far a step goes for a gradient of 1.</source>
            <translation>Wie weit ein Schritt bei einem Gradienten von 1 geht.</translation>
        </message>
        <message>
            <source>How a batch’s losses are combined</source>
            <translation>Wie die Verluste eines Batches zusammengefasst werden</translation>
        </message>
        <message>
            <source>Batches and clipping</source>
            <translation>Batches und Kappen</translation>
        </message>
        <message>
            <source>Start and order</source>
            <translation>Anfang und Reihenfolge</translation>
        </message>
        <message>
            <source>Samples in a batch</source>
            <translation>Beispiele je Batch</translation>
        </message>
        <message>
            <source>Batches an update</source>
            <translation>Batches je Update</translation>
        </message>
        <message>
            <source>Accumulate</source>
            <translation>Sammeln</translation>
        </message>
        <message>
            <source>How weights are drawn</source>
            <translation>Wie Gewichte gezogen werden</translation>
        </message>
        <message>
            <source>Shuffle every epoch</source>
            <translation>Jede Epoche mischen</translation>
        </message>
        <message>
            <source>Draw all weights anew; the run begins again.</source>
            <translation>Alle Gewichte neu ziehen; der Lauf beginnt von vorn.</translation>
        </message>
        <message>
            <source>1 update an epoch</source>
            <translation>1 Update je Epoche</translation>
        </message>
        <message>
            <source>{count:,} an epoch</source>
            <translation>{count:,} je Epoche</translation>
        </message>
        <message>
            <source>, the last one of {last}</source>
            <translation>, das letzte aus {last}</translation>
        </message>
        <message>
            <source>Drag the schedule</source>
            <translation>Am Zeitplan ziehen</translation>
        </message>
        <message>
            <source>Batches of {count}</source>
            <translation>Batches zu {count}</translation>
        </message>
        <message>
            <source>{fault}; η stays {kept}.</source>
            <translation>{fault}; η bleibt {kept}.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>root of the sum of {} squares</source>
            <translation>Wurzel der Summe von {} Quadraten</translation>
        </message>
        <message>
            <source> · sample {number}</source>
            <translation> · Beispiel {number}</translation>
        </message>
        <message>
            <source>Filter: w11, dL_dW, sample 2, hidden 1</source>
            <translation>Filtern: w11, dL_dW, Beispiel 2, verborgen 1</translation>
        </message>
        <message>
            <source>Filter the terms</source>
            <translation>Die Terme filtern</translation>
        </message>
        <message>
            <source>Names, kinds, samples, layers: all words must be there</source>
            <translation>Namen, Arten, Beispiele, Schichten: Alle Wörter müssen vorkommen</translation>
        </message>
        <message>
            <source>{value:,}{more} of {total}</source>
            <translation>{value:,}{more} von {total}</translation>
        </message>
        <message>
            <source>Copied the first {value:,} of {count:,} rows.</source>
            <translation>Die ersten {value:,} von {count:,} Zeilen kopiert.</translation>
        </message>
        <message>
            <source>Copied {count:,} rows.</source>
            <translation>{count:,} Zeilen kopiert.</translation>
        </message>
        <message>
            <source>Copied 1 row.</source>
            <translation>1 Zeile kopiert.</translation>
        </message>
        <message>
            <source>Analytic</source>
            <translation>Analytisch</translation>
        </message>
        <message>
            <source>Numeric</source>
            <translation>Numerisch</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>stimmt</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>weicht ab</translation>
        </message>
        <message>
            <source>at a kink</source>
            <translation>an einem Knick</translation>
        </message>
        <message>
            <source>kink</source>
            <translation>Knick</translation>
        </message>
        <message>
            <source>Check this gradient</source>
            <translation>Diesen Gradienten prüfen</translation>
        </message>
        <message>
            <source>Checking {value} of {value_2}…</source>
            <translation>{value} von {value_2} wird geprüft …</translation>
        </message>
        <message>
            <source>Moves this parameter a little up and down and compares the loss: (L(w + h) − L(w − h)) / 2h.</source>
            <translation>Bewegt diesen Parameter ein wenig hinauf und hinab und vergleicht den Verlust: (L(w + h) − L(w − h)) / 2h.</translation>
        </message>
        <message>
            <source>Backward and central differences, side by side.</source>
            <translation>Rückwärts und zentrale Differenzen nebeneinander.</translation>
        </message>
        <message>
            <source> This one has not been checked.</source>
            <translation> Dieser wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>{passed} of {count} gradients agree with central differences.{also}</source>
            <translation>{passed} von {count} Gradienten stimmen mit zentralen Differenzen überein.{also}</translation>
        </message>
        <message>
            <source>error slope</source>
            <translation>Fehlersteigung</translation>
        </message>
        <message>
            <source>came in</source>
            <translation>kam herein</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Gesprochen</translation>
        </message>
        <message>
            <source>{spoken} equals {spoken_2}</source>
            <translation>{spoken} ist gleich {spoken_2}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy {title}</source>
            <translation>{title} kopieren</translation>
        </message>
        <message>
            <source>Nothing computed yet. Click any number, wire or neuron to ask why.</source>
            <translation>Noch ist nichts berechnet. Auf eine Zahl, eine Verbindung oder ein Neuron klicken und fragen, warum.</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Kommt von</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Gebraucht von</translation>
        </message>
        <message>
            <source>Every sample</source>
            <translation>Jedes Beispiel</translation>
        </message>
        <message>
            <source>Check gradient</source>
            <translation>Gradient prüfen</translation>
        </message>
        <message>
            <source>Exact value · LaTeX</source>
            <translation>Genauer Wert · LaTeX</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Pause to read the derivation of a number.</source>
            <translation>Anhalten, um die Herleitung einer Zahl zu lesen.</translation>
        </message>
        <message>
            <source>Not computed yet: press → until its turn comes. What will it be?</source>
            <translation>Noch nicht berechnet: → drücken, bis sie an der Reihe ist. Was wird herauskommen?</translation>
        </message>
        <message>
            <source>Weights before the update.</source>
            <translation>Gewichte vor dem Update.</translation>
        </message>
        <message>
            <source>Rounded by hand to {decimals} decimals.</source>
            <translation>Von Hand auf {decimals} Stellen gerundet.</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>{name}, sample {number}</source>
            <translation>{name}, Beispiel {number}</translation>
        </message>
        <message>
            <source>Computed with all digits.</source>
            <translation>Mit allen Stellen berechnet.</translation>
        </message>
        <message>
            <source>▾ Fold all</source>
            <translation>▾ Alles einklappen</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Alles ausklappen</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} Zeilen</translation>
        </message>
        <message>
            <source>How {join} came about ({lines})</source>
            <translation>Wie {join} zustande kam ({lines})</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Ausklappen</translation>
        </message>
        <message>
            <source>test loss</source>
            <translation>Testverlust</translation>
        </message>
        <message>
            <source>training samples</source>
            <translation>Trainingsbeispiele</translation>
        </message>
        <message>
            <source>test samples</source>
            <translation>Testbeispiele</translation>
        </message>
        <message>
            <source>update (number)</source>
            <translation>Update (Nummer)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Laufen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Neu …</translation>
        </message>
        <message>
            <source>Begin with an example or sizes</source>
            <translation>Mit einem Beispielprojekt oder Größen beginnen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Ein Projekt öffnen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>Das Projekt speichern</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Save the project under another name</source>
            <translation>Das Projekt unter einem anderen Namen speichern</translation>
        </message>
        <message>
            <source>Go back to what the project’s file holds</source>
            <translation>Zurück zu dem, was in der Datei des Projekts steht</translation>
        </message>
        <message>
            <source>Import data…</source>
            <translation>Daten importieren …</translation>
        </message>
        <message>
            <source>Make samples of a table in a CSV file</source>
            <translation>Aus einer Tabelle in einer CSV-Datei Beispiele machen</translation>
        </message>
        <message>
            <source>Export data…</source>
            <translation>Daten exportieren …</translation>
        </message>
        <message>
            <source>Write all samples and the answers to them as CSV</source>
            <translation>Alle Beispiele und die Antworten darauf als CSV schreiben</translation>
        </message>
        <message>
            <source>Export plot…</source>
            <translation>Diagramm exportieren …</translation>
        </message>
        <message>
            <source>Write the curve in front as PNG, SVG, PDF or CSV</source>
            <translation>Die vordere Kurve als PNG, SVG, PDF oder CSV schreiben</translation>
        </message>
        <message>
            <source>Export network…</source>
            <translation>Netz exportieren …</translation>
        </message>
        <message>
            <source>Write the network as PNG, SVG or PDF, with or without its numbers</source>
            <translation>Das Netz als PNG, SVG oder PDF schreiben, mit oder ohne seine Zahlen</translation>
        </message>
        <message>
            <source>Export solution…</source>
            <translation>Lösung exportieren …</translation>
        </message>
        <message>
            <source>Write this update, worked out or as an exercise, for paper</source>
            <translation>Dieses Update fürs Papier schreiben, ausgerechnet oder als Aufgabe</translation>
        </message>
        <message>
            <source>Export code…</source>
            <translation>Code exportieren …</translation>
        </message>
        <message>
            <source>Write network, data and training as a program in PyTorch or NumPy</source>
            <translation>Netz, Daten und Training als Programm in PyTorch oder NumPy schreiben</translation>
        </message>
        <message>
            <source>Copy plot as image</source>
            <translation>Diagramm als Bild kopieren</translation>
        </message>
        <message>
            <source>Copy the curve in front as a picture</source>
            <translation>Die vordere Kurve als Bild kopieren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Asks where work is unsaved</source>
            <translation>Fragt nach, wo etwas nicht gespeichert ist</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Die letzte Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>Sie wieder vornehmen</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Remove the selected neurons or layers, to paste them elsewhere</source>
            <translation>Die ausgewählten Neuronen oder Schichten entfernen, um sie anderswo einzufügen</translation>
        </message>
        <message>
            <source>Copy the selected neurons or layers with their weights</source>
            <translation>Die ausgewählten Neuronen oder Schichten mit ihren Gewichten kopieren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Add what was copied: neurons to the selected layer, layers behind it</source>
            <translation>Das Kopierte hinzufügen: Neuronen zur ausgewählten Schicht, Schichten dahinter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Remove the neurons, connections or layers that are selected</source>
            <translation>Die ausgewählten Neuronen, Verbindungen oder Schichten entfernen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Verdoppeln</translation>
        </message>
        <message>
            <source>Give the selected neurons or layers twins with equal weights</source>
            <translation>Den ausgewählten Neuronen oder Schichten Zwillinge mit gleichen Gewichten geben</translation>
        </message>
        <message>
            <source>Rename, set value…</source>
            <translation>Umbenennen, Wert setzen …</translation>
        </message>
        <message>
            <source>Type the name or the value of what is selected</source>
            <translation>Namen oder Wert des Ausgewählten eintippen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Select every neuron and connection</source>
            <translation>Alle Neuronen und Verbindungen auswählen</translation>
        </message>
        <message>
            <source>Data…</source>
            <translation>Daten …</translation>
        </message>
        <message>
            <source>See and edit the samples as a table</source>
            <translation>Die Beispiele als Tabelle sehen und ändern</translation>
        </message>
        <message>
            <source>Made-up data…</source>
            <translation>Erfundene Daten …</translation>
        </message>
        <message>
            <source>Draw circles, spirals, logic gates and other sets</source>
            <translation>Kreise, Spiralen, Logikgatter und andere Mengen ziehen</translation>
        </message>
        <message>
            <source>Add layer</source>
            <translation>Schicht hinzufügen</translation>
        </message>
        <message>
            <source>Add a hidden layer behind the selected one</source>
            <translation>Hinter der ausgewählten eine verborgene Schicht hinzufügen</translation>
        </message>
        <message>
            <source>Add neuron</source>
            <translation>Neuron hinzufügen</translation>
        </message>
        <message>
            <source>Add a neuron to the selected layer</source>
            <translation>Der ausgewählten Schicht ein Neuron hinzufügen</translation>
        </message>
        <message>
            <source>Draw a connection…</source>
            <translation>Verbindung ziehen …</translation>
        </message>
        <message>
            <source>From the selected neuron: arrows aim, Enter connects, Esc leaves</source>
            <translation>Vom ausgewählten Neuron aus: Pfeiltasten zielen, Enter verbindet, Esc bricht ab</translation>
        </message>
        <message>
            <source>Remove connections</source>
            <translation>Verbindungen entfernen</translation>
        </message>
        <message>
            <source>Remove all connections into the selected neurons</source>
            <translation>Alle Verbindungen zu den ausgewählten Neuronen entfernen</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>Nächste Verbindung</translation>
        </message>
        <message>
            <source>Select the next connection into this neuron, then its bias</source>
            <translation>Die nächste Verbindung zu diesem Neuron auswählen, danach seinen Bias</translation>
        </message>
        <message>
            <source>Set bias…</source>
            <translation>Bias setzen …</translation>
        </message>
        <message>
            <source>Type the bias of the selected neurons</source>
            <translation>Den Bias der ausgewählten Neuronen eintippen</translation>
        </message>
        <message>
            <source>Freeze or train biases</source>
            <translation>Biases festhalten oder trainieren</translation>
        </message>
        <message>
            <source>Keep the biases of the selected layer as they are, or no longer</source>
            <translation>Die Biases der ausgewählten Schicht lassen, wie sie sind, oder nicht länger</translation>
        </message>
        <message>
            <source>Weights as a table…</source>
            <translation>Gewichte als Tabelle …</translation>
        </message>
        <message>
            <source>See and type a layer’s weights, with their gradients</source>
            <translation>Die Gewichte einer Schicht mit ihren Gradienten sehen und eintippen</translation>
        </message>
        <message>
            <source>Align neurons</source>
            <translation>Neuronen ausrichten</translation>
        </message>
        <message>
            <source>Put the selected neurons below each other, of several layers side by side</source>
            <translation>Die ausgewählten Neuronen untereinander setzen, die mehrerer Schichten nebeneinander</translation>
        </message>
        <message>
            <source>Draw weights anew</source>
            <translation>Gewichte neu ziehen</translation>
        </message>
        <message>
            <source>Draw all weights by the initializer and seed of the Network panel</source>
            <translation>Alle Gewichte mit Initialisierung und Startwert der Netzeinstellungen ziehen</translation>
        </message>
        <message>
            <source>Check all gradients</source>
            <translation>Alle Gradienten prüfen</translation>
        </message>
        <message>
            <source>Compare every gradient with central differences of the loss</source>
            <translation>Jeden Gradienten mit zentralen Differenzen des Verlusts vergleichen</translation>
        </message>
        <message>
            <source>Compute the next number</source>
            <translation>Die nächste Zahl berechnen</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Schritt zurück</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Den letzten Schritt zurücknehmen</translation>
        </message>
        <message>
            <source>To the end of the phase</source>
            <translation>Bis ans Ende der Phase</translation>
        </message>
        <message>
            <source>All of forward, loss, backward or update at once</source>
            <translation>Alles von Vorwärts, Verlust, Rückwärts oder Update auf einmal</translation>
        </message>
        <message>
            <source>The rest of this update, or all of the next</source>
            <translation>Der Rest dieses Updates, oder das ganze nächste</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Nothing of this update known</source>
            <translation>Von diesem Update ist nichts bekannt</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>All of this update known</source>
            <translation>Von diesem Update ist alles bekannt</translation>
        </message>
        <message>
            <source>Run, or pause</source>
            <translation>Laufen oder anhalten</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen …</translation>
        </message>
        <message>
            <source>Run the project with several values of one setting</source>
            <translation>Das Projekt mit mehreren Werten einer Einstellung laufen lassen</translation>
        </message>
        <message>
            <source>Run so many updates…</source>
            <translation>So viele Updates laufen …</translation>
        </message>
        <message>
            <source>As fast as it goes, then stop</source>
            <translation>So schnell es geht, dann halten</translation>
        </message>
        <message>
            <source>Run until the loss is below…</source>
            <translation>Laufen, bis der Verlust kleiner ist als …</translation>
        </message>
        <message>
            <source>Stop at a loss reached</source>
            <translation>Bei einem erreichten Verlust halten</translation>
        </message>
        <message>
            <source>Run until it stops improving</source>
            <translation>Laufen, solange es besser wird</translation>
        </message>
        <message>
            <source>Stop where the loss has not become less for a while</source>
            <translation>Halten, wenn der Verlust eine Weile nicht kleiner wurde</translation>
        </message>
        <message>
            <source>Back to the start parameters</source>
            <translation>Zurück zu den Anfangsparametern</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Alles finden …</translation>
        </message>
        <message>
            <source>Actions, lessons, examples and numbers by their names</source>
            <translation>Befehle, Lektionen, Beispielprojekte und Zahlen nach ihren Namen</translation>
        </message>
        <message>
            <source>How to read and drive it</source>
            <translation>Bedienen und lesen</translation>
        </message>
        <message>
            <source>What you can do, keys, marks and words, with a search</source>
            <translation>Was man tun kann, Tasten, Zeichen und Wörter, mit einer Suche</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Examples, last files, lessons, own data</source>
            <translation>Beispielprojekte, letzte Dateien, Lektionen, eigene Daten</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Rundgang durchs Fenster</translation>
        </message>
        <message>
            <source>Five stations</source>
            <translation>Fünf Stationen</translation>
        </message>
        <message>
            <source>Keys as a page…</source>
            <translation>Tasten als Seite …</translation>
        </message>
        <message>
            <source>Write all keys on a page to print</source>
            <translation>Alle Tasten auf eine Seite zum Drucken schreiben</translation>
        </message>
        <message>
            <source>Short ways through the subject</source>
            <translation>Kurze Wege durch den Stoff</translation>
        </message>
        <message>
            <source>Copy a report of faults</source>
            <translation>Fehlerbericht kopieren</translation>
        </message>
        <message>
            <source>Versions and the end of the log, for whoever is to mend it</source>
            <translation>Versionen und das Ende des Protokolls, für alle, die den Fehler beheben</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Set weight…</source>
            <translation>Gewicht setzen …</translation>
        </message>
        <message>
            <source>Remove connection</source>
            <translation>Verbindung entfernen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Remove neuron</source>
            <translation>Neuron entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Add layer behind it</source>
            <translation>Dahinter eine Schicht hinzufügen</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Schicht entfernen</translation>
        </message>
        <message>
            <source>Restore all connections</source>
            <translation>Alle Verbindungen wiederherstellen</translation>
        </message>
        <message>
            <source>Remove all connections</source>
            <translation>Alle Verbindungen entfernen</translation>
        </message>
        <message>
            <source>Remove the skip</source>
            <translation>Sprungverbindung entfernen</translation>
        </message>
        <message>
            <source>Skip from {in_menu}</source>
            <translation>Sprungverbindung von {in_menu}</translation>
        </message>
        <message>
            <source>Why is {name} what it is?</source>
            <translation>Warum ist {name}, was es ist?</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>{value} kopieren</translation>
        </message>
        <message>
            <source>Check its gradient</source>
            <translation>Seinen Gradienten prüfen</translation>
        </message>
        <message>
            <source>Go back to this run</source>
            <translation>Zu diesem Lauf zurückgehen</translation>
        </message>
        <message>
            <source>Remove this run</source>
            <translation>Diesen Lauf entfernen</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Sort by “{name}”</source>
            <translation>Nach „{name}“ sortieren</translation>
        </message>
        <message>
            <source>Sort by “{name}”, largest first</source>
            <translation>Nach „{name}“ sortieren, Größtes zuerst</translation>
        </message>
        <message>
            <source>Rename “{name}”…</source>
            <translation>„{name}“ umbenennen …</translation>
        </message>
        <message>
            <source>Remove “{name}”…</source>
            <translation>„{name}“ entfernen …</translation>
        </message>
        <message>
            <source>Add an input…</source>
            <translation>Eine Eingabe hinzufügen …</translation>
        </message>
        <message>
            <source>Add an output…</source>
            <translation>Eine Ausgabe hinzufügen …</translation>
        </message>
        <message>
            <source>Rename a column</source>
            <translation>Eine Spalte umbenennen</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <source>Remove “{name}”?</source>
            <translation>„{name}“ entfernen?</translation>
        </message>
        <message>
            <source>Its {what} goes with it, and {wires:,} weights; the run begins anew.</source>
            <translation>Mit ihr geht ein Neuron ({what}) und gehen {wires:,} Gewichte; der Lauf beginnt neu.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Add a column?</source>
            <translation>Eine Spalte hinzufügen?</translation>
        </message>
        <message>
            <source>The network gets an {what} with {wires:,} weights that are drawn; the column holds zeros, and the run begins anew.</source>
            <translation>Das Netz bekommt ein Neuron ({what}) mit {wires:,} gezogenen Gewichten; in der Spalte stehen Nullen, und der Lauf beginnt neu.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>input neuron</source>
            <translation>Eingabeneuron</translation>
        </message>
        <message>
            <source>output neuron</source>
            <translation>Ausgabeneuron</translation>
        </message>
        <message>
            <source>as the network gets them</source>
            <translation>wie das Netz sie bekommt</translation>
        </message>
        <message>
            <source>Scaled, as an import has made them</source>
            <translation>Skaliert, wie ein Import sie gemacht hat</translation>
        </message>
        <message>
            <source>As they were before they were scaled</source>
            <translation>Wie sie vor dem Skalieren waren</translation>
        </message>
        <message>
            <source>Add sample</source>
            <translation>Beispiel hinzufügen</translation>
        </message>
        <message>
            <source>A copy of the selected one, to be changed</source>
            <translation>Eine Kopie des ausgewählten, um sie zu ändern</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the selected samples (Delete)</source>
            <translation>Die ausgewählten Beispiele entfernen (Entf)</translation>
        </message>
        <message>
            <source>Move the selected samples up</source>
            <translation>Die ausgewählten Beispiele nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move the selected samples down</source>
            <translation>Die ausgewählten Beispiele nach unten</translation>
        </message>
        <message>
            <source>To tests</source>
            <translation>Zum Testen</translation>
        </message>
        <message>
            <source>Use the selected samples for testing</source>
            <translation>Die ausgewählten Beispiele zum Testen verwenden</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Rename, sort, add and remove columns</source>
            <translation>Spalten umbenennen, sortieren, hinzufügen und entfernen</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Mischen</translation>
        </message>
        <message>
            <source>Put the samples in an order drawn by the seed</source>
            <translation>Die Beispiele in eine vom Startwert gezogene Reihenfolge bringen</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>Neu aufteilen</translation>
        </message>
        <message>
            <source>Draw which samples are for testing</source>
            <translation>Ziehen, welche Beispiele zum Testen sind</translation>
        </message>
        <message>
            <source>Test part in percent</source>
            <translation>Testanteil in Prozent</translation>
        </message>
        <message>
            <source>same share of every class</source>
            <translation>gleicher Anteil jeder Klasse</translation>
        </message>
        <message>
            <source>Test part</source>
            <translation>Testanteil</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Made-up sets</source>
            <translation>Erfundene Mengen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>{train:,} to train with, {tests:,} to test with</source>
            <translation>{train:,} zum Trainieren, {tests:,} zum Testen</translation>
        </message>
        <message>
            <source>To training</source>
            <translation>Zum Trainieren</translation>
        </message>
        <message>
            <source>Copy	Ctrl+C</source>
            <translation>Kopieren	Ctrl+C</translation>
        </message>
        <message>
            <source>Paste	Ctrl+V</source>
            <translation>Einfügen	Ctrl+V</translation>
        </message>
        <message>
            <source>Draw these data</source>
            <translation>Diese Daten ziehen</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>The network follows: {join}.</source>
            <translation>Das Netz folgt: {join}.</translation>
        </message>
        <message>
            <source>Picture of the samples</source>
            <translation>Bild der Beispiele</translation>
        </message>
        <message>
            <source>More than two inputs</source>
            <translation>Mehr als zwei Eingaben</translation>
        </message>
        <message>
            <source>test {number}</source>
            <translation>Test {number}</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Numbers, parted by spaces or semicolons</source>
            <translation>Zahlen, getrennt durch Leerzeichen oder Semikolon</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Updates each</source>
            <translation>Updates je Lauf</translation>
        </message>
        <message>
            <source>Losses of all runs</source>
            <translation>Verluste aller Läufe</translation>
        </message>
        <message>
            <source>What the runs came to</source>
            <translation>Was aus den Läufen wurde</translation>
        </message>
        <message>
            <source>Updates until the mean of an epoch is below</source>
            <translation>Updates, bis das Mittel einer Epoche kleiner ist als</translation>
        </message>
        <message>
            <source>Keep the curves</source>
            <translation>Kurven behalten</translation>
        </message>
        <message>
            <source>Draw them beside the run; each can be gone back to</source>
            <translation>Sie neben dem Lauf zeichnen; zu jeder kann man zurück</translation>
        </message>
        <message>
            <source>Cancelled; what is done stays.</source>
            <translation>Abgebrochen; was fertig ist, bleibt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Running {name}: {number} of {whole}.</source>
            <translation>{name} läuft: {number} von {whole}.</translation>
        </message>
        <message>
            <source>Loss by {lower}</source>
            <translation>Verlust nach {lower}</translation>
        </message>
        <message>
            <source>loss, mean of an epoch (no unit)</source>
            <translation>Verlust, Mittel einer Epoche (ohne Einheit)</translation>
        </message>
        <message>
            <source>loss (no unit)</source>
            <translation>Verlust (ohne Einheit)</translation>
        </message>
        <message>
            <source>The curves stand beside the run now; the legend has their names.</source>
            <translation>Die Kurven stehen jetzt neben dem Lauf; ihre Namen stehen in der Legende.</translation>
        </message>
        <message>
            <source>test right</source>
            <translation>Tests richtig</translation>
        </message>
        <message>
            <source>below {limit} after</source>
            <translation>darunter nach</translation>
        </message>
        <message>
            <source>diverged at {update:,}</source>
            <translation>divergiert bei {update:,}</translation>
        </message>
        <message>
            <source>{reached:,} updates</source>
            <translation>{reached:,} Updates</translation>
        </message>
        <message>
            <source>Every run diverged: try smaller learning rates.</source>
            <translation>Jeder Lauf divergierte: kleinere Lernraten versuchen.</translation>
        </message>
        <message>
            <source>Done. The least loss at the end is that of {name}: {loss}.</source>
            <translation>Fertig. Den kleinsten Verlust am Ende hat {name}: {loss}.</translation>
        </message>
        <message>
            <source>Tables ({join});;All files (*)</source>
            <translation>Tabellen ({join});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import data</source>
            <translation>Daten importieren</translation>
        </message>
        <message>
            <source>{safe_name} data.csv</source>
            <translation>{safe_name} Daten.csv</translation>
        </message>
        <message>
            <source>Export data and predictions</source>
            <translation>Daten und Vorhersagen exportieren</translation>
        </message>
        <message>
            <source>Exported {name}.</source>
            <translation>{name} exportiert.</translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>Ein Fehler des Programms</translation>
        </message>
        <message>
            <source>A copy of your work has been kept. </source>
            <translation>Die Arbeit wurde in einer Kopie gesichert. </translation>
        </message>
        <message>
            <source>{kept}You can go on; this report helps whoever mends it.</source>
            <translation>{kept}Es kann weitergehen; dieser Bericht hilft, den Fehler zu beheben.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>bpviz projects (*{value})</source>
            <translation>bpviz-Projekte (*{value})</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispielprojekte</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>{name} is open in another window.</source>
            <translation>{name} ist in einem anderen Fenster offen.</translation>
        </message>
        <message>
            <source>What is saved there and here would replace each other.</source>
            <translation>Was dort und hier gespeichert wird, würde einander ersetzen.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Schreibgeschützt öffnen</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>Trotzdem öffnen</translation>
        </message>
        <message>
            <source>{name} was opened read-only: another window has it open.</source>
            <translation>{name} wurde schreibgeschützt geöffnet: Ein anderes Fenster hat es offen.</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>Save project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation>{name} wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <source>{changed_on_disk}
What is there now would be kept as {name}~.</source>
            <translation>{changed_on_disk}
Was jetzt dort steht, würde als {name}~ aufgehoben.</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>Copied the curve as a picture.</source>
            <translation>Die Kurve als Bild kopiert.</translation>
        </message>
        <message>
            <source>“{value}” has changes.</source>
            <translation>„{value}“ hat Änderungen.</translation>
        </message>
        <message>
            <source>Save them?</source>
            <translation>Speichern?</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Neues Netz</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Größen</translation>
        </message>
        <message>
            <source>Starting points</source>
            <translation>Ausgangspunkte</translation>
        </message>
        <message>
            <source>Empty {sizes_written}</source>
            <translation>Leer {sizes_written}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>1 weight</source>
            <translation>1 Gewicht</translation>
        </message>
        <message>
            <source>{count:,} weights and biases</source>
            <translation>{count:,} Gewichte und Biases</translation>
        </message>
        <message>
            <source>outputs by {activation}</source>
            <translation>Ausgaben durch {activation}</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Number · sample {number}</source>
            <translation>Zahl · Beispiel {number}</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Type what to do, to open or to ask: step, w11, XOR</source>
            <translation>Eintippen, was zu tun oder zu öffnen ist: Schritt, w11, XOR</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>Was zu finden ist</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Diagramm exportieren</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>{shown} (missing)</source>
            <translation>{shown} (fehlt)</translation>
        </message>
        <message>
            <source>Nothing was opened or saved yet</source>
            <translation>Noch wurde nichts geöffnet oder gespeichert</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Nicht gespeicherte Arbeit</translation>
        </message>
        <message>
            <source>bpviz ended before this work was saved.</source>
            <translation>bpviz endete, bevor diese Arbeit gespeichert war.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Später fragen</translation>
        </message>
        <message>
            <source>“{name}”{file}, kept {time_said}</source>
            <translation>„{name}“{file}, gesichert {time_said}</translation>
        </message>
        <message>
            <source>today at {at:%H:%M:%S}</source>
            <translation>heute um {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>on {at:%Y-%m-%d} at {at:%H:%M:%S}</source>
            <translation>am {at:%d.%m.%Y} um {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>It was never saved to a file: network {sizes}, {samples:,} samples, {updates:,} updates made.</source>
            <translation>Es wurde nie in eine Datei gespeichert: Netz {sizes}, {samples:,} Beispiele, {updates:,} Updates gemacht.</translation>
        </message>
        <message>
            <source>The file itself cannot be read any more.</source>
            <translation>Die Datei selbst kann nicht mehr gelesen werden.</translation>
        </message>
        <message>
            <source>The file holds the same.</source>
            <translation>In der Datei steht dasselbe.</translation>
        </message>
        <message>
            <source>; and {number} more</source>
            <translation>; und {number} weitere</translation>
        </message>
        <message>
            <source>Beyond the file: {join}{more}.</source>
            <translation>Mehr als in der Datei: {join}{more}.</translation>
        </message>
        <message>
            <source>Not computed yet</source>
            <translation>Noch nicht berechnet</translation>
        </message>
        <message>
            <source>This connection was removed</source>
            <translation>Diese Verbindung wurde entfernt</translation>
        </message>
        <message>
            <source>Weights as a table</source>
            <translation>Gewichte als Tabelle</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Weights and biases of</source>
            <translation>Gewichte und Biases von</translation>
        </message>
        <message>
            <source>Network, data and training as a program for PyTorch; under torchrun it runs on several processes or machines. Its head says how.</source>
            <translation>Netz, Daten und Training als Programm für PyTorch; unter torchrun läuft es auf mehreren Prozessen oder Rechnern. Wie, steht an seinem Anfang.</translation>
        </message>
        <message>
            <source>Network, data and training as a program that needs NumPy alone, with every derivative written out.</source>
            <translation>Netz, Daten und Training als Programm, das nur NumPy braucht und jede Ableitung ausschreibt.</translation>
        </message>
        <message>
            <source>Export code</source>
            <translation>Code exportieren</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Setting the pages …</source>
            <translation>Die Seiten werden gesetzt …</translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>Nichts wurde exportiert.</translation>
        </message>
        <message>
            <source>Export {what}</source>
            <translation>{what} exportieren</translation>
        </message>
        <message>
            <source>{name}: the ending must be one of {endings}.</source>
            <translation>{name}: Die Endung muss eine von {endings} sein.</translation>
        </message>
        <message>
            <source>A picture of pixels, for slides and pages of the web.</source>
            <translation>Ein Bild aus Bildpunkten, für Folien und Webseiten.</translation>
        </message>
        <message>
            <source>A drawing that can be enlarged; its letters are outlines and need no font.</source>
            <translation>Eine Zeichnung, die sich vergrößern lässt; ihre Buchstaben sind Umrisse und brauchen keine Schrift.</translation>
        </message>
        <message>
            <source>A page as large as the drawing, for LaTeX and print.</source>
            <translation>Eine Seite, so groß wie die Zeichnung, für LaTeX und Druck.</translation>
        </message>
        <message>
            <source>Export network</source>
            <translation>Netz exportieren</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Zeigt</translation>
        </message>
        <message>
            <source>all layers</source>
            <translation>alle Schichten</translation>
        </message>
        <message>
            <source>Export solution</source>
            <translation>Lösung exportieren</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Seed of the other numbers</source>
            <translation>Startwert der anderen Zahlen</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 Schritt</translation>
        </message>
        <message>
            <source>{steps:,} steps</source>
            <translation>{steps:,} Schritte</translation>
        </message>
        <message>
            <source>{what} of update {update:,}.</source>
            <translation>{what} von Update {update:,}.</translation>
        </message>
        <message>
            <source>a positive weight</source>
            <translation>ein positives Gewicht</translation>
        </message>
        <message>
            <source>a negative weight</source>
            <translation>ein negatives Gewicht</translation>
        </message>
        <message>
            <source>the wider, the larger the weight, whatever its sign</source>
            <translation>je breiter, desto größer das Gewicht, gleich welchen Vorzeichens</translation>
        </message>
        <message>
            <source>a weight of exactly 0</source>
            <translation>ein Gewicht von genau 0</translation>
        </message>
        <message>
            <source>forward: what goes to the right</source>
            <translation>vorwärts: was nach rechts geht</translation>
        </message>
        <message>
            <source>backward: what comes back to the left</source>
            <translation>rückwärts: was nach links zurückkommt</translation>
        </message>
        <message>
            <source>what the last step computed, in its phase’s colour</source>
            <translation>was der letzte Schritt berechnete, in der Farbe seiner Phase</translation>
        </message>
        <message>
            <source>what you have selected</source>
            <translation>was ausgewählt ist</translation>
        </message>
        <message>
            <source>a bias that is not trained</source>
            <translation>ein Bias, der nicht trainiert wird</translation>
        </message>
        <message>
            <source>a problem; its number is that in the tab Problems</source>
            <translation>ein Problem; seine Nummer ist die unter Probleme</translation>
        </message>
        <message>
            <source>a number that is not computed yet</source>
            <translation>eine Zahl, die noch nicht berechnet ist</translation>
        </message>
        <message>
            <source>a weight before and after the update</source>
            <translation>ein Gewicht vor und nach dem Update</translation>
        </message>
        <message>
            <source>on the curve: training samples</source>
            <translation>in der Kurve: Trainingsbeispiele</translation>
        </message>
        <message>
            <source>on the curve: test samples</source>
            <translation>in der Kurve: Testbeispiele</translation>
        </message>
        <message>
            <source>on the curve: you changed something here</source>
            <translation>in der Kurve: Hier wurde etwas geändert</translation>
        </message>
        <message>
            <source>on the curve: the run left an earlier one here</source>
            <translation>in der Kurve: Hier verließ der Lauf einen früheren</translation>
        </message>
        <message>
            <source>on the curve: numbers were no longer finite</source>
            <translation>in der Kurve: Die Zahlen waren nicht mehr endlich</translation>
        </message>
        <message>
            <source>in the prediction: a sample of the first class</source>
            <translation>in der Vorhersage: ein Beispiel der ersten Klasse</translation>
        </message>
        <message>
            <source>of the second class, or with a number as target</source>
            <translation>der zweiten Klasse, oder mit einer Zahl als Vorgabe</translation>
        </message>
        <message>
            <source>a test sample is hollow</source>
            <translation>ein Testbeispiel ist hohl</translation>
        </message>
        <message>
            <source>a sample of this batch; the one that is shown</source>
            <translation>ein Beispiel dieses Batches; das gezeigte</translation>
        </message>
        <message>
            <source>answered with another class</source>
            <translation>mit einer anderen Klasse beantwortet</translation>
        </message>
        <message>
            <source>in the landscape: straight against the gradient</source>
            <translation>in der Landschaft: geradewegs gegen den Gradienten</translation>
        </message>
        <message>
            <source>the step from where the parameters are</source>
            <translation>der Schritt von dort, wo die Parameter sind</translation>
        </message>
        <message>
            <source>walk the network; with Shift select on the way</source>
            <translation>durchs Netz gehen; mit Umschalt dabei auswählen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>ask about what is selected on the network</source>
            <translation>nach dem fragen, was im Netz ausgewählt ist</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>back from what was asked to the step</source>
            <translation>vom Gefragten zurück zum Schritt</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+Auf, Ctrl+Ab</translation>
        </message>
        <message>
            <source>nudge what is selected; Ctrl and the wheel too</source>
            <translation>das Ausgewählte ein wenig ändern; auch Ctrl mit dem Rad</translation>
        </message>
        <message>
            <source>Space, held down</source>
            <translation>Leertaste, gehalten</translation>
        </message>
        <message>
            <source>drag the network</source>
            <translation>das Netz ziehen</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <source>type a value or a name in place</source>
            <translation>einen Wert oder Namen an Ort und Stelle eintippen</translation>
        </message>
        <message>
            <source>on the network and the graph: closer and farther</source>
            <translation>in Netz und Graph: näher und ferner</translation>
        </message>
        <message>
            <source>wheel, drag</source>
            <translation>Rad, Ziehen</translation>
        </message>
        <message>
            <source>on a curve: zoom; a double click shows all of it</source>
            <translation>in einer Kurve: vergrößern; ein Doppelklick zeigt wieder alles</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Bild auf, Bild ab</translation>
        </message>
        <message>
            <source>while presenting: step, as a remote does</source>
            <translation>beim Vorführen: ein Schritt, wie mit einer Fernbedienung</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>the next thing; F6 the next part of the window</source>
            <translation>das Nächste; F6 der nächste Teil des Fensters</translation>
        </message>
        <message>
            <source>Ask why a number is what it is</source>
            <translation>Fragen, warum eine Zahl ist, was sie ist</translation>
        </message>
        <message>
            <source>Click it: on the network, in a formula or a list. The tab Why? derives it, and every factor there can be clicked again. Esc goes back to the step.</source>
            <translation>Sie anklicken: im Netz, in einer Formel oder einer Liste. Unter Warum? wird sie hergeleitet, und jeder Faktor dort lässt sich wieder anklicken. Esc geht zum Schritt zurück.</translation>
        </message>
        <message>
            <source>Step through backpropagation</source>
            <translation>Schritt für Schritt durch Backpropagation</translation>
        </message>
        <message>
            <source>→ computes the next number, ← takes it back. The list beside Step says how far a step goes: a term, a neuron, a layer, a phase, an update or an epoch.</source>
            <translation>→ berechnet die nächste Zahl, ← nimmt sie zurück. Die Liste neben Schritt sagt, wie weit ein Schritt geht: ein Term, ein Neuron, eine Schicht, eine Phase, ein Update oder eine Epoche.</translation>
        </message>
        <message>
            <source>Let it learn</source>
            <translation>Lernen lassen</translation>
        </message>
        <message>
            <source>Space runs and pauses; the slider beside it sets the speed. Run → Run until … stops at a goal. The timeline below the curve goes back to any update.</source>
            <translation>Die Leertaste lässt laufen und hält an; der Regler daneben stellt die Geschwindigkeit. Laufen → Laufen, bis … hält an einem Ziel. Die Zeitleiste unter der Kurve geht zu jedem Update zurück.</translation>
        </message>
        <message>
            <source>Change a weight and see what follows</source>
            <translation>Ein Gewicht ändern und sehen, was folgt</translation>
        </message>
        <message>
            <source>Drag its slider at the left, or double-click it on the network and type. Ctrl+Z takes it back.</source>
            <translation>Links seinen Regler ziehen, oder es im Netz doppelt anklicken und tippen. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Build a network</source>
            <translation>Ein Netz bauen</translation>
        </message>
        <message>
            <source>File → New…, or with the pointer at a layer’s head: +, −, the activation. Drag from a neuron’s handle to another to connect them.</source>
            <translation>Datei → Neu …, oder mit dem Zeiger am Kopf einer Schicht: +, −, die Aktivierung. Vom Griff eines Neurons zu einem anderen ziehen, um sie zu verbinden.</translation>
        </message>
        <message>
            <source>Use data of one’s own</source>
            <translation>Eigene Daten verwenden</translation>
        </message>
        <message>
            <source>File → Import table… reads a CSV: choose what goes in and what should come out; the network follows. Edit → Data shows and edits the samples.</source>
            <translation>Datei → Daten importieren … liest eine CSV: wählen, was hineingeht und was herauskommen soll; das Netz folgt. Bearbeiten → Daten zeigt und ändert die Beispiele.</translation>
        </message>
        <message>
            <source>Find out why a network does not learn</source>
            <translation>Herausfinden, warum ein Netz nicht lernt</translation>
        </message>
        <message>
            <source>The tab Problems names what was measured and why it happens; its cures are tried on a copy before anything changes.</source>
            <translation>Unter Probleme steht, was gemessen wurde und warum es geschieht; die Abhilfen werden an einer Kopie versucht, bevor sich etwas ändert.</translation>
        </message>
        <message>
            <source>Compare settings</source>
            <translation>Einstellungen vergleichen</translation>
        </message>
        <message>
            <source>Run → Compare… trains copies with several values, in one plot.</source>
            <translation>Laufen → Vergleichen … trainiert Kopien mit mehreren Werten, in einem Diagramm.</translation>
        </message>
        <message>
            <source>Practise by hand</source>
            <translation>Von Hand üben</translation>
        </message>
        <message>
            <source>The tab Practice asks for numbers one by one or as a sheet, takes calculations, and says what went wrong. Help → Lessons are short ways through the subject.</source>
            <translation>Unter Üben wird nach Zahlen gefragt, einzeln oder als Blatt; auch Rechnungen werden angenommen, und was falsch ging, wird gesagt. Hilfe → Lektionen sind kurze Wege durch den Stoff.</translation>
        </message>
        <message>
            <source>Print an exercise or its solution</source>
            <translation>Eine Aufgabe oder ihre Lösung drucken</translation>
        </message>
        <message>
            <source>File → Export solution…: kind “exercise” leaves blanks; PDF, web page, LaTeX or Markdown.</source>
            <translation>Datei → Lösung exportieren …: Die Art „Aufgabe“ lässt Lücken; PDF, Webseite, LaTeX oder Markdown.</translation>
        </message>
        <message>
            <source>See the program behind it</source>
            <translation>Das Programm dahinter sehen</translation>
        </message>
        <message>
            <source>The tab Code lights the lines of the step, in PyTorch or NumPy; File → Export code… writes all of it. Ctrl+3 shows the graph of operations.</source>
            <translation>Unter Code leuchten die Zeilen des Schritts, in PyTorch oder NumPy; Datei → Code exportieren … schreibt alles. Ctrl+3 zeigt den Graphen der Operationen.</translation>
        </message>
        <message>
            <source>Check the gradients</source>
            <translation>Die Gradienten prüfen</translation>
        </message>
        <message>
            <source>Network → Check all gradients compares each with a central difference; the status bar tells what came of it.</source>
            <translation>Netz → Alle Gradienten prüfen vergleicht jeden mit einer zentralen Differenz; die Statuszeile sagt, was herauskam.</translation>
        </message>
        <message>
            <source>Read it more easily</source>
            <translation>Leichter lesen</translation>
        </message>
        <message>
            <source>Ctrl++ makes text larger, network and formulas with it. View has a dark and a high contrast theme, and Reduce motion.</source>
            <translation>Ctrl++ macht Text größer, Netz und Formeln mit ihm. Unter Ansicht gibt es ein dunkles und ein kontrastreiches Aussehen, und Bewegung verringern.</translation>
        </message>
        <message>
            <source>Show it to an audience</source>
            <translation>Einem Publikum zeigen</translation>
        </message>
        <message>
            <source>F11 presents: the whole screen, large words, a ring round the pointer.</source>
            <translation>F11 führt vor: der ganze Bildschirm, große Wörter, ein Ring um den Zeiger.</translation>
        </message>
        <message>
            <source>what goes in, and what should come out: input and target</source>
            <translation>was hineingeht, und was herauskommen soll: Eingabe und Vorgabe</translation>
        </message>
        <message>
            <source>weight of a connection, bias of a neuron: the parameters</source>
            <translation>Gewicht einer Verbindung, Bias eines Neurons: die Parameter</translation>
        </message>
        <message>
            <source>what a neuron adds up: its weighted inputs and its bias</source>
            <translation>was ein Neuron addiert: seine gewichteten Eingaben und seinen Bias</translation>
        </message>
        <message>
            <source>what it hands on: its activation, a = f(z)</source>
            <translation>was es weitergibt: seine Aktivierung, a = f(z)</translation>
        </message>
        <message>
            <source>what comes out at the end: the answer</source>
            <translation>was am Ende herauskommt: die Antwort</translation>
        </message>
        <message>
            <source>the loss: how far the answer is from the target</source>
            <translation>der Verlust: wie weit die Antwort von der Vorgabe entfernt ist</translation>
        </message>
        <message>
            <source>the gradient: how much L grows for a little more w</source>
            <translation>der Gradient: wie viel L für ein wenig mehr w wächst</translation>
        </message>
        <message>
            <source>the learning rate: how far a step goes against the gradient</source>
            <translation>die Lernrate: wie weit ein Schritt gegen den Gradienten geht</translation>
        </message>
        <message>
            <source>from the inputs to the loss, layer by layer</source>
            <translation>von den Eingaben zum Verlust, Schicht für Schicht</translation>
        </message>
        <message>
            <source>from the loss to every gradient, by the chain rule</source>
            <translation>vom Verlust zu jedem Gradienten, mit der Kettenregel</translation>
        </message>
        <message>
            <source>one step of all parameters; an epoch goes once through the samples</source>
            <translation>ein Schritt aller Parameter; eine Epoche geht einmal durch die Beispiele</translation>
        </message>
        <message>
            <source>the samples whose mean gradient makes one update</source>
            <translation>die Beispiele, deren mittlerer Gradient ein Update ausmacht</translation>
        </message>
        <message>
            <source>gradients of several batches are added up before an update</source>
            <translation>Gradienten mehrerer Batches werden vor einem Update addiert</translation>
        </message>
        <message>
            <source>activation function</source>
            <translation>Aktivierungsfunktion</translation>
        </message>
        <message>
            <source>what makes a network more than one straight line</source>
            <translation>was ein Netz mehr als eine gerade Linie sein lässt</translation>
        </message>
        <message>
            <source>how gradients become a step: SGD, momentum, Adam and others</source>
            <translation>wie aus Gradienten ein Schritt wird: SGD, Impuls, Adam und andere</translation>
        </message>
        <message>
            <source>vanishing gradient</source>
            <translation>verschwindender Gradient</translation>
        </message>
        <message>
            <source>it gets smaller with every layer on the way back</source>
            <translation>er wird auf dem Rückweg mit jeder Schicht kleiner</translation>
        </message>
        <message>
            <source>exploding gradient</source>
            <translation>explodierender Gradient</translation>
        </message>
        <message>
            <source>it gets larger with every layer on the way back</source>
            <translation>er wird auf dem Rückweg mit jeder Schicht größer</translation>
        </message>
        <message>
            <source>dead neuron</source>
            <translation>totes Neuron</translation>
        </message>
        <message>
            <source>it answers 0 to every sample, and learns no more</source>
            <translation>es antwortet auf jedes Beispiel mit 0 und lernt nichts mehr</translation>
        </message>
        <message>
            <source>a sigmoid or tanh so far out that its slope is almost 0</source>
            <translation>Sigmoid oder tanh, so weit außen, dass die Steigung fast 0 ist</translation>
        </message>
        <message>
            <source>test samples get worse while training samples get better</source>
            <translation>Testbeispiele werden schlechter, während Trainingsbeispiele besser werden</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>the slope of a chain is the product of its slopes</source>
            <translation>die Steigung einer Kette ist das Produkt ihrer Steigungen</translation>
        </message>
        <message>
            <source>automatic differentiation</source>
            <translation>automatisches Differenzieren</translation>
        </message>
        <message>
            <source>the chain rule, carried out along a tape or graph</source>
            <translation>die Kettenregel, an einem Band oder Graphen entlang ausgeführt</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>How to read and drive bpviz</source>
            <translation>bpviz bedienen und lesen</translation>
        </message>
        <message>
            <source>Search: gradient, print, dashed line, Ctrl</source>
            <translation>Suchen: Gradient, drucken, gestrichelte Linie, Ctrl</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Die Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Was man tun kann</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Nothing here is called “{typed}”. Ctrl+K finds actions.</source>
            <translation>Nichts hier heißt „{typed}“. Ctrl+K findet Befehle.</translation>
        </message>
        <message>
            <source>Data from a CSV file</source>
            <translation>Daten aus einer CSV-Datei</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Andere Datei …</translation>
        </message>
        <message>
            <source>first lines</source>
            <translation>erste Zeilen</translation>
        </message>
        <message>
            <source>lines with errors</source>
            <translation>Zeilen mit Fehlern</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>wie in der Datei</translation>
        </message>
        <message>
            <source>As the network gets them</source>
            <translation>Wie das Netz sie bekommt</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Reading the table …</source>
            <translation>Die Tabelle wird gelesen …</translation>
        </message>
        <message>
            <source>{bytes_said} · {rows:,} rows · {encoding}</source>
            <translation>{bytes_said} · {rows:,} Zeilen · {encoding}</translation>
        </message>
        <message>
            <source>Import 1 sample</source>
            <translation>1 Beispiel importieren</translation>
        </message>
        <message>
            <source>Import {count:,} samples</source>
            <translation>{count:,} Beispiele importieren</translation>
        </message>
        <message>
            <source>{train:,} samples to train with, {tests:,} to test with.</source>
            <translation>{train:,} Beispiele zum Trainieren, {tests:,} zum Testen.</translation>
        </message>
        <message>
            <source>One undo takes the import back.</source>
            <translation>Einmal Rückgängig nimmt den Import zurück.</translation>
        </message>
        <message>
            <source>{name}: there is not enough memory for this.</source>
            <translation>{name}: Dafür reicht der Speicher nicht.</translation>
        </message>
        <message>
            <source>{name}: cannot be read: {value}.</source>
            <translation>{name}: kann nicht gelesen werden: {value}.</translation>
        </message>
        <message>
            <source>Leave all out</source>
            <translation>Alle weglassen</translation>
        </message>
        <message>
            <source>{count:,} cells and lines cannot be used</source>
            <translation>{count:,} Zellen und Zeilen können nicht verwendet werden</translation>
        </message>
        <message>
            <source>{count:,} lines cannot be used</source>
            <translation>{count:,} Zeilen können nicht verwendet werden</translation>
        </message>
        <message>
            <source>1 line cannot be used</source>
            <translation>1 Zeile kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>and {number:,} more</source>
            <translation>und {number:,} weitere</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Verbessern …</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>Standardisieren</translation>
        </message>
        <message>
            <source>From 0 to 1</source>
            <translation>Von 0 bis 1</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Wie sie sind</translation>
        </message>
        <message>
            <source>Each input gets mean 0 and deviation 1, both taken from the training part only. The project remembers them, to show the file’s numbers too.</source>
            <translation>Jede Eingabe bekommt Mittel 0 und Abweichung 1, beides nur aus dem Trainingsteil. Das Projekt merkt sie sich, um auch die Zahlen der Datei zu zeigen.</translation>
        </message>
        <message>
            <source>The smallest training value becomes 0, the largest 1. The project remembers them, to show the file’s numbers too.</source>
            <translation>Der kleinste Trainingswert wird 0, der größte 1. Das Projekt merkt sie sich, um auch die Zahlen der Datei zu zeigen.</translation>
        </message>
        <message>
            <source>Inputs as they stand in the file; large numbers saturate neurons.</source>
            <translation>Eingaben, wie sie in der Datei stehen; große Zahlen sättigen Neuronen.</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Leave rows out</source>
            <translation>Zeilen weglassen</translation>
        </message>
        <message>
            <source>Take the mean</source>
            <translation>Das Mittel nehmen</translation>
        </message>
        <message>
            <source>The first line holds the names</source>
            <translation>In der ersten Zeile stehen die Namen</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Same share of every class</source>
            <translation>Gleicher Anteil jeder Klasse</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Wie sie gelesen wird</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <source>Text in</source>
            <translation>Text in</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <source>If empty</source>
            <translation>Wenn leer</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>as chosen</source>
            <translation>wie gewählt</translation>
        </message>
        <message>
            <source>1 row without a value left out.</source>
            <translation>1 Zeile ohne einen Wert weggelassen.</translation>
        </message>
        <message>
            <source>{count:,} rows without a value left out.</source>
            <translation>{count:,} Zeilen ohne einen Wert weggelassen.</translation>
        </message>
        <message>
            <source>1 cell filled with a column’s mean.</source>
            <translation>1 Zelle mit dem Mittel einer Spalte gefüllt.</translation>
        </message>
        <message>
            <source>{count:,} cells filled with a column’s mean.</source>
            <translation>{count:,} Zellen mit dem Mittel einer Spalte gefüllt.</translation>
        </message>
        <message>
            <source>Target: {names}</source>
            <translation>Vorgabe: {names}</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Keine Vorgabe</translation>
        </message>
        <message>
            <source>Numbers: the output is the sum itself (identity), ½(y − ŷ)² the loss.</source>
            <translation>Zahlen: Die Ausgabe ist die Summe selbst (Identität), ½(y − ŷ)² der Verlust.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>{count:,} rows</source>
            <translation>{count:,} Zeilen</translation>
        </message>
        <message>
            <source>Preview of the table</source>
            <translation>Vorschau der Tabelle</translation>
        </message>
        <message>
            <source>Columns and their roles</source>
            <translation>Spalten und ihre Rollen</translation>
        </message>
        <message>
            <source>read as numbers</source>
            <translation>als Zahlen gelesen</translation>
        </message>
        <message>
            <source>read as classes</source>
            <translation>als Klassen gelesen</translation>
        </message>
        <message>
            <source>0 or 1</source>
            <translation>0 oder 1</translation>
        </message>
        <message>
            <source>{count:,} classes · {written}</source>
            <translation>{count:,} Klassen · {written}</translation>
        </message>
        <message>
            <source>Import waits: 1 line has errors. Correct it or leave it out.</source>
            <translation>Der Import wartet: 1 Zeile hat Fehler. Sie verbessern oder weglassen.</translation>
        </message>
        <message>
            <source>Import waits: {count:,} lines have errors. Correct them or leave them out.</source>
            <translation>Der Import wartet: {count:,} Zeilen haben Fehler. Sie verbessern oder weglassen.</translation>
        </message>
        <message>
            <source>nothing could be read</source>
            <translation>nichts konnte gelesen werden</translation>
        </message>
        <message>
            <source>Import waits: {why}.</source>
            <translation>Der Import wartet: {why}.</translation>
        </message>
        <message>
            <source>The data fit the network {sizes}. Its weights stay as they are.</source>
            <translation>Die Daten passen zum Netz {sizes}. Seine Gewichte bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>A new network {sizes} takes the place of the one on the screen.</source>
            <translation>Ein neues Netz {sizes} tritt an die Stelle des gezeigten.</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} Bytes</translation>
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
            <translation>Term</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>Neuron</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>by</source>
            <translation>um</translation>
        </message>
        <message>
            <source>How far a step goes</source>
            <translation>Wie weit ein Schritt geht</translation>
        </message>
        <message>
            <source>From one number to a whole epoch</source>
            <translation>Von einer Zahl bis zu einer ganzen Epoche</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Speed of running</source>
            <translation>Geschwindigkeit des Laufs</translation>
        </message>
        <message>
            <source>How fast Run goes: steps or updates a second</source>
            <translation>Wie schnell es läuft: Schritte oder Updates je Sekunde</translation>
        </message>
        <message>
            <source>Sample shown</source>
            <translation>Gezeigtes Beispiel</translation>
        </message>
        <message>
            <source>of 1</source>
            <translation>von 1</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>von {count}</translation>
        </message>
        <message>
            <source>Row {number} of the data</source>
            <translation>Zeile {number} der Daten</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Fit network</source>
            <translation>Netz einpassen</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Move neurons apart</source>
            <translation>Neuronen auseinander</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Move neurons together</source>
            <translation>Neuronen zusammen</translation>
        </message>
        <message>
            <source>Neurons to their places</source>
            <translation>Neuronen an ihre Plätze</translation>
        </message>
        <message>
            <source>Take back where neurons were placed by hand</source>
            <translation>Zurücknehmen, wohin Neuronen von Hand gesetzt wurden</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Up to twice</source>
            <translation>Bis zum Doppelten</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Down to the usual size</source>
            <translation>Bis zur üblichen Größe</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>Üblicher Text</translation>
        </message>
        <message>
            <source>As at the first start</source>
            <translation>Wie beim ersten Start</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>For bright rooms</source>
            <translation>Für helle Räume</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>For dark rooms</source>
            <translation>Für dunkle Räume</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>White and bright colours on black</source>
            <translation>Weiß und leuchtende Farben auf Schwarz</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light or dark, as the desktop is</source>
            <translation>Hell oder dunkel wie der Schreibtisch</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Bewegung verringern</translation>
        </message>
        <message>
            <source>Let nothing move but what is dragged</source>
            <translation>Nichts bewegt sich, außer was man zieht</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Settings, network and why beside each other</source>
            <translation>Einstellungen, Netz und Warum nebeneinander</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Large curves and pictures, no panels at the right</source>
            <translation>Große Kurven und Bilder, rechts keine Bereiche</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Problems, gradients and activations</source>
            <translation>Probleme, Gradienten und Aktivierungen</translation>
        </message>
        <message>
            <source>Reset to the usual</source>
            <translation>Zurück zum Üblichen</translation>
        </message>
        <message>
            <source>Take back how its parts were moved</source>
            <translation>Zurücknehmen, wie die Teile verschoben wurden</translation>
        </message>
        <message>
            <source>Settings at the left</source>
            <translation>Einstellungen links</translation>
        </message>
        <message>
            <source>Show the settings; in a narrow window instead of the panels</source>
            <translation>Die Einstellungen zeigen; in schmalen Fenstern statt der Bereiche</translation>
        </message>
        <message>
            <source>Panels at the right</source>
            <translation>Bereiche rechts</translation>
        </message>
        <message>
            <source>Show why, terms, problems, practice and code</source>
            <translation>Warum, Terme, Probleme, Üben und Code zeigen</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>The keyboard goes on to the next part: tools, settings, network, …</source>
            <translation>Die Tastatur geht zum nächsten Teil: Werkzeuge, Einstellungen, Netz, …</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>Voriger Teil</translation>
        </message>
        <message>
            <source>The keyboard goes back to the part before</source>
            <translation>Die Tastatur geht zum Teil davor</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Vorführen</translation>
        </message>
        <message>
            <source>For a lecture: the whole screen, large words, a ring round the pointer</source>
            <translation>Für eine Vorlesung: der ganze Bildschirm, große Wörter, ein Ring um den Zeiger</translation>
        </message>
        <message>
            <source>Maps in the neurons</source>
            <translation>Karten in den Neuronen</translation>
        </message>
        <message>
            <source>Show in each neuron what it answers over the inputs</source>
            <translation>In jedem Neuron zeigen, was es über den Eingaben antwortet</translation>
        </message>
        <message>
            <source>Show the operations of the network, or of an expression, as a graph</source>
            <translation>Die Operationen des Netzes, oder eines Ausdrucks, als Graph zeigen</translation>
        </message>
        <message>
            <source>Curves over the network</source>
            <translation>Kurven statt des Netzes</translation>
        </message>
        <message>
            <source>Give the curves the whole centre, or the network again</source>
            <translation>Den Kurven die ganze Mitte geben, oder wieder dem Netz</translation>
        </message>
        <message>
            <source>Pictures over the network</source>
            <translation>Bilder statt des Netzes</translation>
        </message>
        <message>
            <source>Give the pictures the whole centre, or the network again</source>
            <translation>Den Bildern die ganze Mitte geben, oder wieder dem Netz</translation>
        </message>
        <message>
            <source>Remove earlier curves</source>
            <translation>Frühere Kurven entfernen</translation>
        </message>
        <message>
            <source>Forget the faint curves of earlier runs</source>
            <translation>Die blassen Kurven früherer Läufe vergessen</translation>
        </message>
        <message>
            <source>Lock network</source>
            <translation>Netz sperren</translation>
        </message>
        <message>
            <source>Let nothing on the canvas change the network</source>
            <translation>Nichts auf der Zeichenfläche das Netz ändern lassen</translation>
        </message>
        <message>
            <source>every number by hand</source>
            <translation>jede Zahl von Hand</translation>
        </message>
        <message>
            <source>Mazur 2-2-2</source>
            <translation>Mazur 2-2-2</translation>
        </message>
        <message>
            <source>the worked example</source>
            <translation>das durchgerechnete Beispiel</translation>
        </message>
        <message>
            <source>why hidden layers</source>
            <translation>warum verborgene Schichten</translation>
        </message>
        <message>
            <source>watch it learn</source>
            <translation>beim Lernen zusehen</translation>
        </message>
        <message>
            <source>Where do you want to begin?</source>
            <translation>Womit soll es beginnen?</translation>
        </message>
        <message>
            <source>Go on with what is there (Esc)</source>
            <translation>Mit dem Vorhandenen weiter (Esc)</translation>
        </message>
        <message>
            <source>Last files</source>
            <translation>Letzte Dateien</translation>
        </message>
        <message>
            <source>Twelve short lessons, from the four steps on</source>
            <translation>Zwölf kurze Lektionen, bei den vier Schritten angefangen</translation>
        </message>
        <message>
            <source>My data…</source>
            <translation>Eigene Daten …</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <source>Five stations, less than a minute</source>
            <translation>Fünf Stationen, keine Minute</translation>
        </message>
        <message>
            <source>Each step computes one number: press → or this button, and ← to take it back. The list beside it makes steps larger.</source>
            <translation>Jeder Schritt berechnet eine Zahl: → oder diesen Knopf drücken, und ← nimmt sie zurück. Die Liste daneben macht Schritte größer.</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>Das Netz</translation>
        </message>
        <message>
            <source>What was computed last is marked. Click any number, wire or neuron to ask why it is what it is; double-click a weight to change it.</source>
            <translation>Was zuletzt berechnet wurde, ist markiert. Auf eine Zahl, eine Verbindung oder ein Neuron klicken und fragen, warum es so ist; ein Doppelklick auf ein Gewicht ändert es.</translation>
        </message>
        <message>
            <source>The answer: the formula, with its numbers put in. Click a factor there to go on. The other tabs list all terms, find problems, ask you and show the code.</source>
            <translation>Die Antwort: die Formel, mit eingesetzten Zahlen. Ein Klick auf einen Faktor dort geht weiter. Die anderen Reiter führen alle Terme auf, finden Probleme, fragen und zeigen den Code.</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Space runs and pauses. The curve shows the loss of every update; drag the timeline below it to go back to any of them.</source>
            <translation>Die Leertaste lässt laufen und hält an. Die Kurve zeigt den Verlust jedes Updates; die Zeitleiste darunter zieht zu jedem von ihnen zurück.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Data, optimizer, weights: drag a slider and every number follows. Ctrl+Z takes it back. F1 searches the help, Ctrl+K finds anything.</source>
            <translation>Daten, Optimierer, Gewichte: einen Regler ziehen, und jede Zahl folgt. Ctrl+Z nimmt es zurück. F1 durchsucht die Hilfe, Ctrl+K findet alles.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Select several neurons first.</source>
            <translation>Erst mehrere Neuronen auswählen.</translation>
        </message>
        <message>
            <source>Run so many updates</source>
            <translation>So viele Updates laufen</translation>
        </message>
        <message>
            <source>Updates to make:</source>
            <translation>Zu machende Updates:</translation>
        </message>
        <message>
            <source>Run until the loss is below</source>
            <translation>Laufen, bis der Verlust kleiner ist als</translation>
        </message>
        <message>
            <source>Loss of a batch below:</source>
            <translation>Verlust eines Batches kleiner als:</translation>
        </message>
        <message>
            <source>“{written}” is not a number; nothing runs.</source>
            <translation>„{written}“ ist keine Zahl; nichts läuft.</translation>
        </message>
        <message>
            <source>Undo {in_menu}</source>
            <translation>{in_menu} rückgängig machen</translation>
        </message>
        <message>
            <source>Redo {in_menu}</source>
            <translation>{in_menu} wiederholen</translation>
        </message>
        <message>
            <source>“{words}” is not a number</source>
            <translation>„{words}“ ist keine Zahl</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>What is shown here</source>
            <translation>Was hier gezeigt wird</translation>
        </message>
        <message>
            <source>{title}: unfold, or fold away</source>
            <translation>{title}: aus- oder einklappen</translation>
        </message>
        <message>
            <source>Update shown</source>
            <translation>Gezeigtes Update</translation>
        </message>
        <message>
            <source>Drag to an update of the past; a run goes on from there</source>
            <translation>Zu einem Update der Vergangenheit ziehen; ein Lauf geht von dort weiter</translation>
        </message>
        <message>
            <source>Update shown, as a number</source>
            <translation>Gezeigtes Update, als Zahl</translation>
        </message>
        <message>
            <source>The update shown: type another</source>
            <translation>Das gezeigte Update: ein anderes eintippen</translation>
        </message>
        <message>
            <source>The language changes with the next start.</source>
            <translation>Die Sprache wechselt mit dem nächsten Start.</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>Vom nächsten Start an</translation>
        </message>
        <message>
            <source>{yes} if {left} &gt; {right} else {no}</source>
            <translation>{yes}, falls {left} &gt; {right}, sonst {no}</translation>
        </message>
        <message>
            <source>if </source>
            <translation>falls </translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>sonst</translation>
        </message>
        <message>
            <source>2 parameters</source>
            <translation>2 Parameter</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>roh</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Noise σ</source>
            <translation>Rauschen σ</translation>
        </message>
        <message>
            <source>scaled</source>
            <translation>skaliert</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>Operationen</translation>
        </message>
        <message>
            <source>neurons</source>
            <translation>Neuronen</translation>
        </message>
        <message>
            <source>layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>✓ recognised</source>
            <translation>✓ erkannt</translation>
        </message>
        <message>
            <source>There is no file to go back to yet.</source>
            <translation>Noch gibt es keine Datei, zu der man zurückkehren könnte.</translation>
        </message>
        <message>
            <source>rise</source>
            <translation>wachsen</translation>
        </message>
        <message>
            <source>fall</source>
            <translation>fallen</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>erhöhen</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>senken</translation>
        </message>
        <message>
            <source>lowers</source>
            <translation>senkt</translation>
        </message>
        <message>
            <source>raises</source>
            <translation>erhöht</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>null</translation>
        </message>
        <message>
            <source>one</source>
            <translation>eins</translation>
        </message>
        <message>
            <source>two</source>
            <translation>zwei</translation>
        </message>
        <message>
            <source>three</source>
            <translation>drei</translation>
        </message>
        <message>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neun</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>beta</source>
            <translation>Beta</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <source>delta</source>
            <translation>Delta</translation>
        </message>
        <message>
            <source>epsilon</source>
            <translation>Epsilon</translation>
        </message>
        <message>
            <source>eta</source>
            <translation>Eta</translation>
        </message>
        <message>
            <source>theta</source>
            <translation>Theta</translation>
        </message>
        <message>
            <source>lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>My</translation>
        </message>
        <message>
            <source>pi</source>
            <translation>Pi</translation>
        </message>
        <message>
            <source>rho</source>
            <translation>Rho</translation>
        </message>
        <message>
            <source>sigma</source>
            <translation>Sigma</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>prime</source>
            <translation>Strich</translation>
        </message>
        <message>
            <source>double prime</source>
            <translation>zwei Strich</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>plus</translation>
        </message>
        <message>
            <source>the length of g</source>
            <translation>die Länge von g</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>und so weiter</translation>
        </message>
        <message>
            <source>the natural logarithm</source>
            <translation>der natürliche Logarithmus</translation>
        </message>
        <message>
            <source>the hyperbolic tangent</source>
            <translation>der Tangens hyperbolicus</translation>
        </message>
        <message>
            <source>the error function</source>
            <translation>die Fehlerfunktion</translation>
        </message>
        <message>
            <source>the sign</source>
            <translation>das Vorzeichen</translation>
        </message>
        <message>
            <source>the partial derivative of {of} with respect to {by}</source>
            <translation>die partielle Ableitung von {of} nach {by}</translation>
        </message>
        <message>
            <source> times </source>
            <translation> mal </translation>
        </message>
        <message>
            <source>one half</source>
            <translation>ein halb</translation>
        </message>
        <message>
            <source>fraction {above} over {below} end fraction</source>
            <translation>Bruch {above} durch {below} Ende Bruch</translation>
        </message>
        <message>
            <source>minus {part}</source>
            <translation>minus {part}</translation>
        </message>
        <message>
            <source>{yes} if {left} is greater than {right}, otherwise {no}</source>
            <translation>{yes}, falls {left} größer als {right} ist, sonst {no}</translation>
        </message>
        <message>
            <source>open bracket {inner} close bracket</source>
            <translation>Klammer auf {inner} Klammer zu</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <source>infinity</source>
            <translation>unendlich</translation>
        </message>
        <message>
            <source>{size} times ten to the power of {power}</source>
            <translation>{size} mal zehn hoch {power}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neues</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>Dach</translation>
        </message>
        <message>
            <source>of layer {name}</source>
            <translation>von Schicht {name}</translation>
        </message>
        <message>
            <source>of mini-batch {name}</source>
            <translation>von Mini-Batch {name}</translation>
        </message>
        <message>
            <source>superscript {marks}</source>
            <translation>hochgestellt {marks}</translation>
        </message>
        <message>
            <source>plus {part}</source>
            <translation>plus {part}</translation>
        </message>
        <message>
            <source>{below} squared</source>
            <translation>{below} zum Quadrat</translation>
        </message>
        <message>
            <source>{below} cubed</source>
            <translation>{below} hoch drei</translation>
        </message>
        <message>
            <source>{below} to the power of {above} end power</source>
            <translation>{below} hoch {above} Ende hoch</translation>
        </message>
        <message>
            <source>e to the power of {inner} end power</source>
            <translation>e hoch {inner} Ende hoch</translation>
        </message>
        <message>
            <source>the square root of {inner} end root</source>
            <translation>die Wurzel aus {inner} Ende Wurzel</translation>
        </message>
        <message>
            <source>the absolute value of {inner} end absolute value</source>
            <translation>der Betrag von {inner} Ende Betrag</translation>
        </message>
        <message>
            <source>the larger of {listed} end larger</source>
            <translation>das Größere von {listed} Ende Größeres</translation>
        </message>
        <message>
            <source>the smaller of {listed} end smaller</source>
            <translation>das Kleinere von {listed} Ende Kleineres</translation>
        </message>
        <message>
            <source>{function} of {inner}</source>
            <translation>{function} von {inner}</translation>
        </message>
        <message>
            <source>noise σ</source>
            <translation>Rauschen σ</translation>
        </message>
        <message>
            <source>Uniform ±0.5</source>
            <translation>Gleichverteilt ±0,5</translation>
        </message>
        <message>
            <source>Normal σ = 1</source>
            <translation>Normalverteilt σ = 1</translation>
        </message>
        <message>
            <source>expected true or false</source>
            <translation>erwartet: wahr oder falsch</translation>
        </message>
        <message>
            <source>expected one of {listed}</source>
            <translation>erwartet: eines von {listed}</translation>
        </message>
        <message>
            <source>expected a number</source>
            <translation>erwartet: eine Zahl</translation>
        </message>
        <message>
            <source>expected a whole number</source>
            <translation>erwartet: eine ganze Zahl</translation>
        </message>
        <message>
            <source>expected a number in {range}</source>
            <translation>erwartet: eine Zahl in {range}</translation>
        </message>
        <message>
            <source>expected a number above {low:g}</source>
            <translation>erwartet: eine Zahl über {low:g}</translation>
        </message>
        <message>
            <source>expected a number of at least {low:g}</source>
            <translation>erwartet: eine Zahl ab {low:g}</translation>
        </message>
        <message>
            <source>Sizes are whole numbers from inputs to outputs, like 2-8-8-1.</source>
            <translation>Größen sind ganze Zahlen von den Eingaben zu den Ausgaben, etwa 2-8-8-1.</translation>
        </message>
        <message>
            <source>The data of {title} ask for {inputs} at the beginning and {outputs} at the end.</source>
            <translation>Die Daten von {title} verlangen {inputs} am Anfang und {outputs} am Ende.</translation>
        </message>
        <message>
            <source>this project</source>
            <translation>diesem Projekt</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>Semikolon  ;</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>Strich  |</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>Komma  ,</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>{shown} is not a number; nothing changes.</source>
            <translation>{shown} ist keine Zahl; nichts ändert sich.</translation>
        </message>
        <message>
            <source>{shown} is none of the classes {known}.</source>
            <translation>{shown} ist keine der Klassen {known}.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted has {cells} cells; from here there are {columns} columns.</source>
            <translation>Zeile {down} des Eingefügten hat {cells} Zellen; von hier an gibt es {columns} Spalten.</translation>
        </message>
        <message>
            <source>Rows beyond the last sample need a value in every column.</source>
            <translation>Zeilen hinter dem letzten Beispiel brauchen einen Wert in jeder Spalte.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted: {shown} is not a number; nothing changes.</source>
            <translation>Zeile {down} des Eingefügten: {shown} ist keine Zahl; nichts ändert sich.</translation>
        </message>
        <message>
            <source>At least one sample is needed to train with.</source>
            <translation>Zum Trainieren wird mindestens ein Beispiel gebraucht.</translation>
        </message>
        <message>
            <source>Data are finite numbers.</source>
            <translation>Daten sind endliche Zahlen.</translation>
        </message>
        <message>
            <source>A project holds at most {most_numbers:,} numbers of data.</source>
            <translation>Ein Projekt fasst höchstens {most_numbers:,} Zahlen an Daten.</translation>
        </message>
        <message>
            <source>The share for testing is from 0 to below 1.</source>
            <translation>Der Anteil zum Testen geht von 0 bis unter 1.</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could change.</source>
            <translation>Es gibt keine verborgene Schicht, deren Aktivierung sich ändern ließe.</translation>
        </message>
        <message>
            <source>A skip connection needs two layers of equal width.</source>
            <translation>Eine Sprungverbindung braucht zwei gleich breite Schichten.</translation>
        </message>
        <message>
            <source>Cross entropy needs sigmoid or softmax in the last layer.</source>
            <translation>Kreuzentropie braucht Sigmoid oder Softmax in der letzten Schicht.</translation>
        </message>
        <message>
            <source>Of one sample there is only one batch.</source>
            <translation>Aus einem Beispiel gibt es nur einen Batch.</translation>
        </message>
        <message>
            <source>mean |f′|</source>
            <translation>Mittel |f′|</translation>
        </message>
        <message>
            <source>∏ mean |w·f′|</source>
            <translation>∏ Mittel |w·f′|</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receives next to nothing and hardly learns.</source>
            <translation>{cause}, und die Gewichte gleichen es nicht aus. So bekommt {words} fast nichts und lernt kaum.</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receive next to nothing and hardly learn.</source>
            <translation>{cause}, und die Gewichte gleichen es nicht aus. So bekommen {words} fast nichts und lernen kaum.</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>ein Viertel</translation>
        </message>
        <message>
            <source>a half</source>
            <translation>die Hälfte</translation>
        </message>
        <message>
            <source>A weight or bias must be a finite number.</source>
            <translation>Ein Gewicht oder Bias muss eine endliche Zahl sein.</translation>
        </message>
        <message>
            <source>This connection was removed; restore it before setting it.</source>
            <translation>Diese Verbindung wurde entfernt; erst wiederherstellen, dann setzen.</translation>
        </message>
        <message>
            <source>The learning rate must be 0 or a positive number.</source>
            <translation>Die Lernrate muss 0 oder eine positive Zahl sein.</translation>
        </message>
        <message>
            <source>{title} needs {needed} in the last layer, without a skip connection; it has {kind}.</source>
            <translation>{title} braucht {needed} in der letzten Schicht, ohne Sprungverbindung; sie hat {kind}.</translation>
        </message>
        <message>
            <source>{title} expects {expected}; sample {at}’s target {found}.</source>
            <translation>{title} erwartet {expected}; die Vorgabe von Beispiel {at} {found}.</translation>
        </message>
        <message>
            <source>{title} has no factor 1/K to leave out.</source>
            <translation>{title} hat keinen Faktor 1/K, der wegbleiben könnte.</translation>
        </message>
        <message>
            <source>The cost of weights must be 0 or a positive number.</source>
            <translation>Die Kosten der Gewichte müssen 0 oder eine positive Zahl sein.</translation>
        </message>
        <message>
            <source>Decimals go from 0 to {most_decimals}.</source>
            <translation>Nachkommastellen gehen von 0 bis {most_decimals}.</translation>
        </message>
        <message>
            <source>These samples have {widths} inputs and {widths_2} outputs; the network has {expected} and {expected_2}.</source>
            <translation>Diese Beispiele haben {widths} Eingaben und {widths_2} Ausgaben; das Netz hat {expected} und {expected_2}.</translation>
        </message>
        <message>
            <source>{said}, seed {seed}</source>
            <translation>{said}, Startwert {seed}</translation>
        </message>
        <message>
            <source>The text has more than {longest_text:,} characters.</source>
            <translation>Der Text hat mehr als {longest_text:,} Zeichen.</translation>
        </message>
        <message>
            <source>It is nested too deeply to be read.</source>
            <translation>Er ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Noch steht nichts da.</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>ist länger als {longest} Zeichen</translation>
        </message>
        <message>
            <source>is no number and no calculation</source>
            <translation>ist keine Zahl und keine Rechnung</translation>
        </message>
        <message>
            <source>has too many brackets</source>
            <translation>hat zu viele Klammern</translation>
        </message>
        <message>
            <source>divides by 0</source>
            <translation>teilt durch 0</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>ist zu groß</translation>
        </message>
        <message>
            <source>takes {name} where it has no value</source>
            <translation>nimmt {name}, wo es keinen Wert hat</translation>
        </message>
        <message>
            <source>has {name} in it; known are {known}, e, π</source>
            <translation>enthält {name}; bekannt sind {known}, e, π</translation>
        </message>
        <message>
            <source>Inputs come with their data: duplicate them instead.</source>
            <translation>Eingaben kommen mit ihren Daten: stattdessen verdoppeln.</translation>
        </message>
        <message>
            <source>The inputs come with their data and stay where they are.</source>
            <translation>Die Eingaben kommen mit ihren Daten und bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Neurons are pasted into a layer behind the inputs.</source>
            <translation>Neuronen werden in eine Schicht hinter den Eingaben eingefügt.</translation>
        </message>
        <message>
            <source>These neurons are of {at} layers; there are not so many from layer {first} on.</source>
            <translation>Diese Neuronen stammen aus {at} Schichten; so viele gibt es ab Schicht {first} nicht.</translation>
        </message>
        <message>
            <source>A hidden layer stands before the output layer.</source>
            <translation>Eine verborgene Schicht steht vor der Ausgabeschicht.</translation>
        </message>
        <message>
            <source>{title} stands in the last layer only.</source>
            <translation>{title} steht nur in der letzten Schicht.</translation>
        </message>
        <message>
            <source>There are more than {most_lines} lines.</source>
            <translation>Es sind mehr als {most_lines} Zeilen.</translation>
        </message>
        <message>
            <source>Line {number}: expected a name, = and a number.</source>
            <translation>Zeile {number}: erwartet werden ein Name, = und eine Zahl.</translation>
        </message>
        <message>
            <source>Line {number}: “{name}” is no number of this update.</source>
            <translation>Zeile {number}: „{name}“ ist keine Zahl dieses Updates.</translation>
        </message>
        <message>
            <source>Line {number}: “{given}” {error}.</source>
            <translation>Zeile {number}: „{given}“ {error}.</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the right.</source>
            <translation>Das Komma steht {places} zu weit rechts.</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the left.</source>
            <translation>Das Komma steht {places} zu weit links.</translation>
        </message>
        <message>
            <source>1 − a forgotten</source>
            <translation>1 − a vergessen</translation>
        </message>
        <message>
            <source>η forgotten</source>
            <translation>η vergessen</translation>
        </message>
        <message>
            <source>unexplained</source>
            <translation>ungeklärt</translation>
        </message>
        <message>
            <source>A network has at most {most_layers} layers.</source>
            <translation>Ein Netz hat höchstens {most_layers} Schichten.</translation>
        </message>
        <message>
            <source>A layer needs at least one neuron.</source>
            <translation>Eine Schicht braucht mindestens ein Neuron.</translation>
        </message>
        <message>
            <source>A layer has at most {most_units:,} neurons.</source>
            <translation>Eine Schicht hat höchstens {most_units:,} Neuronen.</translation>
        </message>
        <message>
            <source>A network has at most {most_parameters:,} parameters.</source>
            <translation>Ein Netz hat höchstens {most_parameters:,} Parameter.</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths} and {widths_2}. {layer_name} leads to {layer_name_2}: remove that first.</source>
            <translation>Eine Sprungverbindung braucht gleiche Breiten: {widths} und {widths_2}. {layer_name} führt zu {layer_name_2}: erst diese entfernen.</translation>
        </message>
        <message>
            <source>A batch has at least 1 sample.</source>
            <translation>Ein Batch hat mindestens 1 Beispiel.</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could differ.</source>
            <translation>Es gibt keine verborgene Schicht, deren Aktivierung anders sein könnte.</translation>
        </message>
        <message>
            <source>A seed is 0 or a positive whole number.</source>
            <translation>Ein Startwert ist 0 oder eine positive ganze Zahl.</translation>
        </message>
        <message>
            <source>“{word}” is not a number.</source>
            <translation>„{word}“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“{word}” is not a whole number.</source>
            <translation>„{word}“ ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>Give at least two values to compare.</source>
            <translation>Zum Vergleichen mindestens zwei Werte angeben.</translation>
        </message>
        <message>
            <source>At most {most_values} values can be told apart.</source>
            <translation>Höchstens {most_values} Werte lassen sich auseinanderhalten.</translation>
        </message>
        <message>
            <source>Reverse mode: {reverse:,} operations, all slopes in one walk back. Forward mode: {forward:,}, in {walks}, one for each variable.</source>
            <translation>Rückwärtsmodus: {reverse:,} Operationen, alle Steigungen in einem Gang zurück. Vorwärtsmodus: {forward:,}, in {walks}, einer je Variable.</translation>
        </message>
        <message>
            <source>1 walk</source>
            <translation>1 Gang</translation>
        </message>
        <message>
            <source>{count} walks</source>
            <translation>{count} Gängen</translation>
        </message>
        <message>
            <source>{old}, less {change}</source>
            <translation>{old}, weniger {change}</translation>
        </message>
        <message>
            <source>{old}, plus {change}</source>
            <translation>{old}, plus {change}</translation>
        </message>
        <message>
            <source> (read-only)</source>
            <translation> (schreibgeschützt)</translation>
        </message>
        <message>
            <source>This update has more than {most_steps:,} steps; choose samples, layers, or one weight.</source>
            <translation>Dieses Update hat mehr als {most_steps:,} Schritte; Beispiele, Schichten oder ein Gewicht auswählen.</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <source>Only a hidden layer can be removed.</source>
            <translation>Nur eine verborgene Schicht kann entfernt werden.</translation>
        </message>
        <message>
            <source>{name} needs at least one neuron.</source>
            <translation>{name} braucht mindestens ein Neuron.</translation>
        </message>
        <message>
            <source>There is no such place in this layer.</source>
            <translation>Diesen Platz gibt es in dieser Schicht nicht.</translation>
        </message>
        <message>
            <source>{name} allows no skip connection onto the last layer.</source>
            <translation>{name} erlaubt keine Sprungverbindung auf die letzte Schicht.</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto {kind}; remove it first.</source>
            <translation>Eine Sprungverbindung kann nicht auf {kind} führen; erst diese entfernen.</translation>
        </message>
        <message>
            <source>A name has at most {longest_name} characters.</source>
            <translation>Ein Name hat höchstens {longest_name} Zeichen.</translation>
        </message>
        <message>
            <source>A name is a single line of text.</source>
            <translation>Ein Name ist eine einzige Zeile Text.</translation>
        </message>
        <message>
            <source>The inputs have names of their own, the layer has none.</source>
            <translation>Die Eingaben haben eigene Namen, die Schicht hat keinen.</translation>
        </message>
        <message>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>Vorgaben</translation>
        </message>
        <message>
            <source>{letter} hat</source>
            <translation>{letter} Dach</translation>
        </message>
        <message>
            <source>y hat</source>
            <translation>y Dach</translation>
        </message>
        <message>
            <source> to </source>
            <translation> zu </translation>
        </message>
        <message>
            <source>minus </source>
            <translation>minus </translation>
        </message>
        <message>
            <source>, equals </source>
            <translation>, gleich </translation>
        </message>
        <message>
            <source>record</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>to</source>
            <translation>an</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>Updates</translation>
        </message>
        <message>
            <source>divide</source>
            <translation>teilen</translation>
        </message>
        <message>
            <source>zeroed</source>
            <translation>genullt</translation>
        </message>
        <message>
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>vergessen</translation>
        </message>
        <message>
            <source>batch · sample</source>
            <translation>Batch · Beispiel</translation>
        </message>
        <message>
            <source>cured</source>
            <translation>behoben</translation>
        </message>
        <message>
            <source>, clipped</source>
            <translation>, gekappt</translation>
        </message>
        <message>
            <source>, warm-up</source>
            <translation>, Aufwärmen</translation>
        </message>
        <message>
            <source>{} parts</source>
            <translation>{} Teile</translation>
        </message>
        <message>
            <source>▸ Backward</source>
            <translation>▸ Rückwärts</translation>
        </message>
        <message>
            <source>run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>{name}: the ending must be .png, .svg, .pdf or .csv.</source>
            <translation>{name}: Die Endung muss .png, .svg, .pdf oder .csv sein.</translation>
        </message>
        <message>
            <source>Gradients ∂L/∂w and ∂L/∂b</source>
            <translation>Gradienten ∂L/∂w und ∂L/∂b</translation>
        </message>
        <message>
            <source>plain NumPy</source>
            <translation>reines NumPy</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>Lösung</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>PNG picture, 2×</source>
            <translation>PNG-Bild, 2×</translation>
        </message>
        <message>
            <source>PNG picture, 3×</source>
            <translation>PNG-Bild, 3×</translation>
        </message>
        <message>
            <source>PNG picture, 4×</source>
            <translation>PNG-Bild, 4×</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG-Zeichnung</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <source>every number that is on the screen</source>
            <translation>jede Zahl, die auf dem Bildschirm ist</translation>
        </message>
        <message>
            <source>the structure alone</source>
            <translation>nur den Aufbau</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+Pfeile</translation>
        </message>
        <message>
            <source>wheel</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>vorwärts</translation>
        </message>
        <message>
            <source>backward</source>
            <translation>rückwärts</translation>
        </message>
        <message>
            <source>accumulation</source>
            <translation>Akkumulation</translation>
        </message>
        <message>
            <source>optimizer</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>saturated</source>
            <translation>gesättigt</translation>
        </message>
        <message>
            <source>overfitting</source>
            <translation>Überanpassung</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>→ input</source>
            <translation>→ Eingabe</translation>
        </message>
        <message>
            <source>◎ target</source>
            <translation>◎ Vorgabe</translation>
        </message>
        <message>
            <source>– ignore</source>
            <translation>– auslassen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>Datumsangaben</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>außerhalb</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>innerhalb</translation>
        </message>
        <message>
            <source>ε stands</source>
            <translation>ε steht</translation>
        </message>
        <message>
            <source>worked solution</source>
            <translation>ausgerechnete Lösung</translation>
        </message>
        <message>
            <source>exercise, answers on another page</source>
            <translation>Aufgabe, Lösungen auf anderer Seite</translation>
        </message>
        <message>
            <source>as in the window</source>
            <translation>wie im Fenster</translation>
        </message>
        <message>
            <source>those of this project</source>
            <translation>die dieses Projekts</translation>
        </message>
        <message>
            <source>others, drawn from a seed</source>
            <translation>andere, aus einem Startwert gezogen</translation>
        </message>
        <message>
            <source>the one there is</source>
            <translation>das einzige</translation>
        </message>
        <message>
            <source>sample {number} alone</source>
            <translation>nur Beispiel {number}</translation>
        </message>
        <message>
            <source>all {count:,}</source>
            <translation>alle {count:,}</translation>
        </message>
        <message>
            <source>{layer} alone</source>
            <translation>nur {layer}</translation>
        </message>
        <message>
            <source>what leads to {name} alone</source>
            <translation>nur, was zu {name} führt</translation>
        </message>
        <message>
            <source>Deep sigmoid chain</source>
            <translation>Tiefe Sigmoidkette</translation>
        </message>
        <message>
            <source>One neuron, exact</source>
            <translation>Ein Neuron, genau</translation>
        </message>
        <message>
            <source>{number}st</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <source>{number}nd</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <source>{number}rd</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <source>{number}th</source>
            <translation>{number}.</translation>
        </message>
    </context>
</TS>
