import { pattern } from '../../pattern.ts';
import type { DateWords } from '../words.ts';

/** English: what the words around a time say of it. */
export const tenses = {
  future: pattern('gi')`
    \b(?:will|would|won['’]t|['’]ll|shall|plans?|(?<!\bof\s)planned|planning(?=\s(?:to|an?|for|its|his|her|their|new
      |more)\b)|going|aims?|scheduled|expected|expects|set\s(?:to|for)|due|upcoming|next|(?:is|are|was
      |were) to|wants? to|deadline|intends?|hopes?|(?<!\bhad\s)(?:hop(?:ed|ing)|aimed|intended)\sto|vows
      |vowed|pledged|promised|opens|closes|begins|starts|ends|expires|resumes|meets|convenes|reconvenes
      |arrives|hosts|travels?|(?:takes?\s(?:place|effect))|taking\seffect|kicks?\soff|begin|go(?:es)?\son\s(?:sale|display
      |show|trial|air|stage|strike)|plays?\s(?:away|at\shome|host)|polls\sclose|might|(?:may|could
      |should)\sbe|could\s(?:begin|start|open|come|take|happen)|warn(?:s
      |ed)\sof)\b
    |\b(?:called|convened|fixed|arranged)\s(?:[^.,;]{1,40}\s)?for\s$
    |\b(?:beginning|starting|effective)\s(?:on\s)?$
  `,
  vow: /\b(?:promised|pledged|vowed)\s(?:(?:on|late|early|earlier|last|this)\s)*\|(?:\s(?:night|morning|afternoon|evening))?\s(?:to|that)\b/u,
  wasDue:
    /\b(?:was|were|had\sbeen)\s(?:originally\s|also\s)?(?:due|scheduled|set|supposed|meant|expected|planned)\b(?:(?!\b(?:will|would)\b)[^.;])*$/u,
  lasting: /^(?!.*\b(?:had|was|were)\b).*\b(?:has|have|is|are)\b|['’]ve\b/u,
  that: /^\s+(?:that|whether)\b/,
  saying:
    /\b(?:said|says|told|added|announced|warned(?!\sof)|predicted|confirmed|reported|estimated|wrote|insisted|claimed|argued|noted|explained|stated|promised|pledged|vowed|agreed|asked|demanded|urged|proposed)\b/giu,
  past: pattern('giu')`
    \b(?:was|were|had|did|(?<!\b(?:be|been|being|is|are|to|get|not|will|would|shall|should|can|could|may
    |might|must)\s)(?:said|told|went|came|took|began|became|made|won|lost|left|held|met|fell|rose|grew|ran
    |saw|got|gave|found|built|bought|sold|paid|kept|broke|brought|led|sent|spent|stood|struck|won|wrote|drew
    |drove|chose|spoke|caught|fought|flew|fled|taught|thought|threw|wore|woke|sang|sank|swam|shot|shook|rode
    |rang|hung|hid|fed|dealt|bore|froze|stole|swore|tore|withdrew|sought|slept|sat|swept|understood|forgot
    |overtook|oversaw|undertook|heard|felt|knew|meant|laid|lay|lent|died|\p{Ll}{3,}ed))\b
  `,
  intended:
    /\b(?:agreed|decided|voted|promised|pledged|vowed|offered|threatened|proposed|opted)(?:\s+(?:on|in|last|this)\s+\S+)?\s+to\s+(?<plan>(?!(?:the|an?|its|his|her|their|this|that|these|those|any|all|some)\s)\p{Ll}+\s(?:\d+\.|[.,]\d|[^,.;:])*)/gu,
  eitherDay: pattern('gu')`
    \b(?:cancell?ed|scrapped|postponed|rescheduled)\s(?:(?!for\s\p{L}+day|and\s(?!\p{L}+day))[^,.;:])*
    |\b(?:announced?s?|called|declared|threatened|organi[sz]ed)\s(?:an?|the|another|further|new|fresh
      |more)\s(?:[\p{L}\d-]+\s){0,3}(?:rally|rallies|strikes?|protests?|march|marches|demonstrations?
      |walkouts?|votes?|referendum|elections?|meetings?|summit|conference|vigil|hearings?|shutdown
      |boycott)\s(?:(?!for\s\p{L}+day)[^,.;:])*
  `,
  done: pattern('u')`
    \bhad(?:\s(?:not|never|also|already|long|\p{L}+ly))*\s(?:\p{L}+(?:ed|en|wn|ught)|been|gone|held|met|made
    |begun|sold|told|paid|won|lost|cut|put|run|sent|spent|built|kept|left|said|found)(?:\s(?!(?:by|before
    |until|to)\s)\p{L}+){0,3}\s(?:(?:by|before|until)\s(?:the\s)?)?\|
    |^(?:by|before|until)\s(?:the\s)?\|[^.;:]{0,80}?\bhad\s(?:(?:not|never|also|already|long|\p{L}+ly)\s)*(?:been
      |\p{L}+ed|had|gone|held|made|sold|told|paid|won|lost|sent|spent|built|kept|left)(?!\p{L})
  `,
  aside: pattern('gu')`
    \b(?:months|weeks|quarter|half|year)\s(?:to|ended|ending|through)\s(?:the\send\sof\s)?.{1,8}
    |,\s(?:\p{L}+ly\s)?\p{L}{3,}ed\s(?:in|on|last|earlier|at|for|since|from|by|until)\s(?:[^,;:]
      |,\d)*(?=,\s)
    |\b(?:closing|opening|record)\s(?:share\s)?(?:price|level|value|rate)s?\s(?:on|of|at|in)\s.{1,8}
    |\bit(?:['’]s|\s(?:is|gets?|can\sbe))\s(?!(?:in|on|at|due|set|expected|planned|scheduled|to|not|likely
      |the|an?|\p{L}+ing)\s)[^.,;:!?]*?\bin\s(?=(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:sept
      |nov|dec)ember|october)(?!\p{L}|,?\s\d)).{1,8}
    |\bdated\s(?:on\s)?(?!back|from|to).{1,8}
    |\b(?:papers?|letters?|reports?|memos?|documents?|e-?mails?|notes?)(?:,\sof\s
      |\sof\s(?=\d{1,2}\s\p{L})).{1,8}
    |\b(?:stay|remain|keep|kept|continue|last|be\s(?:closed|shut|open|suspended|blocked|banned|in\s(?:force
      |place|office)))\p{Ll}*\s(?:[^.,;:]{0,40}\s)?(?:until|till)\s.{1,8}
    |,\s(?:(?:an?|the)\s(?:[\p{L}-]+\s){1,4})?(?:who|whose|which|whom|where|when)\s(?:[^,;:]|,\s?\d)*
    |(?<!^in\s[^,]{0,40})\b(?:acts?|laws?|treat(?:y|ies)|decrees?|directives?|constitution|conventions?
      |statutes?|codes?|accords?)\sof\s(?:the\s)?(?=\d).{1,5}
    |\b(?:of|from|with|by|for|about|like|after|before|since)\s(?:the|an?|its|his|her|their)\s(?=(?:19
      |20)\d\d\s\p{L}).{1,5}
    |\b(?:half|twice|double|treble|than|third|quarter)\s(?:of\s)?what\s[^,;:]*
    |\bnot\sto\s[^,.;:]{1,60}\s(?:until|till)\s.{1,12}
    |,\s(?:an?|the)\s(?:(?!(?:is|are|was|were|has|have|had|will|would|can|could|may|said|told|that|who|which
      |\p{L}+ed|and|but)\b)(?:[^,;:]|,\d)){3,60}(?=,\s)
    |(?<!\b(?:be|been|being|is|are|was|were|get|got|and|or|not|it|also|ever
      |since)\s(?:\p{L}+ly\s)?)\b(?<=\p{L}\s)(?:introduced|signed|imposed|adopted|approved|built|founded
      |filed|acquired|launched|commissioned|negotiated|drafted|enacted|brokered)\s(?=(?:in|on|by|at|under
      |during|last|for|with|between)\s)(?:(?!\b(?:is|are|was|were|has|have|had|will|would|which
      |said)\b)[^,;:])*
    |\b(?:of|about|for|over|against|into|in|after|from)\s(?:the|an?|its|his|her|their)\s(?:[\p{L}’'-]+\s){1,3}(?<!\b(?:is|are|was|were|be
      |been)\s)(?:held|conducted|published|issued|released|passed|unveiled|staged|reached)\s(?:in\s|on\s|by\s|at\s|under\s
      |last\s|earlier\s)(?:(?!\b(?:is|are|was|were|has|have|had|will|would|said|and)\b)[^,;:]|,\s(?=\p{L}+\s\d))*
    |\b(?:an?|the|its|his|her|their|any|no|all|\p{L}{3,}s)\s(?:[\p{L}’'-]+\s){0,3}(?<!\b(?:of|to|in|for|on
      |at|by|with|from|about)\s)(?:that|who|which)\s(?:has|have|had|was|were)\s(?:(?!\b(?:is|are|was|were
      |has|have|had|will|would|said)\b)[^,;:])*
    |\b(?:(?:the|its|their)\s(?!(?:latest|west|midwest|forest|interest|request|protest|contest|harvest
      |guest)\s)\p{L}{2,}est|most|worst|best|least|first)\s[^,;:]*?\bsince\s[^,;:]*
    |\b(?:than|unlike|not even)\s(?:in|at|during|on)\s[^,;:]*
    |\b(?<!\bmore\s)than\s(?:last\s|(?:an?|one|two|three|four|five|ten)\s\p{L}+\s(?:ago|earlier
      |before))[^,;:]*
    |\b(?:compared|up|down)\s(?:with|to|from)\s[^,;:]*
    |\bas\s(?:in|at|on|during)\s[^,;:]*
    |\bafter\s(?:reaching|hitting|peaking|falling|rising|climbing|dropping|topping)\s[^,;:]*
    |\b(?:day|night|week|month|year)s?\s(?:before|after)\s(?:the\s)?\p{L}[^,;:]*
    |\b(?:sentenced|jailed|convicted|guilty|fined)\s[^;:]{0,60}?\b(?:for|over)\s(?:an?|the|his|her
      |their)\s[^,;:]*
    |\bguilty\s[^;:]{0,40}?\b(?:to|of)\s\p{L}+ing\s[^;:]{0,80}?\bin\s(?=(?:19|20)\d\d|(?:(?:jan|febr)uary|march|april|may|june
      |july|august|(?:sept|nov|dec)ember|october)(?!\p{L})).{1,8}
    |(?<=\p{L}{3,}\s)(?:an?|its|his|her|their|the)\s(?=(?:19|20)\d\d\s(?:study|report|review|survey|audit|law
      |ruling|deal|agreement|book|film|speech|interview)(?!\p{L})).{1,8}
    |,\s(?:an?|the)\s[^,;:]{3,60}\s(?:who|which|that)\s[^,;:]*(?=,\s)
    |^(?:an?|the|two|three|\d+)\s(?:[\p{L}’'-]+\s){1,7}?(?:that|who|which|accused|charged|convicted
      |suspected|arrested|wanted|hurt|injured|killed)\s[^,;:]*?\b(?:(?:19|20)\d\d|(?:jan|febr)uary|march
      |april|may|june|july|august|(?:sept|nov|dec)ember|october|\p{L}+day|last\s\p{L}+
      |ago)(?=\s(?:and\s)?(?:is|are|was|were|has|have|had|will|would|went|won|lost|fell|took|came|became
      |said|told|\p{Ll}{2,}ed)\s)
  `,
  after: /(?<!\p{L})(?:after|beyond)\s(?:the\s)?$/u,
  denied: {
    by: /(?<!\p{L})(?:not(?! only)|never|cannot|no longer|(?:cancel|scrap|abandon|shelv|ditch)\p{L}*|called off)(?!\p{L})|n['’]t(?!\p{L})/u,
    until: /(?<!\p{L})(?:until|till)(?!\p{L})/u,
    undone: pattern('u')`
      (?<!\p{L})(?:was|were|had been) (?:due|scheduled|set|supposed|meant|expected|planned
        |to)(?!\p{L})[^|,;]*\|,? but (?:it |they )?(?:was|were|has|had|have|did|never|then)(?!\p{L})
      |(?<!\p{L})had (?:also )?(?:asked|called|pushed|lobbied|sought|wanted|hoped|proposed
        |requested)(?!\p{L})[^|.;]*\|
    `,
  },
} satisfies Partial<DateWords>;
