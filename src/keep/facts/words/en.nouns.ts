import type { DefiniteWords } from './definites.ts';
import { setOf, wholeWords } from './set.ts';

/** English nouns behind “the”: which need no telling, which always stand for something told before. */
export const definites: DefiniteWords = {
  known:
    /(?<![\p{L}-])(?:governments?|parliament|congress|senate|cabinet|opposition|police|army|military|navy|air force|courts?|public|media|science|truth|future|past|press|people|country|nation|world|planet|earth|globe|economy|markets?|state|law|laws|constitution|internet|web|parties|voters|council|mayor|president|prime minister|king|queen|pope|crown|church|sun|moon|sky|sea|seas|oceans?|land|ground|air|weather|climate|atmosphere|environment|water|city|capital|town|village|island|islands|region|area|province|district|county|north|south|east|west|north-?east|north-?west|south-?east|south-?west|coast|border|mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|seasons?|springs?|summers?|autumns?|winters?|weekends?|holidays?|past|future|present|moment|times?|end|beginning|start|middle|rest|same|truth|war|pandemic|virus|body|brain|heart|human \p{L}+|ball|lead|stage|door|way|internet|lottery|telephone|phone|radio|first|second|third|last|latest|only|next|best|worst|most|least|main|sole|\p{L}{2,}est|\d+(?:st|nd|rd|th|s))(?![\p{L}-])|^(?:poor|rich|elderly|old|young|unemployed|disabled|homeless)$/u,
  events: [
    [/^(?:ruling|verdict|judgment|judgement)$/, /(?<!\p{L})(?:courts?|judges?|tribunal|jury)(?!\p{L})/u],
    [
      /^(?:deal|purchase|takeover|acquisition|merger|transaction)$/,
      /(?<!\p{L})(?:takeover|acquisition|merger|acquires?|acquired|buys?|buying)(?!\p{L})/u,
    ],
  ],
  shell:
    wholeWords(`plan plans move moves decision decisions proposal proposals deal agreement accord measure measures bill
    draft case cases figure figures number numbers total sum amount money cash funds funding claim claims allegation
    allegations charge charges accusation accusations report reports result results vote votes ruling verdict sentence
    order orders request requests offer offers bid issue issues matter problem problems situation project projects
    scheme schemes programme program idea concept process change changes cut cuts rise increase fall drop talks
    discussions negotiations meeting news incident incidents accident crash attack attacks event events crime crimes
    sides side pair trio group victims suspects suspect system model study work effort efforts shortfall gap delay
    delays project blowout investigation inquiry probe review appeal application letter statement remarks comments
    question questions answer response reaction suggestion recommendation recommendations findings data document
    documents evidence deadline ban rule rules restrictions sanctions strike protest protests dispute row conflict
    fighting violence threat risk danger chance opportunity option choice challenge purchase sale takeover merger
    transaction contract contracts price cost costs fee bonus payment payments loan loans debt debts loss losses
    facility plant factory site location venue building premises house farm company firm group body minister board
    foundation committee commission authority organisation organization agency department`),
  others: setOf('this these those both'),
  ending: /(?:ies|y|es|s)$/,
  which: setOf('of for to in at on between against from with over into about near'),
  behind: /\p{L}{3}ed$/u,
  such: 'such',
  partitive:
    /^(?:none|some|many|most|all|half|both|each|either|neither|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|several|few|part|much|any|another|nobody|no one|\d[\d,.]*)$/,
};
