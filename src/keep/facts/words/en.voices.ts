import { pattern } from '../../pattern.ts';
import type { Voices } from './voices.ts';

/** English nouns for who or what may say something; nouns for one person are told by `isPersonNoun`. */
export const voices: Voices = {
  people: pattern('u')`
    ^(?:people|persons?|(?:[\p{L}-]*)(?:men|women|people|persons?)|fathers|mothers|daughters|sisters|brothers
    |children|kids|parents?|mums|dads|wives|husbands|sons|girls|boys|friends|relatives|neighbou?rs|uncles|aunts
    |bosses|chiefs|heads?|judges|nurses|pilots|guards?|coach(?:es)?|witness(?:es)?|sources?|pupils|students
    |priests|guests|captains|victims|suspects|patients|clients|officials?|residents?|agents|presidents|tenants
    |opponents|correspondents|defendants|assistants|accountants|consultants|migrants|aides?|colleagues
    |experts?|critics?|fans?|survivors|attorneys|locals|mps|meps|msps|councillors|clerks|surgeons|vets|bishops|detectives
    |sergeants|graduates|athletes|mechanics|chefs|teens|refugees|inmates|employees?|trustees?|nominees?|retirees
    |attendees|executives?|representatives?|delegates?|candidates?|associates?|advocates?|deput(?:y|ies)|all(?:y|ies)
    |secretar(?:y|ies)|delegations?|minister(?:s)?|chair|chairs|ceo|cfo|boss|rebels?|militants?|democrats?|republicans?
    |tories|tory|greens|liberals|conservatives|socialists|insurgents|skeptics|sceptics|academics?|diplomats?
    |economists|pope|cardinal|archbishop|sheriff|prince(?:ss)?|emir|sultan|ayatollah|imam|rabbi|envoys?|spy|spies|hosts?
    |crews?|staff|staffers?|teammates?|everyone|anyone|somebody|others|those|both|some|many|most|several|few|one|two|three
    |four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|(?:\p{L}{2,}(?:er|or|ist|ian|eer|yst|cian))s
    |counsels?|clerics?|clergy|monks?|nuns?|generals?|colonels?|kings?|queens?|cops?|citizens|veterans|americans|britons|germans|europeans|ukrainians|russians|israelis|palestinians|iranians)$
  `,
  bodies: pattern('u')`
    ^(?:[\p{L}-]*(?:government|administration|authorit(?:y|ies)|ministr(?:y|ies)|department|agenc(?:y|ies)|office
    |bureau|commission|committee|council|board|court|tribunal|parliament|congress|senate|assembly|house|cabinet
    |part(?:y|ies)|union|association|federation|league|club|group|compan(?:y|ies)|firm|corporation|business|bank
    |airline|network|paper|magazine|outlet|media|press|station|channel|website|universit(?:y|ies)|college|school
    |institut(?:e|ion)|hospital|church(?:e)?|diocese|charit(?:y|ies)|foundation|organi[sz]ation|ngo|fund|trust
    |service|force|army|navy|police|militar(?:y|ies)|brigade|unit|command|embass(?:y|ies)|consulate|palace|kremlin
    |treasury|watchdog|studio|label|theat(?:re|er)|museum|gallery|campaign|coalition|alliance|opposition|movement
    |mission|team|side|crew|famil(?:y|ies)|estate|industr(?:y|ies)|communit(?:y|ies)|cit(?:y|ies)|town|village|county
    |state|countr(?:y|ies)|nation|province|region|district|borough|leadership|management|prosecution|defen[cs]e|jury
    |panel|presidency|secretariat|directorate|academ(?:y|ies)|societ(?:y|ies)|consortium|start-?up|exchange|hotel
    |airport|railway|railroad|utilit(?:y|ies)|giant|conglomerate|lab|laborator(?:y|ies)|cent(?:re|er)|think-?tank|tank
    |lobby|faction|caucus|chamber|registry|brewery|shop|store|militia|troops|guard|guards|intelligence|headquarters
    |monarchy|household|observatory|zoo|chain|venture|division|branch|orchestra|choir|band|festival|operation)s?)$
  `,
  papers: pattern('u')`
    ^(?:[\p{L}-]*(?:report|stud(?:y|ies)|survey|poll|data|figure|document|record|analys[ie]s|research|census|statement
    |letter|memo|paper|investigation|review|audit|estimate|statistic|finding|forecast|notice|filing|complaint|indictment
    |lawsuit|court|inquest|jury|juror|tribunal|hearing|inquir(?:y|ies)|presentation|slideshow|e-?mail|post|tweet|message
    |transcript|affidavit|warrant|ruling|judge?ment|decision|verdict|order|note|brochure|page|article|stor(?:y|ies)|book
    |biography|memoir|obituary|bulletin|announcement|release|declaration|resolution|motion|petition|text|draft|bill|law
    |constitution|treaty|statute|manifesto|dossier|evidence|footage|video|image|recording|autopsy|test|result
    |projection|number|calculation|index|map|chart|count|tally|polling|guidance|model|simulation|communiqu[eé]|log|accounts?
    |sources?|rumou?r|reporting|interview|column|editorial|leaflet|sign|list|schedule|website|testimony|letters))s?$
  `,
  shares: pattern('u')`
    ^(?:some|many|most|several|few|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands
    |number|majority|minority|half|third|quarter|all|none|each|handful|couple|percent|cent|lot|part|rest|series|range|host)$
  `,
};
