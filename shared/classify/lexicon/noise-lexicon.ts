/**
 * How the parts of a page begin that are not its news, in the languages that feeds are written in. `|` separates markers, a
 * space stands for any white space, `*` for the rest of a word, and `…` for up to four words; what must follow, and how
 * far the part reaches, is told for each kind.
 */

/** Headings of links and lists, in front of a colon, a dash, a line's end or a headline: the rest of the line goes. */
export const LIST_HEADINGS = `
Related|Related stor*|Related article*|Related news|Related coverage|Related content|Related read*|Related topic*|Related link*|Related post*|Related video*|Related report*|Related item*
Most read|Most viewed|Most popular|Most shared|Most commented|Most watched|Top stories|Latest stories|Must read*|Also read|Read also|Read next|See also|See more|Readers also *|People also *|Popular|Popular now|Trending|Trending now
Recommended|Recommended *|Recommended for you|You may also like|You might also like|You may also be interested in|You might be interested in|More on this …|More from …|More about …|More on …|More stories|More news|More headlines|More coverage
Up next|Next story|Previous story|Don't miss|Don’t miss|Do not miss|In case you missed it|ICYMI|Editor's pick*|Editor’s pick*|Editors' pick*|Editors’ pick*|From the web|From around the web|Around the web|Elsewhere on …|On this story
Promoted|Sponsored|Sponsored content|Sponsored links|Paid content|Partner content|In brief|In other news|Other news|Also today|Also in the news|Also in this *|Also in today's *|Also in today’s *|Also inside|Also on our *|Latest news|Latest headlines|Further reading|Background reading|About the author|About the writer|Comments
관련기사|관련 기사|관련뉴스|관련 뉴스|연관기사|연관 기사|연관뉴스|많이 본 뉴스|많이 본 기사|많이 읽은 기사|많이 읽은 뉴스|가장 많이 본 뉴스|가장 많이 본 기사|인기기사|인기 기사|인기뉴스|인기 뉴스|추천기사|추천 기사|추천뉴스|추천 뉴스|주요뉴스|주요 뉴스|이 시각 주요뉴스|이 시각 주요 뉴스|함께 보면 좋은 기사|함께 볼 만한 기사|함께 읽은 기사|함께 본 기사|랭킹뉴스|랭킹 뉴스|실시간 인기 뉴스|핫뉴스|베스트 클릭|더보기|다른 기사|이 기자의 다른 기사|최신기사|최신 기사|최신뉴스
相关阅读|相关新闻|相关报道|相关链接|相关文章|相关推荐|相關閱讀|相關新聞|相關報道|相關報導|相關連結|相關文章|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|热门文章|热门新闻|热门推荐|熱門文章|熱門新聞|最多人看|点击排行|点击排行榜|点击榜|阅读排行|閱讀排行|猜你喜欢|猜你喜歡|你可能喜欢|你可能感兴趣|你可能會喜歡|更多新闻|更多新聞|更多阅读|更多报道|更多報道|编辑推荐|編輯推薦|今日热点|热点推荐|热点新闻|热点文章|精彩推荐|新闻推荐|头条新闻|今日要闻|其他新闻|其他新聞|舊文重溫|另有舊文重溫|旧文重温|往期回顾|此前报道|早前报道|早前報道|阅读更多|閱讀更多|看更多|查看更多
関連記事|あわせて読む|合わせて読む|あわせてチェック|関連ニュース|関連リンク|関連トピックス|関連|あわせて読みたい|合わせて読みたい|併せて読みたい|こちらも読まれています|こちらもおすすめ|おすすめ記事|おすすめの記事|人気記事|人気の記事|人気ランキング|アクセスランキング|記事ランキング|よく読まれている記事|よく読まれています|最新記事|最新ニュース|注目記事|注目の記事|この記事を読んだ人は|次の記事|もっと読む|続きを読む|ほかの記事|他の記事|主なニュース
Читайте также|Читайте ещё|Читайте еще|Читать также|Читать далее|Смотрите также|Смотрите ещё|Смотрите еще|См. также|По теме|Материалы по теме|Новости по теме|Статьи по теме|Ещё по теме|Еще по теме|Больше по теме|Самое читаемое|Самые читаемые|Самое популярное|Популярное|Популярные новости|Популярные материалы|Рекомендуем|Вам может быть интересно|Вам может понравиться|Другие новости|Главные новости|Главное за день|Новости партнеров|Новости партнёров|Подробнее
¿Quiere saber más|¿Quieres saber más|Lea también|Lee también|Leer también|Leer más|Lee más|Lea más|También leyó|También puede leer|También puedes leer|También te puede interesar|Te puede interesar|Le puede interesar|Puede interesarle|Quizás te interese|Más leídas|Más leídos|Lo más leído|Las más leídas|Los más leídos|Lo más visto|Más vistas|Noticias relacionadas|Artículos relacionados|Notas relacionadas|Temas relacionados|Contenido relacionado|Relacionado|Relacionadas|Relacionados|Vea también|Ver también|Vea además|Lea además|Ver más|Más noticias|Más información|Más sobre …|Recomendado*|Recomendamos|No te pierdas|No se pierda|Además en …|Otras noticias|Otras notas|Tendencias|Mira también|Mire también
Czytaj także|Czytaj też|Czytaj również|Czytaj więcej|Czytaj dalej|Chcesz wiedzieć więcej|Chcesz być na bieżąco|Przeczytaj także|Przeczytaj też|Przeczytaj również|Zobacz także|Zobacz też|Zobacz również|Zobacz więcej|Powiązane|Powiązane artykuły|Powiązane tematy|Najczęściej czytane|Najchętniej czytane|Najpopularniejsze|Popularne|Polecamy|Polecane|Warto przeczytać|Więcej na ten temat|Więcej na temat …|Więcej o …|Sprawdź też|Sprawdź także|Inne tematy|Najnowsze|Może cię zainteresować|Podobne artykuły
Xem thêm|Đọc thêm|Xem tiếp|Đọc tiếp|Tin liên quan|Bài liên quan|Bài viết liên quan|Tin cùng chuyên mục|Tin khác|Tin mới nhất|Đọc nhiều|Đọc nhiều nhất|Xem nhiều|Xem nhiều nhất|Tin nổi bật|Có thể bạn quan tâm|Bạn có thể quan tâm|Mời bạn đọc thêm|Mời độc giả đọc thêm
Lesen Sie auch|Lesen Sie mehr|Lesen Sie dazu|Lesen Sie hier|Mehr lesen|Mehr zum Thema|Mehr dazu|Mehr aus …|Mehr zu …|Auch interessant|Auch spannend|Auch lesenswert|Ebenfalls interessant|Das könnte Sie auch interessieren|Das könnte Sie interessieren|Zum Thema|Meistgelesen*|Meist gelesen|Am meisten gelesen|Beliebt|Beliebte Artikel|Verwandte Artikel|Verwandte Themen|Weitere Artikel|Weitere Meldungen|Weitere Nachrichten|Weiterlesen|Siehe auch|Sehen Sie auch|Empfohlen*|Empfehlungen|Außerdem im …|Außerdem in …|Ähnliche Artikel|Topthemen
Lire aussi|À lire aussi|A lire aussi|Lire également|À lire également|A lire également|À lire|Lire la suite|Lisez aussi|Voir aussi|À voir aussi|Sur le même sujet|Sur le même thème|Articles liés|Articles associés|Articles similaires|Les plus lus|Le plus lu|Les plus consultés|Plus d'articles|Plus d’articles|Pour aller plus loin|En savoir plus|Vous aimerez aussi|Cela peut vous intéresser|Recommandé*|À ne pas manquer|Tendances|Autres articles|Autres actualités
Baca juga|Baca selengkapnya|Baca lagi|Baca lebih lanjut|Berita terkait|Artikel terkait|Artikel berkaitan|Berita berkaitan|Topik terkait|Terpopuler|Paling banyak dibaca|Paling popular|Berita lainnya|Berita lain|Berita populer|Lihat juga|Simak juga|Tonton juga|Rekomendasi|Artikel lain|Artikel lainnya|Pilihan editor
Läs också|Läs även|Läs mer|Läs vidare|Mer om …|Mer från …|Se också|Se även|Mest läst|Mest lästa|Relaterat|Relaterade artiklar|Relaterade nyheter|Fler nyheter|Rekommenderat|Rekommenderas|Missa inte|Andra läser|Populärt
Мөн уншина уу|Мөн унших|Мөн үзнэ үү|Мөн үзэх|Холбоотой мэдээ|Холбоотой мэдээлэл|Холбогдох мэдээ|Их уншсан|Их уншигдсан|Хамгийн их уншсан|Эрэлттэй мэдээ|Санал болгох|Бусад мэдээ|Онцлох мэдээ|Сүүлийн мэдээ|Дэлгэрэнгүй унших
`;

