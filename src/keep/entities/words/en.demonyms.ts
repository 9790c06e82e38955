/** English adjectives of nationality and nouns for peoples, with those of faiths and parties; of two words with a hyphen. */
export const DEMONYMS = `
  quaker quakers jesuit jesuits methodist methodists baptist baptists presbyterian presbyterians
  saxon afghan afghans african africans albanian albanians algerian algerians american americans andorran angolan angolans
  arab arabs arabian argentine argentines argentinian argentinians armenian armenians asian asians australian
  australians austrian austrians azerbaijani azerbaijanis azeri bahraini bangladeshi bangladeshis basque basques
  bavarian belarusian belarusians belarussian belgian belgians berliner bolivian bolivians bosnian bosnians
  brazilian brazilians breton british britons briton britain's bulgarian bulgarians burmese californian cambodian
  cambodians cameroonian canadian canadians catalan catalans caucasian central-asian chadian chechen chechens
  chilean chileans chinese colombian colombians congolese corsican croatian croatians croat croats cuban cubans
  cypriot cypriots czech czechs dane danes danish dutch dutchman ecuadorian egyptian egyptians emirati emiratis
  english englishman eritrean estonian estonians ethiopian ethiopians eurasian european europeans filipino filipinos
  finn finnish finns flemish french frenchman georgian georgians german germans ghanaian ghanaians greek greeks
  guatemalan haitian haitians hawaiian hispanic hispanics honduran hungarian hungarians icelandic indian indians
  indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian
  jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans kosovar kosovan
  kurdish kurd kurds kuwaiti kuwaitis kyrgyz laotian latin latino latinos latvian latvians lebanese liberian libyan
  libyans lithuanian lithuanians londoner londoners macedonian macedonians malaysian malaysians malian maltese
  mexican mexicans moldovan moldovans mongolian montenegrin moroccan moroccans mozambican muscovite muscovites
  namibian nepalese nepali nicaraguan nigerian nigerians nigerien norwegian norwegians omani pakistani pakistanis
  palestinian palestinians panamanian parisian parisians paraguayan persian persians peruvian peruvians pole poles
  polish portuguese prussian qatari qataris romanian romanians russian russians rwandan rwandans salvadoran saudi
  saudis scandinavian scot scots scottish senegalese serb serbian serbians serbs siberian sicilian singaporean
  slovak slovaks slovakian slovene slovenes slovenian slovenians somali somalis soviet soviets spaniard spaniards
  spanish sri-lankan sudanese swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tanzanian tatar
  tatars texan thai thais tibetan tibetans tunisian tunisians turk turkish turks turkmen ugandan ugandans ukrainian
  ukrainians uruguayan uyghur uyghurs uzbek uzbeks venezuelan venezuelans vietnamese welsh westerner westerners
  yemeni yemenis yugoslav zambian zimbabwean zimbabweans christian christians muslim muslims jewish jew jews hindu
  hindus buddhist buddhists catholic catholics protestant protestants orthodox islamic islamist islamists sunni
  sunnis shia shiite shiites sikh sikhs mormon evangelical anglican lutheran republican republicans democrat
  democrats democratic conservative conservatives liberal liberals labour tory tories communist communists socialist
  socialists nazi nazis marxist hebrew arabic mandarin cantonese farsi alabaman alaskan alaskans arizonan arkansan
  californians coloradan floridian floridians hoosier iowan iowans kansan kentuckian louisianan michigander
  minnesotan minnesotans missourian montanan nebraskan nevadan ohioan ohioans oklahoman oregonian pennsylvanian
  pennsylvanians tennessean texans utahn vermonter virginian virginians wisconsinite new-yorkers new-zealander
  new-zealanders new-jerseyan new-mexican south-african south-africans north-korean north-koreans south-korean
  south-koreans sri-lankans puerto-rican puerto-ricans costa-rican costa-ricans northern-irish hong-konger
  hong-kongers west-german east-german east-germans latin-american latin-americans north-american north-americans
  south-american african-american african-americans afro-american asian-american asian-americans mexican-american
  native-american native-americans salafist salafists wahhabi copt copts alawite alawites druze yazidi yazidis
  houthi hutu tutsi pashtun pashtuns hazara hazaras berber bedouin rohingya crimean bengalis punjabis tamils
  sinhalese zulu catalonian galician sardinian neapolitan venetian milanese viennese hanoverian bostonian chicagoan
  angeleno angelenos glaswegian liverpudlian mancunian sydneysider urdu gaelic yiddish swahili tamil punjabi bengali
  balkan baltic nordic slavic germanic anglo transatlantic trans-atlantic islam christianity judaism buddhism
  hinduism catholicism communism marxism nazism māori maori maoris aboriginal inuit roma romani creole new-yorker
  zionism zionist stalinist leninist victorian elizabethan medieval renaissance byzantine roman ottoman hellenic
  celtic viking black white native indigenous
  marshallese tuvaluan palauan nauruan tongan samoan fijian barbadian bahamian grenadian ni-vanuatu micronesian maldivian
  andean himalayan amazonian nordic alpine carpathian caucasian balkan baltic
  malagasy motswana batswana botswanan basotho burkinabe beninese togolese gambian gambians guinean guineans
  sierra-leonean sierra-leoneans burundian burundians malawian malawians seychellois mauritian mauritians
  comorian djiboutian gabonese equatoguinean mauritanian mauritanians sahrawi saharan bruneian timorese papuan
  papuans bhutanese khmer filipina javanese balinese guyanese surinamese trinidadian trinidadians belizean
  dominican dominicans ecuadorean ecuadoreans ecuadorians ecuadoran greenlandic greenlander greenlanders faroese
  manx cornish orcadian orcadians shetlander shetlanders yorkshireman luxembourgish monegasque sammarinese
  bosniak bosniaks herzegovinian abkhaz abkhazian ossetian ossetians ingush dagestani dagestanis buryat yakut
  bashkir chuvash cossack cossacks karelian silesian moravian bohemian transylvanian dalmatian cretan ligurian
  tuscan piedmontese umbrian andalusian castilian valencian asturian navarrese azorean provencal alsatian
  walloon frisian swabian tyrolean styrian carinthian quebecois quebecer quebecers ontarian ontarians albertan
  albertans manitoban newfoundlander newfoundlanders acadian queenslander queenslanders tasmanian tasmanians
  kiwi kiwis aussie aussies brit brits yank yanks fijians samoans tongans bahamians barbadians malians nigeriens
  cameroonians zambians namibians mozambicans eritreans djiboutians paraguayans uruguayans panamanians hondurans
  guatemalans salvadorans nicaraguans mongolians turkmens kosovars montenegrins icelanders singaporeans laotians
  burmese-american hoosiers bavarians siberians corsicans sicilians
`;
