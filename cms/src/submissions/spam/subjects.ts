/*
 * What texts are about, by how words begin, in four languages and in one spelling (words.ts). What each says about a text
 * is learned; one alone decides nothing: a play can be about gambling.
 */

const beginnings = (text: string): string[] => text.trim().split(/\s+/u);

const subjects: Record<string, string[]> = {
  art: beginnings(`
    koor koren zing zang muzi concert dans teken schilder theater toneel acteur regisseur gitaar piano viool drum trommel
    repeti cursus workshop atelier expo foto film gedicht poez schrijv verhal voorle boetseer klei keram naai haak brei
    textiel kunst circus orkest ensemble hiphop break salsa tango hits bladmuz lied opera djemb balk capoeira podium kwast bigband fanfare instrument zeefdruk ukelele jam dj improv sieraden strip podcast
    choir sing music sang dance paint draw theatre theater play actor guitar violin fiddle rehears course class lesson
    studio exhibit poem poet story stories write writing clay ceramic sew knit crochet craft art artist band orchestra
    opera concert improv comic hip salsa tango sitar oud choir mask circus sketch zine print mural auditions instrument stage show
    koro sarki muzik konser dans halay zeybek resim boya tiyatro oyun saz baglama ney ud keman darbuka ders kurs atolye
    sergi siir masal hikaye yazi dikis nakis seramik hat ebru prova sahne orkestra sanat film turku kukla
    جوق كورال غن اغن موسيق رقص دبك رسم لوح مسرح تمثيل خط شعر قصيد معرض عود كمان ايقاع دربك درس دروس ورش خياط تطريز خزف
    حكاي فيلم فن فرق اوركستر عازف حفل امسي بروف نشيد اناشيد صور سالسا هيب لوحات مكتب دور معلم مركز`),
  when: beginnings(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond weekend zomer winter lente mei juni
    monday tuesday wednesday thursday friday saturday sunday morning afternoon evening summer spring may june weekly
    pazartesi sali carsamba persembe cuma cumartesi pazar sabah ogleden aksam gece hafta mayis haziran
    اثنين ثلاثاء اربعاء خميس جمعه سبت احد صباح مساء امسي ليل اسبوع مايو يونيو صيف شتاء`),
  together: beginnings(`
    samen iedereen welkom buurt wijk vrijwilliger kinderen jongeren senioren vrouwen leden groep aanmelden meedoen ervaring
    together everyone welcome neighbourhood volunteer kids children teen seniors women members group beginners experience join
    birlikte herkes mahalle gonullu cocuk genc kadin emekli uye grup katil kayit deneyim
    معا جميع مرحب حي متطوع اطفال شباب نساء مسنين اعضاء مجموع مبتدئ خبر هوا تعال`),
  mend: beginnings(`
    verkeerd klopt fout foutje gestopt adres nummer tijd wrong address stopped moved yanlis adres numara degis
    خطا صحيح توقف رقم عنوان وقت تغير`),
  trip: beginnings(`
    vlieg hotel vakantie verzekering premie flight villa insurance translat ucak otel sigorta kiralama transfer
    طيران فنادق تامين تذاكر سيار`),
  formal: beginnings(`uw u geachte beste dear sir kindly sayin niz`),
  gambling: beginnings(`
    casino kazino gok gokk wed wedden bet betting odds jackpot slot roulet poker spins freespin kumar bahis rulet
    كازينو مراهن رهان قمار جاكبوت روليت سلوتس`),
  money: beginnings(`
    lening krediet rente rendement invest beleg crypto bitcoin forex trading trade winst miljoen dollar loan credit profit
    earn income fund wallet airdrop token kredi kripto yatir kazanc borsa para miras قرض استثمر ارباح بيتكوين فوركس عملات
    دولار تمويل عائد محفظ`),
  medicine: beginnings(`
    viagra cialis kamagra pil pillen recept afval dieet cbd cannabis truffel tramadol slaappil pills prescription weight
    keto drug cocaine recete zayifla hap bitkisel ot فياجرا سياليس وصف ادوي حبوب تنحيف تخسيس انتصاب`),
  sex: beginnings(`
    escort sex sexcam porno dames 18+ singles adult cams naked eskort bayan sohbet سهرات مساج تعارف بنات جميلات`),
  ranking: beginnings(`
    seo google backlink dofollow linkart vindbaar zoekmachine volgers traffic ranking rank followers guest sponsored gastblog
    gesponsord takipci tanitim سيو باك متابع دوفولو زيارات`),
  business: beginnings(`
    webdesign website bedrijf onderneming zakelijk klanten omzet leads marketing adverte offerte monteur specialist bureau
    verhuisb schoonmaakb zonnepanel airco company business customers sales agency marketing proposal quote manufacturer
    wholesale hosting firma sirket musteri satis reklam ajans teklif nakliyat temizlik klima toptan شرك تسويق مبيعات زبائن
    عملاء عرض نقل تنظيف مكيفات تجاري جمل`),
  selling: beginnings(`
    bestel korting aanbieding uitverkoop goedkoop betaalbaar levering verzending prijslijst koop nu direct garantie gegarandeerd
    order buy shop cheap discount save offer delivery shipping deal guarant satin indirim ucuz siparis teslim kampanya
    garanti firsat اطلب خصم ارخص اسعار شحن توصيل عروض مضمون اشتر`),
  prize: beginnings(`
    gefeliciteerd gewonnen gratis bonus prijs winnen won winner congrat reward gift claim free tebrik odul hediye bedava
    ucretsiz مبروك فزت جائز هدي مكاف بونص مجان`),
  account: beginnings(`
    digid bankpas rekening wachtwoord bevestig blokk verloopt douane pakket zending account verify login suspend password
    bank invoice parcel customs hesab sifre dogrula onay kargo gumruk حساب بياناتك طردك جمارك ادفع رسوم`),
  papers: beginnings(`
    rijbewijs diploma paspoort visa licence passport thesis essay ehliyet pasaport tez vize شهادات جواز فيزا رخص ماجستير`),
  contact: beginnings(`whatsapp telegram app bel hotline call telegramdan واتس تيليجرام راسل تواصل اتصل`),
  spells: beginnings(`waarzeg helderziend medium psychic spell medyum buyu fal tarot روحاني سحر ابراج`),
  crime: beginnings(`hack replica namaak fake spy replika هكر تقليد اختراق`),
  urgent: beginnings(`
    vandaag nog binnen uur alleen beperkt today within hours limited expires instant hemen simdi anında son الان اليوم فوري
    خلال محدود`),
};

/** In Dutch what it is about often comes last: `buurtkoor`. */
const artInside = /(?:koor|dans|muziek|theater|orkest|zang|kunst|foto|toneel|schilder|concert)/u;

/** Beginnings by their first two letters: a word is compared with a few, not with all. */
const byStart = Map.groupBy(
  Object.entries(subjects).flatMap(([subject, all]) => all.map((beginning) => ({ subject, beginning }))),
  ({ beginning }) => beginning.slice(0, 2),
);

/** Words so short that they only count when they are the whole word. */
const whole = 3;

/** The subjects of the words of a text, each as often as a word is about it. */
export const subjectsOf = (words: string[]): string[] =>
  words.flatMap((word) => [
    ...new Set([
      ...(artInside.test(word) ? ['art'] : []),
      ...(byStart.get(word.slice(0, 2)) ?? [])
        .filter(({ beginning }) => (beginning.length <= whole ? word === beginning : word.startsWith(beginning)))
        .map(({ subject }) => subject),
    ]),
  ]);
