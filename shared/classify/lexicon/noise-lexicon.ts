/**
 * How the parts of a page begin that are not its news, in the languages that feeds are written in. A space stands for
 * any white space, `*` for the rest of a word, and `…` for up to four words; what must follow, and how far the part
 * reaches, is told for each kind.
 */

/**
 * Labels of captions and credits, in front of a colon, an equals sign or a slash, or alone in brackets: the
 * sentence goes.
 */
export const CAPTION_LABELS = `
  Above
  Auf dem Bild
  Auf dem Foto
  Below
  Bild
  Bildkälla
  Bildtext
  Bildunterschrift
  Caption
  Cover image
  Credit
  Crédit photo
  Dalam foto
  En la foto
  En la imagen
  En photo
  Fot
  Foto
  Foto ilustrasi
  Fotografia
  Fotografía
  Fotos
  Gambar
  Gambar hiasan
  Graphic
  Header image
  Illustration
  Im Bild
  Image
  Image credit
  Imagen
  Images
  Infographic
  Légende
  Na zdjęciu
  Photo
  Photo caption
  Photo credit
  Photo d'illustration
  Photo d’illustration
  Photo gallery
  Photograph
  Photos
  Picture
  Picture credit
  Pictured
  Pictured above
  Pictures
  Pie de foto
  På bilden
  Slideshow
  Stock photo
  Sur la photo
  Symbolbild
  Symbolfoto
  Top image
  Trong ảnh
  Zdj
  Zdjęcie
  Гэрэл зураг
  Зураг
  Зурагт
  Иллюстрация
  На снимке
  На фото
  Снимок
  Фото
  Ảnh
  Ảnh minh hoạ
  Ảnh minh họa
  写真
  写真提供
  写真説明
  图
  图源
  图片
  图片来源
  图片说明
  圖
  圖片
  圖片來源
  圖片說明
  配图
  그래픽
  사진
  사진 설명
  사진 제공
  사진 출처
  사진설명
  사진제공
  사진출처
  포토
`;

/** What only reports earlier news, in front of its sentence: "Earlier it was reported that". */
export const EARLIER_NEWS = `
  Напомним
  Ранее мы писали
  Ранее мы сообщали
  Ранее писали
  Ранее сообщалось
  Ранее стало известно
  Раніше повідомлялося
`;

/** What stands behind a caption in brackets. */
export const FILE_MARKS = `
  archiv
  archivbild
  archive
  archive photo
  archives
  archivfoto
  archivo
  archiwum
  arkiv
  arkivbild
  arkivfoto
  arsip
  file
  file image
  file photo
  file pic
  file picture
  foto arsip
  foto de archivo
  gambar fail
  photo d.archives
  tư liệu
  zdjęcie archiwalne
  архив
  архивное фото
  архивын зураг
  фото из архива
  ảnh tư liệu
  資料
  資料写真
  資料圖
  資料圖片
  資料照片
  资料图
  资料图片
  资料照片
  자료 사진
  자료사진
`;

/** Names of a picture that was taken earlier, in front of its sentence or in brackets: the sentence goes. */
export const FILE_PHOTOS = `
  A file image
  A file photo
  A file picture
  An archive photo
  Archival photo
  Archivbild
  Archive image
  Archive photo
  Archive photos
  Archive picture
  Archivfoto
  Archiwalne zdjęcie
  Arkivbild
  Arkivfoto
  Arsip foto
  Auf dem Archivbild
  Auf dem Archivfoto
  Auf diesem Archivbild
  Courtesy photo
  Dalam foto arsip
  Das Archivbild
  Das Archivfoto
  En esta foto de archivo
  En la foto de archivo
  En la imagen de archivo
  File footage
  File image
  File photo
  File photos
  File picture
  Fot. archiwum
  Foto arsip
  Foto de archivo
  Foto dokumentasi
  Foto fail
  Fotografía de archivo
  Gambar fail
  Image courtesy
  Image d'archives
  Image d’archives
  Imagen de archivo
  In this archive photo
  In this file image
  In this file photo
  In this file picture
  Na archiwalnym zdjęciu
  Na zdjęciu archiwalnym
  Photo courtesy
  Photo d'archives
  Photo d’archives
  Picture courtesy
  På arkivbilden
  Sur cette photo d'archives
  Sur cette photo d’archives
  This file photo
  This file picture
  This undated photo
  Undated file photo
  Undated photo
  Zdjęcie archiwalne
  Архивная фотография
  Архивное фото
  Архивный снимок
  Архивын гэрэл зураг
  Архивын зураг
  На архивном снимке
  На архивном фото
  На фото из архива
  Фото из архива
  Ảnh lưu trữ
  Ảnh tư liệu
  写真は
  图为
  圖為
  档案图片
  檔案圖片
  檔案照
  資料写真
  資料圖
  資料圖片
  資料照
  資料照片
  資料画像
  资料图
  资料图片
  资料照
  资料照片
  사진은
  자료 사진
  자료사진
`;

