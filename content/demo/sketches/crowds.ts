import type { Activity, Labels } from '../../model/index.ts';

/** A group of people that an activity is made for: what is added to its title, when they can come, what is said. */
type CrowdSketch = {
  title: Labels;
  ages: readonly [number | null, number | null];
  groups: Activity['ages']['groups'];
  /** Weekdays and starting times that suit them. */
  days: readonly Activity['schedule']['slots'][number]['day'][];
  starts: readonly string[];
  minutes: number;
  promises: readonly Labels[];
};

const crowds = {
  toddlers: {
    title: { nl: 'voor peuters', en: 'for toddlers', tr: 'minikler için', ar: 'للصغار جدًا' },
    ages: [1, 3],
    groups: ['toddlers'],
    days: ['tuesday', 'wednesday', 'thursday', 'friday', 'sunday'],
    starts: ['09:30', '10:00', '10:45'],
    minutes: 45,
    promises: [
      {
        nl: 'Een ouder, opa of oma doet mee.',
        en: 'A parent or grandparent joins in.',
        tr: 'Anne, baba, dede ya da nine de katılır.',
        ar: 'يشارك معه أحد الوالدين أو الجدين.',
      },
      {
        nl: 'Na afloop kunnen de kinderen nog spelen.',
        en: 'Afterwards the children can stay and play.',
        tr: 'Bitince çocuklar kalıp oynayabilir.',
        ar: 'بعد ذلك يمكن للأطفال البقاء واللعب.',
      },
    ],
  },
  children: {
    title: { nl: 'voor kinderen', en: 'for children', tr: 'çocuklar için', ar: 'للأطفال' },
    ages: [6, 12],
    groups: ['children'],
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    starts: ['14:00', '15:30', '16:00', '16:15'],
    minutes: 60,
    promises: [
      {
        nl: 'Aan het eind van de periode mag de familie komen kijken.',
        en: 'At the end of the term the family may come and watch.',
        tr: 'Dönem sonunda aile izlemeye gelebilir.',
        ar: 'في نهاية الدورة تأتي العائلة للمشاهدة.',
      },
      {
        nl: 'De groep is klein, zodat ieder kind aandacht krijgt.',
        en: 'The group is small, so every child gets attention.',
        tr: 'Grup küçüktür; her çocukla ilgilenilir.',
        ar: 'المجموعة صغيرة فيلقى كل طفل اهتمامًا.',
      },
      {
        nl: 'We halen de kinderen op bij de naschoolse opvang in de buurt.',
        en: 'We collect the children from after-school care nearby.',
        tr: 'Çocukları yakındaki okul sonrası bakımdan alırız.',
        ar: 'نصطحب الأطفال من الرعاية القريبة بعد المدرسة.',
      },
    ],
  },
  teens: {
    title: { nl: 'voor jongeren', en: 'for teenagers', tr: 'gençler için', ar: 'لليافعين' },
    ages: [12, 18],
    groups: ['teens'],
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    starts: ['16:30', '17:30', '18:30', '19:00'],
    minutes: 90,
    promises: [
      {
        nl: 'Jullie beslissen zelf wat er gemaakt wordt.',
        en: 'You decide together what is made.',
        tr: 'Ne yapılacağına birlikte karar verirsiniz.',
        ar: 'أنتم تقرّرون ما يُصنع.',
      },
      {
        nl: 'Een vriend of vriendin meenemen mag altijd.',
        en: 'You may always bring a friend.',
        tr: 'İstediğin zaman bir arkadaşını getirebilirsin.',
        ar: 'يمكنك دائمًا إحضار صديق أو صديقة.',
      },
    ],
  },
  adults: {
    title: { nl: 'voor volwassenen', en: 'for adults', tr: 'yetişkinler için', ar: 'للبالغين' },
    ages: [18, null],
    groups: ['adults'],
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'sunday'],
    starts: ['19:00', '19:30', '20:00'],
    minutes: 120,
    promises: [
      {
        nl: 'Na afloop blijven de meeste mensen nog even zitten.',
        en: 'Most people stay on for a chat afterwards.',
        tr: 'Bitince çoğu kişi biraz daha oturur.',
        ar: 'بعد الانتهاء يبقى معظم الناس قليلًا للحديث.',
      },
      {
        nl: 'Je mag eerst een keer komen kijken.',
        en: 'You may come and watch first.',
        tr: 'Önce bir kez izlemeye gelebilirsin.',
        ar: 'يمكنك أن تأتي أولًا للمشاهدة.',
      },
      {
        nl: 'Kun je een keer niet? Dan haal je de les in bij een andere groep.',
        en: 'Missed a week? You catch up with another group.',
        tr: 'Bir hafta gelemezsen dersi başka grupla tamamlarsın.',
        ar: 'فاتك أسبوع؟ تعوّض الدرس مع مجموعة أخرى.',
      },
    ],
  },
  seniors: {
    title: { nl: 'voor senioren', en: 'for seniors', tr: 'yaşlılar için', ar: 'لكبار السن' },
    ages: [60, null],
    groups: ['seniors'],
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    starts: ['10:00', '10:30', '13:30', '14:00'],
    minutes: 90,
    promises: [
      {
        nl: 'Je kunt alles ook zittend doen.',
        en: 'You can do everything sitting down too.',
        tr: 'Her şeyi oturarak da yapabilirsin.',
        ar: 'يمكنك أن تفعل كل شيء جالسًا أيضًا.',
      },
      {
        nl: 'Halverwege is er koffie en tijd voor een praatje.',
        en: 'Halfway there is coffee and time to talk.',
        tr: 'Arada kahve ve sohbet var.',
        ar: 'في المنتصف قهوة ووقت للحديث.',
      },
    ],
  },
  families: {
    title: { nl: 'voor jong en oud', en: 'for young and old', tr: 'küçük büyük herkes için', ar: 'للصغار والكبار' },
    ages: [null, null],
    groups: ['children', 'teens', 'adults', 'seniors'],
    days: ['saturday', 'sunday', 'wednesday'],
    starts: ['11:00', '13:00', '14:30'],
    minutes: 120,
    promises: [
      {
        nl: 'Kom met het gezin, met de buren of alleen.',
        en: 'Come with the family, with the neighbours or on your own.',
        tr: 'Ailenle, komşunla ya da tek başına gel.',
        ar: 'تعال مع العائلة أو الجيران أو وحدك.',
      },
      {
        nl: 'Je blijft zo lang als je wilt.',
        en: 'You stay as long as you like.',
        tr: 'İstediğin kadar kalırsın.',
        ar: 'تبقى ما شئت من الوقت.',
      },
    ],
  },
} as const satisfies Record<string, CrowdSketch>;

export type Crowd = keyof typeof crowds;
export const crowdOf = (crowd: Crowd): CrowdSketch => crowds[crowd];
