/** Spanish adjectives of nationality and of regions, with those of faiths and parties; without those that are surnames or the names of countries, too. */
export const DEMONYMS = `
  español española españoles españolas francés francesa franceses alemán alemana alemanes británico británica
  británicos inglés inglesa ingleses italiano italiana italianos portugués portuguesa ruso rusa rusos ucraniano
  ucraniana ucranianos bielorruso bielorrusa estadounidense estadounidenses norteamericano norteamericana americano
  americana americanos mexicano mexicana mexicanos argentino argentina argentinos chileno chilena chilenos
  colombiano colombiana colombianos venezolano venezolana venezolanos peruano peruana boliviano boliviana
  ecuatoriano ecuatoriana uruguayo uruguaya paraguayo paraguaya cubano cubana cubanos brasileño brasileña brasileños
  chino china chinos japonés japonesa coreano coreana surcoreano norcoreano indio india iraní iraníes iraquí israelí
  israelíes palestino palestina palestinos sirio siria turco turca griego griega polaco polaca húngaro húngara
  austríaco austriaco suizo suiza belga holandés holandesa sueco sueca noruego noruega danés danesa finlandés
  europeo europea europeos latinoamericano latinoamericana africano africana asiático asiática árabe árabes catalán
  catalana catalanes vasco vasca vascos gallego gallega andaluz andaluza madrileño madrileña barcelonés valenciano
  valenciana marroquí argelino saudí egipcio católico católica musulmán judío cristiano soviético soviética
  socialista popular conservador liberal comunista
  canadiense canadienses australiano australiana australianos neozelandés neozelandesa nicaragüense nicaragüenses hondureño
  hondureña hondureños salvadoreño salvadoreña salvadoreños guatemalteco guatemalteca guatemaltecos costarricense costarricenses
  panameño panameña panameños dominicano dominicana dominicanos puertorriqueño puertorriqueña puertorriqueños haitiano haitiana
  haitianos jamaicano jamaicana peruanos bolivianos ecuatorianos uruguayos paraguayos surinamés guyanés irlandés irlandesa
  irlandeses escocés escocesa galés galesa islandés islandesa luxemburgués luxemburguesa finlandesa serbio serbios croata croatas
  esloveno eslovena eslovaco eslovaca checa rumano rumana rumanos búlgaro búlgara búlgaros albanés albanesa bosnio macedonio
  montenegrino kosovar letón letona lituano lituana estonio chipriota maltés maltesa moldavo moldava georgiano armenio azerí
  kazajo kazaja uzbeko uzbeka afgano afgana afganos paquistaní paquistaníes bangladesí nepalí indonesio filipino filipina
  filipinos vietnamita vietnamitas tailandés tailandesa malasio camboyano birmano mongol taiwanés taiwanesa hongkonés libanés
  libanesa libaneses jordano yemení kuwaití catarí emiratí kurdo kurda kurdos libio tunecino tunecina sudanés etíope keniano
  keniana keniata nigeriano nigeriana ghanés senegalés senegalesa congoleño congoleña angoleño sudafricano sudafricana
  sudafricanos ruandés ugandés camerunés marfileño asturiano asturiana cántabro canario canaria extremeño extremeña murciano
  murciana riojano riojana aragonesa balear mallorquín bonaerense caraqueño limeño bogotano santiaguino quiteño
`;