/**
 * Words of reading, clicking and recommending that make a link of a label of a few words: "What others are
 * reading:".
 */
export const LABEL_WORDS = `
  abonn*
  abonnier*
  baca
  boletín
  click
  czytaj
  czytane
  empfehl*
  gelesen
  headlines
  lea
  lecture
  lee
  leer
  lesen
  leyendo
  lire
  lisez
  listen
  läs
  läser
  meldungen
  noticias
  polec*
  popular
  przeczytaj
  read
  reading
  reads
  recomend*
  recommand*
  recommend*
  rekommend*
  relacionad*
  related
  simak
  stories
  subscribe
  suscr*
  tap
  đọc
  подпис*
  рекоменд*
  унш*
  читай*
  читать
  читают
  おすすめ*
  推荐
  推薦
  登録*
  訂閱
  読まれ*
  読みたい
  読む
  订阅
  閱讀
  阅读
  구독*
  읽*
  추천*
`;

/**
 * Words that head a link or the next item only in front of a colon and a headline; "Watch: officials said" is
 * none.
 */
export const LINK_LABELS = `
  Also
  Baca
  Bolsa
  Book now
  Bourse
  Börse
  Börsen
  Clima
  Cuaca
  Currencies
  Czytaj
  Editor
  El tiempo
  Elsewhere
  Escucha
  Exchange rate*
  Fact check
  Forex
  From our archive*
  From the archive
  Gallery
  Giełda
  Horoscope
  Hören Sie
  In pictures
  Kurs
  Kursy walut
  Lea
  Lee
  Lesen
  Lihat
  Lire
  Listen
  Listen now
  Look
  Lyssna
  Läs
  Market watch
  Markets
  Mira
  More
  Météo
  Newsletter
  Next
  Oglądaj
  Podcast
  Pogoda
  Poll
  Posłuchaj
  Przeczytaj
  Quiz
  Read
  Read more
  Read on
  Read this
  Se
  Share
  Simak
  Sports
  Sprawdź
  Stocks
  TV guide
  Thời tiết
  Tiempo
  Today's weather
  Tonton
  Top
  Video
  Videos
  Vidéo
  View
  Voir
  Väder
  Vídeo
  Watch
  Watch also
  Watch live
  Watch now
  Watch video
  Weather
  Wetter
  Wideo
  Xem
  Zobacz
  Écoutez
  Đọc
  Видео
  Курс валют
  Курсы валют
  Погода
  Слушайте
  Смотри
  Смотрите
  Ханш
  Цаг агаар
  Читайте
  Читать
  動画
  天气
  天気
  天氣
  影片
  汇率
  為替
  股市
  視頻
  视频
  날씨
  동영상
  영상
  오늘의 날씨
  증시
  카드뉴스
  포토뉴스
  환율
`;

/**
 * Headings of links and lists, in front of a colon, a dash, a line's end or a headline: the rest of the line
 * goes.
 */
