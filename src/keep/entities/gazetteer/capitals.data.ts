/** Capitals from which an English article may be datelined without their country, with it. A row: capital = country. */
export const CAPITALS = `
  Washington = US; London = UK; New Delhi = India; Islamabad = Pakistan; Dhaka = Bangladesh; Colombo = Sri Lanka; Kathmandu = Nepal
  Kabul = Afghanistan; Tehran = Iran; Baghdad = Iraq; Damascus = Syria; Beirut = Lebanon; Amman = Jordan; Riyadh = Saudi Arabia; Doha = Qatar
  Cairo = Egypt; Tunis = Tunisia; Algiers = Algeria; Rabat = Morocco; Tripoli = Libya; Khartoum = Sudan; Addis Ababa = Ethiopia
  Nairobi = Kenya; Kampala = Uganda; Kigali = Rwanda; Dodoma = Tanzania; Lusaka = Zambia; Harare = Zimbabwe; Lilongwe = Malawi
  Maputo = Mozambique; Luanda = Angola; Gaborone = Botswana; Windhoek = Namibia; Pretoria = South Africa; Abuja = Nigeria; Accra = Ghana
  Freetown = Sierra Leone; Monrovia = Liberia; Banjul = Gambia; Dakar = Senegal; Bamako = Mali; Niamey = Niger; Mogadishu = Somalia
  Ottawa = Canada; Canberra = Australia; Wellington = New Zealand; Dublin = Ireland; Tokyo = Japan; Seoul = South Korea; Beijing = China
  Taipei = Taiwan; Manila = Philippines; Jakarta = Indonesia; Kuala Lumpur = Malaysia; Bangkok = Thailand; Hanoi = Vietnam
  Phnom Penh = Cambodia; Mexico City = Mexico; Bogota = Colombia; Caracas = Venezuela; Lima = Peru; Santiago = Chile; Buenos Aires = Argentina
  Brasilia = Brazil; Montevideo = Uruguay; Asuncion = Paraguay; Quito = Ecuador; Havana = Cuba; Kingston = Jamaica
  Paris = France; Berlin = Germany; Madrid = Spain; Lisbon = Portugal; Rome = Italy; Vienna = Austria; Bern = Switzerland; Athens = Greece
  Warsaw = Poland; Prague = Czech Republic; Bratislava = Slovakia; Budapest = Hungary; Bucharest = Romania; Sofia = Bulgaria
  Belgrade = Serbia; Zagreb = Croatia; Ljubljana = Slovenia; Sarajevo = Bosnia and Herzegovina; Podgorica = Montenegro; Pristina = Kosovo
  Skopje = North Macedonia; Tirana = Albania; Chisinau = Moldova; Kyiv = Ukraine; Minsk = Belarus; Moscow = Russia; Tbilisi = Georgia
  Yerevan = Armenia; Baku = Azerbaijan; Ankara = Turkey; Stockholm = Sweden; Oslo = Norway; Copenhagen = Denmark; Helsinki = Finland
  Reykjavik = Iceland; Tallinn = Estonia; Riga = Latvia; Vilnius = Lithuania; Nicosia = Cyprus; Astana = Kazakhstan; Tashkent = Uzbekistan
  Bishkek = Kyrgyzstan; Dushanbe = Tajikistan
`;

/** Countries by the top-level domain of addresses under which papers in English appear. */
export const DOMAINS = `
  uk = UK; in = India; pk = Pakistan; lk = Sri Lanka; np = Nepal; au = Australia; nz = New Zealand; ca = Canada; ie = Ireland
  za = South Africa; ng = Nigeria; gh = Ghana; ke = Kenya; ug = Uganda; zw = Zimbabwe; zm = Zambia; mw = Malawi; bw = Botswana; na = Namibia
  my = Malaysia; sg = Singapore; ph = Philippines; jm = Jamaica; mt = Malta; hk = Hong Kong
`;
