<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name />
        <message>
            <source>gradient check</source>
            <translation>vérification des gradients</translation>
        </message>
        <message>
            <source>This run goes on; only earlier ones can be removed.</source>
            <translation>Cette exécution continue ; seules les précédentes peuvent être retirées.</translation>
        </message>
        <message>
            <source>back to {name}</source>
            <translation>retour à {name}</translation>
        </message>
        <message>
            <source>The run was stopped: what it trained is another network now.</source>
            <translation>L’exécution a été arrêtée : ce qu’elle entraînait est maintenant un autre réseau.</translation>
        </message>
        <message>
            <source>The network is locked: View → Lock network opens it.</source>
            <translation>Le réseau est verrouillé : Affichage → Verrouiller le réseau l’ouvre.</translation>
        </message>
        <message>
            <source>The loss is {lower} now: it goes with {title}.</source>
            <translation>La perte est maintenant {lower} : elle va avec {title}.</translation>
        </message>
        <message>
            <source>A connection leads to a later layer.</source>
            <translation>Une connexion mène à une couche ultérieure.</translation>
        </message>
        <message>
            <source>“{value}” is not a number; nothing changes.</source>
            <translation>« {value} » n’est pas un nombre ; rien ne change.</translation>
        </message>
        <message>
            <source>The clipboard holds no neurons and no layers.</source>
            <translation>Le presse-papiers ne contient ni neurones ni couches.</translation>
        </message>
        <message>
            <source>Select neurons or a layer first.</source>
            <translation>Sélectionnez d’abord des neurones ou une couche.</translation>
        </message>
        <message>
            <source>Select a neuron or a connection first.</source>
            <translation>Sélectionnez d’abord un neurone ou une connexion.</translation>
        </message>
        <message>
            <source>Nothing is pasted: {value}.</source>
            <translation>Rien n’est collé : {value}.</translation>
        </message>
        <message>
            <source>Select neurons with connections first.</source>
            <translation>Sélectionnez d’abord des neurones qui ont des connexions.</translation>
        </message>
        <message>
            <source>1 step in 3 s</source>
            <translation>1 pas en 3 s</translation>
        </message>
        <message>
            <source>1 step in 2 s</source>
            <translation>1 pas en 2 s</translation>
        </message>
        <message>
            <source>1 step/s</source>
            <translation>1 pas/s</translation>
        </message>
        <message>
            <source>2 steps/s</source>
            <translation>2 pas/s</translation>
        </message>
        <message>
            <source>4 steps/s</source>
            <translation>4 pas/s</translation>
        </message>
        <message>
            <source>8 steps/s</source>
            <translation>8 pas/s</translation>
        </message>
        <message>
            <source>1 update/s</source>
            <translation>1 mise à jour/s</translation>
        </message>
        <message>
            <source>3 updates/s</source>
            <translation>3 mises à jour/s</translation>
        </message>
        <message>
            <source>10 updates/s</source>
            <translation>10 mises à jour/s</translation>
        </message>
        <message>
            <source>30 updates/s</source>
            <translation>30 mises à jour/s</translation>
        </message>
        <message>
            <source>60 updates/s</source>
            <translation>60 mises à jour/s</translation>
        </message>
        <message>
            <source>200 updates/s</source>
            <translation>200 mises à jour/s</translation>
        </message>
        <message>
            <source>1,000 updates/s</source>
            <translation>1 000 mises à jour/s</translation>
        </message>
        <message>
            <source>10,000 updates/s</source>
            <translation>10 000 mises à jour/s</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>another window has it open</source>
            <translation>une autre fenêtre l’a ouvert</translation>
        </message>
        <message>
            <source>Read-only: {reason}. Save as… goes elsewhere.</source>
            <translation>Lecture seule : {reason}. Enregistrer sous… l’écrit ailleurs.</translation>
        </message>
        <message>
            <source>There is no file to go back to yet.</source>
            <translation>Il n’y a pas encore de fichier auquel revenir.</translation>
        </message>
        <message>
            <source>Back to {name}.</source>
            <translation>Retour à {name}.</translation>
        </message>
        <message>
            <source>Changed there: {join}.</source>
            <translation>Changé là : {join}.</translation>
        </message>
        <message>
            <source>Saved {name}.</source>
            <translation>{name} enregistré.</translation>
        </message>
        <message>
            <source>Revert to the file</source>
            <translation>Revenir au fichier</translation>
        </message>
        <message>
            <source>Unsaved work could not be copied for safety ({fault}); save it.</source>
            <translation>Le travail non enregistré n’a pu être copié par sécurité ({fault}) ; enregistrez-le.</translation>
        </message>
        <message>
            <source>an edit that is no longer kept</source>
            <translation>une modification qui n’est plus gardée</translation>
        </message>
        <message>
            <source>A summand with a factor 0 is left out.</source>
            <translation>Un terme de facteur 0 est omis.</translation>
        </message>
        <message>
            <source>Rounding by hand made ŷ 0 or 1; a summand with a factor 0 is left out.</source>
            <translation>L’arrondi à la main a fait ŷ égal à 0 ou 1 ; un terme de facteur 0 est omis.</translation>
        </message>
        <message>
            <source>Written so that it keeps its digits: the usual form would lose them here.</source>
            <translation>Écrit de sorte à garder ses chiffres : la forme usuelle les perdrait ici.</translation>
        </message>
        <message>
            <source>Written from z, as ŷ is too close to 0 or 1 to keep all digits.</source>
            <translation>Écrit à partir de z, car ŷ est trop près de 0 ou 1 pour garder tous ses chiffres.</translation>
        </message>
        <message>
            <source>Not as a product: its factors have lost their digits to rounding.</source>
            <translation>Pas comme un produit : ses facteurs ont perdu leurs chiffres par arrondi.</translation>
        </message>
        <message>
            <source>By ∂L/∂z, as its factors have lost their digits to rounding.</source>
            <translation>Par ∂L/∂z, car ses facteurs ont perdu leurs chiffres par arrondi.</translation>
        </message>
        <message>
            <source>via {to}</source>
            <translation>par {to}</translation>
        </message>
        <message>
            <source>via skip</source>
            <translation>par le saut</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Aller</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <source>Backward</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>somme pondérée</translation>
        </message>
        <message>
            <source>output</source>
            <translation>sortie</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>perte</translation>
        </message>
        <message>
            <source>gradient of its output</source>
            <translation>gradient de sa sortie</translation>
        </message>
        <message>
            <source>steepness</source>
            <translation>raideur</translation>
        </message>
        <message>
            <source>gradient of its sum</source>
            <translation>gradient de sa somme</translation>
        </message>
        <message>
            <source>what came in</source>
            <translation>ce qui est entré</translation>
        </message>
        <message>
            <source>how it passes on</source>
            <translation>comment il transmet</translation>
        </message>
        <message>
            <source>gradient</source>
            <translation>gradient</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>poids</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>biais</translation>
        </message>
        <message>
            <source>length of the gradient</source>
            <translation>longueur du gradient</translation>
        </message>
        <message>
            <source>what the weights cost</source>
            <translation>ce que coûtent les poids</translation>
        </message>
        <message>
            <source>price of weights λ₂</source>
            <translation>prix des poids λ₂</translation>
        </message>
        <message>
            <source>learning rate η</source>
            <translation>taux d’apprentissage η</translation>
        </message>
        <message>
            <source>number of the update</source>
            <translation>numéro de la mise à jour</translation>
        </message>
        <message>
            <source>limit of clipping</source>
            <translation>limite de l’écrêtage</translation>
        </message>
        <message>
            <source>gradient after clipping</source>
            <translation>gradient après écrêtage</translation>
        </message>
        <message>
            <source>gradient with weight decay</source>
            <translation>gradient avec décroissance des poids</translation>
        </message>
        <message>
            <source>after weight decay</source>
            <translation>après décroissance des poids</translation>
        </message>
        <message>
            <source>velocity</source>
            <translation>vitesse</translation>
        </message>
        <message>
            <source>gradient looking ahead</source>
            <translation>gradient anticipé</translation>
        </message>
        <message>
            <source>learning rate, corrected</source>
            <translation>taux d’apprentissage, corrigé</translation>
        </message>
        <message>
            <source>average gradient</source>
            <translation>gradient moyen</translation>
        </message>
        <message>
            <source>average square</source>
            <translation>carré moyen</translation>
        </message>
        <message>
            <source>average gradient, corrected</source>
            <translation>gradient moyen, corrigé</translation>
        </message>
        <message>
            <source>average square, corrected</source>
            <translation>carré moyen, corrigé</translation>
        </message>
        <message>
            <source>update</source>
            <translation>mise à jour</translation>
        </message>
        <message>
            <source>{head}, micro-batch {number}</source>
            <translation>{head}, micro-lot {number}</translation>
        </message>
        <message>
            <source>{head}, sample {number}</source>
            <translation>{head}, exemple {number}</translation>
        </message>
        <message>
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <source>Data · {name} · sample {number}</source>
            <translation>Données · {name} · exemple {number}</translation>
        </message>
        <message>
            <source>how it moves the loss</source>
            <translation>comment il déplace la perte</translation>
        </message>
        <message>
            <source>bias of {unit}</source>
            <translation>biais de {unit}</translation>
        </message>
        <message>
            <source>wire {value} → {value_2}</source>
            <translation>liaison {value} → {value_2}</translation>
        </message>
        <message>
            <source>Every input times its weight, plus the bias: what {name} takes in.</source>
            <translation>Chaque entrée fois son poids, plus le biais : ce que reçoit {name}.</translation>
        </message>
        <message>
            <source>The answer for sample {sample}; the target is {targets}.</source>
            <translation>La réponse pour l’exemple {sample} ; la cible est {targets}.</translation>
        </message>
        <message>
            <source>{activation} turns z into what {name} passes on.</source>
            <translation>{activation} fait de z ce que {name} transmet.</translation>
        </message>
        <message>
            <source> Plus {unit}’s value.</source>
            <translation> Plus la valeur de {unit}.</translation>
        </message>
        <message>
            <source>How wrong that answer is, as one number; smaller is better.</source>
            <translation>À quel point cette réponse est fausse, en un nombre ; plus petit est mieux.</translation>
        </message>
        <message>
            <source>The data’s loss and what the weights cost: what is to get lower.</source>
            <translation>La perte des données et ce que coûtent les poids : ce qui doit baisser.</translation>
        </message>
        <message>
            <source>micro-batch {number} of {count}</source>
            <translation>micro-lot {number} sur {count}</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: {which}.</source>
            <translation>La {reduction} de {count} pertes d’exemples : {which}.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses, without the weights’ cost.</source>
            <translation>La {reduction} de {count} pertes d’exemples, sans le coût des poids.</translation>
        </message>
        <message>
            <source>The {reduction} of {count} sample losses: what this update tries to lower.</source>
            <translation>La {reduction} de {count} pertes d’exemples : ce que cette mise à jour cherche à baisser.</translation>
        </message>
        <message>
            <source>This loss does not change if {name} moves a little.</source>
            <translation>Cette perte ne change pas si {name} bouge un peu.</translation>
        </message>
        <message>
            <source>{name} is rounded to 0 or 1: this slope has no bound there.</source>
            <translation>{name} est arrondi à 0 ou 1 : cette pente n’a pas de borne là.</translation>
        </message>
        <message>
            <source>rise</source>
            <translation>monterait</translation>
        </message>
        <message>
            <source>fall</source>
            <translation>baisserait</translation>
        </message>
        <message>
            <source>If {name} rose a little, this loss would {verb} {write} times as much.</source>
            <translation>Si {name} montait un peu, cette perte {verb} de {write} fois autant.</translation>
        </message>
        <message>
            <source>{name} does not reach the loss: no connection leads on from it.</source>
            <translation>{name} n’atteint pas la perte : aucune connexion n’en part.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along one connection; that passes this back.</source>
            <translation>{name} atteint la perte par une connexion ; celle-ci renvoie ceci.</translation>
        </message>
        <message>
            <source>{name} reaches the loss along {paths} connections; what each passes back is added up.</source>
            <translation>{name} atteint la perte par {paths} connexions ; ce que chacune renvoie est additionné.</translation>
        </message>
        <message>
            <source>{name} is given, and stays what it is.</source>
            <translation>{name} est donné, et reste ce qu’il est.</translation>
        </message>
        <message>
            <source>{given} This loss does not hang on it now.</source>
            <translation>{given} Cette perte n’en dépend pas maintenant.</translation>
        </message>
        <message>
            <source>{write} times as much</source>
            <translation>{write} fois autant</translation>
        </message>
        <message>
            <source>If {name} were a little larger, this loss would {verb} {times}. {given}</source>
            <translation>Si {name} était un peu plus grand, cette perte {verb} de {times}. {given}</translation>
        </message>
        <message>
            <source>The outputs share 1: raising one score lowers the others.</source>
            <translation>Les sorties se partagent 1 : monter un score baisse les autres.</translation>
        </message>
        <message>
            <source>How steep {title} is at z = {z}.</source>
            <translation>La raideur de {title} en z = {z}.</translation>
        </message>
        <message>
            <source>{words} Kink: counted as {value}.</source>
            <translation>{words} Point anguleux : compté comme {value}.</translation>
        </message>
        <message>
            <source>{words} Rounded to 0; ∂L/∂z, multiplied out, does without it.</source>
            <translation>{words} Arrondi à 0 ; ∂L/∂z, développé, s’en passe.</translation>
        </message>
        <message>
            <source>{words} Nothing passes.</source>
            <translation>{words} Rien ne passe.</translation>
        </message>
        <message>
            <source>{words} Little passes.</source>
            <translation>{words} Peu passe.</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target (if targets sum to 1).</source>
            <translation>Développé : réponse moins cible (si les cibles somment à 1).</translation>
        </message>
        <message>
            <source>, over {share}</source>
            <translation>, sur {share}</translation>
        </message>
        <message>
            <source>Multiplied out: answer minus target{over}.</source>
            <translation>Développé : réponse moins cible{over}.</translation>
        </message>
        <message>
            <source>{name}’s z moves every answer; slope times steepness of each are added up.</source>
            <translation>Le z de {name} déplace chaque réponse ; la pente fois la raideur de chacune sont additionnées.</translation>
        </message>
        <message>
            <source>The slope at {name}’s output times the steepness of {title}.</source>
            <translation>La pente à la sortie de {name} fois la raideur de {title}.</translation>
        </message>
        <message>
            <source>z grows by what comes along the wire for every unit that w grows.</source>
            <translation>z croît de ce qui vient par la liaison pour chaque unité dont croît w.</translation>
        </message>
        <message>
            <source>What goes through a wire is multiplied by its weight, backwards too.</source>
            <translation>Ce qui passe par une liaison est multiplié par son poids, au retour aussi.</translation>
        </message>
        <message>
            <source>Moving w would not change the loss now.</source>
            <translation>Déplacer w ne changerait pas la perte maintenant.</translation>
        </message>
        <message>
            <source>Not a number: nothing can be said about w.</source>
            <translation>Pas un nombre : on ne peut rien dire de w.</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>monter</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>baisser</translation>
        </message>
        <message>
            <source>lowers</source>
            <translation>baisse</translation>
        </message>
        <message>
            <source>raises</source>
            <translation>monte</translation>
        </message>
        <message>
            <source>Raising w would {raises} the loss, so plain gradient descent {goes} w.</source>
            <translation>Monter w ferait {raises} la perte, donc la descente de gradient simple {goes} w.</translation>
        </message>
        <message>
            <source>The slope at {to}’s z times what came along the wire.</source>
            <translation>La pente au z de {to} fois ce qui est venu par la liaison.</translation>
        </message>
        <message>
            <source>{samples_of} samples</source>
            <translation>{samples_of} exemples</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}.{gathered}</source>
            <translation>La {reduction} sur {samples}.{gathered}</translation>
        </message>
        <message>
            <source>The {reduction} over {samples}. {direction}</source>
            <translation>La {reduction} sur {samples}. {direction}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope.{gathered}</source>
            <translation>Le biais entre dans z avec le facteur 1 : la pente de z.{gathered}</translation>
        </message>
        <message>
            <source>{reduction} over {samples_of}</source>
            <translation>{reduction} sur {samples_of}</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1: z’s slope, {over}.{gathered}</source>
            <translation>Le biais entre dans z avec le facteur 1 : la pente de z, {over}.{gathered}</translation>
        </message>
        <message>
            <source> Gathered so far: {held}.</source>
            <translation> Rassemblé jusqu’ici : {held}.</translation>
        </message>
        <message>
            <source>The data’s gradient, and for weights λ₂·w: large ones cost.</source>
            <translation>Le gradient des données, et pour les poids λ₂·w : les grands coûtent.</translation>
        </message>
        <message>
            <source>{k} micro-batches, added; no weight has moved.</source>
            <translation>{k} micro-lots, additionnés ; aucun poids n’a bougé.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each divided by {k}, added; no weight has moved.</source>
            <translation>{k} micro-lots, chacun divisé par {k}, additionnés ; aucun poids n’a bougé.</translation>
        </message>
        <message>
            <source>{k} micro-batches, each counted by its share of the samples, added; no weight has moved.</source>
            <translation>{k} micro-lots, chacun compté selon sa part des exemples, additionnés ; aucun poids n’a bougé.</translation>
        </message>
        <message>
            <source>Half of λ₂ times every weight squared: large weights cost, biases do not.</source>
            <translation>La moitié de λ₂ fois chaque poids au carré : les grands poids coûtent, les biais non.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of it: how long the step is.</source>
            <translation>Tous les gradients au carré, additionnés, et la racine du tout : la longueur du pas.</translation>
        </message>
        <message>
            <source>What a weight’s square costs: chosen.</source>
            <translation>Ce que coûte le carré d’un poids : choisi.</translation>
        </message>
        <message>
            <source>Given with the data.</source>
            <translation>Donné avec les données.</translation>
        </message>
        <message>
            <source>What the answer should be; given with the data.</source>
            <translation>Ce que la réponse devrait être ; donné avec les données.</translation>
        </message>
        <message>
            <source>The weight as it is before this update.</source>
            <translation>Le poids tel qu’il est avant cette mise à jour.</translation>
        </message>
        <message>
            <source>The bias as it is before this update.</source>
            <translation>Le biais tel qu’il est avant cette mise à jour.</translation>
        </message>
        <message>
            <source>How far a step goes: chosen, not learned.</source>
            <translation>Jusqu’où va un pas : choisi, pas appris.</translation>
        </message>
        <message>
            <source>Counts the updates of this optimizer, from 1.</source>
            <translation>Compte les mises à jour de cet optimiseur, à partir de 1.</translation>
        </message>
        <message>
            <source>The longest that a gradient may be: chosen.</source>
            <translation>La plus grande longueur d’un gradient : choisie.</translation>
        </message>
        <message>
            <source>Nothing exceeds {limit}: the gradient stays as it is.</source>
            <translation>Rien ne dépasse {limit} : le gradient reste tel quel.</translation>
        </message>
        <message>
            <source>Entries cut at ±{limit}.</source>
            <translation>Entrées coupées à ±{limit}.</translation>
        </message>
        <message>
            <source>Length {gradient_norm} exceeds {limit}: everything × {write}, same direction.</source>
            <translation>La longueur {gradient_norm} dépasse {limit} : tout × {write}, même direction.</translation>
        </message>
        <message>
            <source>What the last update left.</source>
            <translation>Ce que la dernière mise à jour a laissé.</translation>
        </message>
        <message>
            <source>A setting of {title}: chosen, not learned.</source>
            <translation>Un réglage de {title} : choisi, pas appris.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Hidden {layer}</source>
            <translation>Cachée {layer}</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>zéro</translation>
        </message>
        <message>
            <source>one</source>
            <translation>un</translation>
        </message>
        <message>
            <source>two</source>
            <translation>deux</translation>
        </message>
        <message>
            <source>three</source>
            <translation>trois</translation>
        </message>
        <message>
            <source>four</source>
            <translation>quatre</translation>
        </message>
        <message>
            <source>five</source>
            <translation>cinq</translation>
        </message>
        <message>
            <source>six</source>
            <translation>six</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sept</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>huit</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neuf</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>alpha</translation>
        </message>
        <message>
            <source>beta</source>
            <translation>bêta</translation>
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
            <translation>epsilon</translation>
        </message>
        <message>
            <source>eta</source>
            <translation>êta</translation>
        </message>
        <message>
            <source>theta</source>
            <translation>thêta</translation>
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
            <translation>virgule</translation>
        </message>
        <message>
            <source>prime</source>
            <translation>prime</translation>
        </message>
        <message>
            <source>double prime</source>
            <translation>seconde</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>plus</translation>
        </message>
        <message>
            <source>the length of g</source>
            <translation>la longueur de g</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>et ainsi de suite</translation>
        </message>
        <message>
            <source>the natural logarithm</source>
            <translation>le logarithme naturel</translation>
        </message>
        <message>
            <source>the hyperbolic tangent</source>
            <translation>la tangente hyperbolique</translation>
        </message>
        <message>
            <source>the error function</source>
            <translation>la fonction d’erreur</translation>
        </message>
        <message>
            <source>the sign</source>
            <translation>le signe</translation>
        </message>
        <message>
            <source>the partial derivative of {of} with respect to {by}</source>
            <translation>la dérivée partielle de {of} par rapport à {by}</translation>
        </message>
        <message>
            <source> times </source>
            <translation> fois </translation>
        </message>
        <message>
            <source>one half</source>
            <translation>un demi</translation>
        </message>
        <message>
            <source>fraction {above} over {below} end fraction</source>
            <translation>fraction {above} sur {below} fin fraction</translation>
        </message>
        <message>
            <source>minus {part}</source>
            <translation>moins {part}</translation>
        </message>
        <message>
            <source>{yes} if {left} is greater than {right}, otherwise {no}</source>
            <translation>{yes} si {left} est plus grand que {right}, sinon {no}</translation>
        </message>
        <message>
            <source>open bracket {inner} close bracket</source>
            <translation>parenthèse ouvrante {inner} parenthèse fermante</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>pas un nombre</translation>
        </message>
        <message>
            <source>infinity</source>
            <translation>infini</translation>
        </message>
        <message>
            <source>{size} times ten to the power of {power}</source>
            <translation>{size} fois dix puissance {power}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>chapeau</translation>
        </message>
        <message>
            <source>of layer {name}</source>
            <translation>de la couche {name}</translation>
        </message>
        <message>
            <source>of mini-batch {name}</source>
            <translation>du micro-lot {name}</translation>
        </message>
        <message>
            <source>superscript {marks}</source>
            <translation>exposant {marks}</translation>
        </message>
        <message>
            <source>plus {part}</source>
            <translation>plus {part}</translation>
        </message>
        <message>
            <source>{below} squared</source>
            <translation>{below} au carré</translation>
        </message>
        <message>
            <source>{below} cubed</source>
            <translation>{below} au cube</translation>
        </message>
        <message>
            <source>{below} to the power of {above} end power</source>
            <translation>{below} puissance {above} fin puissance</translation>
        </message>
        <message>
            <source>e to the power of {inner} end power</source>
            <translation>e puissance {inner} fin puissance</translation>
        </message>
        <message>
            <source>the square root of {inner} end root</source>
            <translation>la racine carrée de {inner} fin racine</translation>
        </message>
        <message>
            <source>the absolute value of {inner} end absolute value</source>
            <translation>la valeur absolue de {inner} fin valeur absolue</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>the larger of {listed} end larger</source>
            <translation>le plus grand de {listed} fin plus grand</translation>
        </message>
        <message>
            <source>the smaller of {listed} end smaller</source>
            <translation>le plus petit de {listed} fin plus petit</translation>
        </message>
        <message>
            <source>{function} of {inner}</source>
            <translation>{function} de {inner}</translation>
        </message>
        <message>
            <source>{yes} if {left} &gt; {right} else {no}</source>
            <translation>{yes} si {left} &gt; {right} sinon {no}</translation>
        </message>
        <message>
            <source>a = z: no activation; a network of these alone is one linear map</source>
            <translation>a = z : pas d’activation ; un réseau de celles-ci seules est une application linéaire</translation>
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
            <translation>Nair &amp; Hinton (2010), Rectified linear units ; f′(0) = 0</translation>
        </message>
        <message>
            <source>leaky ReLU</source>
            <translation>ReLU à fuite</translation>
        </message>
        <message>
            <source>slope below 0</source>
            <translation>pente sous 0</translation>
        </message>
        <message>
            <source>Maas, Hannun &amp; Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU</source>
            <translation>Maas, Hannun &amp; Ng (2013) ; f′(0) = pente, comme torch.nn.LeakyReLU</translation>
        </message>
        <message>
            <source>Clevert, Unterthiner &amp; Hochreiter (2016), eq. 15, with α = 1</source>
            <translation>Clevert, Unterthiner &amp; Hochreiter (2016), éq. 15, avec α = 1</translation>
        </message>
        <message>
            <source>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (exact form)</source>
            <translation>Hendrycks &amp; Gimpel (2016), Gaussian error linear units (forme exacte)</translation>
        </message>
        <message>
            <source>Elfwing, Uchibe &amp; Doya (2018), eqs. 5 and 6</source>
            <translation>Elfwing, Uchibe &amp; Doya (2018), éqs. 5 et 6</translation>
        </message>
        <message>
            <source>Dugas et al. (2001); its derivative is the sigmoid</source>
            <translation>Dugas et al. (2001) ; sa dérivée est la sigmoïde</translation>
        </message>
        <message>
            <source>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</source>
            <translation>Bergstra, Desjardins, Lamblin &amp; Bengio (2009), Quadratic polynomials learn better image features</translation>
        </message>
        <message>
            <source>bipolar sigmoid</source>
            <translation>sigmoïde bipolaire</translation>
        </message>
        <message>
            <source>Fausett (1994), Fundamentals of Neural Networks, chapter 6</source>
            <translation>Fausett (1994), Fundamentals of Neural Networks, chapitre 6</translation>
        </message>
        <message>
            <source>scaled tanh</source>
            <translation>tanh étirée</translation>
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
            <translation>Rien n’arrive à ce qui n’est pas plus grand.</translation>
        </message>
        <message>
            <source>By length</source>
            <translation>Par longueur</translation>
        </message>
        <message>
            <source>Pascanu, Mikolov &amp; Bengio (2013), algorithm 1</source>
            <translation>Pascanu, Mikolov &amp; Bengio (2013), algorithme 1</translation>
        </message>
        <message>
            <source>A longer gradient is shortened to the limit; its direction stays.</source>
            <translation>Un gradient plus long est raccourci à la limite ; sa direction reste.</translation>
        </message>
        <message>
            <source>By entry</source>
            <translation>Par entrée</translation>
        </message>
        <message>
            <source>Mikolov (2012)</source>
            <translation>Mikolov (2012)</translation>
        </message>
        <message>
            <source>Each entry is cut at ± the limit; the direction may change.</source>
            <translation>Chaque entrée est coupée à ± la limite ; la direction peut changer.</translation>
        </message>
        <message>
            <source>first arm</source>
            <translation>premier bras</translation>
        </message>
        <message>
            <source>second arm</source>
            <translation>second bras</translation>
        </message>
        <message>
            <source>noise σ</source>
            <translation>bruit σ</translation>
        </message>
        <message>
            <source>data set</source>
            <translation>jeu de données</translation>
        </message>
        <message>
            <source>One neuron</source>
            <translation>Un neurone</translation>
        </message>
        <message>
            <source>One sample: 2 goes in, 1 should come out.</source>
            <translation>Un exemple : 2 entre, 1 devrait sortir.</translation>
        </message>
        <message>
            <source>smallest example there is</source>
            <translation>plus petit exemple qui soit</translation>
        </message>
        <message>
            <source>True where both inputs are; one neuron can learn it.</source>
            <translation>Vrai où les deux entrées le sont ; un neurone peut l’apprendre.</translation>
        </message>
        <message>
            <source>Rosenblatt (1958)</source>
            <translation>Rosenblatt (1958)</translation>
        </message>
        <message>
            <source>True where any input is; one neuron can learn it.</source>
            <translation>Vrai où une entrée l’est ; un neurone peut l’apprendre.</translation>
        </message>
        <message>
            <source>True where the inputs differ; it takes a hidden layer.</source>
            <translation>Vrai où les entrées diffèrent ; il faut une couche cachée.</translation>
        </message>
        <message>
            <source>Minsky &amp; Papert (1969), Perceptrons</source>
            <translation>Minsky &amp; Papert (1969), Perceptrons</translation>
        </message>
        <message>
            <source>Two circles</source>
            <translation>Deux cercles</translation>
        </message>
        <message>
            <source>A ring around a smaller one: no straight line parts them.</source>
            <translation>Un anneau autour d’un plus petit : aucune droite ne les sépare.</translation>
        </message>
        <message>
            <source>drawn: radii 1 and 0.4</source>
            <translation>tiré : rayons 1 et 0,4</translation>
        </message>
        <message>
            <source>Two moons</source>
            <translation>Deux lunes</translation>
        </message>
        <message>
            <source>Two half circles that reach into each other.</source>
            <translation>Deux demi-cercles qui s’imbriquent.</translation>
        </message>
        <message>
            <source>drawn: half circles of radius 1</source>
            <translation>tiré : demi-cercles de rayon 1</translation>
        </message>
        <message>
            <source>Two Gaussians</source>
            <translation>Deux gaussiennes</translation>
        </message>
        <message>
            <source>Two clouds that overlap: nobody gets all of them right.</source>
            <translation>Deux nuages qui se recouvrent : personne ne les a tous justes.</translation>
        </message>
        <message>
            <source>drawn: means (-1, -1) and (1, 1)</source>
            <translation>tiré : moyennes (-1 ; -1) et (1 ; 1)</translation>
        </message>
        <message>
            <source>Two spirals</source>
            <translation>Deux spirales</translation>
        </message>
        <message>
            <source>Two arms wound around each other: hard for small networks.</source>
            <translation>Deux bras enroulés l’un autour de l’autre : difficile pour de petits réseaux.</translation>
        </message>
        <message>
            <source>after Lang &amp; Witbrock (1988)</source>
            <translation>d’après Lang &amp; Witbrock (1988)</translation>
        </message>
        <message>
            <source>Sine</source>
            <translation>Sinus</translation>
        </message>
        <message>
            <source>One period of a sine, to be drawn through noisy points.</source>
            <translation>Une période de sinus, à tracer à travers des points bruités.</translation>
        </message>
        <message>
            <source>drawn: sin πx</source>
            <translation>tiré : sin πx</translation>
        </message>
        <message>
            <source>Noisy line</source>
            <translation>Droite bruitée</translation>
        </message>
        <message>
            <source>Points about a line: linear regression.</source>
            <translation>Points autour d’une droite : régression linéaire.</translation>
        </message>
        <message>
            <source>drawn: 0.7x + 0.2</source>
            <translation>tiré : 0,7x + 0,2</translation>
        </message>
        <message>
            <source>Plane</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Points about a plane over two inputs.</source>
            <translation>Points autour d’un plan sur deux entrées.</translation>
        </message>
        <message>
            <source>drawn: 0.5x₁ − 0.8x₂ + 0.3</source>
            <translation>tiré : 0,5x₁ − 0,8x₂ + 0,3</translation>
        </message>
        <message>
            <source>Iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <source>Three sorts of iris by four measures in cm; 50 of each.</source>
            <translation>Trois sortes d’iris par quatre mesures en cm ; 50 de chacune.</translation>
        </message>
        <message>
            <source>sepal length</source>
            <translation>longueur du sépale</translation>
        </message>
        <message>
            <source>sepal width</source>
            <translation>largeur du sépale</translation>
        </message>
        <message>
            <source>petal length</source>
            <translation>longueur du pétale</translation>
        </message>
        <message>
            <source>petal width</source>
            <translation>largeur du pétale</translation>
        </message>
        <message>
            <source>Fisher (1936), The use of multiple measurements in taxonomic problems</source>
            <translation>Fisher (1936), The use of multiple measurements in taxonomic problems</translation>
        </message>
        <message>
            <source>Zeros</source>
            <translation>Zéros</translation>
        </message>
        <message>
            <source>shows why units must not start equal</source>
            <translation>montre pourquoi les neurones ne doivent pas commencer égaux</translation>
        </message>
        <message>
            <source>Units that start equal stay equal: nothing tells them apart.</source>
            <translation>Des neurones qui commencent égaux restent égaux : rien ne les distingue.</translation>
        </message>
        <message>
            <source>Constant 0.5</source>
            <translation>Constante 0,5</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>le même</translation>
        </message>
        <message>
            <source>Units that start equal stay equal, whatever they start from.</source>
            <translation>Des neurones qui commencent égaux restent égaux, d’où qu’ils partent.</translation>
        </message>
        <message>
            <source>Uniform ±0.5</source>
            <translation>Uniforme ±0,5</translation>
        </message>
        <message>
            <source>textbook examples</source>
            <translation>exemples de manuels</translation>
        </message>
        <message>
            <source>Small numbers of both signs, whatever the width of the layer.</source>
            <translation>De petits nombres des deux signes, quelle que soit la largeur de la couche.</translation>
        </message>
        <message>
            <source>Normal σ = 1</source>
            <translation>Normale σ = 1</translation>
        </message>
        <message>
            <source>A bell curve; in wide layers sums grow so large that units saturate.</source>
            <translation>Une courbe en cloche ; dans les couches larges les sommes croissent tant que les neurones saturent.</translation>
        </message>
        <message>
            <source>Xavier uniform</source>
            <translation>Xavier uniforme</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 16</source>
            <translation>Glorot &amp; Bengio (2010), éq. 16</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of tanh or sigmoid.</source>
            <translation>Garde la taille des signaux à travers des couches de tanh ou de sigmoïdes.</translation>
        </message>
        <message>
            <source>Xavier normal</source>
            <translation>Xavier normale</translation>
        </message>
        <message>
            <source>Glorot &amp; Bengio (2010), eq. 12</source>
            <translation>Glorot &amp; Bengio (2010), éq. 12</translation>
        </message>
        <message>
            <source>As Xavier uniform, from a bell curve.</source>
            <translation>Comme Xavier uniforme, d’une courbe en cloche.</translation>
        </message>
        <message>
            <source>He uniform</source>
            <translation>He uniforme</translation>
        </message>
        <message>
            <source>He et al. (2015), eq. 10</source>
            <translation>He et al. (2015), éq. 10</translation>
        </message>
        <message>
            <source>Keeps signals as large as they are through layers of ReLU.</source>
            <translation>Garde la taille des signaux à travers des couches de ReLU.</translation>
        </message>
        <message>
            <source>He normal</source>
            <translation>He normale</translation>
        </message>
        <message>
            <source>As He uniform, from a bell curve.</source>
            <translation>Comme He uniforme, d’une courbe en cloche.</translation>
        </message>
        <message>
            <source>LeCun normal</source>
            <translation>LeCun normale</translation>
        </message>
        <message>
            <source>LeCun, Bottou, Orr &amp; Müller (1998), section 4.6</source>
            <translation>LeCun, Bottou, Orr &amp; Müller (1998), section 4.6</translation>
        </message>
        <message>
            <source>Keeps the spread of sums at 1 on the way forward.</source>
            <translation>Garde la dispersion des sommes à 1 à l’aller.</translation>
        </message>
        <message>
            <source>Orthogonal</source>
            <translation>Orthogonale</translation>
        </message>
        <message>
            <source>Saxe, McClelland &amp; Ganguli (2014)</source>
            <translation>Saxe, McClelland &amp; Ganguli (2014)</translation>
        </message>
        <message>
            <source>Turns signals without making them longer or shorter.</source>
            <translation>Tourne les signaux sans les rallonger ni les raccourcir.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>somme</translation>
        </message>
        <message>
            <source>is {value:g}</source>
            <translation>est {value:g}</translation>
        </message>
        <message>
            <source>at least 0 and at most 1</source>
            <translation>au moins 0 et au plus 1</translation>
        </message>
        <message>
            <source>at least 0</source>
            <translation>au moins 0</translation>
        </message>
        <message>
            <source>sums to {value:g}</source>
            <translation>somme à {value:g}</translation>
        </message>
        <message>
            <source>targets that sum to 1</source>
            <translation>des cibles qui somment à 1</translation>
        </message>
        <message>
            <source>Mean squared error</source>
            <translation>Erreur quadratique moyenne</translation>
        </message>
        <message>
            <source>Absolute error</source>
            <translation>Erreur absolue</translation>
        </message>
        <message>
            <source>(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0</source>
            <translation>(1/K)Σ|y − ŷ| : torch.nn.L1Loss ; dérivée 0 en 0</translation>
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
            <translation>Entropie croisée binaire</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eq. 4.90</source>
            <translation>Bishop (2006), Pattern Recognition, éq. 4.90</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>Erreur quadratique</translation>
        </message>
        <message>
            <source>Σ(y − ŷ)²: Legendre (1805)</source>
            <translation>Σ(y − ŷ)² : Legendre (1805)</translation>
        </message>
        <message>
            <source>½ Squared error</source>
            <translation>½ Erreur quadratique</translation>
        </message>
        <message>
            <source>½Σ(y − ŷ)²: Rumelhart, Hinton &amp; Williams (1986), eq. 3</source>
            <translation>½Σ(y − ŷ)² : Rumelhart, Hinton &amp; Williams (1986), éq. 3</translation>
        </message>
        <message>
            <source>Cross entropy</source>
            <translation>Entropie croisée</translation>
        </message>
        <message>
            <source>Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109</source>
            <translation>Bishop (2006), Pattern Recognition, éqs. 4.108 et 4.109</translation>
        </message>
        <message>
            <source>Sum of outputs</source>
            <translation>Somme des sorties</translation>
        </message>
        <message>
            <source>Σŷ: what exercises with a given slope of 1 start from</source>
            <translation>Σŷ : d’où partent les exercices avec une pente donnée de 1</translation>
        </message>
        <message>
            <source>Not an error: the answers added up, so that ∂L/∂ŷ is 1.</source>
            <translation>Pas une erreur : les réponses additionnées, pour que ∂L/∂ŷ soit 1.</translation>
        </message>
        <message>
            <source>Added under the division, which it keeps from 0.</source>
            <translation>Ajouté sous la division, qu’il garde de 0.</translation>
        </message>
        <message>
            <source>weight decay λ</source>
            <translation>décroissance λ</translation>
        </message>
        <message>
            <source>Pulls every weight towards 0, by λ times itself.</source>
            <translation>Tire chaque poids vers 0, de λ fois lui-même.</translation>
        </message>
        <message>
            <source>momentum μ</source>
            <translation>inertie μ</translation>
        </message>
        <message>
            <source>The share of the last step kept.</source>
            <translation>La part du dernier pas qui est gardée.</translation>
        </message>
        <message>
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <source>Looks ahead along the last step; needs a momentum.</source>
            <translation>Regarde en avant le long du dernier pas ; il faut une inertie.</translation>
        </message>
        <message>
            <source>Decay biases</source>
            <translation>Biais aussi</translation>
        </message>
        <message>
            <source>Weight decay pulls biases too; without, they are spared.</source>
            <translation>La décroissance tire aussi les biais ; sans cela, ils sont épargnés.</translation>
        </message>
        <message>
            <source>Velocity of</source>
            <translation>Vitesse de</translation>
        </message>
        <message>
            <source>What the velocity v gathers.</source>
            <translation>Ce que rassemble la vitesse v.</translation>
        </message>
        <message>
            <source>v gathers gradients, and η multiplies v: a change of η acts at once.</source>
            <translation>v rassemble des gradients, et η multiplie v : un changement de η agit aussitôt.</translation>
        </message>
        <message>
            <source>v gathers η times the gradients: a change of η acts on later steps only.</source>
            <translation>v rassemble η fois les gradients : un changement de η n’agit que sur les pas suivants.</translation>
        </message>
        <message>
            <source>Dampening d</source>
            <translation>Amortissement d</translation>
        </message>
        <message>
            <source>The new gradient counts 1 − d; with d = μ the velocity is an average.</source>
            <translation>Le nouveau gradient compte 1 − d ; avec d = μ la vitesse est une moyenne.</translation>
        </message>
        <message>
            <source>Bias correction</source>
            <translation>Correction du biais</translation>
        </message>
        <message>
            <source>m and v, which begin at 0, are divided by 1 − βᵗ; without, the first hundred updates differ.</source>
            <translation>m et v, qui partent de 0, sont divisés par 1 − βᵗ ; sans cela, la première centaine de mises à jour diffère.</translation>
        </message>
        <message>
            <source>Sum begins at</source>
            <translation>Somme part de</translation>
        </message>
        <message>
            <source>What the sum of squares starts from: above 0, the first steps are shorter.</source>
            <translation>D’où part la somme des carrés : au-dessus de 0, les premiers pas sont plus courts.</translation>
        </message>
        <message>
            <source>√v + ε: beside the root.</source>
            <translation>√v + ε : à côté de la racine.</translation>
        </message>
        <message>
            <source>√(v + ε): under the root, where it matters more as v gets small.</source>
            <translation>√(v + ε) : sous la racine, où il compte plus quand v est petit.</translation>
        </message>
        <message>
            <source>√v + ε before the corrections are applied, as in the short form of Adam’s paper.</source>
            <translation>√v + ε avant les corrections, comme dans la forme courte de l’article d’Adam.</translation>
        </message>
        <message>
            <source>ε stands</source>
            <translation>Place de ε</translation>
        </message>
        <message>
            <source>Where ε stands under the division.</source>
            <translation>Où se trouve ε sous la division.</translation>
        </message>
        <message>
            <source>{name} needs a momentum above 0</source>
            <translation>{name} a besoin d’une inertie au-dessus de 0</translation>
        </message>
        <message>
            <source>nesterov goes without dampening</source>
            <translation>nesterov va sans amortissement</translation>
        </message>
        <message>
            <source>Running average of the gradients’ squares.</source>
            <translation>Moyenne glissante des carrés des gradients.</translation>
        </message>
        <message>
            <source>The step is added.</source>
            <translation>Le pas est ajouté.</translation>
        </message>
        <message>
            <source>Where the step is about to go, and the gradient’s part once more.</source>
            <translation>Où le pas va aller, et la part du gradient encore une fois.</translation>
        </message>
        <message>
            <source>the gradient, subtracted.</source>
            <translation>le gradient, soustrait.</translation>
        </message>
        <message>
            <source>the velocity, subtracted.</source>
            <translation>la vitesse, soustraite.</translation>
        </message>
        <message>
            <source>The gradient plus where the velocity is about to go.</source>
            <translation>Le gradient plus l’endroit où la vitesse va aller.</translation>
        </message>
        <message>
            <source>the gradient, first divided by √v.</source>
            <translation>le gradient, d’abord divisé par √v.</translation>
        </message>
        <message>
            <source>Sum of squares of all gradients so far.</source>
            <translation>Somme des carrés de tous les gradients jusqu’ici.</translation>
        </message>
        <message>
            <source>Averages began at 0; dividing by 1 − βᵗ makes up for it.</source>
            <translation>Les moyennes partent de 0 ; diviser par 1 − βᵗ le compense.</translation>
        </message>
        <message>
            <source>a step of about η, whatever the gradient’s size.</source>
            <translation>un pas d’environ η, quelle que soit la taille du gradient.</translation>
        </message>
        <message>
            <source>Running average of gradients.</source>
            <translation>Moyenne glissante des gradients.</translation>
        </message>
        <message>
            <source>η times m over √v + ε, subtracted; m and v as they are.</source>
            <translation>η fois m sur √v + ε, soustrait ; m et v tels quels.</translation>
        </message>
        <message>
            <source>Both corrections, joined to η.</source>
            <translation>Les deux corrections, jointes à η.</translation>
        </message>
        <message>
            <source>ηₜ times m over √v + ε, subtracted: at first {value}</source>
            <translation>ηₜ fois m sur √v + ε, soustrait : d’abord {value}</translation>
        </message>
        <message>
            <source>η times m̂ over √v̂ + ε, subtracted: at first {value}</source>
            <translation>η fois m̂ sur √v̂ + ε, soustrait : d’abord {value}</translation>
        </message>
        <message>
            <source>How much of the average of gradients is kept.</source>
            <translation>Combien de la moyenne des gradients est gardé.</translation>
        </message>
        <message>
            <source>How much of their squares’ average is kept.</source>
            <translation>Combien de la moyenne de leurs carrés est gardé.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); momentum: Polyak (1964); Nesterov (1983) in the form of Sutskever et al. (2013)</source>
            <translation>Robbins &amp; Monro (1951) ; inertie : Polyak (1964) ; Nesterov (1983) sous la forme de Sutskever et al. (2013)</translation>
        </message>
        <message>
            <source>Each step goes against the gradient.</source>
            <translation>Chaque pas va contre le gradient.</translation>
        </message>
        <message>
            <source>How much of the squares’ average stays.</source>
            <translation>Combien de la moyenne des carrés reste.</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of its recent squares.</source>
            <translation>Divise chaque gradient par la racine de ses carrés récents.</translation>
        </message>
        <message>
            <source>Duchi, Hazan &amp; Singer (2011)</source>
            <translation>Duchi, Hazan &amp; Singer (2011)</translation>
        </message>
        <message>
            <source>Divides each gradient by the root of all its squares so far.</source>
            <translation>Divise chaque gradient par la racine de tous ses carrés jusqu’ici.</translation>
        </message>
        <message>
            <source>Kingma &amp; Ba (2015), algorithm 1</source>
            <translation>Kingma &amp; Ba (2015), algorithme 1</translation>
        </message>
        <message>
            <source>The average gradient over the root of its squares: steps of about η.</source>
            <translation>Le gradient moyen sur la racine de ses carrés : des pas d’environ η.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2019), algorithm 2</source>
            <translation>Loshchilov &amp; Hutter (2019), algorithme 2</translation>
        </message>
        <message>
            <source>Adam, with the decay taken from the weights themselves.</source>
            <translation>Adam, la décroissance étant prise aux poids eux-mêmes.</translation>
        </message>
        <message>
            <source>warm-up updates</source>
            <translation>échauffement</translation>
        </message>
        <message>
            <source>So many updates lead up to the full rate, in even steps.</source>
            <translation>Tant de mises à jour mènent au taux plein, par pas égaux.</translation>
        </message>
        <message>
            <source>What the rate is multiplied by.</source>
            <translation>Ce par quoi le taux est multiplié.</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>Constant</translation>
        </message>
        <message>
            <source>η stays as it is.</source>
            <translation>η reste tel quel.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Paliers</translation>
        </message>
        <message>
            <source>updates a step</source>
            <translation>mises à jour/palier</translation>
        </message>
        <message>
            <source>After so many updates the rate is multiplied once more.</source>
            <translation>Après tant de mises à jour le taux est multiplié une fois de plus.</translation>
        </message>
        <message>
            <source>η times a factor after every so many updates.</source>
            <translation>η fois un facteur après toutes les tant de mises à jour.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>Exponentiel</translation>
        </message>
        <message>
            <source>η times a factor with every update.</source>
            <translation>η fois un facteur à chaque mise à jour.</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>Cosinus</translation>
        </message>
        <message>
            <source>After so many updates the floor is reached.</source>
            <translation>Après tant de mises à jour le plancher est atteint.</translation>
        </message>
        <message>
            <source>What it falls to.</source>
            <translation>Jusqu’où il descend.</translation>
        </message>
        <message>
            <source>η falls along half a cosine to its floor.</source>
            <translation>η descend le long d’un demi-cosinus jusqu’à son plancher.</translation>
        </message>
        <message>
            <source>Loshchilov &amp; Hutter (2017), eq. 5, without restarts</source>
            <translation>Loshchilov &amp; Hutter (2017), éq. 5, sans redémarrages</translation>
        </message>
        <message>
            <source>Inverse</source>
            <translation>Inverse</translation>
        </message>
        <message>
            <source>How much is added to the divisor with every update.</source>
            <translation>Combien s’ajoute au diviseur à chaque mise à jour.</translation>
        </message>
        <message>
            <source>η divided by 1 + decay times the updates made.</source>
            <translation>η divisé par 1 + décroissance fois les mises à jour faites.</translation>
        </message>
        <message>
            <source>Robbins &amp; Monro (1951); Keras’ InverseTimeDecay</source>
            <translation>Robbins &amp; Monro (1951) ; InverseTimeDecay de Keras</translation>
        </message>
        <message>
            <source>{write} times {words}</source>
            <translation>{write} fois {words}</translation>
        </message>
        <message>
            <source>Weight decay spares the biases.</source>
            <translation>La décroissance épargne les biais.</translation>
        </message>
        <message>
            <source>{write}·{letter} joins the gradient.</source>
            <translation>{write}·{letter} rejoint le gradient.</translation>
        </message>
        <message>
            <source>{letter} first shrinks by {share} of itself.</source>
            <translation>{letter} rétrécit d’abord de {share} de lui-même.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus {part} of the new gradient</source>
            <translation>{rate} de la dernière vitesse plus {part} du nouveau gradient</translation>
        </message>
        <message>
            <source>{words}; the first velocity is the gradient itself.</source>
            <translation>{words} ; la première vitesse est le gradient lui-même.</translation>
        </message>
        <message>
            <source>{rate} of the last velocity plus the new gradient.</source>
            <translation>{rate} de la dernière vitesse plus le nouveau gradient.</translation>
        </message>
        <message>
            <source>{rate} of the last step, less {part}{lr} times the gradient.</source>
            <translation>{rate} du dernier pas, moins {part}{lr} fois le gradient.</translation>
        </message>
        <message>
            <source>expected true or false</source>
            <translation>attendu : vrai ou faux</translation>
        </message>
        <message>
            <source>expected one of {listed}</source>
            <translation>attendu : un de {listed}</translation>
        </message>
        <message>
            <source>expected a number</source>
            <translation>attendu : un nombre</translation>
        </message>
        <message>
            <source>expected a whole number</source>
            <translation>attendu : un nombre entier</translation>
        </message>
        <message>
            <source>expected a number in {range}</source>
            <translation>attendu : un nombre dans {range}</translation>
        </message>
        <message>
            <source>expected a number above {low:g}</source>
            <translation>attendu : un nombre au-dessus de {low:g}</translation>
        </message>
        <message>
            <source>expected a number of at least {low:g}</source>
            <translation>attendu : un nombre d’au moins {low:g}</translation>
        </message>
        <message>
            <source>A fault of the program: {name}: {error}</source>
            <translation>Un défaut du programme : {name} : {error}</translation>
        </message>
        <message>
            <source>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</source>
            <translation>bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}</translation>
        </message>
        <message>
            <source>Sizes are whole numbers from inputs to outputs, like 2-8-8-1.</source>
            <translation>Les tailles sont des nombres entiers des entrées aux sorties, comme 2-8-8-1.</translation>
        </message>
        <message>
            <source>The data of {title} ask for {inputs} at the beginning and {outputs} at the end.</source>
            <translation>Les données de {title} demandent {inputs} au début et {outputs} à la fin.</translation>
        </message>
        <message>
            <source>this project</source>
            <translation>ce projet</translation>
        </message>
        <message>
            <source>Network {sizes_written}</source>
            <translation>Réseau {sizes_written}</translation>
        </message>
        <message>
            <source>Its slope is 2(ŷ − y).</source>
            <translation>Sa pente est 2(ŷ − y).</translation>
        </message>
        <message>
            <source>½ cancels the 2: its slope is ŷ − y.</source>
            <translation>½ annule le 2 : sa pente est ŷ − y.</translation>
        </message>
        <message>
            <source>Divided by the number of outputs: its slope is 2(ŷ − y)/K.</source>
            <translation>Divisé par le nombre de sorties : sa pente est 2(ŷ − y)/K.</translation>
        </message>
        <message>
            <source>The K outputs share one loss: each counts 1/K.</source>
            <translation>Les K sorties partagent une perte : chacune compte 1/K.</translation>
        </message>
        <message>
            <source>The outputs’ losses add up: every gradient is K times as large.</source>
            <translation>Les pertes des sorties s’additionnent : chaque gradient est K fois plus grand.</translation>
        </message>
        <message>
            <source>Each sample counts 1/B: the step does not grow with it.</source>
            <translation>Chaque exemple compte 1/B : le pas ne croît pas avec lui.</translation>
        </message>
        <message>
            <source>Samples add up: twice the samples, twice the step.</source>
            <translation>Les exemples s’additionnent : deux fois plus d’exemples, deux fois le pas.</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>entraînés</translation>
        </message>
        <message>
            <source>Biases learn as weights do.</source>
            <translation>Les biais apprennent comme les poids.</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>figés</translation>
        </message>
        <message>
            <source>Biases keep their values, as in books that leave them out.</source>
            <translation>Les biais gardent leurs valeurs, comme dans les livres qui les omettent.</translation>
        </message>
        <message>
            <source>Each a is rounded before it is used further.</source>
            <translation>Chaque a est arrondi avant d’être utilisé plus loin.</translation>
        </message>
        <message>
            <source>every number</source>
            <translation>chaque nombre</translation>
        </message>
        <message>
            <source>Every number is rounded as it is written down.</source>
            <translation>Chaque nombre est arrondi tel qu’il est écrit.</translation>
        </message>
        <message>
            <source>step</source>
            <translation>pas</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>dehors</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>dedans</translation>
        </message>
        <message>
            <source>Some layers train their biases, others keep them.</source>
            <translation>Certaines couches entraînent leurs biais, d’autres les gardent.</translation>
        </message>
        <message>
            <source>λ₂ adds (λ₂/2)·Σw² to the loss, λ₂·w to a weight’s gradient; biases are free.</source>
            <translation>λ₂ ajoute (λ₂/2)·Σw² à la perte, λ₂·w au gradient d’un poids ; les biais sont libres.</translation>
        </message>
        <message>
            <source>Numbers are used as they are, with all their digits.</source>
            <translation>Les nombres sont utilisés tels quels, avec tous leurs chiffres.</translation>
        </message>
        <message>
            <source>To so many decimals, as on paper. Stepping does so, running does not.</source>
            <translation>À tant de décimales, comme sur le papier. Le pas à pas le fait, l’exécution non.</translation>
        </message>
        <message>
            <source>Decimals on the screen; computed with all digits.</source>
            <translation>Décimales à l’écran ; calculé avec tous les chiffres.</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Cost of weights</source>
            <translation>Coût des poids</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Biais</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Round by hand</source>
            <translation>Arrondi à la main</translation>
        </message>
        <message>
            <source>What is rounded</source>
            <translation>Ce qui est arrondi</translation>
        </message>
        <message>
            <source>Digits shown</source>
            <translation>Chiffres montrés</translation>
        </message>
        <message>
            <source>is a formula; save its result instead</source>
            <translation>est une formule ; enregistrez plutôt son résultat</translation>
        </message>
        <message>
            <source>has a percent sign; others of this column have none</source>
            <translation>a un signe pour cent ; d’autres de cette colonne n’en ont pas</translation>
        </message>
        <message>
            <source>is not finite</source>
            <translation>n’est pas fini</translation>
        </message>
        <message>
            <source>is too large for a number</source>
            <translation>est trop grand pour un nombre</translation>
        </message>
        <message>
            <source>is a date, not a number</source>
            <translation>est une date, pas un nombre</translation>
        </message>
        <message>
            <source>has a decimal {value}; expected a decimal {value_2}</source>
            <translation>a un séparateur décimal {value} ; attendu {value_2}</translation>
        </message>
        <message>
            <source>is not a number: its digits are parted by “_”</source>
            <translation>n’est pas un nombre : ses chiffres sont séparés par « _ »</translation>
        </message>
        <message>
            <source>is not a number: its digits are not 0 to 9</source>
            <translation>n’est pas un nombre : ses chiffres ne sont pas 0 à 9</translation>
        </message>
        <message>
            <source>is not a number; it ends in the letter {last}</source>
            <translation>n’est pas un nombre ; il finit par la lettre {last}</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>n’est pas un nombre</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>point-virgule  ;</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>barre  |</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>virgule  ,</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>espaces</translation>
        </message>
        <message>
            <source>double quotes</source>
            <translation>guillemets doubles</translation>
        </message>
        <message>
            <source>single quotes</source>
            <translation>guillemets simples</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>point  0.5</source>
            <translation>point  0.5</translation>
        </message>
        <message>
            <source>comma  0,5</source>
            <translation>virgule  0,5</translation>
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
            <translation>Europe centrale</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cyrillique</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>Japanese (Shift-JIS)</source>
            <translation>Japonais (Shift-JIS)</translation>
        </message>
        <message>
            <source>Chinese (GB 18030)</source>
            <translation>Chinois (GB 18030)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Coréen (EUC-KR)</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>Chinois (Big5)</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file; save it as CSV first</source>
            <translation>un tableur ou un autre fichier compressé ; enregistrez-le d’abord en CSV</translation>
        </message>
        <message>
            <source>an old office document; save it as CSV first</source>
            <translation>un ancien document de bureau ; enregistrez-le d’abord en CSV</translation>
        </message>
        <message>
            <source>a PDF, not a table</source>
            <translation>un PDF, pas un tableau</translation>
        </message>
        <message>
            <source>a picture, not a table</source>
            <translation>une image, pas un tableau</translation>
        </message>
        <message>
            <source>a compressed file; unpack it first</source>
            <translation>un fichier compressé ; décompressez-le d’abord</translation>
        </message>
        <message>
            <source>a Parquet file; save it as CSV first</source>
            <translation>un fichier Parquet ; enregistrez-le d’abord en CSV</translation>
        </message>
        <message>
            <source>a database; export a table of it as CSV first</source>
            <translation>une base de données ; exportez-en d’abord une table en CSV</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is {words}</source>
            <translation>est {words}</translation>
        </message>
        <message>
            <source>is JSON, not a table; a project is opened</source>
            <translation>est du JSON, pas un tableau ; un projet s’ouvre</translation>
        </message>
        <message>
            <source>is a web page or XML, not a table</source>
            <translation>est une page web ou du XML, pas un tableau</translation>
        </message>
        <message>
            <source>holds no rows</source>
            <translation>ne contient aucune ligne</translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>Importer {source}</translation>
        </message>
        <message>
            <source>{shown} is not a number; nothing changes.</source>
            <translation>{shown} n’est pas un nombre ; rien ne change.</translation>
        </message>
        <message>
            <source>{shown} is none of the classes {known}.</source>
            <translation>{shown} n’est aucune des classes {known}.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted has {cells} cells; from here there are {columns} columns.</source>
            <translation>La ligne {down} du collage a {cells} cellules ; à partir d’ici il y a {columns} colonnes.</translation>
        </message>
        <message>
            <source>Rows beyond the last sample need a value in every column.</source>
            <translation>Les lignes au-delà du dernier exemple ont besoin d’une valeur dans chaque colonne.</translation>
        </message>
        <message>
            <source>Row {down} of what is pasted: {shown} is not a number; nothing changes.</source>
            <translation>Ligne {down} du collage : {shown} n’est pas un nombre ; rien ne change.</translation>
        </message>
        <message>
            <source>{shown} is none of its classes</source>
            <translation>{shown} n’est aucune de ses classes</translation>
        </message>
        <message>
            <source>{what}; every sample needs its target</source>
            <translation>{what} ; chaque exemple a besoin de sa cible</translation>
        </message>
        <message>
            <source>{what}; there is no mean of classes</source>
            <translation>{what} ; il n’y a pas de moyenne de classes</translation>
        </message>
        <message>
            <source>{what}; the value is missing</source>
            <translation>{what} ; la valeur manque</translation>
        </message>
        <message>
            <source>changed while it was read; read it again</source>
            <translation>a changé pendant la lecture ; lisez-le de nouveau</translation>
        </message>
        <message>
            <source>line {line}: {words}</source>
            <translation>ligne {line} : {words}</translation>
        </message>
        <message>
            <source>line {line}, column "{name}": {words}</source>
            <translation>ligne {line}, colonne « {name} » : {words}</translation>
        </message>
        <message>
            <source>no row is left that could be used</source>
            <translation>il ne reste aucune ligne utilisable</translation>
        </message>
        <message>
            <source>its numbers are too large to be scaled</source>
            <translation>ses nombres sont trop grands pour être mis à l’échelle</translation>
        </message>
        <message>
            <source>Column "{name}" has the same value in every training sample; nothing can be learned from it.</source>
            <translation>La colonne « {name} » a la même valeur dans chaque exemple d’entraînement ; on n’en peut rien apprendre.</translation>
        </message>
        <message>
            <source>there is no target: give one column the role of a target</source>
            <translation>il n’y a pas de cible : donnez à une colonne le rôle de cible</translation>
        </message>
        <message>
            <source>there is no input: no other column holds numbers</source>
            <translation>il n’y a pas d’entrée : aucune autre colonne ne contient de nombres</translation>
        </message>
        <message>
            <source>column "{name}" {fault}</source>
            <translation>colonne « {name} » {fault}</translation>
        </message>
        <message>
            <source>several targets must all be numbers; classes stand alone</source>
            <translation>plusieurs cibles doivent toutes être des nombres ; les classes vont seules</translation>
        </message>
        <message>
            <source>column "{name}" holds one class only, "{value}"; there is nothing to tell apart</source>
            <translation>la colonne « {name} » ne contient qu’une classe, « {value} » ; il n’y a rien à distinguer</translation>
        </message>
        <message>
            <source>holds dates, which are no numbers; leave it out, or write days or years since a date into the file</source>
            <translation>contient des dates, qui ne sont pas des nombres ; omettez-la, ou écrivez dans le fichier des jours ou des années depuis une date</translation>
        </message>
        <message>
            <source>holds words, which are no numbers; read it as classes</source>
            <translation>contient des mots, qui ne sont pas des nombres ; lisez-la comme classes</translation>
        </message>
        <message>
            <source>holds numbers that are not whole, which cannot stand for classes</source>
            <translation>contient des nombres non entiers, qui ne peuvent représenter des classes</translation>
        </message>
        <message>
            <source>holds too many different values for classes (at most {value:,})</source>
            <translation>contient trop de valeurs différentes pour des classes (au plus {value:,})</translation>
        </message>
        <message>
            <source>inputs</source>
            <translation>entrées</translation>
        </message>
        <message>
            <source>outputs</source>
            <translation>sorties</translation>
        </message>
        <message>
            <source>its columns become {count:,} {what}; a project holds at most {value:,}: choose fewer columns</source>
            <translation>ses colonnes deviennent {count:,} {what} ; un projet en contient au plus {value:,} : choisissez moins de colonnes</translation>
        </message>
        <message>
            <source>{rows:,} rows with {inputs} and {outputs} are {total:,} numbers; a project holds at most {most:,}: choose fewer columns or rows</source>
            <translation>{rows:,} lignes avec {inputs} et {outputs} font {total:,} nombres ; un projet en contient au plus {most:,} : choisissez moins de colonnes ou de lignes</translation>
        </message>
        <message>
            <source>1 input</source>
            <translation>1 entrée</translation>
        </message>
        <message>
            <source>{count:,} inputs</source>
            <translation>{count:,} entrées</translation>
        </message>
        <message>
            <source>1 output</source>
            <translation>1 sortie</translation>
        </message>
        <message>
            <source>{count:,} outputs</source>
            <translation>{count:,} sorties</translation>
        </message>
        <message>
            <source>after a closing quotation mark something else than a delimiter follows</source>
            <translation>après un guillemet fermant vient autre chose qu’un séparateur</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed</source>
            <translation>un guillemet est ouvert et jamais fermé</translation>
        </message>
        <message>
            <source>cannot be read: {words}</source>
            <translation>ne peut être lu : {words}</translation>
        </message>
        <message>
            <source>; the line seems cut off</source>
            <translation>; la ligne semble coupée</translation>
        </message>
        <message>
            <source>1 column</source>
            <translation>1 colonne</translation>
        </message>
        <message>
            <source>{count} columns</source>
            <translation>{count} colonnes</translation>
        </message>
        <message>
            <source>{there} where {expected} are expected</source>
            <translation>{there} là où {expected} sont attendues</translation>
        </message>
        <message>
            <source>At least one sample is needed to train with.</source>
            <translation>Il faut au moins un exemple pour entraîner.</translation>
        </message>
        <message>
            <source>Data are finite numbers.</source>
            <translation>Les données sont des nombres finis.</translation>
        </message>
        <message>
            <source>A project holds at most {most_numbers:,} numbers of data.</source>
            <translation>Un projet contient au plus {most_numbers:,} nombres de données.</translation>
        </message>
        <message>
            <source>1 sample</source>
            <translation>1 exemple</translation>
        </message>
        <message>
            <source>{count:,} samples</source>
            <translation>{count:,} exemples</translation>
        </message>
        <message>
            <source>Set a number of sample {number}</source>
            <translation>Régler un nombre de l’exemple {number}</translation>
        </message>
        <message>
            <source>Set {count:,} numbers of the data</source>
            <translation>Régler {count:,} nombres des données</translation>
        </message>
        <message>
            <source>Add {rows_said}</source>
            <translation>Ajouter {rows_said}</translation>
        </message>
        <message>
            <source>Paste data</source>
            <translation>Coller des données</translation>
        </message>
        <message>
            <source>Remove {rows_said}</source>
            <translation>Retirer {rows_said}</translation>
        </message>
        <message>
            <source>Move {rows_said}</source>
            <translation>Déplacer {rows_said}</translation>
        </message>
        <message>
            <source>Use {rows} for testing</source>
            <translation>Utiliser {rows} pour tester</translation>
        </message>
        <message>
            <source>Use {rows} for training</source>
            <translation>Utiliser {rows} pour entraîner</translation>
        </message>
        <message>
            <source>Sort the samples</source>
            <translation>Trier les exemples</translation>
        </message>
        <message>
            <source>Shuffle the samples</source>
            <translation>Mélanger les exemples</translation>
        </message>
        <message>
            <source>Split the samples</source>
            <translation>Répartir les exemples</translation>
        </message>
        <message>
            <source>The share for testing is from 0 to below 1.</source>
            <translation>La part de test va de 0 à moins de 1.</translation>
        </message>
        <message>
            <source>Draw {title}</source>
            <translation>Tirer {title}</translation>
        </message>
        <message>
            <source>{name}: and {number:,} more.</source>
            <translation>{name} : et {number:,} de plus.</translation>
        </message>
        <message>
            <source>behind line {number:,} there are bytes that are no {encoding} text; choose another encoding</source>
            <translation>derrière la ligne {number:,} il y a des octets qui ne sont pas du texte {encoding} ; choisissez un autre encodage</translation>
        </message>
        <message>
            <source>line {number} has more than {value:,} characters; this is no table</source>
            <translation>la ligne {number} a plus de {value:,} caractères ; ce n’est pas un tableau</translation>
        </message>
        <message>
            <source>holds no rows that can be taken apart</source>
            <translation>ne contient aucune ligne qu’on puisse séparer</translation>
        </message>
        <message>
            <source>holds names of columns and no rows</source>
            <translation>contient des noms de colonnes et aucune ligne</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>colonne {number}</translation>
        </message>
        <message>
            <source>f′ is at most {peak}</source>
            <translation>f′ est au plus {peak}</translation>
        </message>
        <message>
            <source>z here: {range}</source>
            <translation>z ici : {range}</translation>
        </message>
        <message>
            <source>f′ here: {range}</source>
            <translation>f′ ici : {range}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>1 layer</source>
            <translation>1 couche</translation>
        </message>
        <message>
            <source>{count} layers</source>
            <translation>{count} couches</translation>
        </message>
        <message>
            <source>{steps} on: {peak}{power} = {most}</source>
            <translation>{steps} plus loin : {peak}{power} = {most}</translation>
        </message>
        <message>
            <source>{words}; with weights, measured: {ratio}</source>
            <translation>{words} ; avec les poids, mesuré : {ratio}</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could change.</source>
            <translation>Il n’y a pas de couche cachée dont l’activation puisse changer.</translation>
        </message>
        <message>
            <source>Hidden layers with {title}</source>
            <translation>Couches cachées avec {title}</translation>
        </message>
        <message>
            <source>Weights drawn anew: {title}, seed {seed}</source>
            <translation>Poids tirés de nouveau : {title}, graine {seed}</translation>
        </message>
        <message>
            <source>A skip connection needs two layers of equal width.</source>
            <translation>Une connexion de saut demande deux couches de même largeur.</translation>
        </message>
        <message>
            <source>Cross entropy needs sigmoid or softmax in the last layer.</source>
            <translation>L’entropie croisée demande une sigmoïde ou un softmax dans la dernière couche.</translation>
        </message>
        <message>
            <source>Of one sample there is only one batch.</source>
            <translation>D’un seul exemple il n’y a qu’un lot.</translation>
        </message>
        <message>
            <source>Batches of {size} samples, shuffled</source>
            <translation>Lots de {size} exemples, mélangés</translation>
        </message>
        <message>
            <source>Larger hidden layers</source>
            <translation>Couches cachées plus grandes</translation>
        </message>
        <message>
            <source>Hidden layers of at least 8 neurons, two of them</source>
            <translation>Couches cachées d’au moins 8 neurones, deux d’entre elles</translation>
        </message>
        <message>
            <source>Skip connections</source>
            <translation>Connexions de saut</translation>
        </message>
        <message>
            <source>Each hidden layer gets the one before it added</source>
            <translation>Chaque couche cachée reçoit en plus celle d’avant</translation>
        </message>
        <message>
            <source>Cross entropy as the loss</source>
            <translation>L’entropie croisée comme perte</translation>
        </message>
        <message>
            <source>Gradient clipping</source>
            <translation>Écrêtage du gradient</translation>
        </message>
        <message>
            <source>Gradients no longer than {value:g}</source>
            <translation>Gradients pas plus longs que {value:g}</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>Adam with η = {value:g}</source>
            <translation>Adam avec η = {value:g}</translation>
        </message>
        <message>
            <source>Other batches</source>
            <translation>Autres lots</translation>
        </message>
        <message>
            <source>{why} It follows from “{title}”.</source>
            <translation>{why} Cela suit de « {title} ».</translation>
        </message>
        <message>
            <source>layer {value}</source>
            <translation>couche {value}</translation>
        </message>
        <message>
            <source>layers {value} to {value_2}</source>
            <translation>couches {value} à {value_2}</translation>
        </message>
        <message>
            <source>layers {listed} and {value}</source>
            <translation>couches {listed} et {value}</translation>
        </message>
        <message>
            <source>1 update</source>
            <translation>1 mise à jour</translation>
        </message>
        <message>
            <source>{updates:,} updates</source>
            <translation>{updates:,} mises à jour</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂z</source>
            <translation>RMS de ∂L/∂z</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂z over samples and units</source>
            <translation>Moyenne quadratique de ∂L/∂z sur exemples et neurones</translation>
        </message>
        <message>
            <source>RMS of ∂L/∂a</source>
            <translation>RMS de ∂L/∂a</translation>
        </message>
        <message>
            <source>Root mean square of ∂L/∂a over samples and units</source>
            <translation>Moyenne quadratique de ∂L/∂a sur exemples et neurones</translation>
        </message>
        <message>
            <source>Norm of ∂L/∂W of all samples</source>
            <translation>Norme de ∂L/∂W de tous les exemples</translation>
        </message>
        <message>
            <source>How long the next step is, as a part of the weights</source>
            <translation>La longueur du prochain pas, en part des poids</translation>
        </message>
        <message>
            <source>mean |f′|</source>
            <translation>moyenne |f′|</translation>
        </message>
        <message>
            <source>Mean |f′(z)| over samples and units</source>
            <translation>Moyenne |f′(z)| sur exemples et neurones</translation>
        </message>
        <message>
            <source>∏ mean |w·f′|</source>
            <translation>∏ moyenne |w·f′|</translation>
        </message>
        <message>
            <source>What a single path leaves of the gradient: the product of the mean |w·f′|</source>
            <translation>Ce qu’un seul chemin laisse du gradient : le produit des moyennes |w·f′|</translation>
        </message>
        <message>
            <source>dead units</source>
            <translation>neurones morts</translation>
        </message>
        <message>
            <source>share of dead units</source>
            <translation>part de neurones morts</translation>
        </message>
        <message>
            <source>Share of units with f′ = 0 for every sample</source>
            <translation>Part des neurones avec f′ = 0 pour chaque exemple</translation>
        </message>
        <message>
            <source>threshold: {value} of the output’s</source>
            <translation>seuil : {value} de celui de la sortie</translation>
        </message>
        <message>
            <source>{slopes_words}∏‖W‖ times the output’s</source>
            <translation>{slopes_words}∏‖W‖ fois celui de la sortie</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>au plus {most}</translation>
        </message>
        <message>
            <source>threshold: as long as the weights</source>
            <translation>seuil : aussi long que les poids</translation>
        </message>
        <message>
            <source>Weights of each layer</source>
            <translation>Poids de chaque couche</translation>
        </message>
        <message>
            <source>a of each layer, over all samples</source>
            <translation>a de chaque couche, sur tous les exemples</translation>
        </message>
        <message>
            <source>|∂L/∂a| of each layer, over all samples; logarithmic</source>
            <translation>|∂L/∂a| de chaque couche, sur tous les exemples ; logarithmique</translation>
        </message>
        <message>
            <source>|∂L/∂w| of each layer, of all samples; logarithmic</source>
            <translation>|∂L/∂w| de chaque couche, de tous les exemples ; logarithmique</translation>
        </message>
        <message>
            <source>|Δw ÷ w| of each layer in the next update; logarithmic</source>
            <translation>|Δw ÷ w| de chaque couche à la prochaine mise à jour ; logarithmique</translation>
        </message>
        <message>
            <source>Vanishing gradients</source>
            <translation>Gradients évanescents</translation>
        </message>
        <message>
            <source>{short} of the output’s, layer {least}</source>
            <translation>{short} de celui de la sortie, couche {least}</translation>
        </message>
        <message>
            <source>{value} of the output’s</source>
            <translation>{value} de celui de la sortie</translation>
        </message>
        <message>
            <source>Each {title} passes back at most {fraction} of what it gets</source>
            <translation>Chaque {title} renvoie au plus {fraction} de ce qu’il reçoit</translation>
        </message>
        <message>
            <source>Each {title} layer passes back less than it gets</source>
            <translation>Chaque couche {title} renvoie moins qu’elle ne reçoit</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receives next to nothing and hardly learns.</source>
            <translation>{cause}, et les poids ne le compensent pas. Ainsi {words} ne reçoit presque rien et n’apprend guère.</translation>
        </message>
        <message>
            <source>{cause}, and the weights do not make up for it. So {words} receive next to nothing and hardly learn.</source>
            <translation>{cause}, et les poids ne le compensent pas. Ainsi {words} ne reçoivent presque rien et n’apprennent guère.</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>un quart</translation>
        </message>
        <message>
            <source>a half</source>
            <translation>la moitié</translation>
        </message>
        <message>
            <source>Exploding gradients</source>
            <translation>Gradients explosifs</translation>
        </message>
        <message>
            <source>{times} times the output’s, layer {layer}</source>
            <translation>{times} fois celui de la sortie, couche {layer}</translation>
        </message>
        <message>
            <source>{times} times the output’s</source>
            <translation>{times} fois celui de la sortie</translation>
        </message>
        <message>
            <source>Going back, each layer multiplies by its weights, and these make the gradient longer every time. A step along it throws the weights far away.</source>
            <translation>Au retour, chaque couche multiplie par ses poids, et ceux-ci allongent chaque fois le gradient. Un pas le long de celui-ci jette les poids au loin.</translation>
        </message>
        <message>
            <source>a step {times} times as long as the weights</source>
            <translation>un pas {times} fois aussi long que les poids</translation>
        </message>
        <message>
            <source>as long as the weights</source>
            <translation>aussi long que les poids</translation>
        </message>
        <message>
            <source>Each step leads past the valley to a steeper place, where the gradient is larger and the next step longer still. It goes on until numbers end.</source>
            <translation>Chaque pas mène au-delà de la vallée, à un endroit plus raide, où le gradient est plus grand et le pas suivant plus long encore. Cela continue jusqu’à la fin des nombres.</translation>
        </message>
        <message>
            <source>the gradient is {times} times that at the start</source>
            <translation>le gradient est {times} fois celui du départ</translation>
        </message>
        <message>
            <source>{times} times</source>
            <translation>{times} fois</translation>
        </message>
        <message>
            <source>Dead units</source>
            <translation>Neurones morts</translation>
        </message>
        <message>
            <source>{count} of {units} units of layer {worst}: f′ = 0 for {every}</source>
            <translation>{count} des {units} neurones de la couche {worst} : f′ = 0 pour {every}</translation>
        </message>
        <message>
            <source>{percent} of a layer</source>
            <translation>{percent} d’une couche</translation>
        </message>
        <message>
            <source>Their z is below 0 for every training sample, so they answer 0 and f′ is 0. No gradient reaches their weights: they cannot come back by themselves.</source>
            <translation>Leur z est sous 0 pour chaque exemple d’entraînement, donc ils répondent 0 et f′ est 0. Aucun gradient n’atteint leurs poids : ils ne peuvent revenir d’eux-mêmes.</translation>
        </message>
        <message>
            <source>every sample</source>
            <translation>chaque exemple</translation>
        </message>
        <message>
            <source>all of {measured:,} samples</source>
            <translation>chacun des {measured:,} exemples</translation>
        </message>
        <message>
            <source>Saturated units</source>
            <translation>Neurones saturés</translation>
        </message>
        <message>
            <source>|f′| = {slope} on average, layer {worst}; at most {peak}</source>
            <translation>|f′| = {slope} en moyenne, couche {worst} ; au plus {peak}</translation>
        </message>
        <message>
            <source>below {limit} for {percent} of the samples</source>
            <translation>sous {limit} pour {percent} des exemples</translation>
        </message>
        <message>
            <source>Their z lies where the {title} is flat, so f′ is close to 0. Every gradient that comes back is multiplied by it: the weights hardly move.</source>
            <translation>Leur z se trouve là où {title} est plate, donc f′ est près de 0. Chaque gradient qui revient en est multiplié : les poids bougent à peine.</translation>
        </message>
        <message>
            <source>Identical units</source>
            <translation>Neurones identiques</translation>
        </message>
        <message>
            <source>{value} of {len} units of layer {worst} have equal weights, in and out</source>
            <translation>{value} des {len} neurones de la couche {worst} ont des poids égaux, entrants et sortants</translation>
        </message>
        <message>
            <source>2 equal units</source>
            <translation>2 neurones égaux</translation>
        </message>
        <message>
            <source>Equal units compute the same and get the same gradient, so every update leaves them equal. Together they can do no more than one of them.</source>
            <translation>Des neurones égaux calculent la même chose et reçoivent le même gradient, donc chaque mise à jour les laisse égaux. Ensemble ils ne peuvent pas plus qu’un seul.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>couche {layer}</translation>
        </message>
        <message>
            <source>the loss</source>
            <translation>la perte</translation>
        </message>
        <message>
            <source>Training stopped: not finite</source>
            <translation>Entraînement arrêté : non fini</translation>
        </message>
        <message>
            <source>{quantity} {not_finite} in update {update:,}; the last loss was {before}</source>
            <translation>{quantity} {not_finite} à la mise à jour {update:,} ; la dernière perte était {before}</translation>
        </message>
        <message>
            <source>the largest number there is, {largest}</source>
            <translation>le plus grand nombre qui soit, {largest}</translation>
        </message>
        <message>
            <source>Update {update:,} would give a number that is not finite, so it is not made. The last good numbers are on the screen.</source>
            <translation>La mise à jour {update:,} donnerait un nombre non fini, donc elle n’est pas faite. Les derniers bons nombres sont à l’écran.</translation>
        </message>
        <message>
            <source>The loss goes up and down</source>
            <translation>La perte monte et descend</translation>
        </message>
        <message>
            <source>by {percent} of itself each {time}, {upward} of them upwards</source>
            <translation>de {percent} d’elle-même chaque {time}, dont {upward} vers le haut</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <source>{percent}, and {percent_2} of them upwards</source>
            <translation>{percent}, dont {percent_2} vers le haut</translation>
        </message>
        <message>
            <source>Each step leads from one side of the valley to the other instead of down into it. The step is too long for the slope there.</source>
            <translation>Chaque pas mène d’un côté de la vallée à l’autre au lieu d’y descendre. Le pas est trop long pour la pente de cet endroit.</translation>
        </message>
        <message>
            <source>Too simple for these data</source>
            <translation>Trop simple pour ces données</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>le réseau</translation>
        </message>
        <message>
            <source>{percent} learned at best, from {starts} starts with Adam</source>
            <translation>{percent} appris au mieux, à partir de {starts} départs avec Adam</translation>
        </message>
        <message>
            <source>{percent}; with {widths} hidden neurons {percent_2} and more</source>
            <translation>{percent} ; avec {widths} neurones cachés {percent_2} et plus</translation>
        </message>
        <message>
            <source>straight line</source>
            <translation>droite</translation>
        </message>
        <message>
            <source>single direction</source>
            <translation>direction unique</translation>
        </message>
        <message>
            <source>A {line} cannot separate these</source>
            <translation>Une {line} ne peut séparer celles-ci</translation>
        </message>
        <message>
            <source>A {line} cannot follow these</source>
            <translation>Une {line} ne peut suivre celles-ci</translation>
        </message>
        <message>
            <source>It has no hidden layer</source>
            <translation>Il n’a pas de couche cachée</translation>
        </message>
        <message>
            <source>It has one neuron</source>
            <translation>Il a un seul neurone</translation>
        </message>
        <message>
            <source>Its hidden layers do not bend</source>
            <translation>Ses couches cachées ne plient pas</translation>
        </message>
        <message>
            <source>All has to pass one hidden neuron</source>
            <translation>Tout doit passer par un neurone caché</translation>
        </message>
        <message>
            <source>{cannot}. {what}, and no weights can change that.</source>
            <translation>{cannot}. {what}, et aucun poids n’y peut rien.</translation>
        </message>
        <message>
            <source>{narrowest} hidden neurons bend the answer in {narrowest} directions only; these data need more. No weights can change that.</source>
            <translation>{narrowest} neurones cachés ne plient la réponse que dans {narrowest} directions ; ces données en demandent plus. Aucun poids n’y peut rien.</translation>
        </message>
        <message>
            <source>Slow convergence</source>
            <translation>Convergence lente</translation>
        </message>
        <message>
            <source>{fell} in the last {updates_words}</source>
            <translation>{fell} dans les dernières {updates_words}</translation>
        </message>
        <message>
            <source>{percent} in the second half of the run</source>
            <translation>{percent} dans la seconde moitié de l’exécution</translation>
        </message>
        <message>
            <source>the loss fell by less than 0.01 %</source>
            <translation>la perte a baissé de moins de 0,01 %</translation>
        </message>
        <message>
            <source>the loss fell by {percent}</source>
            <translation>la perte a baissé de {percent}</translation>
        </message>
        <message>
            <source>the loss rose by {percent}</source>
            <translation>la perte a monté de {percent}</translation>
        </message>
        <message>
            <source>The gradient that reaches the weights is too small, or leads nowhere.</source>
            <translation>Le gradient qui atteint les poids est trop petit, ou ne mène nulle part.</translation>
        </message>
        <message>
            <source> From other starts, with Adam, this network learns.</source>
            <translation> À partir d’autres départs, avec Adam, ce réseau apprend.</translation>
        </message>
        <message>
            <source>A step {times} times as long would lower the loss further, so η = {rate} is too small.{other}</source>
            <translation>Un pas {times} fois plus long baisserait davantage la perte, donc η = {rate} est trop petit.{other}</translation>
        </message>
        <message>
            <source>No longer step would lower the loss further here: the valley is long and flat.{other}</source>
            <translation>Aucun pas plus long ne baisserait davantage la perte ici : la vallée est longue et plate.{other}</translation>
        </message>
        <message>
            <source>1 finding</source>
            <translation>1 constat</translation>
        </message>
        <message>
            <source>{count} findings</source>
            <translation>{count} constats</translation>
        </message>
        <message>
            <source>After {updates_words} the loss is {loss}: {found}.</source>
            <translation>Après {updates_words} la perte est {loss} : {found}.</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>rien trouvé</translation>
        </message>
        <message>
            <source>{left} other checks found nothing.</source>
            <translation>{left} autres examens n’ont rien trouvé.</translation>
        </message>
        <message>
            <source>{left} checks found nothing.</source>
            <translation>{left} examens n’ont rien trouvé.</translation>
        </message>
        <message>
            <source>  measured   {measured_words}</source>
            <translation>  mesuré     {measured_words}</translation>
        </message>
        <message>
            <source>  threshold  {threshold_words}</source>
            <translation>  seuil      {threshold_words}</translation>
        </message>
        <message>
            <source>  since      update {since:,}</source>
            <translation>  depuis     mise à jour {since:,}</translation>
        </message>
        <message>
            <source>  cure       {title}: {edit}</source>
            <translation>  remède     {title} : {edit}</translation>
        </message>
        <message>
            <source>{ends} in {updates_words}</source>
            <translation>{ends} en {updates_words}</translation>
        </message>
        <message>
            <source>{words}: no better</source>
            <translation>{words} : pas mieux</translation>
        </message>
        <message>
            <source>{words}, but it is still found</source>
            <translation>{words}, mais toujours constaté</translation>
        </message>
        <message>
            <source>∞ (update {diverged_at:,})</source>
            <translation>∞ (mise à jour {diverged_at:,})</translation>
        </message>
        <message>
            <source>helped from {helped} of {tried} starts (other seeds)</source>
            <translation>a aidé à partir de {helped} des {tried} départs (autres graines)</translation>
        </message>
        <message>
            <source>title “{value}” → “{value_2}”</source>
            <translation>titre « {value} » → « {value_2} »</translation>
        </message>
        <message>
            <source>{made:,} update{value} {more}</source>
            <translation>{made:,} mise(s) à jour{value} {more}</translation>
        </message>
        <message>
            <source>something else, such as notes or digits</source>
            <translation>autre chose, comme des notes ou des chiffres</translation>
        </message>
        <message>
            <source>network {sizes} → {sizes_2}</source>
            <translation>réseau {sizes} → {sizes_2}</translation>
        </message>
        <message>
            <source>names, activations or connections of the network</source>
            <translation>noms, activations ou connexions du réseau</translation>
        </message>
        <message>
            <source>data: {value:,} → {value_2:,} samples</source>
            <translation>données : {value:,} → {value_2:,} exemples</translation>
        </message>
        <message>
            <source>weights and biases</source>
            <translation>poids et biais</translation>
        </message>
        <message>
            <source>weight or bias</source>
            <translation>poids ou biais</translation>
        </message>
        <message>
            <source>{what} settings</source>
            <translation>réglages : {what}</translation>
        </message>
        <message>
            <source>learning rate {learning_rate:g} → {learning_rate_2:g}</source>
            <translation>taux d’apprentissage {learning_rate:g} → {learning_rate_2:g}</translation>
        </message>
        <message>
            <source>Move {counted}</source>
            <translation>Déplacer {counted}</translation>
        </message>
        <message>
            <source>Move in the landscape</source>
            <translation>Se déplacer dans le paysage</translation>
        </message>
        <message>
            <source>A weight or bias must be a finite number.</source>
            <translation>Un poids ou un biais doit être un nombre fini.</translation>
        </message>
        <message>
            <source>This connection was removed; restore it before setting it.</source>
            <translation>Cette connexion a été retirée ; rétablissez-la avant de la régler.</translation>
        </message>
        <message>
            <source>The learning rate must be 0 or a positive number.</source>
            <translation>Le taux d’apprentissage doit être 0 ou un nombre positif.</translation>
        </message>
        <message>
            <source>Set optimizer</source>
            <translation>Choisir l’optimiseur</translation>
        </message>
        <message>
            <source>Set loss</source>
            <translation>Choisir la perte</translation>
        </message>
        <message>
            <source>{title} needs {needed} in the last layer, without a skip connection; it has {kind}.</source>
            <translation>{title} demande {needed} dans la dernière couche, sans connexion de saut ; elle a {kind}.</translation>
        </message>
        <message>
            <source>{title} expects {expected}; sample {at}’s target {found}.</source>
            <translation>{title} attend {expected} ; la cible de l’exemple {at} {found}.</translation>
        </message>
        <message>
            <source>Set reduction</source>
            <translation>Choisir la réduction</translation>
        </message>
        <message>
            <source>Set sum over outputs</source>
            <translation>Choisir la somme sur les sorties</translation>
        </message>
        <message>
            <source>{title} has no factor 1/K to leave out.</source>
            <translation>{title} n’a pas de facteur 1/K à omettre.</translation>
        </message>
        <message>
            <source>The cost of weights must be 0 or a positive number.</source>
            <translation>Le coût des poids doit être 0 ou un nombre positif.</translation>
        </message>
        <message>
            <source>Set batches</source>
            <translation>Régler les lots</translation>
        </message>
        <message>
            <source>Set clipping</source>
            <translation>Régler l’écrêtage</translation>
        </message>
        <message>
            <source>Set schedule</source>
            <translation>Régler le programme</translation>
        </message>
        <message>
            <source>Set what is rounded by hand</source>
            <translation>Choisir ce qui est arrondi à la main</translation>
        </message>
        <message>
            <source>Set digits</source>
            <translation>Régler les chiffres</translation>
        </message>
        <message>
            <source>Decimals go from 0 to {most_decimals}.</source>
            <translation>Les décimales vont de 0 à {most_decimals}.</translation>
        </message>
        <message>
            <source>{value} biases</source>
            <translation>{value} biais</translation>
        </message>
        <message>
            <source>{what} of {join}</source>
            <translation>{what} de {join}</translation>
        </message>
        <message>
            <source>These samples have {widths} inputs and {widths_2} outputs; the network has {expected} and {expected_2}.</source>
            <translation>Ces exemples ont {widths} entrées et {widths_2} sorties ; le réseau a {expected} et {expected_2}.</translation>
        </message>
        <message>
            <source>Draw weights</source>
            <translation>Tirer les poids</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>{said}, seed {seed}</source>
            <translation>{said}, graine {seed}</translation>
        </message>
        <message>
            <source>has more than {value} bytes, expected at most that</source>
            <translation>a plus de {value} octets, attendu : pas plus</translation>
        </message>
        <message>
            <source>is {sort_of}, expected an object with a format</source>
            <translation>est {sort_of}, attendu : un objet avec un format</translation>
        </message>
        <message>
            <source>cannot be read: {reason}; expected a project beside the lesson</source>
            <translation>ne peut être lu : {reason} ; attendu : un projet à côté de la leçon</translation>
        </message>
        <message>
            <source>expected {value} to {value_2}</source>
            <translation>attendu : {value} à {value_2}</translation>
        </message>
        <message>
            <source>has {count} steps, {expected}</source>
            <translation>a {count} étapes, {expected}</translation>
        </message>
        <message>
            <source>has {join}, expected at most one of them</source>
            <translation>a {join}, attendu : au plus un d’eux</translation>
        </message>
        <message>
            <source>expected either updates or loss</source>
            <translation>attendu : soit updates, soit loss</translation>
        </message>
        <message>
            <source>has {count} choices, {expected}</source>
            <translation>a {count} choix, {expected}</translation>
        </message>
        <message>
            <source>expected less than {count}, counted from 0</source>
            <translation>attendu : moins de {count}, compté à partir de 0</translation>
        </message>
        <message>
            <source>is {value}, {expected}</source>
            <translation>est {value}, {expected}</translation>
        </message>
        <message>
            <source>is {shown}, expected a number of the update such as z[1][0]@0</source>
            <translation>est {shown}, attendu : un nombre de la mise à jour comme z[1][0]@0</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be read.</source>
            <translation>Le texte contient un caractère qui ne peut être lu.</translation>
        </message>
        <message>
            <source>a dot leads to an attribute; here names stand alone</source>
            <translation>un point mène à un attribut ; ici les noms vont seuls</translation>
        </message>
        <message>
            <source>nothing can be imported</source>
            <translation>rien ne peut être importé</translation>
        </message>
        <message>
            <source>a list stands here; only numbers are computed</source>
            <translation>une liste se trouve ici ; seuls des nombres sont calculés</translation>
        </message>
        <message>
            <source>a loop stands here; write out each term</source>
            <translation>une boucle se trouve ici ; écrivez chaque terme</translation>
        </message>
        <message>
            <source>no functions can be made here</source>
            <translation>on ne peut pas faire de fonctions ici</translation>
        </message>
        <message>
            <source>brackets choose from a list; only numbers are computed</source>
            <translation>des crochets choisissent dans une liste ; seuls des nombres sont calculés</translation>
        </message>
        <message>
            <source>several values stand here; write one statement for each</source>
            <translation>plusieurs valeurs se trouvent ici ; écrivez une instruction pour chacune</translation>
        </message>
        <message>
            <source>numbers are not compared here; max and relu choose between them</source>
            <translation>les nombres ne sont pas comparés ici ; max et relu choisissent entre eux</translation>
        </message>
        <message>
            <source>and, or, not are not computed here</source>
            <translation>and, or, not ne sont pas calculés ici</translation>
        </message>
        <message>
            <source>if is not decided here; max and relu choose between numbers</source>
            <translation>if n’est pas décidé ici ; max et relu choisissent entre des nombres</translation>
        </message>
        <message>
            <source>text stands here; only numbers are computed</source>
            <translation>du texte se trouve ici ; seuls des nombres sont calculés</translation>
        </message>
        <message>
            <source>write the sum out, as in a = a + b</source>
            <translation>écrivez la somme en entier, comme a = a + b</translation>
        </message>
        <message>
            <source>write name = expression, without a type</source>
            <translation>écrivez nom = expression, sans type</translation>
        </message>
        <message>
            <source>write name = expression on a line of its own</source>
            <translation>écrivez nom = expression sur une ligne à part</translation>
        </message>
        <message>
            <source>there are no loops; write out each term</source>
            <translation>il n’y a pas de boucles ; écrivez chaque terme</translation>
        </message>
        <message>
            <source>Line {line}: {words}</source>
            <translation>Ligne {line} : {words}</translation>
        </message>
        <message>
            <source>The text has more than {longest_text:,} characters.</source>
            <translation>Le texte a plus de {longest_text:,} caractères.</translation>
        </message>
        <message>
            <source>It is nested too deeply to be read.</source>
            <translation>Il est trop imbriqué pour être lu.</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>il ne peut être lu</translation>
        </message>
        <message>
            <source>“{short}” cannot be read: {reason}.</source>
            <translation>« {short} » ne peut être lu : {reason}.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>one name stands left of =, as in w = 0.5.</source>
            <translation>un seul nom va à gauche de =, comme dans w = 0.5.</translation>
        </message>
        <message>
            <source>“{name}” is a function; choose another name.</source>
            <translation>« {name} » est une fonction ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>a name has at most {value} letters.</source>
            <translation>un nom a au plus {value} lettres.</translation>
        </message>
        <message>
            <source>a number is larger than 10³⁰⁸.</source>
            <translation>un nombre est plus grand que 10³⁰⁸.</translation>
        </message>
        <message>
            <source>more than {value:,} operations are too many.</source>
            <translation>plus de {value:,} opérations, c’est trop.</translation>
        </message>
        <message>
            <source>more than {value} brackets in each other.</source>
            <translation>plus de {value} parenthèses les unes dans les autres.</translation>
        </message>
        <message>
            <source>only + − * / and ** are computed here.</source>
            <translation>seuls + − * / et ** sont calculés ici.</translation>
        </message>
        <message>
            <source>“{name}” is a function: write {name}(…).</source>
            <translation>« {name} » est une fonction : écrivez {name}(…).</translation>
        </message>
        <message>
            <source>“{short}” has no value yet; write {short} = 0.5 above.</source>
            <translation>« {short} » n’a pas encore de valeur ; écrivez {short} = 0.5 au-dessus.</translation>
        </message>
        <message>
            <source>“{short}” is not known here; there are {value}.</source>
            <translation>« {short} » n’est pas connu ici ; il y a {value}.</translation>
        </message>
        <message>
            <source>{name} takes plain numbers between its brackets.</source>
            <translation>{name} prend des nombres simples entre ses parenthèses.</translation>
        </message>
        <message>
            <source>one number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>two numbers</source>
            <translation>deux nombres</translation>
        </message>
        <message>
            <source>{name} takes {numbers}, not {count}.</source>
            <translation>{name} prend {numbers}, pas {count}.</translation>
        </message>
        <message>
            <source>only plain numbers are computed here.</source>
            <translation>seuls des nombres simples sont calculés ici.</translation>
        </message>
        <message>
            <source>the exponent {exponent:.6g} is too large; at most {value:,.0f} is computed.</source>
            <translation>l’exposant {exponent:.6g} est trop grand ; au plus {value:,.0f} est calculé.</translation>
        </message>
        <message>
            <source>leaf, requires_grad=False</source>
            <translation>feuille, requires_grad=False</translation>
        </message>
        <message>
            <source>no grad_fn</source>
            <translation>pas de grad_fn</translation>
        </message>
        <message>
            <source>1 parameter</source>
            <translation>1 paramètre</translation>
        </message>
        <message>
            <source>The loss along the weight or bias that is selected</source>
            <translation>La perte le long du poids ou du biais sélectionné</translation>
        </message>
        <message>
            <source>2 parameters</source>
            <translation>2 paramètres</translation>
        </message>
        <message>
            <source>The loss over the two weights or biases selected first</source>
            <translation>La perte sur les deux poids ou biais sélectionnés en premier</translation>
        </message>
        <message>
            <source>random plane</source>
            <translation>plan au hasard</translation>
        </message>
        <message>
            <source>All weights at once, along two random directions (Li et al. 2018)</source>
            <translation>Tous les poids à la fois, le long de deux directions au hasard (Li et al. 2018)</translation>
        </message>
        <message>
            <source>the run’s plane</source>
            <translation>plan du trajet</translation>
        </message>
        <message>
            <source>All parameters at once, in the plane in which the run went farthest</source>
            <translation>Tous les paramètres à la fois, dans le plan où l’exécution est allée le plus loin</translation>
        </message>
        <message>
            <source> (not rounded)</source>
            <translation> (non arrondi)</translation>
        </message>
        <message>
            <source>{name}: slope {g}, step {s}</source>
            <translation>{name} : pente {g}, pas {s}</translation>
        </message>
        <message>
            <source>of the steps the velocity’s: {join}</source>
            <translation>des pas, celui de la vitesse : {join}</translation>
        </message>
        <message>
            <source>−{rate} × slope</source>
            <translation>−{rate} × pente</translation>
        </message>
        <message>
            <source>slope ∂L/∂{value} = {value_2}</source>
            <translation>pente ∂L/∂{value} = {value_2}</translation>
        </message>
        <message>
            <source>step: {how} = {value}</source>
            <translation>pas : {how} = {value}</translation>
        </message>
        <message>
            <source>of the run’s way {first} goes along the 1st, {second} the 2nd</source>
            <translation>du trajet de l’exécution, {first} va le long du 1er axe, {second} du 2e</translation>
        </message>
        <message>
            <source>α, β: random directions, each neuron’s part as long as its weights</source>
            <translation>α, β : directions au hasard, la part de chaque neurone aussi longue que ses poids</translation>
        </message>
        <message>
            <source>The step leads to numbers that are not finite.</source>
            <translation>Le pas mène à des nombres non finis.</translation>
        </message>
        <message>
            <source>No step: the slope is 0, or the learning rate.</source>
            <translation>Pas de pas : la pente est 0, ou le taux d’apprentissage.</translation>
        </message>
        <message>
            <source>The step goes up</source>
            <translation>Le pas monte</translation>
        </message>
        <message>
            <source>The step goes down</source>
            <translation>Le pas descend</translation>
        </message>
        <message>
            <source> Below η ≈ {rate:.2g} it goes down.</source>
            <translation> Sous η ≈ {rate:.2g} il descend.</translation>
        </message>
        <message>
            <source>Too long: past the lowest point and up, {ends}.{below}</source>
            <translation>Trop long : au-delà du point le plus bas et vers le haut, {ends}.{below}</translation>
        </message>
        <message>
            <source>Down, {ends}; the lowest point lies beyond this picture.</source>
            <translation>Vers le bas, {ends} ; le point le plus bas est au-delà de cette image.</translation>
        </message>
        <message>
            <source>Long: past the lowest point, but lower, {ends}.</source>
            <translation>Long : au-delà du point le plus bas, mais plus bas, {ends}.</translation>
        </message>
        <message>
            <source>Short: {round} such steps to the lowest point, {ends}.</source>
            <translation>Court : {round} pas pareils jusqu’au point le plus bas, {ends}.</translation>
        </message>
        <message>
            <source>Good: {min:.0%} of the way to the lowest point, {ends}.</source>
            <translation>Bon : {min:.0%} du chemin vers le point le plus bas, {ends}.</translation>
        </message>
        <message>
            <source>{mark}All parameters move: L = {end}.</source>
            <translation>{mark}Tous les paramètres bougent : L = {end}.</translation>
        </message>
        <message>
            <source>It diverges {number} updates later.</source>
            <translation>Cela diverge {number} mises à jour plus tard.</translation>
        </message>
        <message>
            <source> It grows.</source>
            <translation> Elle croît.</translation>
        </message>
        <message>
            <source>After {value} more L = {last}.{grows}</source>
            <translation>Après {value} de plus L = {last}.{grows}</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <translation>est plus long que {longest} caractères</translation>
        </message>
        <message>
            <source>is no number and no calculation</source>
            <translation>n’est ni un nombre ni un calcul</translation>
        </message>
        <message>
            <source>has too many brackets</source>
            <translation>a trop de parenthèses</translation>
        </message>
        <message>
            <source>divides by 0</source>
            <translation>divise par 0</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>est trop grand</translation>
        </message>
        <message>
            <source>takes {name} where it has no value</source>
            <translation>prend {name} là où il n’a pas de valeur</translation>
        </message>
        <message>
            <source>has {name} in it; known are {known}, e, π</source>
            <translation>contient {name} ; sont connus {known}, e, π</translation>
        </message>
        <message>
            <source>Inputs come with their data: duplicate them instead.</source>
            <translation>Les entrées viennent avec leurs données : dupliquez-les plutôt.</translation>
        </message>
        <message>
            <source>The inputs come with their data and stay where they are.</source>
            <translation>Les entrées viennent avec leurs données et restent où elles sont.</translation>
        </message>
        <message>
            <source>Cut {units_words}</source>
            <translation>Couper {units_words}</translation>
        </message>
        <message>
            <source>Cut {layers_words}</source>
            <translation>Couper {layers_words}</translation>
        </message>
        <message>
            <source>Paste 1 layer</source>
            <translation>Coller 1 couche</translation>
        </message>
        <message>
            <source>Paste {count} layers</source>
            <translation>Coller {count} couches</translation>
        </message>
        <message>
            <source>Paste 1 neuron</source>
            <translation>Coller 1 neurone</translation>
        </message>
        <message>
            <source>Paste {count} neurons</source>
            <translation>Coller {count} neurones</translation>
        </message>
        <message>
            <source>Neurons are pasted into a layer behind the inputs.</source>
            <translation>Les neurones se collent dans une couche derrière les entrées.</translation>
        </message>
        <message>
            <source>These neurons are of {at} layers; there are not so many from layer {first} on.</source>
            <translation>Ces neurones viennent de {at} couches ; il n’y en a pas autant à partir de la couche {first}.</translation>
        </message>
        <message>
            <source>A hidden layer stands before the output layer.</source>
            <translation>Une couche cachée se trouve avant la couche de sortie.</translation>
        </message>
        <message>
            <source>{title} stands in the last layer only.</source>
            <translation>{title} ne va que dans la dernière couche.</translation>
        </message>
        <message>
            <source>Duplicate {units_words}</source>
            <translation>Dupliquer {units_words}</translation>
        </message>
        <message>
            <source>Duplicate {layers_words}</source>
            <translation>Dupliquer {layers_words}</translation>
        </message>
        <message>
            <source>There are more than {most_lines} lines.</source>
            <translation>Il y a plus de {most_lines} lignes.</translation>
        </message>
        <message>
            <source>Line {number}: expected a name, = and a number.</source>
            <translation>Ligne {number} : attendu un nom, = et un nombre.</translation>
        </message>
        <message>
            <source>Line {number}: “{name}” is no number of this update.</source>
            <translation>Ligne {number} : « {name} » n’est pas un nombre de cette mise à jour.</translation>
        </message>
        <message>
            <source>Line {number}: “{given}” {error}.</source>
            <translation>Ligne {number} : « {given} » {error}.</translation>
        </message>
        <message>
            <source>Every input times its weight, all added up, and the bias.</source>
            <translation>Chaque entrée fois son poids, le tout additionné, et le biais.</translation>
        </message>
        <message>
            <source>The activation function of z.</source>
            <translation>La fonction d’activation de z.</translation>
        </message>
        <message>
            <source>The derivative of the activation function, at z.</source>
            <translation>La dérivée de la fonction d’activation, en z.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at the output times the steepness.</source>
            <translation>Règle de la chaîne : la pente à la sortie fois la raideur.</translation>
        </message>
        <message>
            <source>Chain rule: the slope at z times what came along the wire.</source>
            <translation>Règle de la chaîne : la pente en z fois ce qui est venu par la liaison.</translation>
        </message>
        <message>
            <source>The bias enters z with factor 1.</source>
            <translation>Le biais entre dans z avec le facteur 1.</translation>
        </message>
        <message>
            <source>What w is multiplied by in z.</source>
            <translation>Ce par quoi w est multiplié dans z.</translation>
        </message>
        <message>
            <source>What a is multiplied by in z.</source>
            <translation>Ce par quoi a est multiplié dans z.</translation>
        </message>
        <message>
            <source>All gradients squared, added, and the root of that.</source>
            <translation>Tous les gradients au carré, additionnés, et la racine du tout.</translation>
        </message>
        <message>
            <source>Half of λ₂ times all weights squared, added up.</source>
            <translation>La moitié de λ₂ fois tous les poids au carré, additionnés.</translation>
        </message>
        <message>
            <source>, and what the weights cost</source>
            <translation>, et ce que coûtent les poids</translation>
        </message>
        <message>
            <source>The {reduction} of the losses{more}.</source>
            <translation>La {reduction} des pertes{more}.</translation>
        </message>
        <message>
            <source>The loss function, {lower}, of ŷ and y.</source>
            <translation>La fonction de perte, {lower}, de ŷ et y.</translation>
        </message>
        <message>
            <source>The derivative of the loss function by ŷ.</source>
            <translation>La dérivée de la fonction de perte par ŷ.</translation>
        </message>
        <message>
            <source>Every path to the loss: what comes back there times its weight, added up.</source>
            <translation>Chaque chemin vers la perte : ce qui y revient fois son poids, additionné.</translation>
        </message>
        <message>
            <source>The {reduction} of the samples’ gradients.</source>
            <translation>La {reduction} des gradients des exemples.</translation>
        </message>
        <message>
            <source>The activation function, {title}, of z.</source>
            <translation>La fonction d’activation, {title}, de z.</translation>
        </message>
        <message>
            <source>The last line of {title}: the old value less the step.</source>
            <translation>La dernière ligne de {title} : l’ancienne valeur moins le pas.</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 rang</translation>
        </message>
        <message>
            <source>{power} places</source>
            <translation>{power} rangs</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the right.</source>
            <translation>La virgule est {places} trop à droite.</translation>
        </message>
        <message>
            <source>The decimal point is {places} too far to the left.</source>
            <translation>La virgule est {places} trop à gauche.</translation>
        </message>
        <message>
            <source>1 decimal</source>
            <translation>1 décimale</translation>
        </message>
        <message>
            <source>{places} decimals</source>
            <translation>{places} décimales</translation>
        </message>
        <message>
            <source>Right, but rounded to {digits}; {decimals} are asked for.</source>
            <translation>Juste, mais arrondi à {digits} ; {decimals} sont demandées.</translation>
        </message>
        <message>
            <source>Rounded too early: with {digits} on the way.</source>
            <translation>Arrondi trop tôt : avec {digits} en chemin.</translation>
        </message>
        <message>
            <source>In {where}: {sentence}</source>
            <translation>Dans {where} : {sentence}</translation>
        </message>
        <message>
            <source>The step is added: it must go against the gradient, so minus.</source>
            <translation>Le pas est ajouté : il doit aller contre le gradient, donc moins.</translation>
        </message>
        <message>
            <source>The sign is turned: it is ŷ − y, answer minus target.</source>
            <translation>Le signe est retourné : c’est ŷ − y, réponse moins cible.</translation>
        </message>
        <message>
            <source>Right but for the sign.</source>
            <translation>Juste au signe près.</translation>
        </message>
        <message>
            <source>The 2 is missing that the square leaves behind.</source>
            <translation>Il manque le 2 que laisse le carré.</translation>
        </message>
        <message>
            <source>This loss has no ½.</source>
            <translation>Cette perte n’a pas de ½.</translation>
        </message>
        <message>
            <source>There is a 2 too many: ½ and the square’s 2 cancel.</source>
            <translation>Il y a un 2 de trop : ½ et le 2 du carré s’annulent.</translation>
        </message>
        <message>
            <source>The ½ is missing.</source>
            <translation>Le ½ manque.</translation>
        </message>
        <message>
            <source>f′ is taken at a; it belongs at z.</source>
            <translation>f′ est prise en a ; elle se prend en z.</translation>
        </message>
        <message>
            <source>The factor 1 − a is missing.</source>
            <translation>Le facteur 1 − a manque.</translation>
        </message>
        <message>
            <source>The square is missing: 1 − a².</source>
            <translation>Le carré manque : 1 − a².</translation>
        </message>
        <message>
            <source>“1 −” is missing.</source>
            <translation>« 1 − » manque.</translation>
        </message>
        <message>
            <source>{name} and {name_2} are exchanged.</source>
            <translation>{name} et {name_2} sont échangés.</translation>
        </message>
        <message>
            <source>{name} stands where {name_2} belongs.</source>
            <translation>{name} se trouve là où va {name_2}.</translation>
        </message>
        <message>
            <source>Rows and columns of the weights are exchanged.</source>
            <translation>Lignes et colonnes des poids sont échangées.</translation>
        </message>
        <message>
            <source>η is missing: the step is η times it.</source>
            <translation>η manque : le pas est η fois cela.</translation>
        </message>
        <message>
            <source>{left_out} is left out.</source>
            <translation>{left_out} est omis.</translation>
        </message>
        <message>
            <source>The path over {where}</source>
            <translation>Le chemin par {where}</translation>
        </message>
        <message>
            <source>The bias</source>
            <translation>Le biais</translation>
        </message>
        <message>
            <source>Sample {number}</source>
            <translation>L’exemple {number}</translation>
        </message>
        <message>
            <source>The summand {inner}</source>
            <translation>Le terme {inner}</translation>
        </message>
        <message>
            <source>That is z: the activation function is missing.</source>
            <translation>C’est z : la fonction d’activation manque.</translation>
        </message>
        <message>
            <source>The factor {factor} is missing.</source>
            <translation>Le facteur {factor} manque.</translation>
        </message>
        <message>
            <source>That is the old value: it has not moved.</source>
            <translation>C’est l’ancienne valeur : elle n’a pas bougé.</translation>
        </message>
        <message>
            <source>These are the new weights: the old ones count until the update.</source>
            <translation>Ce sont les nouveaux poids : les anciens comptent jusqu’à la mise à jour.</translation>
        </message>
        <message>
            <source>That is the sum; the mean is 1/{count} of it.</source>
            <translation>C’est la somme ; la moyenne en est 1/{count}.</translation>
        </message>
        <message>
            <source>That is the mean; the sum is asked for.</source>
            <translation>C’est la moyenne ; la somme est demandée.</translation>
        </message>
        <message>
            <source>The factor 1/{value} for {value} outputs is missing.</source>
            <translation>Le facteur 1/{value} pour {value} sorties manque.</translation>
        </message>
        <message>
            <source>There is no factor 1/{value} in this loss.</source>
            <translation>Il n’y a pas de facteur 1/{value} dans cette perte.</translation>
        </message>
        <message>
            <source>sign turned</source>
            <translation>signe retourné</translation>
        </message>
        <message>
            <source>factor 2</source>
            <translation>facteur 2</translation>
        </message>
        <message>
            <source>f′ at a instead of z</source>
            <translation>f′ en a au lieu de z</translation>
        </message>
        <message>
            <source>1 − a forgotten</source>
            <translation>1 − a oublié</translation>
        </message>
        <message>
            <source>another unit’s number</source>
            <translation>le nombre d’un autre neurone</translation>
        </message>
        <message>
            <source>η forgotten</source>
            <translation>η oublié</translation>
        </message>
        <message>
            <source>a factor left out</source>
            <translation>un facteur omis</translation>
        </message>
        <message>
            <source>a summand left out</source>
            <translation>un terme omis</translation>
        </message>
        <message>
            <source>old and new weights</source>
            <translation>anciens et nouveaux poids</translation>
        </message>
        <message>
            <source>mean and sum</source>
            <translation>moyenne et somme</translation>
        </message>
        <message>
            <source>rounded too early</source>
            <translation>arrondi trop tôt</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>virgule</translation>
        </message>
        <message>
            <source>unexplained</source>
            <translation>inexpliqué</translation>
        </message>
        <message>
            <source>Nothing answered yet.</source>
            <translation>Rien de répondu encore.</translation>
        </message>
        <message>
            <source>{at_once} of {asked} right at once · {minutes}:{seconds:02d}</source>
            <translation>{at_once} sur {asked} justes d’emblée · {minutes}:{seconds:02d}</translation>
        </message>
        <message>
            <source>To look at again: {named}.</source>
            <translation>À revoir : {named}.</translation>
        </message>
        <message>
            <source>is over {value} bytes</source>
            <translation>fait plus de {value} octets</translation>
        </message>
        <message>
            <source>is empty, expected at least 1 layer</source>
            <translation>est vide, attendu : au moins 1 couche</translation>
        </message>
        <message>
            <source>are not in the order of their places</source>
            <translation>ne sont pas dans l’ordre de leurs places</translation>
        </message>
        <message>
            <source>is missing, expected a value</source>
            <translation>manque, attendu : une valeur</translation>
        </message>
        <message>
            <source>A network has at most {most_layers} layers.</source>
            <translation>Un réseau a au plus {most_layers} couches.</translation>
        </message>
        <message>
            <source>A layer needs at least one neuron.</source>
            <translation>Une couche a besoin d’au moins un neurone.</translation>
        </message>
        <message>
            <source>A layer has at most {most_units:,} neurons.</source>
            <translation>Une couche a au plus {most_units:,} neurones.</translation>
        </message>
        <message>
            <source>A network has at most {most_parameters:,} parameters.</source>
            <translation>Un réseau a au plus {most_parameters:,} paramètres.</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths} and {widths_2}. {layer_name} leads to {layer_name_2}: remove that first.</source>
            <translation>Une connexion de saut demande des largeurs égales : {widths} et {widths_2}. {layer_name} mène à {layer_name_2} : retirez d’abord celle-ci.</translation>
        </message>
        <message>
            <source>class {number}</source>
            <translation>classe {number}</translation>
        </message>
        <message>
            <source>A batch has at least 1 sample.</source>
            <translation>Un lot a au moins 1 exemple.</translation>
        </message>
        <message>
            <source>There is no hidden layer whose activation could differ.</source>
            <translation>Il n’y a pas de couche cachée dont l’activation puisse différer.</translation>
        </message>
        <message>
            <source>A seed is 0 or a positive whole number.</source>
            <translation>Une graine est 0 ou un nombre entier positif.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimiseur</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Taille du lot</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activation</translation>
        </message>
        <message>
            <source>Initializer</source>
            <translation>Initialisation</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>“{word}” is not a number.</source>
            <translation>« {word} » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>“{word}” is not a whole number.</source>
            <translation>« {word} » n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>Give at least two values to compare.</source>
            <translation>Donnez au moins deux valeurs à comparer.</translation>
        </message>
        <message>
            <source>At most {most_values} values can be told apart.</source>
            <translation>On peut distinguer au plus {most_values} valeurs.</translation>
        </message>
        <message>
            <source>run {number}, η = {rates}</source>
            <translation>exécution {number}, η = {rates}</translation>
        </message>
        <message>
            <source>training loss</source>
            <translation>perte d’entraînement</translation>
        </message>
        <message>
            <source> in layer {layer}</source>
            <translation> dans la couche {layer}</translation>
        </message>
        <message>
            <source>Training stopped at update {update}: {quantity}{where} {value}.</source>
            <translation>Entraînement arrêté à la mise à jour {update} : {quantity}{where} {value}.</translation>
        </message>
        <message>
            <source>{stopped} Lower the learning rate ({rate:g}).</source>
            <translation>{stopped} Baissez le taux d’apprentissage ({rate:g}).</translation>
        </message>
        <message>
            <source>to {lowest:,}</source>
            <translation>à {lowest:,}</translation>
        </message>
        <message>
            <source>to the start</source>
            <translation>au départ</translation>
        </message>
        <message>
            <source>{stopped} Go back {back}, before the loss grew, or lower the learning rate ({rate:g}).</source>
            <translation>{stopped} Revenez {back}, avant que la perte ait crû, ou baissez le taux d’apprentissage ({rate:g}).</translation>
        </message>
        <message>
            <source>Update {update} would give numbers that are not finite; it is not made. Lower the learning rate ({rate:g}).</source>
            <translation>La mise à jour {update} donnerait des nombres non finis ; elle n’est pas faite. Baissez le taux d’apprentissage ({rate:g}).</translation>
        </message>
        <message>
            <source>z of {unit}</source>
            <translation>z de {unit}</translation>
        </message>
        <message>
            <source>Only the inputs and parameters have values. Press → for the first node.</source>
            <translation>Seuls les entrées et les paramètres ont des valeurs. Appuyez sur → pour le premier nœud.</translation>
        </message>
        <message>
            <source>Forward: {value_words}</source>
            <translation>Aller : {value_words}</translation>
        </message>
        <message>
            <source>Backward: {pass_words}</source>
            <translation>Retour : {pass_words}</translation>
        </message>
        <message>
            <source>{name} is {value}.</source>
            <translation>{name} est {value}.</translation>
        </message>
        <message>
            <source>{named}{sign} of {count} numbers is {value}.</source>
            <translation>{named}{sign} de {count} nombres est {value}.</translation>
        </message>
        <message>
            <source>{node_name} gets </source>
            <translation>{node_name} reçoit </translation>
        </message>
        <message>
            <source> (+=: {total} so far)</source>
            <translation> (+= : {total} jusqu’ici)</translation>
        </message>
        <message>
            <source>∂L/∂L is 1. </source>
            <translation>∂L/∂L est 1. </translation>
        </message>
        <message>
            <source>passes on {own} to {count} inputs: {value}, …</source>
            <translation>transmet {own} à {count} entrées : {value}, …</translation>
        </message>
        <message>
            <source>{node_name}: not computed yet.</source>
            <translation>{node_name} : pas encore calculé.</translation>
        </message>
        <message>
            <source>no gradient has come back yet</source>
            <translation>aucun gradient n’est encore revenu</translation>
        </message>
        <message>
            <source>none is asked for</source>
            <translation>aucun n’est demandé</translation>
        </message>
        <message>
            <source>{words} Gradient: {more}.</source>
            <translation>{words} Gradient : {more}.</translation>
        </message>
        <message>
            <source> Gradient: {shown} = {gradient}, one part for each use.</source>
            <translation> Gradient : {shown} = {gradient}, une part pour chaque usage.</translation>
        </message>
        <message>
            <source> Gradient: {gradient}.</source>
            <translation> Gradient : {gradient}.</translation>
        </message>
        <message>
            <source> After {backwards} × backward(): {short}.</source>
            <translation> Après {backwards} × backward() : {short}.</translation>
        </message>
        <message>
            <source>by {node_name} {slope}</source>
            <translation>par {node_name} {slope}</translation>
        </message>
        <message>
            <source> Local derivative: {join}.</source>
            <translation> Dérivée locale : {join}.</translation>
        </message>
        <message>
            <source>One walk back gives all slopes; forward, each variable needs its own.</source>
            <translation>Un seul retour donne toutes les pentes ; à l’aller, chaque variable demande le sien.</translation>
        </message>
        <message>
            <source>Nothing needs a gradient.</source>
            <translation>Rien ne demande de gradient.</translation>
        </message>
        <message>
            <source>Reverse mode: {reverse:,} operations, all slopes in one walk back. Forward mode: {forward:,}, in {walks}, one for each variable.</source>
            <translation>Mode inverse : {reverse:,} opérations, toutes les pentes en un retour. Mode direct : {forward:,}, en {walks}, un pour chaque variable.</translation>
        </message>
        <message>
            <source>1 walk</source>
            <translation>1 parcours</translation>
        </message>
        <message>
            <source>{count} walks</source>
            <translation>{count} parcours</translation>
        </message>
        <message>
            <source>Asked: {name} = {write}.</source>
            <translation>Demandé : {name} = {write}.</translation>
        </message>
        <message>
            <source>Asked: {name} is not known yet; press → until its turn comes.</source>
            <translation>Demandé : {name} n’est pas encore connu ; appuyez sur → jusqu’à son tour.</translation>
        </message>
        <message>
            <source>Asked: {term}</source>
            <translation>Demandé : {term}</translation>
        </message>
        <message>
            <source>Update {update:,}: loss {loss}.</source>
            <translation>Mise à jour {update:,} : perte {loss}.</translation>
        </message>
        <message>
            <source>{update:,} updates made. </source>
            <translation>{update:,} mises à jour faites. </translation>
        </message>
        <message>
            <source>one prediction</source>
            <translation>une prédiction</translation>
        </message>
        <message>
            <source>{outputs} predictions</source>
            <translation>{outputs} prédictions</translation>
        </message>
        <message>
            <source>{ahead}Press → to go on from {given}.</source>
            <translation>{ahead}Appuyez sur → pour continuer à partir de {given}.</translation>
        </message>
        <message>
            <source>This network makes {answers}: {answer} from {given}. Press → to compute its first number.</source>
            <translation>Ce réseau fait {answers} : {answer} à partir de {given}. Appuyez sur → pour calculer son premier nombre.</translation>
        </message>
        <message>
            <source>Update {number:,}: loss {change}.</source>
            <translation>Mise à jour {number:,} : perte {change}.</translation>
        </message>
        <message>
            <source>{old}, less {change}</source>
            <translation>{old}, moins {change}</translation>
        </message>
        <message>
            <source>{old}, plus {change}</source>
            <translation>{old}, plus {change}</translation>
        </message>
        <message>
            <source>the other sample goes the same way: {body}</source>
            <translation>l’autre exemple va de même : {body}</translation>
        </message>
        <message>
            <source>the other {count} samples go the same way; of the last one, {body}</source>
            <translation>les {count} autres exemples vont de même ; du dernier, {body}</translation>
        </message>
        <message>
            <source>Answer {answer}, target {target}.</source>
            <translation>Réponse {answer}, cible {target}.</translation>
        </message>
        <message>
            <source>1 gradient</source>
            <translation>1 gradient</translation>
        </message>
        <message>
            <source>{count:,} gradients</source>
            <translation>{count:,} gradients</translation>
        </message>
        <message>
            <source>{gradients} known, no weight has moved.</source>
            <translation>{gradients} connus, aucun poids n’a bougé.</translation>
        </message>
        <message>
            <source>The loss is {name} = {value}.</source>
            <translation>La perte est {name} = {value}.</translation>
        </message>
        <message>
            <source>The {reduction} over {count} samples is {value}.</source>
            <translation>La {reduction} sur {count} exemples est {value}.</translation>
        </message>
        <message>
            <source>{unit} adds up its inputs: z = {value}.</source>
            <translation>{unit} additionne ses entrées : z = {value}.</translation>
        </message>
        <message>
            <source>the answer is {name} = {value}.</source>
            <translation>la réponse est {name} = {value}.</translation>
        </message>
        <message>
            <source>{unit} passes on {value}.</source>
            <translation>{unit} transmet {value}.</translation>
        </message>
        <message>
            <source>{paths} paths lead from {unit} to the loss; together {value}.</source>
            <translation>{paths} chemins mènent de {unit} à la perte ; ensemble {value}.</translation>
        </message>
        <message>
            <source>what comes back to {unit} is {name} = {value}.</source>
            <translation>ce qui revient à {unit} est {name} = {value}.</translation>
        </message>
        <message>
            <source>slope, steepness and input give {name} = {value}.</source>
            <translation>pente, raideur et entrée donnent {name} = {value}.</translation>
        </message>
        <message>
            <source>{name} stays {old}.</source>
            <translation>{name} reste {old}.</translation>
        </message>
        <message>
            <source>{how} moves {name}: {from_to}.</source>
            <translation>{how} déplace {name} : {from_to}.</translation>
        </message>
        <message>
            <source>{how} moves {name} from {old} to {new}.</source>
            <translation>{how} déplace {name} de {old} à {new}.</translation>
        </message>
        <message>
            <source>{unit} takes in {z}, passes on {a}.</source>
            <translation>{unit} reçoit {z}, transmet {a}.</translation>
        </message>
        <message>
            <source>{unit} receives {received}, hands on {handed}.</source>
            <translation>{unit} reçoit {received}, passe {handed}.</translation>
        </message>
        <message>
            <source>{count} parameters</source>
            <translation>{count} paramètres</translation>
        </message>
        <message>
            <source>{unit}: {parameters} moved.</source>
            <translation>{unit} : {parameters} déplacés.</translation>
        </message>
        <message>
            <source>{unit}: gradients combined over the samples.</source>
            <translation>{unit} : gradients réunis sur les exemples.</translation>
        </message>
        <message>
            <source>the whole gradient is measured.</source>
            <translation>tout le gradient est mesuré.</translation>
        </message>
        <message>
            <source>{name} computed.</source>
            <translation>{name} calculé.</translation>
        </message>
        <message>
            <source>gradients of {name} combined over the samples.</source>
            <translation>gradients de {name} réunis sur les exemples.</translation>
        </message>
        <message>
            <source>Gradient has reached the inputs.</source>
            <translation>Le gradient a atteint les entrées.</translation>
        </message>
        <message>
            <source>Gradient has passed {name}.</source>
            <translation>Le gradient a passé {name}.</translation>
        </message>
        <message>
            <source>{name}: {count} moved.</source>
            <translation>{name} : {count} déplacés.</translation>
        </message>
        <message>
            <source>Gradient: {done:,} of {whole:,} checked</source>
            <translation>Gradient : {done:,} sur {whole:,} vérifiés</translation>
        </message>
        <message>
            <source>Gradient: not checked yet</source>
            <translation>Gradient : pas encore vérifié</translation>
        </message>
        <message>
            <source>Gradient: not checked since the change</source>
            <translation>Gradient : pas vérifié depuis le changement</translation>
        </message>
        <message>
            <source>after update {updates:,}</source>
            <translation>après la mise à jour {updates:,}</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>au départ</translation>
        </message>
        <message>
            <source>✓ Gradient checked {at}: all {count:,} agree</source>
            <translation>✓ Gradient vérifié {at} : tous les {count:,} concordent</translation>
        </message>
        <message>
            <source>✕ Gradient checked {at}: {number:,} of {count:,} differ</source>
            <translation>✕ Gradient vérifié {at} : {number:,} sur {count:,} diffèrent</translation>
        </message>
        <message>
            <source>Running: not rounded by hand</source>
            <translation>En marche : pas arrondi à la main</translation>
        </message>
        <message>
            <source>Made by running: not rounded by hand</source>
            <translation>Fait en marche : pas arrondi à la main</translation>
        </message>
        <message>
            <source>{decimals} decimals</source>
            <translation>{decimals} décimales</translation>
        </message>
        <message>
            <source>, every number</source>
            <translation>, chaque nombre</translation>
        </message>
        <message>
            <source>Rounded by hand: {places}{every}</source>
            <translation>Arrondi à la main : {places}{every}</translation>
        </message>
        <message>
            <source>{number:,} parameters</source>
            <translation>{number:,} paramètres</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 problème</translation>
        </message>
        <message>
            <source>{count} problems</source>
            <translation>{count} problèmes</translation>
        </message>
        <message>
            <source> (read-only)</source>
            <translation> (lecture seule)</translation>
        </message>
        <message>
            <source>{value}{star}{only} – bpviz</source>
            <translation>{value}{star}{only} – bpviz</translation>
        </message>
        <message>
            <source>This update has more than {most_steps:,} steps; choose samples, layers, or one weight.</source>
            <translation>Cette mise à jour a plus de {most_steps:,} étapes ; choisissez des exemples, des couches, ou un poids.</translation>
        </message>
        <message>
            <source>A step of gradient descent</source>
            <translation>Un pas de descente de gradient</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>The parameters before and after</source>
            <translation>Les paramètres avant et après</translation>
        </message>
        <message>
            <source>one sample</source>
            <translation>un exemple</translation>
        </message>
        <message>
            <source>{count} samples</source>
            <translation>{count} exemples</translation>
        </message>
        <message>
            <source> in {parts} micro-batches</source>
            <translation> en {parts} micro-lots</translation>
        </message>
        <message>
            <source>Update {update:,}, of {samples}{split}.</source>
            <translation>Mise à jour {update:,}, de {samples}{split}.</translation>
        </message>
        <message>
            <source>{words} Work out every line; the answers are at the end.</source>
            <translation>{words} Calculez chaque ligne ; les réponses sont à la fin.</translation>
        </message>
        <message>
            <source>The network, {sizes}</source>
            <translation>Le réseau, {sizes}</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>1 unit</source>
            <translation>1 neurone</translation>
        </message>
        <message>
            <source>{units} units</source>
            <translation>{units} neurones</translation>
        </message>
        <message>
            <source>, plus the output of {layer_name}</source>
            <translation>, plus la sortie de {layer_name}</translation>
        </message>
        <message>
            <source>, biases stay as they are</source>
            <translation>, les biais restent tels quels</translation>
        </message>
        <message>
            <source>{reduction} over the samples</source>
            <translation>{reduction} sur les exemples</translation>
        </message>
        <message>
            <source>without 1/K</source>
            <translation>sans 1/K</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Écrêtage</translation>
        </message>
        <message>
            <source>by {kind}, at {number}</source>
            <translation>par {kind}, à {number}</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>activations</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Arrondi</translation>
        </message>
        <message>
            <source>{what} to {decimals} decimals, as on paper</source>
            <translation>{what} à {decimals} décimales, comme sur le papier</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>computed with all, shown with {digits} decimals</source>
            <translation>calculé avec tous, montré avec {digits} décimales</translation>
        </message>
        <message>
            <source>The data have {n} inputs and {value} targets: not listed here.</source>
            <translation>Les données ont {n} entrées et {value} cibles : non listées ici.</translation>
        </message>
        <message>
            <source>sample {number}</source>
            <translation>exemple {number}</translation>
        </message>
        <message>
            <source>{name}: {before} weights for each unit, not listed here.</source>
            <translation>{name} : {before} poids pour chaque neurone, non listés ici.</translation>
        </message>
        <message>
            <source>into {in_table}</source>
            <translation>vers {in_table}</translation>
        </message>
        <message>
            <source>from {in_table}</source>
            <translation>de {in_table}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>The loss of these samples goes from {value} to {value_2}.</source>
            <translation>La perte de ces exemples va de {value} à {value_2}.</translation>
        </message>
        <message>
            <source>Add layer after {the_layer}</source>
            <translation>Ajouter une couche après {the_layer}</translation>
        </message>
        <message>
            <source>{count} neurons</source>
            <translation>{count} neurones</translation>
        </message>
        <message>
            <source>Remove {layers_words}</source>
            <translation>Retirer {layers_words}</translation>
        </message>
        <message>
            <source>Only a hidden layer can be removed.</source>
            <translation>Seule une couche cachée peut être retirée.</translation>
        </message>
        <message>
            <source>Add neuron to {the_layer}</source>
            <translation>Ajouter un neurone à {the_layer}</translation>
        </message>
        <message>
            <source>Remove connection {wire}</source>
            <translation>Retirer la connexion {wire}</translation>
        </message>
        <message>
            <source>Remove {unit_name}</source>
            <translation>Retirer {unit_name}</translation>
        </message>
        <message>
            <source>Remove {join}</source>
            <translation>Retirer {join}</translation>
        </message>
        <message>
            <source>{name} needs at least one neuron.</source>
            <translation>{name} a besoin d’au moins un neurone.</translation>
        </message>
        <message>
            <source>Move {unit}</source>
            <translation>Déplacer {unit}</translation>
        </message>
        <message>
            <source>There is no such place in this layer.</source>
            <translation>Il n’y a pas cette place dans cette couche.</translation>
        </message>
        <message>
            <source>Connect {wire}</source>
            <translation>Connecter {wire}</translation>
        </message>
        <message>
            <source>Restore {count} connections</source>
            <translation>Rétablir {count} connexions</translation>
        </message>
        <message>
            <source>Disconnect {the_layer}</source>
            <translation>Déconnecter {the_layer}</translation>
        </message>
        <message>
            <source>Connect all of {the_layer}</source>
            <translation>Connecter tout de {the_layer}</translation>
        </message>
        <message>
            <source>A skip connection leads forward, from an earlier layer.</source>
            <translation>Une connexion de saut mène vers l’avant, depuis une couche antérieure.</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} et {other}</translation>
        </message>
        <message>
            <source>A skip connection needs equal widths: {widths}.</source>
            <translation>Une connexion de saut demande des largeurs égales : {widths}.</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto softmax.</source>
            <translation>Une connexion de saut ne peut mener à softmax.</translation>
        </message>
        <message>
            <source>Remove skip to {to}</source>
            <translation>Retirer le saut vers {to}</translation>
        </message>
        <message>
            <source>Skip from {the_layer} to {to}</source>
            <translation>Saut de {the_layer} à {to}</translation>
        </message>
        <message>
            <source>{name} allows no skip connection onto the last layer.</source>
            <translation>{name} n’admet pas de connexion de saut vers la dernière couche.</translation>
        </message>
        <message>
            <source>Set activation of {the_layer} to {kind}</source>
            <translation>Mettre l’activation de {the_layer} à {kind}</translation>
        </message>
        <message>
            <source>A skip connection cannot lead onto {kind}; remove it first.</source>
            <translation>Une connexion de saut ne peut mener à {kind} ; retirez-la d’abord.</translation>
        </message>
        <message>
            <source>A name has at most {longest_name} characters.</source>
            <translation>Un nom a au plus {longest_name} caractères.</translation>
        </message>
        <message>
            <source>A name is a single line of text.</source>
            <translation>Un nom est une seule ligne de texte.</translation>
        </message>
        <message>
            <source>Rename {the_layer}</source>
            <translation>Renommer {the_layer}</translation>
        </message>
        <message>
            <source>The inputs have names of their own, the layer has none.</source>
            <translation>Les entrées ont leurs propres noms, la couche n’en a pas.</translation>
        </message>
        <message>
            <source>Rename {unit}</source>
            <translation>Renommer {unit}</translation>
        </message>
        <message>
            <source>Place neurons</source>
            <translation>Placer des neurones</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>Réinitialiser la disposition</translation>
        </message>
        <message>
            <source>One batch an update: set “Accumulate” (Training, Batches and clipping) to gather several.</source>
            <translation>Un lot par mise à jour : réglez « Accumuler » (Entraînement, Lots et écrêtage) pour en rassembler plusieurs.</translation>
        </message>
        <message>
            <source>One batch of {sum:,}: the same gradient (±{apart}); for the way back it keeps {whole:,} numbers instead of {parts:,}.</source>
            <translation>Un lot de {sum:,} : le même gradient (±{apart}) ; pour le retour il garde {whole:,} nombres au lieu de {parts:,}.</translation>
        </message>
        <message>
            <source>After {count} updates at the same η:</source>
            <translation>Après {count} mises à jour au même η :</translation>
        </message>
        <message>
            <source>state of {words}</source>
            <translation>état de {words}</translation>
        </message>
        <message>
            <source>Nothing is clipped: see Training, Batches and clipping.</source>
            <translation>Rien n’est écrêté : voir Entraînement, Lots et écrêtage.</translation>
        </message>
        <message>
            <source>Clipping acted in {clippings} of {count} updates.</source>
            <translation>L’écrêtage a agi à {clippings} des {count} mises à jour.</translation>
        </message>
        <message>
            <source>The settings could not be read; all is as at the first start.</source>
            <translation>Les réglages n’ont pu être lus ; tout est comme au premier lancement.</translation>
        </message>
        <message>
            <source>The language changes with the next start.</source>
            <translation>La langue change au prochain lancement.</translation>
        </message>
        <message>
            <source>The run stopped at a fault of the program: {last}</source>
            <translation>L’exécution s’est arrêtée sur un défaut du programme : {last}</translation>
        </message>
        <message>
            <source>{words} (Help → Copy a report of faults)</source>
            <translation>{words} (Aide → Copier un rapport de défauts)</translation>
        </message>
        <message>
            <source>Copied a report of {lines} lines.</source>
            <translation>Rapport de {lines} lignes copié.</translation>
        </message>
        <message>
            <source>Place {name}</source>
            <translation>Placer {name}</translation>
        </message>
        <message>
            <source>Move {name} here</source>
            <translation>Déplacer {name} ici</translation>
        </message>
        <message>
            <source>Connect {join}</source>
            <translation>Connecter {join}</translation>
        </message>
        <message>
            <source>Skip connection {join}</source>
            <translation>Connexion de saut {join}</translation>
        </message>
        <message>
            <source>all {count}</source>
            <translation>les {count}</translation>
        </message>
        <message>
            <source>Name of {layer_name}</source>
            <translation>Nom de {layer_name}</translation>
        </message>
        <message>
            <source>Target of {unit}</source>
            <translation>Cible de {unit}</translation>
        </message>
        <message>
            <source>Weight from {unit} to {name}</source>
            <translation>Poids de {unit} à {name}</translation>
        </message>
        <message>
            <source>Bias of {name}</source>
            <translation>Biais de {name}</translation>
        </message>
        <message>
            <source>Name of {name}</source>
            <translation>Nom de {name}</translation>
        </message>
        <message>
            <source>Value of {name}</source>
            <translation>Valeur de {name}</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Insert a layer here</source>
            <translation>Insérer une couche ici</translation>
        </message>
        <message>
            <source>Choose the activation of this layer</source>
            <translation>Choisir l’activation de cette couche</translation>
        </message>
        <message>
            <source>Remove the last neuron of this layer</source>
            <translation>Retirer le dernier neurone de cette couche</translation>
        </message>
        <message>
            <source>Add a neuron to this layer</source>
            <translation>Ajouter un neurone à cette couche</translation>
        </message>
        <message>
            <source>Double-click: name this layer</source>
            <translation>Double-clic : nommer cette couche</translation>
        </message>
        <message>
            <source>Drag to a neuron: a connection, or a skip</source>
            <translation>Tirer vers un neurone : une connexion, ou un saut</translation>
        </message>
        <message>
            <source>Remove the last input, with its column of the data</source>
            <translation>Retirer la dernière entrée, avec sa colonne des données</translation>
        </message>
        <message>
            <source>Add an input: a column of 0 in the data</source>
            <translation>Ajouter une entrée : une colonne de 0 dans les données</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>Les entrées</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>cibles</translation>
        </message>
        <message>
            <source>weights: {reduction} of {count}</source>
            <translation>poids : {reduction} de {count}</translation>
        </message>
        <message>
            <source>one sample of {count} shown; {weights}</source>
            <translation>un exemple sur {count} montré ; {weights}</translation>
        </message>
        <message>
            <source>sample {at} of {count} shown; {weights}</source>
            <translation>exemple {at} sur {count} montré ; {weights}</translation>
        </message>
        <message>
            <source>row {number}, {ordinal} of {count} in this batch; {weights}</source>
            <translation>ligne {number}, {ordinal} sur {count} de ce lot ; {weights}</translation>
        </message>
        <message>
            <source>Click: why?</source>
            <translation>Clic : pourquoi ?</translation>
        </message>
        <message>
            <source>raw: {raw}</source>
            <translation>brut : {raw}</translation>
        </message>
        <message>
            <source>{unit} (Input)</source>
            <translation>{unit} (Entrée)</translation>
        </message>
        <message>
            <source>Bias of {unit}</source>
            <translation>Biais de {unit}</translation>
        </message>
        <message>
            <source>Loss ({loss_title})</source>
            <translation>Perte ({loss_title})</translation>
        </message>
        <message>
            <source>{letter} = {value} (not trained)</source>
            <translation>{letter} = {value} (pas entraîné)</translation>
        </message>
        <message>
            <source>passes back {left} × {right} = {product}</source>
            <translation>renvoie {left} × {right} = {product}</translation>
        </message>
        <message>
            <source>the loss passes back {total}</source>
            <translation>la perte renvoie {total}</translation>
        </message>
        <message>
            <source>nothing comes back</source>
            <translation>rien ne revient</translation>
        </message>
        <message>
            <source>comes back {total}</source>
            <translation>revient {total}</translation>
        </message>
        <message>
            <source>{count} paths pass back {total} together</source>
            <translation>{count} chemins renvoient {total} ensemble</translation>
        </message>
        <message>
            <source>comes back {first}{tail} = {total}</source>
            <translation>revient {first}{tail} = {total}</translation>
        </message>
        <message>
            <source>in the neurons: their answers over {join}</source>
            <translation>dans les neurones : leurs réponses sur {join}</translation>
        </message>
        <message>
            <source>in the circles: {kind}</source>
            <translation>dans les cercles : {kind}</translation>
        </message>
        <message>
            <source>colour: {kind}</source>
            <translation>couleur : {kind}</translation>
        </message>
        <message>
            <source>Network {shape}.</source>
            <translation>Réseau {shape}.</translation>
        </message>
        <message>
            <source>{value} Training.</source>
            <translation>{value} Entraînement.</translation>
        </message>
        <message>
            <source>{revealed} of {count} numbers known.</source>
            <translation>{revealed} nombres sur {count} connus.</translation>
        </message>
        <message>
            <source>{phase}: {named} is {value}.</source>
            <translation>{phase} : {named} est {value}.</translation>
        </message>
        <message>
            <source> and {number} more</source>
            <translation> et {number} de plus</translation>
        </message>
        <message>
            <source>Selected: {join}{more}.</source>
            <translation>Sélectionné : {join}{more}.</translation>
        </message>
        <message>
            <source>Problems: {problems}.</source>
            <translation>Problèmes : {problems}.</translation>
        </message>
        <message>
            <source>{letter} hat</source>
            <translation>{letter} chapeau</translation>
        </message>
        <message>
            <source> by d</source>
            <translation> par d</translation>
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
            <translation>la couche {layer_name}</translation>
        </message>
        <message>
            <source>{kind} of {name}</source>
            <translation>{kind} de {name}</translation>
        </message>
        <message>
            <source>d L by d </source>
            <translation>d L par d </translation>
        </message>
        <message>
            <source>y hat</source>
            <translation>y chapeau</translation>
        </message>
        <message>
            <source> to </source>
            <translation> à </translation>
        </message>
        <message>
            <source>minus </source>
            <translation>moins </translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <source>Input {unit}</source>
            <translation>Entrée {unit}</translation>
        </message>
        <message>
            <source>Weight {spoken}</source>
            <translation>Poids {spoken}</translation>
        </message>
        <message>
            <source>Loss, {loss_title}</source>
            <translation>Perte, {loss_title}</translation>
        </message>
        <message>
            <source>Update {made}, {loss} is its loss.</source>
            <translation>Mise à jour {made}, {loss} est sa perte.</translation>
        </message>
        <message>
            <source>{capitalize}: {name} is {value}.</source>
            <translation>{capitalize} : {name} est {value}.</translation>
        </message>
        <message>
            <source>{count} things selected.</source>
            <translation>{count} choses sélectionnées.</translation>
        </message>
        <message>
            <source>if </source>
            <translation>si </translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>sinon</translation>
        </message>
        <message>
            <source>, equals </source>
            <translation>, égale </translation>
        </message>
        <message>
            <source>The program in PyTorch, the lines of the last step lit</source>
            <translation>Le programme en PyTorch, les lignes du dernier pas éclairées</translation>
        </message>
        <message>
            <source>The same in plain NumPy, every derivative written out</source>
            <translation>Le même en NumPy pur, chaque dérivée écrite</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>Bande</translation>
        </message>
        <message>
            <source>What was recorded, in order: what backward() walks back over</source>
            <translation>Ce qui a été enregistré, dans l’ordre : ce que backward() reparcourt</translation>
        </message>
        <message>
            <source>record</source>
            <translation>entrée</translation>
        </message>
        <message>
            <source>to</source>
            <translation>vers</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>File → Export code writes all of it, with data and parameters.</source>
            <translation>Fichier → Exporter le code l’écrit en entier, avec données et paramètres.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Tape of records</source>
            <translation>Bande des enregistrements</translation>
        </message>
        <message>
            <source>What the tape records of the line that is chosen</source>
            <translation>Ce que la bande enregistre de la ligne choisie</translation>
        </message>
        <message>
            <source>Without zero_grad() in between</source>
            <translation>Sans zero_grad() entre-temps</translation>
        </message>
        <message>
            <source>Begin anew, with no gradients</source>
            <translation>Recommencer, sans gradients</translation>
        </message>
        <message>
            <source>Typed expressions are written in PyTorch alone.</source>
            <translation>Les expressions tapées ne s’écrivent qu’en PyTorch.</translation>
        </message>
        <message>
            <source>This network’s graph is too large for a tape.</source>
            <translation>Le graphe de ce réseau est trop grand pour une bande.</translation>
        </message>
        <message>
            <source>backward() again{times}</source>
            <translation>backward() encore{times}</translation>
        </message>
        <message>
            <source>{words} of {name}</source>
            <translation>{words} de {name}</translation>
        </message>
        <message>
            <source>{words}, by layer: {numbers}</source>
            <translation>{words}, par couche : {numbers}</translation>
        </message>
        <message>
            <source>at the start {number}</source>
            <translation>au départ {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>au plus {number}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>pas connu</translation>
        </message>
        <message>
            <source>by update</source>
            <translation>par mise à jour</translation>
        </message>
        <message>
            <source>Norm of each layer’s gradient over the updates</source>
            <translation>Norme du gradient de chaque couche au fil des mises à jour</translation>
        </message>
        <message>
            <source>by layer</source>
            <translation>par couche</translation>
        </message>
        <message>
            <source>What each layer receives, now and at the start</source>
            <translation>Ce que reçoit chaque couche, maintenant et au départ</translation>
        </message>
        <message>
            <source>Norm of the gradient of each layer, by update</source>
            <translation>Norme du gradient de chaque couche, par mise à jour</translation>
        </message>
        <message>
            <source>Run: the norm of each layer’s gradient is measured while this is in sight.</source>
            <translation>Exécutez : la norme du gradient de chaque couche est mesurée tant que ceci est visible.</translation>
        </message>
        <message>
            <source>Gradients by layer</source>
            <translation>Gradients par couche</translation>
        </message>
        <message>
            <source>norm of the gradient (no unit)</source>
            <translation>norme du gradient (sans unité)</translation>
        </message>
        <message>
            <source>Pause: they are measured where the run stands.</source>
            <translation>Pause : ils sont mesurés là où en est l’exécution.</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>Mesure …</translation>
        </message>
        <message>
            <source>Lines of the curve</source>
            <translation>Lignes de la courbe</translation>
        </message>
        <message>
            <source>{name}: click to show it</source>
            <translation>{name} : cliquer pour la montrer</translation>
        </message>
        <message>
            <source>{name}: click to hide it</source>
            <translation>{name} : cliquer pour la cacher</translation>
        </message>
        <message>
            <source>train</source>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>layer {at}</source>
            <translation>couche {at}</translation>
        </message>
        <message>
            <source>run {number}</source>
            <translation>exécution {number}</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>Lissage</translation>
        </message>
        <message>
            <source>Draw the mean of the last updates at each one</source>
            <translation>Tracer à chaque mise à jour la moyenne des dernières</translation>
        </message>
        <message>
            <source>off</source>
            <translation>sans</translation>
        </message>
        <message>
            <source>log axis</source>
            <translation>axe log.</translation>
        </message>
        <message>
            <source>Draw the numbers on a logarithmic axis</source>
            <translation>Tracer les nombres sur un axe logarithmique</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>lisser</translation>
        </message>
        <message>
            <source>update {at:,}</source>
            <translation>mise à jour {at:,}</translation>
        </message>
        <message>
            <source>Loss by update</source>
            <translation>Perte par mise à jour</translation>
        </message>
        <message>
            <source>Every update’s loss will be drawn here.</source>
            <translation>La perte de chaque mise à jour sera tracée ici.</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Perte d’entraînement</translation>
        </message>
        <message>
            <source>loss before the update (no unit)</source>
            <translation>perte avant la mise à jour (sans unité)</translation>
        </message>
        <message>
            <source>Share of right answers, by update</source>
            <translation>Part des bonnes réponses, par mise à jour</translation>
        </message>
        <message>
            <source>Run: the share of right answers is measured where targets are classes.</source>
            <translation>Exécutez : la part des bonnes réponses est mesurée là où les cibles sont des classes.</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Justesse</translation>
        </message>
        <message>
            <source>right answers (share)</source>
            <translation>bonnes réponses (part)</translation>
        </message>
        <message>
            <source>Weights and biases, by update</source>
            <translation>Poids et biais, par mise à jour</translation>
        </message>
        <message>
            <source>Run: the weights and biases (256 at most) are measured while this is in sight.</source>
            <translation>Exécutez : les poids et biais (256 au plus) sont mesurés tant que ceci est visible.</translation>
        </message>
        <message>
            <source>Weights and biases</source>
            <translation>Poids et biais</translation>
        </message>
        <message>
            <source>value (no unit)</source>
            <translation>valeur (sans unité)</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>taux d’apprentissage</translation>
        </message>
        <message>
            <source>η of every update, and as the schedule has planned it</source>
            <translation>η de chaque mise à jour, et tel que prévu par le programme</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>What the optimizer keeps of the selected weight or bias</source>
            <translation>Ce que l’optimiseur garde du poids ou biais sélectionné</translation>
        </message>
        <message>
            <source>clipping</source>
            <translation>écrêtage</translation>
        </message>
        <message>
            <source>How long the gradient is before clipping, and after it</source>
            <translation>La longueur du gradient avant l’écrêtage, et après</translation>
        </message>
        <message>
            <source>Learning rate, by update</source>
            <translation>Taux d’apprentissage, par mise à jour</translation>
        </message>
        <message>
            <source>Run: the learning rate is measured while this is in sight.</source>
            <translation>Exécutez : le taux d’apprentissage est mesuré tant que ceci est visible.</translation>
        </message>
        <message>
            <source>learning rate (no unit)</source>
            <translation>taux d’apprentissage (sans unité)</translation>
        </message>
        <message>
            <source>after clipping</source>
            <translation>après écrêtage</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>facteur</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>Graph of operations</source>
            <translation>Graphe des opérations</translation>
        </message>
        <message>
            <source>{name}: {count} operations; a double click opens it</source>
            <translation>{name} : {count} opérations ; un double-clic l’ouvre</translation>
        </message>
        <message>
            <source>network</source>
            <translation>réseau</translation>
        </message>
        <message>
            <source>The graph of this network and the sample shown</source>
            <translation>Le graphe de ce réseau et de l’exemple montré</translation>
        </message>
        <message>
            <source>expression</source>
            <translation>expression</translation>
        </message>
        <message>
            <source>The graph of what you type</source>
            <translation>Le graphe de ce que vous tapez</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>opérations</translation>
        </message>
        <message>
            <source>neurons</source>
            <translation>neurones</translation>
        </message>
        <message>
            <source>layers</source>
            <translation>couches</translation>
        </message>
        <message>
            <source>What is folded</source>
            <translation>Ce qui est replié</translation>
        </message>
        <message>
            <source>How much of the graph is folded into one box</source>
            <translation>Combien du graphe est replié en une boîte</translation>
        </message>
        <message>
            <source>Steps of the graph</source>
            <translation>Pas du graphe</translation>
        </message>
        <message>
            <source>Go to a step of the graph (Right, Left)</source>
            <translation>Aller à un pas du graphe (Droite, Gauche)</translation>
        </message>
        <message>
            <source>This network’s graph has some {count:,} nodes; up to {value:,} are drawn. Step through it on the network itself.</source>
            <translation>Le graphe de ce réseau a quelque {count:,} nœuds ; jusqu’à {value:,} sont dessinés. Parcourez-le sur le réseau lui-même.</translation>
        </message>
        <message>
            <source> · not rounded</source>
            <translation> · pas arrondi</translation>
        </message>
        <message>
            <source>step {position:,} of {length:,}</source>
            <translation>pas {position:,} sur {length:,}</translation>
        </message>
        <message>
            <source>In {group_name}: {words}</source>
            <translation>Dans {group_name} : {words}</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variable</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>différence</translation>
        </message>
        <message>
            <source>Expression, a statement on each line</source>
            <translation>Expression, une instruction par ligne</translation>
        </message>
        <message>
            <source>Variables and their slopes</source>
            <translation>Variables et leurs pentes</translation>
        </message>
        <message>
            <source>difference: (L(x + h) − L(x − h)) / 2h, to compare with</source>
            <translation>différence : (L(x + h) − L(x − h)) / 2h, pour comparer</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>lot</translation>
        </message>
        <message>
            <source>The loss of this update’s samples</source>
            <translation>La perte des exemples de cette mise à jour</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>The loss of all training samples</source>
            <translation>La perte de tous les exemples d’entraînement</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>Seven optimizers from here, at the same learning rate: where they go</source>
            <translation>Sept optimiseurs d’ici, au même taux d’apprentissage : où ils vont</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Draw two other random directions</source>
            <translation>Tirer deux autres directions au hasard</translation>
        </message>
        <message>
            <source>No plane yet: it takes three states of a run, and numbers that are not too large.</source>
            <translation>Pas encore de plan : il faut trois états d’une exécution, et des nombres pas trop grands.</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>Calcul …</translation>
        </message>
        <message>
            <source>The ground of update {number:,}.</source>
            <translation>Le fond de la mise à jour {number:,}.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ○ the other end of the step, ◇ the loss there when all parameters move, dots: the updates that follow. Dashed: the tangent, whose slope is the gradient. Click or drag to put the parameter elsewhere.</source>
            <translation>● les paramètres à l’écran, ○ l’autre bout du pas, ◇ la perte là quand tous les paramètres bougent, points : les mises à jour qui suivent. Tirets : la tangente, dont la pente est le gradient. Cliquez ou tirez pour mettre le paramètre ailleurs.</translation>
        </message>
        <message>
            <source>● the parameters on the screen, ■ where the run began. Coloured arrow: downhill, against the gradient; dark: the step, dashed: the updates that follow; grey: the velocity’s part. The stronger the colour, the higher the loss. Drag to move there.</source>
            <translation>● les paramètres à l’écran, ■ où l’exécution a commencé. Flèche colorée : vers le bas, contre le gradient ; sombre : le pas, tirets : les mises à jour qui suivent ; grise : la part de la vitesse. Plus la couleur est forte, plus la perte est haute. Tirez pour vous y déplacer.</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Losses of the race</source>
            <translation>Pertes de la course</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>mises à jour</translation>
        </message>
        <message>
            <source>1 Forward →</source>
            <translation>1 Aller →</translation>
        </message>
        <message>
            <source>2 Loss</source>
            <translation>2 Perte</translation>
        </message>
        <message>
            <source>3 Backward ←</source>
            <translation>3 Retour ←</translation>
        </message>
        <message>
            <source>4 Update</source>
            <translation>4 Mise à jour</translation>
        </message>
        <message>
            <source>Show each neuron’s number for the sample shown</source>
            <translation>Montrer le nombre de chaque neurone pour l’exemple montré</translation>
        </message>
        <message>
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <source>Show what each neuron answers over the inputs (M)</source>
            <translation>Montrer ce que chaque neurone répond sur les entrées (M)</translation>
        </message>
        <message>
            <source>in the neurons </source>
            <translation>dans les neurones </translation>
        </message>
        <message>
            <source>its own</source>
            <translation>la sienne</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>The accumulator</source>
            <translation>L’accumulateur</translation>
        </message>
        <message>
            <source>divide</source>
            <translation>diviser</translation>
        </message>
        <message>
            <source>forget to</source>
            <translation>oublier de</translation>
        </message>
        <message>
            <source>Draw what a run comes to that does; no project trains so</source>
            <translation>Tracer ce que devient une exécution qui fait ainsi ; aucun projet ne s’entraîne de la sorte</translation>
        </message>
        <message>
            <source>forget to {words}</source>
            <translation>oublier de {words}</translation>
        </message>
        <message>
            <source>zeroed</source>
            <translation>remis à 0</translation>
        </message>
        <message>
            <source>batch {row}</source>
            <translation>lot {row}</translation>
        </message>
        <message>
            <source>Losses of the right way and of the mistake</source>
            <translation>Pertes de la bonne manière et de l’erreur</translation>
        </message>
        <message>
            <source>right</source>
            <translation>juste</translation>
        </message>
        <message>
            <source>forgotten</source>
            <translation>oublié</translation>
        </message>
        <message>
            <source>Layer whose z are marked</source>
            <translation>Couche dont les z sont marqués</translation>
        </message>
        <message>
            <source>Activation that is drawn</source>
            <translation>Activation qui est tracée</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>En travers</translation>
        </message>
        <message>
            <source>Upwards</source>
            <translation>En hauteur</translation>
        </message>
        <message>
            <source>Others held</source>
            <translation>Autres tenues</translation>
        </message>
        <message>
            <source>at the mean</source>
            <translation>à la moyenne</translation>
        </message>
        <message>
            <source>at the sample shown</source>
            <translation>à l’exemple montré</translation>
        </message>
        <message>
            <source>the winner</source>
            <translation>la gagnante</translation>
        </message>
        <message>
            <source>Drawn over {join}: choose what, over which</source>
            <translation>Tracé sur {join} : choisir quoi, sur quoi</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>exemple</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>exemples</translation>
        </message>
        <message>
            <source>The samples of this update, and what each adds to its gradient</source>
            <translation>Les exemples de cette mise à jour, et ce que chacun ajoute à son gradient</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>bruit</translation>
        </message>
        <message>
            <source>This update’s gradient beside that of all samples</source>
            <translation>Le gradient de cette mise à jour à côté de celui de tous les exemples</translation>
        </message>
        <message>
            <source>accumulator</source>
            <translation>accumulateur</translation>
        </message>
        <message>
            <source>How several batches are gathered into one update</source>
            <translation>Comment plusieurs lots sont rassemblés en une mise à jour</translation>
        </message>
        <message>
            <source>Samples of this update</source>
            <translation>Exemples de cette mise à jour</translation>
        </message>
        <message>
            <source>batch · sample</source>
            <translation>lot · exemple</translation>
        </message>
        <message>
            <source>Pause: the noise is measured where the run stands.</source>
            <translation>Pause : le bruit est mesuré là où en est l’exécution.</translation>
        </message>
        <message>
            <source>{count:,} of {samples:,} samples</source>
            <translation>{count:,} sur {samples:,} exemples</translation>
        </message>
        <message>
            <source>{words}: update {at:,} of {count:,} in its epoch</source>
            <translation>{words} : mise à jour {at:,} sur {count:,} de son époque</translation>
        </message>
        <message>
            <source>target {k}</source>
            <translation>cible {k}</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>et {number} de plus</translation>
        </message>
        <message>
            <source>wrong, {wrong}</source>
            <translation>faux, {wrong}</translation>
        </message>
        <message>
            <source>test sample</source>
            <translation>exemple de test</translation>
        </message>
        <message>
            <source>in this batch, {batch}</source>
            <translation>dans ce lot, {batch}</translation>
        </message>
        <message>
            <source>boundary{at}</source>
            <translation>frontière{at}</translation>
        </message>
        <message>
            <source>Derivative of {name} for every batch</source>
            <translation>Dérivée de {name} pour chaque lot</translation>
        </message>
        <message>
            <source>∂L/∂{name} by batch</source>
            <translation>∂L/∂{name} par lot</translation>
        </message>
        <message>
            <source>noise ∝ 1/√B, B = {now}</source>
            <translation>bruit ∝ 1/√B, B = {now}</translation>
        </message>
        <message>
            <source>none: all samples agree</source>
            <translation>aucun : tous les exemples concordent</translation>
        </message>
        <message>
            <source>not finite</source>
            <translation>non fini</translation>
        </message>
        <message>
            <source>One of the gradients has no direction: there is nothing to compare.</source>
            <translation>L’un des gradients n’a pas de direction : il n’y a rien à comparer.</translation>
        </message>
        <message>
            <source>This update’s gradient is {length} long and points {angle:.0f}° away from that of all samples, {whole_length} long.</source>
            <translation>Le gradient de cette mise à jour est long de {length} et s’écarte de {angle:.0f}° de celui de tous les exemples, long de {whole_length}.</translation>
        </message>
        <message>
            <source>Samples by hand</source>
            <translation>Exemples à la main</translation>
        </message>
        <message>
            <source>Click to add a sample, drag to move one, right-click to remove one</source>
            <translation>Cliquer pour ajouter un exemple, tirer pour en déplacer un, clic droit pour en retirer un</translation>
        </message>
        <message>
            <source>Class of new samples</source>
            <translation>Classe des nouveaux exemples</translation>
        </message>
        <message>
            <source>Target of new samples</source>
            <translation>Cible des nouveaux exemples</translation>
        </message>
        <message>
            <source> (raw {raw})</source>
            <translation> (brut {raw})</translation>
        </message>
        <message>
            <source>In brackets: as it was before it was scaled</source>
            <translation>Entre parenthèses : comme avant la mise à l’échelle</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prédiction</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>What is answered between the samples</source>
            <translation>Ce qui est répondu entre les exemples</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tableau</translation>
        </message>
        <message>
            <source>Every sample and its answer, the worst first</source>
            <translation>Chaque exemple et sa réponse, les pires d’abord</translation>
        </message>
        <message>
            <source>classes</source>
            <translation>classes</translation>
        </message>
        <message>
            <source>Which classes are answered for which</source>
            <translation>Quelles classes sont répondues pour lesquelles</translation>
        </message>
        <message>
            <source>Sample {number} is not in this update’s batch.</source>
            <translation>L’exemple {number} n’est pas dans le lot de cette mise à jour.</translation>
        </message>
        <message>
            <source>Test sample {number}: no update is made with it.</source>
            <translation>Exemple de test {number} : aucune mise à jour n’est faite avec lui.</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>répondu</translation>
        </message>
        <message>
            <source>Answers, the worst first</source>
            <translation>Réponses, les pires d’abord</translation>
        </message>
        <message>
            <source>test {name}</source>
            <translation>test {name}</translation>
        </message>
        <message>
            <source>Classes that are confused</source>
            <translation>Classes confondues</translation>
        </message>
        <message>
            <source>Confusion matrix: {right} right, {wrong} wrong</source>
            <translation>Matrice de confusion : {right} justes, {wrong} fausses</translation>
        </message>
        <message>
            <source>{name} {right:,} of {int:,}</source>
            <translation>{name} {right:,} sur {int:,}</translation>
        </message>
        <message>
            <source>right: {said}</source>
            <translation>juste : {said}</translation>
        </message>
        <message>
            <source>mean loss: {said}</source>
            <translation>perte moyenne : {said}</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Votre nombre</translation>
        </message>
        <message>
            <source>number or calculation</source>
            <translation>nombre ou calcul</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Judge this number (Enter)</source>
            <translation>Juger ce nombre (Entrée)</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Reveal this number and go on</source>
            <translation>Révéler ce nombre et continuer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>L’étape d’avant</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>L’étape suivante</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>Toutes les leçons</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>{value} Done.</source>
            <translation>{value} Fait.</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Étape {number} sur {count}</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Make {left:,} updates</source>
            <translation>Faire {left:,} mises à jour</translation>
        </message>
        <message>
            <source>Make the update</source>
            <translation>Faire la mise à jour</translation>
        </message>
        <message>
            <source>Run until it is</source>
            <translation>Exécuter jusqu’à ce que ce soit</translation>
        </message>
        <message>
            <source>{value} “{right}” is right. {because}</source>
            <translation>{value} « {right} » est juste. {because}</translation>
        </message>
        <message>
            <source>The update on the screen has no such number; go on.</source>
            <translation>La mise à jour à l’écran n’a pas ce nombre ; continuez.</translation>
        </message>
        <message>
            <source>Shown:</source>
            <translation>Montré :</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Open its project</source>
            <translation>Ouvrir son projet</translation>
        </message>
        <message>
            <source>Open a lesson…</source>
            <translation>Ouvrir une leçon…</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Depuis un fichier</translation>
        </message>
        <message>
            <source>  {done} of {count}</source>
            <translation>  {done} sur {count}</translation>
        </message>
        <message>
            <source>Open a lesson</source>
            <translation>Ouvrir une leçon</translation>
        </message>
        <message>
            <source>Lessons (*{value})</source>
            <translation>Leçons (*{value})</translation>
        </message>
        <message>
            <source>Your figures, one on each line</source>
            <translation>Vos chiffres, un par ligne</translation>
        </message>
        <message>
            <source>Find the first wrong one</source>
            <translation>Trouver le premier faux</translation>
        </message>
        <message>
            <source>Judged figures</source>
            <translation>Chiffres jugés</translation>
        </message>
        <message>
            <source>Your numbers of update {update:,}, one on each line; any of them, in any order.</source>
            <translation>Vos nombres de la mise à jour {update:,}, un par ligne ; n’importe lesquels, dans n’importe quel ordre.</translation>
        </message>
        <message>
            <source>Nothing to check yet: write z1 = 0.5, for example.</source>
            <translation>Rien à vérifier encore : écrivez z1 = 0,5, par exemple.</translation>
        </message>
        <message>
            <source>{value} {value_2} right.</source>
            <translation>{value} {value_2} justes.</translation>
        </message>
        <message>
            <source>{value} The first wrong one is {name}. {reasons}</source>
            <translation>{value} Le premier faux est {name}. {reasons}</translation>
        </message>
        <message>
            <source>{value} {line}: follows from the one before</source>
            <translation>{value} {line} : suit du précédent</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>The rule, then the symbols, then the numbers</source>
            <translation>La règle, puis les symboles, puis les nombres</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Encore</translation>
        </message>
        <message>
            <source>Practise this update once more</source>
            <translation>S’exercer encore à cette mise à jour</translation>
        </message>
        <message>
            <source>Next update</source>
            <translation>Mise à jour suivante</translation>
        </message>
        <message>
            <source>Go on with the next update</source>
            <translation>Continuer avec la mise à jour suivante</translation>
        </message>
        <message>
            <source>Update {number:,} is done.</source>
            <translation>La mise à jour {number:,} est faite.</translation>
        </message>
        <message>
            <source>Pause the run to practise.</source>
            <translation>Mettez l’exécution en pause pour vous exercer.</translation>
        </message>
        <message>
            <source>Shown: {shown}</source>
            <translation>Montré : {shown}</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Un par un</translation>
        </message>
        <message>
            <source>A whole sheet</source>
            <translation>Une feuille entière</translation>
        </message>
        <message>
            <source>Check my figures</source>
            <translation>Vérifier mes chiffres</translation>
        </message>
        <message>
            <source>How to practise</source>
            <translation>Comment s’exercer</translation>
        </message>
        <message>
            <source>Number by number, a whole sheet, or by lessons</source>
            <translation>Nombre par nombre, une feuille entière, ou par leçons</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Forget the score</source>
            <translation>Oublier le score</translation>
        </message>
        <message>
            <source>Keep my score</source>
            <translation>Garder mon score</translation>
        </message>
        <message>
            <source>Have it there again at the next launch</source>
            <translation>Le retrouver au prochain lancement</translation>
        </message>
        <message>
            <source>Type a number, a fraction, or a calculation such as 2·(0.75 − 1).</source>
            <translation>Tapez un nombre, une fraction, ou un calcul comme 2·(0,75 − 1).</translation>
        </message>
        <message>
            <source>Not right; no usual mistake gives this number.</source>
            <translation>Pas juste ; aucune erreur usuelle ne donne ce nombre.</translation>
        </message>
        <message>
            <source>Numbers to be filled in</source>
            <translation>Nombres à remplir</translation>
        </message>
        <message>
            <source>your number</source>
            <translation>votre nombre</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Tout vérifier</translation>
        </message>
        <message>
            <source>Judge all that is filled in</source>
            <translation>Juger tout ce qui est rempli</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Reveal the phase, and go on</source>
            <translation>Révéler la phase, et continuer</translation>
        </message>
        <message>
            <source>All of this update is known. Home begins it anew.</source>
            <translation>Tout de cette mise à jour est connu. Début la recommence.</translation>
        </message>
        <message>
            <source>{capitalize}: fill in what you like, then check all.</source>
            <translation>{capitalize} : remplissez ce que vous voulez, puis vérifiez tout.</translation>
        </message>
        <message>
            <source>Right for your number before it.</source>
            <translation>Juste pour votre nombre d’avant.</translation>
        </message>
        <message>
            <source>{right} of {count} right.</source>
            <translation>{right} sur {count} justes.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>Montrer le nombre</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Train a copy with these cures; nothing changes here</source>
            <translation>Entraîner une copie avec ces remèdes ; rien ne change ici</translation>
        </message>
        <message>
            <source>{value} seeds</source>
            <translation>{value} graines</translation>
        </message>
        <message>
            <source>The same from {value} draws of the weights</source>
            <translation>La même chose avec {value} tirages des poids</translation>
        </message>
        <message>
            <source>Updates of a trial</source>
            <translation>Mises à jour d’un essai</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>update {since:,}</source>
            <translation>mise à jour {since:,}</translation>
        </message>
        <message>
            <source>Go back to update {back_to:,}</source>
            <translation>Revenir à la mise à jour {back_to:,}</translation>
        </message>
        <message>
            <source>Take on {name}, from the start; Undo takes it back</source>
            <translation>Adopter {name}, depuis le départ ; Annuler le reprend</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Rien n’a encore changé.</translation>
        </message>
        <message>
            <source>Trains a copy: same data, same seed.</source>
            <translation>Entraîne une copie : mêmes données, même graine.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Pause to try cures.</source>
            <translation>Mettez en pause pour essayer des remèdes.</translation>
        </message>
        <message>
            <source>Trying …</source>
            <translation>Essai …</translation>
        </message>
        <message>
            <source>Trying: update {done:,} …</source>
            <translation>Essai : mise à jour {done:,} …</translation>
        </message>
        <message>
            <source>Trying {value} seeds …</source>
            <translation>Essai de {value} graines …</translation>
        </message>
        <message>
            <source>{count} other checks found nothing.</source>
            <translation>{count} autres examens n’ont rien trouvé.</translation>
        </message>
        <message>
            <source>{count} checks found nothing.</source>
            <translation>{count} examens n’ont rien trouvé.</translation>
        </message>
        <message>
            <source> Measured at update {at:,}.</source>
            <translation> Mesuré à la mise à jour {at:,}.</translation>
        </message>
        <message>
            <source>Loss and gradients of the trial: {verdict}</source>
            <translation>Perte et gradients de l’essai : {verdict}</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>tel quel</translation>
        </message>
        <message>
            <source>cured</source>
            <translation>soigné</translation>
        </message>
        <message>
            <source>loss, {name}</source>
            <translation>perte, {name}</translation>
        </message>
        <message>
            <source>∂L/∂z by layer</source>
            <translation>∂L/∂z par couche</translation>
        </message>
        <message>
            <source>layer 1</source>
            <translation>couche 1</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Conventions</source>
            <translation>Conventions</translation>
        </message>
        <message>
            <source>Edit history</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termes</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>Gradients</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>Computation graph</source>
            <translation>Graphe de calcul</translation>
        </message>
        <message>
            <source>{min} of {samples}</source>
            <translation>{min} sur {samples}</translation>
        </message>
        <message>
            <source>{title}: each entry says what it does</source>
            <translation>{title} : chaque entrée dit ce qu’elle fait</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Éditer…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Make up…</source>
            <translation>Inventer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>This project’s own data</source>
            <translation>Les propres données de ce projet</translation>
        </message>
        <message>
            <source>, {tests:,} more to test with</source>
            <translation>, {tests:,} de plus pour tester</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>Comme ouvert</translation>
        </message>
        <message>
            <source>bias of {to}</source>
            <translation>biais de {to}</translation>
        </message>
        <message>
            <source>weight from {source} to {to}</source>
            <translation>poids de {source} à {to}</translation>
        </message>
        <message>
            <source>Drag the {words}: every number follows</source>
            <translation>Tirez le {words} : chaque nombre suit</translation>
        </message>
        <message>
            <source>{hidden:,} more. Select neurons or wires on the canvas to see theirs.</source>
            <translation>{hidden:,} de plus. Sélectionnez des neurones ou des liaisons sur le dessin pour voir les leurs.</translation>
        </message>
        <message>
            <source>{fault}; {name} stays {kept}.</source>
            <translation>{fault} ; {name} reste {kept}.</translation>
        </message>
        <message>
            <source>Learning rate by update; now {rate}</source>
            <translation>Taux d’apprentissage par mise à jour ; maintenant {rate}</translation>
        </message>
        <message>
            <source>{last:,} updates</source>
            <translation>{last:,} mises à jour</translation>
        </message>
        <message>
            <source>η now {now}</source>
            <translation>η maintenant {now}</translation>
        </message>
        <message>
            <source>The mean of a batch’s losses: its size does not change the step’s.</source>
            <translation>La moyenne des pertes d’un lot : sa taille ne change pas celle du pas.</translation>
        </message>
        <message>
            <source>The sum of a batch’s losses: a larger batch makes a larger step.</source>
            <translation>La somme des pertes d’un lot : un lot plus grand fait un pas plus grand.</translation>
        </message>
        <message>
            <source>So many samples are averaged before a weight changes.</source>
            <translation>On moyenne tant d’exemples avant qu’un poids change.</translation>
        </message>
        <message>
            <source>So many batches are gathered into one update, as if they were one.</source>
            <translation>On rassemble tant de lots en une mise à jour, comme s’ils étaient un seul.</translation>
        </message>
        <message>
            <source>Draw the samples in another order in every epoch.</source>
            <translation>Tirer les exemples dans un autre ordre à chaque époque.</translation>
        </message>
        <message>
            <source>The same seed draws the same weights and the same order of samples.</source>
            <translation>La même graine tire les mêmes poids et le même ordre des exemples.</translation>
        </message>
        <message>
            <source>Optimizer settings</source>
            <translation>Réglages de l’optimiseur</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>Écrêtage</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Learning rate η</source>
            <translation>Taux d’apprentissage η</translation>
        </message>
        <message>
            <source>How far a step goes for a gradient of 1.</source>
            <translation>Jusqu’où va un pas pour un gradient de 1.</translation>
        </message>
        <message>
            <source>How a batch’s losses are combined</source>
            <translation>Comment les pertes d’un lot sont réunies</translation>
        </message>
        <message>
            <source>Batches and clipping</source>
            <translation>Lots et écrêtage</translation>
        </message>
        <message>
            <source>Start and order</source>
            <translation>Départ et ordre</translation>
        </message>
        <message>
            <source>Samples in a batch</source>
            <translation>Exemples dans un lot</translation>
        </message>
        <message>
            <source>Batches an update</source>
            <translation>Lots par mise à jour</translation>
        </message>
        <message>
            <source>Accumulate</source>
            <translation>Accumuler</translation>
        </message>
        <message>
            <source>How weights are drawn</source>
            <translation>Comment les poids sont tirés</translation>
        </message>
        <message>
            <source>Shuffle every epoch</source>
            <translation>Mélanger chaque époque</translation>
        </message>
        <message>
            <source>Draw all weights anew; the run begins again.</source>
            <translation>Tirer tous les poids de nouveau ; l’exécution recommence.</translation>
        </message>
        <message>
            <source>1 update an epoch</source>
            <translation>1 mise à jour par époque</translation>
        </message>
        <message>
            <source>{count:,} an epoch</source>
            <translation>{count:,} par époque</translation>
        </message>
        <message>
            <source>, the last one of {last}</source>
            <translation>, la dernière de {last}</translation>
        </message>
        <message>
            <source>, clipped</source>
            <translation>, écrêté</translation>
        </message>
        <message>
            <source>, warm-up</source>
            <translation>, échauffement</translation>
        </message>
        <message>
            <source>Drag the schedule</source>
            <translation>Tirer le programme</translation>
        </message>
        <message>
            <source>Batches of {count}</source>
            <translation>Lots de {count}</translation>
        </message>
        <message>
            <source>{fault}; η stays {kept}.</source>
            <translation>{fault} ; η reste {kept}.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>root of the sum of {} squares</source>
            <translation>racine de la somme de {} carrés</translation>
        </message>
        <message>
            <source>{} parts</source>
            <translation>{} parties</translation>
        </message>
        <message>
            <source> · sample {number}</source>
            <translation> · exemple {number}</translation>
        </message>
        <message>
            <source>▸ Backward</source>
            <translation>▸ Retour</translation>
        </message>
        <message>
            <source>Filter: w11, dL_dW, sample 2, hidden 1</source>
            <translation>Filtre : w11, dL_dW, exemple 2, cachée 1</translation>
        </message>
        <message>
            <source>Filter the terms</source>
            <translation>Filtrer les termes</translation>
        </message>
        <message>
            <source>Names, kinds, samples, layers: all words must be there</source>
            <translation>Noms, sortes, exemples, couches : tous les mots doivent y être</translation>
        </message>
        <message>
            <source>{value:,}{more} of {total}</source>
            <translation>{value:,}{more} sur {total}</translation>
        </message>
        <message>
            <source>Copied the first {value:,} of {count:,} rows.</source>
            <translation>Les {value:,} premières lignes sur {count:,} copiées.</translation>
        </message>
        <message>
            <source>Copied {count:,} rows.</source>
            <translation>{count:,} lignes copiées.</translation>
        </message>
        <message>
            <source>Copied 1 row.</source>
            <translation>1 ligne copiée.</translation>
        </message>
        <message>
            <source>Analytic</source>
            <translation>Analytique</translation>
        </message>
        <message>
            <source>Numeric</source>
            <translation>Numérique</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>concorde</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>diffère</translation>
        </message>
        <message>
            <source>at a kink</source>
            <translation>à un point anguleux</translation>
        </message>
        <message>
            <source>kink</source>
            <translation>anguleux</translation>
        </message>
        <message>
            <source>Check this gradient</source>
            <translation>Vérifier ce gradient</translation>
        </message>
        <message>
            <source>Checking {value} of {value_2}…</source>
            <translation>Vérification {value} sur {value_2}…</translation>
        </message>
        <message>
            <source>Moves this parameter a little up and down and compares the loss: (L(w + h) − L(w − h)) / 2h.</source>
            <translation>Déplace ce paramètre un peu vers le haut et le bas et compare la perte : (L(w + h) − L(w − h)) / 2h.</translation>
        </message>
        <message>
            <source>Backward and central differences, side by side.</source>
            <translation>Retour et différences centrées, côte à côte.</translation>
        </message>
        <message>
            <source> This one has not been checked.</source>
            <translation> Celui-ci n’a pas été vérifié.</translation>
        </message>
        <message>
            <source>{passed} of {count} gradients agree with central differences.{also}</source>
            <translation>{passed} sur {count} gradients concordent avec les différences centrées.{also}</translation>
        </message>
        <message>
            <source>error slope</source>
            <translation>pente d’erreur</translation>
        </message>
        <message>
            <source>came in</source>
            <translation>est entré</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Parlé</translation>
        </message>
        <message>
            <source>{spoken} equals {spoken_2}</source>
            <translation>{spoken} égale {spoken_2}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy {title}</source>
            <translation>Copier {title}</translation>
        </message>
        <message>
            <source>Nothing computed yet. Click any number, wire or neuron to ask why.</source>
            <translation>Rien de calculé encore. Cliquez un nombre, une liaison ou un neurone pour demander pourquoi.</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Vient de</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Sert à</translation>
        </message>
        <message>
            <source>Every sample</source>
            <translation>Chaque exemple</translation>
        </message>
        <message>
            <source>Check gradient</source>
            <translation>Vérifier le gradient</translation>
        </message>
        <message>
            <source>Exact value · LaTeX</source>
            <translation>Valeur exacte · LaTeX</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <source>Pause to read the derivation of a number.</source>
            <translation>Mettez en pause pour lire la dérivation d’un nombre.</translation>
        </message>
        <message>
            <source>Not computed yet: press → until its turn comes. What will it be?</source>
            <translation>Pas encore calculé : appuyez sur → jusqu’à son tour. Que sera-t-il ?</translation>
        </message>
        <message>
            <source>Weights before the update.</source>
            <translation>Poids avant la mise à jour.</translation>
        </message>
        <message>
            <source>Rounded by hand to {decimals} decimals.</source>
            <translation>Arrondi à la main à {decimals} décimales.</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>{name}, sample {number}</source>
            <translation>{name}, exemple {number}</translation>
        </message>
        <message>
            <source>Computed with all digits.</source>
            <translation>Calculé avec tous les chiffres.</translation>
        </message>
        <message>
            <source>▾ Fold all</source>
            <translation>▾ Tout replier</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Tout déplier</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 ligne</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} lignes</translation>
        </message>
        <message>
            <source>How {join} came about ({lines})</source>
            <translation>D’où vient {join} ({lines})</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Déplier</translation>
        </message>
        <message>
            <source>test loss</source>
            <translation>perte de test</translation>
        </message>
        <message>
            <source>training samples</source>
            <translation>exemples d’entraînement</translation>
        </message>
        <message>
            <source>test samples</source>
            <translation>exemples de test</translation>
        </message>
        <message>
            <source>update (number)</source>
            <translation>mise à jour (numéro)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Nouveau…</translation>
        </message>
        <message>
            <source>Begin with an example or sizes</source>
            <translation>Commencer par un exemple ou des tailles</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Ouvrir un projet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>Enregistrer le projet</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Save the project under another name</source>
            <translation>Enregistrer le projet sous un autre nom</translation>
        </message>
        <message>
            <source>Go back to what the project’s file holds</source>
            <translation>Revenir à ce que contient le fichier du projet</translation>
        </message>
        <message>
            <source>Import data…</source>
            <translation>Importer des données…</translation>
        </message>
        <message>
            <source>Make samples of a table in a CSV file</source>
            <translation>Faire des exemples d’un tableau dans un fichier CSV</translation>
        </message>
        <message>
            <source>Export data…</source>
            <translation>Exporter les données…</translation>
        </message>
        <message>
            <source>Write all samples and the answers to them as CSV</source>
            <translation>Écrire tous les exemples et les réponses en CSV</translation>
        </message>
        <message>
            <source>Export plot…</source>
            <translation>Exporter la courbe…</translation>
        </message>
        <message>
            <source>Write the curve in front as PNG, SVG, PDF or CSV</source>
            <translation>Écrire la courbe de devant en PNG, SVG, PDF ou CSV</translation>
        </message>
        <message>
            <source>Export network…</source>
            <translation>Exporter le réseau…</translation>
        </message>
        <message>
            <source>Write the network as PNG, SVG or PDF, with or without its numbers</source>
            <translation>Écrire le réseau en PNG, SVG ou PDF, avec ou sans ses nombres</translation>
        </message>
        <message>
            <source>Export solution…</source>
            <translation>Exporter la solution…</translation>
        </message>
        <message>
            <source>Write this update, worked out or as an exercise, for paper</source>
            <translation>Écrire cette mise à jour, résolue ou comme exercice, pour le papier</translation>
        </message>
        <message>
            <source>Export code…</source>
            <translation>Exporter le code…</translation>
        </message>
        <message>
            <source>Write network, data and training as a program in PyTorch or NumPy</source>
            <translation>Écrire réseau, données et entraînement en programme PyTorch ou NumPy</translation>
        </message>
        <message>
            <source>Copy plot as image</source>
            <translation>Copier la courbe en image</translation>
        </message>
        <message>
            <source>Copy the curve in front as a picture</source>
            <translation>Copier la courbe de devant comme image</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Asks where work is unsaved</source>
            <translation>Demande là où du travail n’est pas enregistré</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Reprendre le dernier changement</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>Le refaire</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Remove the selected neurons or layers, to paste them elsewhere</source>
            <translation>Retirer les neurones ou couches sélectionnés, pour les coller ailleurs</translation>
        </message>
        <message>
            <source>Copy the selected neurons or layers with their weights</source>
            <translation>Copier les neurones ou couches sélectionnés avec leurs poids</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Add what was copied: neurons to the selected layer, layers behind it</source>
            <translation>Ajouter ce qui a été copié : des neurones à la couche sélectionnée, des couches derrière elle</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove the neurons, connections or layers that are selected</source>
            <translation>Retirer les neurones, connexions ou couches sélectionnés</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Give the selected neurons or layers twins with equal weights</source>
            <translation>Donner aux neurones ou couches sélectionnés des jumeaux de mêmes poids</translation>
        </message>
        <message>
            <source>Rename, set value…</source>
            <translation>Renommer, régler la valeur…</translation>
        </message>
        <message>
            <source>Type the name or the value of what is selected</source>
            <translation>Taper le nom ou la valeur de ce qui est sélectionné</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Select every neuron and connection</source>
            <translation>Sélectionner tous les neurones et connexions</translation>
        </message>
        <message>
            <source>Data…</source>
            <translation>Données…</translation>
        </message>
        <message>
            <source>See and edit the samples as a table</source>
            <translation>Voir et éditer les exemples en tableau</translation>
        </message>
        <message>
            <source>Made-up data…</source>
            <translation>Données inventées…</translation>
        </message>
        <message>
            <source>Draw circles, spirals, logic gates and other sets</source>
            <translation>Tirer des cercles, des spirales, des portes logiques et d’autres jeux</translation>
        </message>
        <message>
            <source>Add layer</source>
            <translation>Ajouter une couche</translation>
        </message>
        <message>
            <source>Add a hidden layer behind the selected one</source>
            <translation>Ajouter une couche cachée derrière celle sélectionnée</translation>
        </message>
        <message>
            <source>Add neuron</source>
            <translation>Ajouter un neurone</translation>
        </message>
        <message>
            <source>Add a neuron to the selected layer</source>
            <translation>Ajouter un neurone à la couche sélectionnée</translation>
        </message>
        <message>
            <source>Draw a connection…</source>
            <translation>Tracer une connexion…</translation>
        </message>
        <message>
            <source>From the selected neuron: arrows aim, Enter connects, Esc leaves</source>
            <translation>Du neurone sélectionné : les flèches visent, Entrée connecte, Échap quitte</translation>
        </message>
        <message>
            <source>Remove connections</source>
            <translation>Retirer les connexions</translation>
        </message>
        <message>
            <source>Remove all connections into the selected neurons</source>
            <translation>Retirer toutes les connexions vers les neurones sélectionnés</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>Connexion suivante</translation>
        </message>
        <message>
            <source>Select the next connection into this neuron, then its bias</source>
            <translation>Sélectionner la connexion suivante vers ce neurone, puis son biais</translation>
        </message>
        <message>
            <source>Set bias…</source>
            <translation>Régler le biais…</translation>
        </message>
        <message>
            <source>Type the bias of the selected neurons</source>
            <translation>Taper le biais des neurones sélectionnés</translation>
        </message>
        <message>
            <source>Freeze or train biases</source>
            <translation>Figer ou entraîner les biais</translation>
        </message>
        <message>
            <source>Keep the biases of the selected layer as they are, or no longer</source>
            <translation>Garder les biais de la couche sélectionnée tels quels, ou non</translation>
        </message>
        <message>
            <source>Weights as a table…</source>
            <translation>Poids en tableau…</translation>
        </message>
        <message>
            <source>See and type a layer’s weights, with their gradients</source>
            <translation>Voir et taper les poids d’une couche, avec leurs gradients</translation>
        </message>
        <message>
            <source>Align neurons</source>
            <translation>Aligner les neurones</translation>
        </message>
        <message>
            <source>Put the selected neurons below each other, of several layers side by side</source>
            <translation>Mettre les neurones sélectionnés l’un sous l’autre, de plusieurs couches côte à côte</translation>
        </message>
        <message>
            <source>Draw weights anew</source>
            <translation>Tirer de nouveaux poids</translation>
        </message>
        <message>
            <source>Draw all weights by the initializer and seed of the Network panel</source>
            <translation>Tirer tous les poids par l’initialisation et la graine du panneau Réseau</translation>
        </message>
        <message>
            <source>Check all gradients</source>
            <translation>Vérifier tous les gradients</translation>
        </message>
        <message>
            <source>Compare every gradient with central differences of the loss</source>
            <translation>Comparer chaque gradient aux différences centrées de la perte</translation>
        </message>
        <message>
            <source>Compute the next number</source>
            <translation>Calculer le nombre suivant</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Un pas en arrière</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Défaire le dernier pas</translation>
        </message>
        <message>
            <source>To the end of the phase</source>
            <translation>Jusqu’à la fin de la phase</translation>
        </message>
        <message>
            <source>All of forward, loss, backward or update at once</source>
            <translation>Tout l’aller, la perte, le retour ou la mise à jour d’un coup</translation>
        </message>
        <message>
            <source>The rest of this update, or all of the next</source>
            <translation>Le reste de cette mise à jour, ou toute la suivante</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Nothing of this update known</source>
            <translation>Rien de cette mise à jour connu</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>All of this update known</source>
            <translation>Tout de cette mise à jour connu</translation>
        </message>
        <message>
            <source>Run, or pause</source>
            <translation>Exécuter, ou mettre en pause</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <source>Run the project with several values of one setting</source>
            <translation>Exécuter le projet avec plusieurs valeurs d’un réglage</translation>
        </message>
        <message>
            <source>Run so many updates…</source>
            <translation>Exécuter tant de mises à jour…</translation>
        </message>
        <message>
            <source>As fast as it goes, then stop</source>
            <translation>Aussi vite que possible, puis s’arrêter</translation>
        </message>
        <message>
            <source>Run until the loss is below…</source>
            <translation>Exécuter jusqu’à une perte sous…</translation>
        </message>
        <message>
            <source>Stop at a loss reached</source>
            <translation>S’arrêter à une perte atteinte</translation>
        </message>
        <message>
            <source>Run until it stops improving</source>
            <translation>Exécuter jusqu’à ce que cela ne s’améliore plus</translation>
        </message>
        <message>
            <source>Stop where the loss has not become less for a while</source>
            <translation>S’arrêter là où la perte n’a plus baissé depuis un moment</translation>
        </message>
        <message>
            <source>Back to the start parameters</source>
            <translation>Retour aux paramètres de départ</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Tout trouver…</translation>
        </message>
        <message>
            <source>Actions, lessons, examples and numbers by their names</source>
            <translation>Actions, leçons, exemples et nombres par leurs noms</translation>
        </message>
        <message>
            <source>How to read and drive it</source>
            <translation>Comment lire et conduire</translation>
        </message>
        <message>
            <source>What you can do, keys, marks and words, with a search</source>
            <translation>Ce que vous pouvez faire, touches, signes et mots, avec une recherche</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Examples, last files, lessons, own data</source>
            <translation>Exemples, derniers fichiers, leçons, vos données</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Tour de la fenêtre</translation>
        </message>
        <message>
            <source>Five stations</source>
            <translation>Cinq stations</translation>
        </message>
        <message>
            <source>Keys as a page…</source>
            <translation>Touches en page…</translation>
        </message>
        <message>
            <source>Write all keys on a page to print</source>
            <translation>Écrire toutes les touches sur une page à imprimer</translation>
        </message>
        <message>
            <source>Short ways through the subject</source>
            <translation>De courts chemins à travers le sujet</translation>
        </message>
        <message>
            <source>Copy a report of faults</source>
            <translation>Copier un rapport de défauts</translation>
        </message>
        <message>
            <source>Versions and the end of the log, for whoever is to mend it</source>
            <translation>Versions et fin du journal, pour qui doit le réparer</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Panneaux</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Courbes</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Set weight…</source>
            <translation>Régler le poids…</translation>
        </message>
        <message>
            <source>Remove connection</source>
            <translation>Retirer la connexion</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Remove neuron</source>
            <translation>Retirer le neurone</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Add layer behind it</source>
            <translation>Ajouter une couche derrière</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Inser</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Retirer la couche</translation>
        </message>
        <message>
            <source>Restore all connections</source>
            <translation>Rétablir toutes les connexions</translation>
        </message>
        <message>
            <source>Remove all connections</source>
            <translation>Retirer toutes les connexions</translation>
        </message>
        <message>
            <source>Remove the skip</source>
            <translation>Retirer le saut</translation>
        </message>
        <message>
            <source>Skip from {in_menu}</source>
            <translation>Saut depuis {in_menu}</translation>
        </message>
        <message>
            <source>Why is {name} what it is?</source>
            <translation>Pourquoi {name} est-il ce qu’il est ?</translation>
        </message>
        <message>
            <source>Copy {value}</source>
            <translation>Copier {value}</translation>
        </message>
        <message>
            <source>Check its gradient</source>
            <translation>Vérifier son gradient</translation>
        </message>
        <message>
            <source>Go back to this run</source>
            <translation>Revenir à cette exécution</translation>
        </message>
        <message>
            <source>Remove this run</source>
            <translation>Retirer cette exécution</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Sort by “{name}”</source>
            <translation>Trier par « {name} »</translation>
        </message>
        <message>
            <source>Sort by “{name}”, largest first</source>
            <translation>Trier par « {name} », les plus grands d’abord</translation>
        </message>
        <message>
            <source>Rename “{name}”…</source>
            <translation>Renommer « {name} »…</translation>
        </message>
        <message>
            <source>Remove “{name}”…</source>
            <translation>Retirer « {name} »…</translation>
        </message>
        <message>
            <source>Add an input…</source>
            <translation>Ajouter une entrée…</translation>
        </message>
        <message>
            <source>Add an output…</source>
            <translation>Ajouter une sortie…</translation>
        </message>
        <message>
            <source>Rename a column</source>
            <translation>Renommer une colonne</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nom :</translation>
        </message>
        <message>
            <source>Remove “{name}”?</source>
            <translation>Retirer « {name} » ?</translation>
        </message>
        <message>
            <source>Its {what} goes with it, and {wires:,} weights; the run begins anew.</source>
            <translation>Son {what} part avec elle, et {wires:,} poids ; l’exécution recommence.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>Add a column?</source>
            <translation>Ajouter une colonne ?</translation>
        </message>
        <message>
            <source>The network gets an {what} with {wires:,} weights that are drawn; the column holds zeros, and the run begins anew.</source>
            <translation>Le réseau reçoit un {what} avec {wires:,} poids qui sont tirés ; la colonne contient des zéros, et l’exécution recommence.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <source>input neuron</source>
            <translation>neurone d’entrée</translation>
        </message>
        <message>
            <source>output neuron</source>
            <translation>neurone de sortie</translation>
        </message>
        <message>
            <source>as the network gets them</source>
            <translation>comme le réseau les reçoit</translation>
        </message>
        <message>
            <source>Scaled, as an import has made them</source>
            <translation>À l’échelle, comme un import les a mis</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>brut</translation>
        </message>
        <message>
            <source>As they were before they were scaled</source>
            <translation>Comme avant la mise à l’échelle</translation>
        </message>
        <message>
            <source>Add sample</source>
            <translation>Ajouter un exemple</translation>
        </message>
        <message>
            <source>A copy of the selected one, to be changed</source>
            <translation>Une copie de celui sélectionné, à changer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the selected samples (Delete)</source>
            <translation>Retirer les exemples sélectionnés (Suppr)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move the selected samples up</source>
            <translation>Monter les exemples sélectionnés</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move the selected samples down</source>
            <translation>Descendre les exemples sélectionnés</translation>
        </message>
        <message>
            <source>To tests</source>
            <translation>Vers les tests</translation>
        </message>
        <message>
            <source>Use the selected samples for testing</source>
            <translation>Utiliser les exemples sélectionnés pour tester</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Rename, sort, add and remove columns</source>
            <translation>Renommer, trier, ajouter et retirer des colonnes</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Mélanger</translation>
        </message>
        <message>
            <source>Put the samples in an order drawn by the seed</source>
            <translation>Mettre les exemples dans un ordre tiré par la graine</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>Répartir encore</translation>
        </message>
        <message>
            <source>Draw which samples are for testing</source>
            <translation>Tirer quels exemples servent à tester</translation>
        </message>
        <message>
            <source>Test part in percent</source>
            <translation>Part de test en pour cent</translation>
        </message>
        <message>
            <source>same share of every class</source>
            <translation>même part de chaque classe</translation>
        </message>
        <message>
            <source>Test part</source>
            <translation>Part de test</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Made-up sets</source>
            <translation>Jeux inventés</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>{train:,} to train with, {tests:,} to test with</source>
            <translation>{train:,} pour entraîner, {tests:,} pour tester</translation>
        </message>
        <message>
            <source>To training</source>
            <translation>Vers l’entraînement</translation>
        </message>
        <message>
            <source>Copy	Ctrl+C</source>
            <translation>Copier	Ctrl+C</translation>
        </message>
        <message>
            <source>Paste	Ctrl+V</source>
            <translation>Coller	Ctrl+V</translation>
        </message>
        <message>
            <source>Draw these data</source>
            <translation>Tirer ces données</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Jeu</translation>
        </message>
        <message>
            <source>Noise σ</source>
            <translation>Bruit σ</translation>
        </message>
        <message>
            <source>The network follows: {join}.</source>
            <translation>Le réseau suit : {join}.</translation>
        </message>
        <message>
            <source>Picture of the samples</source>
            <translation>Image des exemples</translation>
        </message>
        <message>
            <source>More than two inputs</source>
            <translation>Plus de deux entrées</translation>
        </message>
        <message>
            <source>test {number}</source>
            <translation>test {number}</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Numbers, parted by spaces or semicolons</source>
            <translation>Nombres, séparés par des espaces ou des points-virgules</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Updates each</source>
            <translation>Mises à jour chacune</translation>
        </message>
        <message>
            <source>Losses of all runs</source>
            <translation>Pertes de toutes les exécutions</translation>
        </message>
        <message>
            <source>What the runs came to</source>
            <translation>Ce que les exécutions ont donné</translation>
        </message>
        <message>
            <source>Updates until the mean of an epoch is below</source>
            <translation>Mises à jour jusqu’à une moyenne d’époque sous</translation>
        </message>
        <message>
            <source>Keep the curves</source>
            <translation>Garder les courbes</translation>
        </message>
        <message>
            <source>Draw them beside the run; each can be gone back to</source>
            <translation>Les tracer à côté de l’exécution ; on peut revenir à chacune</translation>
        </message>
        <message>
            <source>Cancelled; what is done stays.</source>
            <translation>Annulé ; ce qui est fait reste.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Running {name}: {number} of {whole}.</source>
            <translation>{name} en marche : {number} sur {whole}.</translation>
        </message>
        <message>
            <source>Loss by {lower}</source>
            <translation>Perte selon {lower}</translation>
        </message>
        <message>
            <source>loss, mean of an epoch (no unit)</source>
            <translation>perte, moyenne d’une époque (sans unité)</translation>
        </message>
        <message>
            <source>loss (no unit)</source>
            <translation>perte (sans unité)</translation>
        </message>
        <message>
            <source>The curves stand beside the run now; the legend has their names.</source>
            <translation>Les courbes sont maintenant à côté de l’exécution ; la légende a leurs noms.</translation>
        </message>
        <message>
            <source>run</source>
            <translation>exécution</translation>
        </message>
        <message>
            <source>test right</source>
            <translation>tests justes</translation>
        </message>
        <message>
            <source>below {limit} after</source>
            <translation>sous {limit} après</translation>
        </message>
        <message>
            <source>time</source>
            <translation>temps</translation>
        </message>
        <message>
            <source>diverged at {update:,}</source>
            <translation>a divergé à {update:,}</translation>
        </message>
        <message>
            <source>{reached:,} updates</source>
            <translation>{reached:,} mises à jour</translation>
        </message>
        <message>
            <source>Every run diverged: try smaller learning rates.</source>
            <translation>Chaque exécution a divergé : essayez des taux d’apprentissage plus petits.</translation>
        </message>
        <message>
            <source>Done. The least loss at the end is that of {name}: {loss}.</source>
            <translation>Fait. La plus petite perte à la fin est celle de {name} : {loss}.</translation>
        </message>
        <message>
            <source>Tables ({join});;All files (*)</source>
            <translation>Tableaux ({join});;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Import data</source>
            <translation>Importer des données</translation>
        </message>
        <message>
            <source>{safe_name} data.csv</source>
            <translation>{safe_name} données.csv</translation>
        </message>
        <message>
            <source>Export data and predictions</source>
            <translation>Exporter données et prédictions</translation>
        </message>
        <message>
            <source>Exported {name}.</source>
            <translation>{name} exporté.</translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>Un défaut du programme</translation>
        </message>
        <message>
            <source>A copy of your work has been kept. </source>
            <translation>Une copie de votre travail a été gardée. </translation>
        </message>
        <message>
            <source>{kept}You can go on; this report helps whoever mends it.</source>
            <translation>{kept}Vous pouvez continuer ; ce rapport aide qui le répare.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>bpviz projects (*{value})</source>
            <translation>projets bpviz (*{value})</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Ouvrir un projet</translation>
        </message>
        <message>
            <source>{name} is open in another window.</source>
            <translation>{name} est ouvert dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>What is saved there and here would replace each other.</source>
            <translation>Ce qui est enregistré là et ici se remplacerait.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>Ouvrir quand même</translation>
        </message>
        <message>
            <source>{name} was opened read-only: another window has it open.</source>
            <translation>{name} a été ouvert en lecture seule : une autre fenêtre l’a ouvert.</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>Enregistrer par-dessus</translation>
        </message>
        <message>
            <source>Save project</source>
            <translation>Enregistrer le projet</translation>
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation>{name} a été changé par un autre programme depuis son ouverture.</translation>
        </message>
        <message>
            <source>{changed_on_disk}
