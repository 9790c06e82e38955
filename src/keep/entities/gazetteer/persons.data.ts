// Names by which the news call statesmen, artists and players who go by one alone, and that mean hardly anybody else. A row as in places.data.ts.

/** Persons by surname, or by the one name that they have. */
export const PERSONS = `
  Obama = Обама; Trump = Трамп; Biden = Байден; Clinton = Клинтон; Reagan = Рейган; Nixon = Никсон; Eisenhower
  Roosevelt = Рузвельт; Putin = Путин; Medvedev = Medwedew = Medvédev = Медведев; Yeltsin = Jelzin = Yeltsin = Ельцин
  Gorbachev = Gorbatschow = Gorbachov = Горбачёв; Brezhnev = Breschnew = Брежнев
  Khrushchev = Chruschtschow = Jruschov = Хрущёв; Stalin = Сталин; Lenin = Ленин; Trotsky = Trotzki = Троцкий
  Lavrov = Lawrow = Лавров; Peskov = Peskow = Песков; Shoigu = Schoigu = Шойгу; Navalny = Nawalny = Навальный
  Prigozhin = Prigoschin = Пригожин; Zelensky = Zelenskyy = Zelenskiy = Selenskyj = Zelenski = Зеленский
  Poroshenko = Poroschenko = Порошенко; Yanukovych = Janukowitsch = Yanukóvich = Янукович
  Lukashenko = Lukaschenko = Lukashenka = Лукашенко; Tikhanovskaya = Tsikhanouskaya = Tichanowskaja = Тихановская
  Merkel = Меркель; Scholz = Шольц; Merz; Baerbock; Steinmeier; Adenauer; Hitler = Гитлер; Goebbels; Himmler
  Macron = Макрон; Sarkozy = Саркози; Hollande = Олланд; Mitterrand; Chirac; de Gaulle; Napoleon = Napoleón = Наполеон
  Thatcher = Тэтчер; Churchill = Черчилль; Starmer; Sunak; Cameron; Corbyn; Farage; Zapatero; Rajoy; Puigdemont
  Berlusconi; Meloni; Mussolini; Erdogan = Erdoğan = Эрдоган; Netanyahu = Netanjahu = Нетаньяху; Arafat
  Assad = al-Assad = Асад; Gaddafi = Gadafi = Qaddafi = Каддафи; Mubarak; Khamenei = Jamenei; Khomeini; Mandela
  Mugabe; Zuma; Ramaphosa; Modi = Моди; Gandhi; Nehru; Duterte; Suharto; Mao; Deng; Xi Jinping = Си Цзиньпин
  Kim Jong-un = Kim Jong Un = Ким Чен Ын; Bolsonaro; Lula; Rousseff; Maduro = Мадуро; Chávez = Чавес; Castro; Guevara
  Perón; Pinochet; Allende; Milei; Kirchner; Macri; Bukele; Uribe; Petro; Orban = Orbán = Орбан; Kaczyński
  Tusk = Туск; Wałęsa; Havel; Stoltenberg = Столтенберг; Juncker; von der Leyen; Guterres; Einstein = Эйнштейн; Darwin
  Freud; Shakespeare = Шекспир; Mozart; Beethoven; Picasso; Goethe; Cervantes; Marx = Маркс
  Tolstoy = Tolstoi = Толстой; Pushkin = Puschkin = Пушкин; Musk = Маск; Zuckerberg; Bezos; Snowden; Assange
  bin Laden; Epstein; Weinstein; Madoff
  Pelé = Пеле; Maradona = Марадона; Messi = Месси; Neymar = Неймар; Ronaldinho = Роналдиньо; Mbappé = Мбаппе; Haaland = Холанн; Lewandowski
  Shakira = Шакира; Rihanna = Рианна; Beyoncé = Бейонсе; Madonna = Мадонна; Rosalía; Björk = Бьорк; Eminem = Эминем
  Lady Gaga = Леди Гага; Bad Bunny; Daddy Yankee; Banksy = Бэнкси
`;
