import { describe, expect, it } from 'vitest';
import { entitiesIn, shown } from './found.ts';

/** Text (paragraphs parted by ` ¶ `), and what is found without doubt (see `shown`). */
const CASES: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  'titles and nationalities': [
    ['On Monday President Mara Lind spoke.', 'person Mara Lind (president)'],
    ['On Monday German Chancellor Mara Lind spoke.', 'person Mara Lind (German chancellor)'],
    ['The US President Tom Roth left.', 'place US · person Tom Roth (US president)'],
    ['They voted to fire Superintendent Tom Roth.', 'person Tom Roth (superintendent)'],
    ['She met Prime Minister Tom Roth.', 'person Tom Roth (prime minister)'],
    ['She met Secretary of State Tom Roth.', 'person Tom Roth (secretary of state)'],
    ['Chancellor of the Exchequer Tom Roth left.', 'person Tom Roth (chancellor of the Exchequer)'],
    ['They asked Mr Roth about it.', 'person Roth'],
    ['Transport Minister Chris Bishop left.', 'person Chris Bishop (transport minister)'],
    ['On Monday Bishop Chris Lind left.', 'person Chris Lind (bishop)'],
    ['The firm is called General Motors.', 'body General Motors'],
    ['It rained in Paris, London, the valley and the north coast.', 'place Paris · place London'],
    ['It rained in London, the capital and the main port.', 'place London (capital and the main port)'],
    ['The former Chairman Norvenna Rail Commission (NRC) left.', 'institution Norvenna Rail Commission'],
    ['It told the Office of the Inspector General so.', 'institution Office of the Inspector General'],
    ['A Senior Advocate of Norvenna (SAN), Emma Lind, left.', 'person Emma Lind'],
    ['They held a Press Conference in Paris.', 'place Paris'],
    ['They met minister Liu He. ¶ Then minister Liu left. He sang.', 'person Liu He (minister)'],
  ],
  'what papers put before names, and what names go on with': [
    ['Heartless Emma Lind, 41, left. ¶ Mum-of-three Lind wept.', 'person Emma Lind'],
    ['Irving Tom Lind, 41, left. ¶ Then Irving Lind came.', 'person Irving Tom Lind'],
    ['She said RCMP Staff Sgt. Emma Lind had left.', 'institution RCMP · person Emma Lind'],
    ['Then DC Emma Lind left DC.', 'person Emma Lind'],
    ['The OAP, Emma Lind, met TD Tom Roth.', 'person Emma Lind · person Tom Roth'],
    ['Member for Zelnur Emma Lind left.', 'place Zelnur · person Emma Lind'],
    ['Mountainous Nepal has a history.', 'place Nepal'],
    [
      'MEC for Rural Roads and Old Rail, Emma Lind, left.',
      'person Emma Lind (MEC for Rural Roads and Old Rail)',
    ],
    [
      'It was told by the Orsa Health Service Executive on Monday.',
      'institution Orsa Health Service Executive',
    ],
    ['The crowd at Orsin’s Stadium sang.', 'place Orsin’s Stadium'],
    ['He served with the Royal Navy on the Arctic convoys.', 'institution Royal Navy · place Arctic'],
    ['She left Zelnur Girls’ High School in May.', 'institution Zelnur Girls’ High School'],
    ['It fell on Highway 7 and County Road 12.', 'place Highway 7 · place County Road 12'],
    [
      'Emma Lind-Roth, who has died aged 84, wrote it. ¶ She was born Emma Maria Lind in Paris.',
      'person Emma Lind-Roth · place Paris',
    ],
  ],
  'bodies that are called by one part, and what is nobody': [
    [
      'It came from the Anna and Tom Zelnur Foundation. ¶ The Zelnur Foundation was set up in May.',
      'body Anna and Tom Zelnur Foundation',
    ],
    ['The Canadian-owned Orsa Sun Group bought it on Sun.', 'body Orsa Sun Group'],
    ['A crew from Vernon came.', 'place Vernon'],
    ['They left the old Ferris farm.', ''],
    ['He left for the harbour works at Zelnur in May.', 'place Zelnur'],
    ['It belongs to the private equity house Zelnur.', 'body Zelnur'],
    ['The glass producer Zelnik Glass grew. ¶ Zelnik bought a mill.', 'body Zelnik Glass'],
    ['Tom Roth, of Zelnur, drove home.', 'person Tom Roth · place Zelnur'],
    ['They met the finance minister of the new government, Emma Lind, there.', 'person Emma Lind'],
    ['It closes for Martin Luther King Jr. Day in Paris.', 'event Martin Luther King Jr. Day · place Paris'],
    [
      'On Monday Commissioner Emma Lind voted no. ¶ “So be it,” said Lind, a retired teacher.',
      'person Emma Lind (commissioner)',
    ],
    [
      'Dwenda Roth, who sang, left. ¶ Then Dwenda Zelnur left. ¶ They like Dwenda Zelnur.',
      'person Dwenda Roth · person Dwenda Zelnur',
    ],
  ],
  'what is a longer name of somebody, and what is not': [
    ['Then Mara Lind left. ¶ Lind saw a Mara Lind Kovin mug.', 'person Mara Lind'],
    ['Then Mara Lind left. ¶ They met Mara Lind Roth.', 'person Mara Lind Roth'],
    ['The shares of Kovin Pharma fell. ¶ Kovin opened a mill in Paris.', 'body Kovin Pharma · place Paris'],
  ],
  'names that begin sentences only': [
    ['Zelnik, the maker of pumps, left. ¶ Zelnik bought the mill.', 'body Zelnik (maker of pumps)'],
    ['Zelnik, owned by a bank, left. ¶ Zelnik bought the mill.', 'body Zelnik'],
    ['Zelnik’s chief executive left. ¶ Zelnik bought the mill.', 'body Zelnik'],
    ['Zelnik shares fell 3%. ¶ Tech shares rose. ¶ Demand rose.', 'body Zelnik'],
    ['Zelnik & Roth closed the mill. ¶ Zelnik had sold it.', 'body Zelnik & Roth'],
    ['Demand fell. ¶ Demand rose. ¶ Demand, which fell, rose.', ''],
    ['Simon Bishop, 54, left. ¶ Bishop told the bishop so.', 'person Simon Bishop'],
    ['Simon Bishop, 54, left. ¶ He was Bishop of Zelnik.', 'person Simon Bishop'],
    [
      'Zelnik analyst Mara Lind left. ¶ Retail analyst Tom Roth left.',
      'body Zelnik · person Mara Lind (analyst) · person Tom Roth (analyst)',
    ],
    ['Its principal Zelnur Bishop left. ¶ Bishop came back.', 'person Zelnur Bishop (principal)'],
    ['Zelnik said its mine was full. ¶ Zelnik left.', 'body Zelnik'],
    ['Zelnik cut its forecast. ¶ Management said it would not. ¶ Dad cut its hair.', 'body Zelnik'],
    ['Zelnik, which holds 9% of it, said so.', 'body Zelnik'],
    ['Apple growers left. ¶ The Lind family left.', ''],
    ['The fish farmer Zelnik Ltd left.', 'body Zelnik Ltd'],
    ['The Lind and Roth families left. ¶ Anna Roth came.', 'person Anna Roth'],
    ['The pro-Russia Zelnik Party left.', 'place Russia · body Zelnik Party'],
  ],
  'what the words behind a comma tell': [
    ['She left Zelnik, which employs 300 people.', 'body Zelnik'],
    ['They passed Zelnik, where the road ends.', 'place Zelnik'],
    ['She left Zelnik, where she had worked.', ''],
    ['She left Zelnik, 30 miles north of the border.', 'place Zelnik'],
    ['Then Zelnik, an environmental group based abroad, left.', 'body Zelnik'],
    ['Then Zelnik, the local auction house, left.', 'body Zelnik'],
    ['Its operator, ZQF, left.', 'body ZQF'],
    ['The strike began in May, Zelnik reported.', 'body Zelnik'],
    ['He left, and Zelnik reported it.', ''],
    ['Their solicitors, Casey Zelnik, agreed.', 'body Casey Zelnik'],
    ['She lives in Zelnik, Co Orsa, with them.', 'place Zelnik · place Co Orsa'],
    ['She runs the Zelnik and Tarsk mines.', 'place Zelnik · place Tarsk'],
    [
      'He tried to buy Zelnik in May. ¶ She told Tarsk that it was so. ¶ They like Zelnik.',
      'body Zelnik · body Tarsk',
    ],
  ],
  'rivers and ways': [
    ['The tram runs across the Zelnik into town.', 'place Zelnik'],
    ['Fish died as far north as Zelnik.', 'place Zelnik'],
    ['It is 60 km from Zelnik.', 'place Zelnik'],
    ['Power is sold back to Zelnik.', ''],
    [
      'They swam in Orsa Sound and met on Zelnikplatz. ¶ They like Zelnikplatz.',
      'place Orsa Sound · place Zelnikplatz',
    ],
    ['She lives in Orsa pri Zelniku.', 'place Orsa pri Zelniku'],
    ['The railway between Zelnik and Tarsk closed.', 'place Zelnik · place Tarsk'],
    ['The New Zealand Company left New Zealand.', 'body New Zealand Company · place New Zealand'],
    [
      'Ambulances came from Zelnik and went to Tarsk. ¶ They like Zelnik and Tarsk.',
      'place Zelnik · place Tarsk',
    ],
    ['Money was paid to Zelnik. ¶ It was sold to Tarsk.', ''],
  ],
  'shops, causes and armies': [
    ['He works at Zelnik’s, a bar near the gate.', 'body Zelnik’s'],
    ['Lind’s, a record, stood. ¶ It was better than Lind’s, a man said.', ''],
    ['She set up Hands for Zelnik in May.', 'body Hands for Zelnik'],
    ['Plans for Zelnik were made.', ''],
    ['The Sudanese army left.', 'institution Sudanese army'],
    ['The Sudanese army chief and a Sudanese army left.', ''],
    ['The fund is run by the accountants Zelnik.', 'body Zelnik'],
    ['She left a house beside Zelnik’s in the town. ¶ Zelnik’s has a bar.', 'body Zelnik’s'],
    ['She left a house beside Lind’s in the town. ¶ Lind’s has a bar. ¶ She met Lind, 41.', ''],
    [
      'She learned her trade at Zelnik. ¶ The mill was built by Tarsk. ¶ They like Zelnik and Tarsk.',
      'body Zelnik · body Tarsk',
    ],
    ['She joined Kyoto-based Zelnik Tarsk.', 'place Kyoto · body Zelnik Tarsk'],
  ],
  'clubs beside others': [
    [
      'Zelniks win cup ¶ The New Orsa Zelniks beat Kovin Town in Paris. ¶ Then the Zelniks left, and Zelniks fans sang.',
      'body New Orsa Zelniks · body Kovin Town · place Paris',
    ],
    [
      'Orsa Town 2-1 Zelnik. ¶ They beat Wrexham. ¶ Orsa, who signed him from Kovin Town, led.',
      'body Orsa Town · body Zelnik · body Wrexham · body Kovin Town',
    ],
    ['They beat the drum in Wrexham.', 'place Wrexham'],
    ['Orsa Bay 1, Zelnik 0 ¶ Orsa led.', 'body Orsa Bay · body Zelnik'],
  ],
  'who is called otherwise further on': [
    ['Abdel Fattah al-Burhan left. ¶ They met General Burhan.', 'person Abdel Fattah al-Burhan (general)'],
    ['They met a man named as Dwenda Zelnik Tarsk.', 'person Dwenda Zelnik Tarsk'],
    ['It was 20 degrees Celsius, and Mother Nature smiled.', ''],
    ['Lee Carver, 41, left. ¶ Carver came back.', 'person Lee Carver'],
    ['Abu Emil Al Tarsk, 41, left. ¶ Then Al Tarsk came.', 'person Abu Emil Al Tarsk'],
    ['Then Von Zelnik, 41, left. ¶ Zelnik came back.', 'person Von Zelnik'],
    ['Lind made landfall. ¶ Cyclone Lind killed ten.', 'event Cyclone Lind'],
    ['Its chief executive, Zelnur Hall, left.', 'person Zelnur Hall (chief executive)'],
    [
      'Aas & Dotter is a firm. ¶ Then Mara Aas, 71, left. ¶ Aas came back.',
      'body Aas & Dotter · person Mara Aas',
    ],
    ['Mara Houston left. ¶ She is a Houston Democrat.', 'person Mara Houston · place Houston'],
    [
      'Zelnik Correctional Health, a company, left. ¶ She asked Zelnik.',
      'body Zelnik Correctional Health (company)',
    ],
  ],
  'towns called like their country elsewhere': [
    ['In Algiers they said Algeria is cold.', 'place Algiers · place Algeria'],
    ['In Tunis they said Tunisia is cold.', 'place Tunis · place Tunisia'],
  ],
  'what a small word does not go on, and what it does': [
    ['She left the University of South Carolina.', 'institution University of South Carolina'],
    ['She left the Reserve Bank of South Africa.', 'institution Reserve Bank of South Africa'],
    ['She sold Orsova Motors of Kovin, and left.', 'body Orsova Motors'],
    ['Farmers of Kovin have sued.', ''],
    ['She joined the Friends of Trees.', 'body Friends of Trees'],
    ['The Confederated Tribes of Tarsk Indians met.', 'body Confederated Tribes of Tarsk Indians'],
    ['She ate at the Orsova Hotel on Kovin Road.', 'place Orsova Hotel · place Kovin Road'],
    ['She joined the Committee on Health.', 'institution Committee on Health'],
    ['The Orsova House of Assembly met.', 'institution Orsova House of Assembly'],
    ['She asked the Georgia Attorney General’s Office.', 'institution Georgia Attorney General’s Office'],
    ['They met Superintendent of Police Mara Lind.', 'person Mara Lind (superintendent of police)'],
    ['They met Chief Justice B R Tarsk.', 'person B R Tarsk (chief justice)'],
    ['The Cobre Panama mine closed. ¶ The Cobre Panama audit began.', 'place Cobre Panama mine'],
  ],
  'services of one place or two': [
    ['She left Devon and Cornwall Police.', 'institution Devon and Cornwall Police'],
    ['The Orsa Fire and Rescue Service left.', 'institution Orsa Fire and Rescue Service'],
    ['He joined the opposition Justice and Development Party.', 'body Justice and Development Party'],
    ['The Malaysian Red Crescent left.', 'body Malaysian Red Crescent'],
    ['The European Environment Agency left.', 'institution European Environment Agency'],
    [
      'They signed a Japan-U.S. Extradition Treaty.',
      'place Japan · place U.S. · agreement Extradition Treaty',
    ],
    [
      'She served in the Zelnur Marine Regiment. ¶ A Marine who stole was jailed.',
      'body Zelnur Marine Regiment',
    ],
    [
      'They asked Emma M. Roth and Tom Lind III. ¶ Roth has left. ¶ Lind has stayed.',
      'person Emma M. Roth · person Tom Lind III',
    ],
    ['Oleg Tarnovsky spoke. ¶ She met Mr Tarnovskiy.', 'person Oleg Tarnovsky'],
    ['Gerd Drüskamp spoke. ¶ She met Mr Drueskamp.', 'person Gerd Drüskamp'],
    ['Dubbed “Zelnur Queen” or the “Orsa Fox”, Emma Lind won.', 'person Emma Lind'],
    ['The Orsa market and the Tokyo market closed.', 'place Orsa market · place Tokyo'],
    ['He flew over Zelnik. ¶ The train ends at Tarsk.', 'place Zelnik · place Tarsk'],
    ['The successor in Dresden, Mara Lind, left.', 'place Dresden · person Mara Lind'],
  ],
  'letters that are a town’s name too': [
    ['Niš is cold. ¶ Then NIS, the oil company, paid.', 'place Niš · body NIS (oil company)'],
    ['They sold it to the USA.', 'place USA'],
  ],
  'companies and places by nouns of other languages, and by their articles': [
    ['She asked the Istituto Veneto di Studi Navali.', 'institution Istituto Veneto di Studi Navali'],
    ['She sold Komercijalna Banka Orsa.', 'body Komercijalna Banka Orsa'],
    ['She swam in Lac de Charmes.', 'place Lac de Charmes'],
    ['A director of Orsa Line left.', 'body Orsa Line'],
    ['She joined Rolls-Royce SMR.', 'body Rolls-Royce SMR'],
    ['Croatia’s ZQNAF sold it.', 'place Croatia · body ZQNAF'],
    ['He told Q1 television so.', 'body Q1'],
    ['A judge of the Southern District of New York agreed.', 'institution Southern District of New York'],
    ['It appeared in Nature Zelnik.', 'body Nature Zelnik'],
    ['The bill of N14bn and R5000 is due.', ''],
    ['The plan is old. Mara Lind told the planAfterwards company he left.', 'person Mara Lind'],
    [
      'The plan is old. Mara Lind told the planAir company, and planAir left.',
      'person Mara Lind · body planAir',
    ],
    ['The Orsa LNG terminal closed.', 'place Orsa LNG terminal'],
    ['The road runs from Zelnik to Tarsk. ¶ They like Zelnik and Tarsk.', 'place Zelnik · place Tarsk'],
    ['She runs the Blue Note Grill of Zelnik, N.C., and left.', 'place Blue Note Grill · place Zelnik'],
    ['The Orsa City Council met. ¶ She asked Orsa council.', 'institution Orsa City Council'],
    ['Independent Moscow-based writer Mara Lind left.', 'place Moscow · person Mara Lind (writer)'],
  ],
  'who plays whom, and of whom the comma tells': [
    ['Paul Tarsk is to play Mara Lind there.', 'person Paul Tarsk · person Mara Lind'],
    [
      'Mara Lind of Stanford University, the lead author, left.',
      'person Mara Lind · institution Stanford University',
    ],
    [
      'On Monday the Orsa chairman in the state, Tom Tarsk, said so.',
      'body Orsa · person Tom Tarsk (Orsa chairman in the state)',
    ],
    ['Then Zelnik Tarsk, Africa’s richest man, left.', 'person Zelnik Tarsk · place Africa'],
    ['She met Rhun ap Iorwerth.', 'person Rhun ap Iorwerth'],
    ['The Orsa festival opens in Cannes.', 'event Orsa festival · place Cannes'],
  ],
  'clauses behind a comma, which describe nobody': [
    ['They fined Mara Lind, a court spokesman said.', 'person Mara Lind'],
    ['They sold Orsova Airways, the company said.', 'body Orsova Airways'],
    ['In Moscow, the city was cold.', 'place Moscow'],
    ['She met Mara Lind, the mayor, who left.', 'person Mara Lind (mayor)'],
  ],
  'whole descriptions': [
    ['On Monday the American chip designer Mara Lind spoke.', 'person Mara Lind (American chip designer)'],
    ['She met the club’s sporting director, Tom Roth.', 'person Tom Roth (sporting director)'],
    ['They met the late architect Mara Lind.', 'person Mara Lind (architect)'],
    ['The angry man and mayor Mara Lind left.', 'person Mara Lind (mayor)'],
    ['Her Labour predecessor, Tom Roth, spoke.', 'body Labour · person Tom Roth'],
    ['Press secretary Mara Lind left.', 'person Mara Lind (press secretary)'],
  ],
  'nouns for what it is, before a name that begins a sentence': [
    ['Hydrologist Mara Lind spoke.', 'person Mara Lind (hydrologist)'],
    ['Co-author Mara Lind spoke.', 'person Mara Lind (co-author)'],
    ['Developer Orsova Homes built it.', 'body Orsova Homes (developer)'],
    ['Drugmaker Orsova & Co. built it.', 'body Orsova & Co'],
    ['Charity Commission officials left.', 'institution Charity Commission'],
    ['Directors Guild members left.', 'body Directors Guild'],
  ],
  bonds: [
    ['On Monday Treasury yields rose.', ''],
    ['They asked the Treasury. ¶ On Monday Treasury yields rose.', 'institution Treasury'],
  ],
  'bodies that are called like persons': [
    ['She hired the law firm Mara Lind to do it.', 'body Mara Lind'],
    ['She told the newspaper Mara Lind was ill.', 'person Mara Lind'],
  ],
  'directions and nouns': [
    ['The East Line is old. ¶ They built the East Line.', 'plan East Line'],
    ['They built the Northern Rail Link. ¶ The Northern Rail Link is old.', 'plan Northern Rail Link'],
    ['She asked North Orsova County Council.', 'institution North Orsova County Council'],
    ['Mr Roth represents Orsova North.', 'person Roth · place Orsova North'],
    ['They met East Germans there.', ''],
  ],
  'what is built or lies somewhere, by its small noun': [
    ['The Orsa cable car is closed.', 'place Orsa cable car'],
    ['The Orsa cable car is closed. ¶ Orsa paid.', 'place Orsa cable car'],
    [
      'The Orsa nuclear power plant and Tarsk airport closed.',
      'place Orsa nuclear power plant · place Tarsk airport',
    ],
    ['In Orsa the Mara Lind bridge closed.', 'place Orsa · place Mara Lind bridge'],
    ['They left Moscow airport by Orsa River dam.', 'place Moscow airport · place Orsa River dam'],
    ['They left a Moscow airport.', 'place Moscow'],
    ['The Volkswagen mine and the Russian mine closed.', 'body Volkswagen'],
    ['In Orsa they mine the hill. ¶ They say Orsa mine the hill.', 'place Orsa'],
    ['She told West Orsa police about it.', 'institution West Orsa police'],
    ['At the Royal Orsa hospital she met Moscow police.', 'institution Royal Orsa hospital · place Moscow'],
  ],
  'laws by number and over a bracket': [
    ['On Monday they passed Bill 7.', 'agreement Bill 7'],
    ['Resolution 1701 ended it.', 'agreement Resolution 1701'],
    ['She read the Public Order (Amendment) Act.', 'agreement Public Order (Amendment) Act'],
    ['She met Bill Lind (42) there.', 'person Bill Lind'],
  ],
  'initials and short titles': [
    ['It was found by I. Tarsk in May. I. Tarsk left.', 'person I. Tarsk'],
    ['On Monday T V Tarsk and M Orsova left.', 'person T V Tarsk · person M Orsova'],
    ['Det Con Mara Lind left Con Edison.', 'person Mara Lind · body Con Edison'],
    ['A bench of Justices Mara Lind and Tom Roth agreed.', 'person Mara Lind · person Tom Roth'],
    ['City Manager Mara Lind left.', 'person Mara Lind (city manager)'],
    ['She met Orsova City Mayor Mara Lind.', 'place Orsova City · person Mara Lind (Orsova City mayor)'],
  ],
  'clubs, by verbs of several and by players': [
    ['Sunderland have sold him.', 'body Sunderland'],
    ['People in Sunderland have sold it.', 'place Sunderland'],
    ['Kenya and Sunderland have sold it.', 'place Kenya · place Sunderland'],
    [
      'The Middlesbrough defender Mara Lind left.',
      'body Middlesbrough · person Mara Lind (Middlesbrough defender)',
    ],
    ['The Nigeria winger Mara Lind left.', 'place Nigeria · person Mara Lind (Nigeria winger)'],
  ],
  'what verbs and links before a name tell': [
    ['Roth told Zelnikpress that it was over.', 'body Zelnikpress'],
    ['The group, led by Lumir Tarskhiku, left.', 'person Lumir Tarskhiku'],
    ['She is a senior attorney at Zelnikjustice.', 'body Zelnikjustice'],
    ['In Zelnik and Tarsk, it rains.', 'place Zelnik · place Tarsk'],
    ['In Zelnik, and Tarsk said so.', 'place Zelnik'],
    ['She is from Zelnik, Wyo., and left.', 'place Zelnik'],
    ['The Zelnik Road Capital of Beijing paid.', 'body Zelnik Road Capital · place Beijing'],
    ['She asked the University of Malta.', 'institution University of Malta'],
    [
      'The Senate Energy and Natural Resources Committee met.',
      'institution Senate Energy and Natural Resources Committee',
    ],
    ['The Orsa Traders’ Welfare Association met.', 'body Orsa Traders’ Welfare Association'],
    ['She asked Standard & Poor’s.', 'body Standard & Poor’s'],
  ],
  'names with several small words': [
    ['She asked the Court of Arbitration for Sport.', 'institution Court of Arbitration for Sport'],
    ['She won the Nobel Prize in Literature.', 'event Nobel Prize in Literature'],
    ['They passed the Ports and Harbours Act.', 'agreement Ports and Harbours Act'],
    [
      'She asked the Ministry of Housing, Communities and Local Government.',
      'institution Ministry of Housing, Communities and Local Government',
    ],
    ['She joined the Orsova Dockers’ Union.', 'body Orsova Dockers’ Union'],
    [
      'She asked the Centers for Disease Control and Prevention. ¶ The CDC is slow.',
      'institution Centers for Disease Control and Prevention',
    ],
  ],
  'offices called after who holds them': [
    [
      'Then the U.S. Attorney’s Office for the Eastern District of Texas spoke.',
      'institution U.S. Attorney’s Office for the Eastern District of Texas',
    ],
    [
      'He joined the Emma Lind Trio and the Orsin Hall of Fame.',
      'body Emma Lind Trio · institution Orsin Hall of Fame',
    ],
    ['She left her sons Alex, Jordan and Tom.', 'person Alex · person Jordan · person Tom'],
    ['She left for Jordan.', 'place Jordan'],
    ['They met Jordan Lind. ¶ In Jordan it rained. ¶ Jordan said so.', 'person Jordan Lind · place Jordan'],
    ['The Orsova County Sheriff’s Office closed.', 'institution Orsova County Sheriff’s Office'],
    ['The Orsova District Attorney’s Office closed.', 'institution Orsova District Attorney’s Office'],
    ['They took Route 26 and U.S. Route 30.', 'place Route 26 · place U.S. Route 30'],
  ],
  'fields before “and” in names of bodies': [
    ['She asked the Energy and Water Tribunal.', 'institution Energy and Water Tribunal'],
    ['She joined the Food and Allied Workers’ Union.', 'body Food and Allied Workers’ Union'],
    ['She asked the Navy and Orsa Council.', 'institution Navy · institution Orsa Council'],
  ],
  'bodies told by what is said of them': [
    ['Orsa Vale, which lost money, paid Tarsk Bloom. ¶ Tarsk Bloom is owned by her.', 'body Tarsk Bloom'],
    ['They joined Orsa Vale and Tarsk Stems, the two other companies.', 'body Orsa Vale · body Tarsk Stems'],
    ['A merger between Orsa Vale and Tarsk Milk failed.', 'body Orsa Vale · body Tarsk Milk'],
    ['The union of dock workers, Orsovar, called a strike.', 'body Orsovar'],
    ['The president of the union, Mara Lind, spoke.', 'person Mara Lind (president of the union)'],
    ['At the Colegio Orsa school she taught.', 'institution Colegio Orsa'],
    ['She told the channel Orsova that she knew.', 'body Orsova'],
    ['Orsa Moor Dairies closed. ¶ She works for Orsa Moor.', 'body Orsa Moor Dairies'],
    ['Orsa Moor Dairies closed. ¶ She lives in Orsa Moor.', 'body Orsa Moor Dairies · place Orsa Moor'],
  ],
  'bodies and places by a noun beside them': [
    [
      'The operator Northern Arc paid. ¶ Northern Arc denied it. ¶ She left Northern Arc.',
      'body Northern Arc',
    ],
    ['She slept at Orsa Central station.', 'place Orsa Central'],
    [
      'She left the island of Orsamar. ¶ Air Orsamar paid. ¶ She likes Orsamar.',
      'place Orsamar · body Air Orsamar',
    ],
    ['They asked two smaller operators, Orsaway and Pennant Rail.', 'body Orsaway · body Pennant Rail'],
    ['The village of Nether Coombe, a project of hers, is old.', 'place Nether Coombe'],
    ['Gavora, the vaccine alliance, paid.', 'body Gavora (vaccine alliance)'],
    ['She met Bürgermeister Dorian Vale.', 'person Dorian Vale'],
  ],
  'clubs by their results': [
    ['Port Orsa 2-1 Tarsk United', 'body Port Orsa · body Tarsk United'],
    ['Tarsk United lost. ¶ Tarsk, who are sixth, won.', 'body Tarsk United'],
    ['Mara Lind and Ana Roth, who are sisters, won.', 'person Mara Lind · person Ana Roth'],
    ['Spain 2-1 Italy', 'place Spain · place Italy'],
  ],
  'nouns that no list has, before a given name': [
    ['Substitute Lucas Roth scored.', 'person Lucas Roth'],
    ['Her colleague Jun Orvado spoke.', 'person Jun Orvado'],
    ['They met in Jun 2021.', ''],
  ],
  'what somebody is of nobody knows what': [
    ['The union’s head, Mara Lind, spoke.', 'person Mara Lind'],
    ['The licence was signed by then director Mara Lind.', 'person Mara Lind (former director)'],
    ['Kovin United defender Mara Lind spoke.', 'body Kovin United · person Mara Lind (defender)'],
  ],
  'islands by their names alone': [
    [
      'She saw the Isle of Orsa. ¶ Orsa Rescue Team left. ¶ They like Orsa, Lochran and Kovinar. ¶ They like Lochran and Kovinar.',
      'place Isle of Orsa · body Orsa Rescue Team · place Lochran · place Kovinar',
    ],
    [
      'The U.S. Food and Drug Administration left. ¶ The FDA left.',
      'institution U.S. Food and Drug Administration',
    ],
    ['Lifeboats from Kyle of Orsova left.', ''],
  ],
  'who sits for a place, and who works for a body': [
    ['Mara Lind, the Labour MP for Orsova, left.', 'person Mara Lind · body Labour · place Orsova'],
    [
      'It was made by Orsova University for the Kovin Board.',
      'institution Orsova University · institution Kovin Board',
    ],
    ['She taught at the University for the Creative Arts.', 'institution University for the Creative Arts'],
    ['They saw Orsova Seaways. ¶ Fitch Ratings left.', 'body Orsova Seaways · body Fitch Ratings'],
  ],
  'clubs called after a town': [
    ['They saw Orsova City 3-2 Kovin Rovers.', 'body Orsova City · body Kovin Rovers'],
    ['Orsova Town striker Mara Lind left.', 'body Orsova Town · person Mara Lind (striker)'],
    ['She lives in Orsova City.', 'place Orsova City'],
    ['The Mexico City fans left.', 'place Mexico City'],
  ],
  'schools, districts and ports': [
    ['She went to Orsova High.', 'institution Orsova High'],
    ['She asked the Orsova School District.', 'institution Orsova School District'],
    [
      'She asked the Port of Antwerp-Bruges about US-China trade.',
      'place Port of Antwerp-Bruges · place US · place China',
    ],
  ],
  'what a thing is called': [
    [
      'Emma Lind sang at the Orsin Music Awards. ¶ She left the OMAs.',
      'person Emma Lind · event Orsin Music Awards',
    ],
    ['Emma Lind gave her State of the State speech. ¶ She’d said so.', 'person Emma Lind'],
    ['Then Emma Lind sang with Dottie West.', 'person Emma Lind · person Dottie West'],
    [
      'Emma Lind, the singer, left. ¶ She had a chain of restaurants called Emma Lind Roasters.',
      'person Emma Lind (singer) · body Emma Lind Roasters',
    ],
    ['He blamed a group called the Orsin Conference of Women.', 'body Orsin Conference of Women'],
    ['It is a website called Tales of Paris.', 'place Paris'],
    ['Emma Lind left. ¶ Her full name is Emma Lind Soto Roth.', 'person Emma Lind'],
    ['Emma Lind left. ¶ She sang under the stage name Emmeline Lind.', 'person Emma Lind'],
    ['He had hay pest, or HP. ¶ The HP grew.', ''],
    ['He had hay fowl pest (HFP). ¶ The HFP mission left.', ''],
    ['They asked the HFP. ¶ The HFP mission left.', 'body HFP'],
    ['The probe, called Nerea, was lost. ¶ They built Nerea.', ''],
    ['They asked Nerea Lind, called the boss.', 'person Nerea Lind'],
  ],
  'places by what stands beside them': [
    ['The Orsovan army left. ¶ In May Orsova’s parliament voted.', 'place Orsova'],
    ['It is in nearby Orsova.', 'place Orsova'],
    ['She moved to Orsova. ¶ They like Orsova.', 'place Orsova'],
    ['The mine at Orsova is old.', 'place Orsova'],
    ['She had faith in Orsova.', ''],
    ['She stayed at the Hotel Orsova.', 'place Hotel Orsova'],
    ['She was born in the port of Orsova, the daughter of a pilot.', 'place Orsova'],
    ['Mara Lind, of Larch Avenue, Orsova, paid.', 'person Mara Lind · place Larch Avenue · place Orsova'],
    ['They saw the Winter Games.', 'event Winter Games'],
  ],
  'a byline, and half a number': [
    ['By Mara Lind, courts reporter ¶ It rained.', ''],
    ['Orsova, a town of 30,000, is old. ¶ She is in Orsova.', 'place Orsova (town)'],
  ],
  'a surname that is a museum too': [
    ['She met Ana Prado. ¶ Prado left.', 'person Ana Prado'],
    ['She met Ana Prado at the Prado.', 'person Ana Prado · institution Prado'],
  ],
  'rivals and other bodies': [
    ['It bought rival Orsova in May. ¶ Orsova left.', 'body Orsova'],
    ['She founded Save Orsova in May.', 'body Save Orsova'],
    ['They met at Lind’s Hospital.', 'institution Lind’s Hospital'],
    ['She sued in Marion County Common Pleas Court.', 'institution Marion County Common Pleas Court'],
    ['The Orsova Rail Review Panel (ORRP) met. ¶ The ORRP left.', 'body Orsova Rail Review Panel'],
    [
      'She met Professor Anna Hill of Orsova University.',
      'person Anna Hill (professor) · institution Orsova University',
    ],
    ['It is at Orsa Nervet in Ohio. ¶ They like Orsa Nervet.', 'place Orsa Nervet · place Ohio'],
    ['She lived on Avenue Orsova.', 'place Avenue Orsova'],
    ['The Orsova Deep project is old. ¶ They built the Orsova Deep project.', 'plan Orsova Deep'],
    ['Hotelier Mara Lind left.', 'person Mara Lind (hotelier)'],
  ],
  'two words with “and” before a noun': [
    ['She left the World Travel and Tourism Council.', 'institution World Travel and Tourism Council'],
    ['She left the Red Cross and Tourism Council.', 'body Red Cross · institution Tourism Council'],
  ],
  'national branches': [['They asked the Kenya Red Cross.', 'body Kenya Red Cross']],
  'departments before a title': [
    [
      'Infrastructure Minister Tom Roth left. ¶ They met Fisheries Secretary Mara Lind.',
      'person Tom Roth (infrastructure minister) · person Mara Lind (fisheries secretary)',
    ],
    ['It was late, Infrastructure Minister Tom Roth said.', 'person Tom Roth (infrastructure minister)'],
  ],
  'capitals in roles': [
    ['On Monday NATO chief Mara Lind spoke.', 'body NATO · person Mara Lind (NATO chief)'],
    ['NATO chief Mara Lind spoke.', 'body NATO · person Mara Lind (NATO chief)'],
    ['Labour leader Mara Lind spoke.', 'body Labour · person Mara Lind (Labour leader)'],
    [
      'Foreign Ministry spokeswoman Mara Lind met former Foreign Secretary Tom Roth.',
      'person Mara Lind (Foreign Ministry spokeswoman) · person Tom Roth (former foreign secretary)',
    ],
    ['Former president Tom Roth spoke.', 'person Tom Roth (former president)'],
  ],
  'possessives in names': [
    [
      'She worked for Tom’s Club and Orsa Children’s Hospital.',
      'body Tom’s Club · institution Orsa Children’s Hospital',
    ],
    ['She saw Mara Lind’s Party and the King’s Speech.', 'person Mara Lind'],
    ['She saw Tom Roth’s Orsova.', 'person Tom Roth'],
  ],
  'names of other things and halves of names': [
    ['They left on the research vessel Tom Roth. ¶ The ferry Mara Lind sank.', ''],
    ['The frigate Admiral Tom Roth was sent there.', ''],
    ['It is Majuro, the national capital, and Island states.', 'place Majuro (national capital)'],
    ['It was founded by Tom and Mara Roth.', 'person Mara Roth'],
    [
      'Anna Dam met Henrik Dam. ¶ They saw the Orsa Dam.',
      'person Anna Dam · person Henrik Dam · place Orsa Dam',
    ],
  ],
  'ships and works wherever they stand': [
    ['She saw the album Orsa Nights. ¶ Now Orsa Nights sells well.', ''],
    ['The novel that followed, Orsa Nights, sold well.', ''],
    ['The novel entitled Some Broken Rail sold well.', ''],
    [
      'They liked 2019’s Mara Nights Beyond and 2011’s Mara Nights. ¶ Mara Nights Beyond was led by Emma Roth.',
      'person Emma Roth',
    ],
    ['They liked 2019’s Paris. ¶ 2019’s Kovin Festival was good.', 'place Paris · event Kovin Festival'],
    ['London magazine praised Paris.', 'place Paris'],
    ['In her book Mara Lind tells of it.', 'person Mara Lind'],
  ],
  'what bodies are called': [
    ['It asked the builder Orsa Construction.', 'body Orsa Construction (builder)'],
    ['The shop went to Orsa Foods and Kovin Packaging.', 'body Orsa Foods · body Kovin Packaging'],
    ['Analysts at Kovin said so.', 'body Kovin'],
    ['It was told by Statistics Canada. ¶ They live in Canada.', 'body Statistics Canada · place Canada'],
    ['She went to St Tom’s Hospital.', 'institution St Tom’s Hospital'],
    ['Moody’s said so.', 'body Moody’s'],
    ['Chris Moody left. ¶ It said Moody had paid. ¶ They fear Moody’s veto.', 'person Chris Moody'],
    ['Tom Lind left. ¶ In defence of Tom I don’t think so.', 'person Tom Lind'],
    ['She sang on the South Side.', ''],
    ['Profits at KovinRail rose. ¶ Kovin Rail said so.', 'body Kovin Rail'],
    ['Profits at StarMedia rose. ¶ Star Media bought a mill.', 'body Star Media'],
    ['They asked BBC Scotland. ¶ The Independent group left.', 'body BBC Scotland'],
    [
      'Britain’s Competition and Markets Authority acted. ¶ The CMA is slow.',
      'place Britain · institution Competition and Markets Authority',
    ],
    ['It is the Haven Port Holdings. ¶ They say that Haven is old.', 'body Haven Port Holdings'],
    ['It falls under the Protection of Orsa Children Act.', 'agreement Protection of Orsa Children Act'],
    ['Shares in Sainsbury’s fell.', 'body Sainsbury’s'],
  ],
  'what follows a place tells of another': [
    ['Mara Lind was born in Kovin, the daughter of a farmer.', 'person Mara Lind · place Kovin'],
    ['They met at a school in Kovin whose roof fell.', 'place Kovin'],
    ['They met a driver from Kovin who sang.', ''],
  ],
  'forms of address and given names that are titles': [
    ['They asked Coun Mara Lind and Det Insp Tom Roth.', 'person Mara Lind · person Tom Roth'],
    ['They asked Dean Lind.', 'person Dean Lind'],
    ['They asked Mara Lind KC about it.', 'person Mara Lind'],
    ['They asked Mara Lind. ¶ They built a Mara Lind Microsoft.', 'person Mara Lind'],
    ['Chief safety officer Mara Lind left.', 'person Mara Lind (chief safety officer)'],
    ['Mara Lind, the union’s general secretary, left.', 'person Mara Lind'],
  ],
  'roles that end': [
    [
      'Finance Minister Mara Lind spoke. ¶ Lind resigned on Monday.',
      'person Mara Lind (former finance minister)',
    ],
    ['Mara Lind, the finance minister, has resigned.', 'person Mara Lind (former finance minister)'],
    ['The finance minister, Mara Lind, stepped down.', 'person Mara Lind (former finance minister)'],
    [
      'Finance Minister Mara Lind spoke. ¶ Tom Roth resigned as minister on Monday.',
      'person Mara Lind · person Tom Roth',
    ],
    [
      'Finance Minister Mara Lind spoke. ¶ She stepped down as finance minister on Monday.',
      'person Mara Lind',
    ],
    ['Finance Minister Mara Lind was sacked on Monday.', 'person Mara Lind (former finance minister)'],
    ['Finance Minister Mara Lind will resign.', 'person Mara Lind (finance minister)'],
    ['Finance Minister Mara Lind resigned as chair of the club.', 'person Mara Lind (finance minister)'],
    ['Former minister Mara Lind spoke. ¶ Lind resigned in May.', 'person Mara Lind (former minister)'],
  ],
  'who wrote it': [['Mara Lind spoke. ¶ (Reporting by Tom Roth; Editing by Anna Dam)', 'person Mara Lind']],
  'several of one surname': [
    [
      'They met Mara Lind. ¶ Her brother Tom Lind left. ¶ That was years ago. ¶ They asked Lind again.',
      'person Mara Lind · person Tom Lind',
    ],
    [
      'They met Tom Lind. ¶ His wife, Anna Lind, left. ¶ Mrs Lind came back.',
      'person Tom Lind · person Anna Lind',
    ],
  ],
  directions: [
    ['They went from West Yorkshire to South Wales.', 'place West Yorkshire · place South Wales'],
    ['They drove West, through Wales.', 'place Wales'],
  ],
  'bodies called by their first word': [
    ['Kovin Pharma bought Orsa Steel. ¶ Shares in Kovin fell.', 'body Kovin Pharma · body Orsa Steel'],
    [
      'Kovin Pharma grew. ¶ Kovin Steel fell. ¶ They sold shares in Kovin.',
      'body Kovin Pharma · body Kovin Steel · body Kovin',
    ],
    ['Kovin Flow AB grew. ¶ They say that Kovin fell.', 'body Kovin Flow AB'],
    ['Kovin Pharma grew. ¶ The town of Kovin is glad.', 'body Kovin Pharma · place Kovin'],
    ['Kovin Pharma grew. ¶ Kovin said so. ¶ They say that Kovin fell.', 'body Kovin Pharma'],
    ['Anna Foods grew. ¶ Anna said so. ¶ They say that Anna fell.', 'body Anna Foods'],
    ['Anna Foods grew. ¶ Anna Roth left. ¶ They say that Anna fell.', 'body Anna Foods · person Anna Roth'],
  ],
  'joined and split': [
    ['They met Anna Roth and Peter Lind.', 'person Anna Roth · person Peter Lind'],
    ['It asked the Ministry of Foreign Affairs.', 'institution Ministry of Foreign Affairs'],
    ['It asked the Ministry of Trade and Industry.', 'institution Ministry of Trade and Industry'],
    [
      'She left the Organization for Security and Co-operation in Europe.',
      'body Organization for Security and Co-operation in Europe',
    ],
    ['The painter Ursula van der Berg came.', 'person Ursula van der Berg (painter)'],
    ['They met Ursula van der Berg. ¶ Van der Berg said no.', 'person Ursula van der Berg'],
    ['They met Omar bin Lindan. ¶ Bin Lindan’s wife left.', 'person Omar bin Lindan'],
    ['They met Marine Le Lind. ¶ Le Lind said no.', 'person Marine Le Lind'],
    [
      'It flew from Bosnia and Herzegovina to Trinidad and Tobago.',
      'place Bosnia and Herzegovina · place Trinidad and Tobago',
    ],
  ],
  'short names': [
    ['They saw Mara Lind. ¶ Later Lind’s dog barked.', 'person Mara Lind'],
    ['The European Union (EU) paid. ¶ It is an EU-funded bridge.', 'body European Union'],
    [
      'They asked the Kovin Port Authority (KPA). ¶ Nobody at the KPA knew.',
      'institution Kovin Port Authority',
    ],
  ],
  'two people of one surname': [
    [
      'They saw Anna Roth. ¶ Roth spoke. ¶ Then Peter Roth came. ¶ Roth left.',
      'person Anna Roth · person Peter Roth',
    ],
  ],
  'what the text says they are': [
    ['Mara Lind, a spokeswoman for the ministry, left.', 'person Mara Lind (spokeswoman for the ministry)'],
    ['They live in Kovin, a town in the hills, and like it.', 'place Kovin (town in the hills)'],
    ['They asked Kovin Steel Inc., a maker of rails, about it.', 'body Kovin Steel Inc'],
    [
      'The official Kovin agency spoke to North America editor Tom Roth.',
      'place North America · person Tom Roth (North America editor)',
    ],
    ['It fell upon Orsova, Mara Lind said.', 'person Mara Lind'],
  ],
  'where a council is': [
    [
      'Orsova has grown. ¶ They asked Orsova Borough Council.',
      'place Orsova · institution Orsova Borough Council',
    ],
    ['Orsova has grown. ¶ They asked Kovin Borough Council.', 'institution Kovin Borough Council'],
  ],
  'a name at birth': [
    ['They met Mara Lind. ¶ She sang. ¶ Mara Ida Roth was born in Kovin.', 'person Mara Lind · place Kovin'],
    ['They met Mara Lind. ¶ She sang. ¶ Mara Ida Lind was born there.', 'person Mara Lind'],
    [
      'They met Mara Lind. ¶ She sang. ¶ They said Mara Ida Roth was born there.',
      'person Mara Lind · person Mara Ida Roth',
    ],
    [
      'They met Mara Lind and Mara Koch. ¶ She sang. ¶ Mara Ida Roth was born there.',
      'person Mara Lind · person Mara Koch · person Mara Ida Roth',
    ],
    [
      'They sang. ¶ They sang. ¶ They met Mara Lind. ¶ Mara Ida Roth was born there.',
      'person Mara Lind · person Mara Ida Roth',
    ],
  ],
  'what stands beside a name': [
    ['Shares of Kovinex fell. ¶ Kovinex said so.', 'body Kovinex'],
    ['The Kovin party won, and the Orsa opposition movement lost.', 'body Kovin · body Orsa'],
    ['He was asked. ¶ Tessa-May Orlin was born there.', 'person Tessa-May Orlin'],
    ['They fled from Nether Manhattan to Lower Manhattan.', 'place Lower Manhattan'],
    ['They left before Hurricane Kovin came.', 'event Hurricane Kovin'],
    ['Then to commission Lindqvist was bold. ¶ They asked Mara Lindqvist.', 'person Mara Lindqvist'],
    ['They saw rivals such as Orsa, Kovin and Google fail.', 'body Orsa · body Kovin · body Google'],
    [
      'They drove through Orsa, Kovin and Paris. ¶ They like Orsa and Kovin.',
      'place Orsa · place Kovin · place Paris',
    ],
    ['“No,” said Ayla McKovin.', 'person Ayla McKovin'],
  ],
  'one name or several': [
    ['They asked the Dye and Wool Administration.', 'institution Dye and Wool Administration'],
    ['They asked the Institute for the Study of Wool.', 'institution Institute for the Study of Wool'],
    ['He met Egypt’s Islamist Muslim Brotherhood.', 'place Egypt · body Muslim Brotherhood'],
    ['He saw an al-Qaeda-linked group.', 'body al-Qaeda'],
    ['He heads Kovin Steel, Inc., for now.', 'body Kovin Steel, Inc'],
    ['He met Lee Ki-moon. ¶ Then Lee left.', 'person Lee Ki-moon'],
    ['He met Michael Forrest Lind. ¶ Then Forrest Lind left.', 'person Michael Forrest Lind'],
    ['He met Luis García Lind. ¶ Then Luis García left.', 'person Luis García Lind'],
    ['Will Roth met Chris Rock there.', 'person Will Roth · person Chris Rock'],
    [
      'He met Mark Lind, Parker Voss and Brian West.',
      'person Mark Lind · person Parker Voss · person Brian West',
    ],
    [
      'He heads the Committee on Health, Labor and Pensions.',
      'institution Committee on Health, Labor and Pensions',
    ],
    [
      'He heads the Academy of Allergy, Asthma & Immunology.',
      'institution Academy of Allergy, Asthma & Immunology',
    ],
    [
      'He met the Ministry of Trade, Mara Lind and Oxfam.',
      'institution Ministry of Trade · person Mara Lind · body Oxfam',
    ],
    ['He left the US Patent and Trademark Office.', 'institution US Patent and Trademark Office'],
    ['He met Mara Lind, MD, of Kovin University.', 'person Mara Lind · institution Kovin University'],
    ['Zarov Games sued over the Asian Games.', 'body Zarov Games · event Asian Games'],
    ['The minister Christian Lind met Jan Roth.', 'person Christian Lind (minister) · person Jan Roth'],
    ['He met Jack Ma at Austin Airport.', 'person Jack Ma · place Austin Airport'],
    ['Mara Roth, an Ohio Democrat, left.', 'person Mara Roth · place Ohio'],
  ],
  'surnames that are places or bodies': [
    [
      'The baker Clay Houston, 40, left. ¶ Houston said no. ¶ They fined Houston.',
      'person Clay Houston (baker)',
    ],
    [
      'The Orsova coast is old. ¶ They saw cod off Orsova. ¶ Paul Orsova, a lawyer, left.',
      'place Orsova · person Paul Orsova (lawyer)',
    ],
    [
      'Shares in Orsova fell. ¶ They met Tom Orsova. ¶ Orsova’s closing price fell.',
      'body Orsova · person Tom Orsova',
    ],
    [
      'Orsova chief executive Mara Lind left. ¶ They met Tom Orsova.',
      'body Orsova · person Mara Lind (chief executive) · person Tom Orsova',
    ],
    ['They paid off Orsova. ¶ Tom Orsova left.', 'person Tom Orsova'],
    ['They met Tom Orsova. ¶ Orsova shares the view.', 'person Tom Orsova'],
    ['They met Tom Orsova. ¶ Orsova shares fell.', 'person Tom Orsova · body Orsova'],
    [
      'They bought tea specialist Kovin Thermal. ¶ Shares in Kovin fell. ¶ They met Tom Kovin.',
      'body Kovin Thermal (specialist) · person Tom Kovin',
    ],
    ['They met skin specialist Mara Lind.', 'person Mara Lind (specialist)'],
  ],
  'places called after places beside them': [
    ['They left Little Orsa. ¶ They saw the harbour of Old Kovin.', 'place Old Kovin'],
    ['He lives in Little Orsa.', 'place Little Orsa'],
    ['They met Little Richard.', ''],
  ],
  'roles before another name, without an article and behind a form of address': [
    [
      'A spokesman for Mayor Tom Roth, Mara Lind, said so.',
      'person Tom Roth (mayor) · person Mara Lind (spokesman for mayor Tom Roth)',
    ],
    ['They met Mayor Tom Roth, Mara Lind, and others.', 'person Tom Roth (mayor) · person Mara Lind'],
    [
      'Cllr Mara Lind, cabinet member for transport, told them.',
      'person Mara Lind (cabinet member for transport)',
    ],
    ['Mara Lind, asked for advice, left.', 'person Mara Lind'],
    ['But Liberal group leader Mara Lind accused them.', 'person Mara Lind (Liberal group leader)'],
    [
      'The headteacher of Orsa Cross Academy, Dr Mara Lind, has written.',
      'institution Orsa Cross Academy · person Mara Lind (headteacher of Orsa Cross Academy)',
    ],
  ],
  'who comes from a place, and words of names': [
    ['Crews from Orsova blocked it. ¶ They like Orsova.', 'place Orsova'],
    ['Parts from Orsova broke.', ''],
    ['It was arranged by Banque Orsova.', 'body Banque Orsova'],
    ['She left Orsova Asset Management.', 'body Orsova Asset Management'],
  ],
  'no entities': [
    ['They saw it. (Reuters)', ''],
    ['Many New Yorkers and an Orwellian state like it.', ''],
    ['She wrote “The Long Road to Kovin Castle” then.', ''],
  ],
  kinds: [
    ['They crossed the River Orsa near Lake Kovin.', 'place River Orsa · place Lake Kovin'],
    ['They signed the Treaty of Kovin.', 'agreement Treaty of Kovin'],
    ['They watched the Battle of Kovin and Zapad-2021.', 'event Battle of Kovin · event Zapad-2021'],
    ['She bought shares of Holt & Marrable.', 'body Holt & Marrable'],
    ['She works at the University of Kovin.', 'institution University of Kovin'],
    ['KOVIN, March 14 (KPA) – The bridge is open.', 'place Kovin'],
    ['Trains stop ¶ KOVIN, N.H. White horses left.', 'place Kovin'],
    [
      'He met Lee Ki-moon and Kim Jae-myung in Seoul.',
      'person Lee Ki-moon · person Kim Jae-myung · place Seoul',
    ],
    ['He opened Excel and Word.', ''],
  ],
  'offices, ships, teams and what stands beside names': [
    [
      'A court fined Speaker of Parliament Selwyn Lind and Chairperson of Parliament Ada Roth.',
      'person Selwyn Lind (speaker of Parliament) · person Ada Roth (chairperson of Parliament)',
    ],
    [
      'Chaotic Sri Lankan Parliament rejects it. ¶ The Royal Thai Navy left.',
      'institution Sri Lankan Parliament · body Royal Thai Navy',
    ],
    [
      'The probe reached Kovin. ¶ The Phoenix lander sent a signal. ¶ Phoenix was launched in May. ¶ He lives in Phoenix.',
      'place Phoenix',
    ],
    ['The Mara Lind rover will land. ¶ Mara Lind has a drill.', ''],
    ['The USS Mara Lind left Norfolk. ¶ The M/V Josille sank off Kovin.', 'place Norfolk · place Kovin'],
    ['Whose novel The Salt Houses of Rye Lane won? ¶ Her novel The Salt Houses of Rye Lane won.', ''],
    ['He played for the Kovin Falcons. ¶ The Falcons cut him.', 'body Kovin Falcons'],
    ['The mill in North Orsborough burned.', 'place North Orsborough'],
    ['He lives in Orsa, Mass. It is cold.', 'place Orsa'],
    [
      'They asked Pira Chuem, a Chirai MP. ¶ They asked Chirai Mayor Mara Lind.',
      'person Pira Chuem · place Chirai · person Mara Lind (Chirai mayor)',
    ],
    ['His counterpart, Sutin Klansa, said so.', 'person Sutin Klansa'],
    [
      'Councillor Mara Lind, who represents Offmere and Combery, left. ¶ They like Combery.',
      'person Mara Lind (councillor) · place Offmere · place Combery',
    ],
    ['Shares of Kovin Motor Corp. fell. ¶ Kovin lost money.', 'body Kovin Motor Corp'],
    [
      'On Monday Orsa Marine, the Kirkby shipping company, paid. ¶ Orsa said so. ¶ He bought it from Orsa. ¶ They like Kirkby.',
      'body Orsa Marine (Kirkby shipping company) · place Kirkby',
    ],
    [
      'On Monday Serfo NorthLink said so. ¶ CalMar, which runs ferries, said so. ¶ They like Serfo NorthLink.',
      'body Serfo NorthLink · body CalMar',
    ],
    ['The Supreme Court of Ohio ruled. ¶ The Supreme Court said so.', 'institution Supreme Court of Ohio'],
    ['The Orsa Police Department said so. ¶ Orsa police found him.', 'institution Orsa Police Department'],
    [
      'They blamed the Fire and Ambulance Department. ¶ Fire and Ambulance Department staff left.',
      'institution Fire and Ambulance Department',
    ],
    [
      'She studied at Julliard. ¶ She has two sons, Obi and Danil.',
      'institution Julliard · person Obi · person Danil',
    ],
    [
      'Every Member State must agree. ¶ He is an economist at Kovin Research Institute.',
      'institution Kovin Research Institute',
    ],
    ['“Ansa is back in Birin Gwari,” he said. ¶ They like Birin Gwari.', 'place Birin Gwari'],
    ['Tata Motors, owner of Kovin Land, said so.', 'body Tata Motors'],
    ['The MP for Orsa Moor left. ¶ Orsa Moor Dairies paid.', 'place Orsa Moor · body Orsa Moor Dairies'],
    ['The pupils of St Anne’s CE Primary School left.', 'institution St Anne’s CE Primary School'],
  ],
  'parties, teams, homes and what names begin with': [
    ['They joined the Democratic Coalition of Mara Lind.', 'body Democratic Coalition · person Mara Lind'],
    ['The opposition Tisza party won. ¶ It is called the Orsa party.', 'body Tisza · body Orsa'],
    [
      'They named Tom Roth, 27, from Orsaley, and Ada Lind, 31, of Kovley.',
      'person Tom Roth · place Orsaley · person Ada Lind · place Kovley',
    ],
    [
      'The Orsaley-based group had Mara Lind, hired from Hornbeck. ¶ They like Hornbeck.',
      'place Orsaley · person Mara Lind · body Hornbeck',
    ],
    [
      'On Monday Kuehne+Nagel lost. ¶ They asked CVC Orsa. ¶ They like CVC Orsa.',
      'body Kuehne+Nagel · body CVC Orsa',
    ],
    [
      'On Monday the Sacramento Roosters lost. ¶ The Geneva Conventions apply. ¶ They like Sacramento Roosters.',
      'body Sacramento Roosters',
    ],
    ['She told Kantipur TV of it.', 'body Kantipur TV'],
    [
      'The National Earthquake Monitoring and Research Center said so.',
      'institution National Earthquake Monitoring and Research Center',
    ],
    ['He accused the HSO of it. ¶ He asked for the MRI.', 'body HSO'],
    ['He lives in Punta Orsada. ¶ They climbed Carn Mor Orsa.', 'place Punta Orsada · place Carn Mor Orsa'],
    [
      'They blamed the Lord’s Resistance Army. ¶ They saw the Sultan Murad Division.',
      'body Lord’s Resistance Army · body Sultan Murad Division',
    ],
    ['It came to Orsatown. ¶ Orsatown lost. ¶ Then Orsatown won.', 'place Orsatown'],
  ],
  'clubs of a game, capitals, provinces and what stands behind “the”': [
    [
      'Orsa Town 2-1 Brentford ¶ Leeds Town 2-1 Kovin ¶ Leeds will meet Wrexham. ¶ He lives in Leeds.',
      'body Orsa Town · body Brentford · body Leeds Town · body Kovin · place Wrexham · place Leeds',
    ],
    [
      'Kovin 2-1 Orsa ¶ They lost 3-0 at home to Sunderland, and Burton Albion went out to Wrexham.',
      'body Orsa · body Sunderland · body Burton Albion · body Wrexham',
    ],
    ['In May League Two Orsa Town won.', 'body League Two · place Orsa Town'],
    ['They asked Justices Joymal Bagsi and Ada Roth.', 'person Joymal Bagsi · person Ada Roth'],
    ['NEW DELHI: The mill is shut.', 'place New Delhi'],
    ['OSLO/LEIPZIG, March 14 (KPA) – The mill is shut. ¶ They left Oslo.', 'place Oslo · place Leipzig'],
    [
      'Jailed Dagestan lawyer Mara Lind left. ¶ A lawyer from Dagestan left.',
      'place Dagestan · person Mara Lind (lawyer)',
    ],
    ['Ankara/Tbilisi – Mara Lind left.', 'place Ankara · place Tbilisi · person Mara Lind'],
    [
      'Mara Lind, the president of Roth Internationalis, the first woman there, left.',
      'person Mara Lind (president of Roth Internationalis)',
    ],
    [
      'She joined the Medical Missionaries of Mary. ¶ She wrote the hymn Bothar na Nao.',
      'body Medical Missionaries of Mary',
    ],
    [
      'He fled to Saskatoon, Sask., by bus. ¶ They went to Prince Albert.',
      'place Saskatoon · place Prince Albert',
    ],
    [
      'They met in the Tankva Karoo. ¶ They met in the committee room, in Committee Room 14. ¶ They like Tankva Karoo.',
      'place Tankva Karoo',
    ],
    [
      'She studied at University College Orsa. ¶ He won Orsa North Central.',
      'institution University College Orsa · place Orsa North Central',
    ],
    ['The eel was caught by Pira Francesco Pinelli, reports Zootaxis.', 'person Pira Francesco Pinelli'],
    ['It was opened by the Paducah Public Schools.', 'institution Paducah Public Schools'],
  ],
  'models, telescopes, constituencies and what only looks like a name': [
    ['They flew to Joint Base Andrews. ¶ First Eastern Counties said so.', ''],
    ['It was seen by the Mara Kovin Space Telescope. ¶ She plays in The Last of Us.', ''],
    ['Air Force crews fly the KC-46. ¶ He said so in his program “Con El Mazo”.', 'institution Air Force'],
    [
      'It came from Orsa Aero in Wichita and Moog in East Aurora.',
      'body Orsa Aero · place Wichita · place East Aurora',
    ],
    [
      'The MP for Angus and Perthshire Glens left. ¶ They like Perthshire Glens.',
      'place Angus · place Perthshire Glens',
    ],
    ['They left Orsa City’s ground.', 'body Orsa City'],
    [
      'They asked Ambata, a nickel producer owned by Sumitomo. ¶ On Monday the company Ambata paid.',
      'body Ambata · body Sumitomo',
    ],
  ],
  'no names': [
    ['On Monday the Germans spoke Russian.', ''],
    ['I think the President and the Government agree.', ''],
    ['Mara Lind / KPA', ''],
    ['See https://Kovin.example/Lind or @Lind.', ''],
  ],
  'beginnings of sentences': [
    ['Critics spoke. ¶ Nobody heard them.', ''],
    ['Yesterday Mara Lind spoke.', 'person Mara Lind'],
    ['Bridges cost much. ¶ He likes bridges.', ''],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, found) => {
    expect(shown(entitiesIn(text).entities)).toBe(found);
  });
});