What is there now would be kept as {name}~.</source>
            <translation>{changed_on_disk}
Ce qui s’y trouve serait gardé sous {name}~.</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>L’écraser</translation>
        </message>
        <message>
            <source>Copied the curve as a picture.</source>
            <translation>Courbe copiée en image.</translation>
        </message>
        <message>
            <source>“{value}” has changes.</source>
            <translation>« {value} » a des changements.</translation>
        </message>
        <message>
            <source>Save them?</source>
            <translation>Les enregistrer ?</translation>
        </message>
        <message>
            <source>Deep sigmoid chain</source>
            <translation>Chaîne profonde de sigmoïdes</translation>
        </message>
        <message>
            <source>One neuron, exact</source>
            <translation>Un neurone, exact</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Nouveau réseau</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Tailles</translation>
        </message>
        <message>
            <source>Starting points</source>
            <translation>Points de départ</translation>
        </message>
        <message>
            <source>Empty {sizes_written}</source>
            <translation>Vide {sizes_written}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>1 weight</source>
            <translation>1 poids</translation>
        </message>
        <message>
            <source>{count:,} weights and biases</source>
            <translation>{count:,} poids et biais</translation>
        </message>
        <message>
            <source>outputs by {activation}</source>
            <translation>sorties par {activation}</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Leçon</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number · sample {number}</source>
            <translation>Nombre · exemple {number}</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tout trouver</translation>
        </message>
        <message>
            <source>Type what to do, to open or to ask: step, w11, XOR</source>
            <translation>Tapez que faire, ouvrir ou demander : pas, w11, XOR</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>Que trouver</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Exporter la courbe</translation>
        </message>
        <message>
            <source>{name}: the ending must be .png, .svg, .pdf or .csv.</source>
            <translation>{name} : la terminaison doit être .png, .svg, .pdf ou .csv.</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Récemment ouverts</translation>
        </message>
        <message>
            <source>{shown} (missing)</source>
            <translation>{shown} (absent)</translation>
        </message>
        <message>
            <source>Nothing was opened or saved yet</source>
            <translation>Rien n’a encore été ouvert ou enregistré</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Vider la liste</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Travail non enregistré</translation>
        </message>
        <message>
            <source>bpviz ended before this work was saved.</source>
            <translation>bpviz a pris fin avant que ce travail soit enregistré.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Jeter</translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Demander plus tard</translation>
        </message>
        <message>
            <source>“{name}”{file}, kept {time_said}</source>
            <translation>« {name} »{file}, gardé {time_said}</translation>
        </message>
        <message>
            <source>today at {at:%H:%M:%S}</source>
            <translation>aujourd’hui à {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>on {at:%Y-%m-%d} at {at:%H:%M:%S}</source>
            <translation>le {at:%d/%m/%Y} à {at:%H:%M:%S}</translation>
        </message>
        <message>
            <source>It was never saved to a file: network {sizes}, {samples:,} samples, {updates:,} updates made.</source>
            <translation>Jamais enregistré dans un fichier : réseau {sizes}, {samples:,} exemples, {updates:,} mises à jour faites.</translation>
        </message>
        <message>
            <source>The file itself cannot be read any more.</source>
            <translation>Le fichier lui-même ne peut plus être lu.</translation>
        </message>
        <message>
            <source>The file holds the same.</source>
            <translation>Le fichier contient la même chose.</translation>
        </message>
        <message>
            <source>; and {number} more</source>
            <translation>; et {number} de plus</translation>
        </message>
        <message>
            <source>Beyond the file: {join}{more}.</source>
            <translation>En plus du fichier : {join}{more}.</translation>
        </message>
        <message>
            <source>Not computed yet</source>
            <translation>Pas encore calculé</translation>
        </message>
        <message>
            <source>This connection was removed</source>
            <translation>Cette connexion a été retirée</translation>
        </message>
        <message>
            <source>Weights as a table</source>
            <translation>Poids en tableau</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Weights and biases of</source>
            <translation>Poids et biais de</translation>
        </message>
        <message>
            <source>Gradients ∂L/∂w and ∂L/∂b</source>
            <translation>Gradients ∂L/∂w et ∂L/∂b</translation>
        </message>
        <message>
            <source>plain NumPy</source>
            <translation>NumPy pur</translation>
        </message>
        <message>
            <source>Network, data and training as a program for PyTorch; under torchrun it runs on several processes or machines. Its head says how.</source>
            <translation>Réseau, données et entraînement en programme pour PyTorch ; sous torchrun il tourne sur plusieurs processus ou machines. Son en-tête dit comment.</translation>
        </message>
        <message>
            <source>Network, data and training as a program that needs NumPy alone, with every derivative written out.</source>
            <translation>Réseau, données et entraînement en programme qui n’a besoin que de NumPy, chaque dérivée écrite.</translation>
        </message>
        <message>
            <source>Export code</source>
            <translation>Exporter le code</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>touches</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programme</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>exercice</translation>
        </message>
        <message>
            <source>solution</source>
            <translation>solution</translation>
        </message>
        <message>
            <source>Setting the pages …</source>
            <translation>Mise en pages …</translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>Rien n’a été exporté.</translation>
        </message>
        <message>
            <source>Export {what}</source>
            <translation>Exporter {what}</translation>
        </message>
        <message>
            <source>{name}: the ending must be one of {endings}.</source>
            <translation>{name} : la terminaison doit être une de {endings}.</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>PNG picture, 2×</source>
            <translation>Image PNG, 2×</translation>
        </message>
        <message>
            <source>PNG picture, 3×</source>
            <translation>Image PNG, 3×</translation>
        </message>
        <message>
            <source>PNG picture, 4×</source>
            <translation>Image PNG, 4×</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Dessin SVG</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <source>A picture of pixels, for slides and pages of the web.</source>
            <translation>Une image en pixels, pour diapositives et pages web.</translation>
        </message>
        <message>
            <source>A drawing that can be enlarged; its letters are outlines and need no font.</source>
            <translation>Un dessin qu’on peut agrandir ; ses lettres sont des contours sans police.</translation>
        </message>
        <message>
            <source>A page as large as the drawing, for LaTeX and print.</source>
            <translation>Une page aussi grande que le dessin, pour LaTeX et l’impression.</translation>
        </message>
        <message>
            <source>Export network</source>
            <translation>Exporter le réseau</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Montre</translation>
        </message>
        <message>
            <source>every number that is on the screen</source>
            <translation>chaque nombre à l’écran</translation>
        </message>
        <message>
            <source>the structure alone</source>
            <translation>la structure seule</translation>
        </message>
        <message>
            <source>light</source>
            <translation>clair</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>sombre</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
        </message>
        <message>
            <source>all layers</source>
            <translation>toutes les couches</translation>
        </message>
        <message>
            <source>Export solution</source>
            <translation>Exporter la solution</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>worked solution</source>
            <translation>solution détaillée</translation>
        </message>
        <message>
            <source>exercise, answers on another page</source>
            <translation>exercice, réponses sur une autre page</translation>
        </message>
        <message>
            <source>as in the window</source>
            <translation>comme dans la fenêtre</translation>
        </message>
        <message>
            <source>those of this project</source>
            <translation>ceux de ce projet</translation>
        </message>
        <message>
            <source>others, drawn from a seed</source>
            <translation>d’autres, tirés d’une graine</translation>
        </message>
        <message>
            <source>Seed of the other numbers</source>
            <translation>Graine des autres nombres</translation>
        </message>
        <message>
            <source>the one there is</source>
            <translation>le seul qu’il y a</translation>
        </message>
        <message>
            <source>sample {number} alone</source>
            <translation>l’exemple {number} seul</translation>
        </message>
        <message>
            <source>all {count:,}</source>
            <translation>les {count:,}</translation>
        </message>
        <message>
            <source>{layer} alone</source>
            <translation>{layer} seule</translation>
        </message>
        <message>
            <source>what leads to {name} alone</source>
            <translation>ce qui mène à {name} seul</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 étape</translation>
        </message>
        <message>
            <source>{steps:,} steps</source>
            <translation>{steps:,} étapes</translation>
        </message>
        <message>
            <source>{what} of update {update:,}.</source>
            <translation>{what} de la mise à jour {update:,}.</translation>
        </message>
        <message>
            <source>a positive weight</source>
            <translation>un poids positif</translation>
        </message>
        <message>
            <source>a negative weight</source>
            <translation>un poids négatif</translation>
        </message>
        <message>
            <source>the wider, the larger the weight, whatever its sign</source>
            <translation>plus c’est large, plus le poids est grand, quel que soit son signe</translation>
        </message>
        <message>
            <source>a weight of exactly 0</source>
            <translation>un poids d’exactement 0</translation>
        </message>
        <message>
            <source>forward: what goes to the right</source>
            <translation>aller : ce qui va vers la droite</translation>
        </message>
        <message>
            <source>backward: what comes back to the left</source>
            <translation>retour : ce qui revient vers la gauche</translation>
        </message>
        <message>
            <source>what the last step computed, in its phase’s colour</source>
            <translation>ce que le dernier pas a calculé, dans la couleur de sa phase</translation>
        </message>
        <message>
            <source>what you have selected</source>
            <translation>ce que vous avez sélectionné</translation>
        </message>
        <message>
            <source>a bias that is not trained</source>
            <translation>un biais qui n’est pas entraîné</translation>
        </message>
        <message>
            <source>a problem; its number is that in the tab Problems</source>
            <translation>un problème ; son numéro est celui de l’onglet Problèmes</translation>
        </message>
        <message>
            <source>a number that is not computed yet</source>
            <translation>un nombre pas encore calculé</translation>
        </message>
        <message>
            <source>a weight before and after the update</source>
            <translation>un poids avant et après la mise à jour</translation>
        </message>
        <message>
            <source>on the curve: training samples</source>
            <translation>sur la courbe : exemples d’entraînement</translation>
        </message>
        <message>
            <source>on the curve: test samples</source>
            <translation>sur la courbe : exemples de test</translation>
        </message>
        <message>
            <source>on the curve: you changed something here</source>
            <translation>sur la courbe : vous avez changé quelque chose ici</translation>
        </message>
        <message>
            <source>on the curve: the run left an earlier one here</source>
            <translation>sur la courbe : l’exécution en a quitté une plus ancienne ici</translation>
        </message>
        <message>
            <source>on the curve: numbers were no longer finite</source>
            <translation>sur la courbe : les nombres n’étaient plus finis</translation>
        </message>
        <message>
            <source>in the prediction: a sample of the first class</source>
            <translation>dans la prédiction : un exemple de la première classe</translation>
        </message>
        <message>
            <source>of the second class, or with a number as target</source>
            <translation>de la seconde classe, ou avec un nombre pour cible</translation>
        </message>
        <message>
            <source>a test sample is hollow</source>
            <translation>un exemple de test est creux</translation>
        </message>
        <message>
            <source>a sample of this batch; the one that is shown</source>
            <translation>un exemple de ce lot ; celui qui est montré</translation>
        </message>
        <message>
            <source>answered with another class</source>
            <translation>répondu avec une autre classe</translation>
        </message>
        <message>
            <source>in the landscape: straight against the gradient</source>
            <translation>dans le paysage : droit contre le gradient</translation>
        </message>
        <message>
            <source>the step from where the parameters are</source>
            <translation>le pas depuis où sont les paramètres</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+flèches</translation>
        </message>
        <message>
            <source>walk the network; with Shift select on the way</source>
            <translation>parcourir le réseau ; avec Maj, sélectionner en chemin</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>ask about what is selected on the network</source>
            <translation>interroger ce qui est sélectionné sur le réseau</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>back from what was asked to the step</source>
            <translation>revenir de ce qui a été demandé au pas</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+Haut, Ctrl+Bas</translation>
        </message>
        <message>
            <source>nudge what is selected; Ctrl and the wheel too</source>
            <translation>pousser un peu ce qui est sélectionné ; Ctrl et la molette aussi</translation>
        </message>
        <message>
            <source>Space, held down</source>
            <translation>Espace, tenu</translation>
        </message>
        <message>
            <source>drag the network</source>
            <translation>déplacer le réseau</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>double-clic</translation>
        </message>
        <message>
            <source>type a value or a name in place</source>
            <translation>taper une valeur ou un nom sur place</translation>
        </message>
        <message>
            <source>wheel</source>
            <translation>molette</translation>
        </message>
        <message>
            <source>on the network and the graph: closer and farther</source>
            <translation>sur le réseau et le graphe : plus près et plus loin</translation>
        </message>
        <message>
            <source>wheel, drag</source>
            <translation>molette, tirer</translation>
        </message>
        <message>
            <source>on a curve: zoom; a double click shows all of it</source>
            <translation>sur une courbe : zoom ; un double-clic la montre entière</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page préc., Page suiv.</translation>
        </message>
        <message>
            <source>while presenting: step, as a remote does</source>
            <translation>en présentation : pas, comme une télécommande</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>the next thing; F6 the next part of the window</source>
            <translation>la chose suivante ; F6 la partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Ask why a number is what it is</source>
            <translation>Demander pourquoi un nombre est ce qu’il est</translation>
        </message>
        <message>
            <source>Click it: on the network, in a formula or a list. The tab Why? derives it, and every factor there can be clicked again. Esc goes back to the step.</source>
            <translation>Cliquez-le : sur le réseau, dans une formule ou une liste. L’onglet Pourquoi ? le dérive, et chaque facteur s’y clique de nouveau. Échap revient au pas.</translation>
        </message>
        <message>
            <source>Step through backpropagation</source>
            <translation>Parcourir la rétropropagation</translation>
        </message>
        <message>
            <source>→ computes the next number, ← takes it back. The list beside Step says how far a step goes: a term, a neuron, a layer, a phase, an update or an epoch.</source>
            <translation>→ calcule le nombre suivant, ← le reprend. La liste à côté de Pas dit jusqu’où va un pas : un terme, un neurone, une couche, une phase, une mise à jour ou une époque.</translation>
        </message>
        <message>
            <source>Let it learn</source>
            <translation>Le laisser apprendre</translation>
        </message>
        <message>
            <source>Space runs and pauses; the slider beside it sets the speed. Run → Run until … stops at a goal. The timeline below the curve goes back to any update.</source>
            <translation>Espace exécute et met en pause ; le curseur à côté règle la vitesse. Exécuter → Exécuter jusqu’à … s’arrête à un but. La ligne du temps sous la courbe revient à toute mise à jour.</translation>
        </message>
        <message>
            <source>Change a weight and see what follows</source>
            <translation>Changer un poids et voir ce qui suit</translation>
        </message>
        <message>
            <source>Drag its slider at the left, or double-click it on the network and type. Ctrl+Z takes it back.</source>
            <translation>Tirez son curseur à gauche, ou double-cliquez-le sur le réseau et tapez. Ctrl+Z le reprend.</translation>
        </message>
        <message>
            <source>Build a network</source>
            <translation>Construire un réseau</translation>
        </message>
        <message>
            <source>File → New…, or with the pointer at a layer’s head: +, −, the activation. Drag from a neuron’s handle to another to connect them.</source>
            <translation>Fichier → Nouveau…, ou avec le pointeur à la tête d’une couche : +, −, l’activation. Tirez de la poignée d’un neurone à un autre pour les connecter.</translation>
        </message>
        <message>
            <source>Use data of one’s own</source>
            <translation>Utiliser ses propres données</translation>
        </message>
        <message>
            <source>File → Import table… reads a CSV: choose what goes in and what should come out; the network follows. Edit → Data shows and edits the samples.</source>
            <translation>Fichier → Importer des données… lit un CSV : choisissez ce qui entre et ce qui devrait sortir ; le réseau suit. Édition → Données montre et édite les exemples.</translation>
        </message>
        <message>
            <source>Find out why a network does not learn</source>
            <translation>Trouver pourquoi un réseau n’apprend pas</translation>
        </message>
        <message>
            <source>The tab Problems names what was measured and why it happens; its cures are tried on a copy before anything changes.</source>
            <translation>L’onglet Problèmes nomme ce qui a été mesuré et pourquoi cela arrive ; ses remèdes sont essayés sur une copie avant que rien ne change.</translation>
        </message>
        <message>
            <source>Compare settings</source>
            <translation>Comparer des réglages</translation>
        </message>
        <message>
            <source>Run → Compare… trains copies with several values, in one plot.</source>
            <translation>Exécuter → Comparer… entraîne des copies avec plusieurs valeurs, en une courbe.</translation>
        </message>
        <message>
            <source>Practise by hand</source>
            <translation>S’exercer à la main</translation>
        </message>
        <message>
            <source>The tab Practice asks for numbers one by one or as a sheet, takes calculations, and says what went wrong. Help → Lessons are short ways through the subject.</source>
            <translation>L’onglet Exercice demande des nombres un par un ou en feuille, accepte des calculs, et dit ce qui est allé de travers. Aide → Leçons : de courts chemins à travers le sujet.</translation>
        </message>
        <message>
            <source>Print an exercise or its solution</source>
            <translation>Imprimer un exercice ou sa solution</translation>
        </message>
        <message>
            <source>File → Export solution…: kind “exercise” leaves blanks; PDF, web page, LaTeX or Markdown.</source>
            <translation>Fichier → Exporter la solution… : le genre « exercice » laisse des blancs ; PDF, page web, LaTeX ou Markdown.</translation>
        </message>
        <message>
            <source>See the program behind it</source>
            <translation>Voir le programme derrière</translation>
        </message>
        <message>
            <source>The tab Code lights the lines of the step, in PyTorch or NumPy; File → Export code… writes all of it. Ctrl+3 shows the graph of operations.</source>
            <translation>L’onglet Code éclaire les lignes du pas, en PyTorch ou NumPy ; Fichier → Exporter le code… l’écrit en entier. Ctrl+3 montre le graphe des opérations.</translation>
        </message>
        <message>
            <source>Check the gradients</source>
            <translation>Vérifier les gradients</translation>
        </message>
        <message>
            <source>Network → Check all gradients compares each with a central difference; the status bar tells what came of it.</source>
            <translation>Réseau → Vérifier tous les gradients compare chacun à une différence centrée ; la barre d’état dit ce qu’il en est.</translation>
        </message>
        <message>
            <source>Read it more easily</source>
            <translation>Le lire plus aisément</translation>
        </message>
        <message>
            <source>Ctrl++ makes text larger, network and formulas with it. View has a dark and a high contrast theme, and Reduce motion.</source>
            <translation>Ctrl++ agrandit le texte, réseau et formules avec lui. Affichage a un thème sombre et un à fort contraste, et Réduire les mouvements.</translation>
        </message>
        <message>
            <source>Show it to an audience</source>
            <translation>Le montrer à un public</translation>
        </message>
        <message>
            <source>F11 presents: the whole screen, large words, a ring round the pointer.</source>
            <translation>F11 présente : tout l’écran, de grands mots, un anneau autour du pointeur.</translation>
        </message>
        <message>
            <source>what goes in, and what should come out: input and target</source>
            <translation>ce qui entre, et ce qui devrait sortir : entrée et cible</translation>
        </message>
        <message>
            <source>weight of a connection, bias of a neuron: the parameters</source>
            <translation>poids d’une connexion, biais d’un neurone : les paramètres</translation>
        </message>
        <message>
            <source>what a neuron adds up: its weighted inputs and its bias</source>
            <translation>ce qu’un neurone additionne : ses entrées pondérées et son biais</translation>
        </message>
        <message>
            <source>what it hands on: its activation, a = f(z)</source>
            <translation>ce qu’il transmet : son activation, a = f(z)</translation>
        </message>
        <message>
            <source>what comes out at the end: the answer</source>
            <translation>ce qui sort à la fin : la réponse</translation>
        </message>
        <message>
            <source>the loss: how far the answer is from the target</source>
            <translation>la perte : combien la réponse est loin de la cible</translation>
        </message>
        <message>
            <source>the gradient: how much L grows for a little more w</source>
            <translation>le gradient : combien L croît pour un peu plus de w</translation>
        </message>
        <message>
            <source>the learning rate: how far a step goes against the gradient</source>
            <translation>le taux d’apprentissage : jusqu’où va un pas contre le gradient</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>aller</translation>
        </message>
        <message>
            <source>from the inputs to the loss, layer by layer</source>
            <translation>des entrées à la perte, couche par couche</translation>
        </message>
        <message>
            <source>backward</source>
            <translation>retour</translation>
        </message>
        <message>
            <source>from the loss to every gradient, by the chain rule</source>
            <translation>de la perte à chaque gradient, par la règle de la chaîne</translation>
        </message>
        <message>
            <source>one step of all parameters; an epoch goes once through the samples</source>
            <translation>un pas de tous les paramètres ; une époque passe une fois par les exemples</translation>
        </message>
        <message>
            <source>the samples whose mean gradient makes one update</source>
            <translation>les exemples dont le gradient moyen fait une mise à jour</translation>
        </message>
        <message>
            <source>accumulation</source>
            <translation>accumulation</translation>
        </message>
        <message>
            <source>gradients of several batches are added up before an update</source>
            <translation>les gradients de plusieurs lots sont additionnés avant une mise à jour</translation>
        </message>
        <message>
            <source>activation function</source>
            <translation>fonction d’activation</translation>
        </message>
        <message>
            <source>what makes a network more than one straight line</source>
            <translation>ce qui fait d’un réseau plus qu’une droite</translation>
        </message>
        <message>
            <source>optimizer</source>
            <translation>optimiseur</translation>
        </message>
        <message>
            <source>how gradients become a step: SGD, momentum, Adam and others</source>
            <translation>comment des gradients deviennent un pas : SGD, inertie, Adam et d’autres</translation>
        </message>
        <message>
            <source>vanishing gradient</source>
            <translation>gradient évanescent</translation>
        </message>
        <message>
            <source>it gets smaller with every layer on the way back</source>
            <translation>il rapetisse à chaque couche du retour</translation>
        </message>
        <message>
            <source>exploding gradient</source>
            <translation>gradient explosif</translation>
        </message>
        <message>
            <source>it gets larger with every layer on the way back</source>
            <translation>il grandit à chaque couche du retour</translation>
        </message>
        <message>
            <source>dead neuron</source>
            <translation>neurone mort</translation>
        </message>
        <message>
            <source>it answers 0 to every sample, and learns no more</source>
            <translation>il répond 0 à chaque exemple, et n’apprend plus</translation>
        </message>
        <message>
            <source>saturated</source>
            <translation>saturé</translation>
        </message>
        <message>
            <source>a sigmoid or tanh so far out that its slope is almost 0</source>
            <translation>une sigmoïde ou tanh si loin que sa pente est presque 0</translation>
        </message>
        <message>
            <source>overfitting</source>
            <translation>surapprentissage</translation>
        </message>
        <message>
            <source>test samples get worse while training samples get better</source>
            <translation>les exemples de test empirent tandis que ceux d’entraînement s’améliorent</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>règle de la chaîne</translation>
        </message>
        <message>
            <source>the slope of a chain is the product of its slopes</source>
            <translation>la pente d’une chaîne est le produit de ses pentes</translation>
        </message>
        <message>
            <source>automatic differentiation</source>
            <translation>différentiation automatique</translation>
        </message>
        <message>
            <source>the chain rule, carried out along a tape or graph</source>
            <translation>la règle de la chaîne, menée le long d’une bande ou d’un graphe</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>How to read and drive bpviz</source>
            <translation>Comment lire et conduire bpviz</translation>
        </message>
        <message>
            <source>Search: gradient, print, dashed line, Ctrl</source>
            <translation>Chercher : gradient, imprimer, tirets, Ctrl</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Chercher dans l’aide</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Nothing here is called “{typed}”. Ctrl+K finds actions.</source>
            <translation>Rien ici ne s’appelle « {typed} ». Ctrl+K trouve les actions.</translation>
        </message>
        <message>
            <source>first lines</source>
            <translation>premières lignes</translation>
        </message>
        <message>
            <source>lines with errors</source>
            <translation>lignes fautives</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>comme dans le fichier</translation>
        </message>
        <message>
            <source>scaled</source>
            <translation>à l’échelle</translation>
        </message>
        <message>
            <source>As the network gets them</source>
            <translation>Comme le réseau les reçoit</translation>
        </message>
        <message>
            <source>Data from a CSV file</source>
            <translation>Données d’un fichier CSV</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Autre fichier…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Reading the table …</source>
            <translation>Lecture du tableau …</translation>
        </message>
        <message>
            <source>{bytes_said} · {rows:,} rows · {encoding}</source>
            <translation>{bytes_said} · {rows:,} lignes · {encoding}</translation>
        </message>
        <message>
            <source>Import 1 sample</source>
            <translation>Importer 1 exemple</translation>
        </message>
        <message>
            <source>Import {count:,} samples</source>
            <translation>Importer {count:,} exemples</translation>
        </message>
        <message>
            <source>{train:,} samples to train with, {tests:,} to test with.</source>
            <translation>{train:,} exemples pour entraîner, {tests:,} pour tester.</translation>
        </message>
        <message>
            <source>One undo takes the import back.</source>
            <translation>Une annulation reprend l’import.</translation>
        </message>
        <message>
            <source>{name}: there is not enough memory for this.</source>
            <translation>{name} : il n’y a pas assez de mémoire pour cela.</translation>
        </message>
        <message>
            <source>{name}: cannot be read: {value}.</source>
            <translation>{name} : ne peut être lu : {value}.</translation>
        </message>
        <message>
            <source>Leave all out</source>
            <translation>Tout omettre</translation>
        </message>
        <message>
            <source>{count:,} cells and lines cannot be used</source>
            <translation>{count:,} cellules et lignes ne peuvent être utilisées</translation>
        </message>
        <message>
            <source>{count:,} lines cannot be used</source>
            <translation>{count:,} lignes ne peuvent être utilisées</translation>
        </message>
        <message>
            <source>1 line cannot be used</source>
            <translation>1 ligne ne peut être utilisée</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>L’omettre</translation>
        </message>
        <message>
            <source>and {number:,} more</source>
            <translation>et {number:,} de plus</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omettre</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>Standardiser</translation>
        </message>
        <message>
            <source>From 0 to 1</source>
            <translation>De 0 à 1</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Tel quel</translation>
        </message>
        <message>
            <source>Each input gets mean 0 and deviation 1, both taken from the training part only. The project remembers them, to show the file’s numbers too.</source>
            <translation>Chaque entrée reçoit moyenne 0 et écart 1, pris tous deux de la seule part d’entraînement. Le projet s’en souvient, pour montrer aussi les nombres du fichier.</translation>
        </message>
        <message>
            <source>The smallest training value becomes 0, the largest 1. The project remembers them, to show the file’s numbers too.</source>
            <translation>La plus petite valeur d’entraînement devient 0, la plus grande 1. Le projet s’en souvient, pour montrer aussi les nombres du fichier.</translation>
        </message>
        <message>
            <source>Inputs as they stand in the file; large numbers saturate neurons.</source>
            <translation>Les entrées telles que dans le fichier ; de grands nombres saturent les neurones.</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Leave rows out</source>
            <translation>Omettre les lignes</translation>
        </message>
        <message>
            <source>Take the mean</source>
            <translation>Prendre la moyenne</translation>
        </message>
        <message>
            <source>The first line holds the names</source>
            <translation>La première ligne contient les noms</translation>
        </message>
        <message>
            <source>✓ recognised</source>
            <translation>✓ reconnu</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Same share of every class</source>
            <translation>Même part de chaque classe</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Comment c’est lu</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>Décimale</translation>
        </message>
        <message>
            <source>Text in</source>
            <translation>Texte entre</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>If empty</source>
            <translation>Si vide</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Cachées</translation>
        </message>
        <message>
            <source>as chosen</source>
            <translation>comme choisi</translation>
        </message>
        <message>
            <source>1 row without a value left out.</source>
            <translation>1 ligne sans valeur omise.</translation>
        </message>
        <message>
            <source>{count:,} rows without a value left out.</source>
            <translation>{count:,} lignes sans valeur omises.</translation>
        </message>
        <message>
            <source>1 cell filled with a column’s mean.</source>
            <translation>1 cellule remplie de la moyenne de sa colonne.</translation>
        </message>
        <message>
            <source>{count:,} cells filled with a column’s mean.</source>
            <translation>{count:,} cellules remplies de la moyenne de leur colonne.</translation>
        </message>
        <message>
            <source>Target: {names}</source>
            <translation>Cible : {names}</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Pas de cible</translation>
        </message>
        <message>
            <source>Numbers: the output is the sum itself (identity), ½(y − ŷ)² the loss.</source>
            <translation>Nombres : la sortie est la somme elle-même (identité), ½(y − ŷ)² la perte.</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 ligne</translation>
        </message>
        <message>
            <source>{count:,} rows</source>
            <translation>{count:,} lignes</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>Preview of the table</source>
            <translation>Aperçu du tableau</translation>
        </message>
        <message>
            <source>→ input</source>
            <translation>→ entrée</translation>
        </message>
        <message>
            <source>◎ target</source>
            <translation>◎ cible</translation>
        </message>
        <message>
            <source>– ignore</source>
            <translation>– ignorer</translation>
        </message>
        <message>
            <source>Columns and their roles</source>
            <translation>Colonnes et leurs rôles</translation>
        </message>
        <message>
            <source>read as numbers</source>
            <translation>lu comme nombres</translation>
        </message>
        <message>
            <source>read as classes</source>
            <translation>lu comme classes</translation>
        </message>
        <message>
            <source>0 or 1</source>
            <translation>0 ou 1</translation>
        </message>
        <message>
            <source>{count:,} classes · {written}</source>
            <translation>{count:,} classes · {written}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>dates</translation>
        </message>
        <message>
            <source>Import waits: 1 line has errors. Correct it or leave it out.</source>
            <translation>L’import attend : 1 ligne a des erreurs. Corrigez-la ou omettez-la.</translation>
        </message>
        <message>
            <source>Import waits: {count:,} lines have errors. Correct them or leave them out.</source>
            <translation>L’import attend : {count:,} lignes ont des erreurs. Corrigez-les ou omettez-les.</translation>
        </message>
        <message>
            <source>nothing could be read</source>
            <translation>rien n’a pu être lu</translation>
        </message>
        <message>
            <source>Import waits: {why}.</source>
            <translation>L’import attend : {why}.</translation>
        </message>
        <message>
            <source>The data fit the network {sizes}. Its weights stay as they are.</source>
            <translation>Les données conviennent au réseau {sizes}. Ses poids restent tels quels.</translation>
        </message>
        <message>
            <source>A new network {sizes} takes the place of the one on the screen.</source>
            <translation>Un nouveau réseau {sizes} prend la place de celui à l’écran.</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} octets</translation>
        </message>
        <message>
            <source>{number:.1f} KB</source>
            <translation>{number:.1f} Ko</translation>
        </message>
        <message>
            <source>{number:.1f} MB</source>
            <translation>{number:.1f} Mo</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Neuron</source>
            <translation>Neurone</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
        <message>
            <source>by</source>
            <translation>par</translation>
        </message>
        <message>
            <source>How far a step goes</source>
            <translation>Jusqu’où va un pas</translation>
        </message>
        <message>
            <source>From one number to a whole epoch</source>
            <translation>D’un nombre à une époque entière</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>vitesse</translation>
        </message>
        <message>
            <source>Speed of running</source>
            <translation>Vitesse d’exécution</translation>
        </message>
        <message>
            <source>How fast Run goes: steps or updates a second</source>
            <translation>À quelle vitesse va Exécuter : pas ou mises à jour par seconde</translation>
        </message>
        <message>
            <source>Sample shown</source>
            <translation>Exemple montré</translation>
        </message>
        <message>
            <source>of 1</source>
            <translation>sur 1</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>sur {count}</translation>
        </message>
        <message>
            <source>Row {number} of the data</source>
            <translation>Ligne {number} des données</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Fit network</source>
            <translation>Ajuster le réseau</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Le montrer en entier</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Move neurons apart</source>
            <translation>Écarter les neurones</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>Move neurons together</source>
            <translation>Rapprocher les neurones</translation>
        </message>
        <message>
            <source>Neurons to their places</source>
            <translation>Neurones à leurs places</translation>
        </message>
        <message>
            <source>Take back where neurons were placed by hand</source>
            <translation>Reprendre là où des neurones ont été placés à la main</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Up to twice</source>
            <translation>Jusqu’au double</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Down to the usual size</source>
            <translation>Jusqu’à la taille usuelle</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>Texte usuel</translation>
        </message>
        <message>
            <source>As at the first start</source>
            <translation>Comme au premier lancement</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>For bright rooms</source>
            <translation>Pour des salles claires</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>For dark rooms</source>
            <translation>Pour des salles sombres</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Fort contraste</translation>
        </message>
        <message>
            <source>White and bright colours on black</source>
            <translation>Blanc et couleurs vives sur noir</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light or dark, as the desktop is</source>
            <translation>Clair ou sombre, comme le bureau</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>À partir du prochain lancement</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les mouvements</translation>
        </message>
        <message>
            <source>Let nothing move but what is dragged</source>
            <translation>Ne laisser bouger que ce qui est tiré</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Settings, network and why beside each other</source>
            <translation>Réglages, réseau et pourquoi côte à côte</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Entraîner</translation>
        </message>
        <message>
            <source>Large curves and pictures, no panels at the right</source>
            <translation>Grandes courbes et images, pas de panneaux à droite</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Problems, gradients and activations</source>
            <translation>Problèmes, gradients et activations</translation>
        </message>
        <message>
            <source>Reset to the usual</source>
            <translation>Revenir à l’usuel</translation>
        </message>
        <message>
            <source>Take back how its parts were moved</source>
            <translation>Reprendre comment ses parties ont été déplacées</translation>
        </message>
        <message>
            <source>Settings at the left</source>
            <translation>Réglages à gauche</translation>
        </message>
        <message>
            <source>Show the settings; in a narrow window instead of the panels</source>
            <translation>Montrer les réglages ; dans une fenêtre étroite à la place des panneaux</translation>
        </message>
        <message>
            <source>Panels at the right</source>
            <translation>Panneaux à droite</translation>
        </message>
        <message>
            <source>Show why, terms, problems, practice and code</source>
            <translation>Montrer pourquoi, termes, problèmes, exercice et code</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>The keyboard goes on to the next part: tools, settings, network, …</source>
            <translation>Le clavier passe à la partie suivante : outils, réglages, réseau, …</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>Partie précédente</translation>
        </message>
        <message>
            <source>The keyboard goes back to the part before</source>
            <translation>Le clavier revient à la partie d’avant</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présenter</translation>
        </message>
        <message>
            <source>For a lecture: the whole screen, large words, a ring round the pointer</source>
            <translation>Pour un cours : tout l’écran, de grands mots, un anneau autour du pointeur</translation>
        </message>
        <message>
            <source>Maps in the neurons</source>
            <translation>Cartes dans les neurones</translation>
        </message>
        <message>
            <source>Show in each neuron what it answers over the inputs</source>
            <translation>Montrer dans chaque neurone ce qu’il répond sur les entrées</translation>
        </message>
        <message>
            <source>Show the operations of the network, or of an expression, as a graph</source>
            <translation>Montrer en graphe les opérations du réseau, ou d’une expression</translation>
        </message>
        <message>
            <source>Curves over the network</source>
            <translation>Courbes par-dessus le réseau</translation>
        </message>
        <message>
            <source>Give the curves the whole centre, or the network again</source>
            <translation>Donner tout le centre aux courbes, ou le réseau de nouveau</translation>
        </message>
        <message>
            <source>Pictures over the network</source>
            <translation>Images par-dessus le réseau</translation>
        </message>
        <message>
            <source>Give the pictures the whole centre, or the network again</source>
            <translation>Donner tout le centre aux images, ou le réseau de nouveau</translation>
        </message>
        <message>
            <source>Remove earlier curves</source>
            <translation>Retirer les courbes précédentes</translation>
        </message>
        <message>
            <source>Forget the faint curves of earlier runs</source>
            <translation>Oublier les courbes pâles d’exécutions précédentes</translation>
        </message>
        <message>
            <source>Lock network</source>
            <translation>Verrouiller le réseau</translation>
        </message>
        <message>
            <source>Let nothing on the canvas change the network</source>
            <translation>Que rien sur le dessin ne change le réseau</translation>
        </message>
        <message>
            <source>every number by hand</source>
            <translation>chaque nombre à la main</translation>
        </message>
        <message>
            <source>Mazur 2-2-2</source>
            <translation>Mazur 2-2-2</translation>
        </message>
        <message>
            <source>the worked example</source>
            <translation>l’exemple détaillé</translation>
        </message>
        <message>
            <source>why hidden layers</source>
            <translation>pourquoi des couches cachées</translation>
        </message>
        <message>
            <source>watch it learn</source>
            <translation>le regarder apprendre</translation>
        </message>
        <message>
            <source>Where do you want to begin?</source>
            <translation>Par où voulez-vous commencer ?</translation>
        </message>
        <message>
            <source>Go on with what is there (Esc)</source>
            <translation>Continuer avec ce qui est là (Échap)</translation>
        </message>
        <message>
            <source>Last files</source>
            <translation>Derniers fichiers</translation>
        </message>
        <message>
            <source>Twelve short lessons, from the four steps on</source>
            <translation>Douze courtes leçons, à partir des quatre étapes</translation>
        </message>
        <message>
            <source>My data…</source>
            <translation>Mes données…</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>Faire le tour</translation>
        </message>
        <message>
            <source>Five stations, less than a minute</source>
            <translation>Cinq stations, moins d’une minute</translation>
        </message>
        <message>
            <source>Each step computes one number: press → or this button, and ← to take it back. The list beside it makes steps larger.</source>
            <translation>Chaque pas calcule un nombre : appuyez sur → ou ce bouton, et sur ← pour le reprendre. La liste à côté agrandit les pas.</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>Le réseau</translation>
        </message>
        <message>
            <source>What was computed last is marked. Click any number, wire or neuron to ask why it is what it is; double-click a weight to change it.</source>
            <translation>Ce qui a été calculé en dernier est marqué. Cliquez un nombre, une liaison ou un neurone pour demander pourquoi il est ce qu’il est ; double-cliquez un poids pour le changer.</translation>
        </message>
        <message>
            <source>The answer: the formula, with its numbers put in. Click a factor there to go on. The other tabs list all terms, find problems, ask you and show the code.</source>
            <translation>La réponse : la formule, avec ses nombres. Cliquez-y un facteur pour continuer. Les autres onglets listent tous les termes, trouvent les problèmes, vous interrogent et montrent le code.</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <source>Space runs and pauses. The curve shows the loss of every update; drag the timeline below it to go back to any of them.</source>
            <translation>Espace exécute et met en pause. La courbe montre la perte de chaque mise à jour ; tirez la ligne du temps dessous pour revenir à l’une d’elles.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Data, optimizer, weights: drag a slider and every number follows. Ctrl+Z takes it back. F1 searches the help, Ctrl+K finds anything.</source>
            <translation>Données, optimiseur, poids : tirez un curseur et chaque nombre suit. Ctrl+Z le reprend. F1 cherche dans l’aide, Ctrl+K trouve tout.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Select several neurons first.</source>
            <translation>Sélectionnez d’abord plusieurs neurones.</translation>
        </message>
        <message>
            <source>Run so many updates</source>
            <translation>Exécuter tant de mises à jour</translation>
        </message>
        <message>
            <source>Updates to make:</source>
            <translation>Mises à jour à faire :</translation>
        </message>
        <message>
            <source>Run until the loss is below</source>
            <translation>Exécuter jusqu’à une perte sous</translation>
        </message>
        <message>
            <source>Loss of a batch below:</source>
            <translation>Perte d’un lot sous :</translation>
        </message>
        <message>
            <source>“{written}” is not a number; nothing runs.</source>
            <translation>« {written} » n’est pas un nombre ; rien ne tourne.</translation>
        </message>
        <message>
            <source>Undo {in_menu}</source>
            <translation>Annuler {in_menu}</translation>
        </message>
        <message>
            <source>Redo {in_menu}</source>
            <translation>Rétablir {in_menu}</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>What is shown here</source>
            <translation>Ce qui est montré ici</translation>
        </message>
        <message>
            <source>“{words}” is not a number</source>
            <translation>« {words} » n’est pas un nombre</translation>
        </message>
        <message>
            <source>{title}: unfold, or fold away</source>
            <translation>{title} : déplier, ou replier</translation>
        </message>
        <message>
            <source>Update shown</source>
            <translation>Mise à jour montrée</translation>
        </message>
        <message>
            <source>Drag to an update of the past; a run goes on from there</source>
            <translation>Tirez vers une mise à jour du passé ; une exécution continue de là</translation>
        </message>
        <message>
            <source>Update shown, as a number</source>
            <translation>Mise à jour montrée, en nombre</translation>
        </message>
        <message>
            <source>The update shown: type another</source>
            <translation>La mise à jour montrée : tapez-en une autre</translation>
        </message>
        <message>
            <source>{number}st</source>
            <translation>{number}e</translation>
        </message>
        <message>
            <source>{number}nd</source>
            <translation>{number}e</translation>
        </message>
        <message>
            <source>{number}rd</source>
            <translation>{number}e</translation>
        </message>
        <message>
            <source>{number}th</source>
            <translation>{number}e</translation>
        </message>
    </context>
</TS>
