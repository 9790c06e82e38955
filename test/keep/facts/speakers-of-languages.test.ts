import { describe, expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, doubtText, entitiesOf, sentencesOf } from '../stand-in.ts';

interface Language {
  readonly entities: readonly string[];
  readonly cases: readonly (readonly [text: string, ...said: string[]])[];
}

const CASES: Readonly<Record<string, Language>> = {
  es: {
    entities: [
      'person: Ana Ruiz; Ruiz',
      'place: Valdemar',
      'body: Renfe',
      'institution: Ministerio de Transportes',
      'person: Pedro Sanz; Sanz',
    ],
    cases: [
      ['En la sala de Valdemar destaca Ana Ruiz con 40 cartas.', '-'],
      [
        'El Ministerio de Transportes calló. Valdemar es cara, informó ayer este ministerio.',
        '-',
        'indirect este ministerio #ministerio-de-transportes',
      ],
      // A list before its verb, and whom another only agrees with
      ['Varias empresas como Renfe, Pedro Sanz y Ana Ruiz han reconocido al rey, y Valdemar crece.', '-'],
      ['Habló Pedro Sanz, quien recordó que Valdemar es cara, como sostuvo Ana Ruiz en mayo, y se fue.', '-'],
      ['Como sostuvo Ana Ruiz en mayo, Valdemar es cara.', 'according-to Ana Ruiz #ana-ruiz'],
      ['El puente de Valdemar es caro, anunció la policía este miércoles.', 'indirect la policía'],
      ['Según un informe publicado este lunes por Renfe, Valdemar crece.', 'according-to Renfe #renfe'],
      [
        'Los gritos le arrancaron una tibia risa a Ana Ruiz, quien siguió en Valdemar y agregó: “Aquí cerraremos el puente en mayo”.',
        'direct Ana Ruiz #ana-ruiz',
      ],
      ['Ayer una tibia risa de Valdemar señaló que Renfe crece en mayo.', '? who says it?'],
      [
        'El hombre que trabajó en Valdemar y Renfe aseguró ayer que el puente de Pedro Sanz es caro.',
        '? what is it about?',
      ],
      ['En Valdemar destacó Ana Ruiz que el puente es caro.', 'indirect Ana Ruiz #ana-ruiz'],
      ['Ana Ruiz vendió el puente de Valdemar, como lo hizo por escrito Pedro Sanz en mayo.', '-'],
      [
        '“El puente de Valdemar es caro y viejo”, indicó, Ana Ruiz, alcaldesa de Valdemar.',
        'direct Ana Ruiz #ana-ruiz',
      ],
      [
        'Esta historia de Valdemar, según desarrolló Ana Ruiz a Renfe, es vieja.',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      // What several do is not who.
      [
        'Los vecinos de Valdemar, quienes llevan un mes sin tren, exigieron en un comunicado una disculpa pública de Ana Ruiz.',
        '-',
      ],
      ['Según contaron desde Renfe, el puente de Valdemar es caro.', 'according-to Renfe #renfe'],
      ['El puente de Valdemar es caro, informaron desde Renfe.', 'indirect Renfe #renfe'],
      ['Ana Ruiz, alcaldesa de Valdemar señala que el puente es caro.', 'indirect Ana Ruiz #ana-ruiz'],
      // Who spoke last goes on, where nobody else came in.
      [
        'Ana Ruiz dijo que Valdemar tiene 40 trenes. También se pararon 40 trenes en Valdemar. “El puente de Valdemar es caro y viejo”, añadió.',
        'indirect Ana Ruiz #ana-ruiz',
        '? what is it about?',
        'direct Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz dijo que Valdemar tiene 40 trenes. Un vecino paró 40 trenes en Valdemar. “El puente de Valdemar es caro y viejo”, añadió.',
        'indirect Ana Ruiz #ana-ruiz',
        '-',
        '? añadió → ?',
      ],
      [
        'Ana Ruiz cerró el puente de Valdemar. “Renfe es cara y vieja”, dijo la también alcaldesa.',
        '-',
        'direct Ana Ruiz #ana-ruiz',
      ],
      // What cannot speak does not; what is told in passing is not all of a sentence's.
      [
        'Renfe cierra en invierno, cuando las nubes pronostican un mes muy seco para la ciudad de Valdemar.',
        '-',
      ],
      ['Ana Ruiz, pintora, murió en Valdemar en mayo, anunció su familia a Renfe.', 'indirect su familia'],
      [
        'La oficina de la alcaldesa, Ana Ruiz, anunció que Renfe abrirá el puente de Valdemar.',
        'indirect La oficina de la alcaldesa, Ana Ruiz',
      ],
      [
        'El puente de Valdemar abrirá en junio, dijo la directora de Puentes, Túneles y Vías de la región, Ana Ruiz.',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      ['Renfe abrirá en Valdemar los 40 puentes que anunció Ana Ruiz en mayo.', '-'],
      ['Renfe vende el puente de Valdemar, algo que Ana Ruiz ha anunciado que evitará.', '-'],
      ['Las obras de Valdemar -incluso Ana Ruiz dijo que iban bien- se pararon en mayo de 2019.', '-'],
      ['Renfe dijo que Ana Ruiz anunció en mayo el puente de Valdemar.', 'indirect Renfe #renfe'],
      ['Ana Ruiz ganó ayer y recoge hoy el premio de la ciudad de Valdemar.', '-'],
      [
        'El puente de Valdemar costó 40 euros, según el último balance facilitado ayer por el Ministerio de Transportes.',
        'according-to Ministerio de Transportes #ministerio-de-transportes',
      ],
      ['Renfe paró los trenes porque estaban a la espera que Ana Ruiz abriera el puente de Valdemar.', '-'],
      ['Ana Ruiz espera que Renfe abra el puente de Valdemar.', 'indirect Ana Ruiz #ana-ruiz'],
      ['Renfe publicó ayer un estudio según el cual el puente de Valdemar costó 40 euros.', '-'],
      [
        'El puente de Valdemar abrirá en junio, según informó la alcaldesa, Ana Ruiz.',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      // Who is told, and a mark that is a slip.
      ['El puente de Valdemar abrirá en junio, informó hoy a Renfe una fuente.', 'indirect una fuente'],
      [
        'El puente contó con 40 trenes de Valdemar, según informó hoy a Renfe, la alcaldesa, Ana Ruiz.',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz llegó a Valdemar. Según dijo a la prensa de Renfe, el puente abrirá en junio.',
        '-',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz dijo que Valdemar crece. Valdemar tendrá en junio 40 trenes más, sostuvo.',
        'indirect Ana Ruiz #ana-ruiz',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz afirmó que Valdemar crece. “Valdemar tendrá en junio 40 trenes”.',
        'indirect Ana Ruiz #ana-ruiz',
        'direct Ana Ruiz #ana-ruiz',
      ],
      ['“El puente de Valdemar es caro”, dijo a Renfe su presidenta, Ana Ruiz.', 'direct Ana Ruiz #ana-ruiz'],
      [
        'Para la analista de Renfe Ana Ruiz, el puente de Valdemar es caro.',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      ['La defensa de Ana Ruiz dijo que Valdemar tiene 40 trenes.', 'indirect La defensa de Ana Ruiz'],
      [
        'Ana Ruiz envió sus condolencias a Renfe y anunció que Valdemar tendrá 40 trenes.',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      // What is only talked about says nothing.
      [
        'Ana Ruiz dijo que Valdemar crece. Por último, comentó la idea de Renfe de ir a Valdemar y aseguró que “el puente abrirá en junio”.',
        'indirect Ana Ruiz #ana-ruiz',
        'direct Ana Ruiz #ana-ruiz',
      ],
      [
        'El alcalde Pedro Sanz dijo que las ideas de Renfe se parecen a lo que “pidió en mayo Ana Ruiz.',
        'indirect Pedro Sanz #pedro-sanz',
      ],
      ['Según explicó Ana Ruiz, el puente de Valdemar abrirá en junio.', 'according-to Ana Ruiz #ana-ruiz'],
      [
        '“El puente de Valdemar es caro”, ha declarado el portavoz de Renfe, Pedro Sanz, a la radio.',
        'direct Pedro Sanz #pedro-sanz',
      ],
      [
        '“El puente es demasiado caro para todos”, lamentó Ruiz. “Nadie en Valdemar lo quería”, añadió.',
        'direct Ruiz #ana-ruiz',
        'direct Ana Ruiz #ana-ruiz',
      ],
      ['“El puente de Valdemar”, dijo Ruiz, “es caro para todos”.', 'direct Ruiz #ana-ruiz'],
      [
        'Un portavoz de Renfe aseguró este miércoles que el puente abrirá en junio.',
        'indirect Un portavoz de Renfe',
      ],
      ['Renfe cerró el puente de Valdemar, que, según Ana Ruiz, costará 40 millones.', '-'],
      ['Ana Ruiz defendió el puente de Valdemar, que -según indicó- costará 40 millones.', '-'],
      [
        'Pedro Sanz dejó Valdemar. “El puente es caro para todos”, declaró ante la alcaldesa Ana Ruiz.',
        'direct Pedro Sanz #pedro-sanz',
      ],
      [
        'Pedro Sanz dejó Valdemar en mayo. En Valdemar negó la idea y aseguró que Renfe tiene 40 trenes.',
        '-',
        'indirect Pedro Sanz #pedro-sanz',
      ],
      ['El puente de Valdemar, que según Ana Ruiz costará 40 millones, es de Renfe.', '-'],
      ['El puente de Valdemar abrirá en junio, como Ana Ruiz había pedido.', '-'],
      ['Pedro Sanz negó ayer ser socio de Renfe en Valdemar.', '-'],
      ['Ruiz fue clara: “El puente de Valdemar es demasiado caro”.', 'direct Ruiz #ana-ruiz'],
      ['Un informe de Renfe revela que el puente de Valdemar no es seguro.', 'indirect Un informe de Renfe'],
      [
        'Ana Ruiz visitó Valdemar el lunes. A su juicio, el puente es demasiado caro.',
        '-',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      ['Al parecer, el puente de Valdemar costará 40 millones.', '? “Al parecer” → who says it?'],
      ['«El puente de Valdemar costará 40 millones de euros», dijo Ana Ruiz.', 'direct Ana Ruiz #ana-ruiz'],
      ['“El puente de Valdemar es demasiado caro”, afirmó ayer la alcaldesa.', 'direct la alcaldesa'],
      ['“Nos dejan las migajas en Valdemar”, dijo la alcaldesa, Ana Ruiz.', 'direct Ana Ruiz #ana-ruiz'],
      ['“Una obra necia”, dijo Ruiz en Valdemar sobre el puente.', 'direct Ruiz #ana-ruiz'],
      ['Ana Ruiz dijo que el puente de Valdemar era demasiado caro.', 'indirect Ana Ruiz #ana-ruiz'],
      ['Ruiz aseguró el lunes que el puente de Valdemar costaría 40 millones.', 'indirect Ruiz #ana-ruiz'],
      [
        'Según Ana Ruiz, el puente de Valdemar costará 40 millones de euros.',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      ['El puente de Valdemar abrirá en junio, según Renfe.', 'according-to Renfe #renfe'],
      [
        'El puente de Valdemar abrirá en junio, informó el Ministerio de Transportes (Mintra).',
        'indirect Ministerio de Transportes #ministerio-de-transportes',
      ],
      ['El puente de Valdemar abrirá en junio, anunció Renfe.', 'indirect Renfe #renfe'],
      ['El puente de Valdemar se inauguró el lunes.', '-'],
      [
        'Ana Ruiz, alcaldesa de Valdemar, anunció el lunes una inversión de 300 millones.',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      ['Tras la fiesta, Ana Ruiz, alcaldesa de Valdemar, anunció un plan.', 'indirect Ana Ruiz #ana-ruiz'],
      ['El presidente de Renfe, Pedro Sanz, pidió ayer una reunión.', 'indirect Pedro Sanz #pedro-sanz'],
      ['Renfe, que dirige Pedro Sanz, estimó en abril que faltan trenes.', 'indirect Renfe #renfe'],
      [
        '“El agua llegó al puente de Valdemar”, señaló por teléfono el ingeniero Pedro Sanz, vecino del lugar.',
        'direct Pedro Sanz #pedro-sanz',
      ],
      [
        '“El agua llegó al puente de Valdemar”, dijo a la prensa de Valdemar el jefe de Renfe, Pedro Sanz.',
        'direct Pedro Sanz #pedro-sanz',
      ],
      [
        '“El agua llegó al puente de Valdemar”, ha explicado al diario el ingeniero Pedro Sanz, de Renfe.',
        'direct Pedro Sanz #pedro-sanz',
      ],
      [
        'Ana Ruiz cerró el puente de Valdemar. Anoche, en una carta escrita a Renfe incluso admitió que el puente es caro.',
        '-',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      ['Ana Ruiz, se quejó de que el puente de Valdemar es caro.', 'indirect Ana Ruiz #ana-ruiz'],
      ['El 25 de junio el alcalde aseguró que el puente de Valdemar es caro.', 'indirect el alcalde'],
      ['El alcalde el 25 de junio aseguró que el puente de Valdemar es caro.', 'indirect El alcalde'],
      [
        'El 25 de junio autoridades locales denunciaron que Renfe cerró el puente de Valdemar.',
        'indirect autoridades locales',
      ],
      // Any verb behind a quotation, and nouns that stand for who was just named.
      ['“El puente de Valdemar es demasiado caro”, espeta Ruiz.', 'direct Ruiz #ana-ruiz'],
      [
        '“El puente de Valdemar es demasiado caro”, resume uno de sus amigos, Pedro Sanz.',
        'direct Pedro Sanz #pedro-sanz',
      ],
      [
        'Ana Ruiz visitó Valdemar el lunes. “Es una obra demasiado cara”, criticó la funcionaria.',
        '-',
        'direct Ana Ruiz #ana-ruiz',
      ],
      [
        '“El puente de Valdemar es caro”, sostuvo su jefe, el alcalde Pedro Sanz.',
        'direct Pedro Sanz #pedro-sanz',
      ],
      ['Fuentes de Renfe admiten que el puente de Valdemar es caro.', 'indirect Fuentes de Renfe'],
      ['El alcalde, Pedro Sanz, ha expresado su pena en Valdemar.', '-'],
      // The subject is left out.
      [
        'Ana Ruiz llegó ayer a Valdemar. Añadió que el puente abrirá en junio.',
        '-',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz llegó ayer a Valdemar. Rechazó las críticas y recordó que el puente abrirá en junio.',
        '-',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz llegó a Valdemar. Según dijo, el puente abrirá en junio.',
        '-',
        'according-to Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz, de Renfe, que no votó en Valdemar, cree que el puente es caro.',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      ['Ruiz no descartó cerrar el puente, aunque precisó que Valdemar crece.', 'indirect Ruiz #ana-ruiz'],
      ['Ana Ruiz celebró ayer la sentencia en la ciudad de Valdemar.', '-'],
      // What is only done with words is the article's report.
      ['Ana Ruiz rechazó las críticas que llegan de Valdemar.', '-'],
      ['Ana Ruiz defendió el puente que se construye en Valdemar.', '-'],
      ['Ana Ruiz aseguró estar cansada de las obras de Valdemar.', 'indirect Ana Ruiz #ana-ruiz'],
      ['Ana Ruiz, acusada de mentir en Valdemar, volvió el lunes.', '-'],
      ['Ana Ruiz fue acusada de mentir a la ciudad de Valdemar.', '-'],
      ['Ana Ruiz ha anunciado un puente nuevo para Valdemar.', 'indirect Ana Ruiz #ana-ruiz'],
      ['Ana Ruiz ha comunicado que Renfe vende un puente.', 'indirect Ana Ruiz #ana-ruiz'],
      [
        'El jefe de Renfe, Pedro Sanz, rechazó las críticas y sostuvo que Valdemar crece.',
        'indirect Pedro Sanz #pedro-sanz',
      ],
      [
        'El puente de Valdemar abrirá en junio. Así lo anunció el lunes Ana Ruiz.',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      // A relative clause is nobody's report; a clause set in.
      ['Ruiz habló de una deuda que el jefe de Renfe, Pedro Sanz, calificó de “ridícula” en Valdemar.', '-'],
      [
        'Entonces, recuerda Ana Ruiz, las ayudas tardaron más de dos años en llegar.',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz visitó ayer la ciudad de Valdemar. Su abogado, Pedro Sanz, aseguró que el puente es caro.',
        '-',
        'indirect Pedro Sanz #pedro-sanz',
      ],
      ['Pedro Sanz aceptó el dinero de Valdemar, según consta en el sumario.', 'according-to el sumario'],
      [
        'De acuerdo con el jefe de Renfe, Pedro Sanz, el puente abrirá en junio.',
        'according-to Pedro Sanz #pedro-sanz',
      ],
      [
        'El puente abrirá en junio, según anunció ayer el director del centro, Pedro Sanz.',
        'according-to Pedro Sanz #pedro-sanz',
      ],
      ['La asociación de vecinos Renfe reclamó que el puente abra en junio.', 'indirect Renfe #renfe'],
      [
        'El entrenador, de 46 años, destacó el trabajo de Ana Ruiz, que jugó en Valdemar.',
        '? El entrenador → ?',
      ],
      ['Ana Ruiz la considera “un avance sólido, pero todavía lejano”.', '? la → ?'],
      ['Renfe denunció a Ana Ruiz por el presunto fraude en Valdemar.', '-'],
      // Who is left out before a perfect, who is told before the verb, two roles of one
      [
        'Ana Ruiz dijo que no irá a Valdemar. “El puente de Valdemar es caro y viejo”, ha añadido.',
        'indirect Ana Ruiz #ana-ruiz',
        'direct Ana Ruiz #ana-ruiz',
      ],
      [
        'Ana Ruiz dijo que no irá a Valdemar. El puente de Valdemar costará 40 euros, también ha dicho.',
        'indirect Ana Ruiz #ana-ruiz',
        'indirect Ana Ruiz #ana-ruiz',
      ],
      ['“El puente de Valdemar es caro”, le dijo a Renfe Pedro Sanz.', 'direct Pedro Sanz #pedro-sanz'],
      [
        '“El puente de Valdemar es caro”, escribió la novelista y poeta murciana Ana Ruiz.',
        'direct Ana Ruiz #ana-ruiz',
      ],
      [
        'La modelo Ana Ruiz compró una casa en Valdemar. La modelo señaló que el puente de Valdemar es caro.',
        '-',
        'indirect Ana Ruiz #ana-ruiz',
      ],
    ],
  },
  de: {
    entities: [
      'person: Anna Roth; Roth',
      'place: Kubin',
      'body: Bahn',
      'body: Kubin Rail',
      'institution: Verkehrsministerium',
      'person: Max Vogel',
    ],
    cases: [
      // Whose the office is, and whose the body is, is not who speaks.
      [
        'Am Abend sagte Roths langjähriger Manager Max Vogel (61): „Die Brücke in Kubin wird im Mai teurer.“',
        'direct Max Vogel #max-vogel',
      ],
      [
        'Am Abend sagte Roths langjähriger Anwalt: „Die Brücke in Kubin wird im Mai deutlich teurer.“',
        'direct Roths langjähriger Anwalt',
      ],
      ['Nach Ansicht des Bahnprojekts nütze Kubin den Brücken und Straßen.', '? who says it?'],
      [
        'Die Stiftung der kolumbianischen Malerin Anna Roth nannte die Brücke in Kubin „ein Meisterwerk der Baukunst“.',
        '-',
      ],
      [
        'Die Stiftung des kolumbianischen Malers Max Vogel nannte die Brücke in Kubin „ein Meisterwerk der Baukunst“.',
        '-',
      ],
      [
        'Der Chef des Verbandes Max Vogel nannte die Brücke in Kubin „ein Meisterwerk der Baukunst“.',
        'direct Max Vogel #max-vogel',
      ],
      // “Würden” behind a quotation may go on with it.
      [
        '„Die Brücke in Kubin ist alt und teuer“, sagte Anna Roth. Zwei Firmen aus Kubin, die Brücken bauen, würden sie seit Jahren prüfen.',
        'direct Anna Roth #anna-roth',
        '? who says it?',
      ],
      [
        'Die Brücke in Kubin bleibt zu, wie ein hoher Mitarbeiter eines Amtes Kubin Rail berichtet.',
        'according-to ein hoher Mitarbeiter eines Amtes',
      ],
      [
        'Die Brücke in Kubin bleibt zu, wie eine Sprecherin der Bahn berichtet.',
        'according-to eine Sprecherin der Bahn',
      ],
      [
        'Die Brücke in Kubin bleibt zu, wie das Verkehrsministerium vorab mitteilte.',
        'according-to Verkehrsministerium #verkehrsministerium',
      ],
      [
        'Die Brücke in Kubin sei alt, sagte der Wirtschafts-, Sozial- und Finanzdirektor Max Vogel.',
        'indirect Max Vogel #max-vogel',
      ],
      // What cannot speak does not; who is told of last, of two full names, is no source.
      [
        'Zuvor hatte ein neuer Umbau für die Bahn zur Wahl gestanden, doch Kubin verhinderte die Brücke.',
        '-',
      ],
      ['Nach Ansicht des Umbaus nütze die Brücke ganz Kubin.', '? who says it?'],
      ['In Kubin tritt laut Kapitän Max Vogel Anna Roth im Mai zurück.', 'according-to Max Vogel #max-vogel'],
      [
        'Kubin habe die Brücke zu spät geprüft, äußerten ein Experte und die Leiterin am Montag.',
        'indirect ein Experte und die Leiterin',
      ],
      // What a clause reports is not all of the sentence; inside a clause only nouns have a capital.
      ['Die Bahn zitiert eine Studie, die laut Anna Roth zwei Brücken in Kubin ergänzt.', '-'],
      ['In Kubin tippt Max Vogel ein, was die Kinder ihm sagen, und die Brücke öffnet sich.', '-'],
      ['Anna Roth gab dem Richter ein Schreiben der Bahn, das bewies, dass Kubin zahlt.', '-'],
      ['Der Antrag von Anna Roth, der Kubin zum Kurort erklärt, ist alt.', '-'],
      // An attribute before the noun
      [
        '„Kubin wird teuer“, erklärte der für Brücken zuständige Direktor Max Vogel.',
        'direct Max Vogel #max-vogel',
      ],
      [
        '„Kubin wird teuer“, erklärt Chemikerin und Autorin Anna Roth von der Bahn.',
        'direct Anna Roth #anna-roth',
      ],
      ['Anna Roth lachte. Laut den Experten aus Sicht der Bahn ist Kubin teuer.', 'according-to Experten'],
      [
        'Max Vogel erzählt, Kubin sei schön. Den Plan, aus Kubin fortzugehen, habe er aber schon als Kind gefasst.',
        'indirect Max Vogel #max-vogel',
        'indirect Max Vogel #max-vogel',
      ],
      ['Laut eines Sprechers der Stadt bleibt Kubin zu.', 'according-to ein Sprecher der Stadt'],
      ['Händlern zufolge bleibt Kubin zu.', 'according-to Händler'],
      ['In Kubin baut die Bahn ein Haus: Eigenen Angaben zufolge kostet es 40 Euro.', '-'],
      // As Swiss papers write it
      ['Anna Roth äusserte, die Brücke in Kubin bleibe zu.', 'indirect Anna Roth #anna-roth'],
      ['Gemäss Anna Roth bleibt die Brücke in Kubin zu.', 'according-to Anna Roth #anna-roth'],
      ['Gemäß Angaben der Bahn bleibt die Brücke in Kubin zu.', 'according-to Bahn #bahn'],
      ['Anna Roth liess in Kubin mitteilen, die Brücke bleibe zu.', 'indirect Anna Roth #anna-roth'],
      // What is called so, and what is found
      ['Die Bahn in Kubin hieß zuletzt „Orsa“ und früher „Tal“.', '-'],
      ['In Kubin geht es für Anna Roth darum, genügend Leute zu finden.', '-'],
      ['Dem Gericht zufolge bleibt Kubin zu.', 'according-to Gericht'],
      ['Über das Geld für Kubin, sagte aber Anna Roth im Mai.', '-'],
      ['Bahn-Chefin Anna Roth kritisierte die Brücke in Kubin.', '-'],
      ['Die Bahn-Sprecherin Anna Roth sagte: „Kubin wird teuer.“', 'direct Anna Roth #anna-roth'],
      ['„Die Brücke in Kubin ist zu teuer“, so der Bahn-Sprecher.', 'according-to der Bahn-Sprecher'],
      ['Der Bahn-Sprecher sagte am Montag, das Geld reiche nicht.', 'indirect Der Bahn-Sprecher'],
      ['Anna Roth sagte, das Geld reiche nicht.', 'indirect Anna Roth #anna-roth'],
      ['Man werde die Brücke in Kubin abreißen, hieß es bei der Bahn.', 'according-to Bahn #bahn'],
      [
        'Vom Verkehrsministerium hieß es dazu, Kubin zahle.',
        'indirect Verkehrsministerium #verkehrsministerium',
      ],
      [
        'Die Brücke in Kubin bleibt zu, heißt es in einem Bericht der Bahn.',
        'according-to ein Bericht der Bahn',
      ],
      [
        'Die Brücke in Kubin bleibt zu, da laut Behördenangaben Einsturzgefahr bestehe.',
        'according-to Behördenangaben',
      ],
      ['Laut Angaben der Bahn bleibt die Brücke in Kubin zu.', 'according-to Bahn #bahn'],
      ['Wie die Bahn bekannt gab, bleibt die Brücke in Kubin zu.', 'according-to Bahn #bahn'],
      [
        'Die Brücke in Kubin bleibt zu, wie eine Sprecherin weiter mitteilte.',
        'according-to eine Sprecherin',
      ],
      [
        'Die Brücke in Kubin bleibt zu, teilte das Verkehrsministerium (VM) am Montag mit.',
        'indirect Verkehrsministerium #verkehrsministerium',
      ],
      ['Die Brücke in Kubin bleibt zu, sagte Anna Roth (CDU).', 'indirect Anna Roth #anna-roth'],
      [
        'Anna Roth, Bürgermeisterin von Kubin, kündigte am Montag eine Brücke an.',
        'indirect Anna Roth #anna-roth',
      ],
      [
        '„Die Brücke in Kubin ist zu teuer“, sagte Roth der Deutschen Presse-Agentur.',
        'direct Roth #anna-roth',
      ],
      [
        '„Die Brücke in Kubin ist zu teuer“, sagte die Bürgermeisterin, Anna Roth, vor dem Rathaus.',
        'direct Anna Roth #anna-roth',
      ],
      [
        '„Die Brücke in Kubin ist zu teuer“, heißt es in einer Mitteilung der Bahn.',
        'direct einer Mitteilung der Bahn',
      ],
      ['Roth teilte mit, die Brücke in Kubin werde im Juni öffnen.', 'indirect Roth #anna-roth'],
      ['Wie die Bahn mitteilte, öffnet die Brücke in Kubin im Juni.', 'according-to Bahn #bahn'],
      ['Die Brücke in Kubin öffnet nach Angaben der Bahn im Juni.', 'according-to Bahn #bahn'],
      ['Roth zufolge öffnet die Brücke in Kubin im Juni.', 'according-to Roth #anna-roth'],
      [
        'Ein Sprecher der Bahn sagte, dass die Brücke in Kubin im Juni öffne.',
        'indirect Ein Sprecher der Bahn',
      ],
      ['Anna Roth kam nach Kubin. Die Brücke sei zu teuer, sagte sie.', '-', 'indirect Anna Roth #anna-roth'],
      ['Die Brücke in Kubin wird angeblich im Juni geschlossen.', '? “angeblich” → who says it?'],
      ['„Die Brücke in Kubin kostet 40 Millionen Euro“, sagte Anna Roth.', 'direct Anna Roth #anna-roth'],
      ['„Die Brücke in Kubin ist zu teuer“, sagte ein Sprecher am Montag.', 'direct ein Sprecher'],
      ['Anna Roth sagte, die Brücke in Kubin sei zu teuer.', 'indirect Anna Roth #anna-roth'],
      ['Anna Roth sagte am Montag, dass die Brücke in Kubin zu teuer sei.', 'indirect Anna Roth #anna-roth'],
      ['Laut Anna Roth kostet die Brücke in Kubin 40 Millionen Euro.', 'according-to Anna Roth #anna-roth'],
      ['Die Brücke in Kubin wird im Juni eröffnet, sagte Roth.', 'indirect Roth #anna-roth'],
      ['Die Brücke in Kubin wurde am Montag eröffnet.', '-'],
      // The mood goes on with what somebody says.
      [
        'Roth sagte, Kubin wachse schnell. Die Stadt brauche bis 2030 mehr Schulen.',
        'indirect Roth #anna-roth',
        'indirect Roth #anna-roth',
      ],
      [
        'Roth schloss Kürzungen in Kubin nicht aus. Man setze dort auf freiwillige Lösungen.',
        '-',
        'indirect Anna Roth #anna-roth',
      ],
      // It asks who reads.
      ['Roth sagte, Kubin wachse schnell. Man denke nur an die Brücke in Kubin.', 'indirect Roth #anna-roth'],
      [
        'Roth sagte, Kubin wachse schnell. Man stelle sich Kubin ohne Brücke vor.',
        'indirect Roth #anna-roth',
      ],
      [
        '„Die Brücke in Kubin ist zu teuer“, sagte die Chefin Anna Roth der Bahn.',
        'direct Anna Roth #anna-roth',
      ],
      ['Der Verband Kubin sagte, die Brücke sei viel zu teuer.', 'indirect Der Verband Kubin'],
      ['Wie die Bahn am Montag in Kubin mitteilte, öffnet die Brücke.', 'according-to Bahn #bahn'],
      ['„Die Brücke in Kubin ist zu teuer“, schimpfte Roth.', 'direct Roth #anna-roth'],
      [
        'Das Gesetz verstoße in Kubin gegen das Recht, sagte die Chefin Anna Roth.',
        'indirect Anna Roth #anna-roth',
      ],
      ['Die Brücke in Kubin ist fertig. Das hat die Bahn am Montag mitgeteilt.', 'indirect Bahn #bahn'],
      [
        'Besonders teuer ist nach Angaben der Forscherin aus Kubin das Becken.',
        'according-to Forscherin aus Kubin',
      ],
      ['Roth geht davon aus, dass die Brücke in Kubin fertig wird.', 'indirect Roth #anna-roth'],
      [
        'Roth sagte, Kubin wachse schnell. Alle Dörfer in Kubin müssten nun Schulen bauen.',
        'indirect Roth #anna-roth',
        'indirect Roth #anna-roth',
      ],
      ['Roth kam nach Kubin. Alle Dörfer in Kubin müssten nun Schulen bauen.', '-', '-'],
      ['„Die Brücke in Kubin ist zu teuer“, wie jeder in Kubin weiß.', '? who says it?'],
      [
        'Roth war am Montag wieder in Kubin. „Die Brücke wird viel zu teuer“, so die parteilose Politikerin.',
        '-',
        'according-to Anna Roth #anna-roth',
      ],
      [
        'Roth kam am Montag nach Kubin. „Kubin braucht die Brücke“, sagte die 29-Jährige, die 2021 nach Kubin zog.',
        '-',
        'direct Anna Roth #anna-roth',
      ],
      ['Die Bahn will in Kubin so jährlich 40 Millionen Euro sparen.', '-'],
      ['Die Bahn steht in der Stadt Kubin unter Druck.', '-'],
      [
        '„Die Brücke in Kubin ist zu teuer“, steht in einer Mitteilung der Bahn.',
        'direct einer Mitteilung der Bahn',
      ],
      [
        'Roth lobte die Brücke in Kubin, forderte aber Nachbesserungen beim Lärm.',
        'indirect Roth #anna-roth',
      ],
      ['Kubin sei zu teuer, sagte Roth bei der Eröffnung der Brücke.', 'indirect Roth #anna-roth'],
      ['Anna Roth, die seit 2020 in Kubin lebt, warb für die Brücke.', '-'],
      // What is only done with words is the article's report; verbs that need a particle.
      ['Anna Roth lehnte die Brücke in Kubin am Montag ab.', '-'],
      ['Anna Roth bestritt den Vorwurf, der in Kubin seit Wochen laut wird.', '-'],
      ['Die Vorwürfe gegen Anna Roth waren in Kubin laut geworden.', '-'],
      // What opens with a preposition has no subject, nor has a verb of several one thing for it.
      ['Trotz der Hilfe für die Bürger Kubins forderte dessen Gesandter am Montag mehr Geld.'],
      ['Bei einem Auftritt in Kubin am Montag forderten sie mehr Geld für die Brücke.', '? sie → ?'],
      [
        'China und Russland, die größten Kritiker der Bahn in Kubin, riefen das Gremium auf, zu handeln.',
        '-',
      ],
      ['Anna Roth begrüßte die Pläne, die die Bahn in Kubin vorgelegt hat.', '-'],
      ['Die Bahn führte in Kubin neue Züge ein, die leiser fahren.', '-'],
      ['Anna Roth warf der Bahn vor, Kubin zu vergessen.', 'indirect Anna Roth #anna-roth'],
      [
        'Anna Roth kam nach Kubin. Zugleich kündigte sie an, die Brücke zu schließen.',
        '-',
        'indirect Anna Roth #anna-roth',
      ],
      ['Roth wies darauf hin, dass die Brücke in Kubin alt sei.', 'indirect Roth #anna-roth'],
      ['Roth sagte der Zeitung, die Brücke in Kubin sei alt.', 'indirect Roth #anna-roth'],
      [
        'Die Initiative „Rettet Kubin“ verlangte mehr Geld, das die Stadt nicht hat.',
        '? Die Initiative „Rettet Kubin“ → ?',
      ],
      ['Roth rechnet damit, dass die Brücke in Kubin teurer wird.', 'indirect Roth #anna-roth'],
      ['Das Ministerium in Kubin sagte, Ziel sei eine Brücke gewesen.', 'indirect Das Ministerium in Kubin'],
      // What says only who said the sentence before.
      [
        'Die Brücke in Kubin wird im Juni gesperrt. Das teilte die Bahn am Montag mit.',
        'indirect Bahn #bahn',
      ],
      ['Die Brücke in Kubin wird im Juni gesperrt. Das kritisierte Anna Roth am Montag.', '-'],
      // The perfect, nouns in the genitive, and a noun that ends whose words they are.
      [
        'Der Zug fahre in Kubin, ließ die 46 Jahre alte Chefin Anna Roth mitteilen.',
        'indirect Anna Roth #anna-roth',
      ],
      ['Anna Roth ließ sich ausrichten, dass die Brücke in Kubin alt sei.', '-'],
      ['Roth hatte vor Gericht ausgesagt, die Bahn habe Kubin betrogen.', 'indirect Roth #anna-roth'],
      [
        'Am Montag hatte Anna Roth angekündigt, die Brücke in Kubin zu schließen.',
        'indirect Anna Roth #anna-roth',
      ],
      [
        'Anna Roth war Zeugin in Kubin. „Die Bahn hat in Kubin alle betrogen“, hatte die 63-Jährige erklärt.',
        '-',
        'direct Anna Roth #anna-roth',
      ],
      [
        'Die Brücke in Kubin wird nach Angaben des Vereins mindestens acht Wochen fehlen.',
        'according-to Verein',
      ],
      ['Anna Roth sagte am Dienstag in Kubin, Qualität gehe vor Nähe.', 'indirect Anna Roth #anna-roth'],
      ['Anna Roth war nach Angaben ihres Anwalts in Kubin.', 'according-to ihr Anwalt'],
      [
        'Die Bahn will in Kubin 240 Stellen streichen. Das teilte das Unternehmen der Belegschaft am Montag mit.',
        'indirect Bahn #bahn',
      ],
      ['Die Sirenen in Kubin blieben nach Darstellung von Anwohnern stumm.', 'according-to Anwohner'],
      ['„Das Wasser stand in der ganzen Stadt meterhoch“, sagte Anna Roth.', 'direct Anna Roth #anna-roth'],
      [
        'Die Brücke in Kubin müsse weg, sagte Anna Roth der Zeitung „Neuer Tag“.',
        'indirect Anna Roth #anna-roth',
      ],
      ['Die Zinsen kosteten Kubin jeden Tag 38.000 Euro, rechnete Roth vor.', 'indirect Roth #anna-roth'],
      [
        'Der Chef der Gemeinde Kubin, Peter Lind, sagte, die Brücke sei zu teuer.',
        'indirect Der Chef der Gemeinde Kubin',
      ],
    ],
  },
  ru: {
    entities: [
      'person: Анна Рот; Рот; Анны Рот; Анна Петровна',
      'place: Ковин; Ковине; Ковина',
      'body: Дорстрой; Дорстрое; Дорстроя; Дорстрою',
      'person: Пётр Линд; Линд; Линда; Линду',
      'body: РБК',
      'person: Кость Тарс',
    ],
    cases: [
      // Who founded a body is not the body.
      ['«Мост в Ковине закроют в мае», — пояснил основатель «Дорстроя».', 'direct основатель «Дорстроя»'],
      // Names in the marks of the quotation, or in other ones, do not end it; where marks are torn there is no fact.
      ['"Мост "Заря" в Ковине закроют в мае", — сказал Пётр Линд.', 'direct Пётр Линд #пётр-линд'],
      [
        '"В мае акции "Дорстроя", принадлежащие "Заре", продал Ковин", - сказал Пётр Линд.',
        'direct Пётр Линд #пётр-линд',
      ],
      ['"В мае мост в Ковине продал "Дорстрой", — сказал Пётр Линд.', 'direct Пётр Линд #пётр-линд'],
      [
        '"Мост в Ковине закроют в мае, - сказал Пётр Линд из "Дорстроя" в беседе с "Зарёй". — Мост в Орсе откроют в июне".',
        'direct Пётр Линд #пётр-линд',
        'direct Пётр Линд #пётр-линд',
      ],
      ['«Мост „Заря“ в Ковине закроют в мае», — сказал Пётр Линд.', 'direct Пётр Линд #пётр-линд'],
      ['"Мост стар. Мост в Ковине " Заря" закроют в мае", — сказал Пётр Линд.'],
      [
        '"Мост в Ковине стар, – уверен Пётр Линд. – Рядом, в городе Ковине, построят две школы".',
        'direct Пётр Линд #пётр-линд',
      ],
      // Who is named in what he says is not he; a man whose name tells nothing is, where no other came in.
      [
        'Пётр Линд приехал в Орсу. План Анны Рот хорош для Ковина, указал он, отметив, что Дорстрой заплатит.',
        '-',
        'indirect Пётр Линд #пётр-линд',
      ],
      [
        'Политолог Кость Тарс не против моста. «Ковин закроет мост Дорстроя», — отметил он.',
        'direct Кость Тарс #кость-тарс',
      ],
      ['Дорстрой Ковина считает, что мост закроют в мае.', 'indirect Дорстрой #дорстрой'],
      [
        'Пётр Линд против моста в Ковине. «Но это должны решать жители, а не чиновники из других городов», — сказал он.',
        'direct Пётр Линд #пётр-линд',
      ],
      // Who is told, on what network, and when, is no part of who says it; a family is not whose it is.
      ['Мост в Ковине закрыли, сообщили РБК в пресс-службе Дорстроя.', 'indirect пресс-служба Дорстроя'],
      [
        '«Мост в Ковине закроют в мае», — ответила Линду в «Твиттере» мэр Анна Рот.',
        'direct Анна Рот #анна-рот',
      ],
      ['Мост в Ковине закроют в мае, заявила Линду мэр Анна Рот.', 'indirect Анна Рот #анна-рот'],
      [
        'Мост в Ковине закроют в мае, сообщила на встрече мэр Анна Рот, передает Дорстрой.',
        'indirect Анна Рот #анна-рот',
      ],
      ['Мост в Ковине закроют в мае, передает Дорстрой.', 'indirect Дорстрой #дорстрой'],
      ['«Мост в Ковине закроют в мае», — написала глава района в Telegram.', 'direct глава района'],
      [
        'В пресс-службе Дорстроя накануне заявили, что мост в Ковине закроют.',
        'indirect пресс-служба Дорстроя',
      ],
      ['Представители завода 18 мая сообщили, что мост в Ковине закроют.', 'indirect Представители завода'],
      ['Семья Линда считает, что мост в Ковине закроют.', 'indirect Семья Линда'],
      ['Согласно протоколу комитета, мост в Ковине закроют.', 'according-to протокол комитета'],
      // A view that the next sentence tells whose it is.
      [
        'Мост в Ковине скоро закроют совсем. Так, по крайней мере, считает Пётр Линд.',
        'indirect Пётр Линд #пётр-линд',
      ],
      // What cannot speak does not; whom somebody accuses or warns does not say it.
      ['Ковин строит мост и обвиняет Дорстрой в задержке работ.', 'indirect Ковин #ковин'],
      ['Новый монополист в мае строго предупредил Дорстрой о закрытии моста в Ковине.', '-'],
      ['О закрытии моста в Ковине предупредил Дорстрой.', 'indirect Дорстрой #дорстрой'],
      [
        'По информации городских дорожных служб, мост в Ковине закроют.',
        'according-to городские дорожные службы',
      ],
      [
        'В правоохранительных органах считают, что мост в Ковине закроют.',
        'indirect правоохранительные органы',
      ],
      ['Веберовы же утверждали, что мост в Ковине закроют.', 'indirect Веберовы'],
      ['По прогнозу Дорстроя, мост в Ковине откроют в июне.', 'according-to Дорстрой #дорстрой'],
      ['В Ковине упала крыша станции «Ковин-2», сообщил Линд.', 'indirect Линд #пётр-линд'],
      [
        'Пётр Линд приехал в Ковин. По его оценке, мост в Ковине слишком дорог.',
        '-',
        'according-to Пётр Линд #пётр-линд',
      ],
      ['По словам местных властей, мост в Ковине закроют.', 'according-to местные власти'],
      ['По данным организаторов, мост в Ковине закроют.', 'according-to организаторы'],
      ['По данным областной прокуратуры, мост в Ковине закроют.', 'according-to областная прокуратура'],
      ['По данным следствия, мост в Ковине закроют.', 'according-to следствие'],
      [
        'Мост в Ковине закроют, пишет РБК. Анна Рот рада. По информации издания, Пётр Линд закроет мост в Ковине.',
        'indirect РБК #рбк',
        'according-to РБК #рбк',
      ],
      [
        'Мост в Ковине закроют, пишет РБК. Мост в Ковине стар, пишет газета «Дорстрой». Анна Рот рада. По информации издания, Пётр Линд закроет мост в Ковине.',
        'indirect РБК #рбк',
        'indirect Дорстрой #дорстрой',
        'according-to издание',
      ],
      [
        'Член комитета Ковина по мостам и дорогам Пётр Линд в интервью порталу kn.ru заявил, что мост в Ковине закроют.',
        'indirect Пётр Линд #пётр-линд',
      ],
      ['Дорстрой в сообщении о планах города подтвердил данные о том, что мост в Ковине закроют.', '-'],
      ['Вчера рассказывал премьер-министру, что мост в Ковине стоит 40 рублей.', '? рассказывал → ?'],
      ['Как ранее информировал Дорстрой, мост в Ковине закроют.', 'according-to Дорстрой #дорстрой'],
      ['По словам судьи, мост в Ковине закроют.', 'according-to судья'],
      [
        'По данным «Дорстроя» последняя книга Петра Линда о Ковине выйдет в мае.',
        'according-to Дорстрой #дорстрой',
      ],
      [
        'Мост в Ковине закроют в июне. Об этом, как пишет РБК, Анна Рот заявила в разговоре с Линдом.',
        'indirect Анна Рот #анна-рот',
      ],
      ['По словам учёных, мост в Ковине закроют.', 'according-to учёные'],
      ['По данным источника «Дорстроя», мост в Ковине закроют.', 'according-to источник «Дорстроя»'],
      [
        'По данным правительства Республики Ковин, мост закроют.',
        'according-to правительство Республики Ковин',
      ],
      ['По словам врача больницы №29 Анна Рот, мост в Ковине закроют.', 'according-to Анна Рот #анна-рот'],
      ['По оценке Линда, мост в Ковине слишком дорог.', 'according-to Пётр Линд #пётр-линд'],
      ['«Мост в Ковине, — сказал Линд, — слишком дорог для всех».', 'direct Линд #пётр-линд'],
      ['«Мост в Ковине слишком дорог для всех», — подытожил Линд.', 'direct Линд #пётр-линд'],
      ['Как сообщил Линд, мост в Ковине откроют в июне.', 'according-to Пётр Линд #пётр-линд'],
      ['Мост в Ковине, как пояснил Линд, откроют в июне.', 'according-to Пётр Линд #пётр-линд'],
      ['Мост в Ковине откроют в июне, по словам Линда.', 'according-to Пётр Линд #пётр-линд'],
      [
        'Пётр Линд приехал в Ковин. По его словам, мост в Ковине откроют в июне.',
        '-',
        'according-to Пётр Линд #пётр-линд',
      ],
      [
        'Анна Рот приехала в Ковин. «Мост в Ковине слишком дорог», — сказала она.',
        '-',
        'direct Анна Рот #анна-рот',
      ],
      ['В Дорстрое заявили, что мост в Ковине откроют в июне.', 'indirect Дорстрой #дорстрой'],
      ['Представитель Дорстроя заявил, что мост в Ковине откроют в июне.', 'indirect Представитель Дорстроя'],
      ['Линд уверен, что мост в Ковине слишком дорог.', 'indirect Линд #пётр-линд'],
      ['Мост в Ковине якобы закроют в июне этого года.', '? “якобы” → who says it?'],
      ['«Мост в Ковине будет стоить 40 миллионов евро», — сказала Анна Рот.', 'direct Анна Рот #анна-рот'],
      // A party that is called by who leads it.
      ['Представитель партии Линда назвал мост в Ковине «настоящим мошенничеством».', '-'],
      [
        'В ответ на это представитель партии Линда заявил, что мост в Ковине стар.',
        'indirect представитель партии Линда',
      ],
      [
        '«Мост в Ковине слишком дорог», — заявил представитель министерства.',
        'direct представитель министерства',
      ],
      ['Анна Рот сказала, что мост в Ковине слишком дорог.', 'indirect Анна Рот #анна-рот'],
      ['Рот также отметила, что мост в Ковине слишком дорог.', 'indirect Рот #анна-рот'],
      ['Новый мост в Ковине откроют в июне, заявила Анна Рот.', 'indirect Анна Рот #анна-рот'],
      [
        'По словам Анна Рот, мост в Ковине будет стоить 40 миллионов евро.',
        'according-to Анна Рот #анна-рот',
      ],
      ['Мост в Ковине открыли в понедельник утром.', '-'],
      ['Петра Линда, которого следствие считало посредником, оправдали в Ковине.', '-'],
      ['Мост в Ковине закрыли, сообщили в пятницу в управлении Дорстроя.', 'indirect управление Дорстроя'],
      ['Мост в Ковине, как полагают в Дорстрое, откроют в июне.', 'according-to Дорстрой #дорстрой'],
      ['В Дорстрое также указали, что мост в Ковине откроют.', 'indirect Дорстрой #дорстрой'],
      ['«Мост в Ковине слишком дорог», — сказал глава «Дорстроя».', 'direct глава «Дорстроя»'],
      ['Жители Ковина сообщили, что мост уже закрыт.', 'indirect Жители Ковина'],
      ['Глава комитета по мостам Анна Рот заявила, что Ковин растёт.', 'indirect Анна Рот #анна-рот'],
      ['Рот ещё в мае говорила, что мост в Ковине закроют.', 'indirect Рот #анна-рот'],
      ['Адвокат Анна Рот сообщила журналистам, что мост в Ковине закроют.', 'indirect Анна Рот #анна-рот'],
      ['«Мост в Ковине слишком дорог», — написала в соцсетях Анна Рот.', 'direct Анна Рот #анна-рот'],
      ['«Мост в Ковине слишком дорог», — возмущается Рот.', 'direct Рот #анна-рот'],
      [
        'Анна Рот приехала в Ковин. По мнению депутата, мост слишком дорог для всех.',
        '-',
        'according-to Анна Рот #анна-рот',
      ],
      ['Анна Рот опровергла сообщения о том, что мост в Ковине закроют.', '-'],
      ['Анна Рот раскритиковала мост, который строят в Ковине.', '-'],
      ['Мост в Ковине закрыт, уточнил один из собеседников газеты.', 'indirect один из собеседников газеты'],
      ['Анна Рот попросила дать ей время и заперлась в Ковине.', '-'],
      ['Анна Рот попросила закрыть мост в Ковине.', 'indirect Анна Рот #анна-рот'],
      [
        'О том, что мост закроют, заявил бывший глава Дорстроя и совладелец Дорстроя Пётр Линд.',
        'indirect Пётр Линд #пётр-линд',
      ],
      ['Женщину обвинили в том, что она закрыла мост в Ковине.', '-'],
      ['Анна Рот рассказала «Новому дню», что мост в Ковине закроют.', 'indirect Анна Рот #анна-рот'],
      ['Анна Рот (Дорстрой) опровергла сообщения о том, что мост закроют.', '-'],
      ['В Дорстрое подтвердили закрытие моста, но отказались от комментариев.', '-'],
      ['По предварительным данным Дорстроя, мост в Ковине закроют.', 'according-to Дорстрой #дорстрой'],
      ['Мост в Ковине закроют, рассказала Анна Рот порталу «Новости Ковина».', 'indirect Анна Рот #анна-рот'],
      ['Анна Рот потребовала закрыть мост в Ковине.', 'indirect Анна Рот #анна-рот'],
      ['Анна Рот рассказала Дорстрою, что мост в Ковине закроют.', 'indirect Анна Рот #анна-рот'],
      [
        'Мост в Ковине закроют в июне. Об этом сообщила журналистам глава комитета по мостам Анна Рот.',
        'indirect Анна Рот #анна-рот',
      ],
      [
        'Мост в Ковине закроют в июне. Об этом в эфире «Дорстроя» сообщила ведущая Анна Рот.',
        'indirect Анна Рот #анна-рот',
      ],
      [
        'Мост в Ковине закроют в июне, рассказали два собеседника. По их словам, Ковин ждёт дождя.',
        'indirect два собеседника',
        'according-to два собеседника',
      ],
      ['Анне Рот дали орден и отметили неоценимый вклад Ковина.', '-'],
      ['Поздним вечером 4 мая чиновник сообщил, что мост в Ковине закрыт.', 'indirect чиновник'],
      ['Анна Рот призвала коллег закрыть мост, и в Ковине её поддержали.', 'indirect Анна Рот #анна-рот'],
      ['Мост в Ковине закроют, сообщили власти.', 'indirect власти'],
      ['Как стало известно «Дорстрою», мост в Ковине закроют.', 'according-to Дорстрой #дорстрой'],
      [
        '«Мост в Ковине закроют», — сообщил тренер 31-летней гребчихи Пётр Линд.',
        'direct Пётр Линд #пётр-линд',
      ],
      [
        '— Мост в Ковине закроют в мае. Другого моста в Ковине нет, — рассказал Пётр Линд.',
        'direct Пётр Линд #пётр-линд',
        'direct Пётр Линд #пётр-линд',
      ],
      ['— Мост в Ковине закроют в мае.', '-'],
      // Nothing opens what is said; a verb of saying ahead of it does not belong to it.
      [
        'Мост в Ковине закроют в мае. Другого моста в Ковине нет, - рассказал Пётр Линд.',
        'direct Пётр Линд #пётр-линд',
        'direct Пётр Линд #пётр-линд',
      ],
      [
        'Анна Рот сообщила, что в Ковине шёл дождь. Мост в Ковине закроют в мае, - рассказал Пётр Линд.',
        'indirect Анна Рот #анна-рот',
        'direct Пётр Линд #пётр-линд',
      ],
      ['— Мост в Ковине стар и дорог, — говорит Анна Петровна.', 'direct Анна Петровна #анна-рот'],
      // Who acts for somebody is named behind a comma; a site of several words.
      [
        'По словам защитника Линда, присяжного адвоката Анны Рот, мост в Ковине закрыт.',
        'according-to Анна Рот #анна-рот',
      ],
      [
        'По словам Линда, мост в Ковине закрыт. Как писал news.kovin.ru, Ковин откроет мост в мае.',
        'according-to Пётр Линд #пётр-линд',
        'according-to news.kovin.ru',
      ],
      [
        'Мост в Ковине закроют в июне. Об этом сообщила на встрече инженер Анна Рот, передаёт корреспондент агентства.',
        'indirect Анна Рот #анна-рот',
      ],
      // One clause that closes a sentence is about all of it, “but” or not.
      [
        'Ковин стар, но Дорстрой закроет мост в Ковине в мае, заявила Анна Рот.',
        'indirect Анна Рот #анна-рот',
      ],
      ['Мост в Ковине закроют в июне. В этом убеждён Пётр Линд.', 'indirect Пётр Линд #пётр-линд'],
      ['Мост ждут. Он, по словам Петра Линда, строил мост в Ковине.', '? Он → ?'],
      ['«Мы намерены закрыть его в мае», — сказал Пётр Линд в Ковине.', '? его → ?'],
      [
        '«Мост в Ковине закроют в мае, — сказал директор «Дорстроя» Пётр Линд. — Рядом, в городе Ковине, построят две школы».',
        'direct Пётр Линд #пётр-линд',
        'direct Пётр Линд #пётр-линд',
      ],
      ['«Мост «Заря» в Ковине закроют», — сказал Пётр Линд.', 'direct Пётр Линд #пётр-линд'],
      ['Дорстрой признал Линдова мастером мостов в Ковине.', 'indirect Дорстрой #дорстрой'],
      ['«Мост в Ковине закроют в мае», — отметили в вузе.', 'direct вуз'],
      ['Анна Рот — доктор наук, до этого она строила мост в Ковине.', '-'],
      ['Согласно этой версии, Анна Рот закрыла мост в Ковине.', 'according-to эта версия'],
      [
        'Согласно первым частичным результатам, Анна Рот закрыла мост в Ковине.',
        'according-to первые частичные результаты',
      ],
      [
        'Согласно обвинительному заключению, Анна Рот закрыла мост в Ковине.',
        'according-to обвинительное заключение',
      ],
      // Whoever only quotes, goes on, hints, or acts in return
      [
        'Анна Рот заявила, что мост в Ковине закроют. Об этом пишет РБК. «Мост в Ковине стар и дорог», — приводит её слова газета.',
        'indirect Анна Рот #анна-рот',
        'direct Анна Рот #анна-рот',
      ],
      ['«Мост в Ковине стар и дорог», — цитирует Линда пресс-служба.', 'direct Пётр Линд #пётр-линд'],
      [
        'Пётр Линд заявил, что мост в Ковине закроют. «Мост в Ковине стар и дорог», — продолжил министр.',
        'indirect Пётр Линд #пётр-линд',
        'direct Пётр Линд #пётр-линд',
      ],
      ['Источники РБК намекнули, что Дорстрой закроет мост в Ковине.', 'indirect Источники РБК'],
      ['Дорстрой ответил на этот удар: мост в Ковине закрыли в мае.', '-'],
      ['Дорстрой ответил на вопрос: мост в Ковине закроют в мае.', 'indirect Дорстрой #дорстрой'],
      ['В руководстве ФСБ заявили, что мост в Ковине закроют.', 'indirect руководство ФСБ'],
      ['Как рассказали в региональной ФСБ, мост в Ковине закроют.', 'according-to региональная ФСБ'],
      ['Мост в Ковине строят. Он будет открыт в мае. Об этом сообщил Пётр Линд.', '? Он → ?'],
      ['Следствие установило, что эти компании строили в Ковине мост.', '? эти компании → ?'],
      ['Мост в Ковине закроют в июне. Об этом говорится в докладе.', 'indirect доклад'],
      [
        'Мост в Ковине закроют в июне. Об этом говорится в сообщении ведомства.',
        'indirect сообщение ведомства',
      ],
      ['Мост в Ковине закроют в июне, сообщил Дорстрой (ДС).', 'indirect Дорстрой #дорстрой'],
      ['Мост в Ковине закроют в июне. Об этом в пятницу сообщили в Дорстрое.', 'indirect Дорстрой #дорстрой'],
      // Who speaks behind a preposition of place, titles that hold a verb, a verb that opens the sentence.
      ['В министерстве дорог Ковина заявили, что мост закроют.', 'indirect министерство дорог Ковина'],
      ['Пострадали 14 жителей Ковина, сообщили в управлении Дорстроя.', 'indirect управление Дорстроя'],
      ['Анна Рот рассказала радио «Говорит Ковин», что мост закроют.', 'indirect Анна Рот #анна-рот'],
      ['Анна Рот сомневается, что мост в Ковине достроят в срок.', 'indirect Анна Рот #анна-рот'],
      [
        'Глава отдела мостов Анна Рот рассказала столичной газете, что Ковин растёт.',
        'indirect Анна Рот #анна-рот',
      ],
      ['Глава отдела дорог и мостов Анна Рот заявила, что Ковин растёт.', 'indirect Анна Рот #анна-рот'],
      ['Анна Рот рассказала в эфире радио «Говорит Ковин», что мост закроют.', 'indirect Анна Рот #анна-рот'],
      [
        'Как рассказал глава управления Дорстроя по реке Пётр Линд, мост закрыт.',
        'according-to Пётр Линд #пётр-линд',
      ],
      [
        'Мост в Ковине откроют, заявил министр дорог и мостов Пётр Линд на форуме.',
        'indirect Пётр Линд #пётр-линд',
      ],
      ['В Ковине изъяли 40 млн рублей, отмечали в Дорстрое.', 'indirect Дорстрой #дорстрой'],
      [
        'По данным пресс-службы суда, Линд, выйдя из тюрьмы, купил мост в Ковине.',
        'according-to пресс-служба суда',
      ],
      ['Мост в Ковине, согласно договорам аренды, стоит 3 млн рублей.', 'according-to договоры аренды'],
      ['«Дайте нам время, мы с Петром Линдом построим мост», — сказала Рот.', '? what is it about?'],
      ['«Поймите, мы с Петром Линдом построим мост в Ковине», — сказала Рот.', 'direct Рот #анна-рот'],
      ['«За два года она выросла на треть», — рассказала Анна Рот.', '? она → ?'],
      ['Свидетелем по делу проходит Пётр Линд. В мае он продал мост в Ковине.', '-', '-'],
      [
        'Анна Рот приехала в Ковин. На эти цели, считает она, нужно 600 млн рублей в год.',
        '-',
        'indirect Анна Рот #анна-рот',
      ],
      [
        'Мост в Ковине построили в 1886 году, рассказала на открытии выставки мэр Анна Рот.',
        'indirect Анна Рот #анна-рот',
      ],
      ['Анна Рот выразила сожаление, что мост в Ковине закроют.', 'indirect Анна Рот #анна-рот'],
      [
        'Анна Рот приехала в Ковин. На этом фоне она даже призвала закрыть мост.',
        '-',
        'indirect Анна Рот #анна-рот',
      ],
    ],
  },
};

/** Headlines that tell of what the sentences speak of. */
const TITLES: Readonly<Record<string, string>> = {
  es: 'Un puente y sus ayudas',
  de: 'Eine Brücke für viel Geld',
  ru: 'Мост',
};

describe.each(Object.entries(CASES))('who says it, in %s', (language, { entities, cases }) => {
  it.each(cases)('%s', (text, ...expected) => {
    const article = articleOf([text], { language, title: TITLES[language]! });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...entities));
    const said = facts.map(({ saidBy, mode, doubts }) => {
      if (doubts[0] !== undefined) return `? ${doubtText(doubts[0])}`;
      return mode === null ? '-' : `${mode} ${saidBy?.name}${saidBy?.card ? ` #${saidBy.card}` : ''}`;
    });
    expect(said).toEqual(expected);
  });
});
