import { pattern } from '../../pattern.ts';
import type { DateWords } from '../words.ts';

/** German: what the words around a time say of it. */
export const tenses = {
  saying: pattern('giu')`
    (?<!\p{L})(?:sagten?|erklärten?|teilten?|kündigten?|betonten?|bestätigten?|warnten?|berichteten?
    |versprach(?:en)?|forderten?|verlangten?|schrieb(?:en)?|mitteilten?|ankündigten?|meinten?|behaupteten?
    |ergänzten?|erläuterten?|äußerten?|bekräftigten?|versicherten?|prognostizierten?|rechneten?|schätzten?
    |erwarteten?|hofften?|räumten?|urteilten?|mahnten?|verriet(?:en)?|kritisierten?|beklagten?)(?!\p{L})
  `,
  future:
    /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|möchten?|dürften?|plant|planen|geplant|vorgesehen|werde|würden?|solle|wolle|nächste[nrsm]?|kommende[nrsm]?)(?!\p{L})/giu,
  over: pattern('gu')`
    (?<!\p{L})(?:soll|woll|dürft)(?:en?)?(?=\s[^.;:]*\s(?:(?:worden|gewesen|\p{L}*ge(?:kommen|fahren|gangen|laufen|flohen
      |flogen|storben|stiegen|fallen|sprungen|stürzt|reist|rannt|flüchtet|rast|prallt)|ertrunken|erschienen
      |verunglückt|entkommen|ver(?:schwunden|storben))\ssein|(?:\p{L}*ge\p{L}{3,}|(?:be|ver|er|ent|zer|über
      |unter)\p{L}{3,}|\p{L}{2,}ier)(?:t|en)\shaben)(?!\p{L}))
  `,
  lasting:
    /^(?!.*(?<!\p{L})(?:war|waren|hatten?|wurden?)(?!\p{L})).*(?<!\p{L})(?:ist|sind|hat|haben)(?!\p{L})/u,
  past: pattern('giu')`
    (?<!\p{L})(?:(?:be|ver|er|ent|zer|ge|unter|über|durch|um|an|auf|aus|ab|ein|zu|vor|mit|nach)*(?:warb|wies
    |griff|schrieb|fuhr|flog|schlug|bot|bat|brach|schied|schwieg|schoss|schob|lang|fiel|hob|lief|rief|stieß
    |sah|saß|las|aß|trug|zog|nahm|gab|kam|ging|stand|hielt|ließ|fand|traf|trat|sank|sprang|sang|band|zwang
    |drang|litt|ritt|stritt|schnitt|blieb|trieb|stieg|lieh|lor|wann|kannte|wog|floss|schloss|starb|half|warf
    |galt|stahl|fahl|sprach|lud|schuf|wuchs|fing|hing|riet|schlief|hieß|tat|wusste|lag|gann)(?:en)?
    |schloss(?:en)?|fiel(?:en)?|stieg(?:en)?|begann(?:en)?|kam(?:en)?|ging(?:en)?|verlor(?:en)?
    |gewann(?:en)?|fand(?:en)?|trat(?:en)?|starb(?:en)?|wuchs(?:en)?|sank(?:en)?|bekam(?:en)?|erhielt(?:en)?
    |übernahm(?:en)?|verließ(?:en)?|sprach(?:en)?|rief(?:en)?|zog(?:en)?|nahm(?:en)?|stand(?:en)?|lag(?:en)?
    |traf(?:en)?|hielt(?:en)?|entstand(?:en)?|erschien(?:en)?|entschied(?:en)?|beschloss(?:en)?|war|waren
    |wurde|wurden|hatte|hatten|sagte|sagten|kam|kamen|ging|gingen|nahm|gab|traf|hat|haben|(?:ist|sind)(?![^.;:]*\szu\s\p{Ll}+[elr]n[^\p{L}]*$)|habe|hätten?
    |worden|gewesen|\p{L}*ge(?:kommen|fahren|gangen|laufen|flohen|flogen|storben|stürzt|reist|flüchtet)\ssein|(?<!(?:k?eine?[mnrs]?|des|zu[mr]|[ia]m|vom|beim|(?:sein|ihr)e?[mnrs]?)\s)(?!(?<=(?:der|die|das|dem|den|eine[nmrs]?)\s)(?:erwartete|befürchtete|erhoffte|prognostizierte|geplante|angekündigte)n?(?!\p{L}))(?!\p{Ll}*(?:arbei|leis|star|war|rich|kos|lei|ret|bie|schal|tes|mie|tre|deu|ach|wal|stal|(?<!i)en
    |las|rei|fürch|zich|nich|pflich|hal|gel|spal|haf|ra)ten(?!\p{L}))(?!(?:möchten?|könnten?|dürften?
    |müssten?|ersten?|zweiten?|dritten?|vierten?|letzten?|nächsten?|besten?|meisten?|jüngsten?|größten?
    |höchsten?)(?!\p{L}))\p{Ll}{3,}ten?)(?!\p{L})
  `,
  vow: pattern('u')`
    (?<!\p{L})(?:der|des|dem|den|die|das|eine[nmrs]?)\s(?:erst\s|bereits\s|schon\s)?am\s\|\s(?:\p{L}+\s){0,2}?
      (?!(?:geplant|vorgesehen|angesetzt|erwartet|angekündigt)e)(?:\p{L}*ge\p{L}+|(?:be|ver|er|ent|zer|über
      |unter)\p{L}+)(?:t|en)e[nrsm]?(?!\p{L})
  `,
  intended: pattern('gu')`
    (?<!\p{L})auf\s(?:den\s)?(?:[^\s,;:]+\s){1,5}?(?:verlegt|verschoben|vertagt|terminiert|angesetzt
      |festgesetzt)(?!\p{L})
    |(?<!\p{L})für\s(?:(?:den|die|das)\s)?(?:[^\s,;:]+\s){1,7}?(?:beantragt|angekündigt|angesetzt|anberaumt
      |einberufen|(?:ein)?geladen|vorgesehen|gebucht|geplant)(?!\p{L})
    |(?<!\p{L})(?:kündigt(?:en?)?|versprach(?:en)?|verspricht|beschloss(?:en)?|beschließt|plan(?:ten?|t|en)
      |entschied(?:en)?|droht(?:en?)?|bot(?:en)?|bat(?:en)?|vereinbart(?:en?)?|schlug(?:en)?|schlägt
      |verpflichtet(?:en?)?|hofft(?:en?)?)(?!\p{L})[^.;:]*?,\s+(?<plan>(?:\d+\.|[.,]\d
      |[^,.;:])*\s(?:zu\s\p{L}+en|\p{L}{2,}zu\p{L}+en)(?!\p{L}))
  `,
  aside: pattern('gu')`
    (?<!\p{L})des\s(?:erst\s|bereits\s|schon\s)?am\s(?:\d+\.\s)?[\p{L}_]+\s(?:\p{L}+\s){0,2}?(?!(?:geplant
      |vorgesehen|angesetzt|erwartet|angekündigt)e)(?:\p{L}*ge\p{L}+|(?:be|ver|er|ent|zer|über|unter)\p{L}+)
      (?:t|en)en(?!\p{L})
    |,\s(?:im|am|in|seit|vor|um)\s(?:\d+\.|[^,;:]){1,40}\s(?:\p{L}{0,4}ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|ver
      |er|ent)\p{L}+(?:t|en))(?=,\s)
    |,\s(?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu)\s)?(?:wo|der|die|das|den|dem
      |dessen|deren|denen)\s(?:(?!(?:sei|seien|habe|werde|könne|müsse|solle|dürf\p{L}+|ist|sind|hat|haben
      |wird|werden|will|soll|kann)\s)(?:\d+\.|[^,;:\s])+\s)*(?:hat|hatten?|haben|waren?|war|ist|sind|wurden?
      |wird|werden|sei|konnten?|kann|muss|musste|sollte|wollte|(?:an|auf|aus|ab|ein|zu|vor|mit|nach|be|ver
      |er|ent|ge)*(?:kam|ging|stand|lag|sah|fand|nahm|gab|starb|lor|wann|ließ|hielt|gann|trat|schrieb|wuchs
      |zog|fiel|stieg|sank|schloss|lief|rief|traf|trug)(?:en)?|\p{L}{3,}te|\p{L}{3,}ten|\p{L}{3,}t)(?=[,.;]
      |$)
    |,\s(?:dessen|deren|denen)\s(?:\d+\.|[^,;:])*
    |(?<!\p{L})(?:(?!\p{L}*(?:minister|meister|(?<!me)isten|[kp]osten|osten|westen|fenster|muster|schwester
      |register|orchester|semester|laster|pflaster|monster|förster|priester|lasten|kästen|gästen
      |küsten)(?!\p{L}))\p{L}{3,}ste[nrsm]?|erste[nrsm]?|erstmals|mehr|weniger|höher|niedriger)\s(?:[^,;:]*?\s)?(?:seit
      |als)\s(?:im\s|in\s)?(?:\d+\.|[^,;:])*
    |(?<!\p{L})so\s\p{L}+\swie\s[^,;:]*
    |(?<!\p{L})(?:nicht\seinmal|anders\sals|wie\szuletzt)\s(?:\d+\.|[^,;:])*
  `,
} satisfies Partial<DateWords>;