export const LIST_HEADINGS = `
  A lire aussi
  A lire également
  About the author
  About the writer
  Además en …
  Also in the news
  Also in this *
  Also in today's *
  Also in today’s *
  Also inside
  Also on our *
  Also read
  Also today
  Am meisten gelesen
  Andra läser
  Around the web
  Articles associés
  Articles liés
  Articles similaires
  Artikel berkaitan
  Artikel lain
  Artikel lainnya
  Artikel terkait
  Artículos relacionados
  Auch interessant
  Auch lesenswert
  Auch spannend
  Autres actualités
  Autres articles
  Außerdem im …
  Außerdem in …
  Baca juga
  Baca lagi
  Baca lebih lanjut
  Baca selengkapnya
  Background reading
  Beliebt
  Beliebte Artikel
  Berita berkaitan
  Berita lain
  Berita lainnya
  Berita populer
  Berita terkait
  Bài liên quan
  Bài viết liên quan
  Bạn có thể quan tâm
  Cela peut vous intéresser
  Chcesz być na bieżąco
  Chcesz wiedzieć więcej
  Comments
  Contenido relacionado
  Czytaj dalej
  Czytaj również
  Czytaj także
  Czytaj też
  Czytaj więcej
  Có thể bạn quan tâm
  Das könnte Sie auch interessieren
  Das könnte Sie interessieren
  Do not miss
  Don't miss
  Don’t miss
  Ebenfalls interessant
  Editor's pick*
  Editors' pick*
  Editors’ pick*
  Editor’s pick*
  Elsewhere on …
  Empfehlungen
  Empfohlen*
  En savoir plus
  Fler nyheter
  From around the web
  From the web
  Further reading
  ICYMI
  In brief
  In case you missed it
  In other news
  Inne tematy
  Las más leídas
  Latest headlines
  Latest news
  Latest stories
  Le plus lu
  Le puede interesar
  Lea además
  Lea más
  Lea también
  Lee más
  Lee también
  Leer más
  Leer también
  Les plus consultés
  Les plus lus
  Lesen Sie auch
  Lesen Sie dazu
  Lesen Sie hier
  Lesen Sie mehr
  Lihat juga
  Lire aussi
  Lire la suite
  Lire également
  Lisez aussi
  Lo más leído
  Lo más visto
  Los más leídos
  Läs mer
  Läs också
  Läs vidare
  Läs även
  Mehr aus …
  Mehr dazu
  Mehr lesen
  Mehr zu …
  Mehr zum Thema
  Meist gelesen
  Meistgelesen*
  Mer från …
  Mer om …
  Mest läst
  Mest lästa
  Mira también
  Mire también
  Missa inte
  More about …
  More coverage
  More from …
  More headlines
  More news
  More on this …
  More on …
  More stories
  Most commented
  Most popular
  Most read
  Most shared
  Most viewed
  Most watched
  Może cię zainteresować
  Must read*
  Más información
  Más leídas
  Más leídos
  Más noticias
  Más sobre …
  Más vistas
  Mời bạn đọc thêm
  Mời độc giả đọc thêm
  Najchętniej czytane
  Najczęściej czytane
  Najnowsze
  Najpopularniejsze
  Next story
  No se pierda
  No te pierdas
  Notas relacionadas
  Noticias relacionadas
  On this story
  Other news
  Otras notas
  Otras noticias
  Paid content
  Paling banyak dibaca
  Paling popular
  Partner content
  People also *
  Pilihan editor
  Plus d'articles
  Plus d’articles
  Podobne artykuły
  Polecamy
  Polecane
  Popular
  Popular now
  Popularne
  Populärt
  Pour aller plus loin
  Powiązane
  Powiązane artykuły
  Powiązane tematy
  Previous story
  Promoted
  Przeczytaj również
  Przeczytaj także
  Przeczytaj też
  Puede interesarle
  Quizás te interese
  Read also
  Read next
  Readers also *
  Recomendado*
  Recomendamos
  Recommandé*
  Recommended
  Recommended *
  Recommended for you
  Rekomendasi
  Rekommenderas
  Rekommenderat
  Relacionadas
  Relacionado
  Relacionados
  Related
  Related article*
  Related content
  Related coverage
  Related item*
  Related link*
  Related news
  Related post*
  Related read*
  Related report*
  Related stor*
  Related topic*
  Related video*
  Relaterade artiklar
  Relaterade nyheter
  Relaterat
  Se också
  Se även
  See also
  See more
  Sehen Sie auch
  Siehe auch
  Simak juga
  Sponsored
  Sponsored content
  Sponsored links
  Sprawdź także
  Sprawdź też
  Sur le même sujet
  Sur le même thème
  También leyó
  También puede leer
  También puedes leer
  También te puede interesar
  Te puede interesar
  Temas relacionados
  Tendances
  Tendencias
  Terpopuler
  Tin cùng chuyên mục
  Tin khác
  Tin liên quan
  Tin mới nhất
  Tin nổi bật
  Tonton juga
  Top stories
  Topik terkait
  Topthemen
  Trending
  Trending now
  Up next
  Vea además
  Vea también
  Ver más
  Ver también
  Verwandte Artikel
  Verwandte Themen
  Voir aussi
  Vous aimerez aussi
  Warto przeczytać
  Weitere Artikel
  Weitere Meldungen
  Weitere Nachrichten
  Weiterlesen
  Więcej na temat …
  Więcej na ten temat
  Więcej o …
  Xem nhiều
  Xem nhiều nhất
  Xem thêm
  Xem tiếp
  You may also be interested in
  You may also like
  You might also like
  You might be interested in
  Zobacz również
  Zobacz także
  Zobacz też
  Zobacz więcej
  Zum Thema
  ¿Quiere saber más
  ¿Quieres saber más
  À lire
  À lire aussi
  À lire également
  À ne pas manquer
  À voir aussi
  Ähnliche Artikel
  Đọc nhiều
  Đọc nhiều nhất
  Đọc thêm
  Đọc tiếp
  Больше по теме
  Бусад мэдээ
  Вам может быть интересно
  Вам может понравиться
  Главное за день
  Главные новости
  Другие новости
  Дэлгэрэнгүй унших
  Еще по теме
  Ещё по теме
  Их уншигдсан
  Их уншсан
  Материалы по теме
  Мөн уншина уу
  Мөн унших
  Мөн үзнэ үү
  Мөн үзэх
  Новости партнеров
  Новости партнёров
  Новости по теме
  Онцлох мэдээ
  По теме
  Подробнее
  Популярное
  Популярные материалы
  Популярные новости
  Рекомендуем
  Самое популярное
  Самое читаемое
  Самые читаемые
  Санал болгох
  См. также
  Смотрите еще
  Смотрите ещё
  Смотрите также
  Статьи по теме
  Сүүлийн мэдээ
  Хамгийн их уншсан
  Холбогдох мэдээ
  Холбоотой мэдээ
  Холбоотой мэдээлэл
  Читайте еще
  Читайте ещё
  Читайте также
  Читать далее
  Читать также
  Эрэлттэй мэдээ
  あわせてチェック
  あわせて読みたい
  あわせて読む
  おすすめの記事
  おすすめ記事
  こちらもおすすめ
  こちらも読まれています
  この記事を読んだ人は
  ほかの記事
  もっと読む
  よく読まれています
  よく読まれている記事
  アクセスランキング
  主なニュース
  人気の記事
  人気ランキング
  人気記事
  今日热点
  今日要闻
  他の記事
  你可能喜欢
  你可能感兴趣
  你可能會喜歡
  併せて読みたい
  其他新聞
  其他新闻
  另有舊文重溫
  合わせて読みたい
  合わせて読む
  头条新闻
  延伸閱讀
  延伸阅读
  往期回顾
  推荐阅读
  推薦閱讀
  新闻推荐
  旧文重温
  早前報道
  早前报道
  更多報道
  更多报道
  更多新聞
  更多新闻
  更多阅读
  最多人看
  最新ニュース
  最新記事
  查看更多
  次の記事
  此前报道
  注目の記事
  注目記事
  点击排行
  点击排行榜
  点击榜
  热点推荐
  热点文章
  热点新闻
  热门推荐
  热门文章
  热门新闻
  熱門文章
  熱門新聞
  猜你喜欢
  猜你喜歡
  相关报道
  相关推荐
  相关文章
  相关新闻
  相关链接
  相关阅读
  相關報導
  相關報道
  相關文章
  相關新聞
  相關連結
  相關閱讀
  看更多
  精彩推荐
  続きを読む
  編輯推薦
  编辑推荐
  舊文重溫
  記事ランキング
  関連
  関連トピックス
  関連ニュース
  関連リンク
  関連記事
  閱讀排行
  閱讀更多
  阅读排行
  阅读更多
  가장 많이 본 기사
  가장 많이 본 뉴스
  관련 기사
  관련 뉴스
  관련기사
  관련뉴스
  다른 기사
  더보기
  랭킹 뉴스
  랭킹뉴스
  많이 본 기사
  많이 본 뉴스
  많이 읽은 기사
  많이 읽은 뉴스
  베스트 클릭
  실시간 인기 뉴스
  연관 기사
  연관기사
  연관뉴스
  이 기자의 다른 기사
  이 시각 주요 뉴스
  이 시각 주요뉴스
  인기 기사
  인기 뉴스
  인기기사
  인기뉴스
  주요 뉴스
  주요뉴스
  최신 기사
  최신기사
  최신뉴스
  추천 기사
  추천 뉴스
  추천기사
  추천뉴스
  함께 보면 좋은 기사
  함께 본 기사
  함께 볼 만한 기사
  함께 읽은 기사
  핫뉴스
`;

