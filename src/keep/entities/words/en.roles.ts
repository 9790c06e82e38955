/** English small nouns for what somebody is, beside the titles. */
export const ROLES = `
    hotelier shipowner landowner publican innkeeper founder cofounder co-owner owner head boss chair member lawmaker legislator politician deputy aide adviser advisor
    assistant counselor lawyer solicitor barrister attorney prosecutor investigator analyst economist scientist
    researcher engineer developer designer programmer architect historian sociologist psychologist physicist chemist
    biologist astronomer mathematician philosopher theologian journalist reporter correspondent columnist author
    writer novelist poet playwright screenwriter director producer actor actress singer songwriter musician composer
    conductor pianist guitarist drummer rapper comedian artist painter sculptor photographer filmmaker dancer model
    athlete footballer striker winger playmaker left-back right-back centre-back full-back midfielder defender goalkeeper player cyclist swimmer boxer golfer sprinter driver
    pilot astronaut cosmonaut nurse doctor surgeon physician psychiatrist dentist pharmacist teacher lecturer student
    farmer builder businessman businesswoman entrepreneur investor banker trader billionaire millionaire tycoon
    oligarch philanthropist publisher blogger activist campaigner dissident defector whistleblower hacker spy agent
    negotiator mediator diplomat representative delegate candidate nominee contender challenger frontrunner incumbent
    successor predecessor colleague partner husband wife widow son daughter brother sister mother father uncle aunt
    friend neighbour neighbor resident witness survivor victim suspect defendant plaintiff fighter rebel
    warlord insurgent veteran soldier officer policeman policewoman official specialist expert consultant strategist
    organizer organiser coordinator supervisor administrator librarian curator chef restaurateur creator inventor
    maintainer contributor biographer critic commentator pundit pollster pensioner tenor soprano counsel receptionist
    translator interpreter geologist climatologist epidemiologist virologist anthropologist archaeologist linguist
    co-author co-chair co-leader co-pilot co-host co-producer co-worker co-accused co-defendant ex-wife ex-husband
    hydrologist seismologist ecologist oceanographer cardiologist oncologist neurologist immunologist pathologist
    radiologist gynaecologist paediatrician pediatrician obstetrician anaesthetist criminologist meteorologist
    forecaster volcanologist palaeontologist paleontologist zoologist botanist entomologist glaciologist geophysicist
    astrophysicist geneticist statistician demographer geographer neuroscientist psychotherapist therapist paramedic
    midwife carer caregiver vet veterinarian physiotherapist optician teenager shopkeeper fisherman firefighter
    postman butcher baker carpenter plumber electrician mechanic barber hairdresser waiter waitress barista bartender
    landlord landlady tenant homeowner motorist pedestrian bystander onlooker shopper passenger tourist traveller
    traveler pupil undergraduate graduate postgraduate headmaster headmistress protester demonstrator unionist
    accountant auditor actuary broker dealer auctioneer lobbyist rival opponent champion medallist medalist olympian
    paralympian runner-up winner laureate finalist newcomer debutant teammate team-mate compatriot captain skipper
    batsman batter bowler wicketkeeper pitcher quarterback linebacker runner jockey skier snowboarder skater gymnast
    wrestler referee umpire trainer organist violinist cellist soloist baritone bassist saxophonist trumpeter
    librettist choreographer ballerina cartoonist illustrator essayist lyricist presenter broadcaster newsreader
    anchor host streamer influencer vicar priest monk nun clergyman abbot chaplain preacher tailor stylist jeweller
    jeweler accomplice ringleader gunman attacker shooter burglar fraudster conman smuggler trafficker killer murderer
    robber detainee inmate prisoner hostage refugee migrant orphan grandmother grandfather grandson granddaughter
    nephew niece cousin stepfather stepmother girlfriend boyfriend fiance fiancee classmate flatmate roommate
    paratrooper sniper gardener beekeeper miner welder trucker courier clerk cashier janitor caretaker archivist
    conservator restorer conservationist environmentalist naturalist explorer mountaineer climber diver sailor
    yachtsman rower surfer mp-elect senator-elect mayor-elect governor-elect chancellor-elect
    counterpart headliner frontman frontwoman bandleader impresario gallerist ceramicist potter weaver blacksmith stonemason
    roofer plasterer bricklayer scaffolder steelworker stevedore herder rancher grower fishmonger greengrocer
    wholesaler stallholder hawker rickshaw-puller villager townsman chieftain tribesman clansman jihadist monarchist
    royalist trotskyist feminist suffragette abolitionist missionary hermit mystic healer herbalist astrologer
    magician clown acrobat stuntman stuntwoman cameraman camerawoman cinematographer showrunner animator voiceover
    compere emcee disc-jockey dj beatboxer violist flautist flutist clarinettist oboist harpist percussionist
    keyboardist mezzo-soprano contralto countertenor chorister cantor luthier goalscorer hurler shot-putter
    decathlete heptathlete triathlete marathoner steeplechaser hurdler vaulter high-jumper weightlifter powerlifter
    judoka karateka marksman equestrian showjumper rodeo-rider bullfighter snooker-player all-rounder paceman seamer
    flanker fly-half scrum-half fullback halfback cornerback lineman shortstop outfielder infielder slugger
    power-forward centre-forward left-winger constituent signatory petitioner complainant claimant respondent
    appellant juror litigant informant informer stowaway deserter conscript draftee reservist paramilitary mercenary
    gendarme bodyguard doorman bouncer bailiff warder jailer executioner hangman undertaker embalmer gravedigger
    sexton verger deacon archdeacon curate evangelist televangelist guru swami lama abbess biochemist microbiologist
    bacteriologist ornithologist ichthyologist mycologist primatologist agronomist horticulturist arborist
    gamekeeper ghillie surveyor cartographer hydrogeologist metallurgist nanotechnologist roboticist cryptographer
    logician ethicist bioethicist musicologist egyptologist assyriologist classicist medievalist orientalist
    sinologist papyrologist philologist lexicographer grammarian numismatist philatelist genealogist toxicologist
    anesthesiologist orthopedist urologist dermatologist ophthalmologist optometrist osteopath chiropractor
    podiatrist dietitian nutritionist doula care-worker social-worker lifeguard stewardess navigator quartermaster
    helmsman deckhand boatman ferryman lighthouse-keeper signalman railwayman train-driver bus-driver lorry-driver
    chauffeur postwoman telegraphist typist stenographer bookkeeper estate-agent realtor notary paralegal arbitrator
    assessor valuer underwriter stockbroker financier moneylender pawnbroker bookie punter gambler matriarch
    patriarch heiress widower newlywed centenarian octogenarian nonagenarian toddler schoolboy schoolgirl
    sixth-former apprentice intern trainee
  `;