/** Words that head a link or the next item only in front of a colon and a headline; "Watch: officials said" is none. */
export const LINK_LABELS = `
Read more|Read|Read this|Read on|Watch|Watch live|Watch now|Watch video|Watch also|Listen|Listen now|Look|View|More|Also|Elsewhere|Next|Top|Video|Videos|Share|Poll|Quiz|Newsletter|Podcast|Fact check|Weather|Today's weather|Markets|Market watch|Stocks|Forex|Currencies|Exchange rate*|Sports|Horoscope|TV guide|Editor|In pictures|Gallery|Book now|From the archive|From our archive*|Lee|Lea|Lire|Voir|Lesen|Zobacz|Czytaj|Przeczytaj|Sprawdź|Смотри|Смотрите|Читайте|Читать|Baca|Lihat|Xem|Đọc|Läs|Se
영상|동영상|날씨|오늘의 날씨|증시|환율|포토뉴스|카드뉴스|视频|視頻|影片|天气|天氣|股市|汇率|動画|天気|為替|Видео|Погода|Курс валют|Курсы валют|Слушайте|Vídeo|Mira|Escucha|Tiempo|El tiempo|Clima|Bolsa|Wideo|Posłuchaj|Oglądaj|Pogoda|Giełda|Kursy walut|Thời tiết|Wetter|Börse|Hören Sie|Vidéo|Météo|Écoutez|Bourse|Tonton|Simak|Cuaca|Kurs|Väder|Börsen|Lyssna|Цаг агаар|Ханш
`;