/** What is offered in "Download the Daily app", "Get alerts". */
export const OFFERS = `
  alerts
  app
  apps
  e-paper
  epaper
  newsletter
  newsletters
  podcast
`;

/**
 * What asks the reader for something or keeps rights: the rest of the line goes, at the story's beginning the
 * sentence.
 */
export const PROMPTS = `
  Abmelden
  Abonnez-vous
  Abonnieren Sie
  Advert
  Advertisement
  All rights reserved
  Alla rättigheter
  Alle Rechte vorbehalten
  Already a subscriber
  Anda menerima
  Anmäl dig
  Annons
  Anzeige
  Apúntate a
  Avregistrera
  Avsluta prenumeration*
  Become a member
  Become a subscriber
  Bergabunglah dengan
  Berlangganan
  Bạn nhận được
  Bản quyền
  Cancelar la suscripción
  Cancelar suscripción
  Check out our *
  Click here
  Cliquez ici
  Continue reading
  Cookie notice
  Copyright (c)
  Copyright by
  Copyright ©
  Copyrights reserved
  Daftar newsletter
  Daftar untuk newsletter
  Dapatkan berita
  Darse de baja
  Derechos reservados
  Descarga la app
  Descarga nuestra
  Descargue la
  Descargue nuestra
  Donate now
  Download our *
  Download the app
  Dołącz do nas
  Du får det här
  Du får detta
  Désabonnez-vous
  Enjoyed this *
  Enjoying this *
  Explore our *
  Find us on
  Folgen Sie uns
  Follow our *
  Follow us
  Forwarded this
  Found a typo
  Följ oss
  Get breaking news
  Get our *
  Get the app
  Get the latest *
  Giữ bản quyền
  Got a tip
  Haga clic
  Hak cipta
  Hakcipta
  Has recibido este
  Have a tip
  Haz clic
  Hier anmelden
  Huỷ đăng ký
  Hủy đăng ký
  Iklan
  Ikuti kami
  Ikuti saluran
  Inscrivez-vous
  Install our *
  Jetzt abonnieren
  Jetzt anmelden
  Join our *
  Join us on
  Klik di sini
  Kliknij
  Ladda ned *
  Ladda ner *
  Laden Sie *
  Langgan
  Like this *
  Like us on
  Liked this *
  Listen to our *
  Log in to *
  Manage your *
  Melden Sie sich
  Muat turun aplikasi
  Mọi quyền được bảo lưu
  Newsletter abbestellen
  Notre application
  Notre newsletter
  Obserwuj nas
  Otrzymujesz ten
  Otrzymujesz tę
  Our app
  Pobierz aplikację
  Polub nas
  Prawa autorskie
  Prenumerera
  Privacy policy
  Prohibida su reproducción
  Publicidad
  Publicité
  Quảng cáo
  Read our *
  Reciba en su
  Reciba nuestr*
  Recibe en tu
  Recibe nuestr*
  Register for free
  Register now
  Registrera dig
  Regístrate
  Regístrese
  Rejoignez-nous
  Reklama
  Se désabonner
  Se désinscrire
  See our *
  Sie erhalten diese*
  Sign up
  Sigue nuestr*
  Start your free trial
  Subscribe
  Subskrybuj
  Suivez-nous
  Support our journalism
  Support our work
  Support us
  Suscribirse
  Suscríbase
  Suscríbete
  Síganos
  Síguenos
  Tap here
  Telegram channel
  Terms of use
  Thanks for reading
  Theo dõi chúng tôi
  This article was originally published
  This e-mail was sent
  This email was sent
  This newsletter
  This story was originally published
  Tip us
  To continue reading
  To read more
  To read the full
  To unsubscribe
  Todos los derechos reservados
  Tous droits réservés
  Try our *
  Téléchargez *
  Tải ứng dụng
  Unduh aplikasi
  Unser Newsletter
  Unsere App
  Unsubscribe
  Update your preferences
  Usted recibe este
  View this email
  Visit our *
  Vous recevez ce*
  Want more
  Want to know more
  Want to read
  Want to stay
  Watch our *
  We pay our reporters
  WhatsApp channel
  Wszelkie prawa zastrzeżone
  Wypisz się
  You are getting this
  You are receiving this
  You received this
  You're receiving this
  You’re receiving this
  Zapisz się
  Zaprenumeruj
  Únete a nuestr*
  Đăng ký nhận
  Śledź nas
  Биднийг дагаарай
  Бидэнтэй нэгдээрэй
  Бүртгүүлэх
  Бүртгүүлээрэй
  Бүх эрх хуулиар
  Все права защищены
  Вы получаете это письмо
  Вы получили это письмо
  Захиалаарай
  Зохиогчийн эрх
  Манай апп
  Манай сувгийг
  Наш канал
  Наш телеграм*
  Нашли ошибку
  Отписаться
  Перепечатка
  Подпис* на
  Подписывайтесь
  Подпишитесь
  При использовании материалов
  Присоединяйтесь к
  Реклама
  Скачайте *
  Следите за нашими
  Следите за новостями
  Сурталчилгаа
  Читайте нас
  ここから先は
  この記事は有料
  ご購読
  アプリの
  アプリを
  フォロー
  メルマガ
  メールマガジン
  下載App
  下载APP
  下载客户端
  会員登録
  关注我们
  取消訂閱
  取消订阅
  您收到此
  扫描二维码
  扫码
  有料会員
  未經授權
  未經許可
  未经授权
  未经许可
  欢迎关注
  温馨提示
  溫馨提示
  点击下载
  無断での転載
  無断複製
  無断転載
  版权所有
  版權所有
  著作権
  訂閱
  订阅
  責任編輯
  購読
  责任编辑
  轉載請註明
  转载请注明
  追蹤我們
  退订
  配信停止
  關注我們
  구독
  국내에서만 사용
  기사 제보
  기사제보
  뉴스레터
  무단 복제
  무단 전재
  무단복제
  무단전재
  수신거부
  앱 다운로드
  앱을 다운로드
  이 메일은
  재배포 금지
  저작권자
  제보는
  제보하기
  카카오톡
`;

