import type { Grammar } from './grammar.ts';

/**
 * German. Columns: genitive, dative, accusative. Adjectives have the endings behind an article and without one. Of a
 * person the last name alone takes the genitive’s s; an apostrophe stands outside the name.
 */
export const GERMAN: Grammar = {
  phrase: 'agreement',
  people: 'last',
  clearAdjectives: true,
  letters: { C: 'bcdfghjklmnpqrtvw', S: 'ßzs' },
  still: `in im am an auf aus bei der die das des dem den für gegen mit nach ohne seit um und unter
    von vom vor über zu zum zur`,
  tables: `
    # People
    he [^sßxz]+         s                                 — Merkel
    m,n (haus|schluss|fluss|prozess|kongress|kreis|preis|gesetz|platz|schutz|netz|ausschuss|kurs|kreuz|holz|herz|satz|sitz)+   es = = — Prozess
    m,n nis+         ses = =                           — Bündnis
    he,m,n [sßxz]+      = = =                             — Strauß
    # Nouns that take -en
    m ent|ant|ist+      en en en                          — Präsident
    m fried+e           ens en en                         — Friede
    # Masculine and neuter nouns
    m,n (staat|rat|bund|tag|vertrag|land|markt|raum|hof|krieg|fall|plan|gebiet|gericht|amt|werk|haus|reich|volk|wald|dienst|meer|berg|feld|dorf|tal|fest|werk|verband|kampf|zug|ring|pakt|punkt|ort|geist|stein|wort|bild|geld|grund|dom|turm|strom|herbst|mond|arm|ruf|brand|golf|stand|sieg|hafen|see|tor|bund|band|abend|recht|kreis|schiff|jahr|schloss)+   es/s = = — Staat
    m,n [^sßxz]+        s = =                             — Ministerium
    # Feminine nouns
    f (ung|heit|keit|schaft|ion|tät|ie|ik|ur|ei|anz|enz|union|macht|bank|währung|welt|stadt|front|zeit|kraft|wehr|armee|krise|liga|konferenz|partei|[^e]e|a)+ = = = — Union
    # Plurals
    pl [esnt]n+         = = =                             — Nationen
    pl s+               = = =                             — USA-Jobs
    pl e+               = n =                             — Programme
    pl er+              = n =                             — Länder
    # Adjectives
    am [^s]+er          en/es/= en/em/= en/= e                  — Oberster
    am [CSiu]+e           en en en er                       — Deutsche
    af [CSiu]+e           en/er en/er = en                  — Europäische
    an [CSiu]+es          en en/em = e                      — Vereinigtes
    an [CSiu]+e           en en = es                        — Vereinigte
    apl [CSiu]+e          en/er en = en                     — Vereinte
    apl [CSiu]+en         er = = e                          — Vereinten
  `,
};
