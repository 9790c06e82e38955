import type { WordLists } from './types.ts';

/** English nouns in names that tell the kind. */
export const NOUNS: WordLists['nouns'] = {
  person: '',
  place: `
    river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula mountain
    mountains mount hills hill valley desert forest cape coast beach creek falls glacier volcano reef delta basin
    plateau plain plains street avenue road square boulevard lane bridge park gardens garden airport port harbor
    harbour station county province region district oblast republic kingdom emirate emirates territory territories
    city town village borough prefecture governorate municipality state states heights castle palace cathedral tower
    plaza hotel inn locks passage crossing junction memorial monument temple mosque synagogue abbey basilica hall
    quarter parish ranch vineyard trail dam reservoir pond fjord atoll mall heath moor woods quay wharf pier
    barracks highway route expressway turnpike pass ridge house point cliffs cove springs wall gate terminal arena stadium strip township
    cemetery trench crater
  `,
  body: `
    union alliance league party front movement group company corporation airlines airways air railway railways
    association federation confederation society club united fleet army navy brigade division regiment battalion
    corps guard guards organization organisation coalition bloc network holdings holding industries motors systems
    technologies technology labs studios pictures entertainment records media press times post journal herald
    tribune gazette telegraph chronicle guardian observer news magazine television tv radio broadcasting
    communications telecom energy petroleum steel mines mining partners ventures insurance pharmaceuticals
    electric electronics software games foods stores brothers bros orchestra philharmonic band choir church
    community communities brotherhood sisters missionaries knights daughters legion militia forces force command union's trust fund foundation initiative campaign
    congregation rangers wanderers rovers athletic fc enterprises consulting associates international review weekly
    daily squad unit team teamsters securities solutions research analytics semiconductor semiconductors biotech
    therapeutics pharma logistics shipping hotels resorts casinos retail markets market images theatres cinemas rail
    lines aerospace aviation dynamics robotics automotive brewing brewery oil chemical chemicals materials
    properties realty financial finance bancorp mutual creamery bakery guild friends watch autoworkers creditors
    innovations designs fashions diocese archdiocese deanery synod proceedings annals
  `,
  event: `
    war battle cup tour olympics championship championships festival summit conference revolution uprising election
    elections referendum crisis massacre famine holocaust genocide siege invasion exercise exercises tournament
    grand-prix prix marathon awards award ceremony expo exhibition scandal trial inquiry flood night show fair
    exposition earthquake hurricane typhoon storm fire disaster attack attacks bombing day congress' open masters
    prize prizes medal competition derby parade carnival gala final finals season convention forum rally march protests
  `,
  agreement: `
    treaty agreement agreements accord accords pact convention protocol protocols memorandum declaration deal
    charter ceasefire truce constitution armistice act bill law amendment directive regulation compact peace
    resolution proposition decree
  `,
  plan: 'programme program plan strategy project roadmap agenda doctrine scheme framework',
  institution: `
    ministry department parliament senate congress assembly duma council court courts bank agency commission
    committee office bureau institute university college school academy museum library hospital clinic centre center centres centers
    chamber authority administration directorate secretariat board tribunal embassy consulate police prison jail
    institution aquarium zoo inspectorate laboratory observatory gallery theatre theater opera archive archives
    seminary monastery service services treasury cabinet presidency registry exchange reserve government college's
    faculty headquarters coastguard legislature statehouse
  `,
};