export const READER_WORDS = `
  here
  now
  only
  our
  you
  your
`;

/** What a sentence asks for that speaks to the reader: "You can unsubscribe at any time." */
export const REQUESTS = `
  inbox
  newsletter
  newsletters
  sign up
  subscribe
  subscribers
  unsubscribe
`;

/** Labels of lists of tags, in front of a colon: the rest of the line goes. */
export const TAG_LABELS = `
  Categories
  Category
  Chủ đề
  Etiquetas
  Filed under
  Hashtags
  Kata kunci
  Key words
  Keywords
  Mots clés
  Mots-clés
  Nyckelord
  Palabras clave
  Schlagworte
  Schlagwörter
  Stichworte
  Stichwörter
  Słowa kluczowe
  Tag
  Taggar
  Tagged
  Tagi
  Tags
  Temas
  Tematy
  Themen
  Thèmes
  Thẻ
  Topic
  Topics
  Topik
  Từ khoá
  Từ khóa
  Ämnen
  Étiquettes
  Ключевые слова
  Метки
  Рубрика
  Таг
  Теги
  Тэги
  Түлхүүр үг
  Түлхүүр үгс
  Шошго
  キーワード
  タグ
  关键字
  关键词
  标签
  標籤
  關鍵詞
  키워드
  태그
`;

/**
 * What tickers and live pages put in front of a headline, with a colon, bar or dash or in brackets: it alone
 * goes.
 */
export const TICKER_MARKS = `
  1보
  2보
  ALERT
  Alerte info
  BREAKING
  BREAKING NEWS
  DEVELOPING
  DEVELOPING STORY
  Direkt
  Eilmeldung
  En direct
  En directo
  En vivo
  FLASH
  Flash info
  JUST IN
  LIVE
  LIVE BLOG
  LIVE COVERAGE
  LIVE UPDATES
  LIVEBLOG
  Live-Ticker
  Liveticker
  NEWS ALERT
  NEWSFLASH
  Na żywo
  Nóng
  Pilne
  Relacja na żywo
  Senaste nytt
  Siaran langsung
  Terkini
  Tin nóng
  Trực tiếp
  UPDATE
  UPDATED
  URGENT
  Urgente
  WATCH LIVE
  Z ostatniej chwili
  Última hora
  Último minuto
  Молния
  Онлайн
  Прямой эфир
  Срочно
  Шууд
  Шуурхай
  ライブ
  即時
  号外
  快訊
  快讯
  直播
  突发
  突發
  速報
  긴급
  라이브
  상보
  생중계
  속보
`;
