import type { Grammar } from './grammar.ts';

/**
 * Bulgarian has no cases, but the definite article is an ending of a name’s first word: Европейски съюз, Европейският
 * съюз. Columns: with the article as subject, otherwise; vocative of people.
 */
export const BULGARIAN: Grammar = {
  phrase: 'article',
  people: 'first',
  clearAdjectives: true,
  letters: { C: 'бвгджзклмнпрстфхцчшщ', V: 'аеиоуъюя' },
  menEnd: '[оеё]в|[иъ]н|ски|шки|чки',
  womenEnd: '[оеё]ва|[иъ]на|ска|шка|чка',
  womenGiven: 'а|я',
  men: `никола илия тома лука сава коста мустафа саша жан-клод`,
  women: `елизабет маргарет кейт жаклин катрин мадлен деница каролин`,
  still: '',
  tables: `
    # Names of people: the vocative
    he ^пет+ър          ър ър ре                          — Петър
    he ^александ+ър     ър ър ре                          — Александър
    he ^христ+ос        а а е                             — Христос
    he C+               0 0 е                             — Иван
    he V+й              й й ю                             — Николай
    she C+а             а а о                             — Елена
    she [иь]+я          я я йо                            — Мария
    # Masculine nouns
    m (ден|път)+        ят я                              — Ден
    m (тел|[^ц]ар)+     ят я                              — Учител
    m ц+ар              арят аря                          — Цар
    m C+ъм              мът ма                            — Механизъм
    m C+                ът а                              — Съюз
    m V+й               ят я                              — Музей
    # Feminine nouns
    f C+а               ата ата                           — Камара
    f и+я               ята ята                           — Комисия
    f C+я               ята ята                           — Земя
    f (ост|ест|ст|щ|реч|нощ|власт)+   та та               — Общност
    # Neuter nouns
    n C+о               ото ото                           — Правителство
    n [Cи]+е            ето ето                           — Споразумение
    # Plurals
    pl [CV]+и           ите ите                           — Консерватори
    pl C+е              ете ете                           — Българе
    pl [CV]+а           ата ата                           — Села
    # Adjectives
    am ^б+ял            елият елия                        — Бял
    am ^гол+ям          емият емия                        — Голям
    am ^св+ят           етият етия                        — Свят
    am ^(черв|зел|студ|свещ|съвърш)+ен   еният ения     — Червен
    am C+ен             ният ния                          — Световен
    am C+ър             рият рия                          — Добър
    am C+ък             кият кия                          — Близък
    am C+ъл             лият лия                          — Топъл
    am к+и              ият ия                            — Европейски
    am C+и              ият ия                            — Общи
    am (ен|[оеаи]в|[аи]т|им|ещ|общ|висш|млад|стар|тих|чужд)+   ият ия   — Нов
    af C+а              ата ата                           — Европейска
    an C+[ое]           ото/ето ото/ето                   — Европейско
    apl C+и             ите ите                           — Западни
  `,
};
