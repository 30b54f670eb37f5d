import type { MailWords } from './index.ts';

export const tr: MailWords = {
  greeting: 'Merhaba,',
  closing: 'Haagse Kunstwijzer yayın ekibi',
  foot: {
    listing: [
      'Bu adres bir gönderiye yazıldığı için bu e-postayı alıyorsun. Yazan sen değil misin? O zaman bir şey yapman gerekmez.',
      'Bu e-postayı başkasına gönderme: bağlantılarla herkes gönderini değiştirebilir.',
    ],
    provider: [
      'Haagse Kunstwijzer’de bilgi yönettiğin için bu e-postayı alıyorsun.',
      'Bu e-postayı başkasına gönderme: bağlantılarla herkes bu bilgileri değiştirebilir.',
    ],
    account: ['Bu adres yayın ekibinin bir hesabına ait olduğu için bu e-postayı alıyorsun.'],
  },
  receipt: {
    subject: '{number} numaralı gönderi bize ulaştı',
    lines: [
      'Biri bu e-posta adresiyle bize bir şey gönderdi. Numarası: {number}.',
      'Gönderen sen miydin? Teşekkürler. Yayın ekibinden biri bakar. Sonra sana yine e-posta göndeririz.',
      'Bu bağlantıyla ne gönderildiğini ve durumunu görürsün. Orada bu adresin senin olduğunu da bildir. O zaman sonraki e-postalarımızda neyle ilgili olduklarını yazarız.',
    ],
    button: 'Gönderiye bak',
  },
  batch: {
    subject: '{count} gönderi bize ulaştı',
    lines: [
      'Biri bu e-posta adresiyle {count} gönderi yolladı. Gönderen sen miydin? Teşekkürler. Önce yayın ekibinden biri okur.',
      'Her gönderinin kendi bağlantısı var. Bununla o gönderiyi görebilir, değiştirebilir veya geri çekebilirsin.',
    ],
    open: 'Bak veya değiştir',
  },
  more: {
    subject: 'Diğer gönderiler hakkında haber var',
    lines: [
      'Bu e-posta adresiyle yollanan gönderiler hakkında haber var. Günde en fazla birkaç e-posta göndeririz. Bu yüzden gerisi burada bir arada.',
      'Bu bağlantılarla durumlarını görürsün.',
    ],
    open: 'Bak veya değiştir',
  },
  links: {
    subject: 'Yeni bağlantıların',
    lines: ['Gönderdiklerin için yeni bağlantılar istedin. İşte burada.'],
    open: 'Bak veya değiştir',
    after:
      'Bu e-posta adresine ait her şeyi silmemizi ister misin? Bu bağlantıyla bunların ne olduğunu görür ve tek düğmeyle silersin. Bağlantı bir hafta çalışır.',
    erase: 'Hepsini gör ve sil',
  },
  question: {
    subject: '{title} hakkında bir soru',
    lines: ['{title} ({number}) hakkında bir sorumuz var.'],
    after: 'Bu bağlantıyla cevap ver. Sonra gönderine yeniden bakarız.',
    button: 'Cevap ver',
  },
  accepted: {
    subject: 'Onaylandı: {title}',
    lines: ['İyi haber. {title} ({number}) onaylandı ve sitede yayımlanacak.'],
    page: 'Sitede gör',
    after: 'Sonra bir şey değişirse bu bağlantıyla düzelt.',
    button: 'Gönderini değiştir',
  },
  rejected: {
    subject: 'Bunu yayımlamıyoruz: {title}',
    lines: ['Gönderini okuduk: {title} ({number}). Siteye koymuyoruz. Nedeni şu:'],
    after: 'Bunu düzeltebilir misin? O zaman gönderini bu bağlantıyla değiştir. Bilgilerini de orada sildirebilirsin.',
    button: 'Gönderine bak',
  },
  'change-live': {
    subject: 'Değişikliğin işlendi: {title}',
    lines: ['Gönderindeki değişiklik işlendi ve sitede yayımlanacak: {title} ({number}).'],
    page: 'Sitede gör',
    after: 'Başka bir şey değiştirmek ister misin? Bu bağlantıyla yapabilirsin.',
    button: 'Gönderini değiştir',
  },
  'report-done': {
    subject: '{title} hakkındaki bildirimin işlendi',
    lines: [
      '{title} ({number}) hakkındaki bildirimin için teşekkürler. Baktık ve işledik.',
      'Yanlış olan bilgi yakında sitede düzelecek.',
    ],
    page: 'Sitede gör',
    after: 'Bilgilerini silmemizi ister misin? Bu bağlantıyla yapabilirsin.',
    button: 'Bildirimine bak',
  },
  'report-rejected': {
    subject: '{title} hakkındaki bildirimin',
    lines: ['{title} ({number}) hakkındaki bildirimin için teşekkürler. Bir şey değiştirmiyoruz. Nedeni şu:'],
    after: 'Farklı mı düşünüyorsun? O zaman bildirimini bu bağlantıyla değiştir. Bilgilerini de orada sildirebilirsin.',
    button: 'Bildirimine bak',
  },
  confirm: {
    subject: 'Bu hâlâ doğru mu? Haagse Kunstwijzer’de {provider}',
    lines: [
      'Haagse Kunstwijzer’de {provider} hakkında bilgi var. Arada bir sana bunun hâlâ doğru olup olmadığını soruyoruz.',
      'Doğru mu? O zaman tek tık yeter. Doğru değil mi? O zaman değiştir.',
    ],
    confirmed: '{date} tarihinde onaylandı.',
    never: 'Daha önce onaylanmadı.',
    still: 'Hâlâ doğru',
    change: 'Değiştir',
  },
  reminder: {
    subject: 'Hatırlatma: bu hâlâ doğru mu? {provider}',
    lines: ['Sana bunun hâlâ doğru olup olmadığını sorduk. Henüz cevap almadık. Tek tık yeter.'],
    last: 'Bu son hatırlatmamız. Cevap gelmezse bilginin onaylanmadığını yazarız. Daha sonra siteden kaldırırız.',
  },
  'provider-confirmed': {
    subject: '{provider} artık senin',
    lines: [
      '{provider} adına hareket ettiğini onayladık.',
      'Bu bağlantıyla {provider} ile ilgili her şeyi tek sayfada yönetirsin.',
    ],
    button: 'Bilgilerini yönet',
  },
  invitation: {
    subject: 'Yayın ekibine davetlisiniz',
    lines: [
      'Haagse Kunstwijzer için çalışmaya davet edildiniz. Hesabınız hazır, {name}. Göreviniz: {role}.',
      'Bu bağlantıyla parolanızı seçin. Sonra oturum açın. Bağlantı 7 gün çalışır. Daha geç mi kaldınız? O zaman bir yöneticiden yenisini isteyin.',
    ],
    button: 'Parolanızı seçin',
  },
  'password-reset': {
    subject: 'Yeni bir şifre seç',
    lines: [
      'Biri bu adres için yeni bir şifre istedi. Sen miydin? O zaman bu bağlantıyla bir şifre seç. Bağlantı bir saat çalışır.',
      'Sen değil miydin? O zaman bir şey yapman gerekmez. Şifren aynı kalır.',
    ],
    button: 'Şifre seç',
  },
};