it('a surname that several bear is an unsure name of each', () => {
  const { entities } = entitiesIn(
    'Tom Roth left. ¶ Roth sold it. ¶ They asked Clara Roth. ¶ Mara Lind paid.',
  );
  const names = entities.map(({ names }) => names.map(({ text, unsure }) => text + (unsure ? '?' : '')));
  expect(names).toEqual([['Tom Roth', 'Roth?'], ['Clara Roth', 'Roth?'], ['Mara Lind']]);
});

describe('a bare name that a person and another bear', () => {
  const mentionsIn = (text: string) =>
    entitiesIn(text).entities.map(
      ({ title, mentions }) => `${title} ${mentions.map(({ paragraph }) => paragraph).join(' ')}`,
    );
  it.each([
    [
      'is the person’s near the full name',
      'The Orsova coast is old. ¶ Paul Orsova left. ¶ Orsova paid.',
      'Orsova 1 · Paul Orsova 2 3',
    ],
    [
      'is the person’s whose hands it is in',
      'Tom James sang. ¶ They put it in James’ hands. ¶ It rained. ¶ It rained. ¶ James left.',
      'Tom James 1 2 5',
    ],
    [
      'is nobody’s far from it',
      'The Orsova coast is old. ¶ Orsova paid. ¶ Paul Orsova left.',
      'Orsova 1 · Paul Orsova 3',
    ],
    [
      'is whose the words beside it say',
      'The Orsova coast is old. ¶ “No,” said Mr Orsova. ¶ Paul Orsova left.',
      'Orsova 1 · Paul Orsova 2 3',
    ],
    [
      'is the company’s unless a title tells',
      'They sold the carmaker Orsova Thermal. ¶ Orsova fell. ¶ Tom Orsova left. ¶ Mr Orsova paid.',
      'Orsova Thermal 1 2 · Tom Orsova 3 4',
    ],
    [
      'is the person’s once an age tells, though a group is named for them',
      'They met Mara Lind. ¶ Lind, 44, sang. ¶ Lind Group paid. ¶ It rained. ¶ It rained. ¶ Lind eats no meat. ¶ Shares in Lind fell.',
      'Mara Lind 1 2 6 · Lind Group 3 7',
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text).join(' · ')).toBe(expected);
  });

  it('is an unsure name of the company', () => {
    const { entities } = entitiesIn(
      'They sold the carmaker Orsova Thermal. ¶ Orsova fell. ¶ Tom Orsova left.',
    );
    expect(entities[0]!.names.map(({ text, unsure }) => text + (unsure ? '?' : ''))).toEqual([
      'Orsova Thermal',
      'Orsova?',
    ]);
  });
});

describe('mentions', () => {
  it('stand where their text says', () => {
    const { article, entities } = entitiesIn('President Mara Lind’s plan. ¶ An EU-funded bridge. Lind paid.');
    const texts = entities.flatMap(({ mentions }) =>
      mentions.map(({ paragraph, start, end }) => article.paragraphs[paragraph - 1]!.text.slice(start, end)),
    );
    expect(texts).toEqual(['Mara Lind', 'Lind', 'EU']);
  });
});