/** What only reports earlier news, in front of its sentence: "Earlier it was reported that". */
export const EARLIER_NEWS =
  'Ранее сообщалось|Ранее мы писали|Ранее мы сообщали|Ранее писали|Ранее стало известно|Напомним|Раніше повідомлялося';

/** Labels of captions and credits, in front of a colon, an equals sign or a slash, or alone in brackets: the sentence goes. */
export const CAPTION_LABELS = `
Pictured|Pictured above|Above|Below|На фото|На снимке|En la foto|En la imagen|Na zdjęciu|Im Bild|Auf dem Bild|Auf dem Foto|Sur la photo|En photo|På bilden|Dalam foto|Trong ảnh|Зурагт|Photo|Photos|Picture|Pictures|Image|Images|Header image|Top image|Cover image|Caption|Photo caption|Photo credit|Picture credit|Image credit|Credit|Photograph|Illustration|Infographic|Graphic|Slideshow|Photo gallery|Stock photo
사진|사진설명|사진 설명|사진출처|사진 출처|사진제공|사진 제공|포토|그래픽|图|图片|图片说明|图片来源|图源|配图|圖|圖片|圖片說明|圖片來源|写真|写真説明|写真提供|Фото|Иллюстрация|Снимок|Foto|Fotos|Fotografía|Imagen|Pie de foto|Zdjęcie|Zdj|Fot|Fotografia|Ảnh|Ảnh minh họa|Ảnh minh hoạ|Bild|Bildunterschrift|Symbolbild|Symbolfoto|Crédit photo|Légende|Photo d'illustration|Photo d’illustration|Foto ilustrasi|Gambar|Gambar hiasan|Bildtext|Bildkälla|Зураг|Гэрэл зураг
`;

/** Names of a picture that was taken earlier, in front of its sentence or in brackets: the sentence goes. */
export const FILE_PHOTOS = `
File photo|File photos|File picture|File image|File footage|A file photo|A file picture|A file image|This file photo|This file picture|In this file photo|In this file picture|In this file image|In this archive photo|Archive photo|Archive photos|Archive image|Archive picture|Archival photo|An archive photo|Undated file photo|Undated photo|This undated photo|Photo courtesy|Image courtesy|Picture courtesy|Courtesy photo
사진은|자료사진|자료 사진|资料图|资料图片|资料照|资料照片|資料圖|資料圖片|資料照|資料照片|档案图片|檔案圖片|檔案照|图为|圖為|資料写真|資料画像|写真は
Фото из архива|Архивное фото|Архивная фотография|Архивный снимок|На архивном фото|На архивном снимке|На фото из архива|Foto de archivo|Fotografía de archivo|Imagen de archivo|En esta foto de archivo|En la foto de archivo|En la imagen de archivo|Zdjęcie archiwalne|Archiwalne zdjęcie|Na zdjęciu archiwalnym|Na archiwalnym zdjęciu|Fot. archiwum
Ảnh tư liệu|Ảnh lưu trữ|Archivfoto|Archivbild|Das Archivfoto|Das Archivbild|Auf dem Archivfoto|Auf dem Archivbild|Auf diesem Archivbild|Photo d'archives|Photo d’archives|Image d'archives|Image d’archives|Sur cette photo d'archives|Sur cette photo d’archives|Foto arsip|Arsip foto|Dalam foto arsip|Foto dokumentasi|Gambar fail|Foto fail|Arkivbild|Arkivfoto|På arkivbilden|Архивын зураг|Архивын гэрэл зураг
`;

