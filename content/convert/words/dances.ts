import { terms } from './word.ts';

const dance = terms('art', 'dance');
const tradition = terms('tradition', 'dance');

/** Dances that people look for. */
export const dances = [
  tradition(
    'bachata',
    ['bachata', 'bachata', 'bachata', 'باتشاتا'],
    { nl: 'latin dansen', en: 'Latin dance' },
    { nl: 'batjata, batsjata', en: 'batchata', tr: 'baçata' },
  ),
  tradition(
    'bharatanatyam',
    ['bharatanatyam', 'bharatanatyam', 'bharatanatyam', 'بهاراتاناتيام'],
    {
      nl: 'Indiase tempeldans, klassieke Indiase dans',
      en: 'classical Indian dance',
      tr: 'klasik Hint dansı',
      ar: 'رقص هندي كلاسيكي',
    },
    { nl: 'baratnatyam, bharatnatyam', en: 'bharatnatyam, baratanatyam', tr: 'baratanatyam' },
  ),
  tradition(
    'buikdans',
    ['buikdans', 'belly dance', 'oryantal dans', 'رقص شرقي'],
    { nl: 'oriëntaalse dans, raqs sharqi', en: 'oriental dance, raqs sharqi', tr: 'göbek dansı', ar: 'رقص بلدي' },
    { nl: 'buik dans, buikdansen', tr: 'gobek dansi' },
  ),
  tradition(
    'capoeira',
    ['capoeira', 'capoeira', 'capoeira', 'كابويرا'],
    { nl: 'Braziliaanse vechtdans', en: 'Brazilian martial dance', tr: 'Brezilya dövüş dansı' },
    { nl: 'capuera, kapoeira', en: 'capuera', tr: 'kapoera' },
  ),
  tradition(
    'dabke',
    ['dabke', 'dabke', 'debke', 'دبكة'],
    { nl: 'dabka, Arabische kringdans', en: 'dabka, Levantine line dance', tr: 'dabke, debka', ar: 'الدبكة' },
    { nl: 'dabki, depke', en: 'dabkeh, debka' },
  ),
  tradition(
    'draken-en-leeuwendans',
    ['draken- en leeuwendans', 'dragon and lion dance', 'ejderha ve aslan dansı', 'رقصة التنين والأسد'],
    { nl: 'leeuwendans, drakendans', en: 'lion dance, dragon dance', tr: 'aslan dansı' },
    { nl: 'leeuwe dans, drakedans' },
  ),
  tradition(
    'flamenco',
    ['flamenco', 'flamenco', 'flamenko', 'فلامنكو'],
    { nl: 'Spaanse dans', en: 'Spanish dance', tr: 'İspanyol dansı', ar: 'رقص إسباني' },
    { nl: 'flamengo, flaminco', en: 'flamengo', tr: 'flamengo' },
  ),
  tradition(
    'halay',
    ['halay', 'halay', 'halay', 'هالاي'],
    { nl: 'Turkse kringdans, govend', en: 'Turkish line dance, govend', tr: 'govend' },
    { nl: 'halaj, halai' },
  ),
  tradition(
    'horon',
    ['horon', 'horon', 'horon', 'هورون'],
    { nl: 'dans van de Zwarte Zee', en: 'Black Sea dance', tr: 'Karadeniz horonu' },
    { nl: 'horron' },
  ),
  tradition(
    'kathak',
    ['kathak', 'kathak', 'kathak', 'كاثاك'],
    { nl: 'klassieke Noord-Indiase dans', en: 'North Indian classical dance', tr: 'Kuzey Hint dansı' },
    { nl: 'katak, kattak, kathac', en: 'katak, kathack', tr: 'katak' },
  ),
  tradition(
    'kizomba',
    ['kizomba', 'kizomba', 'kizomba', 'كيزومبا'],
    { nl: 'Angolese dans', en: 'Angolan dance' },
    { nl: 'kisomba, kizoomba', en: 'kisomba' },
  ),
  tradition(
    'lindyhop',
    ['lindyhop', 'lindy hop', 'lindy hop', 'ليندي هوب'],
    { nl: 'swingdans, lindy', en: 'swing dance', tr: 'swing dansı' },
    { nl: 'lindihop, lindie hop', en: 'lindyhop' },
  ),
  tradition(
    'salsa',
    ['salsa', 'salsa', 'salsa', 'سالسا'],
    { nl: 'salsales, latin dansen', en: 'Latin dance', tr: 'latin dansları', ar: 'رقص لاتيني' },
    { nl: 'salza, sallsa' },
  ),
  tradition(
    'samba',
    ['samba', 'samba', 'samba', 'سامبا'],
    { nl: 'Braziliaanse dans, sambaband', en: 'Brazilian dance', tr: 'Brezilya dansı' },
    { nl: 'sambah' },
  ),
  tradition(
    'tango',
    ['tango', 'tango', 'tango', 'تانغو'],
    { nl: 'Argentijnse tango, milonga', en: 'Argentine tango, milonga', tr: 'Arjantin tangosu', ar: 'تانجو' },
    { nl: 'tanggo', en: 'tanggo' },
  ),
  tradition(
    'zeybek',
    ['zeybek', 'zeybek', 'zeybek', 'زيبك'],
    { nl: 'dans uit West-Turkije', en: 'Aegean dance', tr: 'efe oyunu' },
    { nl: 'zeibek', tr: 'zeybeg' },
  ),
  dance(
    'afrodans',
    ['afrodans', 'African dance', 'Afrika dansı', 'رقص أفريقي'],
    { nl: 'Afrikaanse dans, afrobeats', en: 'Afro dance, afrobeats', tr: 'afro dans' },
    { nl: 'afro dans, afrodance', en: 'afrodance' },
  ),
  dance(
    'dancehall',
    ['dancehall', 'dancehall', 'dancehall', 'دانسهول'],
    { nl: 'reggaedans', en: 'reggae dance' },
    { nl: 'dance hall, danshal' },
  ),
  dance(
    'house-dans',
    ['housedans', 'house dance', 'house dansı', 'رقص هاوس'],
    { nl: 'house', en: 'house', tr: 'house' },
    { nl: 'haus, hous' },
  ),
  dance(
    'jazzdans',
    ['jazzdans', 'jazz dance', 'caz dansı', 'رقص الجاز'],
    { nl: 'showdans, musicaldans', en: 'show dance', tr: 'jazz dans' },
    { nl: 'jazz dans, jasdans' },
  ),
  dance(
    'kpop-dans',
    ['K-pop', 'K-pop', 'K-pop', 'كيبوب'],
    {
      nl: 'kpop, K-popdans, Koreaanse pop',
      en: 'kpop, K-pop dance, Korean pop',
      tr: 'kpop, Kore popu',
      ar: 'كي بوب, موسيقى كورية',
    },
    { nl: 'k pop, keepop', en: 'k pop', tr: 'keypop' },
  ),
  dance(
    'lijndansen',
    ['lijndansen', 'line dancing', 'sıra dansı', 'رقص الصف'],
    { nl: 'linedance, countrydans', en: 'line dance, country dance', tr: 'line dance' },
    { nl: 'lijn dansen, linedans' },
  ),
  dance(
    'popping-en-locking',
    ['popping en locking', 'popping and locking', 'popping ve locking', 'بوبينغ ولوكينغ'],
    { nl: 'popping, locking', en: 'popping, locking', tr: 'popping', ar: 'بوبينغ' },
    { nl: 'poping' },
  ),
  dance(
    'stijldansen',
    ['stijldansen', 'ballroom dancing', 'salon dansları', 'رقص القاعات'],
    { nl: 'ballroom, stijldans', en: 'ballroom', tr: 'balo dansı' },
    { nl: 'stijl dansen, steildansen', tr: 'salon danslari' },
  ),
  dance(
    'tapdans',
    ['tapdans', 'tap dance', 'step dansı', 'رقص نقري'],
    { nl: 'tap', en: 'tap', tr: 'tap dans' },
    { nl: 'tap dans, tepdans' },
  ),
  dance(
    'kleuterdans',
    ['kleuterdans', 'toddler dance', 'minik dansçılar', 'رقص للصغار'],
    {
      nl: 'peuterdans, dans en beweging, kinderdans, dansen voor peuters, dansen voor kleuters',
      en: 'creative movement, dance for toddlers, toddler ballet, dance for little ones',
      tr: 'dans ve oyun, yaratıcı hareket, bebek dansı, küçükler için dans',
      ar: 'حركة ولعب, رقص للأطفال الصغار',
    },
    { nl: 'kleuter dans, peuter dans' },
  ),
];
