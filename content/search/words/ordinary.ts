/* Everyday words that are a slip away from a word of ours, and are meant as they stand: they are never put right. */

export const ordinary = `
  lijn lijnen bus hand handen voet voeten halen kopen kopje boeken bouwen bakken lopen koken werken werk rennen fietsen auto autos wassen wasmachine vakantie reizen reis hotel
  dokter tandarts kapper loodgieter rijles rijbewijs rijden zwemmen zwemles voetbal tennis sport fitness huis huren huur woning hypotheek
  verzekering belasting paspoort trein vliegtuig winkel supermarkt brood pizza eten drinken koffie ziekenhuis baan vacature computer
  driving drive driver license dentist doctor doctors mortgage advice loan bank cheap flight flights ticket tickets plumber insurance
  football soccer tennis gym swimming passport visa hotel restaurant pizza food cooking cook taxi rent house housing flat apartment
  job jobs work computer laptop phone repair washing machine cars car parking train plane shop shopping market walking running cleaning
  araba arac ehliyet sigorta sigortasi disci doktor kuafor berber ev kira kiralik futbol yuzme bilet ucak otel pizza yemek banka kredi is
  pasaport vize tamir tamiri tamirci market telefon bilgisayar randevu randevusu temizlik nakliye camasir makine makinesi hastane okul
  طبيب اسنان تامين سياره سيارات رخصه قياده حلاق شقه شقق غساله بيتزا قرض بنكي بنك فندق طيران تذكره عمل وظيفه جواز سفر مطعم طبخ سباحه كره
  كمبيوتر هاتف مستشفي سباك كهربائي ايجار بيت سوق
`
  .trim()
  .split(/\s+/u);