/** What stands behind a caption in brackets. */
export const FILE_MARKS =
  'file|file photo|file picture|file image|file pic|archive|archive photo|archives|архив|архивное фото|фото из архива|archivo|foto de archivo|archiwum|zdjęcie archiwalne|archiv|archivfoto|archivbild|photo d.archives|arsip|foto arsip|gambar fail|tư liệu|ảnh tư liệu|arkiv|arkivbild|arkivfoto|архивын зураг|자료사진|자료 사진|资料图|资料图片|资料照片|資料圖|資料圖片|資料照片|資料写真|資料';

/** What asks the reader for something or keeps rights: the rest of the line goes, at the story's beginning the sentence. */
export const PROMPTS = `
Sign up|Subscribe|Unsubscribe|To unsubscribe|You are receiving this|You're receiving this|You’re receiving this|You received this|You are getting this|This email was sent|This e-mail was sent|This newsletter|Want more|Want to read|Want to know more|Want to stay|Like this *|Liked this *|Enjoying this *|Enjoyed this *|Thanks for reading|View this email|Manage your *|Update your preferences|Forwarded this
Get our *|Listen to our *|Watch our *|Read our *|Visit our *|See our *|Check out our *|Explore our *|Follow our *|Get the app|Get the latest *|Get breaking news|Download our *|Download the app|Our app|Install our *|Follow us|Join our *|Join us on|Like us on|Find us on|Click here|Tap here|Support our journalism|Support our work|Support us|Donate now|Become a member|Become a subscriber|Already a subscriber|Have a tip|Got a tip|Found a typo|Tip us|Log in to *|Register now|Register for free|Continue reading|To continue reading|To read more|To read the full|Start your free trial|Try our *|Cookie notice|Privacy policy|Terms of use|Advertisement|Advert|Telegram channel|WhatsApp channel|We pay our reporters|This article was originally published|This story was originally published|Copyrights reserved|All rights reserved|Copyright ©|Copyright (c)|Copyright by
구독|뉴스레터|무단 전재|무단전재|무단 복제|무단복제|저작권자|제보하기|제보는|기사제보|기사 제보|카카오톡|앱 다운로드|앱을 다운로드|국내에서만 사용|재배포 금지|수신거부|이 메일은
订阅|訂閱|退订|取消订阅|取消訂閱|您收到此|版权所有|版權所有|未经授权|未經授權|未经许可|未經許可|转载请注明|轉載請註明|扫码|扫描二维码|关注我们|關注我們|追蹤我們|欢迎关注|下载客户端|下载APP|下載App|点击下载|责任编辑|責任編輯|溫馨提示|温馨提示
無断転載|無断複製|無断での転載|メルマガ|メールマガジン|購読|ご購読|配信停止|会員登録|アプリを|アプリの|フォロー|著作権|この記事は有料|有料会員|ここから先は
Подпис* на|Подписывайтесь|Подпишитесь|Отписаться|Вы получили это письмо|Вы получаете это письмо|Все права защищены|Скачайте *|Присоединяйтесь к|Следите за нашими|Следите за новостями|Наш канал|Наш телеграм*|Читайте нас|Перепечатка|При использовании материалов|Нашли ошибку|Реклама
Suscríbete|Suscríbase|Suscribirse|Regístrate|Regístrese|Apúntate a|Cancelar suscripción|Cancelar la suscripción|Darse de baja|Recibe nuestr*|Recibe en tu|Reciba nuestr*|Reciba en su|Usted recibe este|Has recibido este|Síguenos|Síganos|Sigue nuestr*|Descarga la app|Descarga nuestra|Descargue nuestra|Descargue la|Todos los derechos reservados|Derechos reservados|Prohibida su reproducción|Únete a nuestr*|Haz clic|Haga clic|Publicidad
Zapisz się|Subskrybuj|Zaprenumeruj|Wypisz się|Otrzymujesz ten|Otrzymujesz tę|Obserwuj nas|Śledź nas|Pobierz aplikację|Polub nas|Dołącz do nas|Wszelkie prawa zastrzeżone|Prawa autorskie|Reklama|Kliknij
Đăng ký nhận|Hủy đăng ký|Huỷ đăng ký|Theo dõi chúng tôi|Tải ứng dụng|Bạn nhận được|Bản quyền|Giữ bản quyền|Quảng cáo|Mọi quyền được bảo lưu
Abonnieren Sie|Jetzt abonnieren|Jetzt anmelden|Melden Sie sich|Newsletter abbestellen|Abmelden|Sie erhalten diese*|Folgen Sie uns|Laden Sie *|Alle Rechte vorbehalten|Anzeige|Hier anmelden|Unser Newsletter|Unsere App
Abonnez-vous|Inscrivez-vous|Désabonnez-vous|Se désabonner|Se désinscrire|Vous recevez ce*|Suivez-nous|Téléchargez *|Tous droits réservés|Rejoignez-nous|Publicité|Cliquez ici|Notre application|Notre newsletter
Berlangganan|Langgan|Ikuti kami|Ikuti saluran|Unduh aplikasi|Muat turun aplikasi|Hak cipta|Hakcipta|Bergabunglah dengan|Dapatkan berita|Klik di sini|Anda menerima|Daftar untuk newsletter|Daftar newsletter|Iklan
Prenumerera|Anmäl dig|Registrera dig|Avsluta prenumeration*|Avregistrera|Följ oss|Ladda ner *|Ladda ned *|Alla rättigheter|Annons|Du får det här|Du får detta
Бүртгүүлэх|Бүртгүүлээрэй|Захиалаарай|Биднийг дагаарай|Бидэнтэй нэгдээрэй|Зохиогчийн эрх|Бүх эрх хуулиар|Манай апп|Манай сувгийг|Сурталчилгаа
`;

