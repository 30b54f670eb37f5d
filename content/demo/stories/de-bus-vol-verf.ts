import type { StorySketch } from './story.ts';

export const deBusVolVerf: StorySketch = {
  daysAgo: 165,
  disciplines: ['visual', 'multi'],
  district: null,
  provider: 'gele-vlieg',
  title: {
    nl: 'De bus vol verf',
    en: 'The bus full of paint',
    tr: 'Boya dolu otobüs',
    ar: 'الحافلة المليئة بالألوان',
  },
  summary: {
    nl: 'Een gele bus rijdt langs pleinen waar geen atelier is. Wat begint met één kwast, gaat vaak verder in de buurt.',
    en: 'A yellow bus visits squares that have no studio. What starts with one brush often goes on nearby.',
    tr: 'Sarı bir otobüs atölyesi olmayan meydanları geziyor. Tek fırçayla başlayan, çoğu kez mahallede sürüyor.',
    ar: 'حافلة صفراء تزور ساحات لا مرسم فيها. وما يبدأ بفرشاة واحدة يكمل غالبًا في الحي.',
  },
  body: {
    nl: `Je hoort hem eerder dan je hem ziet. De bus heeft een bel van een oude tram, en op het dak liggen zestig verfpotten in een net. Kinderen rennen mee over de stoep. Wie het eerst bij het plein is, mag de kleur van de dag kiezen.

Twee begeleiders klappen de zijkant open. Binnen zijn planken met klei, stof, trommels en kwasten. Binnen tien minuten hangt er een wit laken tussen de bomen. Dan mag iedereen.

## Waar geen atelier is

De bus rijdt naar pleinen waar weinig te doen is. Niet één keer, maar zes weken achter elkaar. De eerste week komen er tien kinderen. In de zesde week zijn het er vijftig, met vaders, moeders en een hond met blauwe poten.

> Eén middag is leuk. Maar pas na zes weken weet je wat je eigenlijk wilt maken.

Dat zegt een van de begeleiders. Zij kijkt vooral naar kinderen die blijven staan als de rest naar huis gaat.

## De kaart

Op de laatste middag krijgt elk kind een kaart. Daarop staat waar je in de buurt verder kunt: een atelier, een koor, een dansles. Ook staat erop met welke pas het goedkoper is. Een cultuurcoach van de wijk staat erbij en loopt desnoods mee.

Vorig jaar ging één op de vier kinderen verder met les. Een jongen van negen schildert nu elke zaterdag. Zijn eerste werk hangt in de bus, bij het stuur. Het heet: ‘De dag dat ik het geel mocht kiezen’.`,
    en: `You hear it before you see it. The bus has the bell of an old tram, and on the roof sixty pots of paint lie in a net. Children run along. Whoever reaches the square first may choose the colour of the day.

Two guides open the side. Inside are shelves with clay, cloth, drums and brushes. Within ten minutes a white sheet hangs between the trees. Then everyone may paint.

## Where there is no studio

The bus goes to squares where there is little to do. Not once, but six weeks in a row. In week one there are ten children, in week six there are fifty, with parents and a dog with blue paws.

> One afternoon is fun. But only after six weeks do you know what you really want to make.

On the last afternoon every child gets a card: where you can go on nearby, and which pass makes it cheaper. A culture coach will even walk with you. A boy of nine now paints every Saturday. His first work hangs in the bus. It is called: ‘The day I chose the yellow’.`,
    tr: `Görmeden önce duyarsın. Otobüste eski bir tramvayın çanı var; çatısında, ağ içinde altmış boya kutusu. Çocuklar kaldırımda yanında koşar. Meydana ilk varan günün rengini seçer.

İki eğitmen yan kapağı açar. İçeride kil, kumaş, davul ve fırça dolu raflar var. On dakika içinde ağaçların arasına beyaz bir çarşaf gerilir. Sonra herkes boyar.

## Atölyenin olmadığı yerde

Otobüs, yapacak pek bir şey olmayan meydanlara gider. Bir kez değil, altı hafta üst üste. İlk hafta on çocuk gelir. Altıncı hafta elli olur; anneler, babalar ve mavi patili bir köpekle birlikte.

> Bir öğleden sonra güzeldir. Ama ne yapmak istediğini ancak altı hafta sonra bilirsin.

Bunu eğitmenlerden biri söylüyor.

Son gün her çocuğa bir kart verilir: yakında nerede devam edebileceği ve hangi kartla daha ucuz olduğu yazar. Kültür koçu gerekirse seninle yürür. Dokuz yaşında bir çocuk artık her cumartesi resim yapıyor. İlk resmi otobüste asılı. Adı: ‘Sarıyı seçtiğim gün’.`,
    ar: `تسمعها قبل أن تراها. للحافلة جرس ترام قديم، وعلى سقفها ستون علبة لون في شبكة. يركض الأطفال معها على الرصيف، ومن يصل إلى الساحة أولًا يختار لون اليوم.

يفتح مرافقان جانب الحافلة. في داخلها رفوف فيها طين وقماش وطبول وفُرش. وفي عشر دقائق تُعلّق ملاءة بيضاء بين الأشجار، ثم يرسم الجميع.

## حيث لا يوجد مرسم

تذهب الحافلة إلى ساحات ليس فيها ما يُفعل. ليس مرة واحدة، بل ستة أسابيع متتالية. في الأسبوع الأول عشرة أطفال، وفي السادس خمسون مع الآباء والأمهات وكلب كفوفه زرقاء.

> ظهيرة واحدة ممتعة، لكنك لا تعرف ماذا تريد أن تصنع إلا بعد ستة أسابيع.

هذا ما تقوله إحدى المرافقات.

في اليوم الأخير يأخذ كل طفل بطاقة: أين يكمل قريبًا من بيته، وأي بطاقة تخفّض السعر. وإذا لزم الأمر يمشي معه مدرّب الثقافة. يرسم الآن ولد في التاسعة كل سبت. لوحته الأولى معلّقة في الحافلة، واسمها: «يوم اخترت الأصفر».`,
  },
};
