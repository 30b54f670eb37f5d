/** Everyday Dutch words about other things than art, by theme: what somebody types who is at the wrong address. */
export const dutch = `
  arts dokter huisarts tandarts ziekenhuis apotheek medicijn medicijnen pillen ziek ziekte griep koorts verkouden hoest allergie operatie
  verpleging verpleegkundige zorg zorgtoeslag mantelzorg thuiszorg psycholoog fysio fysiotherapie logopedie kraamzorg zwanger verloskundige
  bevalling donor bloed prikken vaccin inenting bril opticien gehoor hoortoestel diabetes kanker hart rug knie pijn wond spoed ambulance
  auto autos rijbewijs rijles rijlessen rijschool garage banden olie benzine diesel laden laadpaal parkeren parkeerplaats parkeervergunning
  boete verkeer file snelweg tunnel brug kruispunt stoplicht bus tram trein metro station halte kaartje perron vliegtuig vliegveld vlucht
  vluchten koffer paspoort identiteitskaart visum reis reizen vakantie strand hotel camping tent caravan boot schip haven fiets fietsen
  fietsenmaker fietsenstalling brommer scooter helm slot sleutel sleutels taxi verhuizen verhuizing verhuisbus vracht pakket pakketje post
  postzegel brief brieven bezorgen bezorging huis huizen huur huurder huren kamer kamers woning woningen appartement flat kelder zolder dak
  goot muur vloer tegels tapijt gordijn gordijnen raam ramen deur deuren trap keuken badkamer douche bad kraan lekkage loodgieter elektricien
  stroom gas water verwarming ketel isolatie schilder stukadoor klusjesman verbouwing bouwen makelaar hypotheek notaris buren overlast
  vuilnis afval container grofvuil glasbak riool stoep stoepen straat straten plein weg wegen lantaarn boom bomen struik gras gazon tuin
  tuinen tuinman plant planten bloem bloemen roos rozen tulp tulpen zaad onkruid snoeien graven schep emmer bank banken lening lenen
  schuld schulden geld sparen rente rekening betalen betaling pinpas pincode belasting belastingdienst aangifte toeslag toeslagen uitkering
  bijstand pensioen salaris loon werk werken baan banen vacature vacatures sollicitatie solliciteren ontslag contract stage uitzendbureau
  chef baas collega kantoor vergadering bedrijf bedrijven ondernemer winkel winkels winkelen supermarkt markt kassa aanbieding korting kopen
  verkopen verkoop koop prijs prijzen bestellen bestelling retour garantie reparatie repareren kapot stuk wasmachine droger koelkast oven
  magnetron stofzuiger strijkijzer lamp lampen batterij telefoon mobiel abonnement internet wifi computer laptop scherm printer toetsenbord
  muis tablet wachtwoord account inloggen website email bericht berichten foutmelding virus programma programmeren televisie zender
  eten drinken brood bakker bakkerij slager vlees kip vis kaas melk boter eieren suiker zout peper rijst pasta aardappel aardappelen groente
  groenten fruit appel appels banaan peer druif druiven sinaasappel tomaat komkommer sla wortel uien knoflook soep saus pizza patat friet
  hamburger koek taart ijs snoep chocola koffie thee bier wijn sap restaurant cafe kroeg ontbijt lunch avondeten diner recept recepten koken
  bakken oven pan pannen bord borden mes vork lepel glas glazen hond honden kat katten vogel vogels konijn konijnen hamster vissen paard
  paarden koe koeien varken schaap geit muizen rat ratten mier mieren wesp vlieg spin dierenarts asiel voer kooi politie brandweer advocaat
  rechter rechtbank aangifte diefstal dief inbraak boef gevangenis wet wetten regels vergunning bezwaar gemeente burgemeester wethouder
  verkiezing verkiezingen stemmen partij minister koning oorlog vrede leger soldaat wapen bom vuur brand rook trouwen huwelijk bruiloft
  scheiden scheiding begrafenis uitvaart overleden geboorte doop kerk moskee tempel gebed bidden god ramadan kerst pasen sport sporten
  voetbal voetballen tennis hockey basketbal volleybal handbal korfbal honkbal zwemmen zwemles zwembad schaatsen skien hardlopen rennen
  wandelen wandeling klimmen judo karate boksen vechtsport turnen gymnastiek sportschool fitness spieren gewicht afvallen dieet biljart
  darten schaken bingo loterij gokken casino wedstrijd doelpunt bal ballen net scheidsrechter trainer kapper haar haren knippen krullen baard
  scheren schoonheid nagel nagels make-up parfum zeep tanden broek broeken jas jassen trui truien rok rokken jurk jurken hemd bloes sok
  sokken schoen schoenen laars laarzen riem hoed pet tas tassen ketting horloge klok school scholen universiteit diploma examen examens
  rekenen wiskunde natuurkunde scheikunde biologie geschiedenis aardrijkskunde huiswerk bijles leraar juf meester kinderopvang creche
  oppas luier luiers speen wieg kinderwagen speelgoed puzzel legpuzzel weer regen wind storm sneeuw zon zonnig wolk wolken mist vorst
  temperatuur graden winter zomer herfst lente maan ster sterren aarde zee golf golven rivier meer berg bergen bos bossen eiland woestijn
  steen stenen zand klei modder hout ijzer staal koper goud zilver plastic rubber papier karton touw draad naald schaar hamer zaag spijker
  schroef boor ladder verf kwast lijm tape machine machines motor motoren fabriek boer boerderij boeren tractor stal akker oogst
  moment vooral tegen tegenaan altijd soms vaak bijna buiten binnen boven beneden achter links rechts vroeg laat later gisteren vandaag
  morgen minuut minuten uur uren maand maanden jaren eeuw begin einde snel langzaam groot klein lang kort hoog laag breed smal dik dun zwaar
  licht donker warm koud heet nat droog vol leeg open dicht nieuw oud jong mooi lelijk schoon vies duur goedkoop makkelijk moeilijk gelukkig
  verdrietig boos bang moe sterk zwak rijk arm slim dom eerlijk leugen waarheid geheim vraag vragen antwoord probleem problemen oplossing
  mening gedachte gevoel gevoelens liefde haat angst vreugde droom dromen slapen slaap bed wakker opstaan zitten staan liggen lopen rijden
  vallen gooien vangen trekken duwen dragen tillen geven nemen krijgen houden laten blijven komen vertrekken wachten zoeken vinden verliezen
  winnen vergeten denken weten begrijpen geloven hopen wensen kiezen proberen helpen redden vechten slaan schieten snijden breken sluiten
  openen stoppen stopt stopte eindigen praten zeggen vertellen roepen schreeuwen fluisteren lachen huilen kijken zien horen ruiken proeven
  voelen raken kloppen bellen sturen meisje jongen vrouw man oma opa tante oom neef nicht buurman buurvrouw vijand gast persoon lichaam
  hoofd gezicht gezichten oog ogen oor oren neus mond lip lippen tong keel nek schouder arm armen hand handen vinger vingers buik been
  benen voet voeten huid bot botten`;
