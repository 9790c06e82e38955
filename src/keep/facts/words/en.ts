import { pattern } from '../../pattern.ts';
import type { FactWords } from '../words.ts';
import { definites } from './en.nouns.ts';
import { patterns } from './en.patterns.ts';
import { phrasesOf, setOf } from './set.ts';

/** English. */
export const en: FactWords = {
  ...patterns,
  say: setOf(`believe think confirmed confirms warned warns estimated predicted predicts announced announces revealed reveals admitted admits acknowledged acknowledges indicated indicates alleged
    alleges hinted hoped feared reiterated testified joked recalled promised pledged vowed
    disclosed discloses divulged recounted retorted reasoned boasted shouted swore opined asserted said says say stated states argued argues added adds insisted insists claimed claims claim explained
    explains noted notes stressed stresses asserted asserts contended contends commented comments
    remarked remarks replied replies answered concluded concludes believes believed thinks thought wrote writes
    suggested suggests tweeted conceded concedes quipped joked reckon reckons reckoned`),
  sayThat:
    setOf(`read reads announced announces confirmed confirms reported reports revealed reveals warned warns predicted
    predicts predict pledged pledges promised promises vowed vows declared declares emphasized emphasizes emphasised
    emphasises underlined underlines reiterated reiterates recalled recalls admitted admits acknowledged acknowledges
    alleged alleges allege testified testifies estimated estimates estimate hoped hopes expects expected agreed agrees
    signalled signaled signals directed directs ordered instructed clarified clarifies assured assures responded responds observed observes found finds ruled repeated repeats
    highlighted highlights hinted hints maintained maintains denied denies feared fears fear demanded demands proposed proposes
    continued continues lamented pointed points wrote posted speculated speculates mentioned mentions indicated
    indicates affirmed affirms objected countered cautioned cautions complained complains recommended recommends
    advised advises accepted accepts advocated believe think argue warn expect say suggest`),
  sayPhrases: phrasesOf('pointed out', 'points out', 'point out', 'weighed in', 'chimed in'),
  tell: setOf('told tells informed informs reminded reminds reassured assured notified briefed'),
  act: setOf(`announced announces accused accuse accuses warned warns promised promises pledged pledges vowed vows threatened
    threatens demanded demands urged urges blamed blames predicted predicts proposed proposes`),
  call: setOf('called calls described describes branded brands dubbed labelled labeled hailed'),
  as: setOf('as'),
  calling: setOf('calling describing branding dubbing hailing labelling labeling'),
  papers: pattern('u')`
    (?<!\p{L})(?:reports?|stud(?:y|ies)|surveys?|polls?|data|figures|documents|records|analys[ie]s
    |research(?:ers)?|census|statements?|letters?|memos?|papers?|investigations?|reviews?|audits?|estimates
    |statistics|findings|forecasts?|modell?ing|projections?|calculations?|notices?|filings?|complaints?|indictments?|lawsuits?|courts?|inquests?
    |jury|jurors|tribunals?|hearing|inquiry)$
  `,
  paperSay: setOf(
    'show shows showed find finds found say says said indicate indicates indicated suggest suggests suggested conclude concluded concludes state states reveal reveals revealed warn warns warned heard hears',
  ),
  actPhrases: phrasesOf(
    'was quoted as saying',
    'was quoted by',
    'was quoted in',
    'is quoted as saying',
    'were quoted as saying',
    'are quoted as saying',
    'put it',
    'puts it',
    'expressed concern',
    'expressed hope',
    'expressed regret',
    'expressed doubt',
    'expressed doubts',
    'expressed confidence',
    'expressed support',
    'raised concerns',
    'rule out',
    'rules out',
    'ruled out',
    'ruling out',
    'called for',
    'appealed for',
    'appeals for',
    'calls for',
    'call for',
    'spoke of',
    'speaks of',
    'spoke out',
    'considered it',
    'considers it',
    'called on',
    'calls on',
  ),
  saying: setOf(
    'saying adding arguing insisting claiming stressing noting explaining warning stating announcing assuring',
  ),
  between:
    setOf(`has have had also later then however again repeatedly previously earlier further recently already
    once now today yesterday still even just once out both all himself herself itself themselves separately meanwhile
    always often never long since therefore too instead nevertheless`),
  when: pattern('')`
    ^(?:(?:late|early|earlier|later) (?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today
    |tonight|(?:last|this|next) (?:week|month|year|night|morning|weekend|spring|summer|fall|autumn|winter
    |(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?: (?:morning|afternoon|evening|night))?(?!\S)
  `,
  unsaid:
    setOf(`to not would will could can cannot may might should must did does do didn't doesn't don't won't hasn't haven't hadn't
    wouldn't couldn't can't never nor if is are was were be been being that's it's`),
  that: setOf('that'),
  accordingTo: phrasesOf('according to'),
  accordingBehind: setOf('-'),
  accordingHis: [],
  saysIn: [],
  inBody: null,
  ofAnybody: /(?!)/,
  ofBody: /(?!)/,
  ofWhat: /(?!)/,
  behindName:
    setOf(`officials sources executives employees staff analysts researchers investigators prosecutors lawyers economists
    engineers scientists doctors leaders lawmakers ministers diplomats commanders aides insiders data figures
    estimates calculations records documents projections forecasts statistics polling media outlets newspapers`),
  nobody: setOf('no nobody none neither nothing'),
  asSaid: setOf('as'),
  accordingAfter: setOf('-'),
  clauseComma: false,
  inflects: false,
  object: /(?!)/,
  relatives: setOf('-'),
  lastVerb: /(?!)/,
  dropsSubject: false,
  inverts: false,
  verbSecond: false,

  he: setOf('he'),
  she: setOf('she'),
  sheOrThey: setOf('-'),
  pluralVerb: /(?!)/,
  it: setOf('it'),
  him: setOf('him his himself'),
  her: setOf('her hers herself'),
  them: setOf('them'),
  they: setOf('they'),
  his: setOf('his her its their hers theirs him them'),
  possessives: { his: 'he', her: 'she', its: 'it', their: 'they' },
  this: setOf(
    'this these those such here there that another others former latter same both neither either one ones so',
  ),
  i: setOf(`i we my our us me you your yours ours myself ourselves yourself i'm i've i'd i'll we're we've we'd
    we'll you're you've you'd you'll let's`),
  me: setOf("i i'm i've i'd i'll"),
  anaphors: {
    person: pattern('u')`
      ^the (?:[\p{L}\d-]+ )?(?:[\p{L}\d]+-year-old|politician|lawmaker|senator|congressman|congresswoman
      |striker|midfielder|defender|goalkeeper|forward|winger|player|singer|songwriter|rapper|actor|actress
      |comedian|author|writer|novelist|poet|painter|billionaire|businessman|businesswoman|entrepreneur
      |director|filmmaker
      |lawyer|physicist|pianist|composer|conductor|democrat|republican|conservative|liberal|veteran
      |defendant|teenager|international)$
    `,
    body: pattern('u')`
      ^the (?:(?:[\p{L}\d-]+ )?(?:company|firm|group|bank|airline|carrier|retailer|carmaker|automaker|lender
      |insurer|charity|newspaper|broadcaster|developer|housebuilder|manufacturer|drugmaker|chipmaker|brewer
      |start-?up|chain|utility|conglomerate|contractor)|club|union|party|agency|council|ministry|regulator
      |watchdog|university|hospital|force)$
    `,
  },
  subjunctive: null,
  definites,
  deeds: setOf('appeal resign retire quit sue'),
  the: setOf('the'),
  a: setOf(`a an some several many few most all every each no any more two three four five six seven eight nine ten
    dozens hundreds thousands millions half much other various numerous`),
  and: setOf('and or &'),
  but: setOf('but while whereas although though yet and'),
  concession: setOf('but although though yet'),
  because:
    setOf(`because if when as after before since until unless that whether where once so than although though
    while whereas`),
  who: setOf('who which whom whose what how why where when that'),
  prepositions:
    setOf(`of in on at by for from with to into onto over under about after before during through between
    against among amid within without since until near across around behind beyond despite per toward towards upon
    via along alongside above below beside besides like unlike following including regarding given as outside inside`),
  of: setOf('of for from at with in by'),
  times:
    setOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow`),
  openers:
    setOf(`but and yet so still however meanwhile moreover furthermore also then later today yesterday tonight
    tomorrow now instead nevertheless nonetheless besides additionally earlier recently currently previously finally
    eventually originally initially ultimately separately similarly likewise indeed perhaps maybe first second third
    once overall again therefore thus hence consequently elsewhere soon afterwards afterward too only even just
    officially reportedly allegedly apparently generally typically usually often sometimes traditionally historically`),
  verbs: setOf(
    `'ve 'll 'd 're is are was were has have had does did do will would can could may might must should shall isn't aren't
    wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't cannot couldn't said says
    told tells became becomes began begins broke brought brings built builds bought buys came comes chose
    chooses drew drove fell felt feels found finds fought flew flies forgot gave gives got gets went goes grew
    grows held holds heard kept keeps knew knows led left leaves lent lost loses made makes meant means met
    meets paid pays put puts quit ran rose saw sees sold sent sends shot shown sat sits slept spent spoke speaks
    stood stole struck swore swept taught took takes thought thinks threw understood undertook won wins wore
    woke withdrew wrote writes lies laid lets includes remains contains seems appears allows requires provides
    beat sued upheld withheld mistook overran overthrew ate tore bred continues consists belongs exists depends serves operates represents expects believes warns agrees argues
    adds see sought seeks bore bears bound caught catches dealt deals fed fled hung hid rode rang sang sank
    shook shone shut slid stuck swam wound employs produces suggests receives rejects denies publishes carries
    creates describes shrank sprang swung clung flung wept bent dug froze arose awoke bit blew overcame overtook underwent withstood spun crept sprang strove swelled rewrote resold rebuilt oversaw outgrew misled foresaw forbade forgave flung hurled knelt leapt leant learnt burnt spilt
    ate burst drank tore wove undid overran outran outsold outbid undercut upheld withheld overthrew overheard mistook stank stung strode trod retook`,
  ),
  verbsOrNouns:
    setOf(`exports imports supplies manages hosts houses funds controls handles attracts generates points estimate estimates comments remarks notes states replies answers breaks cost costs cut draws drives falls hit hits leads runs read rises sells set sets shows spends stands
    lay let include remain contain seem appear needs need wants want lives live works work uses use helps help
    plans plan aims aim allow require offers offer provide continue consist belong exist depend covers cover
    faces face serve starts start ends end turns turn moves move plays play owns own operate represent follows
    follow calls call asks ask hopes hope fears fear expect believe warn agree argue add claims claim come make
    take give go get say know think become mean keep begin show tell find leave feel seek hurt rides spread
    employ produce supports support suggest reports report receive reaches reach deny publish carry create
    describe beat bid bet cast broadcast split upset forecast forecasts thrust`),
  toVerb: setOf('to'),
  verbEnding:
    /^(?!(?:need|feed|seed|speed|breed|indeed|hundred|exceed|proceed|succeed|united|armed|so-called|red|bed|weed|greed|sacred|naked)$)[\p{L}-]{2,}ed$/u,
  verbBehindName: /^[\p{Ll}]{2,}[^su]s$/u,
  orders:
    setOf(`read see click sign follow subscribe note get check visit download share watch listen find learn try
    use make go take keep remember consider imagine think look let enter select choose open type install run add
    please don't do be start stop ask send tell write call join register contact support donate here's here`),
  plural:
    /(?:[^s']s|people|police|men|women|staff)$|\p{L}s (?:of|in|at|from|with|for|close|familiar) |\band\b/u,
  blocs: setOf(
    'eu nato un asean brics oecd opec g7 g20 ecowas mercosur eurozone commonwealth european-union united-nations african-union arab-league',
  ),
};
