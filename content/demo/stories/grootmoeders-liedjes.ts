import type { StorySketch } from './story.ts';

export const grootmoedersLiedjes: StorySketch = {
  daysAgo: 97,
  disciplines: ['heritage', 'singing'],
  district: 'scheveningen',
  provider: 'zoute-knoop',
  title: {
    nl: 'De liedjes die niet op papier stonden',
    en: 'The songs that were never written down',
    tr: 'Kâğıda yazılmamış şarkılar',
    ar: 'الأغاني التي لم تُكتب',
  },
  summary: {
    nl: 'Een klas van tien jaar oud verzamelde oude havenliedjes. De zangeressen bleken hun eigen buurvrouwen.',
    en: 'A class of ten-year-olds collected old harbour songs. The singers turned out to be their own neighbours.',
    tr: 'On yaşındaki bir sınıf eski liman şarkılarını topladı. Söyleyenler kendi komşuları çıktı.',
    ar: 'جمع صف من أطفال العاشرة أغاني الميناء القديمة. وتبيّن أن المغنّيات جاراتهم.',
  },
  body: {
    nl: `‘Kent iemand thuis een heel oud liedje?’ Die vraag stelde een juf aan haar klas. De meeste kinderen haalden hun schouders op. Eén jongen zei: ‘Mijn oma zingt altijd iets over vis, maar dat telt niet.’

Het telde wel. Zo begon een zoektocht die drie maanden duurde. De kinderen gingen op bezoek bij oudere vrouwen van de klederdrachtgroep. Ze namen een telefoon mee om op te nemen, en een schaal koekjes.

## Woorden van zout

De liedjes waren in het dialect. De kinderen verstonden er eerst weinig van. Er zaten woorden in voor netten, voor wind en voor wachten. Vooral voor wachten.

> Wij zongen als de schepen weg waren. Dan ging de tijd sneller.

Een vrouw van achtentachtig zong elf coupletten achter elkaar. Daarna vroeg ze of er ook nieuwe liedjes waren. Een meisje zong iets wat haar vader zingt, over een rivier in een heel ander land. Ook daar wordt gewacht. Ook daar is water.

## Naast elkaar in het boekje

Er is nu een boekje met dertig liedjes. Links staan de havenliedjes, rechts die van de kinderen thuis. Bij elk liedje staat een tekening en een uitleg van de woorden.

In het voorjaar zongen ze alles op de kade. De vrouwen droegen hun dracht, de kinderen hun voetbalshirts. Na afloop wilde iedereen een mutsje passen. De jongen van het vislied hield het de hele middag op.`,
    en: `‘Does anyone at home know a very old song?’ a teacher asked her class. Most children shrugged. One boy said: ‘My grandmother always sings something about fish, but that does not count.’

It did count. It was the start of a search that took three months. The children visited older women of the traditional dress group, with a phone to record and a plate of biscuits.

## Words of salt

The songs were in dialect, and at first the children understood little. There were words for nets, for wind and for waiting. Mostly for waiting.

> We sang when the ships were away. It made the time go faster.

A woman of eighty-eight sang eleven verses. Then she asked whether there were new songs too. A girl sang what her father sings, about a river in another country. There, too, people wait.

Now there is a booklet of thirty songs. On the left are the songs of the harbour, on the right those from the children’s homes. In spring they sang them all on the quay. The women wore their traditional dress, the children their football shirts.`,
    tr: `‘Evde çok eski bir şarkı bilen var mı?’ diye sordu bir öğretmen. Çoğu omuz silkti. Bir çocuk dedi ki: ‘Ninem hep balıkla ilgili bir şey söyler ama o sayılmaz.’

Sayılırdı. Böylece üç ay süren bir arayış başladı. Çocuklar kıyafet grubunun yaşlı kadınlarını ziyaret etti; yanlarında kayıt için bir telefon ve bir tabak kurabiye vardı.

## Tuzlu sözler

Şarkılar lehçedeydi. Çocuklar önce pek anlamadı. Ağ, rüzgâr ve beklemek için sözler vardı. En çok da beklemek için.

> Gemiler uzaktayken söylerdik. Zaman daha çabuk geçerdi.

Seksen sekiz yaşında bir kadın on bir kıta söyledi. Sonra yeni şarkılar da var mı diye sordu. Bir kız, babasının söylediği, başka bir ülkedeki nehri anlatan şarkıyı söyledi. Orada da bekleniyordu.

Şimdi otuz şarkılık bir kitapçık var. Solda limanın şarkıları, sağda çocukların evindekiler. İlkbaharda hepsini rıhtımda söylediler. Kadınlar yöresel giysilerini, çocuklar futbol formalarını giymişti. Sonunda herkes başlığı denemek istedi.`,
    ar: `سألت معلّمة صفّها: «هل يعرف أحد في بيته أغنية قديمة جدًا؟» هزّ معظم الأطفال أكتافهم. قال ولد: «جدتي تغنّي دائمًا شيئًا عن السمك، لكنه لا يُحسب».

بل حُسب. وبدأ بحث دام ثلاثة أشهر. زار الأطفال نساء كبيرات من مجموعة الزي التقليدي، ومعهم هاتف للتسجيل وطبق من البسكويت.

## كلمات من ملح

كانت الأغاني باللهجة، فلم يفهم الأطفال منها كثيرًا. فيها كلمات للشباك وللريح وللانتظار. وللانتظار خاصة.

> كنا نغنّي حين تبتعد السفن، فيمرّ الوقت أسرع.

غنّت امرأة في الثامنة والثمانين أحد عشر مقطعًا متتاليًا، ثم سألت إن كانت هناك أغانٍ جديدة. فغنّت فتاة ما يغنّيه والدها عن نهر في بلد آخر. هناك أيضًا ينتظر الناس.

صار هناك كتيّب فيه ثلاثون أغنية: من جهة أغاني الميناء، ومن الأخرى أغاني بيوت الأطفال. في الربيع غنّوها كلها على الرصيف. لبست النساء زيّهن ولبس الأطفال قمصان كرة القدم، وأراد الجميع تجربة القبعة البيضاء.`,
  },
};
