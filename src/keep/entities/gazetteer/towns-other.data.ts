// Towns and regions of the news in German, Spanish and Russian, beside those of towns.data.ts, which says what is out.

/** Towns and regions, by where they are. */
export const OTHER_TOWNS = `
  Görlitz; Weißwasser; Bautzen; Niesky; Zittau; Plauen; Senftenberg; Hoyerswerda; Freiberg; Meißen; Pirna; Riesa
  Gera; Suhl; Weimar; Gotha; Eisenach; Nordhausen; Altenburg; Dessau; Halberstadt; Wernigerode; Stendal; Merseburg
  Naumburg; Bitterfeld; Stralsund; Greifswald; Wismar; Güstrow; Neubrandenburg; Neumünster; Itzehoe; Husum
  Rendsburg; Emden; Delmenhorst; Hildesheim; Salzgitter; Lüneburg; Hameln; Gütersloh; Detmold; Minden; Remscheid
  Siegen; Recklinghausen; Bottrop; Offenbach; Fulda; Marburg; Gießen; Wetzlar; Kaiserslautern; Speyer; Ulm
  Esslingen; Göppingen; Landshut; Coburg; Schweinfurt; Aschaffenburg; Fürth; Ansbach; Kempten; Memmingen; Lindau
  Berchtesgaden; Eisenhüttenstadt; Eberswalde; Schwedt; Prenzlau; Neuruppin; Grünheide; Gorleben; Helgoland; Fehmarn
  Ahrtal; Davos; Villach; Ostfriesland; Oberpfalz; Niederbayern; Oberbayern; Unterfranken; Mittelfranken
  Oberfranken; Lausitz; Uckermark; Münsterland; Sauerland; Hunsrück; Harz; Rhein-Main-Gebiet; Graubünden; Tessin
  Glarus; Aargau; Thurgau; Toledo; Albacete; Jerez de la Frontera; Algeciras; Marbella; Cartagena; Terrassa
  Badalona; L'Hospitalet; Getxo; Torrelavega; Avilés; Lugo; Ferrol; Ávila; Soria; Alcalá de Henares; Leganés; Getafe
  Alcorcón; Fuenlabrada; Torrejón de Ardoz; La Palma; La Gomera; El Hierro; Las Palmas de Gran Canaria
  Santa Cruz de Tenerife; Bizkaia = Vizcaya; Gipuzkoa = Guipúzcoa; Álava; Baleares; Montería; Pereira; Manizales
  Ibagué; Popayán; Villavicencio; Neiva; Valledupar; Sincelejo; Riohacha; Quibdó; Tunja; Buenaventura; Tumaco
  Soacha; Cundinamarca; Chocó; Valle del Cauca; Catatumbo; Arauca; Putumayo; Caquetá; Guaviare; La Guajira; Boyacá
  Huila; Tolima; Risaralda; Quindío; Juliaca; Azángaro; Puno; Trujillo; Chiclayo; Piura; Iquitos; Huancayo; Ayacucho
  Cajamarca; Tacna; Ica; Chimbote; Pucallpa; Tumbes; Huánuco; Huaraz; Callao; Moquegua; Apurímac; Junín; La Libertad
  Lambayeque; Ucayali; Madre de Dios; Áncash; Huancavelica; Abancay; Sullana; Pataz; Sicuani; Machala; Portoviejo
  Riobamba; Ibarra; Manabí; Guayas; Pichincha; Potosí; Oruro; Tarija; El Alto; Ciudad del Este; Punta del Este
  Paysandú; Viña del Mar; Arica; Rancagua; Talca; Puerto Montt; Punta Arenas; La Serena; Coquimbo
  Calama; La Araucanía; Biobío; Mendoza; La Plata; Paraná; Chubut; Chaco; Formosa; Entre Ríos; Tierra del Fuego
  Vaca Muerta; Comodoro Rivadavia; Mazatlán; Torreón; Gómez Palacio; Saltillo; Zacatecas; Aguascalientes; San Luis Potosí; Irapuato
  Celaya; Morelia; Uruapan; Toluca; Cuernavaca; Chilpancingo; Tuxtla Gutiérrez; Tapachula; Villahermosa; Xalapa
  Poza Rica; Tampico; Reynosa; Nuevo Laredo; Playa del Carmen; Tulum; Campeche; Chetumal; Sonora; Coahuila; Nayarit
  Tlaxcala; Tabasco; Baja California; Baja California Sur; Estado de México; Ecatepec; San Pedro Sula; Masaya
  Santa Ana; Soyapango; Quetzaltenango; San José; Heredia; Alajuela; Darién; Santo Domingo
  Santiago de los Caballeros; Santiago de Cuba; Holguín; Camagüey; Matanzas; Barquisimeto; Puerto Cabello
  Ciudad Guayana; Ciudad Bolívar; San Cristóbal; Esequibo; Великие Луки; Великий Новгород; Великий Устюг
  Вышний Волочёк; Минеральные Воды; Набережные Челны; Нижний Тагил; Новый Уренгой; Павловский Посад; Сергиев Посад
  Сосновый Бор; Старая Русса; Старый Оскол; Кривой Рог; Белая Церковь; Часов Яр; Северная Осетия; Абакан; Азов
  Альметьевск; Ангарск; Анадырь; Апатиты; Арзамас; Армавир; Ачинск; Балаково; Балашиха; Батайск; Белорецк; Бердск
  Березники; Бийск; Биробиджан; Благовещенск; Братск; Бугульма; Буденновск; Буйнакск; Вельск; Волгодонск
  Волоколамск; Воркута; Воскресенск; Воткинск; Всеволожск; Выборг; Выкса; Вязьма; Гатчина; Геленджик; Георгиевск
  Глазов; Горно-Алтайск; Гудермес; Дербент; Дзержинск; Димитровград; Дмитров; Домодедово; Дубна; Егорьевск; Ейск
  Елабуга; Елец; Ессентуки; Железногорск; Жигулёвск; Зеленоград; Златоуст; Искитим; Ишим; Йошкар-Ола
  Каменск-Уральский; Камышин; Канск; Каспийск; Кизляр; Кимры; Кинешма; Кириши; Киров; Киселёвск; Кисловодск; Когалым
  Коломна; Комсомольск-на-Амуре; Копейск; Котлас; Красногорск; Краснокамск; Краснотурьинск; Кронштадт
  Кстово; Кубинка; Кузнецк; Кунгур; Курган; Кызыл; Лабинск; Лангепас; Лениногорск; Ленинск-Кузнецкий; Лесосибирск
  Лобня; Лысьва; Лыткарино; Люберцы; Магас; Майкоп; Междуреченск; Мелеуз; Миасс; Минусинск; Мичуринск; Можайск
  Мончегорск; Муром; Мытищи; Надым; Назрань; Наро-Фоминск; Нарьян-Мар; Невинномысск; Нерюнгри; Нефтекамск
  Нефтеюганск; Нижневартовск; Нижнекамск; Новокузнецк; Новокуйбышевск; Новомосковск; Новотроицк; Новоуральск
  Новочебоксарск; Новочеркасск; Новошахтинск; Ногинск; Ноябрьск; Нягань; Обнинск; Одинцово; Озёрск; Орск; Охотск
  Первоуральск; Переславль-Залесский; Петергоф; Петропавловск-Камчатский; Печора; Пинега; Подольск; Прокопьевск
  Пушкино; Пятигорск; Раменское; Ревда; Ржев; Рославль; Россошь; Рубцовск; Рыбинск; Салехард; Сальск; Саранск
  Сарапул; Саров; Саяногорск; Североморск; Северск; Серпухов; Сертолово; Сестрорецк; Сибай; Славянск-на-Кубани
  Снежинск; Соликамск; Солнечногорск; Сортавала; Стерлитамак; Ступино; Суздаль; Сызрань; Сысерть; Тихвин; Тихорецк
  Тобольск; Торжок; Троицк; Туапсе; Тутаев; Тында; Углич; Усинск; Усолье-Сибирское; Уссурийск; Усть-Илимск; Усть-Кут
  Усть-Луга; Ухта; Феодосия; Фрязино; Ханты-Мансийск; Хасавюрт; Химки; Чапаевск; Чебоксары; Черемхово; Черкесск
  Черногорск; Чистополь; Шадринск; Шебекино; Шуя; Щёлково; Электросталь; Элиста; Южно-Сахалинск; Югорск; Евпатория
  Судак; Алушта; Горловка; Макеевка; Енакиево; Волноваха; Токмак; Скадовск; Геническ; Никополь; Павлоград; Купянск
  Чугуев; Балаклея; Волчанск; Шостка; Конотоп; Кременчуг; Черкассы; Умань; Измаил; Ровно; Луцк; Ивано-Франковск
  Черновцы; Бровары; Ирпень; Константиновка; Дружковка; Мирноград; Селидово; Угледар; Торецк; Северодонецк
  Лисичанск; Рубежное; Гуляйполе; Красноармейск; Брест; Орша; Мозырь; Полоцк; Новополоцк; Солигорск; Жодино; Шымкент
  Актобе; Атырау; Актау; Павлодар; Усть-Каменогорск; Костанай; Уральск; Тараз; Бухара; Андижан; Фергана; Наманган
  Нукус; Худжанд; Гянджа; Сумгаит; Гюмри; Батуми; Кутаиси; Сухуми; Цхинвали; Тирасполь; Бельцы; Клайпеда
  Подмосковье; Забайкалье; Поволжье; Чукотка; Коми; Мордовия; Удмуртия; Чувашия; Хакасия; Тува; Калмыкия; Адыгея
  Кабардино-Балкария; Карачаево-Черкесия; Карабах; Закарпатье; Ставрополье; Зауралье
  Hilden; Dessau-Roßlau; Bergisch Gladbach; Moers; Ratingen; Lünen; Velbert; Viersen; Troisdorf; Dorsten; Castrop-Rauxel
  Arnsberg; Lüdenscheid; Bocholt; Dinslaken; Kerpen; Grevenbroich; Bergheim; Euskirchen; Düren; Herford; Ibbenbüren
  Wesel; Iserlohn; Mülheim an der Ruhr; Bad Homburg; Rüsselsheim; Limburg; Bad Hersfeld; Worms; Neuwied; Bad Kreuznach
  Pirmasens; Zweibrücken; Saarlouis; Neunkirchen; St. Ingbert; Ludwigsburg; Friedrichshafen; Ravensburg; Überlingen
  Villingen-Schwenningen; Offenburg; Lörrach; Aalen; Schwäbisch Gmünd; Sindelfingen; Böblingen; Rastatt; Baden-Baden
  Bruchsal; Freudenstadt; Straubing; Deggendorf; Amberg; Kaufbeuren; Neu-Ulm; Traunstein; Dachau; Freising; Erding
  Bad Reichenhall; Mittweida; Döbeln; Grimma; Torgau; Frankfurt an der Oder; Brandenburg an der Havel; Oranienburg
  Rathenow; Fürstenwalde; Wittenberg; Quedlinburg; Schönebeck; Salzwedel; Anklam; Parchim; Norderstedt; Ahrensburg
  Pinneberg; Elmshorn; Bad Segeberg; Buxtehude; Uelzen; Gifhorn; Goslar; Nienburg; Aurich; Nordhorn; Papenburg
  Cloppenburg; Vechta; Borkum; Norderney; Günzburg; St. Pölten; Dornbirn; Kufstein; Schaffhausen; Aarau; Solothurn; Vaduz
  Schwaben; Bodensee; Chiemsee; Elbe; Neckar; Mosel; Spree; Weser; Isar; Erzgebirge; Vogtland; Thüringer Wald; Spreewald
  Emsland; Lüneburger Heide; Wattenmeer; Bayerischer Wald; Taunus; Odenwald; Westfalen; Rheinland; Pfalz; Württemberg
  Gummersbach; Siegburg; Kleve; Coesfeld; Lippstadt; Soest; Meschede; Olpe; Höxter; Immenstadt; Sonthofen; Füssen; Schleswig
  Eisenstadt; Allgäu; Oberallgäu; Ostallgäu; Unterallgäu; Rhön; Altmark; Wendland; Nordfriesland; Siegerland; Westerwald
  Ostwestfalen; Südwestfalen; Nordhessen; Südhessen; Mittelhessen; Nordbaden; Südbaden; Oberschwaben; Niederrhein; Hochrhein; Waldshut-Tiengen; Bergisches Land
  Alcoy; Chiclana; Motril; Plasencia; Eibar; Lanús; Quilmes; Tehuantepec; Coatzacoalcos; Salina Cruz; Matías Romero; Juchitán
  Orinoco; Guadalquivir; Arcos de la Frontera; Península Ibérica; Golfo de México; Canal de Panamá; Golfo de Cádiz
  Костомукша; Мурино; Кинель; Обь; Нева; Амур; Кама; Телецкое озеро; Республика Алтай
  Benidorm; Gandía; Lorca; Barakaldo; Irún; Alcobendas; Talavera de la Reina; Ponferrada; Aranjuez; Paiporta; Sagunto
  Mataró; Manresa; Cartagena de Indias; Ambato; Nariño; Енисей; Байкал; Ладога; Ямал; Ока; Иртыш; Ангара
  Вятка; Печора; Колыма; Клязьма; Свияга; Чусовая; Северная Двина; Северский Донец; Ильмень; Селигер; Онежское озеро
`;
