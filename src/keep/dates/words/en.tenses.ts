import type { DateWords } from '../words.ts';

/** English: what the words around a time say of it. */
export const tenses = {
  future:
    /\b(?:will|would|won['’]t|['’]ll|shall|plans?|planned|planning|going|aims?|scheduled|expected|expects|set\s(?:to|for)|due|upcoming|next|(?:is|are|was|were) to|wants? to|deadline|intends?|hopes?|(?<!\bhad\s)(?:hop(?:ed|ing)|aimed|intended)\sto|vows|vowed|pledged|promised|opens|closes|begins|starts|ends|expires|resumes|meets|convenes|reconvenes|arrives|hosts|travels?|(?:takes?\s(?:place|effect))|kicks?\soff|begin|go(?:es)?\son\s(?:sale|display|show|trial|air|stage|strike)|plays?\s(?:away|at\shome|host)|polls\sclose|might|(?:may|could|should)\sbe|could\s(?:begin|start|open|come|take|happen)|(?:beginning|starting)\son|warn(?:s|ed)\sof)\b|\b(?:called|convened|fixed|arranged)\s(?:[^.,;]{1,40}\s)?for\s$/gi,
  that: /^\s+(?:that|whether)\b/,
  saying:
    /\b(?:said|says|told|added|announced|warned(?!\sof)|predicted|confirmed|reported|estimated|wrote|insisted|claimed|argued|noted|explained|stated|promised|pledged|vowed|agreed|asked|demanded|urged|proposed)\b/giu,
  past: /\b(?:was|were|had|did|(?<!\b(?:be|been|being|is|are|to|get)\s)(?:said|told|went|came|took|began|became|made|won|lost|left|held|met|fell|rose|grew|ran|saw|got|gave|found|built|bought|sold|paid|kept|broke|brought|led|sent|spent|stood|struck|won|wrote|drew|drove|chose|spoke|caught|fought|flew|fled|taught|thought|threw|wore|woke|sang|sank|swam|shot|shook|rode|rang|hung|hid|fed|dealt|bore|froze|stole|swore|tore|withdrew|sought|slept|sat|swept|understood|forgot|overtook|oversaw|undertook|heard|felt|knew|meant|laid|lay|lent|died|\p{Ll}{3,}ed))\b/giu,
  intended:
    /\b(?:agreed|decided|voted|promised|pledged|vowed|offered|threatened|proposed|opted)(?:\s+(?:on|in|last|this)\s+\S+)?\s+to\s+(?<plan>(?!(?:the|an?|its|his|her|their|this|that|these|those|any|all|some)\s)\p{Ll}+\s(?:\d+\.|[.,]\d|[^,.;:])*)/gu,
  done: /\bhad(?:\s(?!(?:by|before|until|to)\s)\p{L}+){1,4}\s(?:(?:by|before|until)\s(?:the\s)?)?$/u,
  aside:
    /\b(?:closing|opening|record)\s(?:share\s)?(?:price|level|value|rate)s?\s(?:on|of|at|in)\s.{1,8}|\bit(?:['’]s|\s(?:is|gets?|can\sbe))\s(?!(?:in|on|at|due|set|expected|planned|scheduled|to|not|likely|the|an?|\p{L}+ing)\s)[^.,;:!?]*?\bin\s(?=(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)(?!\p{L}|,?\s\d)).{1,8}|\bdated\s(?:on\s)?(?!back|from|to).{1,8}|\b(?:papers?|letters?|reports?|memos?|documents?|e-?mails?|notes?)(?:,\sof\s|\sof\s(?=\d{1,2}\s\p{L})).{1,8}|\b(?:stay|remain|keep|kept|continue|last|be\s(?:closed|shut|open|suspended|blocked|banned|in\s(?:force|place|office)))\p{Ll}*\s(?:[^.,;:]{0,40}\s)?(?:until|till)\s.{1,8}|,\s(?:(?:an?|the)\s(?:[\p{L}-]+\s){1,4})?(?:who|whose|which|whom|where|when)\s(?:[^,;:]|,\s?\d)*|\b(?:(?:the|its|their)\s(?!(?:latest|west|midwest|forest|interest|request|protest|contest|harvest|guest)\s)\p{L}{2,}est|most|worst|best|least|first)\s[^,;:]*?\bsince\s[^,;:]*|\b(?:than|unlike|not even)\s(?:in|at|during|on)\s[^,;:]*|\b(?<!\bmore\s)than\s(?:last\s|(?:an?|one|two|three|four|five|ten)\s\p{L}+\s(?:ago|earlier|before))[^,;:]*|\b(?:compared|up|down)\s(?:with|to|from)\s[^,;:]*|^(?:an?|the|two|three|\d+)\s(?:[\p{L}’'-]+\s){1,7}?(?:that|who|which)\s[^,;:]*?\b(?:(?:19|20)\d\d|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|\p{L}+day|last\s\p{L}+|ago)(?=\s(?:and\s)?(?:is|are|was|were|has|have|had|will|would|went|won|lost|fell|took|came|became|said|told|\p{Ll}{2,}ed)\s)/gu,
  denied: {
    by: /(?<!\p{L})(?:not(?! only)|never|cannot|no longer|(?:cancel|scrap|abandon)\p{L}*|called off)(?!\p{L})|n['’]t(?!\p{L})/u,
    until: /(?<!\p{L})(?:until|till)(?!\p{L})/u,
    undone:
      /(?<!\p{L})(?:was|were|had been) (?:due|scheduled|set|supposed|meant|expected|planned|to)(?!\p{L})[^|,;]*\|,? but (?:it |they )?(?:was|were|has|had|have|did|never|then)(?!\p{L})/u,
  },
} satisfies Partial<DateWords>;
