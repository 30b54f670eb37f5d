import type { StorySketch } from './story.ts';

export const pasOpZak: StorySketch = {
  daysAgo: 27,
  disciplines: ['multi', 'theatre', 'dance'],
  district: 'centrum',
  provider: 'tramlijn-nul',
  title: {
    nl: 'Een pas is geen schaamte',
    en: 'A pass is nothing to be ashamed of',
    tr: 'Kart utanılacak bir şey değil',
    ar: 'البطاقة ليست عيبًا',
  },
  summary: {
    nl: 'Een vader wist niet dat zijn pas ook voor theaterles geldt. Nu helpt hij andere ouders met de eerste stap.',
    en: 'A father did not know that his pass also works for theatre classes. Now he helps other parents take the first step.',
    tr: 'Bir baba, kartının tiyatro dersinde de geçtiğini bilmiyordu. Şimdi başka velilere ilk adımda yardım ediyor.',
    ar: 'لم يعرف أب أن بطاقته تصلح أيضًا لدروس المسرح. وهو الآن يساعد آباء آخرين في الخطوة الأولى.',
  },
  body: {
    nl: `De pas zat al twee jaar achter in zijn portemonnee. Een vader van drie kinderen gebruikte hem één keer, voor het zwembad. ‘Ik dacht dat je daarmee vooral kon sporten’, zegt hij. ‘En ik vond het lastig om er bij een balie naar te vragen.’

Zijn dochter wilde op theater. Ze speelde thuis hele stukken na, met de gordijnen als doek. Op een middag liepen ze samen langs de oude remise waar de theatergroep oefent. De deur stond open. Er werd gespeeld in drie talen door elkaar.

## De vraag aan de deur

Aan de deur hing een briefje: ‘Heb je een pas? Laat hem zien. Heb je er geen? Kom ook binnen.’ De vader las het twee keer. Hij vroeg wat de les kostte en liet zijn pas zien. De vrijwilliger keek niet op of om. Ze schreef alleen een naam op.

> Zij maakte er niets bijzonders van. Dat was voor mij het bijzondere.

Voor de jongste zocht hij daarna een danscursus. Niet elke plek doet mee, merkte hij. Soms moet je bellen om het zeker te weten. Maar vaak is er meer mogelijk dan je denkt.

## Doorgeven

Nu zit hij zelf één avond per maand aan een tafel in het buurthuis. Ouders komen met brieven en vragen. Samen kijken ze welke pas past, en waar die geldt. Hij zegt altijd hetzelfde: vraag het gewoon, en vraag het hardop.

Zijn dochter heeft intussen een rol. Ze speelt een tram die niet wil stoppen.`,
    en: `The pass had been in his wallet for two years. A father of three had used it once, for the swimming pool. ‘I thought it was mostly for sports,’ he says. ‘And I found it hard to ask at a desk.’

His daughter wanted to act. At home she played whole shows, with the curtains as her stage. One afternoon they walked past the old depot where the theatre group rehearses. The door was open.

## The note on the door

There was a note: ‘Do you have a pass? Show it. No pass? Come in too.’ He asked what the class cost and showed his pass. The volunteer did not blink. She only wrote down a name.

> She made nothing special of it. That was the special thing for me.

Not every place takes part, he found out, and sometimes you have to call. But often more is possible than you think. Now he sits at a table in the community house once a month, helping parents with letters and questions. Ask, he says, and ask it out loud. Meanwhile his daughter has a part. She plays a tram that does not want to stop.`,
    tr: `Kart iki yıldır cüzdanının arkasında duruyordu. Üç çocuk babası onu bir kez, yüzme havuzunda kullanmıştı. ‘Daha çok spor için sanıyordum’ diyor. ‘Gişede sormak da bana zor geliyordu.’

Kızı tiyatro istiyordu. Evde perdeleri sahne yapıp koca oyunlar oynuyordu. Bir öğleden sonra tiyatro grubunun çalıştığı eski deponun önünden geçtiler. Kapı açıktı. İçeride üç dilde oynanıyordu.

## Kapıdaki not

Kapıda bir not vardı: ‘Kartın var mı? Göster. Yok mu? Sen de gel.’ Baba iki kez okudu. Dersin ücretini sordu, kartını gösterdi. Gönüllü hiç şaşırmadı; yalnızca bir ad yazdı.

> Bunu özel bir şey yapmadı. Benim için özel olan buydu.

Her yer kartı kabul etmiyor; bazen aramak gerekiyor. Ama çoğu zaman sandığından fazlası mümkün. Şimdi kendisi ayda bir akşam mahalle evinde bir masada oturuyor. Veliler mektuplarla, sorularla geliyor. Birlikte hangi kartın uyduğuna bakıyorlar. Hep aynı şeyi söylüyor: sor, hem de yüksek sesle sor.

Kızının artık bir rolü var. Durmak istemeyen bir tramvayı oynuyor.`,
    ar: `كانت البطاقة في محفظته منذ عامين. استعملها أب لثلاثة أطفال مرة واحدة في المسبح. يقول: «ظننت أنها للرياضة فقط، وكان يصعب عليّ أن أسأل عند الشباك».

كانت ابنته تريد المسرح. في البيت كانت تمثّل مسرحيات كاملة والستائر خشبتها. وفي ظهيرة ما مرّا بالمستودع القديم حيث تتدرّب الفرقة. كان الباب مفتوحًا، والتمثيل بثلاث لغات معًا.

## ورقة على الباب

على الباب ورقة: «هل لديك بطاقة؟ أظهرها. ليست لديك؟ ادخل أيضًا». قرأها الأب مرتين. سأل عن السعر وأظهر بطاقته. لم تُبدِ المتطوعة أي استغراب، بل كتبت الاسم فقط.

> لم تجعل من الأمر شيئًا خاصًا. وهذا كان الخاص عندي.

ليس كل مكان يقبل البطاقة، وأحيانًا يجب أن تتصل. لكن الممكن غالبًا أكثر مما تظن. يجلس الآن أمسية كل شهر إلى طاولة في بيت الحي. يأتي الآباء برسائل وأسئلة، فينظرون معًا أي بطاقة تناسبهم وأين تصلح. يقول دائمًا: اسأل، واسأل بصوت عالٍ.

أما ابنته فصار لها دور: تمثّل ترامًا لا يريد أن يتوقف.`,
  },
};
