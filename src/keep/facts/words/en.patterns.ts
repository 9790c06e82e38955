import { pattern } from '../../pattern.ts';
import type { FactWords } from '../words.ts';
import { voices } from './en.voices.ts';

/** English: how whole sentences look. */
export const patterns = {
  voices,
  hearsay: pattern('iu')`
    (?<!\p{L})(?:reportedly|allegedly|purportedly|supposedly
    |(?<!(?<!\p{L})(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)?|reject(?:ed|s|ing)?|quash(?:ed|es|ing)?|scotch(?:ed|es|ing)?) (?:\p{L}+ ){0,2})(?:rumou?r(?:s|ed)?|speculation)
    |hearsay|unconfirmed|(?:is|are|was|were|be|been) (?:\p{Ll}+ly )?(?:said|believed|thought|understood|rumou?red
    |reported|alleged|tipped|suspected|claimed) (?:to|that)|(?:may|could|might) reportedly|it (?:is|was
    |has been) (?:said|believed|thought|understood|reported|alleged|claimed)|some say|word is)(?!\p{L})
  `,
  backThen: /(?<!\p{L})(?:at (?:the|that) time|back then)(?! of(?!\p{L}))(?!\p{L})/u,
  kin: pattern('u')`
    ^(?:an?|another|the) (?:second |third |fourth |younger |youngest |older |eldest |elder |other |twin )*(?:son
    |daughter|brother|sister|child|wife|husband|cousin|nephew|niece|grandson|granddaughter|uncle|aunt)(?= ?,
    |(?! (?:of|to|and|or|in|who|whose)(?!\p{L})) \p{L})
  `,
  points: pattern('u')`
    (?<!\p{L})(?:this|these|such) (?!(?:year|month|week|weekend|time|day|morning|afternoon|evening|season|summer
      |winter|spring|autumn|century|decade|country|campaign|world|nation|as|an?|is|was|were|are|has|will|would|may|isn|wasn|\p{L}+ly)s?(?!\p{L}))\p{L}+(?!\p{L}|['’])
    |(?<!\p{L})those (?!(?:who|whose|with|without|in|of|from|on|at|under|over|\p{L}+(?:ed|ing|[ai]ble|ly))(?!\p{L}))\p{L}+(?!\p{L}|['’])
    |(?<=(?<!\p{L})(?:in|on|of|for|to|from|with|at|by|about|under|over|into|after|before|against|cited|called|saw|seen|read|repeat)[ ])that (?!(?:year|month|week|day|time|is|was|the|an?|he|she|it|they|we)(?!\p{L}))\p{L}+
    |(?<!\p{L})that (?:number|figure|amount|total|sum)(?!\p{L})
    |(?<!\p{L})there(?! ?(?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|be|been|to
      |\p{L}+ (?:is|are|was|were|be|been)|'s|’s|'d)(?!\p{L}))(?!\p{L}|['’])
    |(?<!\p{L})the (?:two|three|pair|latter|former|same (?!time(?!\p{L}))\p{L}+)(?! \p{L}{4})(?!\p{L})
    |(?<=(?<!\p{L})(?:in|on|of|for|to|from|with|about|after|before|against|despite|do) )that(?=[,.;!”"’]|$)
    |^that (?!(?:is|was|has|had|would|will|means?|meant|comes?|came|follows?|followed|year|month|week|day|time|night|the|an?|\p{L}+s)(?!\p{L}))\p{L}+
    |^(?:this|that)(?= (?:is|was|has|had|would|will|means?|meant|comes?|came|follows?|followed)(?!\p{L}))
    |^that(?= ?, (?:and|along|coupled|combined|together)(?!\p{L}))
    |(?<!\p{L})(?:instead|therefore|otherwise)(?!\p{L}| of(?!\p{L}))
  `,
  leans: pattern('u')`
    ^whose(?!\p{L})
    |^as (?:is|are|was|were|did|do|does) (?:the|an?|its|his|her|their)(?!\p{L})
    |(?<!\p{L})(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could) (?:too|so|likewise|as well
      |the same)(?= ?\.?$)
    |(?<!\p{L})(?:puts?|sets?|gives?|gave|estimate[sd]?|revise[sd]?|raise[sd]?|lower(?:s|ed)?) (?:the|that
      |this) (?:figure|number|total|toll|count|sum|amount)(?= (?:at|to|as|by)(?!\p{L}))
    |(?<!\p{L})(?:(?<!(?<!\p{L})(?:from|against|than|versus|(?:compared|up|down) (?:with
      |to)) [^,;:]{1,40}(?:, or [^,;:]{1,40}, ?)?)(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten
      |several|(?:a )?few|\d+) (?:minute|hour|day|week|month|year)s? (?:later|earlier)|at (?:that
      |this) (?:point|time|stage|moment)|(?:by|since|until|before|after) then|(?:after|before) that
      |in the (?:second|third|next|final) (?:step|stage|phase|round)|(?:the|on the) (?:next|following
      |previous) (?:morning|day(?! \d)|night|evening|afternoon|week|month|year)|(?:that|the same) (?:night|evening
      |morning|afternoon|day)|(?:in|at|on|during) the same (?:year|month|week|day|period|match|game
      |season))(?!\p{L})
    |^(?:but |and )?(?:that ?(?:['’]s|is|was) (?:when|why|how|where)|instead|even so|then|afterwards?
      |in (?:response|turn|return|retaliation|exchange)(?= ?,)|in (?:response|turn|return)|as part of (?:the
      |that|this) (?:deal|agreement|process|move)|after (?:a few|several|some|two|three|four|five|six
      |\d+) (?:minutes|hours|days|weeks|months|years)(?= ?,)|(?:through|amid|with|from|after|in|at|on|under
      |by|during|despite|for) (?:this|that|these|those)(?= \p{L}))(?!\p{L})
    |^(?:mr |mrs |ms |dr )?\p{L}+(?: \p{L}+){0,3} then(?= (?:\p{L}+ed|hit|went|took|made|came|won|lost|told
      |said|ran|set|put|left|gave|got|cut|led|sent|met|began|became|fell|rose)(?!\p{L}))
    |^(?:his|her|its|their) (?:latest )?(?:remarks?|comments|statements?|announcement|warning|call|claims?|criticism|appeal|plea|response
      |intervention) (?:comes?|came|follow(?:s|ed)?)(?!\p{L})
    |(?<!\p{L})the rest(?! of(?!\p{L}))(?!\p{L})
  `,
  vows: /\b(?:we|i)(?:'ll|’ll| will| won['’]t| shall| (?:are|am|have)(?: not|n['’]t)? (?:going|planning|decided|agreed) to| (?:plan|intend) to) (?!(?:never|always|miss|remember|forget|see|be|keep|continue|do|give up|fight|work|try)\b)/,
  spans:
    /(?<![\p{L}\d.,])\d[\d.,:]*[ -](?:(?:more|long|other) )?(?:a\.?m|p\.?m|seconds?|minutes?|hours?|days?|weeks?|months?|years?|men|women|per ?cent of the)(?!\p{L})/gu,
  feeling: pattern('u')`
    (?<!\p{L})(?:proud|happy|glad|sad|sorry|shock\p{L}*|devastat\p{L}*|thrill\p{L}*|delight\p{L}*
    |disappoint\p{L}*|excit\p{L}*|grateful|thank\p{L}*|love\p{L}*|hop(?:e|es|ing|eful)|honou?r\p{L}*|amazing
    |incredibl\p{L}*|pleased|confident|frustrat\p{L}*|upset|angry|dream\p{L}*|hearts?|everything|always
    |never|forget|remember|prayers?|terrif\p{L}*|scared|surpris\p{L}*|(?:i|we)(?: (?:really|truly|just
    |do))? (?:believe|think|thought|feel|felt|know|knew|want|wanted|wish|need|trust|guess|mean)|i'm|we must
    |we should|let's)(?!\p{L})
  `,
  hollow:
    /^(?:(?:and|but|so|well|because|automatically|honestly|look),? )?(?:nobody|no one|none|nothing|everybody|everyone|everything|somebody|someone|something|people|if|when|because|every|all)(?!\p{L})/u,
  apparatus: new RegExp(
    [
      '^(?:an? |the )?(?:image|photo(?:graph)?|picture|view|file photo|screenshot|aerial view) (?:of|shows?|showing|taken|from)(?!\\p{L})',
      '^(?:corrections?|clarifications?|editor.s note) ?:',
      'newsletter|subscri|sign up|signing up|click here|click the|read more|read the full|follow us|follow @|all rights reserved',
      'copyright|©|originally (?:published|appeared)|contributed to this (?:report|article|story)|additional reporting',
      'reporting by|editing by|writing by|translated by|getty images|photo(?:graph)?(?: by|:| credit)|image(?: by|:| credit)|photo courtesy',
      'advertis|sponsored|privacy policy|terms of (?:use|service)|cookie|leave a comment|in the comments|share this',
      'this (?:article|story|post|page|blog|website|site|video|newsletter|essay|column|report was)|see also|related (?:article|stor)',
      'is an? (?:staff |senior |freelance )?(?:writer|reporter|correspondent|columnist|editor|freelance)|can be reached at|follow (?:him|her|them) on',
      '^(?:[A-Z]\\S+ ){1,4}(?:reported|contributed|reports)(?: reporting)? from|is an? (?:\\S+ ){0,3}(?:reporter|correspondent|columnist) (?:covering|based|who covers|at)|has covered (?:\\S+ ){1,4}since|covers (?:\\S+ ){1,4}for (?:the )?[A-Z]\\S+\\.$',
      '(?<!\\b(?:as|than|which) (?:\\S+ )?)\\b(?:will|won.t|would|did|didn.t|does|doesn.t|has|hasn.t|had|can|could|is|was|were|are)\\.$',
      '^(?!.*\\b(?:said|says|told)\\b).{1,60}\\b(?:did|does|do|has|have|had|was|were) not\\.$',
      '\\blet.s\\b|\\bif only\\b|^(?:but )?whether [^,;]* (?:(?:is|was) (?:a different|quite another|another) (?:story|matter|question)|remains to be seen)\\.$',
      'thoughts (?:and prayers )?(?:are|remain) with|can be arranged (?:on|by|through)|notes? to editors|press office',
      // What says only that nothing was said: “did not respond to a request for comment”.
      '^(?:(?!\\bsaid\\b|\\btold\\b)[^,;“"])*(?:, (?!who|which|whose)[^,;“"]{1,60}, ?)?(?:\\b(?:did|do|does|has|have|had)(?: not|n.t) (?:immediately |yet |publicly )?(?:respond|repl(?:y|ied)|comment(?:ed)?|return|address|answer(?:ed)?(?: (?:calls|questions|e?-?mails))?(?= on| to|\\.))|declined (?:(?:later |again |repeatedly )?to (?:comment|say|state|discuss|criticise|criticize|speculate|elaborate|give|name|answer|reveal|disclose|be (?:named|interviewed))|comment|an interview)|refused to comment|could not (?:immediately )?be reached|\\b(?:would|did|could)(?: not|n.t) (?:say|elaborate|give (?:further |more |any )?details|disclose|explain|specify)|\\bno (?:further|more|other) details\\b|made no comment|\\bfirst reported by\\b|did not (?:attend|appear|show up|turn up)\\.|\\bexpress(?:ed|es) (?:his|her|its|their) (?:condolences|sympath(?:y|ies)|thanks|gratitude)|\\bbacked (?:him|her|them|it) up\\b|not immediately (?:available|clear))',
      '\\bsaid (?:it|he|she|they|the \\p{L}+) (?:does|do|did|would|could)(?: not|n.t) comment\\b[^,;]*$',
      'learn more|find out more|for more information|stay tuned|click on|scroll down|clockwise|from left|left to right|pictured|\\(photo|\\(image|free trial|promo code|affiliate',
    ].join('|'),
    'i',
  ),
  opinion: pattern('i')`
    \b(?:should|shouldn't|ought|must|perhaps|maybe|arguably|obviously|clearly|surely|undoubtedly|undeniably
    |probably|hopefully|unfortunately|sadly|luckily|frankly|honestly|imagine|in other words|in short
    |of course|to be (?:fair|sure|honest)|needless to say|anyway|might|let's|thank|ridiculous|absurd
    |laughable|shameful|disgraceful|outrageous|hypocritical|hypocrisy|wishy-washy|poster child|breathtaking
    |thrilling|refreshing|a shame|waste of (?:time|money)|melting ice|nonsense|travesty|deserves?)\b
  `,
  tone: pattern('u')`
    ^[^,;:]{1,60} (?:(?:is|was|were|are|(?:has|have|had) been|remained|sounded|seemed|looked
    |appeared) (?:\p{L}+ly |also |far |more |less |not |even |still |rather )*(?:furious|angry|scathing
    |blunt|adamant|defiant|cautious|optimistic|pessimistic|upbeat|downbeat|bullish|delighted|thrilled
    |disappointed|frustrated|unimpressed|unrepentant|unmoved|unconvinced|sceptical|skeptical|dismissive
    |scornful|emotional|tearful|relieved|jubilant|happy|pleased|philosophical|coy|tight-lipped|at pains
    |in no mood|having none)(?!\p{L})|(?:struck|strikes|sounded|took|takes|adopted) an? [^,;:.]*
      (?:note|tone|stance)(?!\p{L}| (?:on|of|towards?|against|over|to)(?!\p{L}))
    |marvel(?:s|l?ed) at|made no secret|did not mince|express(?:ed|es) (?:\p{L}+ )?(?:disappointment|satisfaction|relief
    |surprise|outrage|anger|dismay|delight|sorrow|shock)(?!\p{L}))
    |^(?:in [\p{L} -]{1,30} , )?[^,;:]{1,60} (?:is|are|was|were|remains?|remained) (?:\p{L}+ly |also |far |more |less |not |even |still |rather )*(?:worried|concerned|alarmed|anxious|nervous|hopeful|wary)(?: ?\.)?$
    |^[^;:]{1,90} ask(?:s|ed)(?: \p{L}+)? (?:why|how)(?!\p{L})
  `,
  platitude: pattern('u')`
    (?<!\p{L})(?:(?:stands?|stood|standing) ready to (?:help|assist|support|act|talk|cooperate)|(?:closely |carefully )?(?:monitoring
      |watching|following) (?:the situation|developments|events)|(?:takes?|took
      |taking) (?:\p{L}+ ){1,6}seriously|(?:is|are|was|were|remains?|remained) (?:\p{L}+ly )?committed to
      |look(?:s|ed|ing)? forward to|(?:top|first|highest|main|number - one|number one) priority
      |cooperating (?:fully )?with|(?:did not|never) live[d]? to see|lessons (?:will|would|must|had to|have to) be learn(?:ed|t)|(?:is
      |was) an? (?:sad|great|good|bad|dark|proud|historic|wonderful|terrible) day)(?!\p{L})
    |(?<!\p{L})(?:welcome[sd]|praise[sd]|hail(?:s|ed)|applaud(?:s|ed)) (?:the|this|that|his|her|its
      |their) \p{L}+(?: on \p{L}+)?(?: \.)?$
    |^(?:\p{L}+ ){0,2}(?:criticism|praise|opposition|reactions?|condemnation|applause) (?:\p{L}+ )?(?:came
      |was|were|is|has been|poured|ranged)(?!\p{L})
  `,
  empty: pattern('u')`
    ^(?!it was (?:(?:only|just|\p{L}+ly) )?(?:(?:around|about|after|before|at|by|in|on) )?(?:(?:the|early|late) ){0,2}(?:midnight|noon
    |dawn|dusk|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september
    |october|november|december|\d[\d:.]*)(?: [^,.]{1,20})? (?:when|that) )(?:it(?! (?:is|was|has been|will be) (?:also |first |later |now |then )?(?!(?:announced|decided|agreed
    |expected|believed|reported|revealed|confirmed|hoped|feared|estimated|alleged|claimed|rumou?red|learned
    |noted|suggested|supposed|tipped)(?!\p{L}))(?:\p{L}{2,}ed|led|built|held|sold|bought|sent|left|lost|shot
    |hit|cut|paid|taken|given|written|drawn|driven|chosen|struck|won|run) (?:by|in|on|at|from|for|with|to
    |into|out|over|off|up|down|after|during|as|through|between|under)(?!\p{L})(?!.* that ))|this|that|there
    |what|which|here)(?:'s| (?:is|was|has been|will be|would be|may be|might be|could be|seems|seemed
    |appears|appeared|remains|remained|means|meant|follows|happens|turns|came|comes|takes|took|makes
    |made))\b
  `,
  noSubject: pattern('u')`
    ^(?:it was (?:(?:only|just|\p{L}+ly) )?(?:(?:around|about|after|before|at|by|in|on) )?(?:(?:the|early|late) ){0,2}(?:midnight|noon
    |dawn|dusk|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september
    |october|november|december|\d[\d:.]*)(?: [^,.]{1,20})? (?:when|that)|it (?:comes|came) (?:as|after|amid|days|weeks|months)|it follow(?:s|ed) an?|it (?:is|was) \p{L}+ed that
    |there(?: is| are| was| were| has| have| had| will| would| could| may| might|'s| 's| can)|it(?: is
    | was|'s| 's| had become| has become| (?:would|will|should|could|may|might|must) be| has been) (?:\p{L}+ )?(?:time|hard|difficult|easy
    |impossible|possible|important|clear|necessary|likely|unlikely|too early|too late|up to)|it (?:would |will |could )?(?:marks?|marked|be) the (?:first|second|third|last|only|\p{L}+est)
      (?:time|such))\b
  `,
} satisfies Partial<FactWords>;