/** Labels of lists of tags, in front of a colon: the rest of the line goes. */
export const TAG_LABELS = `
Tags|Tag|Tagged|Topics|Topic|Keywords|Key words|Filed under|Hashtags|Categories|Category|태그|키워드|标签|標籤|关键词|關鍵詞|关键字|タグ|キーワード|Теги|Тэги|Метки|Ключевые слова|Рубрика|Etiquetas|Temas|Palabras clave|Tagi|Słowa kluczowe|Tematy|Từ khóa|Từ khoá|Chủ đề|Thẻ|Schlagwörter|Schlagworte|Stichworte|Stichwörter|Themen|Mots-clés|Mots clés|Thèmes|Étiquettes|Topik|Kata kunci|Taggar|Ämnen|Nyckelord|Түлхүүр үг|Түлхүүр үгс|Шошго|Таг
`;

/** What tickers and live pages put in front of a headline, with a colon, bar or dash or in brackets: it alone goes. */
export const TICKER_MARKS = `
LIVE|LIVE UPDATES|LIVE BLOG|LIVEBLOG|LIVE COVERAGE|WATCH LIVE|BREAKING|BREAKING NEWS|JUST IN|DEVELOPING|DEVELOPING STORY|UPDATE|UPDATED|NEWS ALERT|ALERT|NEWSFLASH|FLASH|URGENT|속보|긴급|생중계|라이브|1보|2보|상보|快讯|快訊|突发|突發|直播|即時|速報|号外|ライブ|Срочно|Молния|Прямой эфир|Онлайн|Última hora|Último minuto|En vivo|En directo|Urgente|Pilne|Z ostatniej chwili|Na żywo|Relacja na żywo|Trực tiếp|Tin nóng|Nóng|Eilmeldung|Liveticker|Live-Ticker|En direct|Alerte info|Flash info|Terkini|Siaran langsung|Senaste nytt|Direkt|Шуурхай|Шууд
`;

/** Words of reading, clicking and recommending that make a link of a label of a few words: "What others are reading:". */
export const LABEL_WORDS =
  'read|reading|reads|stories|headlines|noticias|meldungen|listen|click|tap|subscribe|recommend*|related|popular|leer|lea|lee|leyendo|recomend*|relacionad*|suscr*|boletín|lire|lisez|lecture|recommand*|abonn*|lesen|gelesen|empfehl*|abonnier*|czytaj|przeczytaj|czytane|polec*|читай*|читать|читают|рекоменд*|подпис*|baca|simak|läs|läser|rekommend*|đọc|унш*|읽*|추천*|구독*|読む|読みたい|読まれ*|おすすめ*|登録*|阅读|閱讀|推荐|推薦|订阅|訂閱';

/** What is offered in "Download the Daily app", "Get alerts". */
export const OFFERS = 'app|apps|newsletter|newsletters|alerts|podcast|e-?paper';

/** What a sentence asks for that speaks to the reader: "You can unsubscribe at any time." */
export const REQUESTS = 'subscribe|subscribers|unsubscribe|sign up|newsletter|newsletters|inbox';
export const READER_WORDS = 'you|your|our|here|now|only';
