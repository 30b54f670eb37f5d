import { list } from './concept.ts';

/* Words that ask but do not say what for: question words, small words, and what everyone writes around a wish. */

export const silent = [
  // Dutch
  `de het een n t s en of maar om op in aan bij te ten ter tot van voor met naar uit over onder door per als dan dat die dit deze
  er is zijn was ben bent word wordt worden heb heeft hebben had kan kun kunt kunnen mag wil wilt willen zou zoek zoekt zoeken gezocht vind
  vinden vindt zoekende waar wat wie wanneer hoe hoeveel waarom welke welk ik je jij u we wij ze zij hij hem haar mij me mijn m jouw
  uw ons onze hun iets iemand niemand ergens ook nog wel al alle alles heel erg graag leuk leuke leukste leren leer leert leerde
  doen doe doet gaan ga gaat spelen speel speelt maken maak maakt beginnen begin start volgen nemen nodig hebt jaar jarige jarig
  leeftijd buurt dichtbij dichtstbijzijnde omgeving bij mij haag hague haagse s-gravenhage gravenhage lahey den tips beste goede goed nieuwe
  nieuw bestaat bestaan geeft geven gegeven wij mijn man vriendin vriend vader moeder ouders mama papa zus broer gezin hobby vrije tijd activiteit
  activiteiten aanbod mensen iedereen weer mooi mooie samen hallo help kinds meedoen mee via week wekelijks elke iedere`,
  // English
  `a an the and or but of on in at to from for with by about into near around nearby me my mine i im we our us you your he him
  his she her it its they them their is are was were be been am do does did done doing can could may might will would should want wants
  wanna like likes love loves looking look find finding search where what who when how which why there here some any something
  somewhere someone anything that this these those have has having get getting go going play playing learn learning learns make making
  start starting begin beginning take taking join joining need year years yr yrs old aged age hague best good great nice fun new as
  if please thanks hello help mother father mom dad mum parents wife husband friend friends sister brother activities activity
  people everyone every weekly week offer offers hobby place places really just more local area neighbourhood neighborhood city town`,
  // Turkish, folded
  `ve veya ya da de bir bu su o ile icin gibi kadar cok daha en mi mu mı var ne nedir nerede nereye nereden neresi nasil hangi kim kac ne
  zaman ben sen biz siz onlar benim bana beni senin bizim istiyorum istiyor istiyoruz isterim istemek arıyorum ariyorum ariyoruz
  ariyor bulmak bul bulabilirim ogrenmek ogren ogrenebilirim ogrenme yapmak yapabilir yapabilirim yapmayi calmak calmayi cal katilmak
  katilabilir gitmek olmak olan olarak yas yasinda yasindaki yaslarinda yasli lazim gerek yakin yakinda yakinimda yakininda civarinda sehir lahey
  laheyde hollanda mahalle semt annem babam esim arkadasim kardesim ailem herkes iyi guzel yeni etkinligi baslamak sonra once hem
  uygun merhaba lutfen acaba birsey bisey bir sey seyler hobi bos`,
  // Arabic, folded
  `في من الي على علي عن مع او ثم ان انا انت نحن هو هي هم هذا هذه ذلك التي الذي الذين ما ماذا متي اين كيف كم هل لماذا اي ايه يوجد توجد
  هناك عندي عنده عندها لدي لديه اريد يريد تريد نريد ابحث بحث ابحث احب يحب تحب اود ارغب يمكن يمكنني استطيع اقدر بدي عايز وين فين شو
  تعلم اتعلم يتعلم تتعلم نتعلم التعلم العزف عزف اعزف يعزف تعزف لعب العب ممارسه شيء شي اشياء كل جدا ايضا قريب قريبه قرب مني لي له لها
  لنا عمره عمرها عمر سنه سنوات سنين عام اعوام مدينه لاهاي هولندا حي منطقه امي ابي زوجي زوجتي صديقي صديقتي اخي اختي افضل احسن جيد جديد
  نشاط انشطه نشاطات هوايه مرحبا شكرا من فضلك الان يوم ايام اسبوع الاسبوع لعمر بعمر لمن و ل ب ف`,
]
  .join(' ')
  .split(/\s+/u);

/** Words that let the visitor choose: one of the things named is enough. */
export const either = ['of', 'or', 'veya', 'yada', 'او', 'ya'];

/** Words that say nothing on their own, but turn what stands beside them round: `geen Nederlands`, `no experience`. */
export const turning = list(
  'geen, zonder, niet, no, not, without, dont, never, nooit, yok, degil, bilmeden, bilmiyorum, بدون, بلا, لا, غير',
);