/** English nouns that tell the kind at the end of a name, and nothing elsewhere: coffee, tigers. */
export const IN_NAMES: WordLists['inNames'] = {
  place: `
    loch crescent terrace gorge canyon estuary marina viaduct tunnel motorway racecourse speedway campsite mill area manor
    lodge mews drive close row walk embankment promenade esplanade colliery quarry refinery shipyard campus causeway
    pipeline amphitheatre amphitheater lounge grill cafe tavern pub saloon diner bistro restaurant brasserie ballroom velodrome
    interchange roundabout towers citadel fortress fort base corner common sands burrows zone sanctuary wetlands marshes downs dales lagoon headland
    resort highlands lowlands uplands sound firth inlet narrows bight lough
  `,
  body: `
    construction constructions packaging homes housing builders shipbuilders contractors developments estates lettings
    interiors furniture furnishings textiles apparel clothing footwear shoes cosmetics beauty beverages drinks spirits
    wines coffee tea dairy dairies farms poultry seafood meats seafoods bakeries brewers breweries distillers distillery
    engineering instruments tools machinery optics optical sensors devices photonics imaging diagnostics genomics
    biosciences bioscience sciences healthcare medical laboratories pharmacy pharmacies solar renewables hydro
    utilities minerals metals copper lithium nickel uranium cement concrete timber plastics rubber tyres tires glass
    ceramics paints aircraft jets satellites armaments ammunition lending mortgages payments funds advisors advisers
    advisory capital management investments investors wealth asset trading traders brokers commodities auctions auctioneers foundry
    foundries mills shipyards boats yachts trucks buses coaches taxis motorcycles bicycles cycles travel tours holidays
    cruises ferries freight haulage couriers express parcels wireless mobile cellular digital interactive
    cybersecurity computing computers microsystems microelectronics hardware internet films productions comics
    publishing publishers books newspapers ledger bugle clarion creameries nurseries fisheries tanneries wineries refineries courier mercury echo argus examiner inquirer enquirer dispatch sentinel
    mirror mail sport sports albion hotspur wanderers harriers argyle orient thistle academical tigers lions bears
    eagles hawks falcons panthers bulls wolves ravens cardinals cubs braves titans raiders warriors pirates rockets
    broncos cowboys colts dolphins jaguars steelers packers vikings seahawks rams buccaneers texans bruins canucks
    oilers penguins flyers rangers sabres blackhawks predators ducks mets yankees dodgers phillies brewers astros
    mariners orioles rockies lakers celtics knicks raptors pistons cavaliers hornets grizzlies mavericks democrats
    liberals socialists republicans greens nationalists collective cooperative co-operative consortium syndicate
    architects resources connections tribe tribes aero avionics exploration drilling royalties brands supplies restaurants hospitality
    storage turbines vaccines biologics beacon advertiser advocate gleaner banner bulletin intelligencer statesman recorder
    health homecare childcare powergrid grid panel seaways milk ratings cargo potash salmon knitwear taskforce ensemble trio quintet sextet octet quartet ballet symphony chorus troupe circus hospice lobby farmers growers cloud rescue athletics gymnastics swimming cycling processing intelligence space
  `,
  event: 'bowl',
  agreement: 'regulations ordinance statute',
  plan: 'line link corridor bypass extension',
  institution:
    'investigations schools hospitals colleges universities museums libraries collection collections branch high elementary infirmary polytechnic conservatoire conservatory planetarium surgery constabulary fire-brigade',
};

/** English small nouns in apposition that tell the kind. */
export const TYPES: WordLists['types'] = {
  place: `
    country nation continent capital suburb resort neighbourhood neighborhood hamlet enclave exclave archipelago
    stronghold hometown metropolis settlement
  `,
  body: `
    firm airline carrier manufacturer maker startup start-up retailer broadcaster newspaper publisher brand charity
    nonprofit non-profit ngo giant conglomerate subsidiary supplier developer insurer lender bookmaker supermarket
    carmaker automaker chipmaker tabloid website site business consultancy operator brewery builder housebuilder
    shipbuilder foodmaker drugmaker planemaker steelmaker toymaker winemaker watchmaker clothesmaker rival competitor newcomer opponent champion dealer broker jeweller jeweler grocer wholesaler distributor franchise
    newsletter outlet portal newswire tribe union gallery label studio orchestra magazine daily weekly bank team
    refiner driller streamer miner co-operative cooperative exporter processor utility specialist
  `,
  event: 'riots ceremony outbreak demonstration demonstrations crash',
  institution: `
    think-tank watchdog regulator ombudsman prosecutor's
  `,
};

/** English small nouns behind the name of what is built or lies somewhere, which they make one name with. */
export const SITES: WordLists['sites'] = {
  place: `
  airport; airfield; aerodrome; airstrip; airbase; air base; naval base; military base; army base; stadium; dam; barrage; headworks; mine;
  dike; dyke; levee; seawall; bridge; tunnel; viaduct; reservoir; pipeline; border crossing; border post; cable car; chairlift; chair lift; ski lift; funicular; gondola;
  gondola lift; cableway; lift; power station; power plant; nuclear plant; nuclear station; hydropower station; hydropower plant; hydroelectric plant;
  hydroelectric station; desalination plant; wind farm; windfarm; solar farm; solar park; wind park; industrial park; science park; business park;
  theme park; oilfield; oil field; gasfield; gas field; refinery; smelter; colliery; quarry; refugee camp; displacement camp; detention camp;
  detention centre; detention center; prison; lighthouse; market; canal; gas plant; steel plant; chemical plant; cement plant; sewage plant; racecourse; velodrome; observatory; glacier; volcano; lake; marina; interchange;
  ferry terminal; gas terminal; container terminal; terminal; landfill; lagoon; weir; ski resort
`,
  institution: `
    hospital; university; college; clinic; police; council; city council; town council; county council; borough council; district council; crown court;
    magistrates court; high school; primary school; secondary school; grammar school; academy; infirmary; hospice; fire service
`,
  event: `
    festival; film festival; book festival; music festival; jazz festival; arts festival; literary festival; food festival; marathon; carnival; biennale;
    flower show; air show; motor show; book fair
`,
};

/** English small words that may stand between the two. */
export const SITE_PARTS = `
  lng lpg nuclear coal gas oil uranium gold copper lithium iron cobalt nickel diamond salt open-cast opencast open-pit hydroelectric hydropower power
  international regional railway rail road suspension cable cable-stayed swing toll border floating offshore onshore football cricket tailings storage
  aluminium aluminum cement chemical steel paper sugar fertiliser fertilizer
  high-security maximum-security general children's teaching ore silver zinc tin platinum graphite
`;
