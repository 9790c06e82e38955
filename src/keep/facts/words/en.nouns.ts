import { pattern } from '../../pattern.ts';
import type { DefiniteWords } from './definites.ts';
import { eventsOf, setOf, wholeWords } from './set.ts';

/** English nouns behind “the”: which need no telling, which always stand for something told before. */
export const definites: DefiniteWords = {
  known: pattern('u')`
    (?<![\p{L}-])(?:governments?|parliament|congress|senate|cabinet|opposition|police|army|military|navy
      |air force|courts?|public|media|science|truth|future|past|press|people|country|nation|world|planet
      |earth|globe|economy|markets?|(?:\p{L}+ )?industry|state|law|laws|constitution|internet|web|parties
      |voters|council|mayor|president|prime minister|king|queen|pope|crown|church|sun|moon|sky|sea|seas
      |oceans?|land|ground|air|weather|climate|atmosphere|environment|water|city|capital|town|village|island
      |islands|region|area|province|district|county|north|south|east|west|north-?east|north-?west
      |south-?east|south-?west|coast|border|mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?
      |years?|decades?|centur(?:y|ies)|seasons?|springs?|summers?|autumns?|winters?|weekends?|holidays?|past
      |future|present|moment|times?|end|beginning|start|middle|rest|same|truth|war|pandemic|virus|body|brain
      |heart|human \p{L}+|ball|lead|stage|door|way|internet|lottery|telephone|phone|radio|first|second|third
      |last|latest|final|only|next|best|worst|most|least|main|sole|\p{L}{2,}est|\d+(?:st|nd|rd|th|s))(?![\p{L}-])
    |^remaining (?:\p{L}+ )?\p{L}+s$
    |^(?:accused|dead|wounded|injured|poor|rich|elderly|old|young|unemployed|disabled|homeless)$
  `,
  events: eventsOf(`
    ruling verdict judgment judgement: court* judge* tribunal jury;
    verdict conviction: convict* guilty acquit* jail* sentenc*;
    sentence term punishment: jail* sentenc* prison life;
    deal purchase takeover acquisition merger transaction sale business: takeover acquisition merger purchase* acquire* buy* bought
    sell* sold sale;
    disaster tragedy accident crash collision incident sinking wreck victims: dead dies died death* kill* drown* crash* collide*
    collision sink* sank collaps* derail*;
    situation response emergency: fire* wildfire* blaze* flood* storm* hurricane* quake* earthquake* outbreak*;
    disaster explosion blast fire blaze incident victims: explo* blast* fire* blaze*;
    disaster quake flood floods flooding storm: earthquake* quake* flood* storm* hurricane* typhoon* cyclone*;
    disaster slide mudslide: landslide* mudslide*;
    ceremony ceremonies procession service burial mourners: funeral*;
    cause: dies died dead death*;
    study research finding findings paper results team researchers authors sample: stud* research* scientist*;
    strike walkout stoppage dispute action ballot talks negotiations sides: strike* striking walkout*;
    agreement accord treaty pact deal truce ceasefire talks negotiations sides: agree* accord treaty pact truce ceasefire
    talks summit;
    agreement accord treaty pact deal: integrat* unif*;
    vote ballot decision outcome result: vote* voting elect* referendum ballot* poll*;
    election result results outcome campaign defeat victory: elect* wins won defeat* victory;
    decision move step: approve* reject* decide* ban bans banned orders ordered suspend* withdraw* resign* quits close* closing
    shut* cut cuts cancel* court* vote*;
    attack attacks shooting bombing strike killing killings murder violence assault victims: attack* shot shoot* bomb* kill* murder*
    stab* missile* massacre*;
    arrest arrests detention: arrest* detain*;
    charges charge allegations allegation accusations accusation claims: charged accus* alleg* brib* fraud corruption sued sues
    indict*;
    law legislation bill ban: law laws bill legislation ban bans banned outlaw*;
    theft thefts fraud money offences: steal* stole* theft* fraud* embezzl* launder* fleec* swindl* scam* conned drained;
    repair repairs: patch* repair* mend* fix*;
    search: missing search* rescue*;
    investment upgrade: invest* install* commissioned expand* expansion upgrad*;
    money funds funding cash sum: loan* lend* grant* fund* bailout donat*;
    court judge jury trial hearing prosecution prosecutors defence case: court* trial* jury jail* sentenc* murder* convict* accus* charged;
    scheme plan plans proposal proposals development project application site: plan* scheme* development* homes housing
    proposal* application*;
    meeting: council* committee* summit;
    board dividend: profit* shares earnings revenue* sales takeover;
    increase rise hike: rais* rise* hike* increas*;
    fine penalty: fined fine fines;
    vessel ship boat crew passengers: vessel* ship* boat* ferry ferries tanker*;
    plane aircraft jet crew passengers: plane* aircraft jet* flight* airliner*;
    drug treatment medicine: drug* treatment* medicine*;
    mission probe spacecraft: mission* probe* spacecraft lander* rover*;
    match game fixture: beat* win* won draw* match* game*;
    lawsuit suit case: sue sues sued lawsuit*;
    audit report: audit*;
    closure shutdown closures: close* closing shut* closure*;
    project scheme construction work: build* construction;
    cuts layoffs losses redundancies: cut cuts cutting layoffs jobs;
    resignation departure: resign* quits quit leaves left;
    appointment nomination: appoint* nominat* named names`),
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
  goesOn: setOf(
    'of for to in at between against from with over into about near by under across through along on',
  ),
  behind: /\p{L}{3}ed$/u,
  // “These days” are now; those hurt or present are told by that.
  pointingBack: new Map([
    ['such', /./],
    ['that', /./],
    ['those', /^(?!(?:days|times)$)(?:\p{L}+s|people|children|\p{L}*men)$/u],
    ['these', /^(?!(?:days|times)$)(?:\p{L}+s|people|children|\p{L}*men)$/u],
  ]),
  partitive:
    /^(?:none|some|many|most|all|half|both|each|either|neither|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|several|few|part|much|any|another|nobody|no one|\d[\d,.]*)$/,
};
