/**
 * People whom the news calls by name: country and name as it is reported, which is a spelling, too. Spaces stand for
 * hyphens.
 */
export const PEOPLE = `
  AGO/Georges Chikoti: Chikoti
  AGO/Georges Chikoti: Чикоти
  AGO/Georges Chikoti: Шикоти
  AGO/Georges Chikoti: シコティ
  AGO/Georges Chikoti: 奇科蒂
  AGO/Georges Chikoti: 希科蒂
  AGO/Georges Chikoti: 조르즈 치코티
  AGO/Georges Chikoti: 치코티
  AGO/Joao Lourenco: João Manuel Gonçalves Lourenço
  AGO/Joao Lourenco: Lourenco
  AGO/Joao Lourenco: Лоренсу
  AGO/Joao Lourenco: Лоуренсу
  AGO/Joao Lourenco: ジョアン・ロウレンソ
  AGO/Joao Lourenco: ロウレンソ
  AGO/Joao Lourenco: 洛伦索
  AGO/Joao Lourenco: 羅倫索
  AGO/Joao Lourenco: 로렌수
  AGO/Joao Lourenco: 죠앙 로렌쑤
  AGO/Joao Lourenco: 주앙 로렌수
  AGO/Jose Eduardo dos Santos: Eduardo dos Santos
  AGO/Jose Eduardo dos Santos: Душ Сантуш*
  AGO/Jose Eduardo dos Santos: Жозе Эдуарду душ Сантуш*
  AGO/Jose Eduardo dos Santos: душ Сантуша*
  AGO/Jose Eduardo dos Santos: ドスサントス
  AGO/Jose Eduardo dos Santos: 多斯桑托斯
  AGO/Jose Eduardo dos Santos: 杜斯桑托斯
  AGO/Jose Eduardo dos Santos: 도스산토스
  AGO/Jose Eduardo dos Santos: 두스산투스
  AGO/Jose Eduardo dos Santos: 조제 에두아르두 두스산투스
  AGO/Jose Eduardo dos Santos: 호쎄 에두아르도 도스 싼또스
  AGO/Tete Antonio: Тете Антониу*
  AGO/Tete Antonio: テテ・アントニオ
  AGO/Tete Antonio: 特特·安东尼奥
  AGO/Tete Antonio: 떼떼 안또니오
  AGO/Tete Antonio: 테테 안토니오
  AUS/Alexander Downer: Александр Даунер*
  AUS/Alexander Downer: Александра Даунера*
  AUS/Alexander Downer: アレクサンダー・ダウナー
  AUS/Alexander Downer: ダウナー外相
  AUS/Alexander Downer: 亚历山大·唐纳
  AUS/Alexander Downer: 唐納外長
  AUS/Alexander Downer: 唐纳外长
  AUS/Alexander Downer: 다우너 외무장관
  AUS/Alexander Downer: 알렉산더 다우너
  AUS/Anthony Albanese: Anthony'ego Albanese
  AUS/Anthony Albanese: Албанезе
  AUS/Anthony Albanese: Албаниз
  AUS/Anthony Albanese: Альбанезе
  AUS/Anthony Albanese: Энтони Албаниз*
  AUS/Anthony Albanese: アルバニージ
  AUS/Anthony Albanese: アルバニージー
  AUS/Anthony Albanese: アンソニー・アルバニージー
  AUS/Anthony Albanese: 艾博年
  AUS/Anthony Albanese: 艾班尼斯
  AUS/Anthony Albanese: 阿尔巴尼斯
  AUS/Anthony Albanese: 阿爾巴尼斯
  AUS/Anthony Albanese: 앤서니 앨버니지
  AUS/Anthony Albanese: 앤소니 알바니즈
  AUS/Anthony Albanese: 앨버니지
  AUS/Bob Carr: Боб Карр*
  AUS/Bob Carr: カー外相
  AUS/Bob Carr: ボブ・カー
  AUS/Bob Carr: 鲍勃·卡尔
  AUS/Bob Carr: 밥 카 외무장관
  AUS/John Howard: Johna Howarda
  AUS/John Howard: Джон Говард*
  AUS/John Howard: Джона Говарда*
  AUS/John Howard: ジョン・ハワード
  AUS/John Howard: ハワード首相
  AUS/John Howard: 约翰·霍华德
  AUS/John Howard: 霍华德总理
  AUS/John Howard: 霍華德總理
  AUS/John Howard: 존 하워드
  AUS/John Howard: 하워드 총리
  AUS/Julia Gillard: Gillard
  AUS/Julia Gillard: Гиллард
  AUS/Julia Gillard: Джулия Гиллард*
  AUS/Julia Gillard: ギラード
  AUS/Julia Gillard: 吉拉德总理
  AUS/Julia Gillard: 朱莉娅·吉拉德
  AUS/Julia Gillard: 길라드
  AUS/Julia Gillard: 줄리아 길라드
  AUS/Julie Bishop: Джули Бишоп*
  AUS/Julie Bishop: ジュリー・ビショップ
  AUS/Julie Bishop: ビショップ外相
  AUS/Julie Bishop: 朱莉·毕晓普
  AUS/Julie Bishop: 毕晓普
  AUS/Julie Bishop: 畢曉普
  AUS/Julie Bishop: 畢紹普
  AUS/Julie Bishop: 비숍 외무장관
  AUS/Julie Bishop: 줄리 비숍
  AUS/Julie Bishop: 쥴리 비숍
  AUS/Kevin Rudd: Rudd
  AUS/Kevin Rudd: Кевин Радд*
  AUS/Kevin Rudd: Кевина Радда*
  AUS/Kevin Rudd: ケビン・ラッド
  AUS/Kevin Rudd: ラッド外相
  AUS/Kevin Rudd: ラッド首相
  AUS/Kevin Rudd: 陆克文
  AUS/Kevin Rudd: 陸克文
  AUS/Kevin Rudd: 러드 총리
  AUS/Kevin Rudd: 케빈 러드
  AUS/Malcolm Turnbull: Turnbull
  AUS/Malcolm Turnbull: Малкольм Тернбулл*
  AUS/Malcolm Turnbull: Тернбулл*
  AUS/Malcolm Turnbull: ターンブル
  AUS/Malcolm Turnbull: マルコム・ターンブル
  AUS/Malcolm Turnbull: 滕博爾
  AUS/Malcolm Turnbull: 特恩布尔
  AUS/Malcolm Turnbull: 特恩布爾
  AUS/Malcolm Turnbull: 말콤 턴불
  AUS/Malcolm Turnbull: 맬컴 턴불
  AUS/Malcolm Turnbull: 턴불
  AUS/Marise Payne: Мариз Пейн*
  AUS/Marise Payne: Марис Пейн*
  AUS/Marise Payne: ペイン外相
  AUS/Marise Payne: マリス・ペイン
  AUS/Marise Payne: マリズ・ペイン
  AUS/Marise Payne: 佩恩外长
  AUS/Marise Payne: 潘恩外長
  AUS/Marise Payne: 玛丽斯·佩恩
  AUS/Marise Payne: 瑪麗斯·潘恩
  AUS/Marise Payne: 마리스 페인
  AUS/Marise Payne: 머리스 페인
  AUS/Marise Payne: 페인 외무장관
  AUS/Penny Wong: Penny'ego Wong
  AUS/Penny Wong: Пенни Вон*
  AUS/Penny Wong: Пенни Вонг*
  AUS/Penny Wong: ウォン外相
  AUS/Penny Wong: ペニー・ウォン
  AUS/Penny Wong: 黃英賢
  AUS/Penny Wong: 黄英贤
  AUS/Penny Wong: 페니 왕
  AUS/Penny Wong: 페니 웡
  AUS/Richard Marles: Marles
  AUS/Richard Marles: Марлес
  AUS/Richard Marles: Марлз
  AUS/Richard Marles: Ричард Марлз*
  AUS/Richard Marles: Ричард Марлс*
  AUS/Richard Marles: マールス国防相
  AUS/Richard Marles: マールズ
  AUS/Richard Marles: リチャード・マールズ
  AUS/Richard Marles: 理查德·马尔斯
  AUS/Richard Marles: 馬勒斯
  AUS/Richard Marles: 马尔斯防长
  AUS/Richard Marles: 리처드 말스
  AUS/Richard Marles: 리처드 말스 부총리
  AUS/Richard Marles: 말스 국방장관
  AUS/Scott Morrison: Scotta Morrisona
  AUS/Scott Morrison: Скотт Моррисон*
  AUS/Scott Morrison: Скотта Моррисона*
  AUS/Scott Morrison: スコット・モリソン
  AUS/Scott Morrison: モリソン豪首相
  AUS/Scott Morrison: モリソン首相
  AUS/Scott Morrison: 斯科特·莫里森
  AUS/Scott Morrison: 莫里森总理
  AUS/Scott Morrison: 모리슨 총리
  AUS/Scott Morrison: 스콧 모리슨
  AUS/Stephen Smith: Стивен Смит*
  AUS/Stephen Smith: Стивена Смита*
  AUS/Stephen Smith: スティーブン・スミス
  AUS/Stephen Smith: 史蒂芬·史密斯
  AUS/Stephen Smith: 斯蒂芬·史密斯
  AUS/Stephen Smith: 스티븐 스미스
  AUS/Tony Abbott: Тони Эбботт*
  AUS/Tony Abbott: Тони Эбботта*
  AUS/Tony Abbott: アボット首相
  AUS/Tony Abbott: トニー・アボット
  AUS/Tony Abbott: 艾伯特總理
  AUS/Tony Abbott: 阿博特
  AUS/Tony Abbott: 애벗 총리
  AUS/Tony Abbott: 토니 애벗
  AUS/Tony Abbott: 토니 애보트
  BGR/Boyko Borisov: Bojko Borisow
  BGR/Boyko Borisov: Boyko Borissov
  BGR/Boyko Borisov: Бойко Борисов*
  BGR/Boyko Borisov: ボイコ・ボリソフ
  BGR/Boyko Borisov: 博伊科·鲍里索夫
  BGR/Boyko Borisov: 鮑里索夫總理
  BGR/Boyko Borisov: 보이코 보리소프
  BGR/Ekaterina Zaharieva: Ekaterina Zakharieva
  BGR/Ekaterina Zaharieva: Zaharieva
  BGR/Ekaterina Zaharieva: Захариева
  BGR/Ekaterina Zaharieva: ザハリエバ
  BGR/Ekaterina Zaharieva: 扎哈里耶娃
  BGR/Ekaterina Zaharieva: 에카테리나 자하리에바
  BGR/Georgi Parvanov: Parvanov
  BGR/Georgi Parvanov: Първанов*
  BGR/Georgi Parvanov: Пырванов*
  BGR/Georgi Parvanov: パルバノフ
  BGR/Georgi Parvanov: 帕尔瓦诺夫
  BGR/Georgi Parvanov: 珀尔瓦诺夫
  BGR/Georgi Parvanov: 게오르기 파르바노프
  BGR/Georgi Parvanov: 파르바노프
  BGR/Rosen Plevneliev: Plevneliev
  BGR/Rosen Plevneliev: Плевнелиев*
  BGR/Rosen Plevneliev: プレブネリエフ
  BGR/Rosen Plevneliev: 普列夫内利耶夫
  BGR/Rosen Plevneliev: 로센 플레브넬리에프
  BGR/Rosen Plevneliev: 플레브넬리에프
  BGR/Rumen Radev: Radev
  BGR/Rumen Radev: Radew
  BGR/Rumen Radev: Rumen Radew
  BGR/Rumen Radev: Радев
  BGR/Rumen Radev: Радева
  BGR/Rumen Radev: Радевым
  BGR/Rumen Radev: Румен Радев*
  BGR/Rumen Radev: ラデフ
  BGR/Rumen Radev: ルメン・ラデフ
  BGR/Rumen Radev: 拉代夫
  BGR/Rumen Radev: 拉德夫總統
  BGR/Rumen Radev: 라데프
  BGR/Rumen Radev: 루멘 라데프
  BGR/Yordan Mutafchiyev: Mutafchiev
  BGR/Yordan Mutafchiyev: Mutafchiyev
  BGR/Yordan Mutafchiyev: Yordan Mutafchiev
  BGR/Yordan Mutafchiyev: Йордан Мутафчиев*
  BGR/Yordan Mutafchiyev: ヨルダン・ムタフチエフ
  BGR/Yordan Mutafchiyev: 요르단 무따프치에브
  BGR/Yordan Mutafchiyev: 요르단 무타프치에프
  BLR/Alexander Lukashenko: Alaksandr Łukaszenka
  BLR/Alexander Lukashenko: Aleksandr Lukashenka
  BLR/Alexander Lukashenko: Aleksandr Lukashenko
  BLR/Alexander Lukashenko: Loukachenko
  BLR/Alexander Lukashenko: Lukaschenko
  BLR/Alexander Lukashenko: Lukasenko
  BLR/Alexander Lukashenko: Lukashenco
  BLR/Alexander Lukashenko: Lukashenka
  BLR/Alexander Lukashenko: Lukashenko
  BLR/Alexander Lukashenko: Lukasjenko
  BLR/Alexander Lukashenko: Lukaszenk*
  BLR/Alexander Lukashenko: Łukaszenk*
  BLR/Alexander Lukashenko: Łukaszenko
  BLR/Alexander Lukashenko: Лукашенко
  BLR/Alexander Lukashenko: Лукашэнк*
  BLR/Alexander Lukashenko: ルカシェンコ
  BLR/Alexander Lukashenko: ルカシェンコ氏
  BLR/Alexander Lukashenko: 卢卡申科
  BLR/Alexander Lukashenko: 盧卡申柯
  BLR/Alexander Lukashenko: 盧卡申科
  BLR/Alexander Lukashenko: 鲁卡申科
  BLR/Alexander Lukashenko: 루까쉔꼬
  BLR/Alexander Lukashenko: 루카센코
  BLR/Alexander Lukashenko: 루카셴코
  BLR/Alexander Lukashenko: 알렉산드르 루카셴코
  BLR/Alexander Lukashenko: 알렉싼드르 루까쉔꼬
  BLR/Alexander Turchin: Alaksandr Turczyn
  BLR/Alexander Turchin: Aleksandr Turchin
  BLR/Alexander Turchin: Turchin
  BLR/Alexander Turchin: Турчин
  BLR/Alexander Turchin: Турчина
  BLR/Alexander Turchin: Турчину
  BLR/Alexander Turchin: Турчиным
  BLR/Alexander Turchin: トゥルチン
  BLR/Alexander Turchin: 图尔钦
  BLR/Alexander Turchin: 圖爾欽
  BLR/Alexander Turchin: 알렉산드르 투르친
  BLR/Alexander Turchin: 투르친
  BLR/Evgeny Shestakov: Jewgienij Szestakow
  BLR/Evgeny Shestakov: Yauhen Shastakou
  BLR/Evgeny Shestakov: Yevgeny Shestakov
  BLR/Evgeny Shestakov: Евгений Шестаков*
  BLR/Evgeny Shestakov: Евгению Шестакову*
  BLR/Evgeny Shestakov: Евгения Шестакова*
  BLR/Evgeny Shestakov: エフゲニー・シェスタコフ
  BLR/Evgeny Shestakov: 舍斯塔科夫
  BLR/Evgeny Shestakov: 예브게니 셰스타코프
  BLR/Evgeny Shestakov: 예브게니 쉐스따꼬브
  BLR/Maxim Ryzhenkov: Maksim Ryzhankou
  BLR/Maxim Ryzhenkov: Maksim Ryzhenkov
  BLR/Maxim Ryzhenkov: Maksim Ryżenkow
  BLR/Maxim Ryzhenkov: Ryschenkow
  BLR/Maxim Ryzhenkov: Ryzhankou
  BLR/Maxim Ryzhenkov: Ryzhenkov
  BLR/Maxim Ryzhenkov: Ryżankou
  BLR/Maxim Ryzhenkov: Ryżenkow*
  BLR/Maxim Ryzhenkov: Рижэнков*
  BLR/Maxim Ryzhenkov: Рыженков*
  BLR/Maxim Ryzhenkov: リジェンコフ
  BLR/Maxim Ryzhenkov: ルイジェンコフ
  BLR/Maxim Ryzhenkov: 雷任柯夫
  BLR/Maxim Ryzhenkov: 雷任科夫
  BLR/Maxim Ryzhenkov: 雷岑科夫
  BLR/Maxim Ryzhenkov: 雷日延科夫
  BLR/Maxim Ryzhenkov: 雷日科夫外长
  BLR/Maxim Ryzhenkov: 르이젠코프
  BLR/Maxim Ryzhenkov: 리젠코프
  BLR/Maxim Ryzhenkov: 막심 리젠코프
  BLR/Maxim Ryzhenkov: 막씸 리줸꼬브
  BLR/Natalya Kochanova: Kachanava
  BLR/Natalya Kochanova: Kochanova
  BLR/Natalya Kochanova: Natalia Kochanova
  BLR/Natalya Kochanova: Natallia Kachanava
  BLR/Natalya Kochanova: Кочанов*
  BLR/Natalya Kochanova: コチャノワ
  BLR/Natalya Kochanova: 科恰諾娃
  BLR/Natalya Kochanova: 科恰诺娃
  BLR/Natalya Kochanova: 나탈리야 코차노바
  BLR/Natalya Kochanova: 코차노바
  BLR/Roman Golovchenko: Golovchenko
  BLR/Roman Golovchenko: Gołowczenko
  BLR/Roman Golovchenko: Raman Golovchenko
  BLR/Roman Golovchenko: Raman Halouchanka
  BLR/Roman Golovchenko: Головченко
  BLR/Roman Golovchenko: ゴロフチェンコ
  BLR/Roman Golovchenko: 戈洛夫琴科
  BLR/Roman Golovchenko: 戈洛夫琴科總理
  BLR/Roman Golovchenko: 골로프첸코
  BLR/Roman Golovchenko: 골롭첸코
  BLR/Roman Golovchenko: 로만 골로프첸코
  BLR/Sergei Aleinik: Aleinik
  BLR/Sergei Aleinik: Aleinika
  BLR/Sergei Aleinik: Alejnik
  BLR/Sergei Aleinik: Sergei Aleynik
  BLR/Sergei Aleinik: Sergey Aleinik
  BLR/Sergei Aleinik: Siarhei Aleinik
  BLR/Sergei Aleinik: Siarhej Alejnik
  BLR/Sergei Aleinik: Siarhiej Alejnik
  BLR/Sergei Aleinik: Siergiej Alejnik
  BLR/Sergei Aleinik: Алейник*
  BLR/Sergei Aleinik: アレイニク
  BLR/Sergei Aleinik: 阿列伊尼克
  BLR/Sergei Aleinik: 阿雷尼克
  BLR/Sergei Aleinik: 세르게이 알레이니크
  BLR/Sergei Aleinik: 쎄르게이 알레이니크
  BLR/Sergei Aleinik: 알레이니크
  BLR/Sergei Martynov: Sergey Martynov
  BLR/Sergei Martynov: Siarhei Martynau
  BLR/Sergei Martynov: Siarhei Martynov
  BLR/Sergei Martynov: Сергей Мартынов*
  BLR/Sergei Martynov: Сергея Мартынова*
  BLR/Sergei Martynov: マルチノフ
  BLR/Sergei Martynov: 马丁诺夫
  BLR/Sergei Martynov: 세르게이 마르티노프
  BLR/Viktor Khrenin: Chrenin
  BLR/Viktor Khrenin: Chrenina
  BLR/Viktor Khrenin: Khrenin
  BLR/Viktor Khrenin: Viktar Khrenin
  BLR/Viktor Khrenin: Wiktor Chrenin
  BLR/Viktor Khrenin: Хренин
  BLR/Viktor Khrenin: Хренина
  BLR/Viktor Khrenin: Хренину
  BLR/Viktor Khrenin: Хрениным
  BLR/Viktor Khrenin: フレニン
  BLR/Viktor Khrenin: 赫列宁
  BLR/Viktor Khrenin: 赫列寧
  BLR/Viktor Khrenin: 빅토르 흐레닌
  BLR/Viktor Khrenin: 흐레닌
  BLR/Vladimir Makei: Makei
  BLR/Vladimir Makei: Uladzimir Makei
  BLR/Vladimir Makei: Uładzimir Makiej
  BLR/Vladimir Makei: Vladimir Makey
  BLR/Vladimir Makei: Макеем
  BLR/Vladimir Makei: Макей
  BLR/Vladimir Makei: Макею
  BLR/Vladimir Makei: Макея
  BLR/Vladimir Makei: 馬克伊
  BLR/Vladimir Makei: 马克伊
  BLR/Vladimir Makei: 마케이
  BLR/Vladimir Makei: 블라디미르 마케이
  BOL/Celinda Sosa: Celinda Sosa Lunda
  BOL/Celinda Sosa: Sosa Lunda
  BOL/Celinda Sosa: Селинда Соса*
  BOL/Celinda Sosa: セリンダ・ソサ
  BOL/Celinda Sosa: 塞琳达·索萨
  BOL/Celinda Sosa: 셀린다 소사
  BOL/Celinda Sosa: 쎌린다 쏘싸
  BOL/David Choquehuanca: Choquehuanca
  BOL/David Choquehuanca: Чокеуанка
  BOL/David Choquehuanca: チョケワンカ
  BOL/David Choquehuanca: 乔克万卡
  BOL/David Choquehuanca: 다비드 초케우앙카
  BOL/David Choquehuanca: 초케우앙카
  BOL/Evo Morales: Evo Morales Ayma
  BOL/Evo Morales: Evo Moralesa
  BOL/Evo Morales: Juan Evo Morales
  BOL/Evo Morales: Эво Моралес*
  BOL/Evo Morales: エボ・モラレス
  BOL/Evo Morales: モラレス大統領
  BOL/Evo Morales: 埃沃·莫拉莱斯
  BOL/Evo Morales: 莫拉莱斯总统
  BOL/Evo Morales: 모랄레스 대통령
  BOL/Evo Morales: 에보 모랄레스
  BOL/Fernando Huanacuni: Huanacuni
  BOL/Fernando Huanacuni: Уанакуни
  BOL/Fernando Huanacuni: ワナクニ
  BOL/Fernando Huanacuni: 瓦纳库尼
  BOL/Fernando Huanacuni: 페르난도 우아나쿠니
  BOL/Luis Arce: Arce Catacora
  BOL/Luis Arce: Luis Alberto Arce
  BOL/Luis Arce: Luis Arce Catacora
  BOL/Luis Arce: Луис Арсе*
  BOL/Luis Arce: Луиса Арсе*
  BOL/Luis Arce: アルセ大統領
  BOL/Luis Arce: ルイス・アルセ
  BOL/Luis Arce: 路易斯·阿尔塞
  BOL/Luis Arce: 阿尔塞
  BOL/Luis Arce: 阿爾塞
  BOL/Luis Arce: 루이스 아르세
  BOL/Luis Arce: 루이스 알베르또 아르세
  CAN/Anita Anand: Анита Ананд*
  CAN/Anita Anand: Аниты Ананд*
  CAN/Anita Anand: アナンド
  CAN/Anita Anand: アニタ・アナンド
  CAN/Anita Anand: 安妮塔·阿南德
  CAN/Anita Anand: 阿南德
  CAN/Anita Anand: 아난드 외무장관
  CAN/Anita Anand: 아니타 아난드
  CAN/Chrystia Freeland: Chrystii Freeland
  CAN/Chrystia Freeland: Freeland
  CAN/Chrystia Freeland: Кристя Фриланд*
  CAN/Chrystia Freeland: Фриланд
  CAN/Chrystia Freeland: Фрилэнд
  CAN/Chrystia Freeland: Христи Фриланд*
  CAN/Chrystia Freeland: Христя Фриланд*
  CAN/Chrystia Freeland: クリスティア・フリーランド
  CAN/Chrystia Freeland: フリーランド
  CAN/Chrystia Freeland: 弗里兰
  CAN/Chrystia Freeland: 弗里蘭
  CAN/Chrystia Freeland: 方慧兰
  CAN/Chrystia Freeland: 方慧蘭
  CAN/Chrystia Freeland: 크리스티아 프리랜드
  CAN/Chrystia Freeland: 프리랜드
  CAN/Chrystia Freeland: 프릴랜드
  CAN/Daniel Jean: Даниэль Жан*
  CAN/Daniel Jean: Дэниел Джин*
  CAN/Daniel Jean: ダニエル・ジャン
  CAN/Daniel Jean: 丹尼尔·让
  CAN/Daniel Jean: 다니엘 장
  CAN/Daniel Jean: 대니얼 장
  CAN/Daniel Jean: 대니얼 진
  CAN/Francois Philippe Champagne: Philippe Champagne
  CAN/Francois Philippe Champagne: Франсуа Филипп Шампань*
  CAN/Francois Philippe Champagne: シャンパーニュ外相
  CAN/Francois Philippe Champagne: フランソワフィリップ・シャンパーニュ
  CAN/Francois Philippe Champagne: 商鵬飛
  CAN/Francois Philippe Champagne: 商鹏飞
  CAN/Francois Philippe Champagne: 尚帕涅
  CAN/Francois Philippe Champagne: 샹파뉴 외무장관
  CAN/Francois Philippe Champagne: 프랑수아필리프 샹파뉴
  CAN/Jean Chretien: Chretien
  CAN/Jean Chretien: Жан Кретьен*
  CAN/Jean Chretien: Кретьен
  CAN/Jean Chretien: クレティエン
  CAN/Jean Chretien: 克雷蒂安
  CAN/Jean Chretien: 克雷蒂安總理
  CAN/Jean Chretien: 장 크레티앵
  CAN/Jean Chretien: 크레티앵
  CAN/John Baird: Джон Бейрд*
  CAN/John Baird: Джон Бэрд*
  CAN/John Baird: ジョン・ベアード
  CAN/John Baird: ベアード外相
  CAN/John Baird: 约翰·贝尔德
  CAN/John Baird: 존 베어드
  CAN/Justin Trudeau: Justina Trudeau
  CAN/Justin Trudeau: Justinem Trudeau
  CAN/Justin Trudeau: Trudeau
  CAN/Justin Trudeau: Джастин Трюдо*
  CAN/Justin Trudeau: Трюдо
  CAN/Justin Trudeau: ジャスティン・トルドー
  CAN/Justin Trudeau: トルドー
  CAN/Justin Trudeau: 杜魯道
  CAN/Justin Trudeau: 杜鲁多
  CAN/Justin Trudeau: 特魯多
  CAN/Justin Trudeau: 特鲁多
  CAN/Justin Trudeau: 저스틴 트뤼도
  CAN/Justin Trudeau: 쥐스탱 트뤼도
  CAN/Justin Trudeau: 트뤼도
  CAN/Lloyd Axworthy: Axworthy
  CAN/Lloyd Axworthy: Ллойд Эксуорси*
  CAN/Lloyd Axworthy: Эксуорси
  CAN/Lloyd Axworthy: アックスワージー
  CAN/Lloyd Axworthy: 艾斯沃西
  CAN/Lloyd Axworthy: 阿克斯沃西
  CAN/Lloyd Axworthy: 로이드 액스워디
  CAN/Lloyd Axworthy: 로이드 액스워시
  CAN/Marc Garneau: Garneau
  CAN/Marc Garneau: Гарно
  CAN/Marc Garneau: Марк Гарно*
  CAN/Marc Garneau: ガルノー
  CAN/Marc Garneau: マーク・ガルノー
  CAN/Marc Garneau: 加尔诺
  CAN/Marc Garneau: 加诺外长
  CAN/Marc Garneau: 賈諾
  CAN/Marc Garneau: 가노 외무장관
  CAN/Marc Garneau: 마르크 가르노
  CAN/Marc Garneau: 마크 가노
  CAN/Mark Carney: Carney
  CAN/Mark Carney: Carneya
  CAN/Mark Carney: Carneyem
  CAN/Mark Carney: Marka Carneya
  CAN/Mark Carney: Карни
  CAN/Mark Carney: Марк Карни*
  CAN/Mark Carney: Марка Карни*
  CAN/Mark Carney: カーニー
  CAN/Mark Carney: マーク・カーニー
  CAN/Mark Carney: 卡尼总理
  CAN/Mark Carney: 卡尼總理
  CAN/Mark Carney: 馬克·卡尼
  CAN/Mark Carney: 马克·卡尼
  CAN/Mark Carney: 마크 카니
  CAN/Mark Carney: 카니 총리
  CAN/Melanie Joly: Joly
  CAN/Melanie Joly: Жоли
  CAN/Melanie Joly: Мелани Жоли*
  CAN/Melanie Joly: ジョリー外相
  CAN/Melanie Joly: メラニー・ジョリー
  CAN/Melanie Joly: 乔利外长
  CAN/Melanie Joly: 梅拉妮·乔利
  CAN/Melanie Joly: 赵美兰
  CAN/Melanie Joly: 趙美蘭
  CAN/Melanie Joly: 멜라니 졸리
  CAN/Melanie Joly: 졸리 외무장관
  CAN/Stephen Harper: Стивен Харпер*
  CAN/Stephen Harper: Стивена Харпера*
  CAN/Stephen Harper: スティーブン・ハーパー
  CAN/Stephen Harper: ハーパー首相
  CAN/Stephen Harper: 史蒂芬·哈珀
  CAN/Stephen Harper: 哈珀总理
  CAN/Stephen Harper: 斯蒂芬·哈珀
  CAN/Stephen Harper: 스티븐 하퍼
  CAN/Stephen Harper: 하퍼 총리
  CHE/Didier Burkhalter: Burkhalter
  CHE/Didier Burkhalter: Буркхальтер*
  CHE/Didier Burkhalter: ブルカルテール
  CHE/Didier Burkhalter: ブルクハルター
  CHE/Didier Burkhalter: 布尔克哈尔特
  CHE/Didier Burkhalter: 布爾克哈特
  CHE/Didier Burkhalter: 디디에 부르크할터
  CHE/Didier Burkhalter: 부르크할터
  CHE/Doris Leuthard: Leuthard
  CHE/Doris Leuthard: Лойтхард
  CHE/Doris Leuthard: ロイトハルト
  CHE/Doris Leuthard: 洛伊特哈德
  CHE/Doris Leuthard: 洛伊特哈爾德
  CHE/Doris Leuthard: 도리스 로이타르트
  CHE/Doris Leuthard: 로이타르트
  CHE/Ignazio Cassis: Иньяцио Кассис*
  CHE/Ignazio Cassis: カシス大統領
  CHE/Ignazio Cassis: 卡西斯
  CHE/Ignazio Cassis: 이냐치오 카시스
  CHE/Karin Keller Sutter: Keller Sutter
  CHE/Karin Keller Sutter: Карин Келлер-Зуттер
  CHE/Karin Keller Sutter: Келлер Зуттер*
  CHE/Karin Keller Sutter: ケラーズッター
  CHE/Karin Keller Sutter: ケラー・ズッター
  CHE/Karin Keller Sutter: 凯勒-祖特尔
  CHE/Karin Keller Sutter: 凱勒-蘇特
  CHE/Karin Keller Sutter: 카린 켈러 주터
  CHE/Karin Keller Sutter: 카린 켈러주터
  CHE/Karin Keller Sutter: 켈러주터
  CHE/Micheline Calmy Rey: Calmy Rey
  CHE/Micheline Calmy Rey: Кальми Рей*
  CHE/Micheline Calmy Rey: Мишлин Кальми-Рей
  CHE/Micheline Calmy Rey: カルミレ
  CHE/Micheline Calmy Rey: カルミ・レイ
  CHE/Micheline Calmy Rey: 卡尔米-雷伊
  CHE/Micheline Calmy Rey: 卡爾米
  CHE/Micheline Calmy Rey: 미슐린 칼미 레이
  CHE/Micheline Calmy Rey: 미슐린 칼미레이
  CHE/Micheline Calmy Rey: 칼미레
  CHE/Micheline Calmy Rey: 칼미레이
  CHE/Viola Amherd: Amherd
  CHE/Viola Amherd: Амхерд
  CHE/Viola Amherd: アムヘルト
  CHE/Viola Amherd: アムヘルド
  CHE/Viola Amherd: 安赫德
  CHE/Viola Amherd: 阿姆赫德
  CHE/Viola Amherd: 비올라 암헤르트
  CHE/Viola Amherd: 암헤르트
  CHN/Cai Qi: Цай Ци*
  CHN/Cai Qi: ツァイ・チー
  CHN/Cai Qi: 蔡奇
  CHN/Cai Qi: 차이치
  CHN/Cao Gangchuan: Tào Cương Xuyên
  CHN/Cao Gangchuan: Цао Ганчуань*
  CHN/Cao Gangchuan: Цао Ганчуаня*
  CHN/Cao Gangchuan: 曹刚川
  CHN/Cao Gangchuan: 曹剛川
  CHN/Cao Gangchuan: 조강천
  CHN/Cao Gangchuan: 차오강촨
  CHN/Chang Wanquan: Thường Vạn Toàn
  CHN/Chang Wanquan: Чан Ваньцюань*
  CHN/Chang Wanquan: Чан Ваньцюаня*
  CHN/Chang Wanquan: 常万全
  CHN/Chang Wanquan: 常萬全
  CHN/Chang Wanquan: 상만전
  CHN/Chang Wanquan: 창완취안
  CHN/Chi Haotian: Trì Hạo Điền
  CHN/Chi Haotian: Чи Хаотянь*
  CHN/Chi Haotian: Чи Хаотяня*
  CHN/Chi Haotian: 迟浩田
  CHN/Chi Haotian: 遅浩田
  CHN/Chi Haotian: 遲浩田
  CHN/Chi Haotian: 지호전
  CHN/Chi Haotian: 츠하오톈
  CHN/Dai Bing: Đới Binh
  CHN/Dai Bing: Дай Бин*
  CHN/Dai Bing: Дай Бина*
  CHN/Dai Bing: ダイ・ビン
  CHN/Dai Bing: 戴兵
  CHN/Dai Bing: 다이빙 대사
  CHN/Dai Bing: 다이빙 주한
  CHN/Dai Bingguo: Đới Bỉnh Quốc
  CHN/Dai Bingguo: Дай Бинго*
  CHN/Dai Bingguo: 戴秉国
  CHN/Dai Bingguo: 戴秉國
  CHN/Dai Bingguo: 다이빙궈
  CHN/Dai Bingguo: 대병국
  CHN/Dong Jun: Bộ trưởng Quốc phòng Trung Quốc Đổng Quân
  CHN/Dong Jun: Bộ trưởng Quốc phòng Đổng Quân
  CHN/Dong Jun: Bộ trưởng Đổng Quân
  CHN/Dong Jun: Дун Цзюнем*
  CHN/Dong Jun: Дун Цзюнь*
  CHN/Dong Jun: Дун Цзюня*
  CHN/Dong Jun: ドン・ジュン国防相
  CHN/Dong Jun: 董军
  CHN/Dong Jun: 董軍
  CHN/Dong Jun: 동군 국방부장
  CHN/Dong Jun: 둥쥔
  CHN/Fu Ying: Phó Oánh
  CHN/Fu Ying: Фу Ин*
  CHN/Fu Ying: 傅瑩
  CHN/Fu Ying: 傅莹
  CHN/Fu Ying: 푸잉 부부장
  CHN/Fu Ying: 푸잉 중국
  CHN/Han Zheng: Phó Chủ tịch Hàn Chính
  CHN/Han Zheng: Phó Chủ tịch nước Hàn Chính
  CHN/Han Zheng: Хань Чжэн*
  CHN/Han Zheng: Хань Чжэна*
  CHN/Han Zheng: 国家副主席韩正
  CHN/Han Zheng: 國家副主席韓正
  CHN/Han Zheng: 韓正副主席
  CHN/Han Zheng: 韓正国家副主席
  CHN/Han Zheng: 韓正國家副主席
  CHN/Han Zheng: 韩正副主席
  CHN/Han Zheng: 韩正国家副主席
  CHN/Han Zheng: 한정 국가부주석
  CHN/Han Zheng: 한정 부주석
  CHN/Han Zheng: 한정 중국
  CHN/Hu Jintao: Hu Jinatao
  CHN/Hu Jintao: Hu Tintao
  CHN/Hu Jintao: Hồ Cẩm Đào
  CHN/Hu Jintao: Ху Жиньтао*
  CHN/Hu Jintao: Ху Зиньтао*
  CHN/Hu Jintao: Ху Цзиньтао*
  CHN/Hu Jintao: フー・チンタオ
  CHN/Hu Jintao: 胡錦涛
  CHN/Hu Jintao: 胡錦濤
  CHN/Hu Jintao: 胡锦涛
  CHN/Hu Jintao: 호금도
  CHN/Hu Jintao: 후진타오
  CHN/Hui Liangyu: Hồi Lương Ngọc
  CHN/Hui Liangyu: Хуэй Лянъюй*
  CHN/Hui Liangyu: 回良玉
  CHN/Hui Liangyu: 회량옥
  CHN/Hui Liangyu: 회양옥
  CHN/Hui Liangyu: 후이량위
  CHN/Jiang Zemin: Chiang Tse Min
  CHN/Jiang Zemin: Giang Trạch Dân
  CHN/Jiang Zemin: Jiang Zemina
  CHN/Jiang Zemin: Jiang Zeminem
  CHN/Jiang Zemin: Жян Зэминь*
  CHN/Jiang Zemin: Цзян Зэминь*
  CHN/Jiang Zemin: Цзян Цзэмином*
  CHN/Jiang Zemin: Цзян Цзэминь*
  CHN/Jiang Zemin: Цзян Цзэминя*
  CHN/Jiang Zemin: ジャン・ゾーミン
  CHN/Jiang Zemin: 江沢民
  CHN/Jiang Zemin: 江泽民
  CHN/Jiang Zemin: 江澤民
  CHN/Jiang Zemin: 강택민
  CHN/Jiang Zemin: 장쩌민
  CHN/Kong Xuanyou: Khổng Huyễn Hựu
  CHN/Kong Xuanyou: Кун Сюанью*
  CHN/Kong Xuanyou: Кун Сюаню*
  CHN/Kong Xuanyou: 孔鉉佑
  CHN/Kong Xuanyou: 孔铉佑
  CHN/Kong Xuanyou: 공현우
  CHN/Kong Xuanyou: 쿵쉬안유
  CHN/Li Hongzhong: Lý Hồng Trung
  CHN/Li Hongzhong: Ли Хунчжун*
  CHN/Li Hongzhong: リー・ホンジョン
  CHN/Li Hongzhong: リー・ホンチョン
  CHN/Li Hongzhong: 李鴻忠
  CHN/Li Hongzhong: 李鸿忠
  CHN/Li Hongzhong: 리홍충
  CHN/Li Hongzhong: 리훙중
  CHN/Li Hongzhong: 이홍충
  CHN/Li Jinjun: Lý Tiến Quân
  CHN/Li Jinjun: Ли Цзиньцзюнь*
  CHN/Li Jinjun: Ли Цзиньцзюня*
  CHN/Li Jinjun: 李进军
  CHN/Li Jinjun: 李進軍
  CHN/Li Jinjun: 리진군
  CHN/Li Jinjun: 리진쥔
  CHN/Li Jinjun: 이진군
  CHN/Li Keqiang: Li Keqiang*
  CHN/Li Keqiang: Lý Khắc Cường
  CHN/Li Keqiang: Ли Кэцян*
  CHN/Li Keqiang: リー・コーチアン
  CHN/Li Keqiang: 李克強
  CHN/Li Keqiang: 李克强
  CHN/Li Keqiang: 리극강
  CHN/Li Keqiang: 리커창
  CHN/Li Peng: Ли Пэн*
  CHN/Li Peng: Ли Пэна*
  CHN/Li Peng: リー・ポン
  CHN/Li Peng: 李鵬
  CHN/Li Peng: 李鹏
  CHN/Li Peng: 리펑 상무위원장
  CHN/Li Peng: 리펑 전국인민대표대회
  CHN/Li Qiang: Li Qianga
  CHN/Li Qiang: Li Qiangiem
  CHN/Li Qiang: Thủ tướng Lý Cường
  CHN/Li Qiang: Thủ tướng Quốc vụ viện Lý Cường
  CHN/Li Qiang: Thủ tướng Trung Quốc Lý Cường
  CHN/Li Qiang: Ли Цян*
  CHN/Li Qiang: Ли Цяна*
  CHN/Li Qiang: Ли Цяном*
  CHN/Li Qiang: Ли Цяну*
  CHN/Li Qiang: Ли Чян*
  CHN/Li Qiang: リー・チアン
  CHN/Li Qiang: 国务院总理李强
  CHN/Li Qiang: 国務院総理李強
  CHN/Li Qiang: 國务院总理李强
  CHN/Li Qiang: 國務院總理李強
  CHN/Li Qiang: 李強
  CHN/Li Qiang: 李強国務院
  CHN/Li Qiang: 李強國務院
  CHN/Li Qiang: 李強総理
  CHN/Li Qiang: 李強總理
  CHN/Li Qiang: 李強首相
  CHN/Li Qiang: 李强
  CHN/Li Qiang: 李强国务院
  CHN/Li Qiang: 李强国務院
  CHN/Li Qiang: 李强國務院
  CHN/Li Qiang: 李强总理
  CHN/Li Qiang: 李强首相
  CHN/Li Qiang: 리강 총리
  CHN/Li Qiang: 리창 국무원
  CHN/Li Qiang: 리창 중국
  CHN/Li Qiang: 리창 총리
  CHN/Li Shangfu: Lý Thượng Phúc
  CHN/Li Shangfu: Ли Шанфу*
  CHN/Li Shangfu: リー・シャンフー
  CHN/Li Shangfu: 李尚福
  CHN/Li Shangfu: 리상복
  CHN/Li Shangfu: 리상푸
  CHN/Li Yuanchao: Lý Nguyên Triều
  CHN/Li Yuanchao: Ли Юаньчао*
  CHN/Li Yuanchao: 李源潮
  CHN/Li Yuanchao: 리원조
  CHN/Li Yuanchao: 리위안차오
  CHN/Li Yuanchao: 이원조
  CHN/Li Zhanshu: Lật Chiến Thư
  CHN/Li Zhanshu: Ли Чжаньшу*
  CHN/Li Zhanshu: リー・チャンシュー
  CHN/Li Zhanshu: 栗战书
  CHN/Li Zhanshu: 栗戦書
  CHN/Li Zhanshu: 栗戰書
  CHN/Li Zhanshu: 률전서
  CHN/Li Zhanshu: 리잔수
  CHN/Li Zhanshu: 율전서
  CHN/Li Zhaoxing: Lý Triệu Tinh
  CHN/Li Zhaoxing: Ли Чжаосин*
  CHN/Li Zhaoxing: 李肇星
  CHN/Li Zhaoxing: 리자오싱
  CHN/Li Zhaoxing: 리조성 외교부장
  CHN/Li Zhaoxing: 이조성
  CHN/Liang Guanglie: Lương Quang Liệt
  CHN/Liang Guanglie: Лян Гуанле*
  CHN/Liang Guanglie: 梁光烈
  CHN/Liang Guanglie: 량광렬
  CHN/Liang Guanglie: 량광례
  CHN/Liang Guanglie: 양광렬
  CHN/Liu Guozhong: Lưu Quốc Trung
  CHN/Liu Guozhong: Лю Гочжун*
  CHN/Liu Guozhong: リウ・グオジョン
  CHN/Liu Guozhong: 刘国中
  CHN/Liu Guozhong: 刘國中
  CHN/Liu Guozhong: 劉国中
  CHN/Liu Guozhong: 劉國中
  CHN/Liu Guozhong: 류국중
  CHN/Liu Guozhong: 류궈중
  CHN/Liu Guozhong: 유국중
  CHN/Liu Hongcai: Lưu Hồng Tài
  CHN/Liu Hongcai: Лю Хунцай*
  CHN/Liu Hongcai: Лю Хунцая*
  CHN/Liu Hongcai: 刘洪才
  CHN/Liu Hongcai: 劉洪才
  CHN/Liu Hongcai: 류홍재
  CHN/Liu Hongcai: 류훙차이
  CHN/Liu Hongcai: 유홍재
  CHN/Liu Jianchao: Lưu Kiến Siêu
  CHN/Liu Jianchao: Лю Жяньчао*
  CHN/Liu Jianchao: Лю Цзяньчао*
  CHN/Liu Jianchao: リウ・ジエンチャオ
  CHN/Liu Jianchao: 刘建超
  CHN/Liu Jianchao: 劉建超
  CHN/Liu Jianchao: 류건초
  CHN/Liu Jianchao: 류젠차오
  CHN/Liu Xiaoming: Lưu Hiểu Minh
  CHN/Liu Xiaoming: Лю Сяомин*
  CHN/Liu Xiaoming: リウ・シャオミン
  CHN/Liu Xiaoming: 刘晓明
  CHN/Liu Xiaoming: 刘暁明
  CHN/Liu Xiaoming: 劉暁明
  CHN/Liu Xiaoming: 劉曉明
  CHN/Liu Xiaoming: 류샤오밍
  CHN/Liu Xiaoming: 류효명
  CHN/Liu Xiaoming: 유효명
  CHN/Liu Yunshan: Lưu Vân Sơn
  CHN/Liu Yunshan: Лю Юньшань*
  CHN/Liu Yunshan: Лю Юньшаня*
  CHN/Liu Yunshan: リウ・ユンシャン
  CHN/Liu Yunshan: 刘云山
  CHN/Liu Yunshan: 劉雲山
  CHN/Liu Yunshan: 류운산
  CHN/Liu Yunshan: 류윈산
  CHN/Liu Yunshan: 유운산
  CHN/Liu Zhenmin: Lưu Chấn Dân
  CHN/Liu Zhenmin: Лю Чжэньминь*
  CHN/Liu Zhenmin: 刘振民
  CHN/Liu Zhenmin: 劉振民
  CHN/Liu Zhenmin: 류전민
  CHN/Liu Zhenmin: 류진민
  CHN/Luo Zhaohui: La Chiếu Huy
  CHN/Luo Zhaohui: Ло Чжаохуэй*
  CHN/Luo Zhaohui: 罗照辉
  CHN/Luo Zhaohui: 羅照輝
  CHN/Luo Zhaohui: 라조휘
  CHN/Luo Zhaohui: 뤄자오후이
  CHN/Ma Zhaoxu: Mã Triêu Húc
  CHN/Ma Zhaoxu: Ма Чжаосюй*
  CHN/Ma Zhaoxu: Ма Чжаосюя*
  CHN/Ma Zhaoxu: 馬朝旭
  CHN/Ma Zhaoxu: 马朝旭
  CHN/Ma Zhaoxu: 마조욱
  CHN/Ma Zhaoxu: 마차오쉬
  CHN/Miao Hua: Miêu Hoa
  CHN/Miao Hua: Мяо Хуа*
  CHN/Miao Hua: 苗华
  CHN/Miao Hua: 苗華
  CHN/Miao Hua: 먀오화
  CHN/Miao Hua: 묘화 주임
  CHN/Peng Liyuan: Bành Lệ Viện
  CHN/Peng Liyuan: Пэн Лиюань*
  CHN/Peng Liyuan: ポン・リーユアン
  CHN/Peng Liyuan: 彭丽媛
  CHN/Peng Liyuan: 彭麗媛
  CHN/Peng Liyuan: 팽려원
  CHN/Peng Liyuan: 펑리위안
  CHN/Qin Gang: Ngoại trưởng Trung Quốc Tần Cương
  CHN/Qin Gang: Ngoại trưởng Tần Cương
  CHN/Qin Gang: ông Tần Cương
  CHN/Qin Gang: Цинь Ган*
  CHN/Qin Gang: Цинь Гана*
  CHN/Qin Gang: Цинь Ганом*
  CHN/Qin Gang: チン・カン
  CHN/Qin Gang: チン・ガン外相
  CHN/Qin Gang: 秦刚
  CHN/Qin Gang: 秦剛
  CHN/Qin Gang: 진강 외교부장
  CHN/Qin Gang: 친강
  CHN/Song Tao: Trưởng ban Liên lạc Đối ngoại Tống Đào
  CHN/Song Tao: Trưởng ban Tống Đào
  CHN/Song Tao: ông Tống Đào
  CHN/Song Tao: Сун Тао*
  CHN/Song Tao: ソン・タオ
  CHN/Song Tao: 宋涛
  CHN/Song Tao: 宋濤
  CHN/Song Tao: 송도 대외련락부장
  CHN/Song Tao: 송도 부장
  CHN/Song Tao: 쑹타오
  CHN/Sun Weidong: Tôn Vệ Đông
  CHN/Sun Weidong: Сунь Вэйдун*
  CHN/Sun Weidong: スン・ウェイトン
  CHN/Sun Weidong: 孙卫东
  CHN/Sun Weidong: 孙衞东
  CHN/Sun Weidong: 孫衛東
  CHN/Sun Weidong: 孫衞東
  CHN/Sun Weidong: 손위동
  CHN/Sun Weidong: 쑨웨이둥
  CHN/Tang Jiaxuan: Tang Ciasuan
  CHN/Tang Jiaxuan: Đường Gia Triền
  CHN/Tang Jiaxuan: Тан Цзясюанем*
  CHN/Tang Jiaxuan: Тан Цзясюань*
  CHN/Tang Jiaxuan: Тан Цзясюаня*
  CHN/Tang Jiaxuan: 唐家璇
  CHN/Tang Jiaxuan: 당가선
  CHN/Tang Jiaxuan: 탕자쉬안
  CHN/Wang Huning: Vương Hộ Ninh
  CHN/Wang Huning: Ван Хунин*
  CHN/Wang Huning: ワン・フーニン
  CHN/Wang Huning: 王沪宁
  CHN/Wang Huning: 王滤宁
  CHN/Wang Huning: 王滬寧
  CHN/Wang Huning: 王濾宁
  CHN/Wang Huning: 왕호녕
  CHN/Wang Huning: 왕후닝
  CHN/Wang Jiarui: Vương Gia Thụy
  CHN/Wang Jiarui: Ван Цзяжуем*
  CHN/Wang Jiarui: Ван Цзяжуй*
  CHN/Wang Jiarui: Ван Цзяжуя*
  CHN/Wang Jiarui: 王家瑞
  CHN/Wang Jiarui: 왕가서
  CHN/Wang Jiarui: 왕자루이
  CHN/Wang Qishan: Vương Kỳ Sơn
  CHN/Wang Qishan: Ван Цишань*
  CHN/Wang Qishan: Ван Цишаня*
  CHN/Wang Qishan: 王岐山
  CHN/Wang Qishan: 왕기산
  CHN/Wang Qishan: 왕치산
  CHN/Wang Yajun: Vương Á Quân
  CHN/Wang Yajun: Wang Yajuna
  CHN/Wang Yajun: Wang Yajunem
  CHN/Wang Yajun: Ван Яжюнь*
  CHN/Wang Yajun: Ван Яжүнь*
  CHN/Wang Yajun: Ван Яцзюнем*
  CHN/Wang Yajun: Ван Яцзюнь*
  CHN/Wang Yajun: Ван Яцзюню*
  CHN/Wang Yajun: Ван Яцзюня*
  CHN/Wang Yajun: ワン・ヤジュン
  CHN/Wang Yajun: ワン・ヤーチュン
  CHN/Wang Yajun: 王亚军
  CHN/Wang Yajun: 王亜军
  CHN/Wang Yajun: 王亜軍
  CHN/Wang Yajun: 王亞軍
  CHN/Wang Yajun: 왕아군
  CHN/Wang Yajun: 왕야쥔
  CHN/Wang Yi: Vương Nghị
  CHN/Wang Yi: Ван И*
  CHN/Wang Yi: Ван Ий*
  CHN/Wang Yi: Ванг И*
  CHN/Wang Yi: ワン・イー
  CHN/Wang Yi: 王毅
  CHN/Wang Yi: 王毅外相
  CHN/Wang Yi: 王毅外長
  CHN/Wang Yi: 王毅外长
  CHN/Wang Yi: 왕의 외교부장
  CHN/Wang Yi: 왕이 국무위원
  CHN/Wang Yi: 왕이 부장
  CHN/Wang Yi: 왕이 외교담당
  CHN/Wang Yi: 왕이 외교부장
  CHN/Wang Yi: 왕이 외사판공실
  CHN/Wang Yi: 왕이 중국
  CHN/Wei Fenghe: Ngụy Phượng Hòa
  CHN/Wei Fenghe: Вэй Фэнхэ*
  CHN/Wei Fenghe: 魏凤和
  CHN/Wei Fenghe: 魏鳳和
  CHN/Wei Fenghe: 웨이펑허
  CHN/Wei Fenghe: 위봉화
  CHN/Wen Jiabao: Wen Ciabao
  CHN/Wen Jiabao: Ôn Gia Bảo
  CHN/Wen Jiabao: Вэн Жябао*
  CHN/Wen Jiabao: Вэнь Цзябао*
  CHN/Wen Jiabao: ウェン・ジアバオ
  CHN/Wen Jiabao: ウェン・チアパオ
  CHN/Wen Jiabao: 温家宝
  CHN/Wen Jiabao: 溫家寶
  CHN/Wen Jiabao: 온가보
  CHN/Wen Jiabao: 원자바오
  CHN/Wu Bangguo: Ngô Bang Quốc
  CHN/Wu Bangguo: Wu Pangkuo
  CHN/Wu Bangguo: У Банго*
  CHN/Wu Bangguo: 吳邦國
  CHN/Wu Bangguo: 吴邦国
  CHN/Wu Bangguo: 吴邦國
  CHN/Wu Bangguo: 呉邦国
  CHN/Wu Bangguo: 呉邦國
  CHN/Wu Bangguo: 오방국
  CHN/Wu Bangguo: 우방궈
  CHN/Wu Dawei: Vũ Đại Vĩ
  CHN/Wu Dawei: У Давэй*
  CHN/Wu Dawei: У Давэя*
  CHN/Wu Dawei: 武大伟
  CHN/Wu Dawei: 武大偉
  CHN/Wu Dawei: 우다웨이
  CHN/Wu Donghe: Vũ Đông Hòa
  CHN/Wu Donghe: У Дунхэ*
  CHN/Wu Donghe: 武东和
  CHN/Wu Donghe: 武東和
  CHN/Wu Donghe: 무동화
  CHN/Wu Donghe: 우둥허
  CHN/Xi Jinping: Tập Cận Bình
  CHN/Xi Jinping: Xi
  CHN/Xi Jinping: Xi Dzinping*
  CHN/Xi Jinping: Xi Jin Ping
  CHN/Xi Jinping: Xi Jinping*
  CHN/Xi Jinping: Си Дзиньпин*
  CHN/Xi Jinping: Си Жиньпин*
  CHN/Xi Jinping: Си Цзиньпин*
  CHN/Xi Jinping: Ши Жиньпин*
  CHN/Xi Jinping: Ши Жиньпинь*
  CHN/Xi Jinping: Ши Зиньпин*
  CHN/Xi Jinping: シー・チンピン
  CHN/Xi Jinping: 习近平
  CHN/Xi Jinping: 習近平
  CHN/Xi Jinping: 습근평
  CHN/Xi Jinping: 시진핑
  CHN/Xing Haiming: Hình Hải Minh
  CHN/Xing Haiming: Син Хаймин*
  CHN/Xing Haiming: シン・ハイミン
  CHN/Xing Haiming: 邢海明
  CHN/Xing Haiming: 싱하이밍
  CHN/Yang Jiechi: Dương Khiết Trì
  CHN/Yang Jiechi: Ян Цзечи*
  CHN/Yang Jiechi: ヤン・ジエチー
  CHN/Yang Jiechi: 杨洁篪
  CHN/Yang Jiechi: 楊潔チ
  CHN/Yang Jiechi: 楊潔篪
  CHN/Yang Jiechi: 양결지
  CHN/Yang Jiechi: 양제츠
  CHN/Zhang Dejiang: Trương Đức Giang
  CHN/Zhang Dejiang: Zhang Dejianga
  CHN/Zhang Dejiang: Чжан Дэцзян*
  CHN/Zhang Dejiang: チャン・ドーチアン
  CHN/Zhang Dejiang: 张徳江
  CHN/Zhang Dejiang: 张德江
  CHN/Zhang Dejiang: 張徳江
  CHN/Zhang Dejiang: 張德江
  CHN/Zhang Dejiang: 장더장
  CHN/Zhang Dejiang: 장덕강
  CHN/Zhang Zhijun: Trương Chí Quân
  CHN/Zhang Zhijun: Чжан Чжицзюнь*
  CHN/Zhang Zhijun: 张志军
  CHN/Zhang Zhijun: 張志軍
  CHN/Zhang Zhijun: 장즈쥔
  CHN/Zhang Zhijun: 장지군 부부장
  CHN/Zhao Leji: Triệu Lạc Tế
  CHN/Zhao Leji: Zhao Leji*
  CHN/Zhao Leji: Zhao Lejis
  CHN/Zhao Leji: Zhao Lezi
  CHN/Zhao Leji: Жао Лэжи*
  CHN/Zhao Leji: Чжао Лэцзи*
  CHN/Zhao Leji: チャオ・ローチー
  CHN/Zhao Leji: 赵乐际
  CHN/Zhao Leji: 赵楽际
  CHN/Zhao Leji: 趙楽際
  CHN/Zhao Leji: 趙樂際
  CHN/Zhao Leji: 자오러지
  CHN/Zhao Leji: 조락제
  CHN/Zhou Yongkang: Chu Vĩnh Khang
  CHN/Zhou Yongkang: Чжоу Юнкан*
  CHN/Zhou Yongkang: 周永康
  CHN/Zhou Yongkang: 저우융캉
  CHN/Zhou Yongkang: 주영강
  CHN/Zhu Rongji: Chu Dung Cơ
  CHN/Zhu Rongji: Chu Jung Chi
  CHN/Zhu Rongji: Чжу Жунцзи*
  CHN/Zhu Rongji: 朱鎔基
  CHN/Zhu Rongji: 朱镕基
  CHN/Zhu Rongji: 주룽지
  CUB/Alvaro Lopez Miera: Lopez Miera
  CUB/Alvaro Lopez Miera: Альваро Лопес Миера*
  CUB/Alvaro Lopez Miera: Альваро Лопес Мьера*
  CUB/Alvaro Lopez Miera: Лопес Мьера*
  CUB/Alvaro Lopez Miera: Лопеса Мьеры*
  CUB/Alvaro Lopez Miera: アルバロ・ロペス・ミエラ
  CUB/Alvaro Lopez Miera: 洛佩斯·米耶拉
  CUB/Alvaro Lopez Miera: 阿尔瓦罗·洛佩斯·米耶拉
  CUB/Alvaro Lopez Miera: 로페스 미에라
  CUB/Alvaro Lopez Miera: 알바로 로뻬스 미에라
  CUB/Alvaro Lopez Miera: 알바로 로페스 미에라
  CUB/Anayansi Rodriguez: Anayansi
  CUB/Anayansi Rodriguez: Anayansi Rodriguez Camejo
  CUB/Anayansi Rodriguez: Анаянси Родригес*
  CUB/Anayansi Rodriguez: アナヤンシ・ロドリゲス
  CUB/Anayansi Rodriguez: 阿纳扬西·罗德里格斯
  CUB/Anayansi Rodriguez: 아나얀시 로드리게스
  CUB/Bruno Rodriguez: Bruno Eduardo Rodriguez Parrilla
  CUB/Bruno Rodriguez: Bruno Rodriguez Parrilla
  CUB/Bruno Rodriguez: Бруно Родригес*
  CUB/Bruno Rodriguez: ブルノ・ロドリゲス
  CUB/Bruno Rodriguez: ブルーノ・ロドリゲス
  CUB/Bruno Rodriguez: 布魯諾·羅德里格斯
  CUB/Bruno Rodriguez: 布鲁诺·罗德里格斯
  CUB/Bruno Rodriguez: 브루노 로드리게스
  CUB/Bruno Rodriguez: 브루노 로드리게스 빠리야
  CUB/Bruno Rodriguez: 브루노 로드리게스 파리야
  CUB/Eduardo Correa Garcia: Correa Garcia
  CUB/Eduardo Correa Garcia: Eduardo Correa
  CUB/Eduardo Correa Garcia: Eduardo Luis Correa Garcia
  CUB/Eduardo Correa Garcia: Корреа Гарсия*
  CUB/Eduardo Correa Garcia: Эдуардо Корреа Гарсия*
  CUB/Eduardo Correa Garcia: エドゥアルド・コレア・ガルシア
  CUB/Eduardo Correa Garcia: 科雷亚·加西亚
  CUB/Eduardo Correa Garcia: 에두아르도 꼬레아
  CUB/Eduardo Correa Garcia: 에두아르도 루이스 꼬레아 가르씨아
  CUB/Eduardo Correa Garcia: 에두아르도 루이스 코레아 가르시아
  CUB/Esteban Lazo: Esteban Lazo Hernandez
  CUB/Esteban Lazo: Эстебан Ласо*
  CUB/Esteban Lazo: Эстебана Ласо*
  CUB/Esteban Lazo: エステバン・ラソ
  CUB/Esteban Lazo: 埃斯特万·拉索
  CUB/Esteban Lazo: 에스떼반 라소 에르난데스
  CUB/Esteban Lazo: 에스테반 라소
  CUB/Felipe Perez Roque: Perez Roque
  CUB/Felipe Perez Roque: Перес Роке*
  CUB/Felipe Perez Roque: Фелипе Перес Роке*
  CUB/Felipe Perez Roque: フェリペ・ペレス・ロケ
  CUB/Felipe Perez Roque: ペレス・ロケ
  CUB/Felipe Perez Roque: 佩雷斯·罗克
  CUB/Felipe Perez Roque: 費利佩·佩雷斯·羅克
  CUB/Felipe Perez Roque: 페레스 로케
  CUB/Felipe Perez Roque: 펠리뻬 뻬레스 로께
  CUB/Felipe Perez Roque: 펠리페 페레스 로케
  CUB/Fidel Castro: Fidel Castro Ruz
  CUB/Fidel Castro: Fidela Castro
  CUB/Fidel Castro: Fidelem Castro
  CUB/Fidel Castro: Фиделем Кастро*
  CUB/Fidel Castro: Фидель Кастро*
  CUB/Fidel Castro: Фиделю Кастро*
  CUB/Fidel Castro: Фиделя Кастро*
  CUB/Fidel Castro: フィデル・カストロ
  CUB/Fidel Castro: 斐代爾·卡斯楚
  CUB/Fidel Castro: 菲德尔
  CUB/Fidel Castro: 菲德尔·卡斯特罗
  CUB/Fidel Castro: 피델 까스뜨로
  CUB/Fidel Castro: 피델 카스트로
  CUB/German Ferras Alvarez: Ferras Alvarez
  CUB/German Ferras Alvarez: German Hermin Ferras Alvarez
  CUB/German Ferras Alvarez: Феррас Альварес*
  CUB/German Ferras Alvarez: 费拉斯·阿尔瓦雷斯
  CUB/German Ferras Alvarez: 헤르만 페라스 알바레스
  CUB/Jesus Aise Sotolongo: Aise Sotolongo
  CUB/Jesus Aise Sotolongo: Jesus Delfin Aise Sotolongo
  CUB/Jesus Aise Sotolongo: Jesus de los Angeles Aise Sotolongo
  CUB/Jesus Aise Sotolongo: Аисе Сотолонго*
  CUB/Jesus Aise Sotolongo: Хесус Аисе Сотолонго*
  CUB/Jesus Aise Sotolongo: アイセ・ソトロンゴ
  CUB/Jesus Aise Sotolongo: 艾塞·索托隆戈
  CUB/Jesus Aise Sotolongo: 아이세 소톨롱고
  CUB/Jesus Aise Sotolongo: 아이세 쏘똘롱고
  CUB/Jesus Aise Sotolongo: 헤수스 델 로스 앙헬레스 아이세 쏘똘롱고
  CUB/Jose Manuel Galego: Galego Montano
  CUB/Jose Manuel Galego: Jose Manuel Galego Montano
  CUB/Jose Manuel Galego: Галего Монтано*
  CUB/Jose Manuel Galego: 加莱戈·蒙塔诺
  CUB/Jose Manuel Galego: 호세 마누엘 갈레고 몬타노
  CUB/Jose Manuel Galego: 호쎄 마누엘 갈레고 몬따노
  CUB/Jose Ramon Balaguer: Balaguer Cabrera
  CUB/Jose Ramon Balaguer: Jose Ramon Balaguer Cabrera
  CUB/Jose Ramon Balaguer: Хосе Рамон Балагер*
  CUB/Jose Ramon Balaguer: ホセ・ラモン・バラゲル
  CUB/Jose Ramon Balaguer: 何塞·拉蒙·巴拉格尔
  CUB/Jose Ramon Balaguer: 호세 라몬 발라게르
  CUB/Jose Ramon Machado Ventura: Machado Ventura
  CUB/Jose Ramon Machado Ventura: Мачадо Вентура*
  CUB/Jose Ramon Machado Ventura: Мачадо Вентуры*
  CUB/Jose Ramon Machado Ventura: マチャド・ベントゥラ
  CUB/Jose Ramon Machado Ventura: 马查多·本图拉
  CUB/Jose Ramon Machado Ventura: 마차도 벤투라
  CUB/Jose Ramon Machado Ventura: 마챠도 벤뚜라
  CUB/Leopoldo Cintra Frias: Cintra Frias
  CUB/Leopoldo Cintra Frias: Леопольдо Синтра Фриас*
  CUB/Leopoldo Cintra Frias: Синтра Фриас*
  CUB/Leopoldo Cintra Frias: レオポルド・シントラ・フリアス
  CUB/Leopoldo Cintra Frias: 莱奥波尔多·辛特拉·弗里亚斯
  CUB/Leopoldo Cintra Frias: 辛特拉
  CUB/Leopoldo Cintra Frias: 레오폴도 신트라 프리아스
  CUB/Leopoldo Cintra Frias: 신뜨라 프리아스
  CUB/Leopoldo Cintra Frias: 신트라 프리아스
  CUB/Manuel Marrero: Manuel Marrero Cruz
  CUB/Manuel Marrero: Мануэлем Марреро*
  CUB/Manuel Marrero: Мануэль Марреро*
  CUB/Manuel Marrero: Мануэля Марреро*
  CUB/Manuel Marrero: マヌエル・マレロ
  CUB/Manuel Marrero: 曼努埃尔·马雷罗
  CUB/Manuel Marrero: 马雷罗·克鲁斯
  CUB/Manuel Marrero: 마누엘 마레로
  CUB/Manuel Marrero: 마누엘 마레로 끄루스
  CUB/Manuel Marrero: 마누엘 마레로 크루스
  CUB/Miguel Diaz Canel: Diaz Canel
  CUB/Miguel Diaz Canel: Díaza Canela
  CUB/Miguel Diaz Canel: Díazem Canelem
  CUB/Miguel Diaz Canel: Miguel Diaz Canel Bermudez
  CUB/Miguel Diaz Canel: Miguel Mario Diaz Canel
  CUB/Miguel Diaz Canel: Диас Канел*
  CUB/Miguel Diaz Canel: Диаса Канел*
  CUB/Miguel Diaz Canel: ディアスカネル
  CUB/Miguel Diaz Canel: ディアスカネル氏
  CUB/Miguel Diaz Canel: ディアス・カネル
  CUB/Miguel Diaz Canel: 狄亞士-卡奈
  CUB/Miguel Diaz Canel: 迪亚斯-卡内尔
  CUB/Miguel Diaz Canel: 迪亚斯·卡内尔
  CUB/Miguel Diaz Canel: 迪亚斯卡内尔
  CUB/Miguel Diaz Canel: 迪亞斯-卡內爾
  CUB/Miguel Diaz Canel: 디아스 까넬
  CUB/Miguel Diaz Canel: 디아스 카넬
  CUB/Miguel Diaz Canel: 디아스카넬
  CUB/Miguel Diaz Canel: 디아즈 카넬
  CUB/Miguel Diaz Canel: 미겔 디아스카넬
  CUB/Miguel Diaz Canel: 미겔 마리오 디아스 까넬 베르무데스
  CUB/Raul Castro: Raula Castro
  CUB/Raul Castro: Raulem Castro
  CUB/Raul Castro: Raúl Castro Ruz
  CUB/Raul Castro: Раулем Кастро*
  CUB/Raul Castro: Рауль Кастро*
  CUB/Raul Castro: Раулю Кастро*
  CUB/Raul Castro: Рауля Кастро*
  CUB/Raul Castro: ラウル・カストロ
  CUB/Raul Castro: 劳尔·卡斯特罗
  CUB/Raul Castro: 勞爾·卡斯楚
  CUB/Raul Castro: 勞爾·卡斯特羅
  CUB/Raul Castro: 라울 까스뜨로
  CUB/Raul Castro: 라울 카스트로
  CUB/Ricardo Cabrisas: Cabrisas
  CUB/Ricardo Cabrisas: Ricardo Cabrisas Ruiz
  CUB/Ricardo Cabrisas: Кабрисас*
  CUB/Ricardo Cabrisas: Рикардо Кабрисас*
  CUB/Ricardo Cabrisas: カブリサス
  CUB/Ricardo Cabrisas: リカルド・カブリサス
  CUB/Ricardo Cabrisas: 卡布里萨斯
  CUB/Ricardo Cabrisas: 里卡多·卡夫里萨斯
  CUB/Ricardo Cabrisas: 리까르도 까브리싸스
  CUB/Ricardo Cabrisas: 리카르도 카브리사스
  CUB/Ricardo Cabrisas: 카브리사스
  CUB/Roberto Morales Ojeda: Morales Ojeda
  CUB/Roberto Morales Ojeda: Моралес Охеда*
  CUB/Roberto Morales Ojeda: Роберто Моралес Охеда*
  CUB/Roberto Morales Ojeda: ロベルト・モラレス・オヘダ
  CUB/Roberto Morales Ojeda: 罗伯托·莫拉莱斯·奥赫达
  CUB/Roberto Morales Ojeda: 로베르또 모랄레스 오헤다
  CUB/Roberto Morales Ojeda: 로베르토 모랄레스 오헤다
  CUB/Salvador Valdes Mesa: Salvador Antonio Valdes Mesa
  CUB/Salvador Valdes Mesa: Valdes Mesa
  CUB/Salvador Valdes Mesa: Вальдес Меса*
  CUB/Salvador Valdes Mesa: Вальдес Месы*
  CUB/Salvador Valdes Mesa: Вальдеса Месы*
  CUB/Salvador Valdes Mesa: Сальвадор Вальдес Меса*
  CUB/Salvador Valdes Mesa: サルバドル・バルデス・メサ
  CUB/Salvador Valdes Mesa: サルバドール・バルデス・メサ
  CUB/Salvador Valdes Mesa: 巴尔德斯·梅萨
  CUB/Salvador Valdes Mesa: 萨尔瓦多·巴尔德斯·梅萨
  CUB/Salvador Valdes Mesa: 발데스 메사
  CUB/Salvador Valdes Mesa: 살바도르 발데스 메사
  CUB/Salvador Valdes Mesa: 쌀바도르 발데스 메싸
  CZE/Andrej Babis: Babis
  CZE/Andrej Babis: Андрей Бабиш*
  CZE/Andrej Babis: Бабиш*
  CZE/Andrej Babis: バビシュ
  CZE/Andrej Babis: バビシュ首相
  CZE/Andrej Babis: 巴比什
  CZE/Andrej Babis: 巴比斯
  CZE/Andrej Babis: 바비시
  CZE/Andrej Babis: 안드레이 바비시
  CZE/Dusan Strauch: Душан Штраух*
  CZE/Dusan Strauch: ドゥシャン・シュトラウフ
  CZE/Dusan Strauch: 두샨 슈트라우흐
  CZE/Dusan Strauch: 두샨 스트라우흐
  CZE/Jan Lipavsky: Lipavskiego
  CZE/Jan Lipavsky: Lipavsky
  CZE/Jan Lipavsky: Липавск*
  CZE/Jan Lipavsky: Ян Липавский*
  CZE/Jan Lipavsky: リパフスキー
  CZE/Jan Lipavsky: リパブスキー
  CZE/Jan Lipavsky: 利帕夫斯基
  CZE/Jan Lipavsky: 리파프스키
  CZE/Jan Lipavsky: 얀 리파프스키
  CZE/Lubomir Zaoralek: Zaoralek
  CZE/Lubomir Zaoralek: Заоралек*
  CZE/Lubomir Zaoralek: ザオラーレク
  CZE/Lubomir Zaoralek: 扎奥拉莱克
  CZE/Lubomir Zaoralek: 루보미르 자오랄레크
  CZE/Lubomir Zaoralek: 자오랄레크
  CZE/Milan Hupcej: Hupcej
  CZE/Milan Hupcej: Милан Хупцей*
  CZE/Milan Hupcej: ミラン・フプツェイ
  CZE/Milan Hupcej: 밀란 후프체이
  CZE/Milos Zeman: Zeman
  CZE/Milos Zeman: Земан*
  CZE/Milos Zeman: Милош Земан*
  CZE/Milos Zeman: ゼマン
  CZE/Milos Zeman: ミロシュ・ゼマン
  CZE/Milos Zeman: 泽曼
  CZE/Milos Zeman: 澤曼
  CZE/Milos Zeman: 齊曼
  CZE/Milos Zeman: 밀로스 제만
  CZE/Milos Zeman: 밀로시 제만
  CZE/Milos Zeman: 제만 대통령
  CZE/Petr Fiala: Petra Fiali
  CZE/Petr Fiala: Петр Фиала*
  CZE/Petr Fiala: Фиала
  CZE/Petr Fiala: Фиалы
  CZE/Petr Fiala: フィアラ
  CZE/Petr Fiala: ペトル・フィアラ
  CZE/Petr Fiala: 菲亚拉
  CZE/Petr Fiala: 費亞拉
  CZE/Petr Fiala: 페트르 피알라
  CZE/Petr Fiala: 피알라
  CZE/Petr Fiala: 피알라 총리
  CZE/Petr Pavel: Petr Paweł
  CZE/Petr Pavel: Petra Pavla
  CZE/Petr Pavel: Petrem Pavlem
  CZE/Petr Pavel: Петр Павел*
  CZE/Petr Pavel: Петра Павела*
  CZE/Petr Pavel: Петром Павелом*
  CZE/Petr Pavel: パベル大統領
  CZE/Petr Pavel: ペトル・パベル
  CZE/Petr Pavel: 帕維爾總統
  CZE/Petr Pavel: 帕维尔总统
  CZE/Petr Pavel: 彼得·帕维尔
  CZE/Petr Pavel: 파벨 대통령
  CZE/Petr Pavel: 페트르 파벨
  CZE/Vaclav Havel: Vaclava Havla
  CZE/Vaclav Havel: Вацлав Гавел*
  CZE/Vaclav Havel: Гавел
  CZE/Vaclav Havel: ハベル
  CZE/Vaclav Havel: ハヴェル
  CZE/Vaclav Havel: 哈维尔总统
  CZE/Vaclav Havel: 瓦茨拉夫·哈维尔
  CZE/Vaclav Havel: 바츨라프 하벨
  CZE/Vaclav Havel: 하벨
  CZE/Vaclav Klaus: Вацлав Клаус*
  CZE/Vaclav Klaus: クラウス大統領
  CZE/Vaclav Klaus: バツラフ・クラウス
  CZE/Vaclav Klaus: 克劳斯总统
  CZE/Vaclav Klaus: 瓦茨拉夫·克劳斯
  CZE/Vaclav Klaus: 바츨라프 클라우스
  DEU/Angela Merkel: Angeli Merkel
  DEU/Angela Merkel: Merkel
  DEU/Angela Merkel: Ангела Меркель*
  DEU/Angela Merkel: Ангелой Меркель*
  DEU/Angela Merkel: Меркель
  DEU/Angela Merkel: アンゲラ・メルケル
  DEU/Angela Merkel: メルケル
  DEU/Angela Merkel: 梅克爾
  DEU/Angela Merkel: 默克尔
  DEU/Angela Merkel: 默克爾
  DEU/Angela Merkel: 메르켈
  DEU/Angela Merkel: 앙겔라 메르껠
  DEU/Angela Merkel: 앙겔라 메르켈
  DEU/Annalena Baerbock: Annaleny Baerbock
  DEU/Annalena Baerbock: Baerbock
  DEU/Annalena Baerbock: Анналена Бербок*
  DEU/Annalena Baerbock: Бербок
  DEU/Annalena Baerbock: アンナレーナ・ベアボック
  DEU/Annalena Baerbock: ベアボック
  DEU/Annalena Baerbock: ベーアボック
  DEU/Annalena Baerbock: 貝爾伯克
  DEU/Annalena Baerbock: 貝爾博克
  DEU/Annalena Baerbock: 贝尔伯克
  DEU/Annalena Baerbock: 贝尔博克
  DEU/Annalena Baerbock: 배어복
  DEU/Annalena Baerbock: 베어보크
  DEU/Annalena Baerbock: 베어복
  DEU/Annalena Baerbock: 아날레나 베어보크
  DEU/Boris Pistorius: Pistoriusa
  DEU/Boris Pistorius: Pistoriusem
  DEU/Boris Pistorius: Писториус*
  DEU/Boris Pistorius: ピストリウス
  DEU/Boris Pistorius: 皮斯托瑞斯
  DEU/Boris Pistorius: 皮斯托里乌斯
  DEU/Boris Pistorius: 皮斯托里烏斯
  DEU/Boris Pistorius: 보리스 피스토리우스
  DEU/Boris Pistorius: 피스토리우스
  DEU/Doris Hertrampf: Hertrampf
  DEU/Doris Hertrampf: Хертрампф
  DEU/Doris Hertrampf: ドリス・ヘルトランプフ
  DEU/Doris Hertrampf: ヘルトランプフ
  DEU/Doris Hertrampf: 도리스 헤르트람프
  DEU/Doris Hertrampf: 헤르트람프
  DEU/Frank Walter Steinmeier: Steinmeier
  DEU/Frank Walter Steinmeier: Steinmeiera
  DEU/Frank Walter Steinmeier: Steinmeierem
  DEU/Frank Walter Steinmeier: Штайнмайер*
  DEU/Frank Walter Steinmeier: Штейнмайер*
  DEU/Frank Walter Steinmeier: シュタインマイアー
  DEU/Frank Walter Steinmeier: シュタインマイヤー
  DEU/Frank Walter Steinmeier: 史坦麥爾
  DEU/Frank Walter Steinmeier: 施泰因迈尔
  DEU/Frank Walter Steinmeier: 施泰因邁爾
  DEU/Frank Walter Steinmeier: 슈타인마이어
  DEU/Frank Walter Steinmeier: 프랑크-발터 슈타인마이어
  DEU/Frank Walter Steinmeier: 프랑크발터 슈타인마이어
  DEU/Friedrich Lohr: Friedrich Loehr
  DEU/Friedrich Lohr: Фридрих Лёр*
  DEU/Friedrich Lohr: フリードリヒ・レーア
  DEU/Friedrich Lohr: 프리드리히 뢰르
  DEU/Friedrich Lohr: 프리드리히 뢰어
  DEU/Friedrich Merz: Friedricha Merza
  DEU/Friedrich Merz: Friedrichem Merzem
  DEU/Friedrich Merz: Merz
  DEU/Friedrich Merz: Мерц
  DEU/Friedrich Merz: Мерца
  DEU/Friedrich Merz: Мерцем
  DEU/Friedrich Merz: Фридрих Мерц*
  DEU/Friedrich Merz: フリードリヒ・メルツ
  DEU/Friedrich Merz: メルツ
  DEU/Friedrich Merz: 梅爾茨
  DEU/Friedrich Merz: 默茨
  DEU/Friedrich Merz: 메르츠
  DEU/Friedrich Merz: 프리드리히 메르츠
  DEU/Gerhard Schroder: Gerhard Schroeder
  DEU/Gerhard Schroder: Gerharda Schrödera
  DEU/Gerhard Schroder: Gerhardem Schröderem
  DEU/Gerhard Schroder: Герхард Шредер*
  DEU/Gerhard Schroder: Герхарда Шрёдера*
  DEU/Gerhard Schroder: Герхардом Шредером*
  DEU/Gerhard Schroder: Шрёдер
  DEU/Gerhard Schroder: ゲアハルト・シュレーダー
  DEU/Gerhard Schroder: ゲルハルト・シュレーダー
  DEU/Gerhard Schroder: シュレーダー
  DEU/Gerhard Schroder: 施洛德
  DEU/Gerhard Schroder: 施罗德
  DEU/Gerhard Schroder: 施羅德
  DEU/Gerhard Schroder: 게르하르트 슈뢰더
  DEU/Gerhard Schroder: 슈뢰더
  DEU/Gerhard Thiedemann: Thiedemann
  DEU/Gerhard Thiedemann: Герхард Тидеман*
  DEU/Gerhard Thiedemann: Тидеманн*
  DEU/Gerhard Thiedemann: ゲアハルト・ティーデマン
  DEU/Gerhard Thiedemann: 蒂德曼
  DEU/Gerhard Thiedemann: 게르하르트 띠데만
  DEU/Gerhard Thiedemann: 게르하르트 티데만
  DEU/Gerhard Thiedemann: 티데만
  DEU/Guido Westerwelle: Westerwelle
  DEU/Guido Westerwelle: Вестервелле
  DEU/Guido Westerwelle: ウェスターウェレ
  DEU/Guido Westerwelle: 威斯特威勒
  DEU/Guido Westerwelle: 韦斯特韦勒
  DEU/Guido Westerwelle: 기도 베스터벨레
  DEU/Guido Westerwelle: 베스터벨레
  DEU/Heiko Maas: Heiko Maasa
  DEU/Heiko Maas: Хайко Маас*
  DEU/Heiko Maas: ハイコ・マース
  DEU/Heiko Maas: マース外相
  DEU/Heiko Maas: 海科·马斯
  DEU/Heiko Maas: 馬斯外長
  DEU/Heiko Maas: 马斯外长
  DEU/Heiko Maas: 마스 외무장관
  DEU/Heiko Maas: 하이코 마스
  DEU/Horst Kohler: Horst Koehler
  DEU/Horst Kohler: Хорст Кёлер*
  DEU/Horst Kohler: ホルスト・ケーラー
  DEU/Horst Kohler: 科勒总统
  DEU/Horst Kohler: 霍斯特·克勒
  DEU/Horst Kohler: 호르스트 쾰러
  DEU/Joachim Gauck: Gauck
  DEU/Joachim Gauck: Гаук
  DEU/Joachim Gauck: Гаука
  DEU/Joachim Gauck: ガウク
  DEU/Joachim Gauck: 가우크
  DEU/Joachim Gauck: 요아힘 가우크
  DEU/Johann Wadephul: Wadephul
  DEU/Johann Wadephul: Вадефулем
  DEU/Johann Wadephul: Вадефуль
  DEU/Johann Wadephul: Вадефуля
  DEU/Johann Wadephul: バーデフール
  DEU/Johann Wadephul: ワーデフール
  DEU/Johann Wadephul: ヴァーデフール
  DEU/Johann Wadephul: 瓦德富尔
  DEU/Johann Wadephul: 瓦德富爾
  DEU/Johann Wadephul: 瓦德普尔
  DEU/Johann Wadephul: 바데풀
  DEU/Johann Wadephul: 요한 바데풀
  DEU/Joschka Fischer: Joschki Fischera
  DEU/Joschka Fischer: Йошка Фишер*
  DEU/Joschka Fischer: Йошки Фишера*
  DEU/Joschka Fischer: ヨシュカ・フィッシャー
  DEU/Joschka Fischer: 约施卡·菲舍尔
  DEU/Joschka Fischer: 費雪外長
  DEU/Joschka Fischer: 费舍尔外长
  DEU/Joschka Fischer: 요쉬카 피셔
  DEU/Joschka Fischer: 요슈카 피셔
  DEU/Martin Thummel: Martin Thuemmel
  DEU/Martin Thummel: Thümmel
  DEU/Martin Thummel: Мартин Тюммель*
  DEU/Martin Thummel: マルティン・テュンメル
  DEU/Martin Thummel: 马丁·蒂梅尔
  DEU/Martin Thummel: 마르틴 튀멜
  DEU/Martin Thummel: 마틴 튐멜
  DEU/Olaf Scholz: Olafa Scholza
  DEU/Olaf Scholz: Olafem Scholzem
  DEU/Olaf Scholz: Scholz
  DEU/Olaf Scholz: Scholza
  DEU/Olaf Scholz: Олаф Шольц*
  DEU/Olaf Scholz: Шольц
  DEU/Olaf Scholz: Шольца
  DEU/Olaf Scholz: Шольцем
  DEU/Olaf Scholz: Шольцу
  DEU/Olaf Scholz: オラフ・ショルツ
  DEU/Olaf Scholz: ショルツ
  DEU/Olaf Scholz: 朔尔茨
  DEU/Olaf Scholz: 肖尔茨
  DEU/Olaf Scholz: 蕭茲
  DEU/Olaf Scholz: 숄츠
  DEU/Olaf Scholz: 올라프 숄츠
  DEU/Pit Heltmann: Heltmann
  DEU/Pit Heltmann: Пит Хельтман*
  DEU/Pit Heltmann: Хельтманн*
  DEU/Pit Heltmann: ピット・ヘルトマン
  DEU/Pit Heltmann: 皮特·赫尔特曼
  DEU/Pit Heltmann: 赫特曼
  DEU/Pit Heltmann: 피트 헬트만
  DEU/Pit Heltmann: 피트 헬트만 대사
  DEU/Sigmar Gabriel: Зигмар Габриэль*
  DEU/Sigmar Gabriel: Зигмара Габриэля*
  DEU/Sigmar Gabriel: ガブリエル外相
  DEU/Sigmar Gabriel: ジグマル・ガブリエル
  DEU/Sigmar Gabriel: 加布里尔外长
  DEU/Sigmar Gabriel: 西格马尔·加布里尔
  DEU/Sigmar Gabriel: 지그마르 가브리엘
  DEU/Sigmar Gabriel: 지그마어 가브리엘
  DEU/Thomas Schafer: Thomas Schaefer
  DEU/Thomas Schafer: Thomasa Schäfera
  DEU/Thomas Schafer: Томас Шефер*
  DEU/Thomas Schafer: トーマス・シェーファー
  DEU/Thomas Schafer: 托马斯·舍费尔
  DEU/Thomas Schafer: 托马斯·谢弗
  DEU/Thomas Schafer: 토마스 섀퍼
  DEU/Thomas Schafer: 토마스 셰퍼
  DEU/Thomas Schafer: 토마스 쉐퍼
  DEU/Thomas Schafer: 토마스 쉐페르
  EGY/Abdel Fattah el Sisi: Abd al Fattah as Sisi
  EGY/Abdel Fattah el Sisi: Abdel Fattah al Sisi
  EGY/Abdel Fattah el Sisi: Abdel Fattah al Sissi
  EGY/Abdel Fattah el Sisi: Abdul Fatah al Sisi
  EGY/Abdel Fattah el Sisi: Prezydent Sisi
  EGY/Abdel Fattah el Sisi: al Sisi
  EGY/Abdel Fattah el Sisi: el Sisi
  EGY/Abdel Fattah el Sisi: Ас Сиси*
  EGY/Abdel Fattah el Sisi: Сиси
  EGY/Abdel Fattah el Sisi: アブデルファタハ・シシ
  EGY/Abdel Fattah el Sisi: シシ大統領
  EGY/Abdel Fattah el Sisi: 埃及总统塞西
  EGY/Abdel Fattah el Sisi: 塞西总统
  EGY/Abdel Fattah el Sisi: 塞西總統
  EGY/Abdel Fattah el Sisi: 시시 대통령
  EGY/Abdel Fattah el Sisi: 알시시
  EGY/Abdel Fattah el Sisi: 압델 파타 엘시시
  EGY/Abdel Fattah el Sisi: 압델 파타흐 엘 씨씨
  EGY/Abdel Fattah el Sisi: 압둘팟타흐 시시
  EGY/Abdel Fattah el Sisi: 엘시시
  EGY/Adly Mansour: Адли Мансур*
  EGY/Adly Mansour: アドリー・マンスール
  EGY/Adly Mansour: マンスール暫定大統領
  EGY/Adly Mansour: 曼苏尔总统
  EGY/Adly Mansour: 阿兹利·曼苏尔
  EGY/Adly Mansour: 아들리 만수르
  EGY/Ahmed Aboul Gheit: Aboul Gheit
  EGY/Ahmed Aboul Gheit: Abu al Gheit
  EGY/Ahmed Aboul Gheit: Abul Gheit
  EGY/Ahmed Aboul Gheit: Абуль Гейт*
  EGY/Ahmed Aboul Gheit: アブルゲイト
  EGY/Ahmed Aboul Gheit: アブール・ゲイト
  EGY/Ahmed Aboul Gheit: 盖特秘书长
  EGY/Ahmed Aboul Gheit: 阿布·盖特
  EGY/Ahmed Aboul Gheit: 아불 게이트
  EGY/Ahmed Aboul Gheit: 아흐메드 아불 게이트
  EGY/Badr Abdelatty: Abdelatty
  EGY/Badr Abdelatty: Badr Abdel Atty
  EGY/Badr Abdelatty: Badr Abdelaty
  EGY/Badr Abdelatty: Абделати
  EGY/Badr Abdelatty: Абдель Ати*
  EGY/Badr Abdelatty: Бадр Абдель Ати*
  EGY/Badr Abdelatty: アブデルアーティー
  EGY/Badr Abdelatty: アブドルアティ
  EGY/Badr Abdelatty: 阿卜杜勒阿提
  EGY/Badr Abdelatty: 阿布德拉提
  EGY/Badr Abdelatty: 바드르 압델라티
  EGY/Badr Abdelatty: 압델라티
  EGY/Hosni Mubarak: Hosni Mubarak
  EGY/Hosni Mubarak: Husni Mubarak
  EGY/Hosni Mubarak: Mohamed Hosni Mubarak
  EGY/Hosni Mubarak: Moubarak
  EGY/Hosni Mubarak: Muhammad Hosni Mubarak
  EGY/Hosni Mubarak: President Mubarak
  EGY/Hosni Mubarak: Хосни Мубарак*
  EGY/Hosni Mubarak: ホスニ・ムバラク
  EGY/Hosni Mubarak: ムバラク
  EGY/Hosni Mubarak: 穆巴拉克
  EGY/Hosni Mubarak: 무바라크
  EGY/Hosni Mubarak: 무함마드 호스니 무바라크
  EGY/Hosni Mubarak: 호스니 무바라크
  EGY/Mohamed Hussein Tantawi: Hussein Tantawi
  EGY/Mohamed Hussein Tantawi: Tantawi
  EGY/Mohamed Hussein Tantawi: Тантави
  EGY/Mohamed Hussein Tantawi: タンタウィ
  EGY/Mohamed Hussein Tantawi: 坦塔威
  EGY/Mohamed Hussein Tantawi: 坦塔维
  EGY/Mohamed Hussein Tantawi: 탄타위
  EGY/Mohamed Morsi: Mohammed Morsi
  EGY/Mohamed Morsi: Mohammed Mursi
  EGY/Mohamed Morsi: Morsi
  EGY/Mohamed Morsi: Mursi
  EGY/Mohamed Morsi: Мохаммед Мурси*
  EGY/Mohamed Morsi: Мурси
  EGY/Mohamed Morsi: ムルシ
  EGY/Mohamed Morsi: モルシ
  EGY/Mohamed Morsi: 穆尔西
  EGY/Mohamed Morsi: 穆爾西
  EGY/Mohamed Morsi: 모하메드 무르시
  EGY/Mohamed Morsi: 무르시
  EGY/Naguib Sawiris: Sawiris
  EGY/Naguib Sawiris: Савирис*
  EGY/Naguib Sawiris: サウィリス
  EGY/Naguib Sawiris: ナギブ・サウィリス
  EGY/Naguib Sawiris: 萨维里斯
  EGY/Naguib Sawiris: 薩維里斯
  EGY/Naguib Sawiris: 나기브 사위리스
  EGY/Naguib Sawiris: 나기브 싸위리스
  EGY/Naguib Sawiris: 나깁 사위리스
  EGY/Naguib Sawiris: 사위리스
  EGY/Sameh Shoukry: Sameh Shukri
  EGY/Sameh Shoukry: Shoukri
  EGY/Sameh Shoukry: Shoukry
  EGY/Sameh Shoukry: Shukri Sameh
  EGY/Sameh Shoukry: Самех Шукри*
  EGY/Sameh Shoukry: Шукри
  EGY/Sameh Shoukry: シュクリ
  EGY/Sameh Shoukry: 舒克里
  EGY/Sameh Shoukry: 舒凯里
  EGY/Sameh Shoukry: 사메 슈크리
  EGY/Sameh Shoukry: 슈크리
  EGY/Sedki Sobhi: Sedki Sobhy
  EGY/Sedki Sobhi: Sedky Sobhy
  EGY/Sedki Sobhi: Седки Собхи*
  EGY/Sedki Sobhi: セドキ・ソブヒ
  EGY/Sedki Sobhi: 塞德基·苏卜希
  EGY/Sedki Sobhi: 세드키 소브히
  EGY/Sedki Sobhi: 시드키 소브히
  ETH/Abiy Ahmed: Abiy
  ETH/Abiy Ahmed: Abiy Ahmed Ali
  ETH/Abiy Ahmed: Абий Ахмед*
  ETH/Abiy Ahmed: Абия Ахмеда*
  ETH/Abiy Ahmed: アビー・アハメド
  ETH/Abiy Ahmed: アビー首相
  ETH/Abiy Ahmed: 阿比·艾哈迈德
  ETH/Abiy Ahmed: 阿比总理
  ETH/Abiy Ahmed: 阿邁德
  ETH/Abiy Ahmed: 아비 아머드
  ETH/Abiy Ahmed: 아비 아흐메드
  ETH/Hailemariam Desalegn: Hailemariam
  ETH/Hailemariam Desalegn: Хайлемариам*
  ETH/Hailemariam Desalegn: ハイレマリアム
  ETH/Hailemariam Desalegn: 海尔马里亚姆
  ETH/Hailemariam Desalegn: 하일레마리암
  ETH/Hailemariam Desalegn: 하일레마리암 데살렌
  ETH/Meles Zenawi: Meles
  ETH/Meles Zenawi: Zenawi
  ETH/Meles Zenawi: Мелес Зенави*
  ETH/Meles Zenawi: Мелес Зенауи*
  ETH/Meles Zenawi: メレス
  ETH/Meles Zenawi: メレス・ゼナウィ
  ETH/Meles Zenawi: 梅莱斯
  ETH/Meles Zenawi: 梅萊斯
  ETH/Meles Zenawi: 멜레스 제나위
  ETH/Meles Zenawi: 멜레쓰 제나위
  EU/Catherine Ashton: Кэтрин Эштон*
  EU/Catherine Ashton: アシュトン上級代表
  EU/Catherine Ashton: キャサリン・アシュトン
  EU/Catherine Ashton: 凯瑟琳·艾希顿
  EU/Catherine Ashton: 凯瑟琳·阿什顿
  EU/Catherine Ashton: 凱瑟琳·艾希頓
  EU/Catherine Ashton: 凱瑟琳·阿什頓
  EU/Catherine Ashton: 애슈턴 고위대표
  EU/Catherine Ashton: 애슈턴 대표
  EU/Catherine Ashton: 캐서린 애슈턴
  EU/Federica Mogherini: Federiki Mogherini
  EU/Federica Mogherini: Mogherini
  EU/Federica Mogherini: Могерини
  EU/Federica Mogherini: Федерика Могерини*
  EU/Federica Mogherini: Федерики Могерини*
  EU/Federica Mogherini: フェデリカ・モゲリーニ
  EU/Federica Mogherini: モゲリーニ
  EU/Federica Mogherini: 莫格里尼
  EU/Federica Mogherini: 莫盖里尼
  EU/Federica Mogherini: 莫蓋里尼
  EU/Federica Mogherini: 모게리니
  EU/Federica Mogherini: 페데리카 모게리니
  EU/Javier Solana: Javiera Solany
  EU/Javier Solana: Хавьер Солана*
  EU/Javier Solana: Хавьера Солана*
  EU/Javier Solana: Хавьере Солана*
  EU/Javier Solana: Хавьером Солана*
  EU/Javier Solana: Хавьеру Солана*
  EU/Javier Solana: ハビエル・ソラナ
  EU/Javier Solana: 索拉納
  EU/Javier Solana: 索拉纳
  EU/Javier Solana: 하비에르 솔라나
  EU/Jean Claude Juncker: Juncker
  EU/Jean Claude Juncker: Junckera
  EU/Jean Claude Juncker: Жан Клод Юнкер*
  EU/Jean Claude Juncker: Жан Клод Юнкера*
  EU/Jean Claude Juncker: Жан Клод Юнкере*
  EU/Jean Claude Juncker: Жан Клод Юнкером*
  EU/Jean Claude Juncker: Жан Клод Юнкеру*
  EU/Jean Claude Juncker: ジャンクロード・ユンケル
  EU/Jean Claude Juncker: 容克
  EU/Jean Claude Juncker: 榮克
  EU/Jean Claude Juncker: 융커
  EU/Jean Claude Juncker: 장클로드 융커
  EU/Jose Manuel Barroso: Barroso
  EU/Jose Manuel Barroso: José Manuel Durão Barroso
  EU/Jose Manuel Barroso: Баррозу
  EU/Jose Manuel Barroso: Жозе Мануэл Баррозу*
  EU/Jose Manuel Barroso: Жозе Мануэль Баррозу*
  EU/Jose Manuel Barroso: バローゾ
  EU/Jose Manuel Barroso: 巴洛索
  EU/Jose Manuel Barroso: 巴罗佐
  EU/Jose Manuel Barroso: 巴羅佐
  EU/Jose Manuel Barroso: 바로수
  EU/Jose Manuel Barroso: 바호주
  EU/Jose Manuel Barroso: 주제 마누엘 바호주
  EU/Josep Borrell: Borrell
  EU/Josep Borrell: Borrella
  EU/Josep Borrell: Josepa Borrella
  EU/Josep Borrell: Боррелем
  EU/Josep Borrell: Боррель
  EU/Josep Borrell: Борреля
  EU/Josep Borrell: Жозеп Боррел*
  EU/Josep Borrell: Жозепа Боррел*
  EU/Josep Borrell: Жозепе Боррел*
  EU/Josep Borrell: Жозепом Боррел*
  EU/Josep Borrell: Жозепу Боррел*
  EU/Josep Borrell: ジョセップ・ボレル
  EU/Josep Borrell: ボレル上級代表
  EU/Josep Borrell: ボレル外交安全保障
  EU/Josep Borrell: 博雷利
  EU/Josep Borrell: 博雷尔
  EU/Josep Borrell: 博雷爾
  EU/Josep Borrell: 波瑞尔
  EU/Josep Borrell: 波瑞爾
  EU/Josep Borrell: 보렐 고위대표
  EU/Josep Borrell: 조셉 보렐
  EU/Josep Borrell: 주제프 보렐
  EU/Josep Borrell: 호세프 보렐
  EU/Kaja Kallas: Kai Kallas
  EU/Kaja Kallas: Kaję Kallas
  EU/Kaja Kallas: Каи Каллас*
  EU/Kaja Kallas: Кайя Каллас*
  EU/Kaja Kallas: Каю Каллас*
  EU/Kaja Kallas: Кая Каллас*
  EU/Kaja Kallas: カヤ・カラス
  EU/Kaja Kallas: カラス上級代表
  EU/Kaja Kallas: カーヤ・カッラス
  EU/Kaja Kallas: 卡娅·卡拉斯
  EU/Kaja Kallas: 卡婭·卡拉斯
  EU/Kaja Kallas: 카야 칼라스
  EU/Kaja Kallas: 칼라스 EU
  EU/Kaja Kallas: 칼라스 고위대표
  EU/Romano Prodi: Проди
  EU/Romano Prodi: Романо Проди*
  EU/Romano Prodi: プロディ
  EU/Romano Prodi: プローディ
  EU/Romano Prodi: 普罗迪
  EU/Romano Prodi: 普羅迪
  EU/Romano Prodi: 로마노 프로디
  EU/Ursula von der Leyen: Ursuli von der Leyen
  EU/Ursula von der Leyen: Urszula von der Leyen
  EU/Ursula von der Leyen: von der Leyen
  EU/Ursula von der Leyen: Урсула фон дер Ляйен*
  EU/Ursula von der Leyen: Урсулы фон дер Ляйен*
  EU/Ursula von der Leyen: фон дер Ляйен*
  EU/Ursula von der Leyen: ウルズラ・フォンデアライエン
  EU/Ursula von der Leyen: フォンデアライエン
  EU/Ursula von der Leyen: 冯徳莱恩
  EU/Ursula von der Leyen: 冯德莱恩
  EU/Ursula von der Leyen: 范徳頼恩
  EU/Ursula von der Leyen: 范德賴恩
  EU/Ursula von der Leyen: 范德赖恩
  EU/Ursula von der Leyen: 馮徳莱恩
  EU/Ursula von der Leyen: 馮德萊恩
  EU/Ursula von der Leyen: 우르줄라 폰데어라이엔
  EU/Ursula von der Leyen: 폰 데어 라이엔
  EU/Ursula von der Leyen: 폰데어라이엔
  FIFA/Gianni Infantino: Gianniego Infantino
  FIFA/Gianni Infantino: Infantino
  FIFA/Gianni Infantino: Джанни Инфантино*
  FIFA/Gianni Infantino: Инфантино
  FIFA/Gianni Infantino: インファンティノ
  FIFA/Gianni Infantino: インファンティーノ
  FIFA/Gianni Infantino: 因凡蒂諾
  FIFA/Gianni Infantino: 因凡蒂诺
  FIFA/Gianni Infantino: 英凡提諾
  FIFA/Gianni Infantino: 英凡提诺
  FIFA/Gianni Infantino: 인판티노
  FIFA/Gianni Infantino: 잔니 인판티노
  FIFA/Sepp Blatter: Joseph Blatter
  FIFA/Sepp Blatter: Seppa Blattera
  FIFA/Sepp Blatter: Блаттер*
  FIFA/Sepp Blatter: Зепп Блаттер*
  FIFA/Sepp Blatter: Зеппа Блаттера*
  FIFA/Sepp Blatter: Зеппе Блаттере*
  FIFA/Sepp Blatter: Зеппом Блаттером*
  FIFA/Sepp Blatter: Зеппу Блаттеру*
  FIFA/Sepp Blatter: Йозеф Блаттер*
  FIFA/Sepp Blatter: Йозеф Блаттера*
  FIFA/Sepp Blatter: Йозеф Блаттере*
  FIFA/Sepp Blatter: Йозеф Блаттером*
  FIFA/Sepp Blatter: Йозеф Блаттеру*
  FIFA/Sepp Blatter: ゼップ・ブラッター
  FIFA/Sepp Blatter: ブラッター
  FIFA/Sepp Blatter: 布拉特
  FIFA/Sepp Blatter: 布拉特主席
  FIFA/Sepp Blatter: 블라터
  FIFA/Sepp Blatter: 블래터
  FIFA/Sepp Blatter: 제프 블래터
  FRA/Alain Juppe: Juppe
  FRA/Alain Juppe: Ален Жюппе*
  FRA/Alain Juppe: Жюппе
  FRA/Alain Juppe: アラン・ジュペ
  FRA/Alain Juppe: ジュペ外相
  FRA/Alain Juppe: 居貝
  FRA/Alain Juppe: 朱佩
  FRA/Alain Juppe: 알랭 쥐페
  FRA/Alain Juppe: 쥐페
  FRA/Bernard Kouchner: Kouchner
  FRA/Bernard Kouchner: Бернар Кушнер*
  FRA/Bernard Kouchner: Бернара Кушнера*
  FRA/Bernard Kouchner: クシュネル
  FRA/Bernard Kouchner: 库什内
  FRA/Bernard Kouchner: 庫什內
  FRA/Bernard Kouchner: 베르나르 쿠슈네르
  FRA/Bernard Kouchner: 쿠슈네르
  FRA/Catherine Colonna: Катрин Колонна*
  FRA/Catherine Colonna: Катрин Колонны*
  FRA/Catherine Colonna: カトリーヌ・コロナ
  FRA/Catherine Colonna: コロナ外相
  FRA/Catherine Colonna: 凯瑟琳·科隆纳
  FRA/Catherine Colonna: 科隆纳
  FRA/Catherine Colonna: 카트린 콜로나
  FRA/Catherine Colonna: 콜로나 외무장관
  FRA/Emmanuel Macron: Emmanuela Macrona
  FRA/Emmanuel Macron: Emmanuelem Macronem
  FRA/Emmanuel Macron: Macron
  FRA/Emmanuel Macron: Macrona
  FRA/Emmanuel Macron: Macronem
  FRA/Emmanuel Macron: Макрон*
  FRA/Emmanuel Macron: Эмманюэль Макрон*
  FRA/Emmanuel Macron: エマニュエル・マクロン
  FRA/Emmanuel Macron: マクロン
  FRA/Emmanuel Macron: 馬克宏
  FRA/Emmanuel Macron: 馬克龍
  FRA/Emmanuel Macron: 马克龙
  FRA/Emmanuel Macron: 마크롱
  FRA/Emmanuel Macron: 에마뉘엘 마크롱
  FRA/Emmanuel Macron: 에마뉴엘 마크롱
  FRA/Emmanuel Macron: 엠마뉴엘 마크롱
  FRA/Florence Parly: Parly
  FRA/Florence Parly: Парли
  FRA/Florence Parly: Флоранс Парли*
  FRA/Florence Parly: パルリ
  FRA/Florence Parly: パルリ国防相
  FRA/Florence Parly: 帕利防长
  FRA/Florence Parly: 弗洛朗丝·帕利
  FRA/Florence Parly: 파를리
  FRA/Florence Parly: 플로랑스 파를리
  FRA/Francois Hollande: Олланд*
  FRA/Francois Hollande: Франсуа Олланд*
  FRA/Francois Hollande: オランド仏大統領
  FRA/Francois Hollande: オランド大統領
  FRA/Francois Hollande: フランソワ・オランド
  FRA/Francois Hollande: 奥朗德
  FRA/Francois Hollande: 奧朗德
  FRA/Francois Hollande: 歐蘭德
  FRA/Francois Hollande: 올랑드
  FRA/Francois Hollande: 프랑수아 올랑드
  FRA/Hubert Vedrine: Vedrine
  FRA/Hubert Vedrine: Ведрин*
  FRA/Hubert Vedrine: Юбер Ведрин*
  FRA/Hubert Vedrine: ベドリヌ
  FRA/Hubert Vedrine: 于贝尔·韦德里纳
  FRA/Hubert Vedrine: 韦德里纳
  FRA/Hubert Vedrine: 베드린
  FRA/Hubert Vedrine: 위베르 베드린
  FRA/Jack Lang: Джек Ланг*
  FRA/Jack Lang: Жак Ланг*
  FRA/Jack Lang: Жака Ланга*
  FRA/Jack Lang: ジャック・ラング
  FRA/Jack Lang: 賈克·朗
  FRA/Jack Lang: 雅克·朗
  FRA/Jack Lang: 자끄 랑
  FRA/Jack Lang: 자크 랑
  FRA/Jack Lang: 자크 랑 특사
  FRA/Jack Lang: 잭 랑
  FRA/Jacques Chirac: Chirac
  FRA/Jacques Chirac: Jacquesa Chiraca
  FRA/Jacques Chirac: Жак Ширак*
  FRA/Jacques Chirac: Ширак
  FRA/Jacques Chirac: Ширака
  FRA/Jacques Chirac: Шираком
  FRA/Jacques Chirac: シラク
  FRA/Jacques Chirac: ジャック・シラク
  FRA/Jacques Chirac: 希拉克
  FRA/Jacques Chirac: 席哈克
  FRA/Jacques Chirac: 시라크
  FRA/Jacques Chirac: 자크 시라크
  FRA/Jean Marc Ayrault: Ayrault
  FRA/Jean Marc Ayrault: Жан Марк Эйро*
  FRA/Jean Marc Ayrault: Эйро
  FRA/Jean Marc Ayrault: エロー外相
  FRA/Jean Marc Ayrault: ジャンマルク・エロー
  FRA/Jean Marc Ayrault: 艾罗外长
  FRA/Jean Marc Ayrault: 让-马克·艾罗
  FRA/Jean Marc Ayrault: 에로 외무장관
  FRA/Jean Marc Ayrault: 장마르크 에로
  FRA/Jean Noel Barrot: Barrot
  FRA/Jean Noel Barrot: Jean Noela Barrota
  FRA/Jean Noel Barrot: Барро
  FRA/Jean Noel Barrot: Жан Ноэль Барро*
  FRA/Jean Noel Barrot: ジャンノエル・バロ
  FRA/Jean Noel Barrot: バロ外相
  FRA/Jean Noel Barrot: 巴罗外长
  FRA/Jean Noel Barrot: 巴羅外長
  FRA/Jean Noel Barrot: 让-诺埃尔·巴罗
  FRA/Jean Noel Barrot: 바로 외무장관
  FRA/Jean Noel Barrot: 장 노엘 바로
  FRA/Jean Noel Barrot: 장노엘 바로
  FRA/Jean Yves Le Drian: Le Drian
  FRA/Jean Yves Le Drian: Le Driana
  FRA/Jean Yves Le Drian: Le Drianem
  FRA/Jean Yves Le Drian: Жан Ив Ле Дриан*
  FRA/Jean Yves Le Drian: Ле Дриан*
  FRA/Jean Yves Le Drian: Ле Дриана*
  FRA/Jean Yves Le Drian: Ле Дрианом*
  FRA/Jean Yves Le Drian: ジャンイブ・ルドリアン
  FRA/Jean Yves Le Drian: ルドリアン
  FRA/Jean Yves Le Drian: ル・ドリアン
  FRA/Jean Yves Le Drian: 勒德里安
  FRA/Jean Yves Le Drian: 勒德里昂
  FRA/Jean Yves Le Drian: 르드리앙
  FRA/Jean Yves Le Drian: 장 이브 르 드리앙
  FRA/Jean Yves Le Drian: 장이브 르드리앙
  FRA/Laurent Fabius: Fabius
  FRA/Laurent Fabius: Лоран Фабиус*
  FRA/Laurent Fabius: Фабиус*
  FRA/Laurent Fabius: ファビウス
  FRA/Laurent Fabius: 法比尤斯
  FRA/Laurent Fabius: 法畢斯
  FRA/Laurent Fabius: 로랑 파비위스
  FRA/Laurent Fabius: 파비우스
  FRA/Laurent Fabius: 파비위스
  FRA/Nicolas Sarkozy: Nicolasa Sarkozy'ego
  FRA/Nicolas Sarkozy: Sarkozy
  FRA/Nicolas Sarkozy: Николя Саркози*
  FRA/Nicolas Sarkozy: Саркози
  FRA/Nicolas Sarkozy: サルコジ
  FRA/Nicolas Sarkozy: ニコラ・サルコジ
  FRA/Nicolas Sarkozy: 萨科齐
  FRA/Nicolas Sarkozy: 薩科奇
  FRA/Nicolas Sarkozy: 薩科齊
  FRA/Nicolas Sarkozy: 니콜라 사르코지
  FRA/Nicolas Sarkozy: 사르코지
  FRA/Sebastien Lecornu: Lecornu
  FRA/Sebastien Lecornu: Лекорню
  FRA/Sebastien Lecornu: ルコルニュ
  FRA/Sebastien Lecornu: 勒克努
  FRA/Sebastien Lecornu: 勒科尔尼
  FRA/Sebastien Lecornu: 勒科爾尼
  FRA/Sebastien Lecornu: 르코르뉘
  FRA/Sebastien Lecornu: 세바스티앵 르코르뉘
  FRA/Stephane Sejourne: Sejourne
  FRA/Stephane Sejourne: Сежурне
  FRA/Stephane Sejourne: Стефан Сежурне*
  FRA/Stephane Sejourne: セジュルネ
  FRA/Stephane Sejourne: 塞茹尔内
  FRA/Stephane Sejourne: 塞茹爾內
  FRA/Stephane Sejourne: 세주르네
  FRA/Stephane Sejourne: 스테판 세주르네
  GBR/Alastair Morgan: Alistair Morgan
  GBR/Alastair Morgan: Аластер Морган*
  GBR/Alastair Morgan: アラスター・モーガン
  GBR/Alastair Morgan: アラステア・モーガン
  GBR/Alastair Morgan: 阿拉斯泰尔·摩根
  GBR/Alastair Morgan: 알라스테어 모간
  GBR/Alastair Morgan: 알래스테어 모건
  GBR/Alastair Morgan: 앨러스터 모건
  GBR/Alastair Morgan: 앨러스테어 모건
  GBR/Ben Wallace: Бен Уоллес*
  GBR/Ben Wallace: ウォレス国防相
  GBR/Ben Wallace: ベン・ウォレス
  GBR/Ben Wallace: 华莱士防相
  GBR/Ben Wallace: 本·华莱士
  GBR/Ben Wallace: 華禮仕
  GBR/Ben Wallace: 벤 월리스
  GBR/Bill Rammell: Rammell
  GBR/Bill Rammell: Билл Рэммелл*
  GBR/Bill Rammell: ビル・ラメル
  GBR/Bill Rammell: ラメル外務
  GBR/Bill Rammell: 拉梅尔
  GBR/Bill Rammell: 拉梅爾
  GBR/Bill Rammell: 라멜 외무차관
  GBR/Bill Rammell: 빌 라멜
  GBR/Bill Rammell: 빌 레멀
  GBR/Boris Johnson: Borisa Johnsona
  GBR/Boris Johnson: Borisem Johnsonem
  GBR/Boris Johnson: Борис Джонсон*
  GBR/Boris Johnson: Бориса Джонсона*
  GBR/Boris Johnson: Борисом Джонсоном*
  GBR/Boris Johnson: Борису Джонсону*
  GBR/Boris Johnson: ジョンソン英首相
  GBR/Boris Johnson: ジョンソン首相
  GBR/Boris Johnson: ボリス・ジョンソン
  GBR/Boris Johnson: 強生首相
  GBR/Boris Johnson: 約翰遜首相
  GBR/Boris Johnson: 约翰逊首相
  GBR/Boris Johnson: 鲍里斯·约翰逊
  GBR/Boris Johnson: 보리스 존슨
  GBR/Boris Johnson: 보리스 죤슨
  GBR/Boris Johnson: 존슨 총리
  GBR/Charles III: Carlos III
  GBR/Charles III: Karl III
  GBR/Charles III: Karol III
  GBR/Charles III: Karola III
  GBR/Charles III: King Charles
  GBR/Charles III: King Charles III
  GBR/Charles III: Карл III
  GBR/Charles III: Карла III
  GBR/Charles III: Карлом III
  GBR/Charles III: Карлу III
  GBR/Charles III: チャールズ3世
  GBR/Charles III: チャールズ国王
  GBR/Charles III: 查尔斯三世
  GBR/Charles III: 查爾斯三世
  GBR/Charles III: 查理三世
  GBR/Charles III: 찰스 3세
  GBR/Charles III: 찰스 국왕
  GBR/Charles III: 챨스 3세
  GBR/Colin Crooks: Colin James Crooks
  GBR/Colin Crooks: Колин Крукс*
  GBR/Colin Crooks: コリン・クルックス
  GBR/Colin Crooks: 柯林·克魯克斯
  GBR/Colin Crooks: 科林·克鲁克斯
  GBR/Colin Crooks: 콜린 제임스 크룩스
  GBR/Colin Crooks: 콜린 크룩스
  GBR/David Cameron: Davida Camerona
  GBR/David Cameron: Davidem Cameronem
  GBR/David Cameron: Дэвид Кэмерон*
  GBR/David Cameron: Дэвида Кэмерона*
  GBR/David Cameron: Кэмерон
  GBR/David Cameron: Кэмерона
  GBR/David Cameron: Кэмероном
  GBR/David Cameron: キャメロン外相
  GBR/David Cameron: キャメロン首相
  GBR/David Cameron: デービッド・キャメロン
  GBR/David Cameron: 卡梅伦
  GBR/David Cameron: 卡梅倫
  GBR/David Cameron: 卡麥隆
  GBR/David Cameron: 戴维·卡梅伦
  GBR/David Cameron: 데이비드 카메론
  GBR/David Cameron: 데이비드 캐머런
  GBR/David Cameron: 캐머런 외무장관
  GBR/David Cameron: 캐머런 총리
  GBR/David Ellis: Дэвид Эллис*
  GBR/David Ellis: デイビッド・エリス
  GBR/David Ellis: デービッド・エリス
  GBR/David Ellis: 戴维·埃利斯
  GBR/David Ellis: 데이비드 엘리스
  GBR/David Ellis: 데이비드 엘리스 대사
  GBR/David Lammy: Davida Lammy'ego
  GBR/David Lammy: Lammy
  GBR/David Lammy: Lammym
  GBR/David Lammy: Дэвид Лэмми*
  GBR/David Lammy: Лэмми
  GBR/David Lammy: デイヴィッド・ラミー
  GBR/David Lammy: デービッド・ラミー
  GBR/David Lammy: ラミー外相
  GBR/David Lammy: 戴维·拉米
  GBR/David Lammy: 拉米外交大臣
  GBR/David Lammy: 拉米外相
  GBR/David Lammy: 林德伟
  GBR/David Lammy: 林德偉
  GBR/David Lammy: 데이비드 래미
  GBR/David Lammy: 래미
  GBR/David Lammy: 래미 외무장관
  GBR/David Miliband: Miliband
  GBR/David Miliband: Дэвид Милибэнд*
  GBR/David Miliband: Милибэнд*
  GBR/David Miliband: デービッド・ミリバンド
  GBR/David Miliband: ミリバンド外相
  GBR/David Miliband: 米利班德
  GBR/David Miliband: 데이비드 밀리밴드
  GBR/David Miliband: 밀리밴드
  GBR/David Slinn: Slinn
  GBR/David Slinn: Дэвид Слинн*
  GBR/David Slinn: デイビッド・スリン
  GBR/David Slinn: デービッド・スリン
  GBR/David Slinn: 大卫·斯林
  GBR/David Slinn: 戴维·斯林
  GBR/David Slinn: 데이비드 슬린
  GBR/David Slinn: 데이비드 슬린 대사
  GBR/Dominic Raab: Доминик Рааб*
  GBR/Dominic Raab: Рааб
  GBR/Dominic Raab: Рааба
  GBR/Dominic Raab: ドミニク・ラーブ
  GBR/Dominic Raab: ラーブ
  GBR/Dominic Raab: ラーブ外相
  GBR/Dominic Raab: 多米尼克·拉布
  GBR/Dominic Raab: 拉布外交大臣
  GBR/Dominic Raab: 藍韜文
  GBR/Dominic Raab: 도미니크 라브
  GBR/Dominic Raab: 도미닉 라브
  GBR/Elizabeth II: Elżbieta II
  GBR/Elizabeth II: Elżbiety II
  GBR/Elizabeth II: Isabel II
  GBR/Elizabeth II: Königin Elisabeth
  GBR/Elizabeth II: Queen Elizabeth
  GBR/Elizabeth II: Queen Elizabeth II
  GBR/Elizabeth II: Élisabeth II
  GBR/Elizabeth II: Елизавета II
  GBR/Elizabeth II: Елизавете II
  GBR/Elizabeth II: Елизаветой II
  GBR/Elizabeth II: Елизаветы II
  GBR/Elizabeth II: エリザベス女王
  GBR/Elizabeth II: 伊丽莎白二世
  GBR/Elizabeth II: 伊丽莎白女王
  GBR/Elizabeth II: 伊莉莎白女王
  GBR/Elizabeth II: 伊麗莎白女王
  GBR/Elizabeth II: 엘리자베스 2세
  GBR/Elizabeth II: 엘리자베스 여왕
  GBR/Elizabeth II: 엘리자베쓰 2세
  GBR/Gordon Brown: Gordona Browna
  GBR/Gordon Brown: Gordonem Brownem
  GBR/Gordon Brown: Гордон Браун*
  GBR/Gordon Brown: Гордона Брауна*
  GBR/Gordon Brown: Гордоном Брауном*
  GBR/Gordon Brown: ゴードン・ブラウン
  GBR/Gordon Brown: 布朗首相
  GBR/Gordon Brown: 戈登·布朗
  GBR/Gordon Brown: 고든 브라운
  GBR/Grant Shapps: Shapps
  GBR/Grant Shapps: Грант Шаппс*
  GBR/Grant Shapps: Шэппс*
  GBR/Grant Shapps: シャップス
  GBR/Grant Shapps: 沙普斯
  GBR/Grant Shapps: 그랜트 샵스
  GBR/Grant Shapps: 그랜트 섑스
  GBR/Grant Shapps: 섑스
  GBR/Jack Straw: Джек Стро*
  GBR/Jack Straw: ジャック・ストロー
  GBR/Jack Straw: ストロー外相
  GBR/Jack Straw: 잭 스트로
  GBR/James Cleverly: Джеймс Клеверли*
  GBR/James Cleverly: Клеверли
  GBR/James Cleverly: クレバリー
  GBR/James Cleverly: ジェームズ・クレバリー
  GBR/James Cleverly: 克莱弗利
  GBR/James Cleverly: 克萊弗利
  GBR/James Cleverly: 祁湛明
  GBR/James Cleverly: 제임스 클레버리
  GBR/James Cleverly: 제임스 클레벌리
  GBR/James Cleverly: 클레벌리 외무장관
  GBR/Jeremy Hunt: Джереми Хант*
  GBR/Jeremy Hunt: ジェレミー・ハント
  GBR/Jeremy Hunt: ハント外相
  GBR/Jeremy Hunt: 亨特外交大臣
  GBR/Jeremy Hunt: 杭特外相
  GBR/Jeremy Hunt: 杰里米·亨特
  GBR/Jeremy Hunt: 제러미 헌트
  GBR/Jeremy Hunt: 제레미 헌트
  GBR/John Everard: Джон Эверард*
  GBR/John Everard: ジョン・エバラード
  GBR/John Everard: ジョン・エヴァラード
  GBR/John Everard: 约翰·埃弗拉德
  GBR/John Everard: 존 에버라드
  GBR/John Everard: 존 에버러드
  GBR/John Healey: Джон Хили*
  GBR/John Healey: ジョン・ヒーリー
  GBR/John Healey: ヒーリー国防相
  GBR/John Healey: 夏俊豪
  GBR/John Healey: 希利国防大臣
  GBR/John Healey: 约翰·希利
  GBR/John Healey: 존 힐리
  GBR/John Healey: 존 힐리 국방장관
  GBR/Karen Wolstenholme: Wolstenholme
  GBR/Karen Wolstenholme: Карен Вулстенхолм*
  GBR/Karen Wolstenholme: カレン・ウォルステンホルム
  GBR/Karen Wolstenholme: 카렌 월스텐홀름
  GBR/Karen Wolstenholme: 카렌 월스텐홈
  GBR/Karen Wolstenholme: 캐런 울스턴홈
  GBR/Keir Starmer: Keira Starmera
  GBR/Keir Starmer: Starmer
  GBR/Keir Starmer: Starmera
  GBR/Keir Starmer: Starmerem
  GBR/Keir Starmer: Кир Стармер*
  GBR/Keir Starmer: Стармер*
  GBR/Keir Starmer: キア・スターマー
  GBR/Keir Starmer: スターマー
  GBR/Keir Starmer: 斯塔莫
  GBR/Keir Starmer: 斯塔默
  GBR/Keir Starmer: 施凱爾
  GBR/Keir Starmer: 施紀賢
  GBR/Keir Starmer: 스타머
  GBR/Keir Starmer: 키어 스타머
  GBR/Liz Truss: Elizabeth Truss
  GBR/Liz Truss: Лиз Трасс*
  GBR/Liz Truss: Трасс
  GBR/Liz Truss: トラス外相
  GBR/Liz Truss: トラス首相
  GBR/Liz Truss: リズ・トラス
  GBR/Liz Truss: 卓慧思
  GBR/Liz Truss: 特拉斯首相
  GBR/Liz Truss: 英国首相特拉斯
  GBR/Liz Truss: 리즈 트러스
  GBR/Liz Truss: 트러스 외무장관
  GBR/Liz Truss: 트러스 총리
  GBR/Margaret Beckett: Маргарет Бекет*
  GBR/Margaret Beckett: Маргарет Бекетт*
  GBR/Margaret Beckett: ベケット外相
  GBR/Margaret Beckett: マーガレット・ベケット
  GBR/Margaret Beckett: 玛格丽特·贝克特
  GBR/Margaret Beckett: 贝克特外交大臣
  GBR/Margaret Beckett: 마가렛 베켓
  GBR/Margaret Beckett: 마거릿 베킷
  GBR/Michael Gifford: Mike Gifford
  GBR/Michael Gifford: Майкл Гиффорд*
  GBR/Michael Gifford: マイケル・ギフォード
  GBR/Michael Gifford: 迈克尔·吉福德
  GBR/Michael Gifford: 마이크 기포드
  GBR/Michael Gifford: 마이클 기퍼드
  GBR/Michael Gifford: 마이클 기포드
  GBR/Peter Hughes: Питер Хьюз*
  GBR/Peter Hughes: ピーター・ヒューズ
  GBR/Peter Hughes: 彼得·休斯
  GBR/Peter Hughes: 피터 휴스
  GBR/Peter Hughes: 피터 휴즈
  GBR/Philip Hammond: Филип Хэммонд*
  GBR/Philip Hammond: Филипп Хаммонд*
  GBR/Philip Hammond: ハモンド外相
  GBR/Philip Hammond: フィリップ・ハモンド
  GBR/Philip Hammond: 哈蒙德
  GBR/Philip Hammond: 夏文達
  GBR/Philip Hammond: 菲利普·哈蒙德
  GBR/Philip Hammond: 필립 해먼드
  GBR/Rishi Sunak: Rishiego Sunaka
  GBR/Rishi Sunak: Sunak
  GBR/Rishi Sunak: Sunaka
  GBR/Rishi Sunak: Sunakiem
  GBR/Rishi Sunak: Риши Сунак*
  GBR/Rishi Sunak: Сунак
  GBR/Rishi Sunak: Сунака
  GBR/Rishi Sunak: Сунаком
  GBR/Rishi Sunak: スナク
  GBR/Rishi Sunak: リシ・スナク
  GBR/Rishi Sunak: 苏纳克
  GBR/Rishi Sunak: 蘇納克
  GBR/Rishi Sunak: 辛偉誠
  GBR/Rishi Sunak: 리시 수낙
  GBR/Rishi Sunak: 리시 수낵
  GBR/Rishi Sunak: 수낙
  GBR/Rishi Sunak: 수낵
  GBR/Robin Cook: Робин Кук*
  GBR/Robin Cook: Робина Кука*
  GBR/Robin Cook: クック外相
  GBR/Robin Cook: ロビン・クック
  GBR/Robin Cook: 库克外交大臣
  GBR/Robin Cook: 罗宾·库克
  GBR/Robin Cook: 로빈 쿡
  GBR/Theresa May: Theresy May
  GBR/Theresa May: Тереза Мэй*
  GBR/Theresa May: Терезе Мэй*
  GBR/Theresa May: Терезой Мэй*
  GBR/Theresa May: Терезы Мэй*
  GBR/Theresa May: テリーザ・メイ
  GBR/Theresa May: テレサ・メイ
  GBR/Theresa May: メイ首相
  GBR/Theresa May: 文翠珊
  GBR/Theresa May: 梅伊首相
  GBR/Theresa May: 特雷莎·梅
  GBR/Theresa May: 特雷莎梅
  GBR/Theresa May: 메이 총리
  GBR/Theresa May: 테레사 메이
  GBR/Theresa May: 테리사 메이
  GBR/Tony Blair: Blair
  GBR/Tony Blair: Tonym Blairem
  GBR/Tony Blair: Блэр
  GBR/Tony Blair: Блэра
  GBR/Tony Blair: Блэром
  GBR/Tony Blair: Тони Блэр*
  GBR/Tony Blair: トニー・ブレア
  GBR/Tony Blair: ブレア首相
  GBR/Tony Blair: 布莱尔
  GBR/Tony Blair: 布萊爾
  GBR/Tony Blair: 貝理雅
  GBR/Tony Blair: 블레어 총리
  GBR/Tony Blair: 토니 블레어
  GBR/Tony Blair: 토니 블레어 총리
  GBR/William Hague: Williama Hague
  GBR/William Hague: Уильям Хейг*
  GBR/William Hague: Уильяма Хейга*
  GBR/William Hague: ウィリアム・ヘイグ
  GBR/William Hague: ヘイグ外相
  GBR/William Hague: 威廉·黑格
  GBR/William Hague: 黑格外交大臣
  GBR/William Hague: 윌리엄 헤이그
  GNQ/Agapito Mba Mokuy: Mba Mokuy
  GNQ/Agapito Mba Mokuy: Агапито Мба Мокуй*
  GNQ/Agapito Mba Mokuy: アガピト・ムバ・モクイ
  GNQ/Agapito Mba Mokuy: 阿加皮托·姆巴·莫库伊
  GNQ/Agapito Mba Mokuy: 아가삐또 음바 모꾸이
  GNQ/Agapito Mba Mokuy: 아가피토 음바 모쿠이
  GNQ/Teodoro Nguema Obiang Mangue: Obiang Mangue
  GNQ/Teodoro Nguema Obiang Mangue: Teodorin
  GNQ/Teodoro Nguema Obiang Mangue: Teodorín Obiang
  GNQ/Teodoro Nguema Obiang Mangue: Теодорин*
  GNQ/Teodoro Nguema Obiang Mangue: テオドリン
  GNQ/Teodoro Nguema Obiang Mangue: 떼오도로 응게마 오비앙 망게
  GNQ/Teodoro Nguema Obiang Mangue: 오비앙 망게
  GNQ/Teodoro Nguema Obiang Mangue: 테오도로 응게마 오비앙 망게
  GNQ/Teodoro Obiang Nguema Mbasogo: Obiang
  GNQ/Teodoro Obiang Nguema Mbasogo: Obiang Nguema
  GNQ/Teodoro Obiang Nguema Mbasogo: Obiang Nguema Mbasogo
  GNQ/Teodoro Obiang Nguema Mbasogo: Teodoro Obiang
  GNQ/Teodoro Obiang Nguema Mbasogo: Обианг*
  GNQ/Teodoro Obiang Nguema Mbasogo: Теодоро Обианг*
  GNQ/Teodoro Obiang Nguema Mbasogo: オビアン
  GNQ/Teodoro Obiang Nguema Mbasogo: オビアン・ヌゲマ
  GNQ/Teodoro Obiang Nguema Mbasogo: 奥比昂
  GNQ/Teodoro Obiang Nguema Mbasogo: 奧比昂
  GNQ/Teodoro Obiang Nguema Mbasogo: 떼오도로 오비앙 응게마 음바쏘고
  GNQ/Teodoro Obiang Nguema Mbasogo: 오비앙
  GNQ/Teodoro Obiang Nguema Mbasogo: 오비앙 응게마
  GNQ/Teodoro Obiang Nguema Mbasogo: 테오도로 오비앙
  HUN/Janos Ader: Янош Адер*
  HUN/Janos Ader: アーデル・ヤーノシュ
  HUN/Janos Ader: アーデル大統領
  HUN/Janos Ader: 阿德尔·亚诺什
  HUN/Janos Ader: 阿戴尔
  HUN/Janos Ader: 야노시 아데르
  HUN/Janos Martonyi: Martonyi
  HUN/Janos Martonyi: Мартони
  HUN/Janos Martonyi: マルトニ
  HUN/Janos Martonyi: 马尔托尼
  HUN/Janos Martonyi: 야노시 머르토니
  HUN/Katalin Novak: Novák Katalin
  HUN/Katalin Novak: Каталин Новак*
  HUN/Katalin Novak: カタリン・ノバーク
  HUN/Katalin Novak: ノバーク大統領
  HUN/Katalin Novak: 卡塔林·诺瓦克
  HUN/Katalin Novak: 诺瓦克总统
  HUN/Katalin Novak: 노바크 대통령
  HUN/Katalin Novak: 커털린 노바크
  HUN/Peter Szijjarto: Sijarto
  HUN/Peter Szijjarto: Szijarto
  HUN/Peter Szijjarto: Szijjarto
  HUN/Peter Szijjarto: Szijjártó Péter
  HUN/Peter Szijjarto: Петер Сийярто*
  HUN/Peter Szijjarto: Сийярто
  HUN/Peter Szijjarto: Сиярто
  HUN/Peter Szijjarto: シヤルト
  HUN/Peter Szijjarto: シーヤルト
  HUN/Peter Szijjarto: シーヤールトー
  HUN/Peter Szijjarto: 西亚尔托
  HUN/Peter Szijjarto: 西亞爾托
  HUN/Peter Szijjarto: 西雅尔多
  HUN/Peter Szijjarto: 西雅爾多
  HUN/Peter Szijjarto: 시야르토
  HUN/Peter Szijjarto: 페떼르 씨야르또
  HUN/Peter Szijjarto: 페테르 시야르토
  HUN/Tamas Sulyok: Sulyok
  HUN/Tamas Sulyok: Sulyok Tamás
  HUN/Tamas Sulyok: Тамаш Шуйок*
  HUN/Tamas Sulyok: Шуйок*
  HUN/Tamas Sulyok: シュヨク
  HUN/Tamas Sulyok: 舒尤克
  HUN/Tamas Sulyok: 슈요크
  HUN/Tamas Sulyok: 타마스 슐요크
  HUN/Tamas Sulyok: 터마시 슈요크
  HUN/Viktor Orban: Orban
  HUN/Viktor Orban: Orbana
  HUN/Viktor Orban: Orbanem
  HUN/Viktor Orban: Orbán Viktor
  HUN/Viktor Orban: Viktora Orbana
  HUN/Viktor Orban: Wiktor Orban
  HUN/Viktor Orban: Виктор Орбан*
  HUN/Viktor Orban: Орбан
  HUN/Viktor Orban: Орбана
  HUN/Viktor Orban: Орбаном
  HUN/Viktor Orban: Орбану
  HUN/Viktor Orban: オルバン
  HUN/Viktor Orban: ビクトル・オルバン
  HUN/Viktor Orban: 奧班
  HUN/Viktor Orban: 欧尔班
  HUN/Viktor Orban: 歐爾班
  HUN/Viktor Orban: 빅토르 오르반
  HUN/Viktor Orban: 오르반
  IAEA/Mohamed ElBaradei: Baradei
  IAEA/Mohamed ElBaradei: El Baradei
  IAEA/Mohamed ElBaradei: ElBaradei
  IAEA/Mohamed ElBaradei: ElBaradeja
  IAEA/Mohamed ElBaradei: Mohamed El Baradei
  IAEA/Mohamed ElBaradei: Mohammed El Baradei
  IAEA/Mohamed ElBaradei: Mohammed ElBaradei
  IAEA/Mohamed ElBaradei: Мохамед эль Барадеи*
  IAEA/Mohamed ElBaradei: Мохаммед эль Барадеи*
  IAEA/Mohamed ElBaradei: Эль Барадеи*
  IAEA/Mohamed ElBaradei: Эльбарадеи
  IAEA/Mohamed ElBaradei: エルバラダイ
  IAEA/Mohamed ElBaradei: エルバラダイ事務局長
  IAEA/Mohamed ElBaradei: 巴拉迪
  IAEA/Mohamed ElBaradei: 모하메드 엘바라데이
  IAEA/Mohamed ElBaradei: 엘바라데이
  IAEA/Rafael Grossi: Grossi
  IAEA/Rafael Grossi: Grossiego
  IAEA/Rafael Grossi: Rafael Mariano Grossi
  IAEA/Rafael Grossi: Rafaela Grossiego
  IAEA/Rafael Grossi: Raphael Grossi
  IAEA/Rafael Grossi: Гросси
  IAEA/Rafael Grossi: Рафаэл Гросси*
  IAEA/Rafael Grossi: Рафаэль Гросси*
  IAEA/Rafael Grossi: Рафаэль Мариано Гросси*
  IAEA/Rafael Grossi: Рафаэля Гросси*
  IAEA/Rafael Grossi: グロッシ事務局長
  IAEA/Rafael Grossi: ラファエル・グロッシ
  IAEA/Rafael Grossi: 格罗西
  IAEA/Rafael Grossi: 格羅西
  IAEA/Rafael Grossi: 그로시
  IAEA/Rafael Grossi: 그로씨
  IAEA/Rafael Grossi: 라파엘 그로시
  IAEA/Yukiya Amano: Amano
  IAEA/Yukiya Amano: Amano Yukiya
  IAEA/Yukiya Amano: Юкии Амано*
  IAEA/Yukiya Amano: Юкия Амано*
  IAEA/Yukiya Amano: 天野之弥
  IAEA/Yukiya Amano: 天野之彌
  IAEA/Yukiya Amano: 天野事务局长
  IAEA/Yukiya Amano: 天野事務局長
  IAEA/Yukiya Amano: 아마노 사무총장
  IAEA/Yukiya Amano: 아마노 유키야
  IAEA/Yukiya Amano: 유키야 아마노
  ICRC/Jakob Kellenberger: Kellenberger
  ICRC/Jakob Kellenberger: Келленбергер*
  ICRC/Jakob Kellenberger: Якоб Келленбергер*
  ICRC/Jakob Kellenberger: Якоба Келленбергера*
  ICRC/Jakob Kellenberger: Якобе Келленбергере*
  ICRC/Jakob Kellenberger: Якобом Келленбергером*
  ICRC/Jakob Kellenberger: Якобу Келленбергеру*
  ICRC/Jakob Kellenberger: ケレンベルガー
  ICRC/Jakob Kellenberger: 克伦贝格尔
  ICRC/Jakob Kellenberger: 克倫貝格爾
  ICRC/Jakob Kellenberger: 야콥 켈렌베르거
  ICRC/Jakob Kellenberger: 켈렌베르거
  ICRC/Mirjana Spoljaric: Mirjana Spoljaric Egger
  ICRC/Mirjana Spoljaric: Spoljaric
  ICRC/Mirjana Spoljaric: Spoljaric Egger
  ICRC/Mirjana Spoljaric: Мирьяна Сполджарик*
  ICRC/Mirjana Spoljaric: Мирьяна Сполярич*
  ICRC/Mirjana Spoljaric: Мирьяна Шполярич*
  ICRC/Mirjana Spoljaric: スポリアリッチ
  ICRC/Mirjana Spoljaric: スポリャリッチ
  ICRC/Mirjana Spoljaric: 斯波利亚里奇
  ICRC/Mirjana Spoljaric: 斯波利亜里奇
  ICRC/Mirjana Spoljaric: 斯波利亞里奇
  ICRC/Mirjana Spoljaric: 米里亚娜·斯波利亚里奇
  ICRC/Mirjana Spoljaric: 米里亜娜·斯波利亜里奇
  ICRC/Mirjana Spoljaric: 米里亞娜·斯波利亞里奇
  ICRC/Mirjana Spoljaric: 미르야나 스폴야리치
  ICRC/Mirjana Spoljaric: 미리야나 스폴야릭
  ICRC/Mirjana Spoljaric: 스폴야리치
  ICRC/Mirjana Spoljaric: 스폴야릭
  ICRC/Peter Maurer: Петер Маурер*
  ICRC/Peter Maurer: Петера Маурера*
  ICRC/Peter Maurer: Петере Маурере*
  ICRC/Peter Maurer: Петером Маурером*
  ICRC/Peter Maurer: Петеру Мауреру*
  ICRC/Peter Maurer: Питер Маурер*
  ICRC/Peter Maurer: ピーター・マウラー
  ICRC/Peter Maurer: ペーター・マウラー
  ICRC/Peter Maurer: 彼得·毛雷尔
  ICRC/Peter Maurer: 彼得·毛雷爾
  ICRC/Peter Maurer: 彼得·莫雷尔
  ICRC/Peter Maurer: 彼得·莫雷爾
  ICRC/Peter Maurer: 毛雷尔
  ICRC/Peter Maurer: 毛雷爾
  ICRC/Peter Maurer: 마우러 총재
  ICRC/Peter Maurer: 페터 마우러
  ICRC/Peter Maurer: 피터 마우러
  IDN/Abdurrahman Wahid: Abdurrahman Wachid
  IDN/Abdurrahman Wahid: Gus Dur
  IDN/Abdurrahman Wahid: President Wahid
  IDN/Abdurrahman Wahid: Абдуррахман Вахид*
  IDN/Abdurrahman Wahid: ワヒド
  IDN/Abdurrahman Wahid: 瓦希德
  IDN/Abdurrahman Wahid: 압두라만 와히드
  IDN/Abdurrahman Wahid: 와히드 대통령
  IDN/Alwi Shihab: Алви Шихаб*
  IDN/Alwi Shihab: アルウィ・シハブ
  IDN/Alwi Shihab: 阿尔维·希哈卜
  IDN/Alwi Shihab: 알위 시합
  IDN/Bambang Hiendrasto: Бамбанг Хиендрасто*
  IDN/Bambang Hiendrasto: バンバン・ヒエンドラスト
  IDN/Bambang Hiendrasto: 밤방 히엔드라스토
  IDN/Bambang Hiendrasto: 밤방 히엔드라쓰또
  IDN/Berlian Napitupulu: Берлиан Напитупулу*
  IDN/Berlian Napitupulu: ベルリアン・ナピトゥプル
  IDN/Berlian Napitupulu: 나삐뚜뿔루
  IDN/Berlian Napitupulu: 베를리안 나삐뚜뿔루
  IDN/Berlian Napitupulu: 베를리안 나피투풀루
  IDN/Gina Yoginda: Гина Йогинда*
  IDN/Gina Yoginda: ギナ・ヨギンダ
  IDN/Gina Yoginda: 기나 요긴다
  IDN/Gina Yoginda: 지나 요긴다
  IDN/Hassan Wirajuda: Hassan Wirayuda
  IDN/Hassan Wirajuda: Wirajuda
  IDN/Hassan Wirajuda: Wirayuda
  IDN/Hassan Wirajuda: Вираюда
  IDN/Hassan Wirajuda: ウィラユダ
  IDN/Hassan Wirajuda: ハッサン・ウィラユダ
  IDN/Hassan Wirajuda: 哈桑·维拉尤达
  IDN/Hassan Wirajuda: 维拉尤达
  IDN/Hassan Wirajuda: 위라유다
  IDN/Hassan Wirajuda: 하산 위라유다
  IDN/Joko Widodo: Joko Widodos
  IDN/Joko Widodo: Jokowi
  IDN/Joko Widodo: Видодо
  IDN/Joko Widodo: Джоко Видодо*
  IDN/Joko Widodo: ジョコ・ウィドド
  IDN/Joko Widodo: ジョコ大統領
  IDN/Joko Widodo: 佐科
  IDN/Joko Widodo: 佐科威
  IDN/Joko Widodo: 维多多
  IDN/Joko Widodo: 조코 위도도
  IDN/Joko Widodo: 조코위
  IDN/Joko Widodo: 죠꼬 위도도
  IDN/Marty Natalegawa: Natalegawa
  IDN/Marty Natalegawa: Марти Наталегава*
  IDN/Marty Natalegawa: Наталегава
  IDN/Marty Natalegawa: マルティ・ナタレガワ
  IDN/Marty Natalegawa: マルティ外相
  IDN/Marty Natalegawa: 纳塔莱加瓦
  IDN/Marty Natalegawa: 马蒂·纳塔莱加瓦
  IDN/Marty Natalegawa: 나탈레가와
  IDN/Marty Natalegawa: 마르티 나탈레가와
  IDN/Megawati Sukarnoputri: Megawati Soekarnoputri
  IDN/Megawati Sukarnoputri: Soekarnoputri
  IDN/Megawati Sukarnoputri: Sukarnoputri
  IDN/Megawati Sukarnoputri: Мегавати
  IDN/Megawati Sukarnoputri: Мегавати Сукарнопутри*
  IDN/Megawati Sukarnoputri: メガワティ
  IDN/Megawati Sukarnoputri: メガワティ・スカルノプトリ
  IDN/Megawati Sukarnoputri: 梅加瓦提
  IDN/Megawati Sukarnoputri: 梅加瓦蒂
  IDN/Megawati Sukarnoputri: 美加華蒂
  IDN/Megawati Sukarnoputri: 메가와띠
  IDN/Megawati Sukarnoputri: 메가와띠 수까르노뿌뜨리
  IDN/Megawati Sukarnoputri: 메가와티 수카르노푸트리
  IDN/Nana Sutresna: Нана Сутресна*
  IDN/Nana Sutresna: ナナ・ストレスナ
  IDN/Nana Sutresna: 娜娜·苏特雷斯纳
  IDN/Nana Sutresna: 나나 수트레스나
  IDN/Nana Sutresna: 나나 쑤뜨레쓰나
  IDN/Prabowo Subianto: Prabowo
  IDN/Prabowo Subianto: Prabowo Subijanto
  IDN/Prabowo Subianto: Прабово
  IDN/Prabowo Subianto: Прабово Субианто*
  IDN/Prabowo Subianto: プラボウォ
  IDN/Prabowo Subianto: プラボウォ・スビアント
  IDN/Prabowo Subianto: 普拉伯沃
  IDN/Prabowo Subianto: 普拉博沃
  IDN/Prabowo Subianto: 쁘라보워
  IDN/Prabowo Subianto: 쁘라보워 수비안또
  IDN/Prabowo Subianto: 프라보워
  IDN/Prabowo Subianto: 프라보워 수비안토
  IDN/Retno Marsudi: Retno
  IDN/Retno Marsudi: Retno Lestari Priansari Marsudi
  IDN/Retno Marsudi: Ретно
  IDN/Retno Marsudi: Ретно Марсуди*
  IDN/Retno Marsudi: ルトノ
  IDN/Retno Marsudi: ルトノ・マルスディ
  IDN/Retno Marsudi: レトノ
  IDN/Retno Marsudi: 蕾特諾
  IDN/Retno Marsudi: 蕾特诺
  IDN/Retno Marsudi: 雷特诺
  IDN/Retno Marsudi: 레뜨노 마르수디
  IDN/Retno Marsudi: 레트노
  IDN/Retno Marsudi: 레트노 마르수디
  IDN/Sugiono: Menlu Sugiono
  IDN/Sugiono: Сугионо
  IDN/Sugiono: Суджионо
  IDN/Sugiono: スギオノ
  IDN/Sugiono: 苏吉约诺
  IDN/Sugiono: 苏基约诺
  IDN/Sugiono: 蘇吉約諾
  IDN/Sugiono: 수기오노
  IDN/Sugiono: 수기요노
  IDN/Susilo Bambang Yudhoyono: Bambang Yudhoyono
  IDN/Susilo Bambang Yudhoyono: SBY
  IDN/Susilo Bambang Yudhoyono: Yudhoyono
  IDN/Susilo Bambang Yudhoyono: Yudoyono
  IDN/Susilo Bambang Yudhoyono: Юдойоно
  IDN/Susilo Bambang Yudhoyono: Юдхойоно
  IDN/Susilo Bambang Yudhoyono: ユドヨノ
  IDN/Susilo Bambang Yudhoyono: 尤多约诺
  IDN/Susilo Bambang Yudhoyono: 苏西洛
  IDN/Susilo Bambang Yudhoyono: 蘇西洛
  IDN/Susilo Bambang Yudhoyono: 수실로 밤방 유도요노
  IDN/Susilo Bambang Yudhoyono: 유도요노
  IND/A P J Abdul Kalam: APJ Abdul Kalam
  IND/A P J Abdul Kalam: Abdul Kalam
  IND/A P J Abdul Kalam: Абдул Калам*
  IND/A P J Abdul Kalam: アブドゥル・カラーム
  IND/A P J Abdul Kalam: 卡拉姆总统
  IND/A P J Abdul Kalam: 阿卜杜勒·卡拉姆
  IND/A P J Abdul Kalam: 압둘 칼람
  IND/Aliawati Longkumer: Longkumer
  IND/Aliawati Longkumer: Алиавати Лонгкумер*
  IND/Aliawati Longkumer: アリアワティ・ロンクメル
  IND/Aliawati Longkumer: 龙库默
  IND/Aliawati Longkumer: 롱쿠메르
  IND/Aliawati Longkumer: 알리아와띠 롱꾸메르
  IND/Aliawati Longkumer: 알리아와티 롱쿠메르
  IND/Atal Bihari Vajpayee: Vajpayee
  IND/Atal Bihari Vajpayee: Ваджпаи
  IND/Atal Bihari Vajpayee: Ваджпайи
  IND/Atal Bihari Vajpayee: バジパイ
  IND/Atal Bihari Vajpayee: 瓦巴依
  IND/Atal Bihari Vajpayee: 瓦杰帕伊
  IND/Atal Bihari Vajpayee: 바즈파이
  IND/Atal Bihari Vajpayee: 바지파이
  IND/Atal Bihari Vajpayee: 와즈빠이
  IND/Atul Malhari Gotsurve: Atul Gotsurve
  IND/Atul Malhari Gotsurve: Gotsurve
  IND/Atul Malhari Gotsurve: Атул Малхари Готсурве*
  IND/Atul Malhari Gotsurve: Готсурве
  IND/Atul Malhari Gotsurve: アトゥル・ゴツルベ
  IND/Atul Malhari Gotsurve: 戈特苏尔韦
  IND/Atul Malhari Gotsurve: 고트수르베
  IND/Atul Malhari Gotsurve: 아뚤 말하리 고뜨쑤르베
  IND/Atul Malhari Gotsurve: 아툴 말하리 고트수르베
  IND/Droupadi Murmu: Draupadi Murmu
  IND/Droupadi Murmu: Murmu
  IND/Droupadi Murmu: Мурму
  IND/Droupadi Murmu: ドラウパディ・ムルム
  IND/Droupadi Murmu: ムルム
  IND/Droupadi Murmu: 穆尔穆
  IND/Droupadi Murmu: 穆爾穆
  IND/Droupadi Murmu: 드로우파디 무르무
  IND/Droupadi Murmu: 무르무
  IND/Jasminder Kasturia: Kasturia
  IND/Jasminder Kasturia: Джасминдер Кастурия*
  IND/Jasminder Kasturia: ジャスミンダー・カストゥリア
  IND/Jasminder Kasturia: 贾斯明德
  IND/Jasminder Kasturia: 자스민데르 까스뚜리아
  IND/Jasminder Kasturia: 자스민데르 카스투리아
  IND/Jaswant Singh: Джасвант Сингх*
  IND/Jaswant Singh: ジャスワント・シン
  IND/Jaswant Singh: 贾斯万特·辛格
  IND/Jaswant Singh: 자스완트 싱
  IND/Manmohan Singh: Манмохан Сингх*
  IND/Manmohan Singh: Манмохана Сингха*
  IND/Manmohan Singh: Манмоханом Сингхом*
  IND/Manmohan Singh: マンモハン・シン
  IND/Manmohan Singh: 曼莫汉·辛格
  IND/Manmohan Singh: 曼莫漢·辛格
  IND/Manmohan Singh: 만모한 싱
  IND/Manmohan Singh: 만모한 씽
  IND/Narendra Modi: Modi
  IND/Narendra Modi: Narendra Damodardas Modi
  IND/Narendra Modi: Narendry Modiego
  IND/Narendra Modi: Narendrą Modim
  IND/Narendra Modi: Моди
  IND/Narendra Modi: Нарендра Моди*
  IND/Narendra Modi: Нарендры Моди*
  IND/Narendra Modi: ナレンドラ・モディ
  IND/Narendra Modi: モディ首相
  IND/Narendra Modi: 莫迪
  IND/Narendra Modi: 나렌드라 모디
  IND/Narendra Modi: 나렌드라 모디 총리
  IND/Narendra Modi: 모디 인도
  IND/Narendra Modi: 모디 총리
  IND/Pranab Mukherjee: Mukherjee
  IND/Pranab Mukherjee: Мукерджи
  IND/Pranab Mukherjee: Пранаб Мукерджи*
  IND/Pranab Mukherjee: プラナブ・ムカジー
  IND/Pranab Mukherjee: ムカジー
  IND/Pranab Mukherjee: 慕克吉
  IND/Pranab Mukherjee: 穆克吉
  IND/Pranab Mukherjee: 쁘라나브 무케르지
  IND/Pranab Mukherjee: 프라나브 무커지
  IND/Pratibha Patil: Пратибха Патил*
  IND/Pratibha Patil: プラティバ・パティル
  IND/Pratibha Patil: 普拉蒂巴·帕蒂尔
  IND/Pratibha Patil: 프라띠바 빠띨
  IND/Pratibha Patil: 프라티바 파틸
  IND/Rajnath Singh: Раджнат Сингх*
  IND/Rajnath Singh: Раджнатх Сингх*
  IND/Rajnath Singh: ラジナート・シン
  IND/Rajnath Singh: 拉傑納特·辛格
  IND/Rajnath Singh: 拉杰纳特·辛格
  IND/Rajnath Singh: 라즈나트 싱
  IND/Ram Nath Kovind: Kovind
  IND/Ram Nath Kovind: Ковинд*
  IND/Ram Nath Kovind: コビンド
  IND/Ram Nath Kovind: コーヴィンド
  IND/Ram Nath Kovind: 科温德
  IND/Ram Nath Kovind: 考文德
  IND/Ram Nath Kovind: 람 나트 코빈드
  IND/Ram Nath Kovind: 코빈드
  IND/S Jaishankar: Jaishankar
  IND/S Jaishankar: S. Jaishankar
  IND/S Jaishankar: Subrahmanyam Jaishankar
  IND/S Jaishankar: Джайшанкар*
  IND/S Jaishankar: ジャイシャンカル
  IND/S Jaishankar: 苏杰生
  IND/S Jaishankar: 蘇傑生
  IND/S Jaishankar: 蘇杰生
  IND/S Jaishankar: 수브라마냠 자이샨카르
  IND/S Jaishankar: 자이샨까르
  IND/S Jaishankar: 자이샨카르
  IND/S M Krishna: S. M. Krishna
  IND/S M Krishna: SM Krishna
  IND/S M Krishna: クリシュナ外相
  IND/S M Krishna: 克里希纳
  IND/S M Krishna: 크리슈나 외무장관
  IND/Salman Khurshid: Салман Хуршид*
  IND/Salman Khurshid: クルシド外相
  IND/Salman Khurshid: サルマン・クルシード
  IND/Salman Khurshid: 库尔希德
  IND/Salman Khurshid: 살만 쿠르시드
  IND/Sushma Swaraj: Swaraj
  IND/Sushma Swaraj: Сварадж
  IND/Sushma Swaraj: Сушма Сварадж*
  IND/Sushma Swaraj: スシュマ・スワラジ
  IND/Sushma Swaraj: スワラジ
  IND/Sushma Swaraj: 斯瓦拉傑
  IND/Sushma Swaraj: 斯瓦拉吉
  IND/Sushma Swaraj: 苏什玛·斯瓦拉杰
  IND/Sushma Swaraj: 수슈마 스와라지
  IND/Sushma Swaraj: 수시마 스와라지
  IND/Sushma Swaraj: 쑤슈마 스와라즈
  IND/V K Singh: V. K. Singh
  IND/V K Singh: VK Singh
  IND/V K Singh: Vijay Kumar Singh
  IND/V K Singh: Vijay Singh
  IND/V K Singh: V・K・シン
  IND/V K Singh: Виджай Кумар Сингх*
  IND/V K Singh: ビジャイ・クマール・シン
  IND/V K Singh: 维杰·库马尔·辛格
  IND/V K Singh: 辛格国务部长
  IND/V K Singh: 브이 케이 싱
  IND/V K Singh: 비제이 쿠마르 싱
  IND/Yashwant Sinha: Яшвант Синха*
  IND/Yashwant Sinha: ヤシュワント・シンハ
  IND/Yashwant Sinha: 亚什万特·辛哈
  IND/Yashwant Sinha: 야슈완트 신하
  IOC/Jacques Rogge: Jacques'a Rogge
  IOC/Jacques Rogge: Rogge
  IOC/Jacques Rogge: Жак Рогге*
  IOC/Jacques Rogge: Жака Рогге*
  IOC/Jacques Rogge: Рогге
  IOC/Jacques Rogge: ジャック・ロゲ
  IOC/Jacques Rogge: ロゲ会長
  IOC/Jacques Rogge: 罗格主席
  IOC/Jacques Rogge: 羅格
  IOC/Jacques Rogge: 羅格主席
  IOC/Jacques Rogge: 로게 위원장
  IOC/Jacques Rogge: 자크 로게
  IOC/Juan Antonio Samaranch: Samaranch
  IOC/Juan Antonio Samaranch: Самаранч*
  IOC/Juan Antonio Samaranch: Хуан Антонио Самаранч*
  IOC/Juan Antonio Samaranch: Хуана Антонио Самаранч*
  IOC/Juan Antonio Samaranch: Хуане Антонио Самаранч*
  IOC/Juan Antonio Samaranch: Хуаном Антонио Самаранч*
  IOC/Juan Antonio Samaranch: Хуану Антонио Самаранч*
  IOC/Juan Antonio Samaranch: サマランチ
  IOC/Juan Antonio Samaranch: 萨玛兰奇
  IOC/Juan Antonio Samaranch: 萨马兰奇
  IOC/Juan Antonio Samaranch: 薩瑪蘭奇
  IOC/Juan Antonio Samaranch: 薩馬蘭奇
  IOC/Juan Antonio Samaranch: 사마란치
  IOC/Kirsty Coventry: Кирсти Ковентри*
  IOC/Kirsty Coventry: カースティ・コベントリー
  IOC/Kirsty Coventry: コベントリー会長
  IOC/Kirsty Coventry: 柯丝蒂·考文垂
  IOC/Kirsty Coventry: 柯糸蒂·考文垂
  IOC/Kirsty Coventry: 柯絲蒂·考文垂
  IOC/Kirsty Coventry: 考文垂主席
  IOC/Kirsty Coventry: 커스티 코번트리
  IOC/Kirsty Coventry: 커스티 코벤트리
  IOC/Kirsty Coventry: 코번트리 위원장
  IOC/Thomas Bach: Thomasa Bacha
  IOC/Thomas Bach: Thomasem Bachem
  IOC/Thomas Bach: Томас Бах*
  IOC/Thomas Bach: Томаса Баха*
  IOC/Thomas Bach: Томасе Бахе*
  IOC/Thomas Bach: Томасом Бахом*
  IOC/Thomas Bach: Томасу Баху*
  IOC/Thomas Bach: トーマス・バッハ
  IOC/Thomas Bach: バッハIOC
  IOC/Thomas Bach: バッハ会長
  IOC/Thomas Bach: 巴赫主席
  IOC/Thomas Bach: 托馬斯·巴赫
  IOC/Thomas Bach: 托马斯·巴赫
  IOC/Thomas Bach: 汤玛斯·巴赫
  IOC/Thomas Bach: 湯瑪斯·巴赫
  IOC/Thomas Bach: 바하 위원장
  IOC/Thomas Bach: 바흐 위원장
  IOC/Thomas Bach: 토마스 바흐
  IRN/Abbas Araghchi: Abbas Araqchi
  IRN/Abbas Araghchi: Aragchi
  IRN/Abbas Araghchi: Aragczi*
  IRN/Abbas Araghchi: Araghchi
  IRN/Abbas Araghchi: Araghczi*
  IRN/Abbas Araghchi: Araghtschi
  IRN/Abbas Araghchi: Araqchi
  IRN/Abbas Araghchi: Seyed Abbas Araghchi
  IRN/Abbas Araghchi: Арагхчи
  IRN/Abbas Araghchi: Арагчи
  IRN/Abbas Araghchi: Арагчі
  IRN/Abbas Araghchi: Аракчи
  IRN/Abbas Araghchi: アラグチ
  IRN/Abbas Araghchi: アラグチ氏
  IRN/Abbas Araghchi: 阿拉奇
  IRN/Abbas Araghchi: 阿拉格齊
  IRN/Abbas Araghchi: 阿拉格齐
  IRN/Abbas Araghchi: 아라그치
  IRN/Abbas Araghchi: 아락치
  IRN/Abbas Araghchi: 아바스 아라그치
  IRN/Abbas Araghchi: 압바스 아라그치
  IRN/Abbas Talebifar: Abas Talebifar
  IRN/Abbas Talebifar: Abbas Talebi Far
  IRN/Abbas Talebifar: Talebifar
  IRN/Abbas Talebifar: Талебифар*
  IRN/Abbas Talebifar: 塔莱比法尔
  IRN/Abbas Talebifar: 아바스 탈레비파르
  IRN/Abbas Talebifar: 압바스 탈레비파르
  IRN/Abbas Talebifar: 탈레비파르
  IRN/Ahmad Vahidi: Vahidi
  IRN/Ahmad Vahidi: Вахиди
  IRN/Ahmad Vahidi: バヒディ
  IRN/Ahmad Vahidi: ワヒディ
  IRN/Ahmad Vahidi: 瓦希迪
  IRN/Ahmad Vahidi: 바히디
  IRN/Ahmad Vahidi: 아흐마드 바히디
  IRN/Ali Akbar Salehi: Akbar Salehi
  IRN/Ali Akbar Salehi: Али Акбар Салехи*
  IRN/Ali Akbar Salehi: Салехи
  IRN/Ali Akbar Salehi: アリ・アクバル・サレヒ
  IRN/Ali Akbar Salehi: サレヒ
  IRN/Ali Akbar Salehi: 萨利希
  IRN/Ali Akbar Salehi: 薩利希
  IRN/Ali Akbar Salehi: 阿里·阿克巴尔·萨利希
  IRN/Ali Akbar Salehi: 알리 악바르 살레히
  IRN/Ali Bagheri Kani: Bagheri Kani
  IRN/Ali Bagheri Kani: Bagheri Kani*
  IRN/Ali Bagheri Kani: Багери Кани*
  IRN/Ali Bagheri Kani: Бакери Кани*
  IRN/Ali Bagheri Kani: バゲリ・カニ
  IRN/Ali Bagheri Kani: 巴格里
  IRN/Ali Bagheri Kani: 巴盖里
  IRN/Ali Bagheri Kani: 巴盖里·卡尼
  IRN/Ali Bagheri Kani: 바게리 카니
  IRN/Ali Bagheri Kani: 알리 바게리 카니
  IRN/Ali Khamenei: Ayatollah Khamenei
  IRN/Ali Khamenei: Chamenei
  IRN/Ali Khamenei: Chameneiego
  IRN/Ali Khamenei: Chameneiem
  IRN/Ali Khamenei: Chameneim
  IRN/Ali Khamenei: Chamenej
  IRN/Ali Khamenei: Chamenejego
  IRN/Ali Khamenei: Jamenei
  IRN/Ali Khamenei: Khamenei
  IRN/Ali Khamenei: Хаменеи
  IRN/Ali Khamenei: Хаменею
  IRN/Ali Khamenei: Хаменея
  IRN/Ali Khamenei: ハメネイ
  IRN/Ali Khamenei: ハメネイ師
  IRN/Ali Khamenei: 哈梅內伊
  IRN/Ali Khamenei: 哈梅内伊
  IRN/Ali Khamenei: 哈米尼
  IRN/Ali Khamenei: 哈米尼領袖
  IRN/Ali Khamenei: 알리 하메네이
  IRN/Ali Khamenei: 카메네이
  IRN/Ali Khamenei: 하메네이
  IRN/Ali Khamenei: 하메네이 최고지도자
  IRN/Ali Larijani: Laridschani
  IRN/Ali Larijani: Laridżani
  IRN/Ali Larijani: Larijani
  IRN/Ali Larijani: Lariyani
  IRN/Ali Larijani: Лариджани
  IRN/Ali Larijani: ラリジャニ
  IRN/Ali Larijani: 拉里賈尼
  IRN/Ali Larijani: 拉里贾尼
  IRN/Ali Larijani: 라리자니
  IRN/Ali Larijani: 알리 라리자니
  IRN/Aziz Nasirzadeh: Nasirzade
  IRN/Aziz Nasirzadeh: Nasirzadeh
  IRN/Aziz Nasirzadeh: Насирзаде
  IRN/Aziz Nasirzadeh: ナシルザデ
  IRN/Aziz Nasirzadeh: 納西爾扎德
  IRN/Aziz Nasirzadeh: 纳西尔扎德
  IRN/Aziz Nasirzadeh: 나시르자데
  IRN/Aziz Nasirzadeh: 아지즈 나시르자데
  IRN/Ebrahim Raisi: Ebrahim Raeisi
  IRN/Ebrahim Raisi: Ebrahim Raissi
  IRN/Ebrahim Raisi: Raeisi
  IRN/Ebrahim Raisi: Raisi
  IRN/Ebrahim Raisi: Raisiego
  IRN/Ebrahim Raisi: Raissi
  IRN/Ebrahim Raisi: Seyed Ebrahim Raisi
  IRN/Ebrahim Raisi: Seyyed Ebrahim Raisi
  IRN/Ebrahim Raisi: Ибрахим Раиси*
  IRN/Ebrahim Raisi: Раиси
  IRN/Ebrahim Raisi: ライシ師
  IRN/Ebrahim Raisi: 易卜拉欣·莱希
  IRN/Ebrahim Raisi: 莱希
  IRN/Ebrahim Raisi: 萊希
  IRN/Ebrahim Raisi: 라이시
  IRN/Ebrahim Raisi: 쎄예드 에브라힘 라이씨
  IRN/Ebrahim Raisi: 에브라힘 라이시
  IRN/Hassan Rouhani: Hassan Rohani
  IRN/Hassan Rouhani: Rouhani
  IRN/Hassan Rouhani: Rouhaniego
  IRN/Hassan Rouhani: Rowhani
  IRN/Hassan Rouhani: Ruhani
  IRN/Hassan Rouhani: Роухани
  IRN/Hassan Rouhani: Рухани
  IRN/Hassan Rouhani: ロウハニ
  IRN/Hassan Rouhani: ロハニ
  IRN/Hassan Rouhani: 羅哈尼
  IRN/Hassan Rouhani: 魯哈尼
  IRN/Hassan Rouhani: 鲁哈尼
  IRN/Hassan Rouhani: 로우하니
  IRN/Hassan Rouhani: 로하니
  IRN/Hassan Rouhani: 루하니
  IRN/Hassan Rouhani: 하산 로하니
  IRN/Hossein Amir Abdollahian: Amir Abdollahian
  IRN/Hossein Amir Abdollahian: Amir Abdollahijan*
  IRN/Hossein Amir Abdollahian: Amirabdollahian
  IRN/Hossein Amir Abdollahian: Amirabdollahian*
  IRN/Hossein Amir Abdollahian: Hosejn Amir Abdollahian
  IRN/Hossein Amir Abdollahian: Hossein Amirabdollahian
  IRN/Hossein Amir Abdollahian: Абдоллахиан*
  IRN/Hossein Amir Abdollahian: Амир Абдоллахиан*
  IRN/Hossein Amir Abdollahian: Амира Абдоллахиан*
  IRN/Hossein Amir Abdollahian: アブドラヒアン
  IRN/Hossein Amir Abdollahian: アミラブドラヒアン
  IRN/Hossein Amir Abdollahian: アミール・アブドラヒアン
  IRN/Hossein Amir Abdollahian: 阿卜杜拉希扬
  IRN/Hossein Amir Abdollahian: 阿卜杜拉希揚
  IRN/Hossein Amir Abdollahian: 阿布杜拉希安
  IRN/Hossein Amir Abdollahian: 아미르 압돌라히안
  IRN/Hossein Amir Abdollahian: 아미르아브돌라히안
  IRN/Hossein Amir Abdollahian: 아미르압돌라히안
  IRN/Hossein Amir Abdollahian: 호세인 아미르압돌라히안
  IRN/Kamal Kharrazi: Kamal Kharazi
  IRN/Kamal Kharrazi: Kharazi
  IRN/Kamal Kharrazi: Kharrazi
  IRN/Kamal Kharrazi: Камаль Харрази*
  IRN/Kamal Kharrazi: Харрази
  IRN/Kamal Kharrazi: カマル・ハラジ
  IRN/Kamal Kharrazi: ハラジ外相
  IRN/Kamal Kharrazi: 哈拉齊
  IRN/Kamal Kharrazi: 哈拉齐
  IRN/Kamal Kharrazi: 카말 하라지
  IRN/Kamal Kharrazi: 하라지
  IRN/Mahmoud Ahmadinejad: Ahmadi Nejad
  IRN/Mahmoud Ahmadinejad: Ahmadinedschad
  IRN/Mahmoud Ahmadinejad: Ahmadinejad
  IRN/Mahmoud Ahmadinejad: Ahmadineyad
  IRN/Mahmoud Ahmadinejad: Ahmadineżad*
  IRN/Mahmoud Ahmadinejad: Ахмадинеджад*
  IRN/Mahmoud Ahmadinejad: Ахмадинежад*
  IRN/Mahmoud Ahmadinejad: アハマディネジャド
  IRN/Mahmoud Ahmadinejad: アフマディネジャド
  IRN/Mahmoud Ahmadinejad: アフマディーネジャード
  IRN/Mahmoud Ahmadinejad: 內賈德
  IRN/Mahmoud Ahmadinejad: 艾哈迈迪内贾德
  IRN/Mahmoud Ahmadinejad: 艾哈邁迪內賈德
  IRN/Mahmoud Ahmadinejad: 阿赫瑪迪內賈德
  IRN/Mahmoud Ahmadinejad: 마무드 아흐마디네자드
  IRN/Mahmoud Ahmadinejad: 아마디네자드
  IRN/Mahmoud Ahmadinejad: 아흐마디 네자드
  IRN/Mahmoud Ahmadinejad: 아흐마디네자드
  IRN/Manouchehr Mottaki: Manuchehr Mottaki
  IRN/Manouchehr Mottaki: Mottaki
  IRN/Manouchehr Mottaki: Моттаки
  IRN/Manouchehr Mottaki: モッタキ
  IRN/Manouchehr Mottaki: 穆塔基
  IRN/Manouchehr Mottaki: 마누체르 모타키
  IRN/Manouchehr Mottaki: 모타키
  IRN/Mansour Chavoshi: Chavoshi
  IRN/Mansour Chavoshi: Mansour Chavushi
  IRN/Mansour Chavoshi: Чавоши
  IRN/Mansour Chavoshi: 曼苏尔·查沃希
  IRN/Mansour Chavoshi: 만수르 차보시
  IRN/Masoud Pezeshkian: Massoud Pezeshkian
  IRN/Masoud Pezeshkian: Masud Pezeshkian
  IRN/Masoud Pezeshkian: Peseschkian
  IRN/Masoud Pezeshkian: Pezechkian
  IRN/Masoud Pezeshkian: Pezeshkian
  IRN/Masoud Pezeshkian: Pezeszkian*
  IRN/Masoud Pezeshkian: Пезешкиан*
  IRN/Masoud Pezeshkian: ペゼシュキアン
  IRN/Masoud Pezeshkian: ペゼシュキヤーン
  IRN/Masoud Pezeshkian: 佩泽希齐扬
  IRN/Masoud Pezeshkian: 佩澤希齊揚
  IRN/Masoud Pezeshkian: 裴澤斯基安
  IRN/Masoud Pezeshkian: 마수드 페제시키안
  IRN/Masoud Pezeshkian: 페제쉬키안
  IRN/Masoud Pezeshkian: 페제시키안
  IRN/Mohammad Bagher Ghalibaf: Ghalibaf
  IRN/Mohammad Bagher Ghalibaf: Ghalibafa
  IRN/Mohammad Bagher Ghalibaf: Mohammad Baqer Ghalibaf
  IRN/Mohammad Bagher Ghalibaf: Mohammad Baqer Qalibaf
  IRN/Mohammad Bagher Ghalibaf: Qalibaf
  IRN/Mohammad Bagher Ghalibaf: Галибаф*
  IRN/Mohammad Bagher Ghalibaf: Калибаф*
  IRN/Mohammad Bagher Ghalibaf: カリバフ
  IRN/Mohammad Bagher Ghalibaf: ガリバフ
  IRN/Mohammad Bagher Ghalibaf: 卡利巴夫
  IRN/Mohammad Bagher Ghalibaf: 갈리바프
  IRN/Mohammad Bagher Ghalibaf: 모하마드 바게르 갈리바프
  IRN/Mohammad Bagher Ghalibaf: 칼리바프
  IRN/Mohammad Javad Zarif: Javad Zarif
  IRN/Mohammad Javad Zarif: Mohammad Dżawad Zarif
  IRN/Mohammad Javad Zarif: Mohammed Dschawad Sarif
  IRN/Mohammad Javad Zarif: Zarif
  IRN/Mohammad Javad Zarif: Zarifa
  IRN/Mohammad Javad Zarif: Zarifem
  IRN/Mohammad Javad Zarif: Зариф
  IRN/Mohammad Javad Zarif: Зарифа
  IRN/Mohammad Javad Zarif: Зарифом
  IRN/Mohammad Javad Zarif: Зарифу
  IRN/Mohammad Javad Zarif: ザリフ
  IRN/Mohammad Javad Zarif: ザリーフ
  IRN/Mohammad Javad Zarif: 扎里夫
  IRN/Mohammad Javad Zarif: 扎里夫外长
  IRN/Mohammad Javad Zarif: 모하마드 자바드 자리프
  IRN/Mohammad Javad Zarif: 모함마드 자바드 자리프
  IRN/Mohammad Javad Zarif: 자리프
  IRN/Mohammad Khatami: Chatami
  IRN/Mohammad Khatami: Jatami
  IRN/Mohammad Khatami: Khatami
  IRN/Mohammad Khatami: Mohammed Khatami
  IRN/Mohammad Khatami: Хатами
  IRN/Mohammad Khatami: ハタミ
  IRN/Mohammad Khatami: 哈塔米
  IRN/Mohammad Khatami: 모하마드 하타미
  IRN/Mohammad Khatami: 하타미
  IRN/Mohammad Reza Ashtiani: Ashtiani
  IRN/Mohammad Reza Ashtiani: Mohammad Reza Gharaei Ashtiani
  IRN/Mohammad Reza Ashtiani: Аштиани
  IRN/Mohammad Reza Ashtiani: アシュティアニ
  IRN/Mohammad Reza Ashtiani: 阿什蒂亚尼
  IRN/Mohammad Reza Ashtiani: 아쉬티아니
  IRN/Mohammad Reza Ashtiani: 아슈티아니
  IRN/Seyed Mohsen Emadi: Mohsen Emadi
  IRN/Seyed Mohsen Emadi: Sayed Mohsen Emadi
  IRN/Seyed Mohsen Emadi: Мохсен Эмади*
  IRN/Seyed Mohsen Emadi: 穆赫辛·埃马迪
  IRN/Seyed Mohsen Emadi: 모흐센 에마디
  IRN/Seyed Mohsen Emadi: 쎄예드 모흐쎈 에마디
  ITA/Angelino Alfano: Alfano
  ITA/Angelino Alfano: Альфано
  ITA/Angelino Alfano: アルファノ
  ITA/Angelino Alfano: アルファーノ
  ITA/Angelino Alfano: 阿尔法诺
  ITA/Angelino Alfano: 안젤리노 알파노
  ITA/Angelino Alfano: 알파노
  ITA/Antonio Razzi: Антонио Рацци*
  ITA/Antonio Razzi: Рацци
  ITA/Antonio Razzi: アントニオ・ラッツィ
  ITA/Antonio Razzi: 安东尼奥·拉齐
  ITA/Antonio Razzi: 라치 상원의원
  ITA/Antonio Razzi: 안또니오 라찌
  ITA/Antonio Razzi: 안토니오 라치
  ITA/Antonio Tajani: Tajani
  ITA/Antonio Tajani: Tajaniego
  ITA/Antonio Tajani: Антонио Таяни*
  ITA/Antonio Tajani: Таяни
  ITA/Antonio Tajani: タイアーニ
  ITA/Antonio Tajani: タヤーニ
  ITA/Antonio Tajani: 塔亚尼
  ITA/Antonio Tajani: 塔亞尼
  ITA/Antonio Tajani: 안토니오 타야니
  ITA/Antonio Tajani: 타야니
  ITA/Franco Frattini: Frattini
  ITA/Franco Frattini: Фраттини
  ITA/Franco Frattini: フラッティーニ
  ITA/Franco Frattini: フラティニ
  ITA/Franco Frattini: 弗拉蒂尼
  ITA/Franco Frattini: 프라티니
  ITA/Franco Frattini: 프란코 프라티니
  ITA/Giorgia Meloni: Giorgii Meloni
  ITA/Giorgia Meloni: Meloni
  ITA/Giorgia Meloni: Джорджа Мелони*
  ITA/Giorgia Meloni: Мелони
  ITA/Giorgia Meloni: ジョルジャ・メローニ
  ITA/Giorgia Meloni: メローニ
  ITA/Giorgia Meloni: 梅洛尼
  ITA/Giorgia Meloni: 梅洛尼總理
  ITA/Giorgia Meloni: 멜로니
  ITA/Giorgia Meloni: 조르자 멜로니
  ITA/Giuseppe Conte: Джузеппе Конте*
  ITA/Giuseppe Conte: コンテ首相
  ITA/Giuseppe Conte: ジュゼッペ・コンテ
  ITA/Giuseppe Conte: 孔特总理
  ITA/Giuseppe Conte: 孔蒂總理
  ITA/Giuseppe Conte: 朱塞佩·孔特
  ITA/Giuseppe Conte: 주세페 콘테
  ITA/Giuseppe Conte: 콘테 총리
  ITA/Guido Crosetto: Crosetto
  ITA/Guido Crosetto: Крозетто
  ITA/Guido Crosetto: クロセット
  ITA/Guido Crosetto: 克罗塞托
  ITA/Guido Crosetto: 克羅塞托
  ITA/Guido Crosetto: 귀도 크로세토
  ITA/Guido Crosetto: 크로세토
  ITA/Lamberto Dini: Ламберто Дини*
  ITA/Lamberto Dini: ディーニ外相
  ITA/Lamberto Dini: ランベルト・ディーニ
  ITA/Lamberto Dini: 兰贝托·迪尼
  ITA/Lamberto Dini: 迪尼外长
  ITA/Lamberto Dini: 디니 외무장관
  ITA/Lamberto Dini: 람베르또 디니
  ITA/Lamberto Dini: 람베르토 디니
  ITA/Luigi Di Maio: Di Maio
  ITA/Luigi Di Maio: Ди Майо*
  ITA/Luigi Di Maio: ディマイオ
  ITA/Luigi Di Maio: ディ・マイオ
  ITA/Luigi Di Maio: 迪馬約
  ITA/Luigi Di Maio: 迪马约
  ITA/Luigi Di Maio: 디마이오
  ITA/Luigi Di Maio: 루이지 디마이오
  ITA/Mario Draghi: Draghi
  ITA/Mario Draghi: Марио Драги*
  ITA/Mario Draghi: ドラギ
  ITA/Mario Draghi: マリオ・ドラギ
  ITA/Mario Draghi: 德拉吉
  ITA/Mario Draghi: 德拉基
  ITA/Mario Draghi: 드라기
  ITA/Mario Draghi: 마리오 드라기
  ITA/Sergio Mattarella: Mattarella
  ITA/Sergio Mattarella: Mattarelli
  ITA/Sergio Mattarella: Маттарелла
  ITA/Sergio Mattarella: Маттареллы
  ITA/Sergio Mattarella: Серджо Маттарелла*
  ITA/Sergio Mattarella: マッタレッラ
  ITA/Sergio Mattarella: 馬達雷拉
  ITA/Sergio Mattarella: 马塔雷拉
  ITA/Sergio Mattarella: 마타렐라
  ITA/Sergio Mattarella: 세르조 마타렐라
  ITA/Silvio Berlusconi: Berlusconi
  ITA/Silvio Berlusconi: Берлускони
  ITA/Silvio Berlusconi: ベルルスコーニ
  ITA/Silvio Berlusconi: 貝盧斯科尼
  ITA/Silvio Berlusconi: 貝魯斯柯尼
  ITA/Silvio Berlusconi: 贝卢斯科尼
  ITA/Silvio Berlusconi: 베를루스코니
  ITA/Silvio Berlusconi: 실비오 베를루스코니
  JPN/Antonio Inoki: Kanji Inoki
  JPN/Antonio Inoki: Антонио Иноки*
  JPN/Antonio Inoki: アントニオ猪木
  JPN/Antonio Inoki: 安东尼奥·猪木
  JPN/Antonio Inoki: 安东尼奧·猪木
  JPN/Antonio Inoki: 安東尼奥·豬木
  JPN/Antonio Inoki: 安東尼奧·豬木
  JPN/Antonio Inoki: 猪木宽至
  JPN/Antonio Inoki: 猪木寛至
  JPN/Antonio Inoki: 猪木寬至
  JPN/Antonio Inoki: 豬木寛至
  JPN/Antonio Inoki: 안토니오 이노키
  JPN/Antonio Inoki: 이노키 의원
  JPN/Fumio Kishida: Fumio Kishidy
  JPN/Fumio Kishida: Kishida
  JPN/Fumio Kishida: Kishida Fumio
  JPN/Fumio Kishida: Kishidy
  JPN/Fumio Kishida: Кисида
  JPN/Fumio Kishida: Кисиде
  JPN/Fumio Kishida: Кисидой
  JPN/Fumio Kishida: Кисиду
  JPN/Fumio Kishida: Кисиды
  JPN/Fumio Kishida: Кишида
  JPN/Fumio Kishida: Кишиды
  JPN/Fumio Kishida: Фумио Кисида*
  JPN/Fumio Kishida: Фумио Кишида*
  JPN/Fumio Kishida: 岸田
  JPN/Fumio Kishida: 岸田前首相
  JPN/Fumio Kishida: 岸田外相
  JPN/Fumio Kishida: 岸田文雄
  JPN/Fumio Kishida: 岸田首相
  JPN/Fumio Kishida: 기시다
  JPN/Fumio Kishida: 기시다 후미오
  JPN/Gen Nakatani: Nakatani Gen
  JPN/Gen Nakatani: Гэн Накатани*
  JPN/Gen Nakatani: 中谷元
  JPN/Gen Nakatani: 中谷元防卫相
  JPN/Gen Nakatani: 中谷元防衛相
  JPN/Gen Nakatani: 中谷元防衞相
  JPN/Gen Nakatani: 中谷防卫相
  JPN/Gen Nakatani: 中谷防衛相
  JPN/Gen Nakatani: 中谷防衞相
  JPN/Gen Nakatani: 나카타니 겐
  JPN/Gen Nakatani: 나카타니 방위상
  JPN/Hirofumi Nakasone: Nakasone Hirofumi
  JPN/Hirofumi Nakasone: Хирофуми Накасонэ*
  JPN/Hirofumi Nakasone: 中曽根外相
  JPN/Hirofumi Nakasone: 中曽根弘文
  JPN/Hirofumi Nakasone: 中曾根外相
  JPN/Hirofumi Nakasone: 中曾根弘文
  JPN/Hirofumi Nakasone: 나카소네 외상
  JPN/Hirofumi Nakasone: 나카소네 히로후미
  JPN/Hitoshi Tanaka: Tanaka Hitoshi
  JPN/Hitoshi Tanaka: Хитоси Танака*
  JPN/Hitoshi Tanaka: 田中均
  JPN/Hitoshi Tanaka: 田中均外务审议官
  JPN/Hitoshi Tanaka: 田中均外務審議官
  JPN/Hitoshi Tanaka: 다나카 히토시
  JPN/Itsunori Onodera: Onodera
  JPN/Itsunori Onodera: Onodera Itsunori
  JPN/Itsunori Onodera: Ицунори Онодэра*
  JPN/Itsunori Onodera: Ицунори Онодэры*
  JPN/Itsunori Onodera: 小野寺五典
  JPN/Itsunori Onodera: 小野寺防卫相
  JPN/Itsunori Onodera: 小野寺防衛相
  JPN/Itsunori Onodera: 小野寺防衞相
  JPN/Itsunori Onodera: 오노데라
  JPN/Itsunori Onodera: 오노데라 이쓰노리
  JPN/Junichi Ihara: Ihara Junichi
  JPN/Junichi Ihara: Дзюнъити Ихара*
  JPN/Junichi Ihara: 伊原純一
  JPN/Junichi Ihara: 伊原纯一
  JPN/Junichi Ihara: 이하라 준이치
  JPN/Junichiro Koizumi: Junichiro Koizumiego
  JPN/Junichiro Koizumi: Koizumi Junichiro
  JPN/Junichiro Koizumi: Koizumiego
  JPN/Junichiro Koizumi: Дзюнитиро Коидзуми*
  JPN/Junichiro Koizumi: Дзюнъитиро Коидзуми*
  JPN/Junichiro Koizumi: 小泉元首相
  JPN/Junichiro Koizumi: 小泉純一郎
  JPN/Junichiro Koizumi: 小泉純一郞
  JPN/Junichiro Koizumi: 小泉纯一郎
  JPN/Junichiro Koizumi: 小泉纯一郞
  JPN/Junichiro Koizumi: 小泉首相
  JPN/Junichiro Koizumi: 고이즈미 준이치로
  JPN/Junichiro Koizumi: 고이즈미 총리
  JPN/Katsuya Okada: Okada Katsuya
  JPN/Katsuya Okada: Кацуи Окады*
  JPN/Katsuya Okada: Кацуя Окада*
  JPN/Katsuya Okada: 冈田克也
  JPN/Katsuya Okada: 冈田外相
  JPN/Katsuya Okada: 岡田克也
  JPN/Katsuya Okada: 岡田外相
  JPN/Katsuya Okada: 오카다 가쓰야
  JPN/Katsuya Okada: 오카다 외상
  JPN/Koichiro Gemba: Gemba Koichiro
  JPN/Koichiro Gemba: Genba Koichiro
  JPN/Koichiro Gemba: Коитиро Гэмба*
  JPN/Koichiro Gemba: Коитиро Гэмбы*
  JPN/Koichiro Gemba: 玄叶光一郎
  JPN/Koichiro Gemba: 玄叶光一郞
  JPN/Koichiro Gemba: 玄叶外相
  JPN/Koichiro Gemba: 玄葉光一郎
  JPN/Koichiro Gemba: 玄葉光一郞
  JPN/Koichiro Gemba: 玄葉外相
  JPN/Koichiro Gemba: 겐바 고이치로
  JPN/Koichiro Gemba: 겐바 외무상
  JPN/Koichiro Gemba: 겐바 외상
  JPN/Makiko Tanaka: Tanaka Makiko
  JPN/Makiko Tanaka: Макико Танака*
  JPN/Makiko Tanaka: 田中眞紀子
  JPN/Makiko Tanaka: 田中眞纪子
  JPN/Makiko Tanaka: 田中真紀子
  JPN/Makiko Tanaka: 田中真纪子
  JPN/Makiko Tanaka: 다나카 마키코
  JPN/Masahiko Komura: Komura Masahiko
  JPN/Masahiko Komura: Koumura
  JPN/Masahiko Komura: Masahiko Koumura
  JPN/Masahiko Komura: Масахико Комура*
  JPN/Masahiko Komura: Масахико Комуры*
  JPN/Masahiko Komura: 高村外相
  JPN/Masahiko Komura: 高村正彥
  JPN/Masahiko Komura: 高村正彦
  JPN/Masahiko Komura: 고무라 마사히코
  JPN/Masahiko Komura: 고무라 외상
  JPN/Megumi Yokota: Yokota Megumi
  JPN/Megumi Yokota: Мегуми Ёкота*
  JPN/Megumi Yokota: Мегуми Йокота*
  JPN/Megumi Yokota: Мэгуми Ёкота*
  JPN/Megumi Yokota: 横田めぐみ
  JPN/Megumi Yokota: 横田めぐみさん
  JPN/Megumi Yokota: 横田恵
  JPN/Megumi Yokota: 横田恵美
  JPN/Megumi Yokota: 横田惠
  JPN/Megumi Yokota: 横田惠美
  JPN/Megumi Yokota: 橫田惠
  JPN/Megumi Yokota: 橫田惠美
  JPN/Megumi Yokota: 메구미 요코타
  JPN/Megumi Yokota: 요코타 메구미
  JPN/Minoru Kihara: Kihara Minoru
  JPN/Minoru Kihara: Минору Кихара*
  JPN/Minoru Kihara: Минору Кихары*
  JPN/Minoru Kihara: 木原官房長官
  JPN/Minoru Kihara: 木原官房长官
  JPN/Minoru Kihara: 木原稔
  JPN/Minoru Kihara: 木原防卫相
  JPN/Minoru Kihara: 木原防衛相
  JPN/Minoru Kihara: 木原防衞相
  JPN/Minoru Kihara: 기하라 관방장관
  JPN/Minoru Kihara: 기하라 미노루
  JPN/Minoru Kihara: 기하라 방위상
  JPN/Naoto Kan: Kan Naoto
  JPN/Naoto Kan: Наото Кан*
  JPN/Naoto Kan: Наото Кана*
  JPN/Naoto Kan: Наото Кане*
  JPN/Naoto Kan: Наото Каном*
  JPN/Naoto Kan: Наото Кану*
  JPN/Naoto Kan: 菅直人
  JPN/Naoto Kan: 菅直人首相
  JPN/Naoto Kan: 간 나오토
  JPN/Naoto Kan: 칸 나오토
  JPN/Nobuo Kishi: Kishi Nobuo
  JPN/Nobuo Kishi: Нобуо Киси*
  JPN/Nobuo Kishi: 岸信夫
  JPN/Nobuo Kishi: 岸防卫相
  JPN/Nobuo Kishi: 岸防衛相
  JPN/Nobuo Kishi: 岸防衞相
  JPN/Nobuo Kishi: 기시 노부오
  JPN/Nobuo Kishi: 기시 방위상
  JPN/Nobutaka Machimura: Machimura
  JPN/Nobutaka Machimura: Machimura Nobutaka
  JPN/Nobutaka Machimura: Нобутака Матимура*
  JPN/Nobutaka Machimura: Нобутаки Матимуры*
  JPN/Nobutaka Machimura: 町村信孝
  JPN/Nobutaka Machimura: 町村外相
  JPN/Nobutaka Machimura: 마치무라
  JPN/Nobutaka Machimura: 마치무라 노부타카
  JPN/Sanae Takaichi: Takaichi
  JPN/Sanae Takaichi: Takaichi Sanae
  JPN/Sanae Takaichi: Санаэ Такаити*
  JPN/Sanae Takaichi: Санаэ Такаичи*
  JPN/Sanae Takaichi: Такаити
  JPN/Sanae Takaichi: Такаичи
  JPN/Sanae Takaichi: 高市总理
  JPN/Sanae Takaichi: 高市早苗
  JPN/Sanae Takaichi: 高市総理
  JPN/Sanae Takaichi: 高市總理
  JPN/Sanae Takaichi: 高市首相
  JPN/Sanae Takaichi: 다카이치
  JPN/Sanae Takaichi: 다카이치 사나에
  JPN/Seiji Maehara: Maehara
  JPN/Seiji Maehara: Maehara Seiji
  JPN/Seiji Maehara: Сэйдзи Маэхара*
  JPN/Seiji Maehara: Сэйдзи Маэхары*
  JPN/Seiji Maehara: 前原外相
  JPN/Seiji Maehara: 前原誠司
  JPN/Seiji Maehara: 前原诚司
  JPN/Seiji Maehara: 마에하라
  JPN/Seiji Maehara: 마에하라 세이지
  JPN/Shigeru Ishiba: Ishiba
  JPN/Shigeru Ishiba: Ishiba Shigeru
  JPN/Shigeru Ishiba: Ishiby
  JPN/Shigeru Ishiba: Shigeru Ishiby
  JPN/Shigeru Ishiba: Исиба
  JPN/Shigeru Ishiba: Исибе
  JPN/Shigeru Ishiba: Исибой
  JPN/Shigeru Ishiba: Исибу
  JPN/Shigeru Ishiba: Исибы
  JPN/Shigeru Ishiba: Ишиба
  JPN/Shigeru Ishiba: Ишибы
  JPN/Shigeru Ishiba: Сигеру Исиба*
  JPN/Shigeru Ishiba: Сигэру Исиба*
  JPN/Shigeru Ishiba: Шигэру Ишиба*
  JPN/Shigeru Ishiba: 石破内閣
  JPN/Shigeru Ishiba: 石破前首相
  JPN/Shigeru Ishiba: 石破政府
  JPN/Shigeru Ishiba: 石破政権
  JPN/Shigeru Ishiba: 石破氏
  JPN/Shigeru Ishiba: 石破総理
  JPN/Shigeru Ishiba: 石破茂
  JPN/Shigeru Ishiba: 石破首相
  JPN/Shigeru Ishiba: 이시바
  JPN/Shigeru Ishiba: 이시바 시게루
  JPN/Shinzo Abe: Abe
  JPN/Shinzo Abe: Abe Shinzo
  JPN/Shinzo Abe: Shinzo Abego
  JPN/Shinzo Abe: Абэ
  JPN/Shinzo Abe: Синдзо Абэ*
  JPN/Shinzo Abe: Синзо Абэ*
  JPN/Shinzo Abe: Шинзо Абэ*
  JPN/Shinzo Abe: あべしんぞう
  JPN/Shinzo Abe: 安倍
  JPN/Shinzo Abe: 安倍元首相
  JPN/Shinzo Abe: 安倍政権
  JPN/Shinzo Abe: 安倍晉三
  JPN/Shinzo Abe: 安倍晋三
  JPN/Shinzo Abe: 安倍首相
  JPN/Shinzo Abe: 아베 신조
  JPN/Shinzo Abe: 아베 일본
  JPN/Shinzo Abe: 아베 전 총리
  JPN/Shinzo Abe: 아베 총리
  JPN/Takeshi Iwaya: Iwaya
  JPN/Takeshi Iwaya: Iwaya Takeshi
  JPN/Takeshi Iwaya: Такеси Ивая*
  JPN/Takeshi Iwaya: Такэси Ивая*
  JPN/Takeshi Iwaya: Такэши Ивая*
  JPN/Takeshi Iwaya: 岩屋外相
  JPN/Takeshi Iwaya: 岩屋毅
  JPN/Takeshi Iwaya: 岩屋防卫相
  JPN/Takeshi Iwaya: 岩屋防衛相
  JPN/Takeshi Iwaya: 岩屋防衞相
  JPN/Takeshi Iwaya: 巌屋外相
  JPN/Takeshi Iwaya: 巌屋毅
  JPN/Takeshi Iwaya: 巌屋防衛相
  JPN/Takeshi Iwaya: 巖屋外相
  JPN/Takeshi Iwaya: 巖屋毅
  JPN/Takeshi Iwaya: 巖屋防衛相
  JPN/Takeshi Iwaya: 이와야 다케시
  JPN/Takeshi Iwaya: 이와야 방위상
  JPN/Takeshi Iwaya: 이와야 외무상
  JPN/Taro Aso: Aso Taro
  JPN/Taro Aso: Таро Асо*
  JPN/Taro Aso: 麻生副总理
  JPN/Taro Aso: 麻生副総理
  JPN/Taro Aso: 麻生副總理
  JPN/Taro Aso: 麻生太郎
  JPN/Taro Aso: 麻生太郞
  JPN/Taro Aso: 麻生財務
  JPN/Taro Aso: 麻生财务
  JPN/Taro Aso: 麻生首相
  JPN/Taro Aso: 아소 다로
  JPN/Taro Aso: 아소 부총리
  JPN/Taro Aso: 아소 총리
  JPN/Taro Kono: Kono Taro
  JPN/Taro Kono: Таро Коно*
  JPN/Taro Kono: 河野外相
  JPN/Taro Kono: 河野太郎
  JPN/Taro Kono: 河野太郞
  JPN/Taro Kono: 河野防卫相
  JPN/Taro Kono: 河野防衛相
  JPN/Taro Kono: 河野防衞相
  JPN/Taro Kono: 고노 다로
  JPN/Taro Kono: 고노 외무상
  JPN/Taro Kono: 고노 외상
  JPN/Tomomi Inada: Inada Tomomi
  JPN/Tomomi Inada: Томоми Инада*
  JPN/Tomomi Inada: Томоми Инады*
  JPN/Tomomi Inada: 稲田朋美
  JPN/Tomomi Inada: 稲田防卫相
  JPN/Tomomi Inada: 稲田防衛相
  JPN/Tomomi Inada: 稻田朋美
  JPN/Tomomi Inada: 稻田防衞相
  JPN/Tomomi Inada: 이나다 도모미
  JPN/Tomomi Inada: 이나다 방위상
  JPN/Toshimitsu Motegi: Motegi
  JPN/Toshimitsu Motegi: Motegi Toshimitsu
  JPN/Toshimitsu Motegi: Мотэги
  JPN/Toshimitsu Motegi: Тосимицу Мотэги*
  JPN/Toshimitsu Motegi: Тошимицу Мотэги*
  JPN/Toshimitsu Motegi: 茂木外相
  JPN/Toshimitsu Motegi: 茂木敏充
  JPN/Toshimitsu Motegi: 모테기
  JPN/Toshimitsu Motegi: 모테기 도시미쓰
  JPN/Yasukazu Hamada: Hamada Yasukazu
  JPN/Yasukazu Hamada: Ясукадзу Хамада*
  JPN/Yasukazu Hamada: Ясукадзу Хамады*
  JPN/Yasukazu Hamada: 浜田防卫相
  JPN/Yasukazu Hamada: 浜田防衛相
  JPN/Yasukazu Hamada: 浜田靖一
  JPN/Yasukazu Hamada: 滨田防衞相
  JPN/Yasukazu Hamada: 滨田靖一
  JPN/Yasukazu Hamada: 濱田防衞相
  JPN/Yasukazu Hamada: 濱田靖一
  JPN/Yasukazu Hamada: 하마다 방위상
  JPN/Yasukazu Hamada: 하마다 야스카즈
  JPN/Yasuo Fukuda: Fukuda
  JPN/Yasuo Fukuda: Fukuda Yasuo
  JPN/Yasuo Fukuda: Ясуо Фукуда*
  JPN/Yasuo Fukuda: Ясуо Фукудой*
  JPN/Yasuo Fukuda: Ясуо Фукуды*
  JPN/Yasuo Fukuda: 福田康夫
  JPN/Yasuo Fukuda: 福田首相
  JPN/Yasuo Fukuda: 후쿠다 야스오
  JPN/Yasuo Fukuda: 후쿠다 총리
  JPN/Yohei Kono: Kono Yohei
  JPN/Yohei Kono: Ёхэй Коно*
  JPN/Yohei Kono: 河野洋平
  JPN/Yohei Kono: 고노 요헤이
  JPN/Yoko Kamikawa: Kamikawa
  JPN/Yoko Kamikawa: Kamikawa Yoko
  JPN/Yoko Kamikawa: Ёко Камикава*
  JPN/Yoko Kamikawa: Ёко Камикавы*
  JPN/Yoko Kamikawa: Йоко Камикава*
  JPN/Yoko Kamikawa: Йоко Камикавы*
  JPN/Yoko Kamikawa: 上川外相
  JPN/Yoko Kamikawa: 上川阳子
  JPN/Yoko Kamikawa: 上川陽子
  JPN/Yoko Kamikawa: 가미카와 외무상
  JPN/Yoko Kamikawa: 가미카와 외상
  JPN/Yoko Kamikawa: 가미카와 요코
  JPN/Yoriko Kawaguchi: Kawaguchi
  JPN/Yoriko Kawaguchi: Kawaguchi Yoriko
  JPN/Yoriko Kawaguchi: Ёрико Кавагути*
  JPN/Yoriko Kawaguchi: 川口外相
  JPN/Yoriko Kawaguchi: 川口順子
  JPN/Yoriko Kawaguchi: 川口顺子
  JPN/Yoriko Kawaguchi: 가와구치 외상
  JPN/Yoriko Kawaguchi: 가와구치 요리코
  JPN/Yoshihide Suga: Suga Yoshihide
  JPN/Yoshihide Suga: Ёсихидэ Суга*
  JPN/Yoshihide Suga: Ёсихидэ Суге*
  JPN/Yoshihide Suga: Ёсихидэ Суги*
  JPN/Yoshihide Suga: Ёсихидэ Сугой*
  JPN/Yoshihide Suga: Ёшихидэ Суга*
  JPN/Yoshihide Suga: Есихиде Суга*
  JPN/Yoshihide Suga: Йошихидэ Суга*
  JPN/Yoshihide Suga: すがよしひで
  JPN/Yoshihide Suga: 菅义伟
  JPN/Yoshihide Suga: 菅官房長官
  JPN/Yoshihide Suga: 菅官房长官
  JPN/Yoshihide Suga: 菅義偉
  JPN/Yoshihide Suga: 菅首相
  JPN/Yoshihide Suga: 스가 관방장관
  JPN/Yoshihide Suga: 스가 요시히데
  JPN/Yoshihide Suga: 스가 일본
  JPN/Yoshihide Suga: 스가 총리
  JPN/Yoshihiko Noda: Noda
  JPN/Yoshihiko Noda: Noda Yoshihiko
  JPN/Yoshihiko Noda: Ёсихико Нода*
  JPN/Yoshihiko Noda: Ёсихико Нодой*
  JPN/Yoshihiko Noda: Ёсихико Ноды*
  JPN/Yoshihiko Noda: 野田佳彥
  JPN/Yoshihiko Noda: 野田佳彦
  JPN/Yoshihiko Noda: 野田首相
  JPN/Yoshihiko Noda: 노다 요시히코
  JPN/Yoshihiko Noda: 노다 총리
  JPN/Yoshimasa Hayashi: Hayashi Yoshimasa
  JPN/Yoshimasa Hayashi: Ёсимаса Хаяси*
  JPN/Yoshimasa Hayashi: Ёсимасы Хаяси*
  JPN/Yoshimasa Hayashi: Йошимаса Хаяши*
  JPN/Yoshimasa Hayashi: 林外相
  JPN/Yoshimasa Hayashi: 林官房長官
  JPN/Yoshimasa Hayashi: 林官房长官
  JPN/Yoshimasa Hayashi: 林芳正
  JPN/Yoshimasa Hayashi: 하야시 관방장관
  JPN/Yoshimasa Hayashi: 하야시 외무상
  JPN/Yoshimasa Hayashi: 하야시 외상
  JPN/Yoshimasa Hayashi: 하야시 요시마사
  JPN/Yoshiro Mori: Mori Yoshiro
  JPN/Yoshiro Mori: Ёсиро Мори*
  JPN/Yoshiro Mori: もりよしろう
  JPN/Yoshiro Mori: 森喜朗
  JPN/Yoshiro Mori: 모리 요시로
  JPN/Yukio Hatoyama: Hatoyama
  JPN/Yukio Hatoyama: Hatoyama Yukio
  JPN/Yukio Hatoyama: Хатояма
  JPN/Yukio Hatoyama: Хатоямы
  JPN/Yukio Hatoyama: Юкио Хатояма*
  JPN/Yukio Hatoyama: Юкио Хатоямы*
  JPN/Yukio Hatoyama: 鳩山
  JPN/Yukio Hatoyama: 鳩山由紀夫
  JPN/Yukio Hatoyama: 鳩山首相
  JPN/Yukio Hatoyama: 鸠山
  JPN/Yukio Hatoyama: 鸠山由纪夫
  JPN/Yukio Hatoyama: 鸠山首相
  JPN/Yukio Hatoyama: 하토야마
  JPN/Yukio Hatoyama: 하토야마 유키오
  KHM/Heng Samrin: Хенг Самрин*
  KHM/Heng Samrin: ヘン・サムリン
  KHM/Heng Samrin: 韓桑林
  KHM/Heng Samrin: 韩桑林
  KHM/Heng Samrin: 헹 삼린
  KHM/Heng Samrin: 헹 쌈린
  KHM/Heng Samrin: 헹삼린
  KHM/Hor Namhong: Hor Nam Hong
  KHM/Hor Namhong: Хор Нам Хонг*
  KHM/Hor Namhong: Хор Намхонг*
  KHM/Hor Namhong: ホー・ナムホン
  KHM/Hor Namhong: ホー・ナムホン外相
  KHM/Hor Namhong: 賀南洪
  KHM/Hor Namhong: 贺南宏
  KHM/Hor Namhong: 贺南洪
  KHM/Hor Namhong: 호 남홍
  KHM/Hor Namhong: 호르 남홍
  KHM/Hor Namhong: 호르남홍
  KHM/Hun Manet: Хун Манет*
  KHM/Hun Manet: フンマネット
  KHM/Hun Manet: フン・マネット
  KHM/Hun Manet: 洪玛奈
  KHM/Hun Manet: 洪瑪奈
  KHM/Hun Manet: 洪馬內
  KHM/Hun Manet: 훈 마네트
  KHM/Hun Manet: 훈 마넷
  KHM/Hun Manet: 훈마넷
  KHM/Hun Sen: Хун Сен*
  KHM/Hun Sen: Хун Сена*
  KHM/Hun Sen: Хун Сеном*
  KHM/Hun Sen: Хун Сену*
  KHM/Hun Sen: フンセン
  KHM/Hun Sen: フン・セン
  KHM/Hun Sen: 洪森
  KHM/Hun Sen: 훈 쎈
  KHM/Norodom Ranariddh: Ranariddh
  KHM/Norodom Ranariddh: Ранарит*
  KHM/Norodom Ranariddh: ラナリット
  KHM/Norodom Ranariddh: 拉那烈
  KHM/Norodom Ranariddh: 노로돔 라나리드
  KHM/Norodom Ranariddh: 라나리드
  KHM/Norodom Sihamoni: Sihamoni
  KHM/Norodom Sihamoni: Нородом Сиамони*
  KHM/Norodom Sihamoni: Сиамони
  KHM/Norodom Sihamoni: Сихамони
  KHM/Norodom Sihamoni: シハモニ
  KHM/Norodom Sihamoni: ノロドム・シハモニ
  KHM/Norodom Sihamoni: 施亞莫尼
  KHM/Norodom Sihamoni: 西哈莫尼
  KHM/Norodom Sihamoni: 노로돔 시하모니
  KHM/Norodom Sihamoni: 노로돔 씨하모니
  KHM/Norodom Sihamoni: 시하모니
  KHM/Norodom Sihanouk: Sihanouk
  KHM/Norodom Sihanouk: Sihanuk
  KHM/Norodom Sihanouk: Xi-ha-núc
  KHM/Norodom Sihanouk: Xihanúc
  KHM/Norodom Sihanouk: Нородом Сианук*
  KHM/Norodom Sihanouk: Сианук*
  KHM/Norodom Sihanouk: シアヌーク
  KHM/Norodom Sihanouk: シハヌーク
  KHM/Norodom Sihanouk: 施亞努
  KHM/Norodom Sihanouk: 西哈努克
  KHM/Norodom Sihanouk: 西哈努克亲王
  KHM/Norodom Sihanouk: 노로돔 시아누크
  KHM/Norodom Sihanouk: 노로돔 시하누크
  KHM/Norodom Sihanouk: 노르돔 씨하누크
  KHM/Norodom Sihanouk: 시아누크
  KHM/Norodom Sihanouk: 시하누크
  KHM/Prak Sokhonn: Prak Sokhon
  KHM/Prak Sokhonn: Прак Сокон*
  KHM/Prak Sokhonn: Прак Сокхон*
  KHM/Prak Sokhonn: プラク・ソコン
  KHM/Prak Sokhonn: プラック・ソコン
  KHM/Prak Sokhonn: 巴速坤
  KHM/Prak Sokhonn: 布拉索昆
  KHM/Prak Sokhonn: 쁘락 소콘
  KHM/Prak Sokhonn: 쁘락 쏙혼
  KHM/Prak Sokhonn: 프락 소콘
  KHM/Sok Chenda Sophea: Sok Chenda
  KHM/Sok Chenda Sophea: Сок Ченда*
  KHM/Sok Chenda Sophea: ソク・チェンダ
  KHM/Sok Chenda Sophea: ソック・チェンダ
  KHM/Sok Chenda Sophea: 宋真达
  KHM/Sok Chenda Sophea: 索真達
  KHM/Sok Chenda Sophea: 속 첸다
  KHM/Sok Chenda Sophea: 속 첸다 소피어
  KHM/Tea Banh: Теа Бань*
  KHM/Tea Banh: ティア・バニュ
  KHM/Tea Banh: ティア・バン
  KHM/Tea Banh: 狄班
  KHM/Tea Banh: 迪班
  KHM/Tea Banh: 떼아 반
  KHM/Tea Banh: 띠 반
  KOR/Ahn Gyu Back: Ahn Gyu Baek
  KOR/Ahn Gyu Back: Ahn Kyu Back
  KOR/Ahn Gyu Back: An Gyu Baek
  KOR/Ahn Gyu Back: An Kyu Baek
  KOR/Ahn Gyu Back: Ан Гю Бэк*
  KOR/Ahn Gyu Back: Ан Кю Бэк*
  KOR/Ahn Gyu Back: アン・ギュベク
  KOR/Ahn Gyu Back: 安圭伯
  KOR/Ahn Gyu Back: 안규백
  KOR/Chang Ho Jin: Chang Hojin
  KOR/Chang Ho Jin: Jang Ho Jin
  KOR/Chang Ho Jin: Чан Хо Джин*
  KOR/Chang Ho Jin: Чан Хо Чжин*
  KOR/Chang Ho Jin: チャン・ホジン
  KOR/Chang Ho Jin: 张浩镇
  KOR/Chang Ho Jin: 张虎镇
  KOR/Chang Ho Jin: 张豪镇
  KOR/Chang Ho Jin: 張浩鎭
  KOR/Chang Ho Jin: 張浩鎮
  KOR/Chang Ho Jin: 張虎鎭
  KOR/Chang Ho Jin: 張虎鎮
  KOR/Chang Ho Jin: 張豪鎭
  KOR/Chang Ho Jin: 張豪鎮
  KOR/Chang Ho Jin: 장호진
  KOR/Cho Hyun: глава МИД Чо Хён*
  KOR/Cho Hyun: министр Чо Хён*
  KOR/Cho Hyun: チョ・ヒョン外相
  KOR/Cho Hyun: 赵显外长
  KOR/Cho Hyun: 赵显长官
  KOR/Cho Hyun: 赵贤外相
  KOR/Cho Hyun: 趙賢外相
  KOR/Cho Hyun: 趙顕外相
  KOR/Cho Hyun: 趙顯外長
  KOR/Cho Hyun: 조현 신임
  KOR/Cho Hyun: 조현 외교
  KOR/Cho Hyun: 조현 외교부
  KOR/Cho Hyun: 조현 외교장관
  KOR/Cho Hyun: 조현 장관
  KOR/Cho Myoung Gyon: Cho Myong Gyon
  KOR/Cho Myoung Gyon: Cho Myoung Kyon
  KOR/Cho Myoung Gyon: Cho Myung Gyun
  KOR/Cho Myoung Gyon: Cho Myunggyun
  KOR/Cho Myoung Gyon: Jo Myong Gyun
  KOR/Cho Myoung Gyon: Jo Myong Kyun
  KOR/Cho Myoung Gyon: Чо Мён Гюн*
  KOR/Cho Myoung Gyon: チョ・ミョンギュン
  KOR/Cho Myoung Gyon: 赵明均
  KOR/Cho Myoung Gyon: 趙明均
  KOR/Cho Myoung Gyon: 조명균
  KOR/Cho Seong Tae: Cho Seongtae
  KOR/Cho Seong Tae: Cho Sung Tae
  KOR/Cho Seong Tae: Jo Song Thae
  KOR/Cho Seong Tae: Чо Сон Тхэ*
  KOR/Cho Seong Tae: チョ・ソンテ
  KOR/Cho Seong Tae: 赵成台
  KOR/Cho Seong Tae: 赵成泰
  KOR/Cho Seong Tae: 赵成臺
  KOR/Cho Seong Tae: 趙成台
  KOR/Cho Seong Tae: 趙成泰
  KOR/Cho Seong Tae: 趙成臺
  KOR/Cho Seong Tae: 조성태
  KOR/Cho Tae Yong: Cho Taeyong
  KOR/Cho Tae Yong: Jo Thae Yong
  KOR/Cho Tae Yong: Чо Тхэ Ён*
  KOR/Cho Tae Yong: Чо Тэ Ён*
  KOR/Cho Tae Yong: チョ・テヨン
  KOR/Cho Tae Yong: 赵太庸
  KOR/Cho Tae Yong: 趙太庸
  KOR/Cho Tae Yong: 조태용
  KOR/Cho Tae Yul: Cho Tae Yeol
  KOR/Cho Tae Yul: Cho Taeyul
  KOR/Cho Tae Yul: Jo Tae Yul
  KOR/Cho Tae Yul: Jo Thae Yol
  KOR/Cho Tae Yul: Чо Тхэ Ёлем*
  KOR/Cho Tae Yul: Чо Тхэ Ёль*
  KOR/Cho Tae Yul: Чо Тхэ Ёля*
  KOR/Cho Tae Yul: Чо Тэ Ёл*
  KOR/Cho Tae Yul: Чо Тэ Ёль*
  KOR/Cho Tae Yul: チョ・テヨル
  KOR/Cho Tae Yul: 赵兑烈
  KOR/Cho Tae Yul: 赵太烈
  KOR/Cho Tae Yul: 赵泰烈
  KOR/Cho Tae Yul: 趙兌烈
  KOR/Cho Tae Yul: 趙兑烈
  KOR/Cho Tae Yul: 趙太烈
  KOR/Cho Tae Yul: 趙泰烈
  KOR/Cho Tae Yul: 조태열
  KOR/Cho Young Kil: Cho Young Gil
  KOR/Cho Young Kil: Cho Yung Kil
  KOR/Cho Young Kil: Jo Yong Gil
  KOR/Cho Young Kil: Чо Ён Гиль*
  KOR/Cho Young Kil: チョ・ヨンギル
  KOR/Cho Young Kil: 曹永吉
  KOR/Cho Young Kil: 曺永吉
  KOR/Cho Young Kil: 조영길
  KOR/Choi Sang Mok: Choe Sang Mok
  KOR/Choi Sang Mok: Choi Sangmok
  KOR/Choi Sang Mok: Цой Сан Мок*
  KOR/Choi Sang Mok: Чой Сан Мок*
  KOR/Choi Sang Mok: Чхве Сан Мок*
  KOR/Choi Sang Mok: チェ・サンモク
  KOR/Choi Sang Mok: 崔相穆
  KOR/Choi Sang Mok: 최상목
  KOR/Choi Sung Hong: Choe Song Hong
  KOR/Choi Sung Hong: Choi Seong Hong
  KOR/Choi Sung Hong: Choi Sunghong
  KOR/Choi Sung Hong: Цой Сон Хон*
  KOR/Choi Sung Hong: Чхве Сон Хон*
  KOR/Choi Sung Hong: チェ・ソンホン
  KOR/Choi Sung Hong: 崔成泓
  KOR/Choi Sung Hong: 최성홍
  KOR/Chung Dong Young: Chong Tong Yong
  KOR/Chung Dong Young: Chung Dong Yong
  KOR/Chung Dong Young: Chung Dongyoung
  KOR/Chung Dong Young: Jeong Dong Young
  KOR/Chung Dong Young: Jong Dong Yong
  KOR/Chung Dong Young: Jong Tong Yong
  KOR/Chung Dong Young: Jung Dong Young
  KOR/Chung Dong Young: Чон Дон Ён*
  KOR/Chung Dong Young: Чон Тон Ён*
  KOR/Chung Dong Young: Чун Дон Ён*
  KOR/Chung Dong Young: チョン・ドンヨン
  KOR/Chung Dong Young: 郑东泳
  KOR/Chung Dong Young: 鄭東泳
  KOR/Chung Dong Young: 정동영
  KOR/Chung Eui Yong: Chong Ui Yong
  KOR/Chung Eui Yong: Chung Euiyong
  KOR/Chung Eui Yong: Chung Ui Yong
  KOR/Chung Eui Yong: Jeong Eui Yong
  KOR/Chung Eui Yong: Jong Ui Yong
  KOR/Chung Eui Yong: Jung Eui Yong
  KOR/Chung Eui Yong: Чон Ий Ён*
  KOR/Chung Eui Yong: Чон Ы Ён*
  KOR/Chung Eui Yong: Чон Ый Ён*
  KOR/Chung Eui Yong: Чун Ый Ён*
  KOR/Chung Eui Yong: チョン・ウィヨン
  KOR/Chung Eui Yong: 郑义溶
  KOR/Chung Eui Yong: 鄭義溶
  KOR/Chung Eui Yong: 정의용
  KOR/Chung Ju Yung: Chong Chu Yong
  KOR/Chung Ju Yung: Chong Ju Yong
  KOR/Chung Ju Yung: Chung Ju Young
  KOR/Chung Ju Yung: Jong Ju Yong
  KOR/Chung Ju Yung: Чон Джу Ён*
  KOR/Chung Ju Yung: Чон Чжу Ён*
  KOR/Chung Ju Yung: チョン・ジュヨン
  KOR/Chung Ju Yung: 郑周永
  KOR/Chung Ju Yung: 鄭周永
  KOR/Chung Ju Yung: 정주영 명예회장
  KOR/Chung Ju Yung: 정주영 현대
  KOR/Chung Ju Yung: 정주영 회장
  KOR/Chung Mong Hun: Chong Mong Hon
  KOR/Chung Mong Hun: Chung Mong Hon
  KOR/Chung Mong Hun: Jong Mong Hon
  KOR/Chung Mong Hun: Чон Мон Хон*
  KOR/Chung Mong Hun: チョン・モンホン
  KOR/Chung Mong Hun: 郑梦宪
  KOR/Chung Mong Hun: 鄭夢憲
  KOR/Chung Mong Hun: 정몽헌
  KOR/Chung Sye Kyun: Chung Se Kyun
  KOR/Chung Sye Kyun: Chung Syekyun
  KOR/Chung Sye Kyun: Jeong Se Kyun
  KOR/Chung Sye Kyun: Jong Se Gyun
  KOR/Chung Sye Kyun: Чон Се Гюн*
  KOR/Chung Sye Kyun: Чон Сэ Гюн*
  KOR/Chung Sye Kyun: チョン・セギュン
  KOR/Chung Sye Kyun: 丁世均
  KOR/Chung Sye Kyun: 정세균
  KOR/Han Dong Hoon: Han Dong Hun
  KOR/Han Dong Hoon: Han Donghoon
  KOR/Han Dong Hoon: Han Tong Hun
  KOR/Han Dong Hoon: Хан Дон Хун*
  KOR/Han Dong Hoon: ハン・ドンフン
  KOR/Han Dong Hoon: 韓東勲
  KOR/Han Dong Hoon: 韓東勳
  KOR/Han Dong Hoon: 韩东勋
  KOR/Han Dong Hoon: 韩东勲
  KOR/Han Dong Hoon: 한동훈
  KOR/Han Duck Soo: Han Deok Soo
  KOR/Han Duck Soo: Han Dok Su
  KOR/Han Duck Soo: Han Duck Su
  KOR/Han Duck Soo: Han Ducksoo
  KOR/Han Duck Soo: Han Tok Su
  KOR/Han Duck Soo: Хан Док Су*
  KOR/Han Duck Soo: Хан Дук Су*
  KOR/Han Duck Soo: ハン・ドクス
  KOR/Han Duck Soo: 韓徳洙
  KOR/Han Duck Soo: 韓德洙
  KOR/Han Duck Soo: 韓悳洙
  KOR/Han Duck Soo: 韩徳洙
  KOR/Han Duck Soo: 韩德洙
  KOR/Han Duck Soo: 韩悳洙
  KOR/Han Duck Soo: 한덕수
  KOR/Han Min Koo: Han Min Gu
  KOR/Han Min Koo: Han Min Ku
  KOR/Han Min Koo: Han Minkoo
  KOR/Han Min Koo: Хан Мин Гу*
  KOR/Han Min Koo: Хан Мин Ку*
  KOR/Han Min Koo: ハン・ミング
  KOR/Han Min Koo: 韓民求
  KOR/Han Min Koo: 韩民求
  KOR/Han Min Koo: 한민구
  KOR/Han Myeong Sook: Han Myeongsook
  KOR/Han Myeong Sook: Han Myong Suk
  KOR/Han Myeong Sook: Han Myung Sook
  KOR/Han Myeong Sook: Хан Мён Сук*
  KOR/Han Myeong Sook: ハン・ミョンスク
  KOR/Han Myeong Sook: 韓明淑
  KOR/Han Myeong Sook: 韩明淑
  KOR/Han Myeong Sook: 한명숙
  KOR/Han Seung Soo: Han Seung Su
  KOR/Han Seung Soo: Han Seungsoo
  KOR/Han Seung Soo: Han Sung Soo
  KOR/Han Seung Soo: Хан Сын Су*
  KOR/Han Seung Soo: ハン・スンス
  KOR/Han Seung Soo: 韓升洙
  KOR/Han Seung Soo: 韓昇洙
  KOR/Han Seung Soo: 韩升洙
  KOR/Han Seung Soo: 韩昇洙
  KOR/Han Seung Soo: 한승수
  KOR/Hong Soon Young: Hong Soonyoung
  KOR/Hong Soon Young: Hong Sun Yong
  KOR/Hong Soon Young: Хон Сун Ён*
  KOR/Hong Soon Young: ホン・スニョン
  KOR/Hong Soon Young: 洪淳瑛
  KOR/Hong Soon Young: 홍순영
  KOR/Hong Yong Pyo: Hong Yong Phyo
  KOR/Hong Yong Pyo: Hong Yongpyo
  KOR/Hong Yong Pyo: Хон Ён Пхё*
  KOR/Hong Yong Pyo: Хон Ён Пё*
  KOR/Hong Yong Pyo: ホン・ヨンピョ
  KOR/Hong Yong Pyo: 洪容杓
  KOR/Hong Yong Pyo: 홍용표
  KOR/Hwang Kyo Ahn: Hwang Gyo Ahn
  KOR/Hwang Kyo Ahn: Hwang Kyo An
  KOR/Hwang Kyo Ahn: Hwang Kyoahn
  KOR/Hwang Kyo Ahn: Хван Гё Ан*
  KOR/Hwang Kyo Ahn: Хван Кё Ан*
  KOR/Hwang Kyo Ahn: ファン・キョアン
  KOR/Hwang Kyo Ahn: ファン・ギョアン
  KOR/Hwang Kyo Ahn: 黃敎安
  KOR/Hwang Kyo Ahn: 黃教安
  KOR/Hwang Kyo Ahn: 黄敎安
  KOR/Hwang Kyo Ahn: 黄教安
  KOR/Hwang Kyo Ahn: 황교안
  KOR/Hyun In Taek: Hyon In Taek
  KOR/Hyun In Taek: Hyon In Thaek
  KOR/Hyun In Taek: Hyun Intaek
  KOR/Hyun In Taek: Хён Ин Тхэк*
  KOR/Hyun In Taek: Хён Ин Тэк*
  KOR/Hyun In Taek: ヒョン・インテク
  KOR/Hyun In Taek: 玄仁沢
  KOR/Hyun In Taek: 玄仁泽
  KOR/Hyun In Taek: 玄仁澤
  KOR/Hyun In Taek: 현인택
  KOR/Hyun Jeong Eun: Hyon Jong Un
  KOR/Hyun Jeong Eun: Hyun Jeongeun
  KOR/Hyun Jeong Eun: Hyun Jung Eun
  KOR/Hyun Jeong Eun: Хён Джон Ын*
  KOR/Hyun Jeong Eun: Хён Чжон Ын*
  KOR/Hyun Jeong Eun: Хён Чон Ын*
  KOR/Hyun Jeong Eun: ヒョン・ジョンウン
  KOR/Hyun Jeong Eun: 玄貞恩
  KOR/Hyun Jeong Eun: 玄贞恩
  KOR/Hyun Jeong Eun: 현정은
  KOR/Im Jong Seok: Im Jong Sok
  KOR/Im Jong Seok: Im Jong Suk
  KOR/Im Jong Seok: Im Jongseok
  KOR/Im Jong Seok: Lim Jong Seok
  KOR/Im Jong Seok: Им Чжон Сок*
  KOR/Im Jong Seok: Им Чон Сок*
  KOR/Im Jong Seok: Лим Чжон Сок*
  KOR/Im Jong Seok: イム・ジョンソク
  KOR/Im Jong Seok: 任鍾晳
  KOR/Im Jong Seok: 任鍾皙
  KOR/Im Jong Seok: 任鐘晳
  KOR/Im Jong Seok: 任鐘皙
  KOR/Im Jong Seok: 任钟晳
  KOR/Im Jong Seok: 任钟皙
  KOR/Im Jong Seok: 임종석
  KOR/Jeong Kyeong Doo: Chong Kyong Du
  KOR/Jeong Kyeong Doo: Jeong Kyeongdoo
  KOR/Jeong Kyeong Doo: Jeong Kyong Doo
  KOR/Jeong Kyeong Doo: Jong Kyong Du
  KOR/Jeong Kyeong Doo: Jung Kyung Doo
  KOR/Jeong Kyeong Doo: Чон Гён Ду*
  KOR/Jeong Kyeong Doo: Чон Кён Ду*
  KOR/Jeong Kyeong Doo: チョン・キョンドゥ
  KOR/Jeong Kyeong Doo: チョン・ギョンドゥ
  KOR/Jeong Kyeong Doo: 郑景斗
  KOR/Jeong Kyeong Doo: 鄭景斗
  KOR/Jeong Kyeong Doo: 정경두
  KOR/Jeong Se Hyun: Chong Se Hyon
  KOR/Jeong Se Hyun: Chung Se Hyun
  KOR/Jeong Se Hyun: Jeong Sehyun
  KOR/Jeong Se Hyun: Jong Se Hyon
  KOR/Jeong Se Hyun: Jung Se Hyun
  KOR/Jeong Se Hyun: Чон Се Хён*
  KOR/Jeong Se Hyun: Чон Сэ Хён*
  KOR/Jeong Se Hyun: チョン・セヒョン
  KOR/Jeong Se Hyun: 丁世鉉
  KOR/Jeong Se Hyun: 丁世铉
  KOR/Jeong Se Hyun: 정세현
  KOR/Kang Kyung Wha: Kang Gyeong Hwa
  KOR/Kang Kyung Wha: Kang Kyong Hwa
  KOR/Kang Kyung Wha: Kang Kyung Hwa
  KOR/Kang Kyung Wha: Kang Kyungwha
  KOR/Kang Kyung Wha: Кан Гён Хва*
  KOR/Kang Kyung Wha: Кан Кён Хва*
  KOR/Kang Kyung Wha: カン・キョンファ
  KOR/Kang Kyung Wha: カン・ギョンファ
  KOR/Kang Kyung Wha: 康京华
  KOR/Kang Kyung Wha: 康京和
  KOR/Kang Kyung Wha: 康京華
  KOR/Kang Kyung Wha: 강경화
  KOR/Kim Boo Kyum: Kim Bookyum
  KOR/Kim Boo Kyum: Kim Bu Kyum
  KOR/Kim Boo Kyum: Kim Pu Gyom
  KOR/Kim Boo Kyum: Ким Бу Гём*
  KOR/Kim Boo Kyum: Ким Пу Гём*
  KOR/Kim Boo Kyum: キム・ブギョム
  KOR/Kim Boo Kyum: 金富謙
  KOR/Kim Boo Kyum: 金富谦
  KOR/Kim Boo Kyum: 김부겸
  KOR/Kim Dae Jung: Kim Dae Junga
  KOR/Kim Dae Jung: Kim Dae Jungiem
  KOR/Kim Dae Jung: Kim Daejung
  KOR/Kim Dae Jung: Kim Tae Jung
  KOR/Kim Dae Jung: Kim Taejung
  KOR/Kim Dae Jung: Kim Đại Trung
  KOR/Kim Dae Jung: Ким Дэ Джун*
  KOR/Kim Dae Jung: Ким Дэ Чжун*
  KOR/Kim Dae Jung: キム・デジュン
  KOR/Kim Dae Jung: 金大中
  KOR/Kim Dae Jung: 김대중
  KOR/Kim Dong Shin: Kim Dong Sin
  KOR/Kim Dong Shin: Kim Dongshin
  KOR/Kim Dong Shin: Kim Tong Sin
  KOR/Kim Dong Shin: Ким Дон Син*
  KOR/Kim Dong Shin: キム・ドンシン
  KOR/Kim Dong Shin: 金东信
  KOR/Kim Dong Shin: 金東信
  KOR/Kim Dong Shin: 김동신
  KOR/Kim Gunn: Ким Гонн*
  KOR/Kim Gunn: キム・ゴン朝鮮半島
  KOR/Kim Gunn: キム・ゴン本部長
  KOR/Kim Gunn: 김건 본부장
  KOR/Kim Gunn: 김건 한반도
  KOR/Kim Gunn: 김건 한반도평화교섭본부장
  KOR/Kim Ha Joong: Kim Ha Jung
  KOR/Kim Ha Joong: Kim Hajoong
  KOR/Kim Ha Joong: Ким Ха Джун*
  KOR/Kim Ha Joong: Ким Ха Чжун*
  KOR/Kim Ha Joong: キム・ハジュン
  KOR/Kim Ha Joong: 金夏中
  KOR/Kim Ha Joong: 김하중
  KOR/Kim Jang Soo: Kim Jang Su
  KOR/Kim Jang Soo: Kim Jangsoo
  KOR/Kim Jang Soo: Ким Чан Су*
  KOR/Kim Jang Soo: Ким Чжан Су*
  KOR/Kim Jang Soo: キム・ジャンス
  KOR/Kim Jang Soo: 金章洙
  KOR/Kim Jang Soo: 金長洙
  KOR/Kim Jang Soo: 金长洙
  KOR/Kim Jang Soo: 김장수
  KOR/Kim Jin Pyo: Kim Jin Phyo
  KOR/Kim Jin Pyo: Kim Jinpyo
  KOR/Kim Jin Pyo: Ким Джин Пхё*
  KOR/Kim Jin Pyo: Ким Чжин Пхё*
  KOR/Kim Jin Pyo: キム・ジンピョ
  KOR/Kim Jin Pyo: 金振杓
  KOR/Kim Jin Pyo: 金鎭杓
  KOR/Kim Jin Pyo: 金鎮杓
  KOR/Kim Jin Pyo: 金镇杓
  KOR/Kim Jin Pyo: 김진표 국회의장
  KOR/Kim Jin Pyo: 김진표 의장
  KOR/Kim Kwan Jin: Kim Gwan Jin
  KOR/Kim Kwan Jin: Kim Kwanjin
  KOR/Kim Kwan Jin: Ким Гван Чжин*
  KOR/Kim Kwan Jin: Ким Кван Джин*
  KOR/Kim Kwan Jin: Ким Кван Чжин*
  KOR/Kim Kwan Jin: キム・クァンジン
  KOR/Kim Kwan Jin: キム・グァンジン国防
  KOR/Kim Kwan Jin: キム・グァンジン国防相
  KOR/Kim Kwan Jin: 金宽镇
  KOR/Kim Kwan Jin: 金寛鎮
  KOR/Kim Kwan Jin: 金寛镇
  KOR/Kim Kwan Jin: 金寬鎭
  KOR/Kim Kwan Jin: 金寬鎮
  KOR/Kim Kwan Jin: 김관진
  KOR/Kim Min Seok: Kim Min Sok
  KOR/Kim Min Seok: Kim Minseok
  KOR/Kim Min Seok: Ким Мин Сок*
  KOR/Kim Min Seok: キム・ミンソク
  KOR/Kim Min Seok: キム・ミンソク首相
  KOR/Kim Min Seok: 金民錫
  KOR/Kim Min Seok: 金民锡
  KOR/Kim Min Seok: 김민석 국무총리
  KOR/Kim Min Seok: 김민석 총리
  KOR/Kim Sung Han: Kim Seong Han
  KOR/Kim Sung Han: Kim Song Han
  KOR/Kim Sung Han: Kim Sunghan
  KOR/Kim Sung Han: Ким Сон Хан*
  KOR/Kim Sung Han: キム・ソンハン
  KOR/Kim Sung Han: 金圣翰
  KOR/Kim Sung Han: 金圣韩
  KOR/Kim Sung Han: 金聖翰
  KOR/Kim Sung Han: 金聖韓
  KOR/Kim Sung Han: 김성한
  KOR/Kim Sung Hwan: Kim Seong Hwan
  KOR/Kim Sung Hwan: Kim Song Hwan
  KOR/Kim Sung Hwan: Kim Sunghwan
  KOR/Kim Sung Hwan: Ким Сон Хван*
  KOR/Kim Sung Hwan: キム・ソンファン
  KOR/Kim Sung Hwan: 金星焕
  KOR/Kim Sung Hwan: 金星煥
  KOR/Kim Sung Hwan: 김성환 외교
  KOR/Kim Sung Hwan: 김성환 외교장관
  KOR/Kim Sung Hwan: 김성환 외교통상부
  KOR/Kim Sung Hwan: 김성환 장관
  KOR/Kim Tae Young: Kim Taeyoung
  KOR/Kim Tae Young: Kim Thae Yong
  KOR/Kim Tae Young: Ким Тхэ Ён*
  KOR/Kim Tae Young: キム・テヨン
  KOR/Kim Tae Young: 金泰栄
  KOR/Kim Tae Young: 金泰榮
  KOR/Kim Tae Young: 金泰荣
  KOR/Kim Tae Young: 김태영 국방
  KOR/Kim Tae Young: 김태영 국방부
  KOR/Kim Tae Young: 김태영 장관
  KOR/Kim Yeon Chul: Kim Yeonchul
  KOR/Kim Yeon Chul: キム・ヨンチョル統一相
  KOR/Kim Yeon Chul: 金炼铁
  KOR/Kim Yeon Chul: 金煉鉄
  KOR/Kim Yeon Chul: 金煉鐵
  KOR/Kim Yeon Chul: 金錬鉄
  KOR/Kim Yeon Chul: 金鍊鉄
  KOR/Kim Yeon Chul: 金鍊鐵
  KOR/Kim Yeon Chul: 金链鉄
  KOR/Kim Yeon Chul: 金链铁
  KOR/Kim Yeon Chul: 김연철 장관
  KOR/Kim Yeon Chul: 김연철 통일
  KOR/Kim Yeon Chul: 김연철 통일부
  KOR/Kim Yong Hyun: Kim Yong Hyon
  KOR/Kim Yong Hyun: Kim Yonghyun
  KOR/Kim Yong Hyun: Ким Ён Хён*
  KOR/Kim Yong Hyun: キム・ヨンヒョン
  KOR/Kim Yong Hyun: 金勇炫
  KOR/Kim Yong Hyun: 金容賢
  KOR/Kim Yong Hyun: 金容贤
  KOR/Kim Yong Hyun: 金竜顕
  KOR/Kim Yong Hyun: 金龍顕
  KOR/Kim Yong Hyun: 金龍顯
  KOR/Kim Yong Hyun: 金龙显
  KOR/Kim Yong Hyun: 金龙顕
  KOR/Kim Yong Hyun: 김용현
  KOR/Kim Yung Ho: Kim Yungho
  KOR/Kim Yung Ho: キム・ヨンホ統一相
  KOR/Kim Yung Ho: 金暎浩
  KOR/Kim Yung Ho: 김영호 장관
  KOR/Kim Yung Ho: 김영호 통일
  KOR/Kim Yung Ho: 김영호 통일부
  KOR/Kwon Young Se: Kwon Yong Se
  KOR/Kwon Young Se: Kwon Youngse
  KOR/Kwon Young Se: Квон Ён Се*
  KOR/Kwon Young Se: Квон Ён Сэ*
  KOR/Kwon Young Se: クォン・ヨンセ
  KOR/Kwon Young Se: 权宁世
  KOR/Kwon Young Se: 権宁世
  KOR/Kwon Young Se: 権寧世
  KOR/Kwon Young Se: 權寧世
  KOR/Kwon Young Se: 권영세
  KOR/Lee Do Hoon: Lee Do Hun
  KOR/Lee Do Hoon: Lee Dohoon
  KOR/Lee Do Hoon: Ri To Hun
  KOR/Lee Do Hoon: И До Хун*
  KOR/Lee Do Hoon: Ли До Хун*
  KOR/Lee Do Hoon: イ・ドフン
  KOR/Lee Do Hoon: 李度勋
  KOR/Lee Do Hoon: 李度勲
  KOR/Lee Do Hoon: 李度勳
  KOR/Lee Do Hoon: 이도훈
  KOR/Lee Hae Chan: Lee Haechan
  KOR/Lee Hae Chan: Ri Hae Chan
  KOR/Lee Hae Chan: И Хэ Чхан*
  KOR/Lee Hae Chan: Ли Хэ Чан*
  KOR/Lee Hae Chan: Ли Хэ Чхан*
  KOR/Lee Hae Chan: イ・ヘチャン
  KOR/Lee Hae Chan: 李海瓒
  KOR/Lee Hae Chan: 李海瓚
  KOR/Lee Hae Chan: 李海賛
  KOR/Lee Hae Chan: 李海贊
  KOR/Lee Hae Chan: 李海赞
  KOR/Lee Hae Chan: 이해찬
  KOR/Lee In Young: Lee In Yong
  KOR/Lee In Young: Lee Inyoung
  KOR/Lee In Young: Ri In Yong
  KOR/Lee In Young: И Ин Ён*
  KOR/Lee In Young: Ли Ин Ён*
  KOR/Lee In Young: イ・イニョン
  KOR/Lee In Young: 李仁栄
  KOR/Lee In Young: 李仁榮
  KOR/Lee In Young: 李仁荣
  KOR/Lee In Young: 이인영
  KOR/Lee Jae Joung: Lee Jae Jung
  KOR/Lee Jae Joung: Lee Jaejoung
  KOR/Lee Jae Joung: Ri Jae Jong
  KOR/Lee Jae Joung: Ли Чжэ Джон*
  KOR/Lee Jae Joung: Ли Чжэ Чжон*
  KOR/Lee Jae Joung: イ・ジェジョン
  KOR/Lee Jae Joung: 李在祯
  KOR/Lee Jae Joung: 李在禎
  KOR/Lee Jae Joung: 이재정 장관
  KOR/Lee Jae Joung: 이재정 통일
  KOR/Lee Jae Joung: 이재정 통일부
  KOR/Lee Jae Myung: I Jae Myong
  KOR/Lee Jae Myung: Lee Jae Myong
  KOR/Lee Jae Myung: Lee Jae Myunga
  KOR/Lee Jae Myung: Lee Jae Myungiem
  KOR/Lee Jae Myung: Lee Jae Myungowi
  KOR/Lee Jae Myung: Lee Jaemyung
  KOR/Lee Jae Myung: Lý Tại Minh
  KOR/Lee Jae Myung: Ri Jae Myong
  KOR/Lee Jae Myung: Yi Jae Myung
  KOR/Lee Jae Myung: И Жэ Мюн*
  KOR/Lee Jae Myung: И Жэ Мён*
  KOR/Lee Jae Myung: И Чжэ Мён*
  KOR/Lee Jae Myung: Ли Дже Мён*
  KOR/Lee Jae Myung: Ли Джэ Мён*
  KOR/Lee Jae Myung: Ли Жэ Мюн*
  KOR/Lee Jae Myung: Ли Жэ Мён*
  KOR/Lee Jae Myung: Ли Чже Мён*
  KOR/Lee Jae Myung: Ли Чжэ Мён*
  KOR/Lee Jae Myung: イ・ジェミョン
  KOR/Lee Jae Myung: 李在明
  KOR/Lee Jae Myung: 李在眀
  KOR/Lee Jae Myung: 리재명
  KOR/Lee Jae Myung: 이재명
  KOR/Lee Jong Seok: Lee Jong Suk
  KOR/Lee Jong Seok: Lee Jongseok
  KOR/Lee Jong Seok: Ri Jong Sok
  KOR/Lee Jong Seok: Yi Chong Sok
  KOR/Lee Jong Seok: Ли Чжон Сок*
  KOR/Lee Jong Seok: Ли Чон Сок*
  KOR/Lee Jong Seok: イ・ジョンソク
  KOR/Lee Jong Seok: 李鍾奭
  KOR/Lee Jong Seok: 李鐘奭
  KOR/Lee Jong Seok: 李钟奭
  KOR/Lee Jong Seok: 이종석 국가정보원장
  KOR/Lee Jong Seok: 이종석 국정원장
  KOR/Lee Jong Seok: 이종석 장관
  KOR/Lee Jong Seok: 이종석 통일
  KOR/Lee Jong Seok: 이종석 통일부
  KOR/Lee Jong Sup: Lee Jong Seop
  KOR/Lee Jong Sup: Lee Jongsup
  KOR/Lee Jong Sup: Ri Jong Sop
  KOR/Lee Jong Sup: Ли Джон Соп*
  KOR/Lee Jong Sup: Ли Чжон Соп*
  KOR/Lee Jong Sup: Ли Чон Соп*
  KOR/Lee Jong Sup: イ・ジョンソプ
  KOR/Lee Jong Sup: 李鍾燮
  KOR/Lee Jong Sup: 李鐘燮
  KOR/Lee Jong Sup: 李钟燮
  KOR/Lee Jong Sup: 이종섭
  KOR/Lee Joung Binn: Lee Joung Bin
  KOR/Lee Joung Binn: Lee Jung Binn
  KOR/Lee Joung Binn: Yi Chong Bin
  KOR/Lee Joung Binn: Ли Джон Бин*
  KOR/Lee Joung Binn: Ли Чжон Бин*
  KOR/Lee Joung Binn: イ・ジョンビン
  KOR/Lee Joung Binn: 李廷彬
  KOR/Lee Joung Binn: 이정빈 외교
  KOR/Lee Joung Binn: 이정빈 외교통상부
  KOR/Lee Joung Binn: 이정빈 장관
  KOR/Lee Myung Bak: Lee Myong Bak
  KOR/Lee Myung Bak: Lee Myung Baka
  KOR/Lee Myung Bak: Lee Myung Bakiem
  KOR/Lee Myung Bak: Lee Myungbak
  KOR/Lee Myung Bak: Ri Myong Bak
  KOR/Lee Myung Bak: Yi Myung Bak
  KOR/Lee Myung Bak: И Мён Бак*
  KOR/Lee Myung Bak: Ли Мён Бак*
  KOR/Lee Myung Bak: イ・ミョンバク
  KOR/Lee Myung Bak: 李明博
  KOR/Lee Myung Bak: 리명박
  KOR/Lee Myung Bak: 이명박
  KOR/Lee Nak Yon: Lee Nak Yeon
  KOR/Lee Nak Yon: Lee Nakyon
  KOR/Lee Nak Yon: Ri Nak Yon
  KOR/Lee Nak Yon: И Нак Ён*
  KOR/Lee Nak Yon: Ли Нак Ён*
  KOR/Lee Nak Yon: イ・ナギョン
  KOR/Lee Nak Yon: 李洛淵
  KOR/Lee Nak Yon: 李洛渊
  KOR/Lee Nak Yon: 이낙연
  KOR/Lee Sang Hee: Lee Sang Hui
  KOR/Lee Sang Hee: Lee Sanghee
  KOR/Lee Sang Hee: Ri Sang Hui
  KOR/Lee Sang Hee: Ли Сан Хи*
  KOR/Lee Sang Hee: イ・サンヒ
  KOR/Lee Sang Hee: 李相喜
  KOR/Lee Sang Hee: 李相憙
  KOR/Lee Sang Hee: 李相熹
  KOR/Lee Sang Hee: 이상희 국방
  KOR/Lee Sang Hee: 이상희 국방부
  KOR/Lee Sang Hee: 이상희 장관
  KOR/Lim Dong Won: Im Dong Won
  KOR/Lim Dong Won: Lim Dongwon
  KOR/Lim Dong Won: Rim Dong Won
  KOR/Lim Dong Won: Rim Tong Won
  KOR/Lim Dong Won: Им Дон Вон*
  KOR/Lim Dong Won: Лим Дон Вон*
  KOR/Lim Dong Won: イム・ドンウォン
  KOR/Lim Dong Won: 林东源
  KOR/Lim Dong Won: 林東源
  KOR/Lim Dong Won: 림동원
  KOR/Lim Dong Won: 임동원
  KOR/Lim Sung Nam: Im Sung Nam
  KOR/Lim Sung Nam: Lim Sungnam
  KOR/Lim Sung Nam: Им Сон Нам*
  KOR/Lim Sung Nam: Лим Сон Нам*
  KOR/Lim Sung Nam: イム・ソンナム
  KOR/Lim Sung Nam: 林圣男
  KOR/Lim Sung Nam: 林聖男
  KOR/Lim Sung Nam: 임성남
  KOR/Moon Hee Sang: Moon Heesang
  KOR/Moon Hee Sang: Mun Hui Sang
  KOR/Moon Hee Sang: Мун Хи Сан*
  KOR/Moon Hee Sang: ムン・ヒサン
  KOR/Moon Hee Sang: 文喜相
  KOR/Moon Hee Sang: 문희상
  KOR/Moon Jae In: Moon Jae Ina
  KOR/Moon Jae In: Moon Jae Inem
  KOR/Moon Jae In: Moon Jae Inowi
  KOR/Moon Jae In: Moon Jaein
  KOR/Moon Jae In: Mun Jae In
  KOR/Moon Jae In: Mun Jae Ina
  KOR/Moon Jae In: Mun Jaein
  KOR/Moon Jae In: Văn Tại Dần
  KOR/Moon Jae In: Мун Дже Ин*
  KOR/Moon Jae In: Мун Джэ Ин*
  KOR/Moon Jae In: Мун Жэ Ин*
  KOR/Moon Jae In: Мун Чже Ин*
  KOR/Moon Jae In: Мун Чжэ Ин*
  KOR/Moon Jae In: Мүн Жэ Ин*
  KOR/Moon Jae In: Мүн Жэин*
  KOR/Moon Jae In: ムン・ジェイン
  KOR/Moon Jae In: 文在寅
  KOR/Moon Jae In: 문재인
  KOR/Noh Kyu Duk: No Kyu Dok
  KOR/Noh Kyu Duk: Noh Gyu Deok
  KOR/Noh Kyu Duk: Noh Kyuduk
  KOR/Noh Kyu Duk: Roh Kyu Duk
  KOR/Noh Kyu Duk: Но Гю Док*
  KOR/Noh Kyu Duk: Но Кю Док*
  KOR/Noh Kyu Duk: ノ・ギュドク
  KOR/Noh Kyu Duk: 卢圭悳
  KOR/Noh Kyu Duk: 盧圭悳
  KOR/Noh Kyu Duk: 魯圭徳
  KOR/Noh Kyu Duk: 魯圭德
  KOR/Noh Kyu Duk: 魯圭悳
  KOR/Noh Kyu Duk: 鲁圭徳
  KOR/Noh Kyu Duk: 鲁圭德
  KOR/Noh Kyu Duk: 鲁圭悳
  KOR/Noh Kyu Duk: 노규덕
  KOR/Park Byeong Seug: Pak Pyong Sok
  KOR/Park Byeong Seug: Park Byeong Seok
  KOR/Park Byeong Seug: Park Byung Seok
  KOR/Park Byeong Seug: Пак Бён Сок*
  KOR/Park Byeong Seug: Пак Пён Сок*
  KOR/Park Byeong Seug: パク・ビョンソク
  KOR/Park Byeong Seug: 朴炳石
  KOR/Park Byeong Seug: 朴炳錫
  KOR/Park Byeong Seug: 朴炳锡
  KOR/Park Byeong Seug: 박병석
  KOR/Park Geun Hye: Pak Geun Hye
  KOR/Park Geun Hye: Pak Kun Hye
  KOR/Park Geun Hye: Park Geunhye
  KOR/Park Geun Hye: Park Keun Hye
  KOR/Park Geun Hye: Пак Гын Хе*
  KOR/Park Geun Hye: Пак Гын Хэ*
  KOR/Park Geun Hye: Пак Кын Хе*
  KOR/Park Geun Hye: パク・クネ
  KOR/Park Geun Hye: 朴槿恵
  KOR/Park Geun Hye: 朴槿惠
  KOR/Park Geun Hye: 박근혜
  KOR/Park Jae Kyu: Pak Jae Gyu
  KOR/Park Jae Kyu: Park Jae Gyu
  KOR/Park Jae Kyu: Park Jaekyu
  KOR/Park Jae Kyu: Пак Чжэ Гю*
  KOR/Park Jae Kyu: Пак Чэ Гю*
  KOR/Park Jae Kyu: パク・ジェギュ
  KOR/Park Jae Kyu: 朴在圭
  KOR/Park Jae Kyu: 박재규
  KOR/Park Jie Won: Pak Ji Won
  KOR/Park Jie Won: Pak Jie Won
  KOR/Park Jie Won: Park Ji Won
  KOR/Park Jie Won: Park Jiewon
  KOR/Park Jie Won: Пак Чжи Вон*
  KOR/Park Jie Won: Пак Чи Вон*
  KOR/Park Jie Won: パク・チウォン
  KOR/Park Jie Won: 朴智元
  KOR/Park Jie Won: 박지원 국가정보원장
  KOR/Park Jie Won: 박지원 국정원장
  KOR/Park Jie Won: 박지원 원장
  KOR/Park Jie Won: 박지원 의원
  KOR/Park Jie Won: 박지원 장관
  KOR/Park Jin: глава МИД Пак Чин*
  KOR/Park Jin: министр Пак Чин*
  KOR/Park Jin: パク・ジン外相
  KOR/Park Jin: パク・チン
  KOR/Park Jin: パク・チン外相
  KOR/Park Jin: 朴振
  KOR/Park Jin: 朴振外相
  KOR/Park Jin: 朴振外長
  KOR/Park Jin: 朴振外长
  KOR/Park Jin: 朴振部長
  KOR/Park Jin: 朴振长官
  KOR/Park Jin: 박진 외교
  KOR/Park Jin: 박진 외교부
  KOR/Park Jin: 박진 외교장관
  KOR/Park Jin: 박진 장관
  KOR/Roh Moo Hyun: No Mu Hyon
  KOR/Roh Moo Hyun: Noh Moo Hyun
  KOR/Roh Moo Hyun: Ro Mu Hyon
  KOR/Roh Moo Hyun: Roh Moo Hyuna
  KOR/Roh Moo Hyun: Roh Moo Hyunem
  KOR/Roh Moo Hyun: Roh Moohyun
  KOR/Roh Moo Hyun: Но Му Хён*
  KOR/Roh Moo Hyun: Ро Му Хён*
  KOR/Roh Moo Hyun: ノ・ムヒョン
  KOR/Roh Moo Hyun: 卢武铉
  KOR/Roh Moo Hyun: 庐武铉
  KOR/Roh Moo Hyun: 廬武鉉
  KOR/Roh Moo Hyun: 盧武鉉
  KOR/Roh Moo Hyun: 노무현
  KOR/Ryoo Kihl Jae: Ryoo Kihljae
  KOR/Ryoo Kihl Jae: Ryu Gil Jae
  KOR/Ryoo Kihl Jae: Ryu Kil Jae
  KOR/Ryoo Kihl Jae: Yoo Gil Jae
  KOR/Ryoo Kihl Jae: Рю Гиль Чжэ*
  KOR/Ryoo Kihl Jae: Рю Киль Чжэ*
  KOR/Ryoo Kihl Jae: Ю Гиль Чжэ*
  KOR/Ryoo Kihl Jae: リュ・ギルジェ
  KOR/Ryoo Kihl Jae: 柳吉在
  KOR/Ryoo Kihl Jae: 류길재
  KOR/Ryoo Kihl Jae: 유길재
  KOR/Shin Won Sik: Shin Wonsik
  KOR/Shin Won Sik: Sin Won Sik
  KOR/Shin Won Sik: Син Вон Сик*
  KOR/Shin Won Sik: Шин Вон Сик*
  KOR/Shin Won Sik: シン・ウォンシク
  KOR/Shin Won Sik: 申源湜
  KOR/Shin Won Sik: 신원식
  KOR/Song Min Soon: Song Min Sun
  KOR/Song Min Soon: Song Minsoon
  KOR/Song Min Soon: Сон Мин Сун*
  KOR/Song Min Soon: ソン・ミンスン
  KOR/Song Min Soon: 宋敏淳
  KOR/Song Min Soon: 宋旻淳
  KOR/Song Min Soon: 송민순
  KOR/Song Young Moo: Song Yong Mu
  KOR/Song Young Moo: Song Youngmoo
  KOR/Song Young Moo: Сон Ён Му*
  KOR/Song Young Moo: ソン・ヨンム
  KOR/Song Young Moo: 宋永武
  KOR/Song Young Moo: 송영무
  KOR/Suh Hoon: Seo Hoon
  KOR/Suh Hoon: So Hun
  KOR/Suh Hoon: Со Хун*
  KOR/Suh Hoon: Со Хуна*
  KOR/Suh Hoon: Со Хуном*
  KOR/Suh Hoon: ソ・フン
  KOR/Suh Hoon: 徐勋
  KOR/Suh Hoon: 徐勲
  KOR/Suh Hoon: 徐勳
  KOR/Suh Hoon: 徐薫
  KOR/Suh Hoon: 徐薰
  KOR/Suh Hoon: 서훈 국가안보실장
  KOR/Suh Hoon: 서훈 국가정보원장
  KOR/Suh Hoon: 서훈 국정원장
  KOR/Suh Hoon: 서훈 실장
  KOR/Suh Hoon: 서훈 안보실장
  KOR/Suh Hoon: 서훈 원장
  KOR/Suh Wook: Seo Wook
  KOR/Suh Wook: Со Ук*
  KOR/Suh Wook: Со Ука*
  KOR/Suh Wook: ソ・ウク
  KOR/Suh Wook: 徐旭国防
  KOR/Suh Wook: 徐旭國防
  KOR/Suh Wook: 徐旭防长
  KOR/Suh Wook: 서욱 국방
  KOR/Suh Wook: 서욱 국방부
  KOR/Suh Wook: 서욱 장관
  KOR/Wi Sung Lac: Wi Seong Rak
  KOR/Wi Sung Lac: Wi Song Rak
  KOR/Wi Sung Lac: Wi Sung Lak
  KOR/Wi Sung Lac: Wi Sunglac
  KOR/Wi Sung Lac: Wie Sung Lac
  KOR/Wi Sung Lac: Ви Сон Лак*
  KOR/Wi Sung Lac: Ви Сон Нак*
  KOR/Wi Sung Lac: Ви Сон Рак*
  KOR/Wi Sung Lac: ウィ・ソンラク
  KOR/Wi Sung Lac: 魏圣洛
  KOR/Wi Sung Lac: 魏晟洛
  KOR/Wi Sung Lac: 魏聖洛
  KOR/Wi Sung Lac: 위성락
  KOR/Woo Won Shik: U Won Sik
  KOR/Woo Won Shik: Woo Won Sik
  KOR/Woo Won Shik: Woo Wonshik
  KOR/Woo Won Shik: У Вон Сик*
  KOR/Woo Won Shik: ウ・ウォンシク
  KOR/Woo Won Shik: 禹元植
  KOR/Woo Won Shik: 우원식
  KOR/Yoon Kwang Ung: Yoon Gwang Woong
  KOR/Yoon Kwang Ung: Yoon Kwang Woong
  KOR/Yoon Kwang Ung: Yun Kwang Ung
  KOR/Yoon Kwang Ung: Юн Гван Ун*
  KOR/Yoon Kwang Ung: Юн Кван Ун*
  KOR/Yoon Kwang Ung: ユン・グァンウン
  KOR/Yoon Kwang Ung: 尹光雄
  KOR/Yoon Kwang Ung: 윤광웅
  KOR/Yoon Suk Yeol: Doãn Tích Duyệt
  KOR/Yoon Suk Yeol: Yoon
  KOR/Yoon Suk Yeol: Yoon Seok Yeol
  KOR/Yoon Suk Yeol: Yoon Seok Youl
  KOR/Yoon Suk Yeol: Yoon Seokyeol
  KOR/Yoon Suk Yeol: Yoon Suk Yeola
  KOR/Yoon Suk Yeol: Yoon Suk Yeolem
  KOR/Yoon Suk Yeol: Yoon Suk Yeolowi
  KOR/Yoon Suk Yeol: Yoon Suk Yul
  KOR/Yoon Suk Yeol: Yoon Sukyeol
  KOR/Yoon Suk Yeol: Yun Seok Yeol
  KOR/Yoon Suk Yeol: Yun Sok Yol
  KOR/Yoon Suk Yeol: Yun Sokyol
  KOR/Yoon Suk Yeol: Yun Suk Yeol
  KOR/Yoon Suk Yeol: Юн Сок Ёл*
  KOR/Yoon Suk Yeol: Юн Сок Ёлем*
  KOR/Yoon Suk Yeol: Юн Сок Ёлын*
  KOR/Yoon Suk Yeol: Юн Сок Ёль*
  KOR/Yoon Suk Yeol: Юн Сок Ёлю*
  KOR/Yoon Suk Yeol: Юн Сок Ёля*
  KOR/Yoon Suk Yeol: Юн Сок Ёол*
  KOR/Yoon Suk Yeol: Юн Сок Йол*
  KOR/Yoon Suk Yeol: ユン・ソギョル
  KOR/Yoon Suk Yeol: ユン・ソンニョル
  KOR/Yoon Suk Yeol: 尹錫悅
  KOR/Yoon Suk Yeol: 尹錫悦
  KOR/Yoon Suk Yeol: 尹錫烈
  KOR/Yoon Suk Yeol: 尹锡悦
  KOR/Yoon Suk Yeol: 尹锡烈
  KOR/Yoon Suk Yeol: 윤석렬
  KOR/Yoon Suk Yeol: 윤석열
  KOR/Yoon Young Kwan: Yoon Yong Gwan
  KOR/Yoon Young Kwan: Yoon Youngkwan
  KOR/Yoon Young Kwan: Yun Young Kwan
  KOR/Yoon Young Kwan: Юн Ён Гван*
  KOR/Yoon Young Kwan: Юн Ён Кван*
  KOR/Yoon Young Kwan: ユン・ヨングァン
  KOR/Yoon Young Kwan: 尹永宽
  KOR/Yoon Young Kwan: 尹永寛
  KOR/Yoon Young Kwan: 尹永寬
  KOR/Yoon Young Kwan: 윤영관
  KOR/Yu Myung Hwan: Yoo Myung Hwan
  KOR/Yu Myung Hwan: Yu Myong Hwan
  KOR/Yu Myung Hwan: Yu Myunghwan
  KOR/Yu Myung Hwan: Ю Мён Хван*
  KOR/Yu Myung Hwan: ユ・ミョンファン
  KOR/Yu Myung Hwan: 柳明桓
  KOR/Yu Myung Hwan: 유명환
  KOR/Yu Woo Ik: Ryu U Ik
  KOR/Yu Woo Ik: Ryu Woo Ik
  KOR/Yu Woo Ik: Yoo Woo Ik
  KOR/Yu Woo Ik: Yu Wooik
  KOR/Yu Woo Ik: Рю У Ик*
  KOR/Yu Woo Ik: Ю У Ик*
  KOR/Yu Woo Ik: ユ・ウイク
  KOR/Yu Woo Ik: リュ・ウイク
  KOR/Yu Woo Ik: 柳佑益
  KOR/Yu Woo Ik: 류우익
  KOR/Yu Woo Ik: 유우익
  KOR/Yun Byung Se: Yoon Byung Se
  KOR/Yun Byung Se: Yun Byong Se
  KOR/Yun Byung Se: Yun Byungse
  KOR/Yun Byung Se: Yun Pyong Se
  KOR/Yun Byung Se: Юн Бён Се*
  KOR/Yun Byung Se: Юн Бён Сэ*
  KOR/Yun Byung Se: Юн Пён Се*
  KOR/Yun Byung Se: ユン・ビョンセ
  KOR/Yun Byung Se: 尹炳世
  KOR/Yun Byung Se: 윤병세
  KWT/Mishal al Ahmad al Sabah: Meshaal al Ahmad
  KWT/Mishal al Ahmad al Sabah: Meshal al Ahmad
  KWT/Mishal al Ahmad al Sabah: Mishal al Ahmad
  KWT/Mishal al Ahmad al Sabah: Mishal al Ahmad al Jaber
  KWT/Mishal al Ahmad al Sabah: Mishal al Ahmad al Jaber al Sabah
  KWT/Mishal al Ahmad al Sabah: Mishal al Ahmed
  KWT/Mishal al Ahmad al Sabah: Мишаль аль Ахмад*
  KWT/Mishal al Ahmad al Sabah: Мишаль аль Ахмед*
  KWT/Mishal al Ahmad al Sabah: ミシャル
  KWT/Mishal al Ahmad al Sabah: ミシュアル
  KWT/Mishal al Ahmad al Sabah: 米沙勒
  KWT/Mishal al Ahmad al Sabah: 米沙爾
  KWT/Mishal al Ahmad al Sabah: 메샬 알아흐메드
  KWT/Mishal al Ahmad al Sabah: 미샤알
  KWT/Mishal al Ahmad al Sabah: 미샬 알아흐마드
  KWT/Nawaf al Ahmad al Sabah: Nawaf al Ahmad
  KWT/Nawaf al Ahmad al Sabah: Nawaf al Ahmad al Jaber
  KWT/Nawaf al Ahmad al Sabah: Nawaf al Ahmed
  KWT/Nawaf al Ahmad al Sabah: Наваф аль Ахмед*
  KWT/Nawaf al Ahmad al Sabah: Наваф*
  KWT/Nawaf al Ahmad al Sabah: ナワフ
  KWT/Nawaf al Ahmad al Sabah: 納瓦夫
  KWT/Nawaf al Ahmad al Sabah: 纳瓦夫
  KWT/Nawaf al Ahmad al Sabah: 나와프 국왕
  KWT/Nawaf al Ahmad al Sabah: 나와프 알아흐마드
  KWT/Sabah al Ahmad al Sabah: Sabah al Ahmad
  KWT/Sabah al Ahmad al Sabah: Sabah al Ahmad al Jaber
  KWT/Sabah al Ahmad al Sabah: Sabah al Ahmad al Jaber al Sabah
  KWT/Sabah al Ahmad al Sabah: Sabah al Ahmed
  KWT/Sabah al Ahmad al Sabah: Сабах аль Ахмед*
  KWT/Sabah al Ahmad al Sabah: Сабах аль-Ахмад*
  KWT/Sabah al Ahmad al Sabah: サバハ首長
  KWT/Sabah al Ahmad al Sabah: サバーハ首長
  KWT/Sabah al Ahmad al Sabah: 萨巴赫·艾哈迈德
  KWT/Sabah al Ahmad al Sabah: 사바 알아흐마드
  KWT/Sabah al Ahmad al Sabah: 셰이크 사바
  KWT/Sabah al Ahmad al Sabah: 싸바흐 알 아흐메드
  LAO/Bouasone Bouphavanh: Bouasone
  LAO/Bouasone Bouphavanh: Buasone Bouphavanh
  LAO/Bouasone Bouphavanh: Буасон Бупхаван*
  LAO/Bouasone Bouphavanh: ブアソーン・ブパワン
  LAO/Bouasone Bouphavanh: 波松·布帕万
  LAO/Bouasone Bouphavanh: 부아손 부파반
  LAO/Bouasone Bouphavanh: 부아손 부파완
  LAO/Bounnhang Vorachith: Bounnhang
  LAO/Bounnhang Vorachith: Bounnhang Volachit
  LAO/Bounnhang Vorachith: Bounnhang Vorachit
  LAO/Bounnhang Vorachith: Bounyang Vorachit
  LAO/Bounnhang Vorachith: Буннянг Ворачит*
  LAO/Bounnhang Vorachith: Буннянг Ворачитх*
  LAO/Bounnhang Vorachith: ブンニャン
  LAO/Bounnhang Vorachith: ブンニャン・ウォラチット
  LAO/Bounnhang Vorachith: 本扬·沃拉吉
  LAO/Bounnhang Vorachith: 本扬主席
  LAO/Bounnhang Vorachith: 本扬总书记
  LAO/Bounnhang Vorachith: 本揚·沃拉吉
  LAO/Bounnhang Vorachith: 분냥
  LAO/Bounnhang Vorachith: 분냥 보라치
  LAO/Bounnhang Vorachith: 분냥 보라치트
  LAO/Chansamone Chanyalath: Chansamone Channyalath
  LAO/Chansamone Chanyalath: Чансамон Чаньялат*
  LAO/Chansamone Chanyalath: チャンサモーン・チャンニャラート
  LAO/Chansamone Chanyalath: 占沙蒙
  LAO/Chansamone Chanyalath: 占沙蒙·占雅拉
  LAO/Chansamone Chanyalath: 찬사몬 짠야랏
  LAO/Chansamone Chanyalath: 찬사몬 찬얄라트
  LAO/Choummaly Sayasone: Choummali Saignason
  LAO/Choummaly Sayasone: Choummaly
  LAO/Choummaly Sayasone: Choummaly Saygnasone
  LAO/Choummaly Sayasone: Chummali Saignason
  LAO/Choummaly Sayasone: Chummaly Sayasone
  LAO/Choummaly Sayasone: Тюммали Саиясон*
  LAO/Choummaly Sayasone: Тюммали Сайнясон*
  LAO/Choummaly Sayasone: Чуммали Сайнясон*
  LAO/Choummaly Sayasone: チュンマリ・サイニャソン
  LAO/Choummaly Sayasone: チュンマリー
  LAO/Choummaly Sayasone: チュンマリー・サイニャソーン
  LAO/Choummaly Sayasone: 朱瑪里
  LAO/Choummaly Sayasone: 朱马利·赛雅颂
  LAO/Choummaly Sayasone: 朱马里
  LAO/Choummaly Sayasone: 朱马里·赛雅颂
  LAO/Choummaly Sayasone: 쭘말리 싸이냐손
  LAO/Choummaly Sayasone: 촘말리 사야손
  LAO/Choummaly Sayasone: 추말리 사야손
  LAO/Khamtay Siphandone: Khamtai Siphandon
  LAO/Khamtay Siphandone: Khamtai Siphandone
  LAO/Khamtay Siphandone: Khamtay Siphandon
  LAO/Khamtay Siphandone: Кхамтай Сипхандон*
  LAO/Khamtay Siphandone: Кхамтай Сифандон*
  LAO/Khamtay Siphandone: カムタイ・シパンドン
  LAO/Khamtay Siphandone: カムタイ・シーパンドン
  LAO/Khamtay Siphandone: 坎代·西潘敦
  LAO/Khamtay Siphandone: 坎代西潘敦
  LAO/Khamtay Siphandone: 캄따이 시판돈
  LAO/Khamtay Siphandone: 캄타이 시판돈
  LAO/Leeber Leebouapao: Li Beo Li Bua Pao
  LAO/Leeber Leebouapao: 利伯·利布阿保
  LAO/Leeber Leebouapao: 리베르 리부아파오
  LAO/Pany Yathotou: Pany Yathotu
  LAO/Pany Yathotou: Пани Ятхоту*
  LAO/Pany Yathotou: パニー・ヤートートゥ
  LAO/Pany Yathotou: 巴妮·亚陶都
  LAO/Pany Yathotou: 巴妮·雅陶都
  LAO/Pany Yathotou: 빠니 야토뚜
  LAO/Pany Yathotou: 파니 야토투
  LAO/Phankham Viphavanh: Phankham Viphavan
  LAO/Phankham Viphavanh: Пханкхам Випхаван*
  LAO/Phankham Viphavanh: Фанкхам Випхаван*
  LAO/Phankham Viphavanh: パンカム・ウィパワン
  LAO/Phankham Viphavanh: 潘坎·維帕萬
  LAO/Phankham Viphavanh: 潘坎·维帕万
  LAO/Phankham Viphavanh: 판캄 비파반
  LAO/Phankham Viphavanh: 판캄 위파완
  LAO/Saleumxay Kommasith: Saleumsay Kommasith
  LAO/Saleumxay Kommasith: Saleumxay
  LAO/Saleumxay Kommasith: Салеумсай Коммасит*
  LAO/Saleumxay Kommasith: Салымсай Коммасит*
  LAO/Saleumxay Kommasith: サルムサイ
  LAO/Saleumxay Kommasith: サルムサイ・コマシット
  LAO/Saleumxay Kommasith: 沙伦赛
  LAO/Saleumxay Kommasith: 沙伦赛·贡玛西
  LAO/Saleumxay Kommasith: 沙倫賽
  LAO/Saleumxay Kommasith: 살름사이 꼼마싯
  LAO/Saleumxay Kommasith: 살름사이 콤마시트
  LAO/Saleumxay Kommasith: 살름싸이 꼼마싯
  LAO/Saleumxay Kommasith: 쌀름싸이 꼼마싯
  LAO/Somsavat Lengsavad: Somsavat
  LAO/Somsavat Lengsavad: Somsavat Lengsavat
  LAO/Somsavat Lengsavad: Сомсават Ленгсават*
  LAO/Somsavat Lengsavad: ソムサワート
  LAO/Somsavat Lengsavad: 宋沙瓦
  LAO/Somsavat Lengsavad: 宋沙瓦·凌沙瓦
  LAO/Somsavat Lengsavad: 솜사바트 렝사바드
  LAO/Somsavat Lengsavad: 솜사왓 렝사왓
  LAO/Sonexay Siphandone: Sonexay
  LAO/Sonexay Siphandone: Sonexay Siphandon
  LAO/Sonexay Siphandone: Сонсай Сипхандон*
  LAO/Sonexay Siphandone: Сонсай Сифандон*
  LAO/Sonexay Siphandone: ソンサイ・シパンドン
  LAO/Sonexay Siphandone: ソンサイ・シーパンドン
  LAO/Sonexay Siphandone: ソーンサイ・シーパンドーン
  LAO/Sonexay Siphandone: 宋賽·西潘敦
  LAO/Sonexay Siphandone: 宋赛·西潘敦
  LAO/Sonexay Siphandone: 손사이 시판돈
  LAO/Sonexay Siphandone: 손세이 시판돈
  LAO/Sonexay Siphandone: 손싸이 시판돈
  LAO/Sonexay Siphandone: 쏜싸이 씨판돈
  LAO/Sounthone Xayachack: Sounthone Sayachak
  LAO/Sounthone Xayachack: Sunthone Xayachak
  LAO/Sounthone Xayachack: Сунтхон Сайячак*
  LAO/Sounthone Xayachack: スントーン・サイニャチャック
  LAO/Sounthone Xayachack: 顺通·赛雅佳
  LAO/Sounthone Xayachack: 순톤 싸이냐짝
  LAO/Sounthone Xayachack: 쑨톤 사야차크
  LAO/Thongloun Sisoulith: Thongloun
  LAO/Thongloun Sisoulith: Thongloun Sisulith
  LAO/Thongloun Sisoulith: Thoongloun Sisoulith
  LAO/Thongloun Sisoulith: Тонглун Сисулит*
  LAO/Thongloun Sisoulith: Тхонглун Сисулит*
  LAO/Thongloun Sisoulith: Тхонглун*
  LAO/Thongloun Sisoulith: トンルン
  LAO/Thongloun Sisoulith: トンルン・シスリット
  LAO/Thongloun Sisoulith: トンルン・シースリット
  LAO/Thongloun Sisoulith: 通伦
  LAO/Thongloun Sisoulith: 通伦·西苏里
  LAO/Thongloun Sisoulith: 通倫
  LAO/Thongloun Sisoulith: 通倫·西蘇里
  LAO/Thongloun Sisoulith: 통룬
  LAO/Thongloun Sisoulith: 통룬 시술리트
  LAO/Thongloun Sisoulith: 통룬 시술릿
  LAO/Thongloun Sisoulith: 통룬 시쑤리트
  LAO/Thongloun Sisoulith: 통룬 씨쑬릿
  LAO/Thongsavanh Phomvihane: Thongsavan Phomvihane
  LAO/Thongsavanh Phomvihane: Thongsavanh
  LAO/Thongsavanh Phomvihane: Тонгсаван Фомвихан*
  LAO/Thongsavanh Phomvihane: Тхонгсаван Пхомвихан*
  LAO/Thongsavanh Phomvihane: トンサワン・ポムウィハーン
  LAO/Thongsavanh Phomvihane: トンサワン・ポンビハン
  LAO/Thongsavanh Phomvihane: 通沙万
  LAO/Thongsavanh Phomvihane: 通沙万·丰威汉
  LAO/Thongsavanh Phomvihane: 通沙萬
  LAO/Thongsavanh Phomvihane: 통사반 폼비한
  LAO/Thongsavanh Phomvihane: 통사완 폼위한
  LAO/Thongsavanh Phomvihane: 통싸완 폼위한
  LAO/Thongsing Thammavong: Thongsing Thamavong
  LAO/Thongsing Thammavong: Тхонгсинг Тхаммавонг*
  LAO/Thongsing Thammavong: トンシン・タマウォン
  LAO/Thongsing Thammavong: トンシン・タンマウォン
  LAO/Thongsing Thammavong: 通邢
  LAO/Thongsing Thammavong: 通邢·塔马冯
  LAO/Thongsing Thammavong: 통싱 탐마봉
  LAO/Thongsing Thammavong: 통싱 탐마웡
  LAO/Xaysomphone Phomvihane: Saysomphone Phomvihane
  LAO/Xaysomphone Phomvihane: Сайсомпхон Пхомвихан*
  LAO/Xaysomphone Phomvihane: サイソムポーン・ポムウィハーン
  LAO/Xaysomphone Phomvihane: 賽宋蓬
  LAO/Xaysomphone Phomvihane: 赛宋蓬·丰威汉
  LAO/Xaysomphone Phomvihane: 사이솜폰 폼비한
  LAO/Xaysomphone Phomvihane: 싸이솜폰 폼위한
  MMR/Aung San Suu Kyi: Aung San Su Kyi
  MMR/Aung San Suu Kyi: Suu Kyi
  MMR/Aung San Suu Kyi: Аун Сан Су Чжи*
  MMR/Aung San Suu Kyi: Су Чжи*
  MMR/Aung San Suu Kyi: アウンサンスーチー
  MMR/Aung San Suu Kyi: アウン・サン・スー・チー
  MMR/Aung San Suu Kyi: スーチー
  MMR/Aung San Suu Kyi: スー・チー
  MMR/Aung San Suu Kyi: 昂山素姬
  MMR/Aung San Suu Kyi: 昂山素季
  MMR/Aung San Suu Kyi: 翁山蘇姬
  MMR/Aung San Suu Kyi: 수치 국가고문
  MMR/Aung San Suu Kyi: 아웅 산 수 치
  MMR/Aung San Suu Kyi: 아웅산 수지
  MMR/Aung San Suu Kyi: 아웅산 수치
  MMR/Aung San Suu Kyi: 아웅산수찌
  MMR/Kyaw Tin: Чжо Тин*
  MMR/Kyaw Tin: チョー・ティン
  MMR/Kyaw Tin: 쪼 틴
  MMR/Kyaw Tin: 초 틴
  MMR/Min Aung Hlaing: Min Aung Hlain
  MMR/Min Aung Hlaing: Мин Аун Хлайн*
  MMR/Min Aung Hlaing: ミンアウンフライン
  MMR/Min Aung Hlaing: ミン・アウン・フライン
  MMR/Min Aung Hlaing: 敏昂来
  MMR/Min Aung Hlaing: 敏昂莱
  MMR/Min Aung Hlaing: 敏昂萊
  MMR/Min Aung Hlaing: 민 아웅 흐라잉
  MMR/Min Aung Hlaing: 민 아웅 흘라잉
  MMR/Min Aung Hlaing: 민아웅흘라잉
  MMR/Nyan Win: Ньян Вин*
  MMR/Nyan Win: ニャン・ウィン
  MMR/Nyan Win: 냔 윈
  MMR/Nyan Win: 냥 윈
  MMR/Shwe Mann: Thura Shwe Mann
  MMR/Shwe Mann: Шве Ман*
  MMR/Shwe Mann: シュエ・マン
  MMR/Shwe Mann: トゥラ・シュエ・マン
  MMR/Shwe Mann: 吴瑞曼
  MMR/Shwe Mann: 瑞曼议长
  MMR/Shwe Mann: 쉐 만
  MMR/Shwe Mann: 쉐만
  MMR/Shwe Mann: 슈웨 만
  MMR/Than Shwe: Тан Шве*
  MMR/Than Shwe: タン・シュエ
  MMR/Than Shwe: 丹瑞
  MMR/Than Shwe: 딴 쉐
  MMR/Than Shwe: 탄 슈웨
  MMR/Than Shwe: 탄슈웨
  MMR/Than Swe: Тан Све*
  MMR/Than Swe: タン・スエ
  MMR/Than Swe: 丹穗
  MMR/Than Swe: 딴 스웨
  MMR/Than Swe: 탄 스웨
  MMR/Thein Sein: Тейн Сейн*
  MMR/Thein Sein: テイン・セイン
  MMR/Thein Sein: 吳登盛
  MMR/Thein Sein: 吴登盛
  MMR/Thein Sein: 登盛
  MMR/Thein Sein: 떼인 쎄인
  MMR/Thein Sein: 떼인세인
  MMR/Thein Sein: 테인 세인
  MMR/Thein Sein: 테인세인
  MMR/Win Aung: Вин Аун*
  MMR/Win Aung: ウィン・アウン
  MMR/Win Aung: 吴温昂
  MMR/Win Aung: 윈 아웅
  MMR/Win Aung: 윈아웅
  MMR/Wunna Maung Lwin: Вунна Маун Лвин*
  MMR/Wunna Maung Lwin: ワナマウンルウィン
  MMR/Wunna Maung Lwin: ワナ・マウン・ルウィン
  MMR/Wunna Maung Lwin: 温纳貌伦
  MMR/Wunna Maung Lwin: 溫納貌倫
  MMR/Wunna Maung Lwin: 운나 마웅 륀
  MMR/Wunna Maung Lwin: 운나 마웅 르윈
  MNG/Batmunkh Battsetseg: B. Battsetseg
  MNG/Batmunkh Battsetseg: Batcecek
  MNG/Batmunkh Battsetseg: Batcetseg
  MNG/Batmunkh Battsetseg: Batmunkhiin Battsetseg
  MNG/Batmunkh Battsetseg: Battsetseg
  MNG/Batmunkh Battsetseg: Battsetseg Batmunkh
  MNG/Batmunkh Battsetseg: Б. Батцэцэг*
  MNG/Batmunkh Battsetseg: Батмунхийн Батцэцэг*
  MNG/Batmunkh Battsetseg: Батмөнхийн Батцэцэг*
  MNG/Batmunkh Battsetseg: Баттсэцэг
  MNG/Batmunkh Battsetseg: Батцэцэг*
  MNG/Batmunkh Battsetseg: バトツェツェグ
  MNG/Batmunkh Battsetseg: 巴特其其格
  MNG/Batmunkh Battsetseg: 巴特策策格
  MNG/Batmunkh Battsetseg: 바트뭉흐 바트체첵
  MNG/Batmunkh Battsetseg: 바트쎄쩨그
  MNG/Batmunkh Battsetseg: 바트체첵
  MNG/Damdin Tsogtbaatar: D. Tsogtbaatar
  MNG/Damdin Tsogtbaatar: Damdiny Tsogtbaatar
  MNG/Damdin Tsogtbaatar: Tsogtbaatar
  MNG/Damdin Tsogtbaatar: Tsogtbaatar Damdin
  MNG/Damdin Tsogtbaatar: Д. Цогтбаатар*
  MNG/Damdin Tsogtbaatar: Дамдины Цогтбаатар*
  MNG/Damdin Tsogtbaatar: ツォグトバータル
  MNG/Damdin Tsogtbaatar: 朝格特巴塔尔
  MNG/Damdin Tsogtbaatar: 朝格特巴塔爾
  MNG/Damdin Tsogtbaatar: 朝格特巴特尔
  MNG/Damdin Tsogtbaatar: 朝格特巴特爾
  MNG/Damdin Tsogtbaatar: 담딘 촉트바타르
  MNG/Damdin Tsogtbaatar: 척트바타르
  MNG/Damdin Tsogtbaatar: 촉트바타르
  MNG/Damdiny Demberel: D. Demberel
  MNG/Damdiny Demberel: Damdin Demberel
  MNG/Damdiny Demberel: Д. Дэмбэрэл*
  MNG/Damdiny Demberel: Дамдины Дэмбэрэл*
  MNG/Damdiny Demberel: デンベレル
  MNG/Damdiny Demberel: 登貝爾勒
  MNG/Damdiny Demberel: 登贝尔勒
  MNG/Damdiny Demberel: 담딘 뎀베렐
  MNG/Damdiny Demberel: 뎀베렐
  MNG/Dashzegviin Amarbayasgalan: Amarbayasgalan
  MNG/Dashzegviin Amarbayasgalan: D. Amarbayasgalan
  MNG/Dashzegviin Amarbayasgalan: Dashzegve Amarbayasgalan
  MNG/Dashzegviin Amarbayasgalan: Амарбаясгалан*
  MNG/Dashzegviin Amarbayasgalan: Д. Амарбаясгалан*
  MNG/Dashzegviin Amarbayasgalan: Дашзэгвийн Амарбаясгалан*
  MNG/Dashzegviin Amarbayasgalan: アマルバヤスガラン
  MNG/Dashzegviin Amarbayasgalan: 阿玛尔巴伊斯格楞
  MNG/Dashzegviin Amarbayasgalan: 阿瑪爾巴伊斯格楞
  MNG/Dashzegviin Amarbayasgalan: 阿馬爾巴伊斯格楞
  MNG/Dashzegviin Amarbayasgalan: 阿马尔巴伊斯格楞
  MNG/Dashzegviin Amarbayasgalan: 아마르바야스갈란
  MNG/Gombojavyn Zandanshatar: G. Zandanshatar
  MNG/Gombojavyn Zandanshatar: Gombojav Zandanshatar
  MNG/Gombojavyn Zandanshatar: Gombojaviin Zandanshatar
  MNG/Gombojavyn Zandanshatar: Zandanshatar
  MNG/Gombojavyn Zandanshatar: Zandanszatar*
  MNG/Gombojavyn Zandanshatar: Г. Занданшатар*
  MNG/Gombojavyn Zandanshatar: Гомбожавын Занданшатар*
  MNG/Gombojavyn Zandanshatar: Занданшатар*
  MNG/Gombojavyn Zandanshatar: ザンダンシャタル
  MNG/Gombojavyn Zandanshatar: 賛丹沙塔爾
  MNG/Gombojavyn Zandanshatar: 贊丹沙塔爾
  MNG/Gombojavyn Zandanshatar: 赞丹沙塔尔
  MNG/Gombojavyn Zandanshatar: 곰보자브 잔단샤타르
  MNG/Gombojavyn Zandanshatar: 잔단샤타르
  MNG/Khaltmaagiin Battulga: Battulga
  MNG/Khaltmaagiin Battulga: Battulga Khaltmaa
  MNG/Khaltmaagiin Battulga: Chaltmaagijn Battulga
  MNG/Khaltmaagiin Battulga: Kh. Battulga
  MNG/Khaltmaagiin Battulga: Khaltmaa Battulga
  MNG/Khaltmaagiin Battulga: Баттулга
  MNG/Khaltmaagiin Battulga: Баттулги
  MNG/Khaltmaagiin Battulga: Баттулгын
  MNG/Khaltmaagiin Battulga: Х. Баттулга
  MNG/Khaltmaagiin Battulga: Халтмаагийн Баттулга*
  MNG/Khaltmaagiin Battulga: バトトルガ
  MNG/Khaltmaagiin Battulga: 巴図勒嘎
  MNG/Khaltmaagiin Battulga: 巴图勒嘎
  MNG/Khaltmaagiin Battulga: 巴圖勒嘎
  MNG/Khaltmaagiin Battulga: 巴特図勒嘎
  MNG/Khaltmaagiin Battulga: 巴特图勒嘎
  MNG/Khaltmaagiin Battulga: 巴特圖勒嘎
  MNG/Khaltmaagiin Battulga: 바툴가
  MNG/Khaltmaagiin Battulga: 칼트마 바툴가
  MNG/Khaltmaagiin Battulga: 할트마긴 바툴가
  MNG/Lundeg Purevsuren: L. Purevsuren
  MNG/Lundeg Purevsuren: Lundegiin Purevsuren
  MNG/Lundeg Purevsuren: Purevsuren
  MNG/Lundeg Purevsuren: Purevsuren Lundeg
  MNG/Lundeg Purevsuren: Л. Пүрэвсүрэн*
  MNG/Lundeg Purevsuren: Лүндэгийн Пүрэвсүрэн*
  MNG/Lundeg Purevsuren: プレブスレン
  MNG/Lundeg Purevsuren: 普日布苏伦
  MNG/Lundeg Purevsuren: 普日布蘇倫
  MNG/Lundeg Purevsuren: 푸레브수렌
  MNG/Luvsangiin Erdenechuluun: Erdenechuluun
  MNG/Luvsangiin Erdenechuluun: L. Erdenechuluun
  MNG/Luvsangiin Erdenechuluun: Luvsan Erdenechuluun
  MNG/Luvsangiin Erdenechuluun: Л. Эрдэнэчулуун*
  MNG/Luvsangiin Erdenechuluun: Лувсангийн Эрдэнэчулуун*
  MNG/Luvsangiin Erdenechuluun: エルデネチョローン
  MNG/Luvsangiin Erdenechuluun: 額爾登楚倫
  MNG/Luvsangiin Erdenechuluun: 额尔登楚伦
  MNG/Luvsangiin Erdenechuluun: 에르덴출룬
  MNG/Luvsannamsrain Oyun Erdene: L. Oyun Erdene
  MNG/Luvsannamsrain Oyun Erdene: Luvsannamsrai Oyun Erdene
  MNG/Luvsannamsrain Oyun Erdene: Ojuun Erdene
  MNG/Luvsannamsrain Oyun Erdene: Ojuun Erdenee
  MNG/Luvsannamsrain Oyun Erdene: Oyun Erdene
  MNG/Luvsannamsrain Oyun Erdene: Oyun Erdene Luvsannamsrai
  MNG/Luvsannamsrain Oyun Erdene: Oyunerdene
  MNG/Luvsannamsrain Oyun Erdene: Л. Оюун Эрдэнэ*
  MNG/Luvsannamsrain Oyun Erdene: Лувсаннамсрайн Оюун Эрдэнэ*
  MNG/Luvsannamsrain Oyun Erdene: Оюун Эрдэн*
  MNG/Luvsannamsrain Oyun Erdene: Оюун Эрдэнэ*
  MNG/Luvsannamsrain Oyun Erdene: Оюунэрдэнэ*
  MNG/Luvsannamsrain Oyun Erdene: オユーンエルデネ
  MNG/Luvsannamsrain Oyun Erdene: 奥云额尔登
  MNG/Luvsannamsrain Oyun Erdene: 奥雲額爾登
  MNG/Luvsannamsrain Oyun Erdene: 奧云额尔登
  MNG/Luvsannamsrain Oyun Erdene: 奧雲額爾登
  MNG/Luvsannamsrain Oyun Erdene: 롭상남스라이 어용에르덴
  MNG/Luvsannamsrain Oyun Erdene: 어용에르덴
  MNG/Luvsannamsrain Oyun Erdene: 오윤에르덴
  MNG/Luvsanvandan Bold: Bold Luvsanvandan
  MNG/Luvsanvandan Bold: L. Bold
  MNG/Luvsanvandan Bold: Luvsanvandangiin Bold
  MNG/Luvsanvandan Bold: Л. Болд*
  MNG/Luvsanvandan Bold: Лувсанвандан Болд*
  MNG/Luvsanvandan Bold: Лувсанвандангийн Болд*
  MNG/Luvsanvandan Bold: ロブサンワンダン・ボルド
  MNG/Luvsanvandan Bold: 롭상완당 볼드
  MNG/Luvsanvandan Bold: 루브산반단 볼드
  MNG/Miyeegombyn Enkhbold: Enkhbold Miyegombo
  MNG/Miyeegombyn Enkhbold: M. Enkhbold
  MNG/Miyeegombyn Enkhbold: Miyeegombo Enkhbold
  MNG/Miyeegombyn Enkhbold: Miyegombo Enkhbold
  MNG/Miyeegombyn Enkhbold: М. Энхболд*
  MNG/Miyeegombyn Enkhbold: Миеэгомбын Энхболд*
  MNG/Miyeegombyn Enkhbold: ミエゴンボ・エンフボルド
  MNG/Miyeegombyn Enkhbold: 米耶貢布·恩赫包勒徳
  MNG/Miyeegombyn Enkhbold: 米耶貢布·恩赫包勒德
  MNG/Miyeegombyn Enkhbold: 米耶贡布·恩赫包勒徳
  MNG/Miyeegombyn Enkhbold: 米耶贡布·恩赫包勒德
  MNG/Miyeegombyn Enkhbold: 미예곰보 엥흐볼드
  MNG/Nambaryn Enkhbayar: Enkhbayar Nambar
  MNG/Nambaryn Enkhbayar: N. Enkhbayar
  MNG/Nambaryn Enkhbayar: Nambar Enkhbayar
  MNG/Nambaryn Enkhbayar: Nambariin Enkhbayar
  MNG/Nambaryn Enkhbayar: Nambaryn Enchbajar
  MNG/Nambaryn Enkhbayar: Н. Энхбаяр*
  MNG/Nambaryn Enkhbayar: Намбарын Энхбаяр*
  MNG/Nambaryn Enkhbayar: Энхбаяр Намбар*
  MNG/Nambaryn Enkhbayar: エンフバヤル
  MNG/Nambaryn Enkhbayar: 恩赫巴亚尔
  MNG/Nambaryn Enkhbayar: 恩赫巴亜爾
  MNG/Nambaryn Enkhbayar: 恩赫巴亞爾
  MNG/Nambaryn Enkhbayar: 남바린 엥흐바야르
  MNG/Nambaryn Enkhbayar: 엥흐바야르
  MNG/Natsagiin Bagabandi: Bagabandi
  MNG/Natsagiin Bagabandi: N. Bagabandi
  MNG/Natsagiin Bagabandi: Багабанди
  MNG/Natsagiin Bagabandi: Н. Багабанди
  MNG/Natsagiin Bagabandi: Нацагийн Багабанди*
  MNG/Natsagiin Bagabandi: Нацагийн Багабандийн*
  MNG/Natsagiin Bagabandi: バガバンディ
  MNG/Natsagiin Bagabandi: 巴嘎班第
  MNG/Natsagiin Bagabandi: 巴嘎班迪
  MNG/Natsagiin Bagabandi: 바가반디
  MNG/Norovyn Altankhuyag: Altankhuyag
  MNG/Norovyn Altankhuyag: N. Altankhuyag
  MNG/Norovyn Altankhuyag: Norov Altankhuyag
  MNG/Norovyn Altankhuyag: Н. Алтанхуяг*
  MNG/Norovyn Altankhuyag: Норовын Алтанхуяг*
  MNG/Norovyn Altankhuyag: アルタンホヤグ
  MNG/Norovyn Altankhuyag: 阿勒坦呼亚格
  MNG/Norovyn Altankhuyag: 阿勒坦呼亜格
  MNG/Norovyn Altankhuyag: 阿勒坦呼亞格
  MNG/Norovyn Altankhuyag: 알탄후야그
  MNG/Norovyn Altankhuyag: 알탕후약
  MNG/Nyamaagiin Enkhbold: Enkhbold Nyamaa
  MNG/Nyamaagiin Enkhbold: N. Enkhbold
  MNG/Nyamaagiin Enkhbold: Nyamaa Enkhbold
  MNG/Nyamaagiin Enkhbold: Н. Энхболд*
  MNG/Nyamaagiin Enkhbold: Ням Осорын Энхболд*
  MNG/Nyamaagiin Enkhbold: Нямаагийн Энхболд*
  MNG/Nyamaagiin Enkhbold: 냐마 엥흐볼드
  MNG/Nyamaagiin Enkhbold: 니야마 엥흐볼드
  MNG/Nyamtseren Enkhtaivan: Enkhtaivan
  MNG/Nyamtseren Enkhtaivan: N. Enkhtaivan
  MNG/Nyamtseren Enkhtaivan: Nyamtserengiin Enkhtaivan
  MNG/Nyamtseren Enkhtaivan: Н. Энхтайван*
  MNG/Nyamtseren Enkhtaivan: Нямцэрэнгийн Энхтайван*
  MNG/Nyamtseren Enkhtaivan: エンフタイワン
  MNG/Nyamtseren Enkhtaivan: 恩赫泰旺
  MNG/Nyamtseren Enkhtaivan: 엥흐타이반
  MNG/Sanjaagiin Bayar: Bayar Sanj
  MNG/Sanjaagiin Bayar: S. Bayar
  MNG/Sanjaagiin Bayar: Sanj Bayar
  MNG/Sanjaagiin Bayar: С. Баяр*
  MNG/Sanjaagiin Bayar: Санжаагийн Баяр*
  MNG/Sanjaagiin Bayar: Санжийн Баяр*
  MNG/Sanjaagiin Bayar: サンジーン・バヤル
  MNG/Sanjaagiin Bayar: 산즈 바야르
  MNG/Sanjaagiin Bayar: 산지 바야르
  MNG/Sanjaasurengiin Oyun: Oyun Sanjaasuren
  MNG/Sanjaasurengiin Oyun: S. Oyun
  MNG/Sanjaasurengiin Oyun: Sanjaasuren Oyun
  MNG/Sanjaasurengiin Oyun: Sanjaasurengin Oyun
  MNG/Sanjaasurengiin Oyun: С. Оюун*
  MNG/Sanjaasurengiin Oyun: Санжаасүрэнгийн Оюун*
  MNG/Sanjaasurengiin Oyun: オヨーン外相
  MNG/Sanjaasurengiin Oyun: 奥云 外长
  MNG/Sanjaasurengiin Oyun: 桑加苏伦·奥云
  MNG/Sanjaasurengiin Oyun: 桑加苏伦·奧云
  MNG/Sanjaasurengiin Oyun: 桑加蘇倫·奥雲
  MNG/Sanjaasurengiin Oyun: 桑加蘇倫·奧雲
  MNG/Sanjaasurengiin Oyun: 산자수렌 오윤
  MNG/Sukhbaataryn Batbold: Batbold Sukhbaatar
  MNG/Sukhbaataryn Batbold: S. Batbold
  MNG/Sukhbaataryn Batbold: Sukhbaatar Batbold
  MNG/Sukhbaataryn Batbold: Sukhbaatariin Batbold
  MNG/Sukhbaataryn Batbold: С. Батболд*
  MNG/Sukhbaataryn Batbold: Сухбаатарын Батболд*
  MNG/Sukhbaataryn Batbold: Сүхбаатарын Батболд*
  MNG/Sukhbaataryn Batbold: スフバータル・バトボルド
  MNG/Sukhbaataryn Batbold: 巴特包勒徳
  MNG/Sukhbaataryn Batbold: 巴特包勒德
  MNG/Sukhbaataryn Batbold: 수흐바타르 바트볼드
  MNG/Sukhbaataryn Batbold: 수흐바타린 바트볼드
  MNG/Tsakhiagiin Elbegdorj: Cachiagijn Elbegdordż
  MNG/Tsakhiagiin Elbegdorj: Elbegdordż*
  MNG/Tsakhiagiin Elbegdorj: Elbegdorj
  MNG/Tsakhiagiin Elbegdorj: Elbegdorj Tsakhia
  MNG/Tsakhiagiin Elbegdorj: Ts. Elbegdorj
  MNG/Tsakhiagiin Elbegdorj: Tsakhia Elbegdorj
  MNG/Tsakhiagiin Elbegdorj: Ц. Элбэгдорж*
  MNG/Tsakhiagiin Elbegdorj: Цахиагийн Элбэгдорж*
  MNG/Tsakhiagiin Elbegdorj: Элбэгдорджа
  MNG/Tsakhiagiin Elbegdorj: Элбэгдорж*
  MNG/Tsakhiagiin Elbegdorj: エルベグドルジ
  MNG/Tsakhiagiin Elbegdorj: 額勒貝格道爾吉
  MNG/Tsakhiagiin Elbegdorj: 額爾貝格道爾吉
  MNG/Tsakhiagiin Elbegdorj: 额勒贝格道尔吉
  MNG/Tsakhiagiin Elbegdorj: 额尔贝格道尔吉
  MNG/Tsakhiagiin Elbegdorj: 엘베그도르지
  MNG/Tsakhiagiin Elbegdorj: 엘벡도르지
  MNG/Tsakhiagiin Elbegdorj: 차히아긴 엘벡도르지
  MNG/Tsend Munkh Orgil: Munh Orgil
  MNG/Tsend Munkh Orgil: Munkh Orgil
  MNG/Tsend Munkh Orgil: Ts. Munkh Orgil
  MNG/Tsend Munkh Orgil: Tsendiin Munkh Orgil
  MNG/Tsend Munkh Orgil: Мунх Оргил*
  MNG/Tsend Munkh Orgil: Мөнх Оргил*
  MNG/Tsend Munkh Orgil: Ц. Мөнх Оргил*
  MNG/Tsend Munkh Orgil: Цэндийн Мөнх Оргил*
  MNG/Tsend Munkh Orgil: ムンフオルギル
  MNG/Tsend Munkh Orgil: 蒙赫奥尔吉勒
  MNG/Tsend Munkh Orgil: 蒙赫奥爾吉勒
  MNG/Tsend Munkh Orgil: 蒙赫奧尔吉勒
  MNG/Tsend Munkh Orgil: 蒙赫奧爾吉勒
  MNG/Tsend Munkh Orgil: 문흐오르길
  MNG/Tsend Munkh Orgil: 뭉흐어르길
  MNG/Ukhnaagiin Khurelsukh: Churelsuch*
  MNG/Ukhnaagiin Khurelsukh: Khurelsukh
  MNG/Ukhnaagiin Khurelsukh: Khurelsukh Ukhnaa
  MNG/Ukhnaagiin Khurelsukh: U. Khurelsukh
  MNG/Ukhnaagiin Khurelsukh: Uchnaagijn Chürelsüch
  MNG/Ukhnaagiin Khurelsukh: Ukhnaa Khurelsukh
  MNG/Ukhnaagiin Khurelsukh: У. Хүрэлсүх*
  MNG/Ukhnaagiin Khurelsukh: Ухнаагийн Хүрэлсүх*
  MNG/Ukhnaagiin Khurelsukh: Ухнагийн Хурэлсух*
  MNG/Ukhnaagiin Khurelsukh: Хурэлсух*
  MNG/Ukhnaagiin Khurelsukh: Хүрэлсүх*
  MNG/Ukhnaagiin Khurelsukh: フレルスフ
  MNG/Ukhnaagiin Khurelsukh: 呼日勒苏赫
  MNG/Ukhnaagiin Khurelsukh: 呼日勒蘇赫
  MNG/Ukhnaagiin Khurelsukh: 오흐나 후렐수흐
  MNG/Ukhnaagiin Khurelsukh: 오흐나긴 후렐수흐
  MNG/Ukhnaagiin Khurelsukh: 후렐수크
  MNG/Ukhnaagiin Khurelsukh: 후렐수흐
  MNG/Zandaakhuugiin Enkhbold: Enkhbold Zandaakhuu
  MNG/Zandaakhuugiin Enkhbold: Z. Enkhbold
  MNG/Zandaakhuugiin Enkhbold: Zandaakhuu Enkhbold
  MNG/Zandaakhuugiin Enkhbold: З. Энхболд*
  MNG/Zandaakhuugiin Enkhbold: Зандаахүүгийн Энхболд*
  MNG/Zandaakhuugiin Enkhbold: Зандахуугийн Энхболд*
  MNG/Zandaakhuugiin Enkhbold: ザンダーフー・エンフボルド
  MNG/Zandaakhuugiin Enkhbold: 잔다후 엥흐볼드
  MYS/Abdullah Badawi: Abdullah Ahmad Badawi
  MYS/Abdullah Badawi: Badawi
  MYS/Abdullah Badawi: Абдулла Бадави*
  MYS/Abdullah Badawi: Бадави
  MYS/Abdullah Badawi: アブドラ・バダウィ
  MYS/Abdullah Badawi: 巴达维
  MYS/Abdullah Badawi: 巴達維
  MYS/Abdullah Badawi: 바다위
  MYS/Abdullah Badawi: 압둘라 바다위
  MYS/Anifah Aman: Anifah
  MYS/Anifah Aman: Анифа Аман*
  MYS/Anifah Aman: アニファ
  MYS/Anifah Aman: アニファ・アマン
  MYS/Anifah Aman: 阿尼法
  MYS/Anifah Aman: 阿尼法·阿曼
  MYS/Anifah Aman: 아니파
  MYS/Anifah Aman: 아니파 아만
  MYS/Anwar Ibrahim: Anwar bin Ibrahim
  MYS/Anwar Ibrahim: Анвар Ибрагим*
  MYS/Anwar Ibrahim: Анвара Ибрагима*
  MYS/Anwar Ibrahim: Анваром Ибрагимом*
  MYS/Anwar Ibrahim: アンワル・イブラヒム
  MYS/Anwar Ibrahim: アンワル首相
  MYS/Anwar Ibrahim: 安华首相
  MYS/Anwar Ibrahim: 安瓦尔
  MYS/Anwar Ibrahim: 安瓦尔·易卜拉欣
  MYS/Anwar Ibrahim: 安瓦爾
  MYS/Anwar Ibrahim: 安瓦爾·易卜拉欣
  MYS/Anwar Ibrahim: 安華首相
  MYS/Anwar Ibrahim: 首相安华
  MYS/Anwar Ibrahim: 首相安華
  MYS/Anwar Ibrahim: 안와르 이브라힘
  MYS/Anwar Ibrahim: 안와르 총리
  MYS/Hishammuddin Hussein: Hishammuddin
  MYS/Hishammuddin Hussein: Hishamuddin
  MYS/Hishammuddin Hussein: Хишаммуддин*
  MYS/Hishammuddin Hussein: Хишамуддин*
  MYS/Hishammuddin Hussein: ヒシャムディン
  MYS/Hishammuddin Hussein: ヒシャムディン・フセイン
  MYS/Hishammuddin Hussein: 希山慕丁
  MYS/Hishammuddin Hussein: 希沙姆丁
  MYS/Hishammuddin Hussein: 히샤무딘
  MYS/Hishammuddin Hussein: 히샤무딘 후세인
  MYS/Ismail Sabri Yaakob: Ismail Sabri
  MYS/Ismail Sabri Yaakob: Исмаил Сабри*
  MYS/Ismail Sabri Yaakob: イスマイル・サブリ
  MYS/Ismail Sabri Yaakob: 伊斯梅尔·萨布里
  MYS/Ismail Sabri Yaakob: 伊斯梅爾·沙必里
  MYS/Ismail Sabri Yaakob: 依斯迈沙比里
  MYS/Ismail Sabri Yaakob: 이스마일 사브리
  MYS/Khalid Abu Bakar: Khalid Abu Baka
  MYS/Khalid Abu Bakar: Халид Абу Бакар*
  MYS/Khalid Abu Bakar: カリド・アブ・バカル
  MYS/Khalid Abu Bakar: カリド長官
  MYS/Khalid Abu Bakar: 卡立阿布巴卡
  MYS/Khalid Abu Bakar: 哈立德·阿布·巴卡尔
  MYS/Khalid Abu Bakar: 칼리드 아부 바카르
  MYS/Khalid Abu Bakar: 할리드 아부 바카르
  MYS/Mahathir Mohamad: Mahathir
  MYS/Mahathir Mohamad: Mahathir Mohammad
  MYS/Mahathir Mohamad: Mahathir bin Mohamad
  MYS/Mahathir Mohamad: Махатир*
  MYS/Mahathir Mohamad: Махатхир*
  MYS/Mahathir Mohamad: マハティール
  MYS/Mahathir Mohamad: マハティール・モハマド
  MYS/Mahathir Mohamad: 馬哈地
  MYS/Mahathir Mohamad: 馬哈蒂爾
  MYS/Mahathir Mohamad: 马哈蒂尔
  MYS/Mahathir Mohamad: 马哈迪
  MYS/Mahathir Mohamad: 마하띠르
  MYS/Mahathir Mohamad: 마하티르
  MYS/Mahathir Mohamad: 마하티르 모하마드
  MYS/Mahathir Mohamad: 마하티르 모하맛
  MYS/Mohamad Hasan: Mohamad Haji Hasan
  MYS/Mohamad Hasan: Mohamad bin Hasan
  MYS/Mohamad Hasan: Мохамад Хасан*
  MYS/Mohamad Hasan: モハマド・ハサン
  MYS/Mohamad Hasan: モハマド外相
  MYS/Mohamad Hasan: 末哈山
  MYS/Mohamad Hasan: 穆罕默德·哈桑外长
  MYS/Mohamad Hasan: 莫哈末哈山
  MYS/Mohamad Hasan: 모하마드 하산
  MYS/Mohamad Nizan Mohamad: Mohamad Nizan
  MYS/Mohamad Nizan Mohamad: Mohd Nizan
  MYS/Mohamad Nizan Mohamad: Nizan Mohamad
  MYS/Mohamad Nizan Mohamad: Мохамад Низан*
  MYS/Mohamad Nizan Mohamad: モハマド・ニザン
  MYS/Mohamad Nizan Mohamad: 莫哈末尼占
  MYS/Mohamad Nizan Mohamad: 니잔 모하마드
  MYS/Mohamad Nizan Mohamad: 모하마드 니잔
  MYS/Mohamad Nizan Mohamad: 모하맛 니잔
  MYS/Muhyiddin Yassin: Muhyiddin
  MYS/Muhyiddin Yassin: Мухиддин Ясин*
  MYS/Muhyiddin Yassin: Мухиддин*
  MYS/Muhyiddin Yassin: ムヒディン
  MYS/Muhyiddin Yassin: ムヒディン・ヤシン
  MYS/Muhyiddin Yassin: 慕尤丁
  MYS/Muhyiddin Yassin: 穆希丁
  MYS/Muhyiddin Yassin: 무히딘
  MYS/Muhyiddin Yassin: 무히딘 야신
  MYS/Najib Razak: Mohd Najib
  MYS/Najib Razak: Nadżib
  MYS/Najib Razak: Nadżib Razak
  MYS/Najib Razak: Najib
  MYS/Najib Razak: Najib Tun Razak
  MYS/Najib Razak: Наджиб Разак*
  MYS/Najib Razak: Наджиб*
  MYS/Najib Razak: ナジブ
  MYS/Najib Razak: ナジブ・ラザク
  MYS/Najib Razak: ナジブ首相
  MYS/Najib Razak: 納吉
  MYS/Najib Razak: 纳吉
  MYS/Najib Razak: 纳吉布
  MYS/Najib Razak: 나지브 라자크
  MYS/Najib Razak: 나집 라작
  MYS/Saifuddin Abdullah: Сайфуддин Абдулла*
  MYS/Saifuddin Abdullah: サイフディン
  MYS/Saifuddin Abdullah: サイフディン・アブドラ
  MYS/Saifuddin Abdullah: 賽夫丁
  MYS/Saifuddin Abdullah: 赛夫丁
  MYS/Saifuddin Abdullah: 사이푸딘 압둘라
  MYS/Subramaniam Sathasivam: S Subramaniam
  MYS/Subramaniam Sathasivam: S. Subramaniam
  MYS/Subramaniam Sathasivam: Subramaniam
  MYS/Subramaniam Sathasivam: Субраманиам*
  MYS/Subramaniam Sathasivam: スブラマニアム
  MYS/Subramaniam Sathasivam: 苏巴马廉
  MYS/Subramaniam Sathasivam: 苏布拉马尼亚姆
  MYS/Subramaniam Sathasivam: 蘇巴馬廉
  MYS/Subramaniam Sathasivam: 사타시밤 수브라마니암
  MYS/Subramaniam Sathasivam: 수브라마니암
  MYS/Syed Hamid Albar: Hamid Albar
  MYS/Syed Hamid Albar: Сайед Хамид*
  MYS/Syed Hamid Albar: サイド・ハミド
  MYS/Syed Hamid Albar: 賽哈密
  MYS/Syed Hamid Albar: 赛义德·哈米德
  MYS/Syed Hamid Albar: 사이드 하미드 알바르
  MYS/Zambry Abdul Kadir: Zambry
  MYS/Zambry Abdul Kadir: Замбри
  MYS/Zambry Abdul Kadir: ザンブリ
  MYS/Zambry Abdul Kadir: 贊比里
  MYS/Zambry Abdul Kadir: 赞比里
  MYS/Zambry Abdul Kadir: 잠브리
  NAM/Hage Geingob: Geingob
  NAM/Hage Geingob: Hage Gottfried Geingob
  NAM/Hage Geingob: Гейнгоб*
  NAM/Hage Geingob: ガインゴブ
  NAM/Hage Geingob: 根哥布
  NAM/Hage Geingob: 根戈布
  NAM/Hage Geingob: 가인고브
  NAM/Hage Geingob: 게인고브
  NAM/Hage Geingob: 하게 게인고브
  NAM/Hifikepunye Pohamba: Pohamba
  NAM/Hifikepunye Pohamba: Похамба
  NAM/Hifikepunye Pohamba: ポハンバ
  NAM/Hifikepunye Pohamba: 波汉巴
  NAM/Hifikepunye Pohamba: 波漢巴
  NAM/Hifikepunye Pohamba: 포함바
  NAM/Hifikepunye Pohamba: 히피케푸니에 포함바
  NAM/Netumbo Nandi Ndaitwah: Nandi Ndaitwah
  NAM/Netumbo Nandi Ndaitwah: Ndaitwah
  NAM/Netumbo Nandi Ndaitwah: Нанди Ндайтва*
  NAM/Netumbo Nandi Ndaitwah: ナンディヌダイトワ
  NAM/Netumbo Nandi Ndaitwah: ヌダイトワ
  NAM/Netumbo Nandi Ndaitwah: 南迪-恩代特瓦
  NAM/Netumbo Nandi Ndaitwah: 恩代特瓦
  NAM/Netumbo Nandi Ndaitwah: 난디 은다이트와
  NAM/Netumbo Nandi Ndaitwah: 난디응다잇와
  NAM/Netumbo Nandi Ndaitwah: 네툼보 난디-은다이트와
  NAM/Netumbo Nandi Ndaitwah: 은다이트와
  NAM/Sam Nujoma: Nujoma
  NAM/Sam Nujoma: Нуйома
  NAM/Sam Nujoma: Нуйомы
  NAM/Sam Nujoma: Сэм Нуйома*
  NAM/Sam Nujoma: ヌジョマ
  NAM/Sam Nujoma: 努乔马
  NAM/Sam Nujoma: 努喬馬
  NAM/Sam Nujoma: 누조마
  NAM/Sam Nujoma: 샘 누조마
  NAM/Sam Nujoma: 쌈 누죠마
  NATO/Jens Stoltenberg: Jensa Stoltenberga
  NATO/Jens Stoltenberg: Stoltenberg
  NATO/Jens Stoltenberg: Stoltenberga
  NATO/Jens Stoltenberg: Stoltenbergiem
  NATO/Jens Stoltenberg: Йенс Столтенберг*
  NATO/Jens Stoltenberg: Йенса Столтенберга*
  NATO/Jens Stoltenberg: Йенсе Столтенберге*
  NATO/Jens Stoltenberg: Йенсом Столтенбергом*
  NATO/Jens Stoltenberg: Йенсу Столтенбергу*
  NATO/Jens Stoltenberg: Столтенберг*
  NATO/Jens Stoltenberg: イェンス・ストルテンベルグ
  NATO/Jens Stoltenberg: ストルテンベルグ
  NATO/Jens Stoltenberg: 史托腾伯格
  NATO/Jens Stoltenberg: 史托騰伯格
  NATO/Jens Stoltenberg: 斯托尔滕贝格
  NATO/Jens Stoltenberg: 斯托爾滕貝格
  NATO/Jens Stoltenberg: 스톨텐베르그
  NATO/Jens Stoltenberg: 옌스 스톨텐베르그
  NATO/Mark Rutte: Marka Ruttego
  NATO/Mark Rutte: Rutte
  NATO/Mark Rutte: Ruttego
  NATO/Mark Rutte: Марк Рютте*
  NATO/Mark Rutte: Марка Рютте*
  NATO/Mark Rutte: Марке Рютте*
  NATO/Mark Rutte: Марком Рютте*
  NATO/Mark Rutte: Марку Рютте*
  NATO/Mark Rutte: Рютте
  NATO/Mark Rutte: マルク・ルッテ
  NATO/Mark Rutte: マーク・ルッテ
  NATO/Mark Rutte: ルッテ事務総長
  NATO/Mark Rutte: 吕特
  NATO/Mark Rutte: 呂特
  NATO/Mark Rutte: 뤼터
  NATO/Mark Rutte: 뤼테
  NATO/Mark Rutte: 마르크 뤼터
  NATO/Mark Rutte: 마르크 뤼테
  NGA/Bola Tinubu: Bola Ahmed Tinubu
  NGA/Bola Tinubu: Tinubu
  NGA/Bola Tinubu: Тинубу
  NGA/Bola Tinubu: ティヌブ
  NGA/Bola Tinubu: 提努布
  NGA/Bola Tinubu: 蒂努布
  NGA/Bola Tinubu: 볼라 아흐메드 띠누부
  NGA/Bola Tinubu: 볼라 티누부
  NGA/Bola Tinubu: 티누부
  NGA/Goodluck Jonathan: Гудлак Джонатан*
  NGA/Goodluck Jonathan: グッドラック・ジョナサン
  NGA/Goodluck Jonathan: 乔纳森总统
  NGA/Goodluck Jonathan: 古德勒克·乔纳森
  NGA/Goodluck Jonathan: 굳럭 조나산
  NGA/Goodluck Jonathan: 굿럭 조나단
  NGA/Goodluck Jonathan: 굿럭 조너선
  NGA/Mohammed Mabdul: Mabdul
  NGA/Mohammed Mabdul: 모하메드 마브둘
  NGA/Mohammed Mabdul: 무함마드 마브둘
  NGA/Muhammadu Buhari: Buhari
  NGA/Muhammadu Buhari: Бухари
  NGA/Muhammadu Buhari: ブハリ
  NGA/Muhammadu Buhari: 布哈里
  NGA/Muhammadu Buhari: 무하마두 부하리
  NGA/Muhammadu Buhari: 부하리
  NGA/Olusegun Obasanjo: Obasanjo
  NGA/Olusegun Obasanjo: Обасанджо
  NGA/Olusegun Obasanjo: オバサンジョ
  NGA/Olusegun Obasanjo: 奥巴桑乔
  NGA/Olusegun Obasanjo: 歐巴桑喬
  NGA/Olusegun Obasanjo: 오바산조
  NGA/Olusegun Obasanjo: 올루세군 오바산조
  NIC/Daniel Ortega: Daniel Ortega Saavedra
  NIC/Daniel Ortega: Daniela Ortegi
  NIC/Daniel Ortega: Daniela Ortegę
  NIC/Daniel Ortega: Danielem Ortegą
  NIC/Daniel Ortega: Jose Daniel Ortega
  NIC/Daniel Ortega: Даниэлем Ортегой*
  NIC/Daniel Ortega: Даниэль Ортега*
  NIC/Daniel Ortega: Даниэлю Ортеге*
  NIC/Daniel Ortega: Даниэля Ортеги*
  NIC/Daniel Ortega: Ортега Сааведра*
  NIC/Daniel Ortega: オルテガ大統領
  NIC/Daniel Ortega: ダニエル・オルテガ
  NIC/Daniel Ortega: 奥尔特加
  NIC/Daniel Ortega: 奧爾特加
  NIC/Daniel Ortega: 奧蒂嘉
  NIC/Daniel Ortega: 다니엘 오르떼가
  NIC/Daniel Ortega: 다니엘 오르테가
  NIC/Daniel Ortega: 오르떼가
  NIC/Daniel Ortega: 오르테가
  NIC/Daniel Ortega: 호쎄 다니엘 오르떼가 싸아베드라
  NIC/Denis Moncada: Denis Moncada Colindres
  NIC/Denis Moncada: Moncada Colindres
  NIC/Denis Moncada: Денис Монкада*
  NIC/Denis Moncada: Монкада Колиндрес*
  NIC/Denis Moncada: デニス・モンカダ
  NIC/Denis Moncada: モンカダ外相
  NIC/Denis Moncada: 蒙卡达
  NIC/Denis Moncada: 蒙卡達
  NIC/Denis Moncada: 데니스 몬카다
  NIC/Denis Moncada: 데니스 몽카다
  NIC/Denis Moncada: 데니쓰 론날도 몬까다 꼴린드레스
  NIC/Denis Moncada: 몬까다 꼴린드레스
  NIC/Manuel Munguia Martinez: Manuel Modesto Munguia Martinez
  NIC/Manuel Munguia Martinez: Manuel Munguia
  NIC/Manuel Munguia Martinez: Munguia Martinez
  NIC/Manuel Munguia Martinez: Мануэль Мунгия*
  NIC/Manuel Munguia Martinez: マヌエル・ムンギア
  NIC/Manuel Munguia Martinez: 文吉亚
  NIC/Manuel Munguia Martinez: 마누엘 모데스또 문기아 마르띠네스
  NIC/Manuel Munguia Martinez: 마누엘 문기아
  NIC/Rosario Murillo: Murillo
  NIC/Rosario Murillo: Мурильо
  NIC/Rosario Murillo: Росарио Мурильо*
  NIC/Rosario Murillo: ムリジョ
  NIC/Rosario Murillo: ロサリオ・ムリジョ
  NIC/Rosario Murillo: ロサリオ・ムリーリョ
  NIC/Rosario Murillo: 穆里略
  NIC/Rosario Murillo: 穆里約
  NIC/Rosario Murillo: 로사리오 무리요
  NIC/Rosario Murillo: 로싸리오 무리요
  NIC/Rosario Murillo: 무리요 부통령
  NIC/Valdrack Jaentschke: Jaentschke
  NIC/Valdrack Jaentschke: Valdrack Jaentschke Whitaker
  NIC/Valdrack Jaentschke: Valdrack Ludwing Jaentschke
  NIC/Valdrack Jaentschke: Валдрак Хаенчке*
  NIC/Valdrack Jaentschke: Хаенчке
  NIC/Valdrack Jaentschke: ハエンツケ
  NIC/Valdrack Jaentschke: 延奇克
  NIC/Valdrack Jaentschke: 발드락 하엔치케
  NIC/Valdrack Jaentschke: 하엔치케
  NZL/Chris Hipkins: Hipkins
  NZL/Chris Hipkins: Хипкинс*
  NZL/Chris Hipkins: ヒプキンス
  NZL/Chris Hipkins: 希普金斯
  NZL/Chris Hipkins: 希金斯總理
  NZL/Chris Hipkins: 크리스 힙킨스
  NZL/Chris Hipkins: 힙킨스
  NZL/Christopher Luxon: Luxon
  NZL/Christopher Luxon: Кристофер Лаксон*
  NZL/Christopher Luxon: Лаксон*
  NZL/Christopher Luxon: クリストファー・ラクソン
  NZL/Christopher Luxon: ラクソン
  NZL/Christopher Luxon: 拉克森
  NZL/Christopher Luxon: 盧克森
  NZL/Christopher Luxon: 럭슨
  NZL/Christopher Luxon: 크리스토퍼 럭슨
  NZL/Helen Clark: Хелен Кларк*
  NZL/Helen Clark: ヘレン・クラーク
  NZL/Helen Clark: 克拉克总理
  NZL/Helen Clark: 海伦·克拉克
  NZL/Helen Clark: 헬렌 클라크
  NZL/Jacinda Ardern: Ardern
  NZL/Jacinda Ardern: Jacindy Ardern
  NZL/Jacinda Ardern: Ардерн
  NZL/Jacinda Ardern: Джасинда Ардерн*
  NZL/Jacinda Ardern: アーダーン
  NZL/Jacinda Ardern: ジャシンダ・アーダーン
  NZL/Jacinda Ardern: 阿德恩
  NZL/Jacinda Ardern: 阿爾登
  NZL/Jacinda Ardern: 아던
  NZL/Jacinda Ardern: 저신다 아던
  NZL/John Key: Джон Ки*
  NZL/John Key: キー首相
  NZL/John Key: ジョン・キー
  NZL/John Key: 約翰·基
  NZL/John Key: 约翰·基
  NZL/John Key: 존 키 총리
  NZL/Nanaia Mahuta: Mahuta
  NZL/Nanaia Mahuta: Махута
  NZL/Nanaia Mahuta: ナナイア・マフタ
  NZL/Nanaia Mahuta: マフタ
  NZL/Nanaia Mahuta: 馬胡塔
  NZL/Nanaia Mahuta: 马胡塔
  NZL/Nanaia Mahuta: 나나이아 마후타
  NZL/Nanaia Mahuta: 마후타
  NZL/Phil Goff: Фил Гофф*
  NZL/Phil Goff: フィル・ゴフ
  NZL/Phil Goff: 菲尔·戈夫
  NZL/Phil Goff: 菲爾·戈夫
  NZL/Phil Goff: 필 고프
  NZL/Winston Peters: Winstona Petersa
  NZL/Winston Peters: Уинстон Питерс*
  NZL/Winston Peters: Уинстона Питерса*
  NZL/Winston Peters: ウィンストン・ピーターズ
  NZL/Winston Peters: ピーターズ外相
  NZL/Winston Peters: 彼得斯外长
  NZL/Winston Peters: 温斯顿·彼得斯
  NZL/Winston Peters: 溫斯頓·彼得斯
  NZL/Winston Peters: 윈스턴 피터스
  NZL/Winston Peters: 윈스톤 피터스
  NZL/Winston Peters: 피터스 외무장관
  PAK/Abdul Qadeer Khan: A Q Khan
  PAK/Abdul Qadeer Khan: A.Q. Khan
  PAK/Abdul Qadeer Khan: AQ Khan
  PAK/Abdul Qadeer Khan: Abdul Kadeer Khan
  PAK/Abdul Qadeer Khan: Abdul Kadir Khan
  PAK/Abdul Qadeer Khan: Абдул Кадир Хан*
  PAK/Abdul Qadeer Khan: Абдул Кадыр Хан*
  PAK/Abdul Qadeer Khan: Абдула Кадыр Хана*
  PAK/Abdul Qadeer Khan: アブドゥル・カディール・カーン
  PAK/Abdul Qadeer Khan: アブドルカディル・カーン
  PAK/Abdul Qadeer Khan: カーン博士
  PAK/Abdul Qadeer Khan: 卡迪尔·汗
  PAK/Abdul Qadeer Khan: 卡迪爾·汗
  PAK/Abdul Qadeer Khan: 阿卜杜勒·卡迪尔·汗
  PAK/Abdul Qadeer Khan: 압둘 카디르 칸
  PAK/Abdul Qadeer Khan: 압둘 카디어 칸
  PAK/Abdul Qadeer Khan: 칸 박사
  PAK/Asif Ali Zardari: Zardari
  PAK/Asif Ali Zardari: Зардари
  PAK/Asif Ali Zardari: ザルダリ
  PAK/Asif Ali Zardari: 扎尔达里
  PAK/Asif Ali Zardari: 扎爾達里
  PAK/Asif Ali Zardari: 아시프 알리 자르다리
  PAK/Asif Ali Zardari: 자르다리
  PAK/Benazir Bhutto: Bhutto
  PAK/Benazir Bhutto: Беназир Бхутто*
  PAK/Benazir Bhutto: Бхутто
  PAK/Benazir Bhutto: ブット
  PAK/Benazir Bhutto: ベナジル・ブット
  PAK/Benazir Bhutto: 贝·布托
  PAK/Benazir Bhutto: 贝娜齐尔·布托
  PAK/Benazir Bhutto: 베나지르 부토
  PAK/Bilawal Bhutto Zardari: Bilawal
  PAK/Bilawal Bhutto Zardari: Bilawal Bhutto
  PAK/Bilawal Bhutto Zardari: Билавал*
  PAK/Bilawal Bhutto Zardari: ビラワル
  PAK/Bilawal Bhutto Zardari: 比拉瓦尔
  PAK/Bilawal Bhutto Zardari: 빌라왈 부토
  PAK/Hina Rabbani Khar: Rabbani Khar
  PAK/Hina Rabbani Khar: Хина Раббани Хар*
  PAK/Hina Rabbani Khar: ヒナ・ラバニ・カル
  PAK/Hina Rabbani Khar: 哈尔外长
  PAK/Hina Rabbani Khar: 希娜·拉巴尼·哈尔
  PAK/Hina Rabbani Khar: 히나 라바니 카르
  PAK/Imran Khan: Имран Хан*
  PAK/Imran Khan: Имрана Хана*
  PAK/Imran Khan: Имраном Ханом*
  PAK/Imran Khan: イムラン・カン
  PAK/Imran Khan: イムラン・カーン
  PAK/Imran Khan: 伊姆兰·汗
  PAK/Imran Khan: 伊姆兰汗
  PAK/Imran Khan: 伊姆蘭·汗
  PAK/Imran Khan: 임란 칸
  PAK/Ishaq Dar: Mohammad Ishaq Dar
  PAK/Ishaq Dar: Исхак Дар*
  PAK/Ishaq Dar: イシャク・ダル
  PAK/Ishaq Dar: 伊沙克·达尔
  PAK/Ishaq Dar: 伊沙克·達爾
  PAK/Ishaq Dar: 达尔外长
  PAK/Ishaq Dar: 무함마드 이샤크 다르
  PAK/Ishaq Dar: 이샤크 다르
  PAK/Khurshid Kasuri: Kasuri
  PAK/Khurshid Kasuri: Khurshid Mahmud Kasuri
  PAK/Khurshid Kasuri: Khurshid Mehmood Kasuri
  PAK/Khurshid Kasuri: Касури
  PAK/Khurshid Kasuri: カスリ外相
  PAK/Khurshid Kasuri: 卡苏里
  PAK/Khurshid Kasuri: 카수리
  PAK/Nawaz Sharif: Наваз Шариф*
  PAK/Nawaz Sharif: Наваза Шарифа*
  PAK/Nawaz Sharif: ナワズ・シャリフ
  PAK/Nawaz Sharif: 納瓦茲·夏立夫
  PAK/Nawaz Sharif: 纳瓦兹·谢里夫
  PAK/Nawaz Sharif: 나와즈 샤리프
  PAK/Nawaz Sharif: 나와즈 샤리프 총리
  PAK/Pervez Musharraf: Moucharraf
  PAK/Pervez Musharraf: Muscharraf
  PAK/Pervez Musharraf: Musharraf
  PAK/Pervez Musharraf: Мушарраф*
  PAK/Pervez Musharraf: ムシャラフ
  PAK/Pervez Musharraf: 穆沙拉夫
  PAK/Pervez Musharraf: 무샤라프
  PAK/Pervez Musharraf: 페르베즈 무샤라프
  PAK/Shah Mahmood Qureshi: Shah Mehmood Qureshi
  PAK/Shah Mahmood Qureshi: Курейши
  PAK/Shah Mahmood Qureshi: クレシ外相
  PAK/Shah Mahmood Qureshi: 库雷希
  PAK/Shah Mahmood Qureshi: 庫雷希
  PAK/Shah Mahmood Qureshi: 샤 마무드 쿠레시
  PAK/Shah Mahmood Qureshi: 쿠레시
  PAK/Shehbaz Sharif: Schehbaz Scharif
  PAK/Shehbaz Sharif: Shahbaz Sharif
  PAK/Shehbaz Sharif: Шахбаз Шариф*
  PAK/Shehbaz Sharif: Шехбаз Шариф*
  PAK/Shehbaz Sharif: シャバズ・シャリフ
  PAK/Shehbaz Sharif: シャリフ首相
  PAK/Shehbaz Sharif: 夏巴兹·谢里夫
  PAK/Shehbaz Sharif: 夏巴茲·夏立夫
  PAK/Shehbaz Sharif: 셰바즈 샤리프
  PAK/Shehbaz Sharif: 쉐바즈 샤리프
  PHL/Alan Peter Cayetano: Alan Cayetano
  PHL/Alan Peter Cayetano: Cayetano
  PHL/Alan Peter Cayetano: Кайетано
  PHL/Alan Peter Cayetano: Каэтано
  PHL/Alan Peter Cayetano: カエタノ
  PHL/Alan Peter Cayetano: 卡亞塔諾
  PHL/Alan Peter Cayetano: 卡耶塔诺
  PHL/Alan Peter Cayetano: 앨런 카예타노
  PHL/Alan Peter Cayetano: 카예타노
  PHL/Albert del Rosario: Alberto del Rosario
  PHL/Albert del Rosario: Дель Росарио*
  PHL/Albert del Rosario: デルロサリオ
  PHL/Albert del Rosario: デル・ロサリオ
  PHL/Albert del Rosario: 德尔罗萨里奥
  PHL/Albert del Rosario: 德爾羅薩里奧
  PHL/Albert del Rosario: 델 로사리오
  PHL/Albert del Rosario: 앨버트 델 로사리오
  PHL/Alberto Romulo: Romulo
  PHL/Alberto Romulo: Альберто Ромуло*
  PHL/Alberto Romulo: Ромуло
  PHL/Alberto Romulo: ロムロ
  PHL/Alberto Romulo: 罗慕洛
  PHL/Alberto Romulo: 羅慕洛
  PHL/Alberto Romulo: 로물로
  PHL/Alberto Romulo: 알베르토 로물로
  PHL/Benigno Aquino III: Benigno Aquino
  PHL/Benigno Aquino III: Noynoy Aquino
  PHL/Benigno Aquino III: Бенигно Акино*
  PHL/Benigno Aquino III: Бениньо Акино*
  PHL/Benigno Aquino III: アキノ大統領
  PHL/Benigno Aquino III: ベニグノ・アキノ
  PHL/Benigno Aquino III: 艾奎諾
  PHL/Benigno Aquino III: 艾奎諾三世
  PHL/Benigno Aquino III: 阿基诺
  PHL/Benigno Aquino III: 阿基诺三世
  PHL/Benigno Aquino III: 베니그노 아키노
  PHL/Benigno Aquino III: 아키노 대통령
  PHL/Domingo Siazon: Domingo Siazon Jr
  PHL/Domingo Siazon: Siazon
  PHL/Domingo Siazon: Сиасон*
  PHL/Domingo Siazon: シアゾン
  PHL/Domingo Siazon: 西亚松
  PHL/Domingo Siazon: 도밍고 시아존
  PHL/Domingo Siazon: 시아존
  PHL/Enrique Manalo: Enrique A. Manalo
  PHL/Enrique Manalo: Manalo
  PHL/Enrique Manalo: Манало
  PHL/Enrique Manalo: マナロ
  PHL/Enrique Manalo: 馬納羅
  PHL/Enrique Manalo: 马纳洛
  PHL/Enrique Manalo: 마날로
  PHL/Enrique Manalo: 엔리케 마날로
  PHL/Ferdinand Marcos Jr: Bongbong
  PHL/Ferdinand Marcos Jr: Bongbong Marcos
  PHL/Ferdinand Marcos Jr: Ferdinand Marcos
  PHL/Ferdinand Marcos Jr: Ferdinand Marcos Jr.
  PHL/Ferdinand Marcos Jr: Ferdinand Marcos junior
  PHL/Ferdinand Marcos Jr: Ferdinand Romualdez Marcos Jr
  PHL/Ferdinand Marcos Jr: Marcos Jr
  PHL/Ferdinand Marcos Jr: Бонгбонг Маркос*
  PHL/Ferdinand Marcos Jr: Фердинанд Маркос*
  PHL/Ferdinand Marcos Jr: Фердинанда Маркоса*
  PHL/Ferdinand Marcos Jr: フェルディナンド・マルコス
  PHL/Ferdinand Marcos Jr: マルコス大統領
  PHL/Ferdinand Marcos Jr: マルコス氏
  PHL/Ferdinand Marcos Jr: 小馬可仕
  PHL/Ferdinand Marcos Jr: 小馬科斯
  PHL/Ferdinand Marcos Jr: 小马科斯
  PHL/Ferdinand Marcos Jr: 费迪南德·马科斯
  PHL/Ferdinand Marcos Jr: 马科斯
  PHL/Ferdinand Marcos Jr: 마르코스 대통령
  PHL/Ferdinand Marcos Jr: 마르코스 주니어
  PHL/Ferdinand Marcos Jr: 봉봉 마르코스
  PHL/Ferdinand Marcos Jr: 페르디난드 마르코스
  PHL/Gilberto Teodoro: Gibo Teodoro
  PHL/Gilberto Teodoro: Gilbert Teodoro
  PHL/Gilberto Teodoro: Gilberto Teodoro Jr
  PHL/Gilberto Teodoro: Гилберто Теодоро*
  PHL/Gilberto Teodoro: Жильберто Теодоро*
  PHL/Gilberto Teodoro: ギルベルト・テオドロ
  PHL/Gilberto Teodoro: テオドロ国防相
  PHL/Gilberto Teodoro: 鐵奧多洛
  PHL/Gilberto Teodoro: 길베르토 테오도로
  PHL/Gloria Macapagal Arroyo: Gloria Arroyo
  PHL/Gloria Macapagal Arroyo: Macapagal Arroyo
  PHL/Gloria Macapagal Arroyo: Арройо
  PHL/Gloria Macapagal Arroyo: Глория Арройо*
  PHL/Gloria Macapagal Arroyo: Макапагал-Арройо
  PHL/Gloria Macapagal Arroyo: アロヨ
  PHL/Gloria Macapagal Arroyo: 亞羅育
  PHL/Gloria Macapagal Arroyo: 阿罗约
  PHL/Gloria Macapagal Arroyo: 阿羅約
  PHL/Gloria Macapagal Arroyo: 글로리아 마카파갈 아로요
  PHL/Gloria Macapagal Arroyo: 글로리아 아로요
  PHL/Gloria Macapagal Arroyo: 아로요
  PHL/Joseph Estrada: Джозеф Эстрада*
  PHL/Joseph Estrada: Джозефа Эстрады*
  PHL/Joseph Estrada: エストラダ
  PHL/Joseph Estrada: 埃斯特拉达
  PHL/Joseph Estrada: 埃斯特拉达总统
  PHL/Joseph Estrada: 埃斯特拉達
  PHL/Joseph Estrada: 에스트라다
  PHL/Joseph Estrada: 조셉 에스트라다
  PHL/Joseph Estrada: 조지프 에스트라다
  PHL/Rodrigo Duterte: Duterte
  PHL/Rodrigo Duterte: Dutertego
  PHL/Rodrigo Duterte: Dutertem
  PHL/Rodrigo Duterte: Rodrigo Dutertego
  PHL/Rodrigo Duterte: Rodrigo Roa Duterte
  PHL/Rodrigo Duterte: Дутерте
  PHL/Rodrigo Duterte: Родриго Дутерте*
  PHL/Rodrigo Duterte: ドゥテルテ
  PHL/Rodrigo Duterte: ロドリゴ・ドゥテルテ
  PHL/Rodrigo Duterte: 杜特地
  PHL/Rodrigo Duterte: 杜特尔特
  PHL/Rodrigo Duterte: 杜特蒂
  PHL/Rodrigo Duterte: 두떼르떼
  PHL/Rodrigo Duterte: 두테르테
  PHL/Rodrigo Duterte: 로드리고 두테르테
  PHL/Teodoro Locsin: Locsin
  PHL/Teodoro Locsin: Teddy Locsin
  PHL/Teodoro Locsin: Teodoro Locsin Jr
  PHL/Teodoro Locsin: Локсин*
  PHL/Teodoro Locsin: ロクシン
  PHL/Teodoro Locsin: 洛欽
  PHL/Teodoro Locsin: 洛钦
  PHL/Teodoro Locsin: 陸辛
  PHL/Teodoro Locsin: 록신
  PHL/Teodoro Locsin: 테오도로 록신
  POL/Aleksander Kwasniewski: Alexander Kwasniewski
  POL/Aleksander Kwasniewski: Kwasniewski
  POL/Aleksander Kwasniewski: Kwaśniewskiego
  POL/Aleksander Kwasniewski: Kwaśniewskim
  POL/Aleksander Kwasniewski: Квасневск*
  POL/Aleksander Kwasniewski: Квасьневск*
  POL/Aleksander Kwasniewski: クファシニェフスキ
  POL/Aleksander Kwasniewski: クワシニエフスキ
  POL/Aleksander Kwasniewski: 克瓦希涅夫斯基
  POL/Aleksander Kwasniewski: 克瓦希涅夫斯基总统
  POL/Aleksander Kwasniewski: 알렉산데르 크바시니에프스키
  POL/Aleksander Kwasniewski: 크바시니에프스키
  POL/Andrzej Duda: Andrzeja Dudy
  POL/Andrzej Duda: Andrzejem Dudą
  POL/Andrzej Duda: Andrzejowi Dudzie
  POL/Andrzej Duda: Анджеем Дудой*
  POL/Andrzej Duda: Анджей Дуда*
  POL/Andrzej Duda: Анджею Дуде*
  POL/Andrzej Duda: Анджея Дуды*
  POL/Andrzej Duda: アンジェイ・ドゥダ
  POL/Andrzej Duda: ドゥダ大統領
  POL/Andrzej Duda: 安杰伊·杜达
  POL/Andrzej Duda: 杜达总统
  POL/Andrzej Duda: 杜達總統
  POL/Andrzej Duda: 두다 대통령
  POL/Andrzej Duda: 안제이 두다
  POL/Bronislaw Komorowski: Bronisław Komorowski
  POL/Bronislaw Komorowski: Bronisława Komorowskiego
  POL/Bronislaw Komorowski: Komorowski
  POL/Bronislaw Komorowski: Коморовск*
  POL/Bronislaw Komorowski: コモロフスキ
  POL/Bronislaw Komorowski: 科莫罗夫斯基
  POL/Bronislaw Komorowski: 브로니스와프 코모로프스키
  POL/Bronislaw Komorowski: 코모로프스키
  POL/Donald Tusk: Donalda Tuska
  POL/Donald Tusk: Tusk
  POL/Donald Tusk: Tuska
  POL/Donald Tusk: Tuskiem
  POL/Donald Tusk: Tuskowi
  POL/Donald Tusk: Дональд Туск*
  POL/Donald Tusk: Туск
  POL/Donald Tusk: Туска
  POL/Donald Tusk: Туском
  POL/Donald Tusk: トゥスク
  POL/Donald Tusk: ドナルド・トゥスク
  POL/Donald Tusk: 图斯克
  POL/Donald Tusk: 圖斯克
  POL/Donald Tusk: 도날트 투스크
  POL/Donald Tusk: 도널드 투스크
  POL/Donald Tusk: 투스크
  POL/Edward Pietrzyk: Edwarda Pietrzyka
  POL/Edward Pietrzyk: Pietrzyk
  POL/Edward Pietrzyk: Pietrzyka
  POL/Edward Pietrzyk: Петржик*
  POL/Edward Pietrzyk: Эдвард Петшик*
  POL/Edward Pietrzyk: エドバルト・ピエトシク
  POL/Edward Pietrzyk: 爱德华·彼得日克
  POL/Edward Pietrzyk: 에드바르드 피에트르지크
  POL/Edward Pietrzyk: 에드바르트 피에트지크
  POL/Jacek Czaputowicz: Czaputowicz
  POL/Jacek Czaputowicz: Czaputowicza
  POL/Jacek Czaputowicz: Чапутович*
  POL/Jacek Czaputowicz: チャプトビッチ
  POL/Jacek Czaputowicz: チャプトヴィチ
  POL/Jacek Czaputowicz: 恰普托维奇
  POL/Jacek Czaputowicz: 야체크 차푸토비치
  POL/Jacek Czaputowicz: 차푸토비치
  POL/Karol Nawrocki: Karola Nawrockiego
  POL/Karol Nawrocki: Karolem Nawrockim
  POL/Karol Nawrocki: Nawrocki
  POL/Karol Nawrocki: Nawrockiego
  POL/Karol Nawrocki: Nawrockim
  POL/Karol Nawrocki: Навроцк*
  POL/Karol Nawrocki: ナブロツキ
  POL/Karol Nawrocki: ナヴロツキ
  POL/Karol Nawrocki: 納夫羅茨基
  POL/Karol Nawrocki: 纳夫罗茨基
  POL/Karol Nawrocki: 나브로츠키
  POL/Karol Nawrocki: 카롤 나브로츠키
  POL/Krzysztof Ciebien: Ciebienia
  POL/Krzysztof Ciebien: Ciebień
  POL/Krzysztof Ciebien: Krzysztofa Ciebienia
  POL/Krzysztof Ciebien: Кшиштоф Цебень*
  POL/Krzysztof Ciebien: Цебень
  POL/Krzysztof Ciebien: クシシュトフ・チェビエン
  POL/Krzysztof Ciebien: 克日什托夫·切比恩
  POL/Krzysztof Ciebien: 크쉬슈토프 치에비엔
  POL/Krzysztof Ciebien: 크시슈토프 치에비엔
  POL/Lech Kaczynski: Lecha Kaczyńskiego
  POL/Lech Kaczynski: Lechem Kaczyńskim
  POL/Lech Kaczynski: Лех Качинский*
  POL/Lech Kaczynski: Лех Качиньский*
  POL/Lech Kaczynski: Леха Качиньского*
  POL/Lech Kaczynski: カチンスキ大統領
  POL/Lech Kaczynski: レフ・カチンスキ
  POL/Lech Kaczynski: 卡钦斯基总统
  POL/Lech Kaczynski: 莱赫·卡钦斯基
  POL/Lech Kaczynski: 레흐 카친스키
  POL/Mateusz Morawiecki: Mateusza Morawieckiego
  POL/Mateusz Morawiecki: Morawiecki
  POL/Mateusz Morawiecki: Morawieckiego
  POL/Mateusz Morawiecki: Morawieckim
  POL/Mateusz Morawiecki: Моравецк*
  POL/Mateusz Morawiecki: モラウィエツキ
  POL/Mateusz Morawiecki: モラビエツキ
  POL/Mateusz Morawiecki: 莫拉維茨基
  POL/Mateusz Morawiecki: 莫拉维茨基
  POL/Mateusz Morawiecki: 마테우시 모라비에츠키
  POL/Mateusz Morawiecki: 모라비에츠키
  POL/Radoslaw Sikorski: Radek Sikorski
  POL/Radoslaw Sikorski: Radosław Sikorski
  POL/Radoslaw Sikorski: Radosława Sikorskiego
  POL/Radoslaw Sikorski: Sikorski
  POL/Radoslaw Sikorski: Sikorskiego
  POL/Radoslaw Sikorski: Sikorskim
  POL/Radoslaw Sikorski: Радослав Сикорск*
  POL/Radoslaw Sikorski: Сикорский
  POL/Radoslaw Sikorski: Сикорским
  POL/Radoslaw Sikorski: Сикорского
  POL/Radoslaw Sikorski: シコルスキ
  POL/Radoslaw Sikorski: シコルスキー外相
  POL/Radoslaw Sikorski: ラドスワフ・シコルスキ
  POL/Radoslaw Sikorski: 西科尔斯基
  POL/Radoslaw Sikorski: 西科爾斯基
  POL/Radoslaw Sikorski: 라도스와프 시코르스키
  POL/Radoslaw Sikorski: 시코르스키
  POL/Radoslaw Sikorski: 시코르스키 외무장관
  POL/Roman Iwaszkiewicz: Romana Iwaszkiewicza
  POL/Roman Iwaszkiewicz: Роман Ивашкевич*
  POL/Roman Iwaszkiewicz: ロマン・イワシュキエビチ
  POL/Roman Iwaszkiewicz: 로만 이바쉬키에비치
  POL/Roman Iwaszkiewicz: 로만 이바슈키에비치
  POL/Witold Waszczykowski: Waszczykowski
  POL/Witold Waszczykowski: Waszczykowskiego
  POL/Witold Waszczykowski: Ващиковск*
  POL/Witold Waszczykowski: ワシチコフスキ
  POL/Witold Waszczykowski: 瓦什奇科夫斯基
  POL/Witold Waszczykowski: 바슈치코프스키
  POL/Witold Waszczykowski: 비톨트 바슈치코프스키
  POL/Wladyslaw Kosiniak Kamysz: Kosiniak Kamysz
  POL/Wladyslaw Kosiniak Kamysz: Kosiniaka Kamysza
  POL/Wladyslaw Kosiniak Kamysz: Kosiniakiem Kamyszem
  POL/Wladyslaw Kosiniak Kamysz: Władysław Kosiniak Kamysz
  POL/Wladyslaw Kosiniak Kamysz: Władysława Kosiniaka Kamysza
  POL/Wladyslaw Kosiniak Kamysz: Косиняк Камыш*
  POL/Wladyslaw Kosiniak Kamysz: Косиняк-Камыша
  POL/Wladyslaw Kosiniak Kamysz: Косиняка-Камыша
  POL/Wladyslaw Kosiniak Kamysz: コシニアクカミシュ
  POL/Wladyslaw Kosiniak Kamysz: コシニャクカミシュ
  POL/Wladyslaw Kosiniak Kamysz: 卡米什
  POL/Wladyslaw Kosiniak Kamysz: 科西尼亚克-卡梅什
  POL/Wladyslaw Kosiniak Kamysz: 브와디스와프 코시니아크카미슈
  POL/Wladyslaw Kosiniak Kamysz: 코시니아크카미시
  POL/Wladyslaw Kosiniak Kamysz: 코시니악카미슈
  POL/Zbigniew Rau: Zbigniewa Raua
  POL/Zbigniew Rau: Zbigniewem Rauem
  POL/Zbigniew Rau: Збигнев Рау*
  POL/Zbigniew Rau: ズビグニェフ・ラウ
  POL/Zbigniew Rau: 兹比格涅夫·拉乌
  POL/Zbigniew Rau: 즈비그니에프 라우
  PRK/An Kwang Il: Ahn Gwang Il
  PRK/An Kwang Il: Ahn Kwang Il
  PRK/An Kwang Il: An Gwang Il
  PRK/An Kwang Il: An Kwangil
  PRK/An Kwang Il: Ан Гван Ир*
  PRK/An Kwang Il: Ан Кван Ир*
  PRK/An Kwang Il: アン・クァンイル
  PRK/An Kwang Il: アン・グァンイル
  PRK/An Kwang Il: 安光一
  PRK/An Kwang Il: 安光日
  PRK/An Kwang Il: 안광일
  PRK/An Kyong Ho: Ahn Gyong Ho
  PRK/An Kyong Ho: Ahn Kyong Ho
  PRK/An Kyong Ho: Ahn Kyung Ho
  PRK/An Kyong Ho: An Gyong Ho
  PRK/An Kyong Ho: An Kyongho
  PRK/An Kyong Ho: Ан Гён Хо*
  PRK/An Kyong Ho: Ан Кён Хо*
  PRK/An Kyong Ho: アン・キョンホ
  PRK/An Kyong Ho: アン・ギョンホ
  PRK/An Kyong Ho: 安京浩
  PRK/An Kyong Ho: 안경호
  PRK/An Myong Hun: Ahn Myong Hun
  PRK/An Myong Hun: Ahn Myung Hun
  PRK/An Myong Hun: An Myonghun
  PRK/An Myong Hun: Ан Мён Хун*
  PRK/An Myong Hun: アン・ミョンフン
  PRK/An Myong Hun: 安明勋
  PRK/An Myong Hun: 安明勲
  PRK/An Myong Hun: 安明勳
  PRK/An Myong Hun: 안명훈
  PRK/An Tong Chun: Ahn Dong Chun
  PRK/An Tong Chun: Ahn Tong Chun
  PRK/An Tong Chun: An Dong Chun
  PRK/An Tong Chun: An Tongchun
  PRK/An Tong Chun: Ан Дон Чхун*
  PRK/An Tong Chun: Ан Тон Чхун*
  PRK/An Tong Chun: アン・トンチュン
  PRK/An Tong Chun: アン・ドンチュン
  PRK/An Tong Chun: 安东春
  PRK/An Tong Chun: 安東春
  PRK/An Tong Chun: 안동춘
  PRK/Cha Kon Il: Cha Konil
  PRK/Cha Kon Il: Чха Гон Ир*
  PRK/Cha Kon Il: Чха Кон Ир*
  PRK/Cha Kon Il: チャ・コンイル
  PRK/Cha Kon Il: チャ・ゴンイル
  PRK/Cha Kon Il: 차건일
  PRK/Choe Chang Sik: Choe Changsik
  PRK/Choe Chang Sik: Choi Chang Sik
  PRK/Choe Chang Sik: Цой Чхан Сик*
  PRK/Choe Chang Sik: チェ・チャンシク
  PRK/Choe Chang Sik: 崔昌植
  PRK/Choe Chang Sik: 최창식
  PRK/Choe Hui Chol: Choe Hee Chol
  PRK/Choe Hui Chol: Choe Huichol
  PRK/Choe Hui Chol: Choi Hee Chul
  PRK/Choe Hui Chol: Choi Hui Chol
  PRK/Choe Hui Chol: Цой Хи Чхол*
  PRK/Choe Hui Chol: チェ・ヒチョル
  PRK/Choe Hui Chol: 崔希哲
  PRK/Choe Hui Chol: 崔熙哲
  PRK/Choe Hui Chol: 최희철
  PRK/Choe Hwi: Choi Hwi
  PRK/Choe Hwi: Цой Хви*
  PRK/Choe Hwi: Чхве Хви*
  PRK/Choe Hwi: 崔輝
  PRK/Choe Hwi: 崔辉
  PRK/Choe Hwi: 최휘 국가체육지도위원장
  PRK/Choe Hwi: 최휘 부위원장
  PRK/Choe Ik Gyu: Choe Ik Kyu
  PRK/Choe Ik Gyu: Choe Ikgyu
  PRK/Choe Ik Gyu: Choi Ik Gyu
  PRK/Choe Ik Gyu: Choi Ik Kyu
  PRK/Choe Ik Gyu: Цой Ик Кю*
  PRK/Choe Ik Gyu: チェ・イクキュ
  PRK/Choe Ik Gyu: 崔益奎
  PRK/Choe Ik Gyu: 崔翼奎
  PRK/Choe Ik Gyu: 최익규
  PRK/Choe Il: Choi Il
  PRK/Choe Il: Цой Ир*
  PRK/Choe Il: Чхве Ир*
  PRK/Choe Il: チェ・イル大使
  PRK/Choe Il: 최일 대사
  PRK/Choe Il: 최일 영국주재
  PRK/Choe Il: 최일 주영
  PRK/Choe Il: 최일 주폴란드
  PRK/Choe Jin Su: Choe Jin Soo
  PRK/Choe Jin Su: Choe Jinsu
  PRK/Choe Jin Su: Choi Jin Soo
  PRK/Choe Jin Su: Choi Jin Su
  PRK/Choe Jin Su: Цой Чжин Су*
  PRK/Choe Jin Su: Цой Чин Су*
  PRK/Choe Jin Su: チェ・ジンス
  PRK/Choe Jin Su: チェ・チンス
  PRK/Choe Jin Su: 崔振洙
  PRK/Choe Jin Su: 崔鎮洙
  PRK/Choe Jin Su: 崔镇洙
  PRK/Choe Jin Su: 최진수
  PRK/Choe Kang Il: Choe Gang Il
  PRK/Choe Kang Il: Choe Kangil
  PRK/Choe Kang Il: Choi Gang Il
  PRK/Choe Kang Il: Choi Kang Il
  PRK/Choe Kang Il: Цой Ган Ир*
  PRK/Choe Kang Il: Цой Кан Ир*
  PRK/Choe Kang Il: チェ・カンイル
  PRK/Choe Kang Il: チェ・ガンイル
  PRK/Choe Kang Il: 崔刚日
  PRK/Choe Kang Il: 崔剛日
  PRK/Choe Kang Il: 崔姜一
  PRK/Choe Kang Il: 최강일 대사
  PRK/Choe Kang Il: 최강일 부국장
  PRK/Choe Kwang: Choe Gwang
  PRK/Choe Kwang: Choi Kwang
  PRK/Choe Kwang: Цой Гван*
  PRK/Choe Kwang: Цой Кван*
  PRK/Choe Kwang: 崔光
  PRK/Choe Kwang: 최광 인민무력부장
  PRK/Choe Kwang: 최광 총참모장
  PRK/Choe Kyong Chol: Choe Gyong Chol
  PRK/Choe Kyong Chol: Choe Kyongchol
  PRK/Choe Kyong Chol: Choi Gyong Chol
  PRK/Choe Kyong Chol: Choi Kyong Chol
  PRK/Choe Kyong Chol: Choi Kyung Chul
  PRK/Choe Kyong Chol: Цой Гён Чхол*
  PRK/Choe Kyong Chol: Цой Кён Чхол*
  PRK/Choe Kyong Chol: チェ・キョンチョル
  PRK/Choe Kyong Chol: チェ・ギョンチョル
  PRK/Choe Kyong Chol: 崔京哲
  PRK/Choe Kyong Chol: 崔庆哲
  PRK/Choe Kyong Chol: 崔慶哲
  PRK/Choe Kyong Chol: 최경철
  PRK/Choe Pu Il: Choe Bu Il
  PRK/Choe Pu Il: Choe Puil
  PRK/Choe Pu Il: Choi Bu Il
  PRK/Choe Pu Il: Choi Pu Il
  PRK/Choe Pu Il: Цой Бу Ир*
  PRK/Choe Pu Il: Цой Пу Ир*
  PRK/Choe Pu Il: チェ・ブイル
  PRK/Choe Pu Il: チェ・プイル
  PRK/Choe Pu Il: 崔富一
  PRK/Choe Pu Il: 崔富日
  PRK/Choe Pu Il: 崔富鎰
  PRK/Choe Pu Il: 崔富镒
  PRK/Choe Pu Il: 최부일
  PRK/Choe Pyong Gwan: Choe Byong Kwan
  PRK/Choe Pyong Gwan: Choe Pyong Kwan
  PRK/Choe Pyong Gwan: Choe Pyonggwan
  PRK/Choe Pyong Gwan: Choi Byong Kwan
  PRK/Choe Pyong Gwan: Choi Byung Kwan
  PRK/Choe Pyong Gwan: Choi Pyong Gwan
  PRK/Choe Pyong Gwan: Цой Бён Гван*
  PRK/Choe Pyong Gwan: Цой Пён Гван*
  PRK/Choe Pyong Gwan: チェ・ビョングァン
  PRK/Choe Pyong Gwan: チェ・ピョングァン
  PRK/Choe Pyong Gwan: 崔炳官
  PRK/Choe Pyong Gwan: 崔秉官
  PRK/Choe Pyong Gwan: 최병관
  PRK/Choe Ryong Hae: Choe Ryonghae
  PRK/Choe Ryong Hae: Choe Yong Hae
  PRK/Choe Ryong Hae: Choi Ryong Hae
  PRK/Choe Ryong Hae: Choi Ryong Hye
  PRK/Choe Ryong Hae: Choi Yong Hae
  PRK/Choe Ryong Hae: Thôi Long Hải
  PRK/Choe Ryong Hae: Цой Рен Хе*
  PRK/Choe Ryong Hae: Цой Рен Хэ*
  PRK/Choe Ryong Hae: Чой Рён Хэ*
  PRK/Choe Ryong Hae: Чхве Ен Хэ*
  PRK/Choe Ryong Hae: Чхве Рен Хэ*
  PRK/Choe Ryong Hae: チェ・リョンヘ
  PRK/Choe Ryong Hae: 崔龍海
  PRK/Choe Ryong Hae: 崔龙海
  PRK/Choe Ryong Hae: 최룡해
  PRK/Choe Sang Gon: Choe Sang Kon
  PRK/Choe Sang Gon: Choe Sanggon
  PRK/Choe Sang Gon: Choi Sang Gon
  PRK/Choe Sang Gon: Choi Sang Kon
  PRK/Choe Sang Gon: Цой Сан Гон*
  PRK/Choe Sang Gon: チェ・サンゴン
  PRK/Choe Sang Gon: 崔尚建
  PRK/Choe Sang Gon: 崔相建
  PRK/Choe Sang Gon: 최상건
  PRK/Choe Son Hui: Cho Son Hui
  PRK/Choe Son Hui: Choe Seon Hui
  PRK/Choe Son Hui: Choe Son Hee
  PRK/Choe Son Hui: Choe Son Hi
  PRK/Choe Son Hui: Choe Sonhi
  PRK/Choe Son Hui: Choe Sonhui
  PRK/Choe Son Hui: Choe Sun Hui
  PRK/Choe Son Hui: Choi Seon Hee
  PRK/Choe Son Hui: Choi Seon Hui
  PRK/Choe Son Hui: Choi Son Hee
  PRK/Choe Son Hui: Choi Son Hui
  PRK/Choe Son Hui: Choi Sun Hee
  PRK/Choe Son Hui: Thôi Thiện Cơ
  PRK/Choe Son Hui: Tsoi Son Hui
  PRK/Choe Son Hui: Цой Сон Хи*
  PRK/Choe Son Hui: Цой Сон Хуэй*
  PRK/Choe Son Hui: Цой Сон Хы*
  PRK/Choe Son Hui: Цой Сун Хи*
  PRK/Choe Son Hui: Чве Сон Хи*
  PRK/Choe Son Hui: Чое Сон Хүй*
  PRK/Choe Son Hui: Чой Сон Хи*
  PRK/Choe Son Hui: Чой Сон Хуй*
  PRK/Choe Son Hui: Чой Сон Хы*
  PRK/Choe Son Hui: Чой Сон Хүй*
  PRK/Choe Son Hui: Чхве Сон Хи*
  PRK/Choe Son Hui: Чхве Сон Хый*
  PRK/Choe Son Hui: チェ・ソニ
  PRK/Choe Son Hui: チェ・ソンヒ
  PRK/Choe Son Hui: 崔善姫
  PRK/Choe Son Hui: 崔善姬
  PRK/Choe Son Hui: 崔善嬉
  PRK/Choe Son Hui: 최선희
  PRK/Choe Su Hon: Choe Su Hong
  PRK/Choe Su Hon: Choe Suhon
  PRK/Choe Su Hon: Choi Soo Hon
  PRK/Choe Su Hon: Choi Su Hon
  PRK/Choe Su Hon: Цой Су Хон*
  PRK/Choe Su Hon: チェ・スホン
  PRK/Choe Su Hon: 崔壽憲
  PRK/Choe Su Hon: 崔守宪
  PRK/Choe Su Hon: 崔守憲
  PRK/Choe Su Hon: 崔寿宪
  PRK/Choe Su Hon: 崔寿憲
  PRK/Choe Su Hon: 최수헌
  PRK/Choe Thae Bok: Choe Tae Bok
  PRK/Choe Thae Bok: Choe Thaebok
  PRK/Choe Thae Bok: Choi Tae Bok
  PRK/Choe Thae Bok: Choi Thae Bok
  PRK/Choe Thae Bok: Цой Тхэ Бок*
  PRK/Choe Thae Bok: チェ・テボク
  PRK/Choe Thae Bok: 崔泰福
  PRK/Choe Thae Bok: 최태복
  PRK/Choe Yong Rim: Choe Yong Lim
  PRK/Choe Yong Rim: Choe Yongrim
  PRK/Choe Yong Rim: Choi Yong Rim
  PRK/Choe Yong Rim: Choi Young Rim
  PRK/Choe Yong Rim: Цой Ен Рим*
  PRK/Choe Yong Rim: チェ・ヨンリム
  PRK/Choe Yong Rim: 崔永林
  PRK/Choe Yong Rim: 최영림
  PRK/Chu Chang Jun: Chu Chang Chun
  PRK/Chu Chang Jun: Chu Changjun
  PRK/Chu Chang Jun: Joo Chang Jun
  PRK/Chu Chang Jun: Ju Chang Jun
  PRK/Chu Chang Jun: Чу Чхан Чжун*
  PRK/Chu Chang Jun: Чу Чхан Чун*
  PRK/Chu Chang Jun: チュ・チャンジュン
  PRK/Chu Chang Jun: 朱昌俊
  PRK/Chu Chang Jun: 朱昌駿
  PRK/Chu Chang Jun: 朱昌骏
  PRK/Chu Chang Jun: 주창준
  PRK/Han Kwang Sang: Han Gwang Sang
  PRK/Han Kwang Sang: Han Kwangsang
  PRK/Han Kwang Sang: Хан Гван Сан*
  PRK/Han Kwang Sang: Хан Кван Сан*
  PRK/Han Kwang Sang: ハン・クァンサン
  PRK/Han Kwang Sang: ハン・グァンサン
  PRK/Han Kwang Sang: 韓光相
  PRK/Han Kwang Sang: 韩光相
  PRK/Han Kwang Sang: 한광상
  PRK/Han Song Ryol: Han Song Ryul
  PRK/Han Song Ryol: Han Song Yol
  PRK/Han Song Ryol: Han Songryol
  PRK/Han Song Ryol: Han Sung Ryol
  PRK/Han Song Ryol: Хан Сон Рел*
  PRK/Han Song Ryol: ハン・ソンリョル
  PRK/Han Song Ryol: 韓成列
  PRK/Han Song Ryol: 韓成烈
  PRK/Han Song Ryol: 韩成列
  PRK/Han Song Ryol: 韩成烈
  PRK/Han Song Ryol: 한성렬
  PRK/Han Song Ryol: 한성열
  PRK/Han Song U: Han Songu
  PRK/Han Song U: Han Sung Woo
  PRK/Han Song U: Хан Сон У*
  PRK/Han Song U: ハン・ソンウ
  PRK/Han Song U: 한성우
  PRK/Han Su Chol: Han Soo Chul
  PRK/Han Su Chol: Han Suchol
  PRK/Han Su Chol: Хан Су Чхол*
  PRK/Han Su Chol: ハン・スチョル
  PRK/Han Su Chol: 한수철
  PRK/Han Tae Song: Han Dae Song
  PRK/Han Tae Song: Han Tae Sung
  PRK/Han Tae Song: Han Taesong
  PRK/Han Tae Song: Хан Дэ Сон*
  PRK/Han Tae Song: Хан Тэ Сон*
  PRK/Han Tae Song: ハン・テソン
  PRK/Han Tae Song: ハン・デソン
  PRK/Han Tae Song: 韓大成
  PRK/Han Tae Song: 韩大成
  PRK/Han Tae Song: 한대성
  PRK/Ho Yong Bok: Ho Yongbok
  PRK/Ho Yong Bok: Huh Yong Bok
  PRK/Ho Yong Bok: Huh Young Bok
  PRK/Ho Yong Bok: Хо Ён Бок*
  PRK/Ho Yong Bok: ホ・ヨンボク
  PRK/Ho Yong Bok: 許容福
  PRK/Ho Yong Bok: 許龍福
  PRK/Ho Yong Bok: 许容福
  PRK/Ho Yong Bok: 许龙福
  PRK/Ho Yong Bok: 허용복
  PRK/Hong Chang Il: Hong Changil
  PRK/Hong Chang Il: Хон Чхан Ир*
  PRK/Hong Chang Il: ホン・チャンイル
  PRK/Hong Chang Il: 洪昌一
  PRK/Hong Chang Il: 洪昌日
  PRK/Hong Chang Il: 홍창일
  PRK/Hong Gyu: Hong Kyu
  PRK/Hong Gyu: Хон Гю*
  PRK/Hong Gyu: 홍규 대사
  PRK/Hong Ki Chol: Hong Gi Chol
  PRK/Hong Ki Chol: Hong Gi Chul
  PRK/Hong Ki Chol: Hong Kichol
  PRK/Hong Ki Chol: Хон Ги Чхол*
  PRK/Hong Ki Chol: Хон Ки Чхол*
  PRK/Hong Ki Chol: ホン・キチョル
  PRK/Hong Ki Chol: ホン・ギチョル
  PRK/Hong Ki Chol: 홍기철
  PRK/Hong Kwang Sun: Hong Gwang Soon
  PRK/Hong Kwang Sun: Hong Gwang Sun
  PRK/Hong Kwang Sun: Hong Kwangsun
  PRK/Hong Kwang Sun: Хон Гван Сун*
  PRK/Hong Kwang Sun: Хон Кван Сун*
  PRK/Hong Kwang Sun: ホン・クァンスン
  PRK/Hong Kwang Sun: ホン・グァンスン
  PRK/Hong Kwang Sun: 洪光淳
  PRK/Hong Kwang Sun: 洪光順
  PRK/Hong Kwang Sun: 洪光顺
  PRK/Hong Kwang Sun: 홍광순
  PRK/Hong Son Ok: Hong Sonok
  PRK/Hong Son Ok: Хон Сон Ок*
  PRK/Hong Son Ok: ホン・ソンオク
  PRK/Hong Son Ok: 洪善玉
  PRK/Hong Son Ok: 홍선옥
  PRK/Hong Song Nam: Hong Songnam
  PRK/Hong Song Nam: Hong Sung Nam
  PRK/Hong Song Nam: Хон Сон Нам*
  PRK/Hong Song Nam: ホン・ソンナム
  PRK/Hong Song Nam: 洪成南
  PRK/Hong Song Nam: 홍성남
  PRK/Hong Sung Mu: Hong Sungmu
  PRK/Hong Sung Mu: Хон Сын Му*
  PRK/Hong Sung Mu: ホン・スンム
  PRK/Hong Sung Mu: 洪勝武
  PRK/Hong Sung Mu: 洪承武
  PRK/Hong Sung Mu: 洪胜武
  PRK/Hong Sung Mu: 홍승무
  PRK/Hwang Pyong So: Hwang Byong So
  PRK/Hwang Pyong So: Hwang Byung Seo
  PRK/Hwang Pyong So: Hwang Byung So
  PRK/Hwang Pyong So: Hwang Pyong Seo
  PRK/Hwang Pyong So: Hwang Pyong Su
  PRK/Hwang Pyong So: Hwang Pyongso
  PRK/Hwang Pyong So: Хван Бён Со*
  PRK/Hwang Pyong So: Хван Пен Со*
  PRK/Hwang Pyong So: ファン・ビョンソ
  PRK/Hwang Pyong So: ファン・ピョンソ
  PRK/Hwang Pyong So: 黃炳瑞
  PRK/Hwang Pyong So: 黃炳誓
  PRK/Hwang Pyong So: 黄炳瑞
  PRK/Hwang Pyong So: 黄炳誓
  PRK/Hwang Pyong So: 황병서
  PRK/Hyon Hak Bong: Hyon Hakbong
  PRK/Hyon Hak Bong: Hyun Hak Bong
  PRK/Hyon Hak Bong: Хён Хак Пон*
  PRK/Hyon Hak Bong: ヒョン・ハクポン
  PRK/Hyon Hak Bong: 玄学峯
  PRK/Hyon Hak Bong: 玄学峰
  PRK/Hyon Hak Bong: 玄學峯
  PRK/Hyon Hak Bong: 玄鶴峯
  PRK/Hyon Hak Bong: 玄鹤峰
  PRK/Hyon Hak Bong: 현학봉
  PRK/Hyon Jun Guk: Hyon Chun Kuk
  PRK/Hyon Jun Guk: Hyon Jun Kuk
  PRK/Hyon Jun Guk: Hyon Junguk
  PRK/Hyon Jun Guk: Hyun Jun Guk
  PRK/Hyon Jun Guk: Hyun Jun Kuk
  PRK/Hyon Jun Guk: Хён Чжун Гык*
  PRK/Hyon Jun Guk: Хён Чун Гык*
  PRK/Hyon Jun Guk: ヒョン・ジュングク
  PRK/Hyon Jun Guk: ヒョン・チュングク
  PRK/Hyon Jun Guk: 玄俊极
  PRK/Hyon Jun Guk: 玄俊極
  PRK/Hyon Jun Guk: 玄峻极
  PRK/Hyon Jun Guk: 玄峻極
  PRK/Hyon Jun Guk: 현준극
  PRK/Hyon Song Wol: Hyon Song Weol
  PRK/Hyon Song Wol: Hyon Songwol
  PRK/Hyon Song Wol: Hyun Song Wol
  PRK/Hyon Song Wol: Hyun Sung Wol
  PRK/Hyon Song Wol: Хен Сон Вол*
  PRK/Hyon Song Wol: ヒョン・ソンウォル
  PRK/Hyon Song Wol: 玄松月
  PRK/Hyon Song Wol: 현송월
  PRK/Hyon Yong Chol: Hyon Yongchol
  PRK/Hyon Yong Chol: Hyun Yong Chol
  PRK/Hyon Yong Chol: Hyun Young Chul
  PRK/Hyon Yong Chol: Хен Ен Чхол*
  PRK/Hyon Yong Chol: ヒョン・ヨンチョル
  PRK/Hyon Yong Chol: 玄永哲
  PRK/Hyon Yong Chol: 玄英哲
  PRK/Hyon Yong Chol: 현영철
  PRK/Im Chol Ung: Im Chol Woong
  PRK/Im Chol Ung: Im Cholung
  PRK/Im Chol Ung: Im Chul Ung
  PRK/Im Chol Ung: Им Чхоль Ун*
  PRK/Im Chol Ung: イム・チョルウン
  PRK/Im Chol Ung: 任哲雄
  PRK/Im Chol Ung: 임철웅
  PRK/Im Chon Il: Im Cheon Il
  PRK/Im Chon Il: Im Chonil
  PRK/Im Chon Il: Im Czon Il
  PRK/Im Chon Il: Lim Chon Il
  PRK/Im Chon Il: Rim Chon Il
  PRK/Im Chon Il: Им Чен Ир*
  PRK/Im Chon Il: Им Чон Ир*
  PRK/Im Chon Il: Им Чхон Иль*
  PRK/Im Chon Il: Им Чхон Ир*
  PRK/Im Chon Il: イム・チョンイル
  PRK/Im Chon Il: 任天一
  PRK/Im Chon Il: 림천일
  PRK/Im Chon Il: 임천일
  PRK/Ja Song Nam: Cha Song Nam
  PRK/Ja Song Nam: Ja Songnam
  PRK/Ja Song Nam: Ja Sung Nam
  PRK/Ja Song Nam: Джа Сон Нам*
  PRK/Ja Song Nam: Ча Сон Нам*
  PRK/Ja Song Nam: Чжа Сон Нам*
  PRK/Ja Song Nam: チャ・ソンナム
  PRK/Ja Song Nam: 慈成南
  PRK/Ja Song Nam: 慈成男
  PRK/Ja Song Nam: 자성남
  PRK/Jang Chang Ha: Chang Chang Ha
  PRK/Jang Chang Ha: Jang Changha
  PRK/Jang Chang Ha: Чан Чхан Ха*
  PRK/Jang Chang Ha: チャン・チャンハ
  PRK/Jang Chang Ha: 张创河
  PRK/Jang Chang Ha: 张昌夏
  PRK/Jang Chang Ha: 张昌河
  PRK/Jang Chang Ha: 張創河
  PRK/Jang Chang Ha: 張昌夏
  PRK/Jang Chang Ha: 張昌河
  PRK/Jang Chang Ha: 장창하
  PRK/Jang Chun Song: Chang Chun Song
  PRK/Jang Chun Song: Chang Chun Sung
  PRK/Jang Chun Song: Jang Chunsong
  PRK/Jang Chun Song: Чан Чхун Сон*
  PRK/Jang Chun Song: チャン・チュンソン
  PRK/Jang Chun Song: 张春成
  PRK/Jang Chun Song: 張春成
  PRK/Jang Chun Song: 장춘성
  PRK/Jang Hyok: Chang Hyok
  PRK/Jang Hyok: Чан Хек*
  PRK/Jang Hyok: 장혁 북한 철도상
  PRK/Jang Hyok: 장혁 철도상
  PRK/Jang Il Hun: Chang Il Hun
  PRK/Jang Il Hun: Jang Ilhun
  PRK/Jang Il Hun: Чан Ир Хун*
  PRK/Jang Il Hun: チャン・イルフン
  PRK/Jang Il Hun: 张一勋
  PRK/Jang Il Hun: 张日勋
  PRK/Jang Il Hun: 張一勲
  PRK/Jang Il Hun: 張一勳
  PRK/Jang Il Hun: 張日勲
  PRK/Jang Il Hun: 張日勳
  PRK/Jang Il Hun: 장일훈
  PRK/Jang Jong Nam: Chang Jong Nam
  PRK/Jang Jong Nam: Chang Jung Nam
  PRK/Jang Jong Nam: Jang Jongnam
  PRK/Jang Jong Nam: Чан Чжон Нам*
  PRK/Jang Jong Nam: Чан Чон Нам*
  PRK/Jang Jong Nam: チャン・ジョンナム
  PRK/Jang Jong Nam: チャン・チョンナム
  PRK/Jang Jong Nam: 张正男
  PRK/Jang Jong Nam: 張正男
  PRK/Jang Jong Nam: 장정남
  PRK/Jang Jun Sang: Chang Jun Sang
  PRK/Jang Jun Sang: Jang Junsang
  PRK/Jang Jun Sang: Чан Чжун Сан*
  PRK/Jang Jun Sang: Чан Чун Сан*
  PRK/Jang Jun Sang: チャン・ジュンサン
  PRK/Jang Jun Sang: チャン・チュンサン
  PRK/Jang Jun Sang: 张俊尚
  PRK/Jang Jun Sang: 张俊相
  PRK/Jang Jun Sang: 張俊尚
  PRK/Jang Jun Sang: 張俊相
  PRK/Jang Jun Sang: 장준상
  PRK/Jang Kum Chol: Chang Kum Chol
  PRK/Jang Kum Chol: Chang Kum Chul
  PRK/Jang Kum Chol: Jang Geum Chol
  PRK/Jang Kum Chol: Jang Kumchol
  PRK/Jang Kum Chol: Чан Гым Чхол*
  PRK/Jang Kum Chol: Чан Кым Чхол*
  PRK/Jang Kum Chol: チャン・クムチョル
  PRK/Jang Kum Chol: チャン・グムチョル
  PRK/Jang Kum Chol: 张金哲
  PRK/Jang Kum Chol: 张金铁
  PRK/Jang Kum Chol: 張金哲
  PRK/Jang Kum Chol: 張金鉄
  PRK/Jang Kum Chol: 張金鐵
  PRK/Jang Kum Chol: 장금철
  PRK/Jang Myong Ho: Chang Myong Ho
  PRK/Jang Myong Ho: Chang Myung Ho
  PRK/Jang Myong Ho: Jang Myongho
  PRK/Jang Myong Ho: Чан Мён Хо*
  PRK/Jang Myong Ho: チャン・ミョンホ
  PRK/Jang Myong Ho: 장명호
  PRK/Jang Song Thaek: Chang Song Taek
  PRK/Jang Song Thaek: Chang Song Thaek
  PRK/Jang Song Thaek: Chang Sung Taek
  PRK/Jang Song Thaek: Dzang Song Tek
  PRK/Jang Song Thaek: Jang Seong Taek
  PRK/Jang Song Thaek: Jang Song Taek
  PRK/Jang Song Thaek: Jang Song Thaek*
  PRK/Jang Song Thaek: Jang Songthaek
  PRK/Jang Song Thaek: Jang Sung Taek
  PRK/Jang Song Thaek: Чан Сон Тхек*
  PRK/Jang Song Thaek: Чан Сон Тхэк*
  PRK/Jang Song Thaek: Чан Сон Тэк*
  PRK/Jang Song Thaek: チャン・ソンテク
  PRK/Jang Song Thaek: 张成择
  PRK/Jang Song Thaek: 张成泽
  PRK/Jang Song Thaek: 張成択
  PRK/Jang Song Thaek: 張成擇
  PRK/Jang Song Thaek: 張成沢
  PRK/Jang Song Thaek: 張成澤
  PRK/Jang Song Thaek: 장성택
  PRK/Jang Ung: Chang Ung
  PRK/Jang Ung: Chang Woong
  PRK/Jang Ung: Jang Woong
  PRK/Jang Ung: Чан Ун*
  PRK/Jang Ung: 张雄委员
  PRK/Jang Ung: 張雄
  PRK/Jang Ung: 장웅 국제올림픽
  PRK/Jang Ung: 장웅 북한
  PRK/Jang Ung: 장웅 위원
  PRK/Ji Jae Ryong: Chi Jae Ryong
  PRK/Ji Jae Ryong: Ji Jae Ryung
  PRK/Ji Jae Ryong: Ji Jae Yong
  PRK/Ji Jae Ryong: Ji Jaeryong
  PRK/Ji Jae Ryong: Чи Чжэ Рён*
  PRK/Ji Jae Ryong: Чи Чэ Рён*
  PRK/Ji Jae Ryong: チ・ジェリョン
  PRK/Ji Jae Ryong: チ・チェリョン
  PRK/Ji Jae Ryong: 池在龍
  PRK/Ji Jae Ryong: 池在龙
  PRK/Ji Jae Ryong: 지재룡
  PRK/Ji Kyong Su: Chi Gyong Su
  PRK/Ji Kyong Su: Chi Kyong Su
  PRK/Ji Kyong Su: Chi Kyung Soo
  PRK/Ji Kyong Su: Ji Gyong Su
  PRK/Ji Kyong Su: Ji Kyongsu
  PRK/Ji Kyong Su: Чи Ген Су*
  PRK/Ji Kyong Su: Чи Кен Су*
  PRK/Ji Kyong Su: チ・キョンス
  PRK/Ji Kyong Su: チ・ギョンス
  PRK/Ji Kyong Su: 池京洙
  PRK/Ji Kyong Su: 池庆洙
  PRK/Ji Kyong Su: 池慶洙
  PRK/Ji Kyong Su: 지경수
  PRK/Jo Chang Dok: Cho Chang Dok
  PRK/Jo Chang Dok: Jo Changdok
  PRK/Jo Chang Dok: Чо Чхан Док*
  PRK/Jo Chang Dok: チョ・チャンドク
  PRK/Jo Chang Dok: 赵昌德
  PRK/Jo Chang Dok: 趙昌徳
  PRK/Jo Chang Dok: 趙昌德
  PRK/Jo Chang Dok: 조창덕
  PRK/Jo Chol Su: Cho Chol Su
  PRK/Jo Chol Su: Cho Chul Soo
  PRK/Jo Chol Su: Jo Chol Soo
  PRK/Jo Chol Su: Jo Cholsu
  PRK/Jo Chol Su: Чо Чхоль Су*
  PRK/Jo Chol Su: チョ・チョルス
  PRK/Jo Chol Su: 赵哲洙
  PRK/Jo Chol Su: 赵哲秀
  PRK/Jo Chol Su: 趙哲洙
  PRK/Jo Chol Su: 趙哲秀
  PRK/Jo Chol Su: 조철수
  PRK/Jo Chun Ryong: Cho Chun Ryong
  PRK/Jo Chun Ryong: Jo Chun Yong
  PRK/Jo Chun Ryong: Jo Chunryong
  PRK/Jo Chun Ryong: Чо Чхун Рен*
  PRK/Jo Chun Ryong: チョ・チュンリョン
  PRK/Jo Chun Ryong: 赵春龙
  PRK/Jo Chun Ryong: 趙春龍
  PRK/Jo Chun Ryong: 조춘룡
  PRK/Jo Myong Rok: Cho Myong Nok
  PRK/Jo Myong Rok: Cho Myong Rok
  PRK/Jo Myong Rok: Cho Myung Rok
  PRK/Jo Myong Rok: Jo Myong Nok
  PRK/Jo Myong Rok: Jo Myongrok
  PRK/Jo Myong Rok: Jo Myung Rok
  PRK/Jo Myong Rok: Чо Мен Рок*
  PRK/Jo Myong Rok: チョ・ミョンロク
  PRK/Jo Myong Rok: 赵明禄
  PRK/Jo Myong Rok: 趙明祿
  PRK/Jo Myong Rok: 조명록
  PRK/Jo Yong Sam: Cho Yong Sam
  PRK/Jo Yong Sam: Cho Young Sam
  PRK/Jo Yong Sam: Jo Yongsam
  PRK/Jo Yong Sam: Чо Ён Сам*
  PRK/Jo Yong Sam: チョ・ヨンサム
  PRK/Jo Yong Sam: 赵永三
  PRK/Jo Yong Sam: 趙永三
  PRK/Jo Yong Sam: 조영삼
  PRK/Jo Yong Won: Cho Yong Won*
  PRK/Jo Yong Won: Cho Young Won
  PRK/Jo Yong Won: Jo Yongwon
  PRK/Jo Yong Won: Тё Ен Вон*
  PRK/Jo Yong Won: Чо Ен Вон*
  PRK/Jo Yong Won: チョ・ヨンウォン
  PRK/Jo Yong Won: 赵勇元
  PRK/Jo Yong Won: 赵甬元
  PRK/Jo Yong Won: 趙勇元
  PRK/Jo Yong Won: 趙甬元
  PRK/Jo Yong Won: 조용원
  PRK/Jon Chang Bok: Jeon Chang Bok
  PRK/Jon Chang Bok: Jon Changbok
  PRK/Jon Chang Bok: Чон Чхан Бок*
  PRK/Jon Chang Bok: チョン・チャンボク
  PRK/Jon Chang Bok: 全昌福
  PRK/Jon Chang Bok: 전창복
  PRK/Jon Hyon Chol: Jeon Hyon Chol
  PRK/Jon Hyon Chol: Jeon Hyun Chul
  PRK/Jon Hyon Chol: Jon Hyonchol
  PRK/Jon Hyon Chol: Чон Хен Чхол*
  PRK/Jon Hyon Chol: チョン・ヒョンチョル
  PRK/Jon Hyon Chol: 全现哲
  PRK/Jon Hyon Chol: 全現哲
  PRK/Jon Hyon Chol: 全賢哲
  PRK/Jon Hyon Chol: 全贤哲
  PRK/Jon Hyon Chol: 전현철
  PRK/Jon Jong Su: Jeon Jong Su
  PRK/Jon Jong Su: Jeon Jung Soo
  PRK/Jon Jong Su: Jon Jongsu
  PRK/Jon Jong Su: Чон Чжон Су*
  PRK/Jon Jong Su: Чон Чон Су*
  PRK/Jon Jong Su: チョン・ジョンス
  PRK/Jon Jong Su: チョン・チョンス
  PRK/Jon Jong Su: 全鍾秀
  PRK/Jon Jong Su: 全钟秀
  PRK/Jon Jong Su: 田鍾秀
  PRK/Jon Jong Su: 田钟秀
  PRK/Jon Jong Su: 전종수
  PRK/Jon Kil Su: Jeon Gil Soo
  PRK/Jon Kil Su: Jeon Gil Su
  PRK/Jon Kil Su: Jeon Kil Su
  PRK/Jon Kil Su: Jon Gil Su
  PRK/Jon Kil Su: Jon Kilsu
  PRK/Jon Kil Su: Чон Гиль Су*
  PRK/Jon Kil Su: Чон Киль Су*
  PRK/Jon Kil Su: チョン・キルス
  PRK/Jon Kil Su: チョン・ギルス
  PRK/Jon Kil Su: 全吉壽
  PRK/Jon Kil Su: 全吉寿
  PRK/Jon Kil Su: 全吉洙
  PRK/Jon Kil Su: 전길수
  PRK/Jon Kwang Ho: Jeon Gwang Ho
  PRK/Jon Kwang Ho: Jeon Kwang Ho
  PRK/Jon Kwang Ho: Jon Gwang Ho
  PRK/Jon Kwang Ho: Jon Kwangho
  PRK/Jon Kwang Ho: Чон Гван Хо*
  PRK/Jon Kwang Ho: Чон Кван Хо*
  PRK/Jon Kwang Ho: チョン・クァンホ
  PRK/Jon Kwang Ho: チョン・グァンホ
  PRK/Jon Kwang Ho: 全光浩
  PRK/Jon Kwang Ho: 전광호
  PRK/Jon Pyong Ho: Chon Pyong Ho
  PRK/Jon Pyong Ho: Jeon Byong Ho
  PRK/Jon Pyong Ho: Jeon Byung Ho
  PRK/Jon Pyong Ho: Jeon Pyong Ho
  PRK/Jon Pyong Ho: Jon Byong Ho
  PRK/Jon Pyong Ho: Jon Pyongho
  PRK/Jon Pyong Ho: Чон Бён Хо*
  PRK/Jon Pyong Ho: Чон Пён Хо*
  PRK/Jon Pyong Ho: チョン・ビョンホ
  PRK/Jon Pyong Ho: チョン・ピョンホ
  PRK/Jon Pyong Ho: 全炳浩
  PRK/Jon Pyong Ho: 全秉浩
  PRK/Jon Pyong Ho: 전병호
  PRK/Jon Sung Guk: Jeon Sung Guk
  PRK/Jon Sung Guk: Jeon Sung Kuk
  PRK/Jon Sung Guk: Jon Sung Kuk
  PRK/Jon Sung Guk: Jon Sungguk
  PRK/Jon Sung Guk: Чон Сын Гук*
  PRK/Jon Sung Guk: チョン・スングク
  PRK/Jon Sung Guk: 全承国
  PRK/Jon Sung Guk: 全承國
  PRK/Jon Sung Guk: 전승국 내각
  PRK/Jon Sung Guk: 전승국 부총리
  PRK/Jon Sung Hun: Chon Sung Hun
  PRK/Jon Sung Hun: Jeon Sung Hun
  PRK/Jon Sung Hun: Jon Sunghun
  PRK/Jon Sung Hun: Чон Сын Хун*
  PRK/Jon Sung Hun: チョン・スンフン
  PRK/Jon Sung Hun: 全承勋
  PRK/Jon Sung Hun: 全承勲
  PRK/Jon Sung Hun: 全承勳
  PRK/Jon Sung Hun: 전승훈
  PRK/Jon Tong Chol: Jeon Dong Chol
  PRK/Jon Tong Chol: Jeon Dong Chul
  PRK/Jon Tong Chol: Jeon Tong Chol
  PRK/Jon Tong Chol: Jon Dong Chol
  PRK/Jon Tong Chol: Jon Tongchol
  PRK/Jon Tong Chol: Чон Дон Чхол*
  PRK/Jon Tong Chol: Чон Тон Чхол*
  PRK/Jon Tong Chol: チョン・トンチョル
  PRK/Jon Tong Chol: チョン・ドンチョル
  PRK/Jon Tong Chol: 전동철
  PRK/Jon Yong Jin: Jeon Yong Jin
  PRK/Jon Yong Jin: Jeon Young Jin
  PRK/Jon Yong Jin: Jon Yong Chin
  PRK/Jon Yong Jin: Jon Yongjin
  PRK/Jon Yong Jin: Чон Ён Чжин*
  PRK/Jon Yong Jin: Чон Ён Чин*
  PRK/Jon Yong Jin: チョン・ヨンジン
  PRK/Jon Yong Jin: 全英鎮
  PRK/Jon Yong Jin: 全英镇
  PRK/Jon Yong Jin: 전영진
  PRK/Jong Hak Se: Chong Hak Se
  PRK/Jong Hak Se: Jong Hakse
  PRK/Jong Hak Se: Jung Hak Se
  PRK/Jong Hak Se: Чон Хак Се*
  PRK/Jong Hak Se: チョン・ハクセ
  PRK/Jong Hak Se: 정학세
  PRK/Jong Kyong Thaek: Chong Kyong Thaek
  PRK/Jong Kyong Thaek: Jong Gyong Taek
  PRK/Jong Kyong Thaek: Jong Kyong Taek
  PRK/Jong Kyong Thaek: Jong Kyongthaek
  PRK/Jong Kyong Thaek: Jung Gyong Taek
  PRK/Jong Kyong Thaek: Jung Kyong Thaek
  PRK/Jong Kyong Thaek: Jung Kyung Taek
  PRK/Jong Kyong Thaek: Чон Гён Тхэк*
  PRK/Jong Kyong Thaek: Чон Кён Тхэк*
  PRK/Jong Kyong Thaek: チョン・キョンテク
  PRK/Jong Kyong Thaek: チョン・ギョンテク
  PRK/Jong Kyong Thaek: 郑京择
  PRK/Jong Kyong Thaek: 郑庆泽
  PRK/Jong Kyong Thaek: 鄭京択
  PRK/Jong Kyong Thaek: 鄭京擇
  PRK/Jong Kyong Thaek: 鄭慶沢
  PRK/Jong Kyong Thaek: 鄭慶澤
  PRK/Jong Kyong Thaek: 정경택
  PRK/Jong Mu Rim: Chong Mu Rim
  PRK/Jong Mu Rim: Jong Murim
  PRK/Jong Mu Rim: Jung Mu Rim
  PRK/Jong Mu Rim: Чон Му Рим*
  PRK/Jong Mu Rim: チョン・ムリム
  PRK/Jong Mu Rim: 郑武林
  PRK/Jong Mu Rim: 郑茂林
  PRK/Jong Mu Rim: 鄭武林
  PRK/Jong Mu Rim: 鄭茂林
  PRK/Jong Mu Rim: 정무림
  PRK/Jong Myong Su: Chong Myong Su
  PRK/Jong Myong Su: Jong Myongsu
  PRK/Jong Myong Su: Jung Myong Su
  PRK/Jong Myong Su: Jung Myung Soo
  PRK/Jong Myong Su: Чон Мён Су*
  PRK/Jong Myong Su: チョン・ミョンス
  PRK/Jong Myong Su: 郑明洙
  PRK/Jong Myong Su: 郑明秀
  PRK/Jong Myong Su: 鄭明洙
  PRK/Jong Myong Su: 鄭明秀
  PRK/Jong Myong Su: 정명수
  PRK/Jong Sang Hak: Chong Sang Hak
  PRK/Jong Sang Hak: Jong Sanghak
  PRK/Jong Sang Hak: Jung Sang Hak
  PRK/Jong Sang Hak: Чон Сан Хак*
  PRK/Jong Sang Hak: チョン・サンハク
  PRK/Jong Sang Hak: 郑尚学
  PRK/Jong Sang Hak: 郑相学
  PRK/Jong Sang Hak: 鄭尚学
  PRK/Jong Sang Hak: 鄭尚學
  PRK/Jong Sang Hak: 鄭相学
  PRK/Jong Sang Hak: 鄭相學
  PRK/Jong Sang Hak: 정상학
  PRK/Jong Song Il: Chong Song Il
  PRK/Jong Song Il: Jong Songil
  PRK/Jong Song Il: Jung Song Il
  PRK/Jong Song Il: Jung Sung Il
  PRK/Jong Song Il: Чон Сон Ир*
  PRK/Jong Song Il: チョン・ソンイル
  PRK/Jong Tong Hak: Chong Tong Hak
  PRK/Jong Tong Hak: Jong Dong Hak
  PRK/Jong Tong Hak: Jong Tonghak
  PRK/Jong Tong Hak: Jung Dong Hak
  PRK/Jong Tong Hak: Jung Tong Hak
  PRK/Jong Tong Hak: Чон Дон Хак*
  PRK/Jong Tong Hak: Чон Тон Хак*
  PRK/Jong Tong Hak: チョン・トンハク
  PRK/Jong Tong Hak: チョン・ドンハク
  PRK/Jong Tong Hak: 정동학
  PRK/Ju Chang Il: Joo Chang Il
  PRK/Ju Chang Il: Ju Changil
  PRK/Ju Chang Il: Чу Чхан Ир*
  PRK/Ju Chang Il: チュ・チャンイル
  PRK/Ju Chang Il: 朱昌一
  PRK/Ju Chang Il: 朱昌日
  PRK/Ju Chang Il: 주창일
  PRK/Ju Kyu Chang: Chu Kyu Chang
  PRK/Ju Kyu Chang: Joo Kyu Chang
  PRK/Ju Kyu Chang: Ju Kyuchang
  PRK/Ju Kyu Chang: Чу Гю Чхан*
  PRK/Ju Kyu Chang: Чу Кю Чхан*
  PRK/Ju Kyu Chang: チュ・キュチャン
  PRK/Ju Kyu Chang: チュ・ギュチャン
  PRK/Ju Kyu Chang: 朱圭昌
  PRK/Ju Kyu Chang: 朱奎昌
  PRK/Ju Kyu Chang: 주규창
  PRK/Ju Sang Song: Chu Sang Song
  PRK/Ju Sang Song: Joo Sang Song
  PRK/Ju Sang Song: Joo Sang Sung
  PRK/Ju Sang Song: Ju Sangsong
  PRK/Ju Sang Song: Чу Сан Сон*
  PRK/Ju Sang Song: チュ・サンソン
  PRK/Ju Sang Song: 朱相成
  PRK/Ju Sang Song: 朱霜成
  PRK/Ju Sang Song: 주상성
  PRK/Ju Won Chol: Joo Won Chol
  PRK/Ju Won Chol: Joo Won Chul
  PRK/Ju Won Chol: Ju Wonchol
  PRK/Ju Won Chol: Чу Вон Чхол*
  PRK/Ju Won Chol: チュ・ウォンチョル
  PRK/Ju Won Chol: 주원철
  PRK/Ju Yong Il: Chu Yong Il
  PRK/Ju Yong Il: Joo Yong Il
  PRK/Ju Yong Il: Joo Young Il
  PRK/Ju Yong Il: Ju Yongil
  PRK/Ju Yong Il: Чу Ен Ир*
  PRK/Ju Yong Il: チュ・ヨンイル
  PRK/Ju Yong Il: 朱勇日
  PRK/Ju Yong Il: 朱用日
  PRK/Ju Yong Il: 주용일
  PRK/Kang Chol: Кан Чхол*
  PRK/Kang Chol: カン・チョル
  PRK/Kang Chol: 姜哲大使
  PRK/Kang Chol: 강철 대사
  PRK/Kang Chol: 강철 주말레이시아
  PRK/Kang Ha Guk: Kang Ha Kuk
  PRK/Kang Ha Guk: Kang Haguk
  PRK/Kang Ha Guk: Кан Ха Гук*
  PRK/Kang Ha Guk: カン・ハグク
  PRK/Kang Ha Guk: 姜夏国
  PRK/Kang Ha Guk: 姜夏國
  PRK/Kang Ha Guk: 姜河国
  PRK/Kang Ha Guk: 姜河國
  PRK/Kang Ha Guk: 강하국
  PRK/Kang Jong Gwan: Kang Jong Kwan
  PRK/Kang Jong Gwan: Kang Jonggwan
  PRK/Kang Jong Gwan: Kang Jung Kwan
  PRK/Kang Jong Gwan: Кан Чжон Гван*
  PRK/Kang Jong Gwan: Кан Чон Гван*
  PRK/Kang Jong Gwan: カン・ジョングァン
  PRK/Kang Jong Gwan: カン・チョングァン
  PRK/Kang Jong Gwan: 姜宗官
  PRK/Kang Jong Gwan: 姜鍾官
  PRK/Kang Jong Gwan: 姜钟官
  PRK/Kang Jong Gwan: 강종관
  PRK/Kang Jong Mo: Kang Jongmo
  PRK/Kang Jong Mo: Kang Jung Mo
  PRK/Kang Jong Mo: Кан Чжон Мо*
  PRK/Kang Jong Mo: Кан Чон Мо*
  PRK/Kang Jong Mo: カン・ジョンモ
  PRK/Kang Jong Mo: カン・チョンモ
  PRK/Kang Jong Mo: 姜正模
  PRK/Kang Jong Mo: 강정모
  PRK/Kang Nung Su: Kang Nung Soo
  PRK/Kang Nung Su: Kang Nungsu
  PRK/Kang Nung Su: Kang Rung Su
  PRK/Kang Nung Su: Кан Нын Су*
  PRK/Kang Nung Su: カン・ヌンス
  PRK/Kang Nung Su: 姜能洙
  PRK/Kang Nung Su: 姜能秀
  PRK/Kang Nung Su: 강능수
  PRK/Kang Phyo Yong: Kang Phyoyong
  PRK/Kang Phyo Yong: Kang Pyo Yong
  PRK/Kang Phyo Yong: Kang Pyo Young
  PRK/Kang Phyo Yong: Кан Пхё Ён*
  PRK/Kang Phyo Yong: カン・ピョヨン
  PRK/Kang Phyo Yong: 姜杓永
  PRK/Kang Phyo Yong: 강표영
  PRK/Kang Sam Hyon: Kang Sam Hyun
  PRK/Kang Sam Hyon: Kang Samhyon
  PRK/Kang Sam Hyon: Кан Сам Хён*
  PRK/Kang Sam Hyon: カン・サムヒョン
  PRK/Kang Sam Hyon: 강삼현
  PRK/Kang Sok Ju: Kang Sok Chu
  PRK/Kang Sok Ju: Kang Sok Joo
  PRK/Kang Sok Ju: Kang Sokju
  PRK/Kang Sok Ju: Kang Suk Ju
  PRK/Kang Sok Ju: Кан Сок Чжу*
  PRK/Kang Sok Ju: Кан Сок Чу*
  PRK/Kang Sok Ju: カン・ソクチュ
  PRK/Kang Sok Ju: 姜錫柱
  PRK/Kang Sok Ju: 姜錫珠
  PRK/Kang Sok Ju: 姜锡柱
  PRK/Kang Sok Ju: 姜锡珠
  PRK/Kang Sok Ju: 강석주
  PRK/Kang Song San: Kang Songsan
  PRK/Kang Song San: Kang Sung San
  PRK/Kang Song San: Кан Сон Сан*
  PRK/Kang Song San: カン・ソンサン
  PRK/Kang Song San: 姜成山
  PRK/Kang Song San: 강성산
  PRK/Kang Sun Nam: Kang Soon Nam
  PRK/Kang Sun Nam: Kang Sunnam
  PRK/Kang Sun Nam: Кан Сун Нам*
  PRK/Kang Sun Nam: カン・スンナム
  PRK/Kang Sun Nam: 姜順南
  PRK/Kang Sun Nam: 姜顺南
  PRK/Kang Sun Nam: 強純男
  PRK/Kang Sun Nam: 强纯男
  PRK/Kang Sun Nam: 강순남
  PRK/Kang Yong Dok: Kang Yongdok
  PRK/Kang Yong Dok: Kang Young Dok
  PRK/Kang Yong Dok: Кан Ён Док*
  PRK/Kang Yong Dok: カン・ヨンドク
  PRK/Kang Yong Dok: 강용덕
  PRK/Kang Yun Sok: Kan Yun Sok
  PRK/Kang Yun Sok: Kang Yunsok
  PRK/Kang Yun Sok: Кан Юн Сок*
  PRK/Kang Yun Sok: カン・ユンソク
  PRK/Kang Yun Sok: 姜允石
  PRK/Kang Yun Sok: 강윤석
  PRK/Kim Chang Gyu: Kim Chang Kyu
  PRK/Kim Chang Gyu: Kim Changgyu
  PRK/Kim Chang Gyu: Ким Чхан Гю*
  PRK/Kim Chang Gyu: キム・チャンギュ
  PRK/Kim Chang Gyu: 金昌圭
  PRK/Kim Chang Gyu: 金昌奎
  PRK/Kim Chang Il: Kim Changil
  PRK/Kim Chang Il: Ким Чхан Ир*
  PRK/Kim Chang Il: キム・チャンイル
  PRK/Kim Chang Il: 김창일
  PRK/Kim Chang Son: Kim Changson
  PRK/Kim Chang Son: Ким Чхан Сон*
  PRK/Kim Chang Son: キム・チャンソン
  PRK/Kim Chang Son: 金昌先
  PRK/Kim Chang Son: 金昌善
  PRK/Kim Chang Son: 김창선
  PRK/Kim Chang Yop: Kim Chang Yob
  PRK/Kim Chang Yop: Kim Changyop
  PRK/Kim Chang Yop: Ким Чхан Ёп*
  PRK/Kim Chang Yop: キム・チャンヨプ
  PRK/Kim Chang Yop: 김창엽
  PRK/Kim Chol Nam: Kim Cholnam
  PRK/Kim Chol Nam: Kim Chul Nam
  PRK/Kim Chol Nam: Ким Чхоль Нам*
  PRK/Kim Chol Nam: キム・チョルナム
  PRK/Kim Chol Nam: 김철남
  PRK/Kim Chun Guk: Kim Chun Kuk
  PRK/Kim Chun Guk: Kim Chunguk
  PRK/Kim Chun Guk: Ким Чхун Гук*
  PRK/Kim Chun Guk: キム・チュングク
  PRK/Kim Chun Guk: 김춘국
  PRK/Kim Hak Chol: Kim Hak Chul
  PRK/Kim Hak Chol: Kim Hakchol
  PRK/Kim Hak Chol: Ким Хак Чхол*
  PRK/Kim Hak Chol: キム・ハクチョル
  PRK/Kim Hak Chol: 김학철
  PRK/Kim Han Sol: Kim Hansol
  PRK/Kim Han Sol: Ким Хан Сол*
  PRK/Kim Han Sol: キム・ハンソル
  PRK/Kim Han Sol: 金汉率
  PRK/Kim Han Sol: 金漢率
  PRK/Kim Han Sol: 金韓松
  PRK/Kim Han Sol: 金韩松
  PRK/Kim Ho Chol: Kim Ho Chul
  PRK/Kim Ho Chol: Kim Hochol
  PRK/Kim Ho Chol: Ким Хо Чхол*
  PRK/Kim Ho Chol: キム・ホチョル
  PRK/Kim Ho Chol: 金虎哲
  PRK/Kim Hyok Chol: Kim Hyokchol
  PRK/Kim Hyok Chol: Kim Hyuk Chul
  PRK/Kim Hyok Chol: Ким Хек Чхол*
  PRK/Kim Hyok Chol: キム・ヒョクチョル
  PRK/Kim Hyok Chol: 金赫哲
  PRK/Kim Hyok Chol: 金革哲
  PRK/Kim Hyok Chol: 김혁철
  PRK/Kim Hyong Gil: Kim Hyong Kil
  PRK/Kim Hyong Gil: Kim Hyonggil
  PRK/Kim Hyong Gil: Kim Hyung Kil
  PRK/Kim Hyong Gil: Ким Хён Гил*
  PRK/Kim Hyong Gil: キム・ヒョンギル
  PRK/Kim Hyong Gil: 金亨吉
  PRK/Kim Hyong Gil: 김형길
  PRK/Kim Hyong Jun: Kim Hyong Joon
  PRK/Kim Hyong Jun: Kim Hyongjun
  PRK/Kim Hyong Jun: Kim Hyung Jun
  PRK/Kim Hyong Jun: Ким Хен Джун*
  PRK/Kim Hyong Jun: Ким Хен Чжун*
  PRK/Kim Hyong Jun: Ким Хён Чун*
  PRK/Kim Hyong Jun: キム・ヒョンジュン
  PRK/Kim Hyong Jun: 金亨俊
  PRK/Kim Hyong Jun: 金衡俊
  PRK/Kim Hyong Ryong: Kim Hyong Yong
  PRK/Kim Hyong Ryong: Kim Hyongryong
  PRK/Kim Hyong Ryong: Kim Hyung Ryong
  PRK/Kim Hyong Ryong: Ким Хён Рён*
  PRK/Kim Hyong Ryong: キム・ヒョンリョン
  PRK/Kim Hyong Ryong: 金亨龍
  PRK/Kim Hyong Ryong: 金亨龙
  PRK/Kim Hyong Ryong: 金衡龍
  PRK/Kim Hyong Ryong: 金衡龙
  PRK/Kim Hyong Ryong: 김형룡
  PRK/Kim Hyong U: Kim Hyong Woo
  PRK/Kim Hyong U: Kim Hyongu
  PRK/Kim Hyong U: Kim Hyung Woo
  PRK/Kim Hyong U: Ким Хён У*
  PRK/Kim Hyong U: キム・ヒョンウ
  PRK/Kim Hyong U: 金亨宇
  PRK/Kim Hyong U: 金衡宇
  PRK/Kim Hyong U: 김형우
  PRK/Kim Il Chol: Kim Il Chul
  PRK/Kim Il Chol: Kim Ilchol
  PRK/Kim Il Chol: Ким Ир Чхол*
  PRK/Kim Il Chol: キム・イルチョル
  PRK/Kim Il Chol: 金一哲
  PRK/Kim Il Chol: 金鎰喆
  PRK/Kim Il Chol: 金镒喆
  PRK/Kim Il Chol: 김일철
  PRK/Kim Il Guk: Kim Il Kuk
  PRK/Kim Il Guk: Kim Ilguk
  PRK/Kim Il Guk: Ким Ир Гук*
  PRK/Kim Il Guk: キム・イルグク
  PRK/Kim Il Guk: 金一国
  PRK/Kim Il Guk: 金一國
  PRK/Kim Il Guk: 金日国
  PRK/Kim Il Guk: 金日國
  PRK/Kim Il Guk: 김일국
  PRK/Kim Il Sung: Kim Il Song
  PRK/Kim Il Sung: Kim Ilsung
  PRK/Kim Il Sung: Kim Ir Sen*
  PRK/Kim Il Sung: Kim Nhật Thành
  PRK/Kim Il Sung: Ким Ир Сен*
  PRK/Kim Il Sung: Ким Ир Сон*
  PRK/Kim Il Sung: Ким Ир Сэн*
  PRK/Kim Il Sung: キム・イルソン
  PRK/Kim Il Sung: 金日成
  PRK/Kim Il Sung: 김일성
  PRK/Kim In Ryong: Kim Inryong
  PRK/Kim In Ryong: Ким Ин Рён*
  PRK/Kim In Ryong: キム・インリョン
  PRK/Kim In Ryong: 金仁龍
  PRK/Kim In Ryong: 金仁龙
  PRK/Kim In Ryong: 김인룡
  PRK/Kim Jae Ryong: Kim Jae Yong
  PRK/Kim Jae Ryong: Kim Jaeryong
  PRK/Kim Jae Ryong: Ким Чжэ Рён*
  PRK/Kim Jae Ryong: Ким Чэ Рён*
  PRK/Kim Jae Ryong: キム・ジェリョン
  PRK/Kim Jae Ryong: キム・チェリョン
  PRK/Kim Jae Ryong: 金在龍
  PRK/Kim Jae Ryong: 金在龙
  PRK/Kim Jae Ryong: 金才龍
  PRK/Kim Jae Ryong: 金才龙
  PRK/Kim Jae Ryong: 김재룡
  PRK/Kim Je Bong: Kim Jae Bong
  PRK/Kim Je Bong: Kim Jebong
  PRK/Kim Je Bong: Ким Че Бон*
  PRK/Kim Je Bong: Ким Чже Бон*
  PRK/Kim Je Bong: キム・ジェボン
  PRK/Kim Je Bong: キム・チェボン
  PRK/Kim Je Bong: 金济峰
  PRK/Kim Je Bong: 金済峯
  PRK/Kim Je Bong: 金濟峯
  PRK/Kim Je Bong: 김제봉
  PRK/Kim Jong Chol: Kim Dzong Czol*
  PRK/Kim Jong Chol: Kim Jongchol
  PRK/Kim Jong Chol: Kim Jung Chul
  PRK/Kim Jong Chol: Ким Чен Чер*
  PRK/Kim Jong Chol: Ким Чен Чхол*
  PRK/Kim Jong Chol: Ким Чжон Чхол*
  PRK/Kim Jong Chol: Ким Чон Чхол*
  PRK/Kim Jong Chol: キム・ジョンチョル
  PRK/Kim Jong Chol: キム・チョンチョル
  PRK/Kim Jong Chol: 金正哲
  PRK/Kim Jong Chol: 김정철
  PRK/Kim Jong Gak: Kim Jong Gag
  PRK/Kim Jong Gak: Kim Jonggak
  PRK/Kim Jong Gak: Kim Jung Gak
  PRK/Kim Jong Gak: Ким Чжон Гак*
  PRK/Kim Jong Gak: Ким Чон Гак*
  PRK/Kim Jong Gak: キム・ジョンガク
  PRK/Kim Jong Gak: キム・チョンガク
  PRK/Kim Jong Gak: 金正覺
  PRK/Kim Jong Gak: 金正觉
  PRK/Kim Jong Gak: 金正角
  PRK/Kim Jong Gak: 金正閣
  PRK/Kim Jong Gak: 金正阁
  PRK/Kim Jong Gak: 김정각
  PRK/Kim Jong Gwan: Kim Jong Kwan
  PRK/Kim Jong Gwan: Kim Jonggwan
  PRK/Kim Jong Gwan: Ким Чен Гван*
  PRK/Kim Jong Gwan: Ким Чжон Гван*
  PRK/Kim Jong Gwan: Ким Чон Гван*
  PRK/Kim Jong Gwan: キム・チョングァン
  PRK/Kim Jong Gwan: 金正冠
  PRK/Kim Jong Gwan: 金正宽
  PRK/Kim Jong Gwan: 金正寬
  PRK/Kim Jong Gyu: Kim Jong Kyu
  PRK/Kim Jong Gyu: Kim Jonggyu
  PRK/Kim Jong Gyu: Kim Jung Kyu
  PRK/Kim Jong Gyu: Ким Джон Гю*
  PRK/Kim Jong Gyu: Ким Чен Гю*
  PRK/Kim Jong Gyu: Ким Чжон Гю*
  PRK/Kim Jong Gyu: Ким Чон Гю*
  PRK/Kim Jong Gyu: キム・ジョンギュ
  PRK/Kim Jong Gyu: キム・チョンギュ
  PRK/Kim Jong Gyu: 金正圭
  PRK/Kim Jong Gyu: 金正奎
  PRK/Kim Jong Gyu: 김정규
  PRK/Kim Jong Ho: Kim Jongho
  PRK/Kim Jong Ho: Kim Jung Ho
  PRK/Kim Jong Ho: Ким Чжон Хо*
  PRK/Kim Jong Ho: Ким Чон Хо*
  PRK/Kim Jong Ho: キム・ジョンホ
  PRK/Kim Jong Ho: キム・チョンホ
  PRK/Kim Jong Ho: 金正浩
  PRK/Kim Jong Ho: 金正虎
  PRK/Kim Jong Ho: 김정호 사회안전상 or delete
  PRK/Kim Jong Il: Kim Chong Il
  PRK/Kim Jong Il: Kim Châng In
  PRK/Kim Jong Il: Kim Chính Nhật
  PRK/Kim Jong Il: Kim Dschong Il*
  PRK/Kim Jong Il: Kim Dzong Il*
  PRK/Kim Jong Il: Kim Jong Il*
  PRK/Kim Jong Il: Kim Jong Ill
  PRK/Kim Jong Il: Kim Jongil
  PRK/Kim Jong Il: Kim Jung Il
  PRK/Kim Jong Il: Ким Жон Ил*
  PRK/Kim Jong Il: Ким Чен Иль*
  PRK/Kim Jong Il: Ким Чен Ир*
  PRK/Kim Jong Il: Ким Чжон Ир*
  PRK/Kim Jong Il: Ким Чон Ир*
  PRK/Kim Jong Il: キム・ジョンイル
  PRK/Kim Jong Il: キム・チョンイル
  PRK/Kim Jong Il: 金正日
  PRK/Kim Jong Il: 김정일
  PRK/Kim Jong Nam: Kim Chính Nam
  PRK/Kim Jong Nam: Kim Dzong Nam*
  PRK/Kim Jong Nam: Kim Jongnam
  PRK/Kim Jong Nam: Kim Jung Nam
  PRK/Kim Jong Nam: Ким Чен Нам*
  PRK/Kim Jong Nam: Ким Чжон Нам*
  PRK/Kim Jong Nam: Ким Чон Нам*
  PRK/Kim Jong Nam: キム・ジョンナム
  PRK/Kim Jong Nam: キム・チョンナム
  PRK/Kim Jong Nam: 金正男
  PRK/Kim Jong Nam: 김정남
  PRK/Kim Jong Sik: Kim Jongsik
  PRK/Kim Jong Sik: Kim Jung Sik
  PRK/Kim Jong Sik: Ким Чен Сик*
  PRK/Kim Jong Sik: Ким Чжон Сик*
  PRK/Kim Jong Sik: Ким Чон Сик*
  PRK/Kim Jong Sik: キム・ジョンシク
  PRK/Kim Jong Sik: キム・チョンシク
  PRK/Kim Jong Sik: 金正植
  PRK/Kim Jong Sik: 金正湜
  PRK/Kim Jong Sik: 김정식
  PRK/Kim Jong Un: Kim Châng Ưn
  PRK/Kim Jong Un: Kim Chính Ân
  PRK/Kim Jong Un: Kim Dschong Un*
  PRK/Kim Jong Un: Kim Dzong Un*
  PRK/Kim Jong Un: Kim Dzong Una
  PRK/Kim Jong Un: Kim Dzong Unem
  PRK/Kim Jong Un: Kim Jong Eun
  PRK/Kim Jong Un: Kim Jong Un*
  PRK/Kim Jong Un: Kim Jong Woon
  PRK/Kim Jong Un: Kim Jongun
  PRK/Kim Jong Un: Kim Jung Eun
  PRK/Kim Jong Un: Kim Jung Un
  PRK/Kim Jong Un: Ким Жон Ун*
  PRK/Kim Jong Un: Ким Жон Ын*
  PRK/Kim Jong Un: Ким Жөн Ун*
  PRK/Kim Jong Un: Ким Жөн Ын*
  PRK/Kim Jong Un: Ким Чен Ин*
  PRK/Kim Jong Un: Ким Чен Ун*
  PRK/Kim Jong Un: Ким Чен Ын*
  PRK/Kim Jong Un: Ким Чжон Ын*
  PRK/Kim Jong Un: Ким Чон Ын*
  PRK/Kim Jong Un: キムジョンウン
  PRK/Kim Jong Un: キム・ジョンウン
  PRK/Kim Jong Un: キム・チョンウン
  PRK/Kim Jong Un: 金正恩
  PRK/Kim Jong Un: 金正恩氏
  PRK/Kim Jong Un: 金正銀
  PRK/Kim Jong Un: 金正银
  PRK/Kim Jong Un: 김정은
  PRK/Kim Ju Ae: Kim Dzu Ae
  PRK/Kim Ju Ae: Kim Joo Ae
  PRK/Kim Ju Ae: Kim Juae
  PRK/Kim Ju Ae: Ким Джу Э*
  PRK/Kim Ju Ae: Ким Жу Э*
  PRK/Kim Ju Ae: Ким Чжу Э*
  PRK/Kim Ju Ae: Ким Чу Э*
  PRK/Kim Ju Ae: キムジュエ
  PRK/Kim Ju Ae: キム・ジュエ
  PRK/Kim Ju Ae: キム・チュエ
  PRK/Kim Ju Ae: 金主愛
  PRK/Kim Ju Ae: 金主爱
  PRK/Kim Ju Ae: 金珠愛
  PRK/Kim Ju Ae: 金珠爱
  PRK/Kim Ju Ae: 김주애
  PRK/Kim Jung Nin: Kim Chung Nin
  PRK/Kim Jung Nin: Kim Jung Rin
  PRK/Kim Jung Nin: Kim Jungnin
  PRK/Kim Jung Nin: Ким Чжун Рин*
  PRK/Kim Jung Nin: Ким Чун Рин*
  PRK/Kim Jung Nin: キム・ジュンリン
  PRK/Kim Jung Nin: キム・チュンリン
  PRK/Kim Jung Nin: 金中麟
  PRK/Kim Jung Nin: 金仲麟
  PRK/Kim Jung Nin: 김중린
  PRK/Kim Kang Il: Kim Gang Il
  PRK/Kim Kang Il: Kim Kangil
  PRK/Kim Kang Il: Ким Ган Ир*
  PRK/Kim Kang Il: Ким Кан Ир*
  PRK/Kim Kang Il: キム・カンイル
  PRK/Kim Kang Il: キム・ガンイル
  PRK/Kim Kang Il: 金刚日
  PRK/Kim Kang Il: 金剛日
  PRK/Kim Kang Il: 金強日
  PRK/Kim Kang Il: 金强日
  PRK/Kim Kang Il: 김강일
  PRK/Kim Ki Nam: Kim Gi Nam
  PRK/Kim Ki Nam: Kim Kinam
  PRK/Kim Ki Nam: Ким Ги Нам*
  PRK/Kim Ki Nam: Ким Ки Нам*
  PRK/Kim Ki Nam: キム・キナム
  PRK/Kim Ki Nam: キム・ギナム
  PRK/Kim Ki Nam: 金基南
  PRK/Kim Ki Nam: 金己男
  PRK/Kim Kuk Thae: Kim Guk Tae
  PRK/Kim Kuk Thae: Kim Kuk Tae
  PRK/Kim Kuk Thae: Kim Kukthae
  PRK/Kim Kuk Thae: Ким Гук Тхэ*
  PRK/Kim Kuk Thae: Ким Кук Тхэ*
  PRK/Kim Kuk Thae: キム・ククテ
  PRK/Kim Kuk Thae: キム・グクテ
  PRK/Kim Kuk Thae: 金国泰
  PRK/Kim Kuk Thae: 金國泰
  PRK/Kim Kuk Thae: 김국태
  PRK/Kim Kwang Sop: Kim Gwang Sop
  PRK/Kim Kwang Sop: Kim Gwang Sup
  PRK/Kim Kwang Sop: Kim Kwangsop
  PRK/Kim Kwang Sop: Ким Гван Соп*
  PRK/Kim Kwang Sop: Ким Кван Соп*
  PRK/Kim Kwang Sop: キム・クァンソプ
  PRK/Kim Kwang Sop: キム・グァンソプ
  PRK/Kim Kwang Sop: 金光燮
  PRK/Kim Kwang Sop: 김광섭
  PRK/Kim Kye Gwan: Kim Gye Gwan
  PRK/Kim Kye Gwan: Kim Gye Kwan
  PRK/Kim Kye Gwan: Kim Kye Kwan
  PRK/Kim Kye Gwan: Kim Kyegwan
  PRK/Kim Kye Gwan: Ким Ге Гван*
  PRK/Kim Kye Gwan: Ким Ге Кван*
  PRK/Kim Kye Gwan: Ким Ке Гван*
  PRK/Kim Kye Gwan: キム・ケグァン
  PRK/Kim Kye Gwan: キム・ゲグァン
  PRK/Kim Kye Gwan: 金桂冠
  PRK/Kim Kye Gwan: 金桂官
  PRK/Kim Kye Gwan: 김계관
  PRK/Kim Kyok Sik: Kim Gyok Sik
  PRK/Kim Kyok Sik: Kim Kyok Shik
  PRK/Kim Kyok Sik: Kim Kyoksik
  PRK/Kim Kyok Sik: Ким Гёк Сик*
  PRK/Kim Kyok Sik: Ким Кёк Сик*
  PRK/Kim Kyok Sik: キム・キョクシク
  PRK/Kim Kyok Sik: キム・ギョクシク
  PRK/Kim Kyok Sik: 金格植
  PRK/Kim Kyok Sik: 김격식
  PRK/Kim Kyong Hui: Kim Gyong Hui
  PRK/Kim Kyong Hui: Kim Kyong Hee
  PRK/Kim Kyong Hui: Kim Kyonghui
  PRK/Kim Kyong Hui: Kim Kyung Hee
  PRK/Kim Kyong Hui: Ким Ген Хи*
  PRK/Kim Kyong Hui: Ким Кён Хи*
  PRK/Kim Kyong Hui: キム・キョンヒ
  PRK/Kim Kyong Hui: キム・ギョンヒ
  PRK/Kim Kyong Hui: 金敬姫
  PRK/Kim Kyong Hui: 金敬姬
  PRK/Kim Kyong Jun: Kim Gyong Jun
  PRK/Kim Kyong Jun: Kim Kyongjun
  PRK/Kim Kyong Jun: Kim Kyung Jun
  PRK/Kim Kyong Jun: Ким Гён Чжун*
  PRK/Kim Kyong Jun: Ким Гён Чун*
  PRK/Kim Kyong Jun: Ким Кён Чжун*
  PRK/Kim Kyong Jun: Ким Кён Чун*
  PRK/Kim Kyong Jun: キム・キョンジュン
  PRK/Kim Kyong Jun: キム・ギョンジュン
  PRK/Kim Kyong Jun: 金京俊
  PRK/Kim Kyong Jun: 金京准
  PRK/Kim Kyong Jun: 金京準
  PRK/Kim Kyong Jun: 김경준
  PRK/Kim Min Sop: Kim Min Sup
  PRK/Kim Min Sop: Kim Minsop
  PRK/Kim Min Sop: Ким Мин Соп*
  PRK/Kim Min Sop: キム・ミンソプ
  PRK/Kim Min Sop: 金敏燮
  PRK/Kim Min Sop: 金民燮
  PRK/Kim Myong Gil: Kim Myong Kil
  PRK/Kim Myong Gil: Kim Myonggil
  PRK/Kim Myong Gil: Kim Myung Kil
  PRK/Kim Myong Gil: Ким Мен Гил*
  PRK/Kim Myong Gil: キム・ミョンギル
  PRK/Kim Myong Gil: 金明吉
  PRK/Kim Myong Gil: 김명길
  PRK/Kim Phyong Hae: Kim Phyonghae
  PRK/Kim Phyong Hae: Kim Pyong Hae
  PRK/Kim Phyong Hae: Ким Пхён Хэ*
  PRK/Kim Phyong Hae: キム・ピョンヘ
  PRK/Kim Phyong Hae: 金平海
  PRK/Kim Phyong Hae: 김평해
  PRK/Kim Phyong Il: Kim Phyongil
  PRK/Kim Phyong Il: Kim Pyong Il
  PRK/Kim Phyong Il: Kim Pyung Il
  PRK/Kim Phyong Il: Ким Пхен Ир*
  PRK/Kim Phyong Il: キム・ピョンイル
  PRK/Kim Phyong Il: 金平一
  PRK/Kim Phyong Il: 金平日
  PRK/Kim Phyong Il: 김평일
  PRK/Kim Pyong Sik: Kim Byong Sik
  PRK/Kim Pyong Sik: Kim Byung Sik
  PRK/Kim Pyong Sik: Kim Pyongsik
  PRK/Kim Pyong Sik: Ким Бён Сик*
  PRK/Kim Pyong Sik: Ким Пён Сик*
  PRK/Kim Pyong Sik: キム・ビョンシク
  PRK/Kim Pyong Sik: キム・ピョンシク
  PRK/Kim Pyong Sik: 金炳植
  PRK/Kim Pyong Sik: 김병식
  PRK/Kim Rak Gyom: Kim Nak Gyom
  PRK/Kim Rak Gyom: Kim Rak Kyom
  PRK/Kim Rak Gyom: Kim Rakgyom
  PRK/Kim Rak Gyom: Ким Рак Кём*
  PRK/Kim Rak Gyom: キム・ラクキョム
  PRK/Kim Rak Gyom: 金洛兼
  PRK/Kim Rak Gyom: 김락겸
  PRK/Kim Sok Chol: Kim Sok Chul
  PRK/Kim Sok Chol: Kim Sokchol
  PRK/Kim Sok Chol: Kim Suk Chol
  PRK/Kim Sok Chol: Ким Сок Чхол*
  PRK/Kim Sok Chol: キム・ソクチョル
  PRK/Kim Sok Chol: 金石哲
  PRK/Kim Sok Chol: 김석철
  PRK/Kim Son Gyong: Kim Son Kyong
  PRK/Kim Son Gyong: Kim Son Kyung
  PRK/Kim Son Gyong: Kim Songyong
  PRK/Kim Son Gyong: Kim Sun Gyong
  PRK/Kim Son Gyong: Kim Sun Kyong
  PRK/Kim Son Gyong: Ким Сон Ген*
  PRK/Kim Son Gyong: Ким Сон Кен*
  PRK/Kim Son Gyong: キム・ソンギョン
  PRK/Kim Son Gyong: 金先敬
  PRK/Kim Son Gyong: 金善慶
  PRK/Kim Son Gyong: 김선경
  PRK/Kim Song Gi: Kim Song Ki
  PRK/Kim Song Gi: Kim Songgi
  PRK/Kim Song Gi: Kim Sung Ki
  PRK/Kim Song Gi: Ким Сон Ги*
  PRK/Kim Song Gi: キム・ソンギ
  PRK/Kim Song Gi: 金成基
  PRK/Kim Song Gi: 김성기
  PRK/Kim Song Hye: Kim Songhye
  PRK/Kim Song Hye: Kim Sung Hye
  PRK/Kim Song Hye: Ким Сон Хе*
  PRK/Kim Song Hye: キム・ソンヘ
  PRK/Kim Song Hye: 金圣惠
  PRK/Kim Song Hye: 金圣慧
  PRK/Kim Song Hye: 金星慧
  PRK/Kim Song Hye: 金聖恵
  PRK/Kim Song Hye: 金聖惠
  PRK/Kim Song Hye: 金聖慧
  PRK/Kim Song Hye: 김성혜
  PRK/Kim Song Nam: Kim Song Nam*
  PRK/Kim Song Nam: Kim Songnam
  PRK/Kim Song Nam: Kim Sung Nam*
  PRK/Kim Song Nam: Ким Сон Нам*
  PRK/Kim Song Nam: Ким Сунг Нам*
  PRK/Kim Song Nam: キム・ソンナム
  PRK/Kim Song Nam: 金圣男
  PRK/Kim Song Nam: 金成男
  PRK/Kim Song Nam: 金聖男
  PRK/Kim Song Nam: 김성남
  PRK/Kim Song: キム・ソン国連大使
  PRK/Kim Song: 金星大使
  PRK/Kim Song: 김성 대사
  PRK/Kim Song: 김성 북한 대사
  PRK/Kim Song: 김성 북한대사
  PRK/Kim Song: 김성 상임대표
  PRK/Kim Song: 김성 유엔주재
  PRK/Kim Song: 김성 주유엔
  PRK/Kim Su Gil: Kim Soo Kil
  PRK/Kim Su Gil: Kim Su Kil
  PRK/Kim Su Gil: Kim Sugil
  PRK/Kim Su Gil: Ким Су Гил*
  PRK/Kim Su Gil: キム・スギル
  PRK/Kim Su Gil: 金秀吉
  PRK/Kim Su Gil: 김수길
  PRK/Kim Su Hak: Kim Soo Hak
  PRK/Kim Su Hak: Kim Suhak
  PRK/Kim Su Hak: Ким Су Хак*
  PRK/Kim Su Hak: キム・スハク
  PRK/Kim Su Hak: 金壽學
  PRK/Kim Su Hak: 金寿学
  PRK/Kim Su Hak: 金秀学
  PRK/Kim Su Hak: 金秀學
  PRK/Kim Su Hak: 김수학
  PRK/Kim Sung Du: Kim Seung Du
  PRK/Kim Sung Du: Kim Sungdu
  PRK/Kim Sung Du: Ким Сын Ду*
  PRK/Kim Sung Du: キム・スンドゥ
  PRK/Kim Sung Du: 金勝鬥
  PRK/Kim Sung Du: 金承斗
  PRK/Kim Sung Du: 金承鬥
  PRK/Kim Sung Du: 金胜斗
  PRK/Kim Sung Du: 김승두
  PRK/Kim Sung Jin: Kim Seung Jin
  PRK/Kim Sung Jin: Kim Sungjin
  PRK/Kim Sung Jin: Ким Сын Чжин*
  PRK/Kim Sung Jin: Ким Сын Чин*
  PRK/Kim Sung Jin: キム・スンジン
  PRK/Kim Sung Jin: 金勝鎮
  PRK/Kim Sung Jin: 金承鎮
  PRK/Kim Sung Jin: 金承镇
  PRK/Kim Sung Jin: 金胜镇
  PRK/Kim Sung Jin: 김승진
  PRK/Kim Tok Hun: Kim Deok Hun
  PRK/Kim Tok Hun: Kim Dok Hun
  PRK/Kim Tok Hun: Kim Duk Hoon
  PRK/Kim Tok Hun: Kim Duk Hun
  PRK/Kim Tok Hun: Kim Tok Hoon
  PRK/Kim Tok Hun: Kim Tok Hun*
  PRK/Kim Tok Hun: Kim Tokhun
  PRK/Kim Tok Hun: Kim Đức Huấn
  PRK/Kim Tok Hun: Ким Док Хун*
  PRK/Kim Tok Hun: Ким Дук Хун*
  PRK/Kim Tok Hun: Ким Ток Хун*
  PRK/Kim Tok Hun: キム・トクフン
  PRK/Kim Tok Hun: キム・トックン
  PRK/Kim Tok Hun: キム・ドクフン
  PRK/Kim Tok Hun: キム・ドックン
  PRK/Kim Tok Hun: 金徳訓
  PRK/Kim Tok Hun: 金德訓
  PRK/Kim Tok Hun: 金德训
  PRK/Kim Tok Hun: 김덕훈
  PRK/Kim Tong Myong: Kim Dong Myong
  PRK/Kim Tong Myong: Kim Dong Myung
  PRK/Kim Tong Myong: Kim Tongmyong
  PRK/Kim Tong Myong: Ким Дон Мён*
  PRK/Kim Tong Myong: Ким Тон Мён*
  PRK/Kim Tong Myong: キム・トンミョン
  PRK/Kim Tong Myong: キム・ドンミョン
  PRK/Kim Tong Myong: 金东明
  PRK/Kim Tong Myong: 金東明
  PRK/Kim Tu Il: Kim Du Il
  PRK/Kim Tu Il: Kim Tuil
  PRK/Kim Tu Il: Ким Ду Ир*
  PRK/Kim Tu Il: Ким Ту Ир*
  PRK/Kim Tu Il: キム・トゥイル
  PRK/Kim Tu Il: キム・ドゥイル
  PRK/Kim Tu Il: 金头日
  PRK/Kim Tu Il: 金斗日
  PRK/Kim Tu Il: 金頭日
  PRK/Kim Tu Il: 김두일
  PRK/Kim Won Hong: Kim Weon Hong
  PRK/Kim Won Hong: Kim Wonhong
  PRK/Kim Won Hong: Ким Вон Хон*
  PRK/Kim Won Hong: キム・ウォンホン
  PRK/Kim Won Hong: 金元弘
  PRK/Kim Won Hong: 金元洪
  PRK/Kim Won Hong: 김원홍
  PRK/Kim Yang Gon: Kim Yang Kon
  PRK/Kim Yang Gon: Kim Yanggon
  PRK/Kim Yang Gon: Ким Ян Гон*
  PRK/Kim Yang Gon: キム・ヤンゴン
  PRK/Kim Yang Gon: 金养建
  PRK/Kim Yang Gon: 金養建
  PRK/Kim Yang Gon: 김양건
  PRK/Kim Yo Jong: Kim Dzo Dzong
  PRK/Kim Yo Jong: Kim Dữ Chính
  PRK/Kim Yo Jong: Kim Jo Dzong
  PRK/Kim Yo Jong: Kim Yeo Jong
  PRK/Kim Yo Jong: Kim Yo Jung
  PRK/Kim Yo Jong: Kim Yojong
  PRK/Kim Yo Jong: Ким Ё Чон*
  PRK/Kim Yo Jong: Ким Е Жон*
  PRK/Kim Yo Jong: Ким Е Чен*
  PRK/Kim Yo Jong: Ким Е Чжон*
  PRK/Kim Yo Jong: Ким Йо Джонг*
  PRK/Kim Yo Jong: Ким Йо Чен*
  PRK/Kim Yo Jong: Ким Йо Чжон*
  PRK/Kim Yo Jong: Ким Йо Чон*
  PRK/Kim Yo Jong: キム・ヨジョン
  PRK/Kim Yo Jong: 金与正
  PRK/Kim Yo Jong: 金汝貞
  PRK/Kim Yo Jong: 金汝贞
  PRK/Kim Yo Jong: 金與正
  PRK/Kim Yo Jong: 김여정
  PRK/Kim Yong Bok: Kim Yongbok
  PRK/Kim Yong Bok: Kim Young Bok
  PRK/Kim Yong Bok: Ким Ен Бок*
  PRK/Kim Yong Bok: キム・ヨンボク
  PRK/Kim Yong Bok: 金永福
  PRK/Kim Yong Bok: 金英福
  PRK/Kim Yong Bok: 김영복
  PRK/Kim Yong Chol: Kim Yong Chul
  PRK/Kim Yong Chol: Kim Yongchol
  PRK/Kim Yong Chol: Kim Young Chul
  PRK/Kim Yong Chol: Ким Ен Чол*
  PRK/Kim Yong Chol: Ким Ен Чхол*
  PRK/Kim Yong Chol: Ким Ен Чхоль*
  PRK/Kim Yong Chol: Ким Йон Чхол*
  PRK/Kim Yong Chol: Ким Йонг Чол*
  PRK/Kim Yong Chol: キム・ヨンチョル
  PRK/Kim Yong Chol: 金英哲
  PRK/Kim Yong Chol: 김영철
  PRK/Kim Yong Chun: Kim Yongchun
  PRK/Kim Yong Chun: Kim Young Chun
  PRK/Kim Yong Chun: Ким Ён Чхун*
  PRK/Kim Yong Chun: キム・ヨンチュン
  PRK/Kim Yong Chun: 金永春
  PRK/Kim Yong Chun: 김영춘
  PRK/Kim Yong Dae: Kim Yongdae
  PRK/Kim Yong Dae: Kim Young Dae
  PRK/Kim Yong Dae: Ким Ён Дэ*
  PRK/Kim Yong Dae: キム・ヨンデ
  PRK/Kim Yong Dae: 金永大
  PRK/Kim Yong Dae: 김영대
  PRK/Kim Yong Il: Kim Yongil
  PRK/Kim Yong Il: Kim Young Il
  PRK/Kim Yong Il: Ким Ен Иль*
  PRK/Kim Yong Il: Ким Ен Ир*
  PRK/Kim Yong Il: キム・ヨンイル
  PRK/Kim Yong Il: 金永日
  PRK/Kim Yong Il: 金英日
  PRK/Kim Yong Il: 김영일
  PRK/Kim Yong Jae: Kim Yongjae
  PRK/Kim Yong Jae: Kim Young Jae
  PRK/Kim Yong Jae: Ким Ён Чэ*
  PRK/Kim Yong Jae: Ким Ен Дже*
  PRK/Kim Yong Jae: Ким Ен Джэ*
  PRK/Kim Yong Jae: Ким Ен Чжэ*
  PRK/Kim Yong Jae: キム・ヨンジェ
  PRK/Kim Yong Jae: 金永才
  PRK/Kim Yong Jae: 金英才
  PRK/Kim Yong Jae: 김영재
  PRK/Kim Yong Jin: Kim Yongjin
  PRK/Kim Yong Jin: Kim Young Jin
  PRK/Kim Yong Jin: Ким Ён Чжин*
  PRK/Kim Yong Jin: Ким Ён Чин*
  PRK/Kim Yong Jin: キム・ヨンジン
  PRK/Kim Yong Jin: 金勇进
  PRK/Kim Yong Jin: 金勇進
  PRK/Kim Yong Jin: 金勇鎮
  PRK/Kim Yong Jin: 金勇镇
  PRK/Kim Yong Jin: 김용진
  PRK/Kim Yong Ju: Kim Yongju
  PRK/Kim Yong Ju: Kim Young Joo
  PRK/Kim Yong Ju: Ким Ён Чжу*
  PRK/Kim Yong Ju: Ким Ён Чу*
  PRK/Kim Yong Ju: キム・ヨンジュ
  PRK/Kim Yong Ju: 金英柱
  PRK/Kim Yong Nam: Kim Vĩnh Nam
  PRK/Kim Yong Nam: Kim Yong Nam*
  PRK/Kim Yong Nam: Kim Yongnam
  PRK/Kim Yong Nam: Kim Young Nam
  PRK/Kim Yong Nam: Ким Ен Нам*
  PRK/Kim Yong Nam: Ким Йон Нам*
  PRK/Kim Yong Nam: Ким Йонг Нам*
  PRK/Kim Yong Nam: キム・ヨンナム
  PRK/Kim Yong Nam: 金永南
  PRK/Kim Yong Nam: 김영남
  PRK/Kim Yong Sam: Kim Yongsam
  PRK/Kim Yong Sam: Ким Ён Сам*
  PRK/Kim Yong Sam: キム・ヨンサム
  PRK/Kim Yong Sam: 金勇三
  PRK/Kim Yong Sam: 金容三
  PRK/Kim Yong Sam: 김용삼
  PRK/Kim Yong Sun: Kim Yong Soon
  PRK/Kim Yong Sun: Kim Yongsun
  PRK/Kim Yong Sun: Kim Young Soon
  PRK/Kim Yong Sun: Ким Ён Сун*
  PRK/Kim Yong Sun: キム・ヨンスン
  PRK/Kim Yong Sun: 金容淳
  PRK/Kim Yong Sun: 김용순
  PRK/Kim Yu Il: Kim Yuil
  PRK/Kim Yu Il: Ким Ю Ир*
  PRK/Kim Yu Il: キム・ユイル
  PRK/Kim Yu Il: 金有日
  PRK/Kim Yu Il: 金裕日
  PRK/Kim Yu Il: 김유일
  PRK/Kim Yu Song: Kim Yu Sung
  PRK/Kim Yu Song: Kim Yusong
  PRK/Kim Yu Song: Ким Ю Сон*
  PRK/Kim Yu Song: キム・ユソン
  PRK/Kim Yu Song: 김유성
  PRK/Ko In Ho: Go In Ho
  PRK/Ko In Ho: Ko Inho
  PRK/Ko In Ho: Ко Ин Хо*
  PRK/Ko In Ho: コ・インホ
  PRK/Ko In Ho: 高仁浩
  PRK/Ko In Ho: 고인호
  PRK/Ko Jong Bom: Ko Jong Beom
  PRK/Ko Jong Bom: Ko Jongbom
  PRK/Ko Jong Bom: Ko Jung Bom
  PRK/Ko Jong Bom: Ко Чжон Бом*
  PRK/Ko Jong Bom: Ко Чон Бом*
  PRK/Ko Jong Bom: コ・ジョンボム
  PRK/Ko Jong Bom: コ・チョンボム
  PRK/Ko Jong Bom: 高定範
  PRK/Ko Jong Bom: 高定范
  PRK/Ko Jong Bom: 高正範
  PRK/Ko Jong Bom: 高正范
  PRK/Ko Jong Bom: 고정범
  PRK/Ko Yong Hui: Ko Yong Hee
  PRK/Ko Yong Hui: Ko Yong Hi
  PRK/Ko Yong Hui: Ko Yonghui
  PRK/Ko Yong Hui: Ko Young Hee
  PRK/Ko Yong Hui: Ко Ён Хи*
  PRK/Ko Yong Hui: コ・ヨンヒ
  PRK/Ko Yong Hui: 高容姫
  PRK/Ko Yong Hui: 高容姬
  PRK/Ko Yong Hui: 高英姫
  PRK/Ko Yong Hui: 高英姬
  PRK/Ko Yong Hui: 고용희
  PRK/Ku Pon Thae: Gu Bon Tae
  PRK/Ku Pon Thae: Koo Bon Tae
  PRK/Ku Pon Thae: Koo Pon Tae
  PRK/Ku Pon Thae: Koo Pon Thae
  PRK/Ku Pon Thae: Ku Bon Tae
  PRK/Ku Pon Thae: Ku Pon Tae
  PRK/Ku Pon Thae: Ku Ponthae
  PRK/Ku Pon Thae: Ку Бон Тхэ*
  PRK/Ku Pon Thae: Ку Пон Тхэ*
  PRK/Ku Pon Thae: ク・ボンテ
  PRK/Ku Pon Thae: ク・ポンテ
  PRK/Ku Pon Thae: 具本泰
  PRK/Ku Pon Thae: 구본태
  PRK/Kung Sok Ung: Gung Sok Ung
  PRK/Kung Sok Ung: Kung Seok Ung
  PRK/Kung Sok Ung: Kung Seok Woong
  PRK/Kung Sok Ung: Kung Sok Un
  PRK/Kung Sok Ung: Kung Sokung
  PRK/Kung Sok Ung: Кун Сок Ун*
  PRK/Kung Sok Ung: クン・ソクウン
  PRK/Kung Sok Ung: 宫石雄
  PRK/Kung Sok Ung: 宫锡雄
  PRK/Kung Sok Ung: 宮石雄
  PRK/Kung Sok Ung: 宮錫雄
  PRK/Kung Sok Ung: 궁석웅
  PRK/Kwak Pom Gi: Kwak Bom Gi
  PRK/Kwak Pom Gi: Kwak Bom Ki
  PRK/Kwak Pom Gi: Kwak Pom Ki
  PRK/Kwak Pom Gi: Kwak Pomgi
  PRK/Kwak Pom Gi: Квак Пом Ги*
  PRK/Kwak Pom Gi: クァク・ポムギ
  PRK/Kwak Pom Gi: 郭範基
  PRK/Kwak Pom Gi: 郭范基
  PRK/Kwak Pom Gi: 곽범기
  PRK/Kwon Jong Gun: Kwon Jong Kun
  PRK/Kwon Jong Gun: Kwon Jonggun
  PRK/Kwon Jong Gun: Kwon Jung Keun
  PRK/Kwon Jong Gun: Квон Чжон Гын*
  PRK/Kwon Jong Gun: Квон Чон Гын*
  PRK/Kwon Jong Gun: クォン・ジョングン
  PRK/Kwon Jong Gun: クォン・チョングン
  PRK/Kwon Jong Gun: 权正勤
  PRK/Kwon Jong Gun: 权正根
  PRK/Kwon Jong Gun: 權正勤
  PRK/Kwon Jong Gun: 權正根
  PRK/Kwon Jong Gun: 권정근
  PRK/Kwon Yong Jin: Kwon Yongjin
  PRK/Kwon Yong Jin: Квон Ён Чжин*
  PRK/Kwon Yong Jin: Квон Ён Чин*
  PRK/Kwon Yong Jin: クォン・ヨンジン
  PRK/Kwon Yong Jin: 权永镇
  PRK/Kwon Yong Jin: 权英进
  PRK/Kwon Yong Jin: 權永鎮
  PRK/Kwon Yong Jin: 權英進
  PRK/Kye Chun Yong: Kye Chun Young
  PRK/Kye Chun Yong: Kye Chunyong
  PRK/Kye Chun Yong: Ке Чхун Ён*
  PRK/Kye Chun Yong: ケ・チュンヨン
  PRK/Kye Chun Yong: 계춘영
  PRK/Ma Chol Su: Ma Chol Soo
  PRK/Ma Chol Su: Ma Cholsu
  PRK/Ma Chol Su: Ma Chul Soo
  PRK/Ma Chol Su: Ма Чхоль Су*
  PRK/Ma Chol Su: マ・チョルス
  PRK/Ma Chol Su: 馬哲洙
  PRK/Ma Chol Su: 马哲洙
  PRK/Ma Chol Su: 마철수
  PRK/Ma Tong Hui: Ma Dong Hee
  PRK/Ma Tong Hui: Ma Dong Hui
  PRK/Ma Tong Hui: Ma Tonghui
  PRK/Ma Tong Hui: Ма Дон Хи*
  PRK/Ma Tong Hui: Ма Тон Хи*
  PRK/Ma Tong Hui: マ・トンヒ
  PRK/Ma Tong Hui: マ・ドンヒ
  PRK/Ma Tong Hui: 마동희
  PRK/Maeng Kyong Il: Maeng Gyong Il
  PRK/Maeng Kyong Il: Maeng Kyongil
  PRK/Maeng Kyong Il: Maeng Kyung Il
  PRK/Maeng Kyong Il: Mang Kyong Il
  PRK/Maeng Kyong Il: Мэн Гён Ир*
  PRK/Maeng Kyong Il: Мэн Кён Ир*
  PRK/Maeng Kyong Il: メン・キョンイル
  PRK/Maeng Kyong Il: メン・ギョンイル
  PRK/Maeng Kyong Il: 孟京一
  PRK/Maeng Kyong Il: 孟庆日
  PRK/Maeng Kyong Il: 孟慶日
  PRK/Maeng Kyong Il: 맹경일
  PRK/Mun Jae Chol: Moon Jae Chol
  PRK/Mun Jae Chol: Moon Jae Chul
  PRK/Mun Jae Chol: Mun Jaechol
  PRK/Mun Jae Chol: Мун Чжэ Чхол*
  PRK/Mun Jae Chol: Мун Чэ Чхол*
  PRK/Mun Jae Chol: ムン・ジェチョル
  PRK/Mun Jae Chol: ムン・チェチョル
  PRK/Mun Jae Chol: 文在哲
  PRK/Mun Jae Chol: 文載哲
  PRK/Mun Jae Chol: 文载哲
  PRK/Mun Jae Chol: 문재철
  PRK/Mun Jong Nam: Moon Jong Nam
  PRK/Mun Jong Nam: Moon Jung Nam
  PRK/Mun Jong Nam: Mun Jongnam
  PRK/Mun Jong Nam: Мун Чжон Нам*
  PRK/Mun Jong Nam: Мун Чон Нам*
  PRK/Mun Jong Nam: ムン・ジョンナム
  PRK/Mun Jong Nam: ムン・チョンナム
  PRK/Mun Jong Nam: 문정남
  PRK/Mun Kyong Dok: Moon Gyong Dok
  PRK/Mun Kyong Dok: Moon Kyong Dok
  PRK/Mun Kyong Dok: Moon Kyung Dok
  PRK/Mun Kyong Dok: Mun Gyong Dok
  PRK/Mun Kyong Dok: Mun Kyongdok
  PRK/Mun Kyong Dok: Мун Гён Док*
  PRK/Mun Kyong Dok: Мун Кён Док*
  PRK/Mun Kyong Dok: ムン・キョンドク
  PRK/Mun Kyong Dok: ムン・ギョンドク
  PRK/Mun Kyong Dok: 文京徳
  PRK/Mun Kyong Dok: 文京德
  PRK/Mun Kyong Dok: 文景徳
  PRK/Mun Kyong Dok: 文景德
  PRK/Mun Kyong Dok: 문경덕
  PRK/Mun Song Mo: Moon Song Mo
  PRK/Mun Song Mo: Moon Sung Mo
  PRK/Mun Song Mo: Mun Songmo
  PRK/Mun Song Mo: Mun Sung Mo
  PRK/Mun Song Mo: Мун Сон Мо*
  PRK/Mun Song Mo: ムン・ソンモ
  PRK/Mun Song Mo: 문성모
  PRK/No Kwang Chol: No Gwang Chol
  PRK/No Kwang Chol: No Gwang Chul
  PRK/No Kwang Chol: No Kwang Choi
  PRK/No Kwang Chol: No Kwang Chul
  PRK/No Kwang Chol: No Kwangchol
  PRK/No Kwang Chol: Ro Kwang Chol
  PRK/No Kwang Chol: Roh Kwang Chol
  PRK/No Kwang Chol: Но Гван Чол*
  PRK/No Kwang Chol: Но Гван Чхол*
  PRK/No Kwang Chol: Но Гван Чхоль*
  PRK/No Kwang Chol: Но Кван Чхол*
  PRK/No Kwang Chol: ノ・クァンチョル
  PRK/No Kwang Chol: ノ・グァンチョル
  PRK/No Kwang Chol: 努光哲
  PRK/No Kwang Chol: 努光鉄
  PRK/No Kwang Chol: 努光鐵
  PRK/No Kwang Chol: 努光铁
  PRK/No Kwang Chol: 노광철
  PRK/No Kwang Chol: 노광철 국방상
  PRK/No Kwang Chol: 로광철
  PRK/O Chun Bok: O Chunbok
  PRK/O Chun Bok: Oh Chun Bok
  PRK/O Chun Bok: О Чхун Бок*
  PRK/O Chun Bok: オ・チュンボク
  PRK/O Chun Bok: 吳春福
  PRK/O Chun Bok: 吴春福
  PRK/O Chun Bok: 呉春福
  PRK/O Chun Bok: 오춘복
  PRK/O Jin U: O Jin Woo
  PRK/O Jin U: O Jinu
  PRK/O Jin U: Oh Jin U
  PRK/O Jin U: Oh Jin Woo
  PRK/O Jin U: О Дин У*
  PRK/O Jin U: О Чжин У*
  PRK/O Jin U: О Чин У*
  PRK/O Jin U: オ・ジンウ
  PRK/O Jin U: オ・チンウ
  PRK/O Jin U: 吳振宇
  PRK/O Jin U: 吴振宇
  PRK/O Jin U: 呉振宇
  PRK/O Jin U: 오진우
  PRK/O Kuk Ryol: O Guk Ryol
  PRK/O Kuk Ryol: O Kuk Yol
  PRK/O Kuk Ryol: O Kukryol
  PRK/O Kuk Ryol: Oh Guk Ryol
  PRK/O Kuk Ryol: Oh Kuk Ryol
  PRK/O Kuk Ryol: Oh Kuk Ryul
  PRK/O Kuk Ryol: Oh Kuk Yol
  PRK/O Kuk Ryol: О Гык Рел*
  PRK/O Kuk Ryol: О Кык Рёл*
  PRK/O Kuk Ryol: オ・ククリョル
  PRK/O Kuk Ryol: オ・グクリョル
  PRK/O Kuk Ryol: 吳克烈
  PRK/O Kuk Ryol: 吴克烈
  PRK/O Kuk Ryol: 呉克烈
  PRK/O Kuk Ryol: 오극렬
  PRK/O Kuk Ryol: 오극열
  PRK/O Kwang Hyok: O Gwang Hyok
  PRK/O Kwang Hyok: O Kwanghyok
  PRK/O Kwang Hyok: Oh Gwang Hyok
  PRK/O Kwang Hyok: Oh Gwang Hyuk
  PRK/O Kwang Hyok: Oh Kwang Hyok
  PRK/O Kwang Hyok: О Гван Хек*
  PRK/O Kwang Hyok: О Кван Хёк*
  PRK/O Kwang Hyok: オ・クァンヒョク
  PRK/O Kwang Hyok: オ・グァンヒョク
  PRK/O Kwang Hyok: 吳光赫
  PRK/O Kwang Hyok: 吴光赫
  PRK/O Kwang Hyok: 呉光赫
  PRK/O Kwang Hyok: 오광혁
  PRK/O Ryong Chol: O Ryongchol
  PRK/O Ryong Chol: Oh Ryong Chol
  PRK/O Ryong Chol: Oh Ryong Chul
  PRK/O Ryong Chol: О Рён Чхол*
  PRK/O Ryong Chol: オ・リョンチョル
  PRK/O Ryong Chol: 吳龍哲
  PRK/O Ryong Chol: 吴龙哲
  PRK/O Ryong Chol: 呉龍哲
  PRK/O Ryong Chol: 오룡철
  PRK/O Su Yong: O Soo Yong
  PRK/O Su Yong: O Suyong
  PRK/O Su Yong: Oh Soo Young
  PRK/O Su Yong: Oh Su Yong
  PRK/O Su Yong: О Су Ён*
  PRK/O Su Yong: オ・スヨン
  PRK/O Su Yong: 吳秀勇
  PRK/O Su Yong: 吳秀容
  PRK/O Su Yong: 吴秀勇
  PRK/O Su Yong: 吴秀容
  PRK/O Su Yong: 呉秀勇
  PRK/O Su Yong: 呉秀容
  PRK/O Su Yong: 오수용
  PRK/O Sung Ho: O Sungho
  PRK/O Sung Ho: Oh Sung Ho
  PRK/O Sung Ho: О Сын Хо*
  PRK/O Sung Ho: オ・スンホ
  PRK/O Sung Ho: 오승호
  PRK/Paek Nam Sun: Baek Nam Soon
  PRK/Paek Nam Sun: Baek Nam Sun
  PRK/Paek Nam Sun: Paek Nam Soon
  PRK/Paek Nam Sun: Paek Nam Sum
  PRK/Paek Nam Sun: Paek Namsun
  PRK/Paek Nam Sun: Paik Nam Soon
  PRK/Paek Nam Sun: Пэк Нам Сун*
  PRK/Paek Nam Sun: ペク・ナムスン
  PRK/Paek Nam Sun: 白南淳
  PRK/Paek Nam Sun: 白南舜
  PRK/Paek Nam Sun: 백남순
  PRK/Pak Chang Yul: Pak Chang Ryul
  PRK/Pak Chang Yul: Pak Changyul
  PRK/Pak Chang Yul: Park Chang Yul
  PRK/Pak Chang Yul: Пак Чхан Рюл*
  PRK/Pak Chang Yul: パク・チャンリュル
  PRK/Pak Chang Yul: 朴昌律
  PRK/Pak Chang Yul: 박창률
  PRK/Pak Chang Yul: 박창율
  PRK/Pak Chon Jong: Pak Chonjong
  PRK/Pak Chon Jong: Park Chon Jong
  PRK/Pak Chon Jong: Park Chon Jung
  PRK/Pak Chon Jong: Пак Чхон Чжон*
  PRK/Pak Chon Jong: Пак Чхон Чон*
  PRK/Pak Chon Jong: パク・チョンジョン
  PRK/Pak Chon Jong: 朴天宗
  PRK/Pak Chon Jong: 박천종
  PRK/Pak Chun Il: Pak Chunil
  PRK/Pak Chun Il: Park Chun Il
  PRK/Pak Chun Il: Пак Чхун Ир*
  PRK/Pak Chun Il: パク・チュンイル
  PRK/Pak Chun Il: 박춘일
  PRK/Pak Chun Nam: Pak Chunnam
  PRK/Pak Chun Nam: Park Chun Nam
  PRK/Pak Chun Nam: Пак Чхун Нам*
  PRK/Pak Chun Nam: パク・チュンナム
  PRK/Pak Chun Nam: 朴春南
  PRK/Pak Chun Nam: 朴春男
  PRK/Pak Chun Nam: 박춘남
  PRK/Pak Hun: 박훈 부총리
  PRK/Pak In Chol: Pak Inchol
  PRK/Pak In Chol: Park In Chol
  PRK/Pak In Chol: Park In Chul
  PRK/Pak In Chol: Пак Ин Чхол*
  PRK/Pak In Chol: パク・インチョル
  PRK/Pak In Chol: 朴仁哲
  PRK/Pak In Chol: 박인철
  PRK/Pak Jae Gyong: Pak Jae Kyong
  PRK/Pak Jae Gyong: Pak Jaegyong
  PRK/Pak Jae Gyong: Park Jae Gyong
  PRK/Pak Jae Gyong: Park Jae Kyong
  PRK/Pak Jae Gyong: Park Jae Kyung
  PRK/Pak Jae Gyong: Пак Чэ Гён*
  PRK/Pak Jae Gyong: パク・チェギョン
  PRK/Pak Jae Gyong: 朴在京
  PRK/Pak Jae Gyong: 朴在庆
  PRK/Pak Jae Gyong: 朴在慶
  PRK/Pak Jae Gyong: 박재경
  PRK/Pak Jong Chon: Pak Jong Chun
  PRK/Pak Jong Chon: Pak Jongchon
  PRK/Pak Jong Chon: Park Jong Chon
  PRK/Pak Jong Chon: Park Jung Chon
  PRK/Pak Jong Chon: Пак Чен Чхон*
  PRK/Pak Jong Chon: Пак Чжон Чхон*
  PRK/Pak Jong Chon: Пак Чон Чхон*
  PRK/Pak Jong Chon: パク・ジョンチョン
  PRK/Pak Jong Chon: パク・チョンチョン
  PRK/Pak Jong Chon: 朴正天
  PRK/Pak Jong Chon: 박정천
  PRK/Pak Jong Gun: Pak Jong Kun
  PRK/Pak Jong Gun: Pak Jonggun
  PRK/Pak Jong Gun: Pak Jung Gun
  PRK/Pak Jong Gun: Park Jong Gun
  PRK/Pak Jong Gun: Park Jong Kun
  PRK/Pak Jong Gun: Park Jung Keun
  PRK/Pak Jong Gun: Пак Чон Гын*
  PRK/Pak Jong Gun: パク・チョングン
  PRK/Pak Jong Gun: 朴正根
  PRK/Pak Jong Gun: 박정근
  PRK/Pak Kil Yon: Pak Gil Yon
  PRK/Pak Kil Yon: Pak Kil Yeon
  PRK/Pak Kil Yon: Pak Kilyon
  PRK/Pak Kil Yon: Park Gil Yon
  PRK/Pak Kil Yon: Park Kil Yon
  PRK/Pak Kil Yon: Пак Киль Ён*
  PRK/Pak Kil Yon: パク・キルヨン
  PRK/Pak Kil Yon: 朴吉延
  PRK/Pak Kil Yon: 朴吉淵
  PRK/Pak Kil Yon: 朴吉渊
  PRK/Pak Kil Yon: 박길연
  PRK/Pak Kwang Chol: Pak Gwang Chol
  PRK/Pak Kwang Chol: Pak Kwangchol
  PRK/Pak Kwang Chol: Park Gwang Chol
  PRK/Pak Kwang Chol: Park Gwang Chul
  PRK/Pak Kwang Chol: Park Kwang Chol
  PRK/Pak Kwang Chol: Пак Кван Чхол*
  PRK/Pak Kwang Chol: パク・クァンチョル
  PRK/Pak Kwang Chol: 박광철
  PRK/Pak Kwang Ho: Pak Gwang Ho
  PRK/Pak Kwang Ho: Pak Kwangho
  PRK/Pak Kwang Ho: Park Gwang Ho
  PRK/Pak Kwang Ho: Park Kwang Ho
  PRK/Pak Kwang Ho: Пак Кван Хо*
  PRK/Pak Kwang Ho: パク・クァンホ
  PRK/Pak Kwang Ho: 朴光浩
  PRK/Pak Kwang Ho: 박광호
  PRK/Pak Kyong Son: Pak Gyong Son
  PRK/Pak Kyong Son: Pak Kyongson
  PRK/Pak Kyong Son: Park Gyong Son
  PRK/Pak Kyong Son: Park Kyong Son
  PRK/Pak Kyong Son: Park Kyung Son
  PRK/Pak Kyong Son: Пак Кён Сон*
  PRK/Pak Kyong Son: パク・キョンソン
  PRK/Pak Kyong Son: 朴庆善
  PRK/Pak Kyong Son: 朴慶善
  PRK/Pak Kyong Son: 朴敬善
  PRK/Pak Kyong Son: 박경선
  PRK/Pak Myong Guk: Pak Myong Kuk
  PRK/Pak Myong Guk: Pak Myongguk
  PRK/Pak Myong Guk: Park Myong Guk
  PRK/Pak Myong Guk: Park Myong Kuk
  PRK/Pak Myong Guk: Park Myung Kuk
  PRK/Pak Myong Guk: Пак Мён Гук*
  PRK/Pak Myong Guk: パク・ミョングク
  PRK/Pak Myong Guk: 朴明国
  PRK/Pak Myong Guk: 朴明國
  PRK/Pak Myong Guk: 박명국
  PRK/Pak Myong Ho: Bak Myong Ho
  PRK/Pak Myong Ho: Pak Mjong Ho
  PRK/Pak Myong Ho: Pak Myongho
  PRK/Pak Myong Ho: Pak Myung Ho
  PRK/Pak Myong Ho: Park Myeong Ho
  PRK/Pak Myong Ho: Park Myong Ho
  PRK/Pak Myong Ho: Park Myung Ho
  PRK/Pak Myong Ho: Пак Мен Хо*
  PRK/Pak Myong Ho: Пак Мюн Хо*
  PRK/Pak Myong Ho: Пак Мянг Хо*
  PRK/Pak Myong Ho: パク・ミョンホ
  PRK/Pak Myong Ho: 朴明浩
  PRK/Pak Myong Ho: 朴明鎬
  PRK/Pak Myong Ho: 박명호
  PRK/Pak Nam Yong: Pak Namyong
  PRK/Pak Nam Yong: Park Nam Yong
  PRK/Pak Nam Yong: Park Nam Young
  PRK/Pak Nam Yong: Пак Нам Ён*
  PRK/Pak Nam Yong: パク・ナムヨン
  PRK/Pak Nam Yong: 朴南栄
  PRK/Pak Nam Yong: 朴南榮
  PRK/Pak Nam Yong: 朴南英
  PRK/Pak Nam Yong: 朴南荣
  PRK/Pak Nam Yong: 박남영
  PRK/Pak Pong Ju: Pak Bong Ju
  PRK/Pak Pong Ju: Pak Pongju
  PRK/Pak Pong Ju: Park Bong Joo
  PRK/Pak Pong Ju: Park Bong Ju
  PRK/Pak Pong Ju: Park Pong Ju
  PRK/Pak Pong Ju: Пак Бон Чжу*
  PRK/Pak Pong Ju: Пак Пон Джу*
  PRK/Pak Pong Ju: Пак Пон Чжу*
  PRK/Pak Pong Ju: Пак Пон Чу*
  PRK/Pak Pong Ju: パク・ポンジュ
  PRK/Pak Pong Ju: 朴凤柱
  PRK/Pak Pong Ju: 朴奉珠
  PRK/Pak Pong Ju: 朴鳳柱
  PRK/Pak Pong Ju: 박봉주
  PRK/Pak Sang Gil: Pak Sang Kil
  PRK/Pak Sang Gil: Pak Sanggil
  PRK/Pak Sang Gil: Park Sang Gil
  PRK/Pak Sang Gil: Park Sang Kil
  PRK/Pak Sang Gil: Пак Сан Гил*
  PRK/Pak Sang Gil: パク・サンギル
  PRK/Pak Sang Gil: 朴尚吉
  PRK/Pak Sang Gil: 朴相吉
  PRK/Pak Sang Gil: 박상길
  PRK/Pak Song Chol: Pak Songchol
  PRK/Pak Song Chol: Pak Sung Chul
  PRK/Pak Song Chol: Park Song Chol
  PRK/Pak Song Chol: Park Sung Chul
  PRK/Pak Song Chol: Пак Сон Чхол*
  PRK/Pak Song Chol: パク・ソンチョル
  PRK/Pak Song Chol: 朴成哲
  PRK/Pak Song Chol: 박성철
  PRK/Pak Su Il: Pak Suil
  PRK/Pak Su Il: Park Soo Il
  PRK/Pak Su Il: Park Su Il
  PRK/Pak Su Il: Пак Су Ир*
  PRK/Pak Su Il: パク・スイル
  PRK/Pak Su Il: 朴壽日
  PRK/Pak Su Il: 朴寿日
  PRK/Pak Su Il: 朴秀一
  PRK/Pak Su Il: 朴秀日
  PRK/Pak Thae Dok: Pak Tae Dok
  PRK/Pak Thae Dok: Pak Thaedok
  PRK/Pak Thae Dok: Park Tae Dok
  PRK/Pak Thae Dok: Park Thae Dok
  PRK/Pak Thae Dok: Пак Тхэ Док*
  PRK/Pak Thae Dok: パク・テドク
  PRK/Pak Thae Dok: 朴泰徳
  PRK/Pak Thae Dok: 朴泰德
  PRK/Pak Thae Dok: 박태덕
  PRK/Pak Thae Song: Pak Tae Song
  PRK/Pak Thae Song: Pak Thae Sung
  PRK/Pak Thae Song: Pak Thaesong
  PRK/Pak Thae Song: Park Tae Song
  PRK/Pak Thae Song: Park Tae Sung
  PRK/Pak Thae Song: Park Thae Song
  PRK/Pak Thae Song: Пак Те Сон*
  PRK/Pak Thae Song: Пак Тхе Сон*
  PRK/Pak Thae Song: Пак Тхэ Сон*
  PRK/Pak Thae Song: Пак Тэ Сон*
  PRK/Pak Thae Song: パク・テソン
  PRK/Pak Thae Song: 朴泰成
  PRK/Pak Thae Song: 박태성
  PRK/Pak To Chun: Pak Do Chun
  PRK/Pak To Chun: Pak Tochun
  PRK/Pak To Chun: Park Do Chun
  PRK/Pak To Chun: Park To Chun
  PRK/Pak To Chun: Пак То Чхун*
  PRK/Pak To Chun: パク・トチュン
  PRK/Pak To Chun: 朴道春
  PRK/Pak To Chun: 박도춘
  PRK/Pak Ui Chun: Pak Ui Chan
  PRK/Pak Ui Chun: Pak Ui Chon
  PRK/Pak Ui Chun: Pak Uichun
  PRK/Pak Ui Chun: Park Eui Chun
  PRK/Pak Ui Chun: Park Ui Chun
  PRK/Pak Ui Chun: Пак И Чхун*
  PRK/Pak Ui Chun: Пак Ы Чхун*
  PRK/Pak Ui Chun: Пак Ый Чун*
  PRK/Pak Ui Chun: Пак Ый Чхун*
  PRK/Pak Ui Chun: パク・ウィチュン
  PRK/Pak Ui Chun: 朴义春
  PRK/Pak Ui Chun: 朴義春
  PRK/Pak Ui Chun: 박의춘
  PRK/Pak Yong Rae: Pak Yongrae
  PRK/Pak Yong Rae: Park Yong Rae
  PRK/Pak Yong Rae: Park Young Rae
  PRK/Pak Yong Rae: Пак Ён Рэ*
  PRK/Pak Yong Rae: パク・ヨンレ
  PRK/Pak Yong Rae: 박영래
  PRK/Pak Yong Sik: Pak Yong Shik
  PRK/Pak Yong Sik: Pak Yongsik
  PRK/Pak Yong Sik: Park Yong Sik
  PRK/Pak Yong Sik: Park Young Sik
  PRK/Pak Yong Sik: Пак Ён Сик*
  PRK/Pak Yong Sik: パク・ヨンシク
  PRK/Pak Yong Sik: 朴永植
  PRK/Pak Yong Sik: 朴英植
  PRK/Pak Yong Sik: 박영식
  PRK/Pang Kwang Hyok: Bang Gwang Hyok
  PRK/Pang Kwang Hyok: Bang Gwang Hyuk
  PRK/Pang Kwang Hyok: Bang Kwang Hyok
  PRK/Pang Kwang Hyok: Pang Gwang Hyok
  PRK/Pang Kwang Hyok: Pang Kwanghyok
  PRK/Pang Kwang Hyok: Пан Гван Хёк*
  PRK/Pang Kwang Hyok: Пан Кван Хёк*
  PRK/Pang Kwang Hyok: パン・クァンヒョク
  PRK/Pang Kwang Hyok: パン・グァンヒョク
  PRK/Pang Kwang Hyok: 方光赫
  PRK/Pang Kwang Hyok: 方光革
  PRK/Pang Kwang Hyok: 방광혁
  PRK/Pang Tu Sop: Bang Du Sop
  PRK/Pang Tu Sop: Bang Du Sup
  PRK/Pang Tu Sop: Bang Tu Sop
  PRK/Pang Tu Sop: Pan Tu Sop
  PRK/Pang Tu Sop: Pang Du Sop
  PRK/Pang Tu Sop: Pang Tusop
  PRK/Pang Tu Sop: Пан Ду Соп*
  PRK/Pang Tu Sop: Пан Ту Соп*
  PRK/Pang Tu Sop: パン・トゥソプ
  PRK/Pang Tu Sop: パン・ドゥソプ
  PRK/Pang Tu Sop: 方斗燮
  PRK/Pang Tu Sop: 方鬥燮
  PRK/Pang Tu Sop: 방두섭
  PRK/Pyon In Son: Byon In Son
  PRK/Pyon In Son: Byun In Son
  PRK/Pyon In Son: Pyon Inson
  PRK/Pyon In Son: Пён Ин Сон*
  PRK/Pyon In Son: ピョン・インソン
  PRK/Pyon In Son: 边仁善
  PRK/Pyon In Son: 辺仁善
  PRK/Pyon In Son: 邊仁善
  PRK/Pyon In Son: 변인선
  PRK/Ra Tong Hui: Na Dong Hee
  PRK/Ra Tong Hui: Na Dong Hui
  PRK/Ra Tong Hui: Na Tong Hui
  PRK/Ra Tong Hui: Ra Dong Hui
  PRK/Ra Tong Hui: Ra Tonghui
  PRK/Ra Tong Hui: Ра Дон Хи*
  PRK/Ra Tong Hui: Ра Тон Хи*
  PRK/Ra Tong Hui: ラ・トンヒ
  PRK/Ra Tong Hui: ラ・ドンヒ
  PRK/Ra Tong Hui: 罗东姬
  PRK/Ra Tong Hui: 罗东熙
  PRK/Ra Tong Hui: 羅東姫
  PRK/Ra Tong Hui: 羅東姬
  PRK/Ra Tong Hui: 羅東熙
  PRK/Ra Tong Hui: 나동희
  PRK/Ra Tong Hui: 라동희
  PRK/Ri Chang Dae: Ri Changdae
  PRK/Ri Chang Dae: Ли Чхан Дэ*
  PRK/Ri Chang Dae: Ри Чхан Дэ*
  PRK/Ri Chang Dae: リ・チャンデ
  PRK/Ri Chang Dae: 李昌大
  PRK/Ri Chang Dae: 리창대
  PRK/Ri Chang Dae: 이창대
  PRK/Ri Chang Ho: Ri Changho
  PRK/Ri Chang Ho: Ли Чхан Хо*
  PRK/Ri Chang Ho: Ри Чхан Хо*
  PRK/Ri Chang Ho: リ・チャンホ
  PRK/Ri Chang Ho: 李昌浩
  PRK/Ri Chang Ho: 李昌虎
  PRK/Ri Chang Ho: 리창호
  PRK/Ri Chol Man: Ri Cholman
  PRK/Ri Chol Man: Ri Chul Man
  PRK/Ri Chol Man: Ли Чхоль Ман*
  PRK/Ri Chol Man: Ри Чхоль Ман*
  PRK/Ri Chol Man: リ・チョルマン
  PRK/Ri Chol Man: 李哲万
  PRK/Ri Chol Man: 李哲萬
  PRK/Ri Chol Man: 李鉄万
  PRK/Ri Chol Man: 李鐵萬
  PRK/Ri Chol Man: 李铁万
  PRK/Ri Chol Man: 리철만
  PRK/Ri Chol Man: 이철만
  PRK/Ri Chun Hui: Lee Chun Hee
  PRK/Ri Chun Hui: Ri Chun Hee
  PRK/Ri Chun Hui: Ri Chun Hi
  PRK/Ri Chun Hui: Ri Chunhui
  PRK/Ri Chun Hui: Ли Чхун Хи*
  PRK/Ri Chun Hui: Ри Чхун Хи*
  PRK/Ri Chun Hui: リ・チュンヒ
  PRK/Ri Chun Hui: 李春姫
  PRK/Ri Chun Hui: 李春姬
  PRK/Ri Chun Hui: 리춘희
  PRK/Ri Chung Gil: Ri Chung Kil
  PRK/Ri Chung Gil: Ri Chunggil
  PRK/Ri Chung Gil: Ли Чхун Гил*
  PRK/Ri Chung Gil: Ри Чхун Гил*
  PRK/Ri Chung Gil: リ・チュンギル
  PRK/Ri Chung Gil: 李忠吉
  PRK/Ri Chung Gil: 리충길
  PRK/Ri Chung Gil: 이충길
  PRK/Ri Ho Jun: Ri Hojun
  PRK/Ri Ho Jun: Ли Хо Чжун*
  PRK/Ri Ho Jun: Ли Хо Чун*
  PRK/Ri Ho Jun: Ри Хо Чжун*
  PRK/Ri Ho Jun: Ри Хо Чун*
  PRK/Ri Ho Jun: リ・ホジュン
  PRK/Ri Ho Jun: 리호준
  PRK/Ri Hyong Chol: Lee Hyong Chol
  PRK/Ri Hyong Chol: Lee Hyung Chul
  PRK/Ri Hyong Chol: Li Hyong Chol
  PRK/Ri Hyong Chol: Ri Hyongchol
  PRK/Ri Hyong Chol: Ri Hyung Chul
  PRK/Ri Hyong Chol: Ли Хён Чхол*
  PRK/Ri Hyong Chol: Ри Хён Чхол*
  PRK/Ri Hyong Chol: リ・ヒョンチョル
  PRK/Ri Hyong Chol: 李亨哲
  PRK/Ri Hyong Chol: 李衡哲
  PRK/Ri Hyong Chol: 리형철
  PRK/Ri Hyong Chol: 이형철
  PRK/Ri Il Hwan: Ri Ilhwan
  PRK/Ri Il Hwan: Ли Ир Хван*
  PRK/Ri Il Hwan: Ри Ир Хван*
  PRK/Ri Il Hwan: リ・イルファン
  PRK/Ri Il Hwan: 李日焕
  PRK/Ri Il Hwan: 李日煥
  PRK/Ri Il Hwan: 리일환
  PRK/Ri Il Hwan: 이일환
  PRK/Ri Jong Hyok: Lee Jong Hyok
  PRK/Ri Jong Hyok: Lee Jong Hyuk
  PRK/Ri Jong Hyok: Ri Jong Hyuk
  PRK/Ri Jong Hyok: Ri Jonghyok
  PRK/Ri Jong Hyok: Ri Jung Hyuk
  PRK/Ri Jong Hyok: Ли Чжон Хёк*
  PRK/Ri Jong Hyok: Ли Чон Хёк*
  PRK/Ri Jong Hyok: Ри Чжон Хёк*
  PRK/Ri Jong Hyok: Ри Чон Хёк*
  PRK/Ri Jong Hyok: リ・ジョンヒョク
  PRK/Ri Jong Hyok: リ・チョンヒョク
  PRK/Ri Jong Hyok: 李宗革
  PRK/Ri Jong Hyok: 李种革
  PRK/Ri Jong Hyok: 李種革
  PRK/Ri Jong Hyok: 리종혁
  PRK/Ri Jong Mu: Ri Jong Moo
  PRK/Ri Jong Mu: Ri Jongmu
  PRK/Ri Jong Mu: Ri Jung Mu
  PRK/Ri Jong Mu: Ли Чжон Му*
  PRK/Ri Jong Mu: Ли Чон Му*
  PRK/Ri Jong Mu: Ри Чжон Му*
  PRK/Ri Jong Mu: Ри Чон Му*
  PRK/Ri Jong Mu: リ・ジョンム
  PRK/Ri Jong Mu: リ・チョンム
  PRK/Ri Jong Mu: 李宗武
  PRK/Ri Jong Mu: 李鍾武
  PRK/Ri Jong Mu: 李钟武
  PRK/Ri Jong Mu: 리종무
  PRK/Ri Jong Mu: 이종무
  PRK/Ri Jong Ok: Lee Jong Ok
  PRK/Ri Jong Ok: Ri Jongok
  PRK/Ri Jong Ok: Ri Jung Ok
  PRK/Ri Jong Ok: Ли Чжон Ок*
  PRK/Ri Jong Ok: Ли Чон Ок*
  PRK/Ri Jong Ok: Ри Чжон Ок*
  PRK/Ri Jong Ok: Ри Чон Ок*
  PRK/Ri Jong Ok: リ・ジョンオク
  PRK/Ri Jong Ok: リ・チョンオク
  PRK/Ri Jong Ok: 李鍾玉
  PRK/Ri Jong Ok: 李钟玉
  PRK/Ri Jong Ok: 리종옥
  PRK/Ri Jong Ok: 이종옥
  PRK/Ri Jong Ryul: Ri Jong Yul
  PRK/Ri Jong Ryul: Ri Jongryul
  PRK/Ri Jong Ryul: Ri Jung Ryul
  PRK/Ri Jong Ryul: Ли Чжон Рюл*
  PRK/Ri Jong Ryul: Ли Чон Рюл*
  PRK/Ri Jong Ryul: Ри Чжон Рюл*
  PRK/Ri Jong Ryul: Ри Чон Рюл*
  PRK/Ri Jong Ryul: リ・ジョンリュル
  PRK/Ri Jong Ryul: リ・チョンリュル
  PRK/Ri Jong Ryul: 李正律
  PRK/Ri Jong Ryul: 리정률
  PRK/Ri Jong Ryul: 리정율
  PRK/Ri Jong Ryul: 이정률
  PRK/Ri Ju O: Ri Joo O
  PRK/Ri Ju O: Ri Juo
  PRK/Ri Ju O: Ли Чжу О*
  PRK/Ri Ju O: Ли Чу О*
  PRK/Ri Ju O: Ри Чжу О*
  PRK/Ri Ju O: Ри Чу О*
  PRK/Ri Ju O: リ・ジュオ
  PRK/Ri Ju O: リ・チュオ
  PRK/Ri Ju O: 李主悟
  PRK/Ri Ju O: 李周旿
  PRK/Ri Ju O: 李柱午
  PRK/Ri Ju O: 리주오
  PRK/Ri Ju O: 이주오
  PRK/Ri Kil Song: Ri Gil Song
  PRK/Ri Kil Song: Ri Gil Sung
  PRK/Ri Kil Song: Ri Kilsong
  PRK/Ri Kil Song: Ли Гиль Сон*
  PRK/Ri Kil Song: Ли Киль Сон*
  PRK/Ri Kil Song: Ри Гиль Сон*
  PRK/Ri Kil Song: Ри Киль Сон*
  PRK/Ri Kil Song: リ・キルソン
  PRK/Ri Kil Song: リ・ギルソン
  PRK/Ri Kil Song: 李吉圣
  PRK/Ri Kil Song: 李吉成
  PRK/Ri Kil Song: 李吉聖
  PRK/Ri Kil Song: 리길성
  PRK/Ri Kil Song: 이길성
  PRK/Ri Kuk Chol: Ri Guk Chol
  PRK/Ri Kuk Chol: Ri Guk Chul
  PRK/Ri Kuk Chol: Ri Kukchol
  PRK/Ri Kuk Chol: Ли Гук Чхол*
  PRK/Ri Kuk Chol: Ли Кук Чхол*
  PRK/Ri Kuk Chol: Ри Гук Чхол*
  PRK/Ri Kuk Chol: Ри Кук Чхол*
  PRK/Ri Kuk Chol: リ・ククチョル
  PRK/Ri Kuk Chol: リ・グクチョル
  PRK/Ri Kuk Chol: 李国哲
  PRK/Ri Kuk Chol: 李國哲
  PRK/Ri Kuk Chol: 리국철
  PRK/Ri Kuk Chol: 이국철
  PRK/Ri Kun: Li Geun
  PRK/Ri Kun: Li Gun
  PRK/Ri Kun: Ri Geun
  PRK/Ri Kun: Ri Gun
  PRK/Ri Kun: Ли Гын*
  PRK/Ri Kun: リ・グン
  PRK/Ri Kun: 李根局長
  PRK/Ri Kun: 리근 국장
  PRK/Ri Kun: 리근 미국국장
  PRK/Ri Kwang Gun: Ri Gwang Keun
  PRK/Ri Kwang Gun: Ri Gwang Kun
  PRK/Ri Kwang Gun: Ri Kwang Kun
  PRK/Ri Kwang Gun: Ri Kwanggun
  PRK/Ri Kwang Gun: Ли Гван Гын*
  PRK/Ri Kwang Gun: Ли Кван Гын*
  PRK/Ri Kwang Gun: Ри Гван Гын*
  PRK/Ri Kwang Gun: Ри Кван Гын*
  PRK/Ri Kwang Gun: リ・クァングン
  PRK/Ri Kwang Gun: リ・グァングン
  PRK/Ri Kwang Gun: 李光根
  PRK/Ri Kwang Gun: 리광근
  PRK/Ri Kwang Gun: 이광근
  PRK/Ri Man Gon: Ri Man Kon
  PRK/Ri Man Gon: Ri Mangon
  PRK/Ri Man Gon: Ли Ман Гон*
  PRK/Ri Man Gon: Ри Ман Гон*
  PRK/Ri Man Gon: リ・マンゴン
  PRK/Ri Man Gon: 李万建
  PRK/Ri Man Gon: 李萬建
  PRK/Ri Man Gon: 리만건
  PRK/Ri Man Gon: 이만건
  PRK/Ri Mu Yong: Ri Mu Young
  PRK/Ri Mu Yong: Ri Muyong
  PRK/Ri Mu Yong: Ли Му Ён*
  PRK/Ri Mu Yong: Ри Му Ён*
  PRK/Ri Mu Yong: リ・ムヨン
  PRK/Ri Mu Yong: 李武栄
  PRK/Ri Mu Yong: 李武榮
  PRK/Ri Mu Yong: 李武荣
  PRK/Ri Mu Yong: 李茂栄
  PRK/Ri Mu Yong: 李茂榮
  PRK/Ri Mu Yong: 李茂荣
  PRK/Ri Mu Yong: 리무영
  PRK/Ri Mu Yong: 이무영
  PRK/Ri Myong San: Ri Myongsan
  PRK/Ri Myong San: Ri Myung San
  PRK/Ri Myong San: Ли Мён Сан*
  PRK/Ri Myong San: Ри Мён Сан*
  PRK/Ri Myong San: リ・ミョンサン
  PRK/Ri Myong San: 李明山
  PRK/Ri Myong San: 리명산
  PRK/Ri Myong San: 이명산
  PRK/Ri Myong Su: Lee Myong Su
  PRK/Ri Myong Su: Ri Myong Soo
  PRK/Ri Myong Su: Ri Myongsu
  PRK/Ri Myong Su: Ri Myung Soo
  PRK/Ri Myong Su: Ли Мен Су*
  PRK/Ri Myong Su: Ри Мен Су*
  PRK/Ri Myong Su: リ・ミョンス
  PRK/Ri Myong Su: 李明洙
  PRK/Ri Myong Su: 李明秀
  PRK/Ri Myong Su: 리명수
  PRK/Ri Pyong Chol: Lee Pyong Chol
  PRK/Ri Pyong Chol: Ri Byong Chol
  PRK/Ri Pyong Chol: Ri Byung Chul
  PRK/Ri Pyong Chol: Ri Pyong Chul
  PRK/Ri Pyong Chol: Ri Pyongchol
  PRK/Ri Pyong Chol: Ли Бен Чхол*
  PRK/Ri Pyong Chol: Ли Пен Чхол*
  PRK/Ri Pyong Chol: Ри Бён Чхол*
  PRK/Ri Pyong Chol: Ри Пен Чхол*
  PRK/Ri Pyong Chol: リ・ビョンチョル
  PRK/Ri Pyong Chol: リ・ピョンチョル
  PRK/Ri Pyong Chol: 李炳哲
  PRK/Ri Pyong Chol: 李炳鉄
  PRK/Ri Pyong Chol: 李炳鐵
  PRK/Ri Pyong Chol: 李炳铁
  PRK/Ri Pyong Chol: 리병철
  PRK/Ri Ryong Nam: Lee Ryong Nam
  PRK/Ri Ryong Nam: Ri Ryongnam
  PRK/Ri Ryong Nam: Ri Yong Nam
  PRK/Ri Ryong Nam: Ли Рен Нам*
  PRK/Ri Ryong Nam: Ри Рен Нам*
  PRK/Ri Ryong Nam: リ・リョンナム
  PRK/Ri Ryong Nam: 李龍男
  PRK/Ri Ryong Nam: 李龙男
  PRK/Ri Ryong Nam: 리룡남
  PRK/Ri Ryong Nam: 이룡남
  PRK/Ri Sang Gun: Ri Sang Keun
  PRK/Ri Sang Gun: Ri Sang Kun
  PRK/Ri Sang Gun: Ri Sanggun
  PRK/Ri Sang Gun: Ли Сан Гын*
  PRK/Ri Sang Gun: Ри Сан Гын*
  PRK/Ri Sang Gun: リ・サングン
  PRK/Ri Sang Gun: 리상근
  PRK/Ri Si Hong: Ri Sihong
  PRK/Ri Si Hong: Ли Си Хон*
  PRK/Ri Si Hong: Ри Си Хон*
  PRK/Ri Si Hong: リ・シホン
  PRK/Ri Si Hong: 李施洪
  PRK/Ri Si Hong: 李时弘
  PRK/Ri Si Hong: 李時弘
  PRK/Ri Si Hong: 리시홍
  PRK/Ri Si Hong: 이시홍
  PRK/Ri Sol Ju: Lee Seol Ju
  PRK/Ri Sol Ju: Lee Sol Ju
  PRK/Ri Sol Ju: Ri Sol Chu
  PRK/Ri Sol Ju: Ri Sol Dzu
  PRK/Ri Sol Ju: Ri Sol Joo
  PRK/Ri Sol Ju: Ri Solju
  PRK/Ri Sol Ju: Ли Сол Джу*
  PRK/Ri Sol Ju: Ли Соль Чжу*
  PRK/Ri Sol Ju: Ли Соль Чу*
  PRK/Ri Sol Ju: Ри Соль Джу*
  PRK/Ri Sol Ju: Ри Соль Чжу*
  PRK/Ri Sol Ju: Ри Соль Чу*
  PRK/Ri Sol Ju: リ・ソルジュ
  PRK/Ri Sol Ju: 李雪主
  PRK/Ri Sol Ju: 리설주
  PRK/Ri Sol Ju: 이설주
  PRK/Ri Son Gwon: Lee Son Gwon
  PRK/Ri Son Gwon: Lee Son Kwon
  PRK/Ri Son Gwon: Lee Sun Kwon
  PRK/Ri Son Gwon: Ri Son Kwon
  PRK/Ri Son Gwon: Ri Song Gwon
  PRK/Ri Son Gwon: Ri Songwon
  PRK/Ri Son Gwon: Ri Sonkwon
  PRK/Ri Son Gwon: Ri Sun Kwon
  PRK/Ri Son Gwon: Ли Сон Гвон*
  PRK/Ri Son Gwon: Ли Сон Квон*
  PRK/Ri Son Gwon: Ри Сон Гвон*
  PRK/Ri Son Gwon: リ・ソングォン
  PRK/Ri Son Gwon: 李先权
  PRK/Ri Son Gwon: 李先權
  PRK/Ri Son Gwon: 李善权
  PRK/Ri Son Gwon: 李善權
  PRK/Ri Son Gwon: 리선권
  PRK/Ri Son Gwon: 이선권
  PRK/Ri Su Yong: Lee Su Yong
  PRK/Ri Su Yong: Ri Soo Yong
  PRK/Ri Su Yong: Ri Soo Young
  PRK/Ri Su Yong: Ri Sou Yong
  PRK/Ri Su Yong: Ri Su Jong
  PRK/Ri Su Yong: Ri Suyong
  PRK/Ri Su Yong: Ri Tcheul
  PRK/Ri Su Yong: Ли Су Ен*
  PRK/Ri Su Yong: Ри Су Ен*
  PRK/Ri Su Yong: リ・スヨン
  PRK/Ri Su Yong: 李洙墉
  PRK/Ri Su Yong: 李秀勇
  PRK/Ri Su Yong: 李秀墉
  PRK/Ri Su Yong: 리수용 부위원장
  PRK/Ri Su Yong: 리수용 외무상
  PRK/Ri Sung Gil: Ri Sung Kil
  PRK/Ri Sung Gil: Ri Sunggil
  PRK/Ri Sung Gil: Ли Сын Гил*
  PRK/Ri Sung Gil: Ри Сын Гил*
  PRK/Ri Sung Gil: リ・スンギル
  PRK/Ri Sung Gil: 리승길
  PRK/Ri Sung Gil: 이승길
  PRK/Ri Sung Guk: Ri Sung Kuk
  PRK/Ri Sung Guk: Ri Sungguk
  PRK/Ri Sung Guk: Ли Сын Гук*
  PRK/Ri Sung Guk: Ри Сын Гук*
  PRK/Ri Sung Guk: リ・スングク
  PRK/Ri Sung Guk: 리승국
  PRK/Ri Sung Guk: 이승국
  PRK/Ri Thae Song: Ri Tae Song
  PRK/Ri Thae Song: Ri Tae Sung
  PRK/Ri Thae Song: Ri Thaesong
  PRK/Ri Thae Song: Ли Тхэ Сон*
  PRK/Ri Thae Song: Ри Тхэ Сон*
  PRK/Ri Thae Song: リ・テソン
  PRK/Ri Thae Song: 李太成
  PRK/Ri Thae Song: 李泰成
  PRK/Ri Thae Song: 리태성
  PRK/Ri Thae Sop: Ri Tae Sop
  PRK/Ri Thae Sop: Ri Tae Sup
  PRK/Ri Thae Sop: Ri Thaesop
  PRK/Ri Thae Sop: Ли Тхэ Соп*
  PRK/Ri Thae Sop: Ри Тхэ Соп*
  PRK/Ri Thae Sop: リ・テソプ
  PRK/Ri Thae Sop: 李太燮
  PRK/Ri Thae Sop: 李泰燮
  PRK/Ri Thae Sop: 리태섭
  PRK/Ri Thae Sop: 이태섭
  PRK/Ri Tong Il: Ri Dong Il
  PRK/Ri Tong Il: Ri Tongil
  PRK/Ri Tong Il: Ли Дон Ир*
  PRK/Ri Tong Il: Ли Тон Ир*
  PRK/Ri Tong Il: Ри Дон Ир*
  PRK/Ri Tong Il: Ри Тон Ир*
  PRK/Ri Tong Il: リ・トンイル
  PRK/Ri Tong Il: リ・ドンイル
  PRK/Ri Tong Il: 李东一
  PRK/Ri Tong Il: 李东日
  PRK/Ri Tong Il: 李東一
  PRK/Ri Tong Il: 李東日
  PRK/Ri Tong Il: 리동일
  PRK/Ri Tong Il: 이동일
  PRK/Ri Ul Sol: Lee Eul Seol
  PRK/Ri Ul Sol: Lee Ul Sol
  PRK/Ri Ul Sol: Ri Ulsol
  PRK/Ri Ul Sol: Ли Ыль Сол*
  PRK/Ri Ul Sol: Ри Ыль Сол*
  PRK/Ri Ul Sol: リ・ウルソル
  PRK/Ri Ul Sol: 李乙雪
  PRK/Ri Ul Sol: 리을설
  PRK/Ri Ul Sol: 이을설
  PRK/Ri Won Guk: Ri Won Kuk
  PRK/Ri Won Guk: Ri Wonguk
  PRK/Ri Won Guk: Ли Вон Гук*
  PRK/Ri Won Guk: Ри Вон Гук*
  PRK/Ri Won Guk: リ・ウォングク
  PRK/Ri Won Guk: 리원국
  PRK/Ri Won Guk: 이원국
  PRK/Ri Yong Chol: Ri Yongchol
  PRK/Ri Yong Chol: Ri Young Chul
  PRK/Ri Yong Chol: Ли Ён Чхол*
  PRK/Ri Yong Chol: Ри Ён Чхол*
  PRK/Ri Yong Chol: リ・ヨンチョル
  PRK/Ri Yong Chol: 리영철
  PRK/Ri Yong Chol: 이영철
  PRK/Ri Yong Gil: Lee Yong Gil
  PRK/Ri Yong Gil: Lee Young Gil
  PRK/Ri Yong Gil: Ri Yong Kil
  PRK/Ri Yong Gil: Ri Yonggil
  PRK/Ri Yong Gil: Ri Young Kil
  PRK/Ri Yong Gil: Ли Ен Гил*
  PRK/Ri Yong Gil: Ри Ен Гил*
  PRK/Ri Yong Gil: リ・ヨンギル
  PRK/Ri Yong Gil: 李永吉
  PRK/Ri Yong Gil: 리영길
  PRK/Ri Yong Gil: 이영길
  PRK/Ri Yong Ho: Lee Yong Ho
  PRK/Ri Yong Ho: Lý Dũng Hạo
  PRK/Ri Yong Ho: Ri Jong Ho
  PRK/Ri Yong Ho: Ri Yongho
  PRK/Ri Yong Ho: Ли Ен Хо*
  PRK/Ri Yong Ho: Ли Йон Хо*
  PRK/Ri Yong Ho: Ли Йонг Хо*
  PRK/Ri Yong Ho: Ри Ен Хо*
  PRK/Ri Yong Ho: リ・ヨンホ
  PRK/Ri Yong Ho: 李勇浩
  PRK/Ri Yong Ho: 李容浩
  PRK/Ri Yong Ho: 리용호
  PRK/Ri Yong Mu: Lee Yong Mu
  PRK/Ri Yong Mu: Ri Yongmu
  PRK/Ri Yong Mu: Ri Young Mu
  PRK/Ri Yong Mu: Ли Ён Му*
  PRK/Ri Yong Mu: Ри Ён Му*
  PRK/Ri Yong Mu: リ・ヨンム
  PRK/Ri Yong Mu: 李勇武
  PRK/Ri Yong Mu: 李勇茂
  PRK/Ri Yong Mu: 리용무
  PRK/Ri Yong Mu: 이용무
  PRK/Ri Yong Phil: Ri Yong Pil
  PRK/Ri Yong Phil: Ri Yongphil
  PRK/Ri Yong Phil: Ri Young Pil
  PRK/Ri Yong Phil: Ли Ён Пхил*
  PRK/Ri Yong Phil: Ри Ён Пхил*
  PRK/Ri Yong Phil: リ・ヨンピル
  PRK/Ri Yong Phil: 李勇弼
  PRK/Ri Yong Phil: 리용필
  PRK/Ri Yong Phil: 이용필
  PRK/Ri Young Ho: Lee Young Ho
  PRK/Ri Young Ho: Ri Youngho
  PRK/Ri Young Ho: 李英浩
  PRK/Ri Young Ho: 리영호
  PRK/Ri Young Ho: 이영호
  PRK/Rim Kwang Il: Lim Gwang Il
  PRK/Rim Kwang Il: Lim Kwang Il
  PRK/Rim Kwang Il: Rim Gwang Il
  PRK/Rim Kwang Il: Rim Kwangil
  PRK/Rim Kwang Il: Лим Гван Ир*
  PRK/Rim Kwang Il: Лим Кван Ир*
  PRK/Rim Kwang Il: Рим Гван Ир*
  PRK/Rim Kwang Il: Рим Кван Ир*
  PRK/Rim Kwang Il: リム・クァンイル
  PRK/Rim Kwang Il: リム・グァンイル
  PRK/Rim Kwang Il: 林光一
  PRK/Rim Kwang Il: 林光日
  PRK/Rim Kwang Il: 림광일
  PRK/Rim Kwang Il: 임광일
  PRK/Rim Kyong Man: Lim Gyong Man
  PRK/Rim Kyong Man: Lim Kyong Man
  PRK/Rim Kyong Man: Lim Kyung Man
  PRK/Rim Kyong Man: Rim Gyong Man
  PRK/Rim Kyong Man: Rim Kyongman
  PRK/Rim Kyong Man: Лим Гён Ман*
  PRK/Rim Kyong Man: Лим Кён Ман*
  PRK/Rim Kyong Man: Рим Гён Ман*
  PRK/Rim Kyong Man: Рим Кён Ман*
  PRK/Rim Kyong Man: リム・キョンマン
  PRK/Rim Kyong Man: リム・ギョンマン
  PRK/Rim Kyong Man: 林庆万
  PRK/Rim Kyong Man: 林慶万
  PRK/Rim Kyong Man: 林慶萬
  PRK/Rim Kyong Man: 林景万
  PRK/Rim Kyong Man: 林景萬
  PRK/Rim Kyong Man: 림경만
  PRK/Rim Kyong Man: 임경만
  PRK/Rim Tong Ok: Lim Dong Ok
  PRK/Rim Tong Ok: Lim Tong Ok
  PRK/Rim Tong Ok: Rim Dong Ok
  PRK/Rim Tong Ok: Rim Tongok
  PRK/Rim Tong Ok: Лим Дон Ок*
  PRK/Rim Tong Ok: Лим Тон Ок*
  PRK/Rim Tong Ok: Рим Дон Ок*
  PRK/Rim Tong Ok: Рим Тон Ок*
  PRK/Rim Tong Ok: リム・トンオク
  PRK/Rim Tong Ok: リム・ドンオク
  PRK/Rim Tong Ok: 林东玉
  PRK/Rim Tong Ok: 林東玉
  PRK/Rim Tong Ok: 림동옥
  PRK/Rim Tong Ok: 임동옥
  PRK/Ro Tu Chol: Ro Du Chol
  PRK/Ro Tu Chol: Ro Tuchol
  PRK/Ro Tu Chol: Roh Du Chol
  PRK/Ro Tu Chol: Roh Du Chul
  PRK/Ro Tu Chol: Roh Tu Chol
  PRK/Ro Tu Chol: Ро Ду Чхол*
  PRK/Ro Tu Chol: Ро Ту Чхол*
  PRK/Ro Tu Chol: ロ・トゥチョル
  PRK/Ro Tu Chol: ロ・ドゥチョル
  PRK/Ro Tu Chol: 卢斗哲
  PRK/Ro Tu Chol: 盧鬥哲
  PRK/Ro Tu Chol: 노두철
  PRK/Ro Tu Chol: 로두철
  PRK/Ryo Chun Sok: Ryo Chun Suk
  PRK/Ryo Chun Sok: Ryo Chunsok
  PRK/Ryo Chun Sok: Yeo Chun Sok
  PRK/Ryo Chun Sok: Рё Чхун Сок*
  PRK/Ryo Chun Sok: リョ・チュンソク
  PRK/Ryo Chun Sok: 吕春石
  PRK/Ryo Chun Sok: 吕春锡
  PRK/Ryo Chun Sok: 呂春石
  PRK/Ryo Chun Sok: 呂春錫
  PRK/Ryo Chun Sok: 려춘석
  PRK/Ryo Chun Sok: 여춘석
  PRK/Ryu Mi Yong: Ryu Miyong
  PRK/Ryu Mi Yong: Yu Mi Yong
  PRK/Ryu Mi Yong: Yu Mi Young
  PRK/Ryu Mi Yong: Лю Ми Ён*
  PRK/Ryu Mi Yong: Рю Ми Ён*
  PRK/Ryu Mi Yong: リュ・ミヨン
  PRK/Ryu Mi Yong: 柳美英
  PRK/Ryu Mi Yong: 류미영
  PRK/Ryu Mi Yong: 유미영
  PRK/Sin Hong Chol: Shin Hong Chol
  PRK/Sin Hong Chol: Shin Hong Chul
  PRK/Sin Hong Chol: Sin Hongchol
  PRK/Sin Hong Chol: Син Хон Чхол*
  PRK/Sin Hong Chol: Син Хон Чхоль*
  PRK/Sin Hong Chol: Синь Хон Чхоль*
  PRK/Sin Hong Chol: Шин Хон Чхол*
  PRK/Sin Hong Chol: シン・ホンチョル
  PRK/Sin Hong Chol: 申洪哲
  PRK/Sin Hong Chol: 申紅哲
  PRK/Sin Hong Chol: 申红哲
  PRK/Sin Hong Chol: 辛紅哲
  PRK/Sin Hong Chol: 辛红哲
  PRK/Sin Hong Chol: 신홍철
  PRK/Sin Son Ho: Shin Son Ho
  PRK/Sin Son Ho: Shin Sun Ho
  PRK/Sin Son Ho: Sin Seon Ho
  PRK/Sin Son Ho: Sin Sonho
  PRK/Sin Son Ho: Син Сон Хо*
  PRK/Sin Son Ho: シン・ソンホ
  PRK/Sin Son Ho: 申善浩
  PRK/Sin Son Ho: 申善虎
  PRK/Sin Son Ho: 辛善虎
  PRK/Sin Son Ho: 신선호
  PRK/So Chang Sik: So Chang Shik
  PRK/So Chang Sik: So Changsik
  PRK/So Chang Sik: Suh Chang Sik
  PRK/So Chang Sik: Со Чхан Сик*
  PRK/So Chang Sik: ソ・チャンシク
  PRK/So Chang Sik: 서창식
  PRK/So Hong Chan: So Hong Chang
  PRK/So Hong Chan: So Hongchan
  PRK/So Hong Chan: Suh Hong Chan
  PRK/So Hong Chan: Со Хон Чхан*
  PRK/So Hong Chan: ソ・ホンチャン
  PRK/So Hong Chan: 徐弘賛
  PRK/So Hong Chan: 徐弘贊
  PRK/So Hong Chan: 徐弘赞
  PRK/So Hong Chan: 徐洪灿
  PRK/So Hong Chan: 徐洪燦
  PRK/So Hong Chan: 서홍찬
  PRK/So Se Pyong: So Se Byong
  PRK/So Se Pyong: So Se Phyong
  PRK/So Se Pyong: So Sepyong
  PRK/So Se Pyong: Suh Se Byong
  PRK/So Se Pyong: Suh Se Byung
  PRK/So Se Pyong: Suh Se Pyong
  PRK/So Se Pyong: Со Се Пхён*
  PRK/So Se Pyong: ソ・セピョン
  PRK/So Se Pyong: 徐世平
  PRK/So Se Pyong: 서세평
  PRK/Son Song Phil: Son Song Pil
  PRK/Son Song Phil: Son Songphil
  PRK/Son Song Phil: Son Sung Pil
  PRK/Son Song Phil: Сон Сон Пхил*
  PRK/Son Song Phil: ソン・ソンピル
  PRK/Son Song Phil: 孙成弼
  PRK/Son Song Phil: 孫成弼
  PRK/Son Song Phil: 손성필
  PRK/Song Hye Rim: Song Hae Rim
  PRK/Song Hye Rim: Song Hyerim
  PRK/Song Hye Rim: Sung Hye Rim
  PRK/Song Hye Rim: Сон Хе Рим*
  PRK/Song Hye Rim: ソン・ヘリム
  PRK/Song Hye Rim: 成恵琳
  PRK/Song Hye Rim: 成惠琳
  PRK/Song Hye Rim: 成蕙琳
  PRK/Song Hye Rim: 성혜림
  PRK/Song Sun Ryong: Song Soon Ryong
  PRK/Song Sun Ryong: Song Sunryong
  PRK/Song Sun Ryong: Сон Сун Рён*
  PRK/Song Sun Ryong: ソン・スンリョン
  PRK/Song Sun Ryong: 송순룡
  PRK/Sung Jong Gyu: Seung Jong Gyu
  PRK/Sung Jong Gyu: Seung Jong Kyu
  PRK/Sung Jong Gyu: Seung Jung Kyu
  PRK/Sung Jong Gyu: Sun Jong Gyu
  PRK/Sung Jong Gyu: Sung Jong Kyu
  PRK/Sung Jong Gyu: Sung Jonggyu
  PRK/Sung Jong Gyu: Sung Jung Gyu
  PRK/Sung Jong Gyu: Син Чен Гю*
  PRK/Sung Jong Gyu: Сын Чжон Гю*
  PRK/Sung Jong Gyu: Сын Чон Гю*
  PRK/Sung Jong Gyu: Сын Чон Кю*
  PRK/Sung Jong Gyu: スン・ジョンギュ
  PRK/Sung Jong Gyu: スン・チョンギュ
  PRK/Sung Jong Gyu: 承正圭
  PRK/Sung Jong Gyu: 承正奎
  PRK/Sung Jong Gyu: 승정규
  PRK/Thae Hyong Chol: Tae Hyong Chol
  PRK/Thae Hyong Chol: Thae Hyongchol
  PRK/Thae Hyong Chol: Thae Hyung Chul
  PRK/Thae Hyong Chol: Тхэ Хен Чхол*
  PRK/Thae Hyong Chol: テ・ヒョンチョル
  PRK/Thae Hyong Chol: 太亨哲
  PRK/Thae Hyong Chol: 太亨彻
  PRK/Thae Hyong Chol: 太亨徹
  PRK/Thae Hyong Chol: 태형철
  PRK/U Tong Chuk: U Dong Chuk
  PRK/U Tong Chuk: U Tongchuk
  PRK/U Tong Chuk: Woo Dong Chuk
  PRK/U Tong Chuk: Woo Tong Chuk
  PRK/U Tong Chuk: У Дон Чхык*
  PRK/U Tong Chuk: У Тон Чхык*
  PRK/U Tong Chuk: ウ・トンチュク
  PRK/U Tong Chuk: ウ・ドンチュク
  PRK/U Tong Chuk: 禹东则
  PRK/U Tong Chuk: 禹东测
  PRK/U Tong Chuk: 禹東則
  PRK/U Tong Chuk: 禹東測
  PRK/U Tong Chuk: 우동측
  PRK/Yang Hyong Sop: Yang Hyong Sob
  PRK/Yang Hyong Sop: Yang Hyong Sup
  PRK/Yang Hyong Sop: Yang Hyongsop
  PRK/Yang Hyong Sop: Yang Hyung Sup
  PRK/Yang Hyong Sop: Ян Хен Соп*
  PRK/Yang Hyong Sop: ヤン・ヒョンソプ
  PRK/Yang Hyong Sop: 杨亨燮
  PRK/Yang Hyong Sop: 楊亨燮
  PRK/Yang Hyong Sop: 양형섭
  PRK/Yang Sung Ho: Yang Seung Ho
  PRK/Yang Sung Ho: Yang Sungho
  PRK/Yang Sung Ho: Ян Сын Хо*
  PRK/Yang Sung Ho: ヤン・スンホ
  PRK/Yang Sung Ho: 杨承浩
  PRK/Yang Sung Ho: 杨胜浩
  PRK/Yang Sung Ho: 楊勝浩
  PRK/Yang Sung Ho: 楊承浩
  PRK/Yang Sung Ho: 양승호
  PRK/Yun Jong Ho: Yoon Jong Ho
  PRK/Yun Jong Ho: Yoon Jung Ho
  PRK/Yun Jong Ho: Yun Chong Ho
  PRK/Yun Jong Ho: Yun Jong Ho*
  PRK/Yun Jong Ho: Yun Jongho
  PRK/Yun Jong Ho: Юн Джон Хо*
  PRK/Yun Jong Ho: Юн Чен Хо*
  PRK/Yun Jong Ho: Юн Чжон Хо*
  PRK/Yun Jong Ho: Юн Чон Хо*
  PRK/Yun Jong Ho: ユン・ジョンホ
  PRK/Yun Jong Ho: ユン・チョンホ
  PRK/Yun Jong Ho: 尹正浩
  PRK/Yun Jong Ho: 윤정호
  PSE/Ismail Ahmed Mohamed Hasan: Ismail Ahmed Mohamed Hassan
  PSE/Ismail Ahmed Mohamed Hasan: Ismail Hasan
  PSE/Ismail Ahmed Mohamed Hasan: Исмаил Ахмед Мохамед Хасан*
  PSE/Ismail Ahmed Mohamed Hasan: 이스마일 아흐마드 무함마드 하싼
  PSE/Ismail Ahmed Mohamed Hasan: 이스마일 아흐메드 모하메드 하싼
  PSE/Ismail Ahmed Mohamed Hasan: 이스마일 아흐메드 무함마드 하산
  PSE/Mahmoud Abbas: Abu Mazen
  PSE/Mahmoud Abbas: Mahmud Abbas
  PSE/Mahmoud Abbas: Mahmuda Abbasa
  PSE/Mahmoud Abbas: Mahmudem Abbasem
  PSE/Mahmoud Abbas: Махмуд Аббас*
  PSE/Mahmoud Abbas: Махмуда Аббаса*
  PSE/Mahmoud Abbas: Махмудом Аббасом*
  PSE/Mahmoud Abbas: Махмуду Аббасу*
  PSE/Mahmoud Abbas: アッバス議長
  PSE/Mahmoud Abbas: マフムード・アッバス
  PSE/Mahmoud Abbas: マフムード・アッバース
  PSE/Mahmoud Abbas: 阿巴斯主席
  PSE/Mahmoud Abbas: 阿巴斯总统
  PSE/Mahmoud Abbas: 마무드 아바스
  PSE/Mahmoud Abbas: 마흐무드 아바스
  PSE/Mahmoud Abbas: 마흐무드 압바스
  PSE/Riyad al Maliki: Riad Malki
  PSE/Riyad al Maliki: Riad al Malki
  PSE/Riyad al Maliki: Riyad Maliki
  PSE/Riyad al Maliki: Riyad al Malki
  PSE/Riyad al Maliki: al Maliki
  PSE/Riyad al Maliki: Рияд аль Малики*
  PSE/Riyad al Maliki: аль Малики*
  PSE/Riyad al Maliki: マルキ外相
  PSE/Riyad al Maliki: リヤド・マルキ
  PSE/Riyad al Maliki: 里亚德·马立基
  PSE/Riyad al Maliki: 馬立基
  PSE/Riyad al Maliki: 리야드 알 말리키
  PSE/Riyad al Maliki: 리야드 알말리키
  PSE/Yasser Arafat: Arafat
  PSE/Yasser Arafat: Jaser Arafat
  PSE/Yasser Arafat: Jasira Arafata
  PSE/Yasser Arafat: Jassir Arafat
  PSE/Yasser Arafat: Yasir Arafat
  PSE/Yasser Arafat: Арафат
  PSE/Yasser Arafat: Арафата
  PSE/Yasser Arafat: Арафатом
  PSE/Yasser Arafat: Арафату
  PSE/Yasser Arafat: アラファト
  PSE/Yasser Arafat: ヤセル・アラファト
  PSE/Yasser Arafat: 阿拉法特
  PSE/Yasser Arafat: 아라파트
  PSE/Yasser Arafat: 야세르 아라파트
  PSE/Yasser Arafat: 야씨르 아라파트
  QAT/Hamad bin Khalifa Al Thani: Hamad bin Khalifa
  QAT/Hamad bin Khalifa Al Thani: Hamad ibn Khalifa
  QAT/Hamad bin Khalifa Al Thani: Хамад бен Халифа*
  QAT/Hamad bin Khalifa Al Thani: Хамад бин Халифа*
  QAT/Hamad bin Khalifa Al Thani: ハマド・ビン・ハリファ
  QAT/Hamad bin Khalifa Al Thani: 哈马德·本·哈利法
  QAT/Hamad bin Khalifa Al Thani: 하마드 빈 칼리파
  QAT/Hamad bin Khalifa Al Thani: 하마드 빈 칼리파 알타니
  QAT/Mohammed bin Abdulrahman Al Thani: Mohammed bin Abdulrahman
  QAT/Mohammed bin Abdulrahman Al Thani: Sheikh Mohammed bin Abdulrahman
  QAT/Mohammed bin Abdulrahman Al Thani: Мухаммед бен Абдель Рахман*
  QAT/Mohammed bin Abdulrahman Al Thani: ムハンマド・ビン・アブドルラフマン
  QAT/Mohammed bin Abdulrahman Al Thani: 穆罕默德·本·阿卜杜勒拉赫曼
  QAT/Mohammed bin Abdulrahman Al Thani: 모하메드 빈 압둘라흐만
  QAT/Mohammed bin Abdulrahman Al Thani: 무함마드 빈 압둘라흐만 알타니
  QAT/Tamim bin Hamad Al Thani: Scheich Tamim
  QAT/Tamim bin Hamad Al Thani: Sheikh Tamim
  QAT/Tamim bin Hamad Al Thani: Tamim Al Thani
  QAT/Tamim bin Hamad Al Thani: Tamim bin Hamad
  QAT/Tamim bin Hamad Al Thani: Тамим бен Хамад*
  QAT/Tamim bin Hamad Al Thani: Тамим*
  QAT/Tamim bin Hamad Al Thani: タミム
  QAT/Tamim bin Hamad Al Thani: タミーム
  QAT/Tamim bin Hamad Al Thani: 塔米姆
  QAT/Tamim bin Hamad Al Thani: 塔米姆埃米尔
  QAT/Tamim bin Hamad Al Thani: 쉐이크 타밈
  QAT/Tamim bin Hamad Al Thani: 타밈
  QAT/Tamim bin Hamad Al Thani: 타밈 빈 하마드 알타니
  ROU/Bogdan Aurescu: Aurescu
  ROU/Bogdan Aurescu: Ауреску
  ROU/Bogdan Aurescu: アウレスク
  ROU/Bogdan Aurescu: 奥雷斯库
  ROU/Bogdan Aurescu: 보그단 아우레스쿠
  ROU/Bogdan Aurescu: 아우레스쿠
  ROU/Ion Iliescu: Iliescu
  ROU/Ion Iliescu: Илиеску
  ROU/Ion Iliescu: イリエスク
  ROU/Ion Iliescu: 伊利埃斯库
  ROU/Ion Iliescu: 이온 일리에스쿠
  ROU/Ion Iliescu: 일리에스쿠
  ROU/Klaus Iohannis: Iohannis
  ROU/Klaus Iohannis: Johannis
  ROU/Klaus Iohannis: Klaus Johannis
  ROU/Klaus Iohannis: Klausa Iohannisa
  ROU/Klaus Iohannis: Йоханнис*
  ROU/Klaus Iohannis: クラウス・ヨハニス
  ROU/Klaus Iohannis: ヨハニス
  ROU/Klaus Iohannis: 約翰尼斯
  ROU/Klaus Iohannis: 约翰尼斯
  ROU/Klaus Iohannis: 요하니스
  ROU/Klaus Iohannis: 클라우스 요하니스
  ROU/Nicusor Dan: Nicusora Dana
  ROU/Nicusor Dan: Никушор Дан*
  ROU/Nicusor Dan: Никушора Дана*
  ROU/Nicusor Dan: ニクショル・ダン
  ROU/Nicusor Dan: 尼古索·丹
  ROU/Nicusor Dan: 尼库绍尔·丹
  ROU/Nicusor Dan: 니쿠소르 단
  ROU/Nicusor Dan: 니쿠쇼르 단
  ROU/Traian Basescu: Basescu
  ROU/Traian Basescu: Бэсеску
  ROU/Traian Basescu: バセスク
  ROU/Traian Basescu: 伯塞斯库
  ROU/Traian Basescu: 바세스쿠
  ROU/Traian Basescu: 트라이안 바세스쿠
  RUS/Alexander Galushka: Aleksandr Gałuszka
  RUS/Alexander Galushka: Aleksandra Gałuszka
  RUS/Alexander Galushka: Aleksandrem Gałuszka
  RUS/Alexander Galushka: Aleksandrowi Gałuszka
  RUS/Alexander Galushka: Galushka
  RUS/Alexander Galushka: Gałuszka
  RUS/Alexander Galushka: Gałuszki
  RUS/Alexander Galushka: Галушка
  RUS/Alexander Galushka: Галушке
  RUS/Alexander Galushka: Галушки
  RUS/Alexander Galushka: Галушкой
  RUS/Alexander Galushka: Галушку
  RUS/Alexander Galushka: ガルシカ
  RUS/Alexander Galushka: 加卢什卡
  RUS/Alexander Galushka: 加盧什卡
  RUS/Alexander Galushka: 갈루슈까
  RUS/Alexander Galushka: 갈루시카
  RUS/Alexander Kozlov: Aleksandr Kozlov
  RUS/Alexander Kozlov: Aleksandr Kozłow*
  RUS/Alexander Kozlov: Aleksandra Kozłow*
  RUS/Alexander Kozlov: Aleksandrem Kozłow*
  RUS/Alexander Kozlov: Aleksandrowi Kozłow*
  RUS/Alexander Kozlov: Alexander Koslow
  RUS/Alexander Kozlov: Alexandr Kozlov
  RUS/Alexander Kozlov: Kozlov
  RUS/Alexander Kozlov: Kozłow*
  RUS/Alexander Kozlov: А. Козлов*
  RUS/Alexander Kozlov: Александр Козлов*
  RUS/Alexander Kozlov: Александра Козлов*
  RUS/Alexander Kozlov: Александре Козлов*
  RUS/Alexander Kozlov: Александром Козлов*
  RUS/Alexander Kozlov: Александру Козлов*
  RUS/Alexander Kozlov: министр Козлов*
  RUS/Alexander Kozlov: アレクサンドル・コズロフ
  RUS/Alexander Kozlov: コズロフ
  RUS/Alexander Kozlov: 柯兹洛夫
  RUS/Alexander Kozlov: 柯茲洛夫
  RUS/Alexander Kozlov: 科兹洛夫
  RUS/Alexander Kozlov: 科茲洛夫
  RUS/Alexander Kozlov: 꼬즐로브
  RUS/Alexander Kozlov: 알렉산드르 코즐로프
  RUS/Alexander Kozlov: 코즐로프
  RUS/Alexander Kozlov: 코즐로프 천연자원
  RUS/Alexander Losyukov: Losiukow*
  RUS/Alexander Losyukov: Losyukov
  RUS/Alexander Losyukov: Александр Лосюков*
  RUS/Alexander Losyukov: Александра Лосюков*
  RUS/Alexander Losyukov: Александре Лосюков*
  RUS/Alexander Losyukov: Александром Лосюков*
  RUS/Alexander Losyukov: Александру Лосюков*
  RUS/Alexander Losyukov: Лосюков*
  RUS/Alexander Losyukov: ロシュコフ
  RUS/Alexander Losyukov: 洛休科夫
  RUS/Alexander Losyukov: 洛修科夫
  RUS/Alexander Losyukov: 罗修科夫
  RUS/Alexander Losyukov: 羅修科夫
  RUS/Alexander Losyukov: 로슈코프
  RUS/Alexander Matsegora: Aleksandr Macegora
  RUS/Alexander Matsegora: Aleksandr Matsegora
  RUS/Alexander Matsegora: Aleksandra Macegora
  RUS/Alexander Matsegora: Aleksandrem Macegora
  RUS/Alexander Matsegora: Aleksandrowi Macegora
  RUS/Alexander Matsegora: Alexandr Matsegora
  RUS/Alexander Matsegora: Macegora
  RUS/Alexander Matsegora: Macegory
  RUS/Alexander Matsegora: Matsegora
  RUS/Alexander Matsegora: Mazegora
  RUS/Alexander Matsegora: Александр Мацегора*
  RUS/Alexander Matsegora: Мацегора
  RUS/Alexander Matsegora: Мацегорагийн
  RUS/Alexander Matsegora: Мацегоре
  RUS/Alexander Matsegora: Мацегорой
  RUS/Alexander Matsegora: Мацегору
  RUS/Alexander Matsegora: Мацегоры
  RUS/Alexander Matsegora: アレクサンドル・マツェゴラ
  RUS/Alexander Matsegora: マツェゴラ
  RUS/Alexander Matsegora: 馬採戈拉
  RUS/Alexander Matsegora: 馬採格拉
  RUS/Alexander Matsegora: 馬策戈拉
  RUS/Alexander Matsegora: 馬采戈拉
  RUS/Alexander Matsegora: 马策戈拉
  RUS/Alexander Matsegora: 马采戈拉
  RUS/Alexander Matsegora: 马采格拉
  RUS/Alexander Matsegora: 마쩨고라
  RUS/Alexander Matsegora: 마체고라
  RUS/Alexander Matsegora: 알렉산드르 마체고라
  RUS/Alexander Novak: Aleksandr Nowak
  RUS/Alexander Novak: Aleksandra Nowaka
  RUS/Alexander Novak: Aleksandrem Nowakem
  RUS/Alexander Novak: Aleksandrowi Nowakowi
  RUS/Alexander Novak: Александр Новак*
  RUS/Alexander Novak: Александра Новака*
  RUS/Alexander Novak: Александре Новаке*
  RUS/Alexander Novak: Александром Новаком*
  RUS/Alexander Novak: Александру Новаку*
  RUS/Alexander Novak: アレクサンドル・ノワク
  RUS/Alexander Novak: ノバク副首相
  RUS/Alexander Novak: ノワク副首相
  RUS/Alexander Novak: 亚历山大·诺瓦克
  RUS/Alexander Novak: 亜歴山大·諾瓦克
  RUS/Alexander Novak: 亞歷山大·諾瓦克
  RUS/Alexander Novak: 諾瓦克副総理
  RUS/Alexander Novak: 諾瓦克副總理
  RUS/Alexander Novak: 诺瓦克副总理
  RUS/Alexander Novak: 노바크 부총리
  RUS/Alexander Novak: 알렉산드르 노박
  RUS/Alexander Timonin: Aleksandr Timonin
  RUS/Alexander Timonin: Timonin
  RUS/Alexander Timonin: Александр Тимонин*
  RUS/Alexander Timonin: Александра Тимонин*
  RUS/Alexander Timonin: Александре Тимонин*
  RUS/Alexander Timonin: Александром Тимонин*
  RUS/Alexander Timonin: Александру Тимонин*
  RUS/Alexander Timonin: Тимонин*
  RUS/Alexander Timonin: ティモニン
  RUS/Alexander Timonin: 季莫宁
  RUS/Alexander Timonin: 季莫寧
  RUS/Alexander Timonin: 찌모닌
  RUS/Alexander Timonin: 티모닌
  RUS/Alexei Borodavkin: Alexey Borodavkin
  RUS/Alexei Borodavkin: Borodavkin
  RUS/Alexei Borodavkin: Borodawkin*
  RUS/Alexei Borodavkin: Алексей Бородавкин*
  RUS/Alexei Borodavkin: Бородавкин*
  RUS/Alexei Borodavkin: ボロダフキン
  RUS/Alexei Borodavkin: 波罗达夫金
  RUS/Alexei Borodavkin: 波羅達夫金
  RUS/Alexei Borodavkin: 鮑羅達夫金
  RUS/Alexei Borodavkin: 鲍罗达夫金
  RUS/Alexei Borodavkin: 보로다브킨
  RUS/Alexei Krivoruchko: Aleksey Krivoruchko
  RUS/Alexei Krivoruchko: Alexey Krivoruchko
  RUS/Alexei Krivoruchko: Krivoruchko
  RUS/Alexei Krivoruchko: Kriworuczko
  RUS/Alexei Krivoruchko: Алексей Криворучко*
  RUS/Alexei Krivoruchko: Криворучко
  RUS/Alexei Krivoruchko: クリボルチコ
  RUS/Alexei Krivoruchko: 克里沃魯奇科
  RUS/Alexei Krivoruchko: 克里沃鲁奇科
  RUS/Alexei Krivoruchko: 끄리보루츠꼬
  RUS/Alexei Krivoruchko: 크리보루치코
  RUS/Alexei Overchuk: Alexey Overchuk
  RUS/Alexei Overchuk: Overchuk
  RUS/Alexei Overchuk: Owerczuk*
  RUS/Alexei Overchuk: Алексей Оверчук*
  RUS/Alexei Overchuk: Оверчук*
  RUS/Alexei Overchuk: オベルチュク
  RUS/Alexei Overchuk: 奥韋爾丘克
  RUS/Alexei Overchuk: 奥韦尔丘克
  RUS/Alexei Overchuk: 奧韋爾丘克
  RUS/Alexei Overchuk: 奧韦尔丘克
  RUS/Alexei Overchuk: 오베르추끄
  RUS/Alexei Overchuk: 오베르추크
  RUS/Anatoly Serdyukov: Anatolij Sierdiukow*
  RUS/Anatoly Serdyukov: Anatolija Sierdiukow*
  RUS/Anatoly Serdyukov: Anatolijem Sierdiukow*
  RUS/Anatoly Serdyukov: Anatolijowi Sierdiukow*
  RUS/Anatoly Serdyukov: Serdyukov
  RUS/Anatoly Serdyukov: Sierdiukow*
  RUS/Anatoly Serdyukov: Анатолий Сердюков*
  RUS/Anatoly Serdyukov: Сердюков*
  RUS/Anatoly Serdyukov: セルジュコフ
  RUS/Anatoly Serdyukov: 謝爾久科夫
  RUS/Anatoly Serdyukov: 谢尔久科夫
  RUS/Anatoly Serdyukov: 세르듀코프
  RUS/Andrei Belousov: Andrey Belousov
  RUS/Andrei Belousov: Andreï Belooussov
  RUS/Andrei Belousov: Andriej Biełousow*
  RUS/Andrei Belousov: Andrieja Biełousow*
  RUS/Andrei Belousov: Andriejem Biełousow*
  RUS/Andrei Belousov: Andriejowi Biełousow*
  RUS/Andrei Belousov: Belooussov
  RUS/Andrei Belousov: Belousov
  RUS/Andrei Belousov: Belousow
  RUS/Andrei Belousov: Biełousow*
  RUS/Andrei Belousov: Béloousov
  RUS/Andrei Belousov: Андрей Белоусов*
  RUS/Andrei Belousov: Андрея Белоусов*
  RUS/Andrei Belousov: Белоусов*
  RUS/Andrei Belousov: アンドレイ・ベロウソフ
  RUS/Andrei Belousov: ベロウソフ
  RUS/Andrei Belousov: 別洛烏索夫
  RUS/Andrei Belousov: 别洛乌索夫
  RUS/Andrei Belousov: 貝羅烏索夫
  RUS/Andrei Belousov: 贝罗乌索夫
  RUS/Andrei Belousov: 벨로우소브
  RUS/Andrei Belousov: 벨로우소프
  RUS/Andrei Belousov: 벨로우쏘브
  RUS/Andrei Karlov: Andrey Karlov
  RUS/Andrei Karlov: Andriej Karłow*
  RUS/Andrei Karlov: Andrieja Karłow*
  RUS/Andrei Karlov: Andriejem Karłow*
  RUS/Andrei Karlov: Andriejowi Karłow*
  RUS/Andrei Karlov: Karlov
  RUS/Andrei Karlov: Андрей Карлов*
  RUS/Andrei Karlov: カルロフ
  RUS/Andrei Karlov: 卡尔洛夫
  RUS/Andrei Karlov: 卡洛夫
  RUS/Andrei Karlov: 卡爾洛夫
  RUS/Andrei Karlov: 카를로프
  RUS/Andrei Rudenko: Andrey Rudenko
  RUS/Andrei Rudenko: Andriej Rudenko
  RUS/Andrei Rudenko: Andriej Rudienko
  RUS/Andrei Rudenko: Andrieja Rudenko
  RUS/Andrei Rudenko: Andriejem Rudenko
  RUS/Andrei Rudenko: Andriejowi Rudenko
  RUS/Andrei Rudenko: Rudenko
  RUS/Andrei Rudenko: Rudienko
  RUS/Andrei Rudenko: А. Руденко
  RUS/Andrei Rudenko: Андреем Руденко*
  RUS/Andrei Rudenko: Андрей Руденко*
  RUS/Andrei Rudenko: Андрею Руденко*
  RUS/Andrei Rudenko: Андрея Руденко*
  RUS/Andrei Rudenko: Руденко
  RUS/Andrei Rudenko: アンドレイ・ルデンコ
  RUS/Andrei Rudenko: ルデンコ
  RUS/Andrei Rudenko: 卢登科
  RUS/Andrei Rudenko: 盧登科
  RUS/Andrei Rudenko: 魯登科
  RUS/Andrei Rudenko: 鲁登科
  RUS/Andrei Rudenko: 루덴코
  RUS/Andrei Rudenko: 루젠꼬
  RUS/Andrei Rudenko: 안드레이 루덴코
  RUS/Boris Gryzlov: Gryzlov
  RUS/Boris Gryzlov: Gryzłow*
  RUS/Boris Gryzlov: Грызлов*
  RUS/Boris Gryzlov: グルイズロフ
  RUS/Boris Gryzlov: 格雷兹洛夫
  RUS/Boris Gryzlov: 格雷茲洛夫
  RUS/Boris Gryzlov: 그리즐로프
  RUS/Dmitry Medvedev: Dmitri Medvedev
  RUS/Dmitry Medvedev: Dmitri Medwedew
  RUS/Dmitry Medvedev: Dmitrij Miedwiediew*
  RUS/Dmitry Medvedev: Dmitrija Miedwiediew*
  RUS/Dmitry Medvedev: Dmitrijem Miedwiediew*
  RUS/Dmitry Medvedev: Dmitrijowi Miedwiediew*
  RUS/Dmitry Medvedev: Medwedew
  RUS/Dmitry Medvedev: Miedwiediew*
  RUS/Dmitry Medvedev: Дмитрий Медведев*
  RUS/Dmitry Medvedev: Дмитрия Медведев*
  RUS/Dmitry Medvedev: Медведев*
  RUS/Dmitry Medvedev: Медведевын
  RUS/Dmitry Medvedev: メドベージェフ
  RUS/Dmitry Medvedev: メドヴェージェフ
  RUS/Dmitry Medvedev: 梅徳維傑夫
  RUS/Dmitry Medvedev: 梅徳韋傑夫
  RUS/Dmitry Medvedev: 梅徳韦杰夫
  RUS/Dmitry Medvedev: 梅德維傑夫
  RUS/Dmitry Medvedev: 梅德维杰夫
  RUS/Dmitry Medvedev: 梅德韋傑夫
  RUS/Dmitry Medvedev: 梅德韦杰夫
  RUS/Dmitry Medvedev: 麥維德夫
  RUS/Dmitry Medvedev: 麦維徳夫
  RUS/Dmitry Medvedev: 麦维德夫
  RUS/Dmitry Medvedev: 메드베데프
  RUS/Dmitry Medvedev: 메드베제브
  RUS/Dmitry Peskov: Dmitri Peskov
  RUS/Dmitry Peskov: Dmitri Peskow
  RUS/Dmitry Peskov: Dmitrij Pieskow*
  RUS/Dmitry Peskov: Dmitrija Pieskow*
  RUS/Dmitry Peskov: Dmitrijem Pieskow*
  RUS/Dmitry Peskov: Dmitrijowi Pieskow*
  RUS/Dmitry Peskov: Peskov
  RUS/Dmitry Peskov: Peskow
  RUS/Dmitry Peskov: Pieskow*
  RUS/Dmitry Peskov: Дмитрий Песков*
  RUS/Dmitry Peskov: Дмитрия Песков*
  RUS/Dmitry Peskov: Песков*
  RUS/Dmitry Peskov: ドミトリー・ペスコフ
  RUS/Dmitry Peskov: ペスコフ
  RUS/Dmitry Peskov: 佩斯科夫
  RUS/Dmitry Peskov: 裴斯科夫
  RUS/Dmitry Peskov: 드미트리 페스코프
  RUS/Dmitry Peskov: 뻬스꼬브
  RUS/Dmitry Peskov: 페스코프
  RUS/Gennady Seleznyov: Gennady Seleznev
  RUS/Gennady Seleznyov: Seleznyov
  RUS/Gennady Seleznyov: Sielezniow*
  RUS/Gennady Seleznyov: Геннадий Селезнёв*
  RUS/Gennady Seleznyov: Селезнёв*
  RUS/Gennady Seleznyov: セレズニョフ
  RUS/Gennady Seleznyov: 謝列茲尼奥夫
  RUS/Gennady Seleznyov: 謝列茲尼奧夫
  RUS/Gennady Seleznyov: 谢列兹尼奥夫
  RUS/Gennady Seleznyov: 谢列兹尼奧夫
  RUS/Gennady Seleznyov: 셀레즈네프
  RUS/Gennady Seleznyov: 셀레즈뇨프
  RUS/Igor Ivanov: Igor Iwanow*
  RUS/Igor Ivanov: Igora Iwanow*
  RUS/Igor Ivanov: Igorem Iwanow*
  RUS/Igor Ivanov: Igorowi Iwanow*
  RUS/Igor Ivanov: Игорем Иванов*
  RUS/Igor Ivanov: Игорь Иванов*
  RUS/Igor Ivanov: Игоря Иванов*
  RUS/Igor Ivanov: イワノフ外相
  RUS/Igor Ivanov: イーゴリ・イワノフ
  RUS/Igor Ivanov: 伊戈尔·伊万诺夫
  RUS/Igor Ivanov: 伊戈尔·伊萬诺夫
  RUS/Igor Ivanov: 伊戈爾·伊万諾夫
  RUS/Igor Ivanov: 伊戈爾·伊萬諾夫
  RUS/Igor Ivanov: 伊格尔·伊凡诺夫
  RUS/Igor Ivanov: 伊格爾·伊凡諾夫
  RUS/Igor Ivanov: 이고르 이바노프
  RUS/Igor Morgulov: Igor Morgułow*
  RUS/Igor Morgulov: Igora Morgułow*
  RUS/Igor Morgulov: Igorem Morgułow*
  RUS/Igor Morgulov: Igorowi Morgułow*
  RUS/Igor Morgulov: Morgulov
  RUS/Igor Morgulov: Morgułow*
  RUS/Igor Morgulov: Игорь Моргулов*
  RUS/Igor Morgulov: Моргулов*
  RUS/Igor Morgulov: モルグロフ
  RUS/Igor Morgulov: 莫尔古洛夫
  RUS/Igor Morgulov: 莫爾古洛夫
  RUS/Igor Morgulov: 모르굴로프
  RUS/Igor Sergeyev: Igor Sergeev
  RUS/Igor Sergeyev: Igor Siergiejew*
  RUS/Igor Sergeyev: Igora Siergiejew*
  RUS/Igor Sergeyev: Igorem Siergiejew*
  RUS/Igor Sergeyev: Igorowi Siergiejew*
  RUS/Igor Sergeyev: Игорь Сергеев*
  RUS/Igor Sergeyev: Игоря Сергеев*
  RUS/Igor Sergeyev: イーゴリ・セルゲーエフ
  RUS/Igor Sergeyev: セルゲーエフ国防相
  RUS/Igor Sergeyev: 伊戈尔·谢尔盖耶夫
  RUS/Igor Sergeyev: 伊戈爾·謝爾蓋耶夫
  RUS/Igor Sergeyev: 謝爾蓋耶夫国防部長
  RUS/Igor Sergeyev: 謝爾蓋耶夫國防部長
  RUS/Igor Sergeyev: 谢尔盖耶夫国防部长
  RUS/Igor Sergeyev: 谢尔盖耶夫國防部长
  RUS/Igor Sergeyev: 이고르 세르게예프
  RUS/Konstantin Pulikovsky: Pulikovskiy
  RUS/Konstantin Pulikovsky: Pulikovsky
  RUS/Konstantin Pulikovsky: Pulikowski
  RUS/Konstantin Pulikovsky: Pulikowskiego
  RUS/Konstantin Pulikovsky: Константин Пуликовск*
  RUS/Konstantin Pulikovsky: Константина Пуликовск*
  RUS/Konstantin Pulikovsky: Константине Пуликовск*
  RUS/Konstantin Pulikovsky: Константином Пуликовск*
  RUS/Konstantin Pulikovsky: Константину Пуликовск*
  RUS/Konstantin Pulikovsky: Пуликовск*
  RUS/Konstantin Pulikovsky: プリコフスキー
  RUS/Konstantin Pulikovsky: 普利科夫斯基
  RUS/Konstantin Pulikovsky: 풀리코프스키
  RUS/Konstantin Pulikovsky: 풀리콥스키
  RUS/Maria Zakharova: Maria Zacharowa
  RUS/Maria Zakharova: Sacharowa
  RUS/Maria Zakharova: Zacharowa
  RUS/Maria Zakharova: Zacharowej
  RUS/Maria Zakharova: Zakharova
  RUS/Maria Zakharova: Захарова
  RUS/Maria Zakharova: Захаровой
  RUS/Maria Zakharova: Захарову
  RUS/Maria Zakharova: Марией Захаровой*
  RUS/Maria Zakharova: Марии Захаровой*
  RUS/Maria Zakharova: Мария Захарова*
  RUS/Maria Zakharova: ザハロワ
  RUS/Maria Zakharova: マリア・ザハロワ
  RUS/Maria Zakharova: 扎哈罗娃
  RUS/Maria Zakharova: 扎哈羅娃
  RUS/Maria Zakharova: 札哈洛娃
  RUS/Maria Zakharova: 마리야 자하로바
  RUS/Maria Zakharova: 자하로바
  RUS/Maria Zakharova: 자하로와
  RUS/Mikhail Degtyarev: Degtyarev
  RUS/Mikhail Degtyarev: Degtyaryov
  RUS/Mikhail Degtyarev: Diegtiariow*
  RUS/Mikhail Degtyarev: Michaił Diegtiariow*
  RUS/Mikhail Degtyarev: Michaiła Diegtiariow*
  RUS/Mikhail Degtyarev: Michaiłem Diegtiariow*
  RUS/Mikhail Degtyarev: Michaiłowi Diegtiariow*
  RUS/Mikhail Degtyarev: Дегтярев*
  RUS/Mikhail Degtyarev: Михаил Дегтярев*
  RUS/Mikhail Degtyarev: Михаила Дегтярев*
  RUS/Mikhail Degtyarev: Михаиле Дегтярев*
  RUS/Mikhail Degtyarev: Михаилом Дегтярев*
  RUS/Mikhail Degtyarev: Михаилу Дегтярев*
  RUS/Mikhail Degtyarev: デクチャリョフ
  RUS/Mikhail Degtyarev: デグチャリョフ
  RUS/Mikhail Degtyarev: 傑格佳廖夫
  RUS/Mikhail Degtyarev: 杰格佳廖夫
  RUS/Mikhail Degtyarev: 데그탸료프
  RUS/Mikhail Degtyarev: 제그쨔레브
  RUS/Mikhail Kasyanov: Kasjanow*
  RUS/Mikhail Kasyanov: Kasyanov
  RUS/Mikhail Kasyanov: Касьянов*
  RUS/Mikhail Kasyanov: Михаил Касьянов*
  RUS/Mikhail Kasyanov: Михаила Касьянов*
  RUS/Mikhail Kasyanov: Михаиле Касьянов*
  RUS/Mikhail Kasyanov: Михаилом Касьянов*
  RUS/Mikhail Kasyanov: Михаилу Касьянов*
  RUS/Mikhail Kasyanov: カシヤノフ
  RUS/Mikhail Kasyanov: 卡西亚诺夫
  RUS/Mikhail Kasyanov: 卡西亜諾夫
  RUS/Mikhail Kasyanov: 卡西亞諾夫
  RUS/Mikhail Kasyanov: 카시야노프
  RUS/Mikhail Mishustin: Michaił Miszustin*
  RUS/Mikhail Mishustin: Michaiła Miszustin*
  RUS/Mikhail Mishustin: Michaiłem Miszustin*
  RUS/Mikhail Mishustin: Michaiłowi Miszustin*
  RUS/Mikhail Mishustin: Michoustine
  RUS/Mikhail Mishustin: Mischustin
  RUS/Mikhail Mishustin: Mishustin
  RUS/Mikhail Mishustin: Miszustin*
  RUS/Mikhail Mishustin: Михаил Мишустин*
  RUS/Mikhail Mishustin: Михаила Мишустин*
  RUS/Mikhail Mishustin: Михаиле Мишустин*
  RUS/Mikhail Mishustin: Михаилом Мишустин*
  RUS/Mikhail Mishustin: Михаилу Мишустин*
  RUS/Mikhail Mishustin: Мишустин*
  RUS/Mikhail Mishustin: ミシュスチン
  RUS/Mikhail Mishustin: ミハイル・ミシュスチン
  RUS/Mikhail Mishustin: 米舒斯京
  RUS/Mikhail Mishustin: 미슈스찐
  RUS/Mikhail Mishustin: 미슈스틴
  RUS/Mikhail Mishustin: 미하일 미슈스틴
  RUS/Mikhail Murashko: Michaił Muraszko
  RUS/Mikhail Murashko: Michaiła Muraszko
  RUS/Mikhail Murashko: Michaiłem Muraszko
  RUS/Mikhail Murashko: Michaiłowi Muraszko
  RUS/Mikhail Murashko: Murashko
  RUS/Mikhail Murashko: Muraszko
  RUS/Mikhail Murashko: Михаил Мурашко*
  RUS/Mikhail Murashko: Михаила Мурашко*
  RUS/Mikhail Murashko: Михаиле Мурашко*
  RUS/Mikhail Murashko: Михаилом Мурашко*
  RUS/Mikhail Murashko: Михаилу Мурашко*
  RUS/Mikhail Murashko: Мурашко
  RUS/Mikhail Murashko: ムラシコ
  RUS/Mikhail Murashko: 穆拉什科
  RUS/Mikhail Murashko: 무라슈꼬
  RUS/Mikhail Murashko: 무라시코
  RUS/Nikolai Patrushev: Nikolay Patrushev
  RUS/Nikolai Patrushev: Nikołaj Patruszew*
  RUS/Nikolai Patrushev: Nikołaja Patruszew*
  RUS/Nikolai Patrushev: Nikołajem Patruszew*
  RUS/Nikolai Patrushev: Nikołajowi Patruszew*
  RUS/Nikolai Patrushev: Patruschew
  RUS/Nikolai Patrushev: Patruszew*
  RUS/Nikolai Patrushev: パトルシェフ
  RUS/Nikolai Patrushev: 帕特魯舍夫
  RUS/Nikolai Patrushev: 帕特魯舎夫
  RUS/Nikolai Patrushev: 帕特鲁舍夫
  RUS/Nikolai Patrushev: 帕特鲁舎夫
  RUS/Nikolai Patrushev: 빠뜨루쉐브
  RUS/Nikolai Patrushev: 파트루셰프
  RUS/Oleg Kozhemyako: Koschemjako
  RUS/Oleg Kozhemyako: Kozhemiako
  RUS/Oleg Kozhemyako: Kozhemyako
  RUS/Oleg Kozhemyako: Kożemiako
  RUS/Oleg Kozhemyako: Oleg Kożemiako
  RUS/Oleg Kozhemyako: Olega Kożemiako
  RUS/Oleg Kozhemyako: Olegem Kożemiako
  RUS/Oleg Kozhemyako: Olegowi Kożemiako
  RUS/Oleg Kozhemyako: Кожемяко
  RUS/Oleg Kozhemyako: Олег Кожемяко*
  RUS/Oleg Kozhemyako: Олега Кожемяко*
  RUS/Oleg Kozhemyako: Олеге Кожемяко*
  RUS/Oleg Kozhemyako: Олегом Кожемяко*
  RUS/Oleg Kozhemyako: Олегу Кожемяко*
  RUS/Oleg Kozhemyako: コジェミャコ
  RUS/Oleg Kozhemyako: 柯热米亚科
  RUS/Oleg Kozhemyako: 柯熱米亜科
  RUS/Oleg Kozhemyako: 柯熱米亞科
  RUS/Oleg Kozhemyako: 科热米亚科
  RUS/Oleg Kozhemyako: 科熱米亜科
  RUS/Oleg Kozhemyako: 科熱米亞科
  RUS/Oleg Kozhemyako: 꼬줴먀꼬
  RUS/Oleg Kozhemyako: 올레그 코제먀코
  RUS/Oleg Kozhemyako: 올레크 코제먀코
  RUS/Oleg Kozhemyako: 코제먀코
  RUS/Olga Lyubimova: Ljubimowa
  RUS/Olga Lyubimova: Lubimova
  RUS/Olga Lyubimova: Lubimowa
  RUS/Olga Lyubimova: Lubimowej
  RUS/Olga Lyubimova: Lyubimova
  RUS/Olga Lyubimova: Olga Lioubimova
  RUS/Olga Lyubimova: Olga Lubimowa
  RUS/Olga Lyubimova: Olgi Lubimowej
  RUS/Olga Lyubimova: Любимова
  RUS/Olga Lyubimova: Любимовой
  RUS/Olga Lyubimova: Любимову
  RUS/Olga Lyubimova: Ольга Любимова*
  RUS/Olga Lyubimova: Ольги Любимовой*
  RUS/Olga Lyubimova: Ольгой Любимовой*
  RUS/Olga Lyubimova: Ольгу Любимову*
  RUS/Olga Lyubimova: オリガ・リュビモワ
  RUS/Olga Lyubimova: リュビモワ
  RUS/Olga Lyubimova: 柳比莫娃
  RUS/Olga Lyubimova: 留比莫娃
  RUS/Olga Lyubimova: 류비모바
  RUS/Olga Lyubimova: 류비모와
  RUS/Olga Lyubimova: 올가 류비모바
  RUS/Rodion Miroshnik: Miroshnik
  RUS/Rodion Miroshnik: Mirosznik*
  RUS/Rodion Miroshnik: Мирошник
  RUS/Rodion Miroshnik: Мирошника
  RUS/Rodion Miroshnik: Мирошнике
  RUS/Rodion Miroshnik: Мирошником
  RUS/Rodion Miroshnik: Мирошнику
  RUS/Rodion Miroshnik: Родион Мирошник*
  RUS/Rodion Miroshnik: Родиона Мирошника*
  RUS/Rodion Miroshnik: Родионе Мирошнике*
  RUS/Rodion Miroshnik: Родионом Мирошником*
  RUS/Rodion Miroshnik: Родиону Мирошнику*
  RUS/Rodion Miroshnik: ミロシニク
  RUS/Rodion Miroshnik: ロディオン・ミロシニク
  RUS/Rodion Miroshnik: 米罗什尼克
  RUS/Rodion Miroshnik: 米羅什尼克
  RUS/Rodion Miroshnik: 로디온 미로시니크
  RUS/Rodion Miroshnik: 미로슈니크
  RUS/Rodion Miroshnik: 미로시니크
  RUS/Sergei Darkin: Darkin
  RUS/Sergei Darkin: Sergey Darkin
  RUS/Sergei Darkin: Дарькин*
  RUS/Sergei Darkin: Сергей Дарькин*
  RUS/Sergei Darkin: ダリキン
  RUS/Sergei Darkin: 达里金
  RUS/Sergei Darkin: 達里金
  RUS/Sergei Darkin: 다르킨
  RUS/Sergei Ivanov: Sergey Ivanov
  RUS/Sergei Ivanov: Siergiej Iwanow*
  RUS/Sergei Ivanov: Siergieja Iwanow*
  RUS/Sergei Ivanov: Siergiejem Iwanow*
  RUS/Sergei Ivanov: Siergiejowi Iwanow*
  RUS/Sergei Ivanov: Сергеем Иванов*
  RUS/Sergei Ivanov: Сергей Иванов*
  RUS/Sergei Ivanov: Сергея Иванов*
  RUS/Sergei Ivanov: イワノフ国防相
  RUS/Sergei Ivanov: セルゲイ・イワノフ
  RUS/Sergei Ivanov: 謝爾蓋·伊万諾夫
  RUS/Sergei Ivanov: 謝爾蓋·伊凡諾夫
  RUS/Sergei Ivanov: 謝爾蓋·伊萬諾夫
  RUS/Sergei Ivanov: 谢尔盖·伊万诺夫
  RUS/Sergei Ivanov: 谢尔盖·伊凡诺夫
  RUS/Sergei Ivanov: 谢尔盖·伊萬诺夫
  RUS/Sergei Ivanov: 세르게이 이바노프
  RUS/Sergei Lavrov: Lavrov
  RUS/Sergei Lavrov: Lavrovs
  RUS/Sergei Lavrov: Sergej Lavrov
  RUS/Sergei Lavrov: Sergej Lawrow
  RUS/Sergei Lavrov: Sergey Lavrov
  RUS/Sergei Lavrov: Serguei Lavrov
  RUS/Sergei Lavrov: Siergiej Ławrow*
  RUS/Sergei Lavrov: Siergieja Ławrow*
  RUS/Sergei Lavrov: Siergiejem Ławrow*
  RUS/Sergei Lavrov: Siergiejowi Ławrow*
  RUS/Sergei Lavrov: Ławrow*
  RUS/Sergei Lavrov: Лавров*
  RUS/Sergei Lavrov: Сергей Лавров*
  RUS/Sergei Lavrov: Сергея Лавров*
  RUS/Sergei Lavrov: セルゲイ・ラブロフ
  RUS/Sergei Lavrov: ラブロフ
  RUS/Sergei Lavrov: 拉夫洛夫
  RUS/Sergei Lavrov: 拉夫罗夫
  RUS/Sergei Lavrov: 拉夫羅夫
  RUS/Sergei Lavrov: 라브로브
  RUS/Sergei Lavrov: 라브로프
  RUS/Sergei Lavrov: 세르게이 라브로프
  RUS/Sergei Mironov: Sergey Mironov
  RUS/Sergei Mironov: Siergiej Mironow*
  RUS/Sergei Mironov: Siergieja Mironow*
  RUS/Sergei Mironov: Siergiejem Mironow*
  RUS/Sergei Mironov: Siergiejowi Mironow*
  RUS/Sergei Mironov: Сергеем Миронов*
  RUS/Sergei Mironov: Сергей Миронов*
  RUS/Sergei Mironov: Сергея Миронов*
  RUS/Sergei Mironov: セルゲイ・ミロノフ
  RUS/Sergei Mironov: ミロノフ
  RUS/Sergei Mironov: 米罗诺夫
  RUS/Sergei Mironov: 米羅諾夫
  RUS/Sergei Mironov: 謝爾蓋·米羅諾夫
  RUS/Sergei Mironov: 谢尔盖·米罗诺夫
  RUS/Sergei Mironov: 세르게이 미로노프
  RUS/Sergei Naryshkin: Naryshkin
  RUS/Sergei Naryshkin: Naryszkin*
  RUS/Sergei Naryshkin: Sergey Naryshkin
  RUS/Sergei Naryshkin: Siergiej Naryszkin*
  RUS/Sergei Naryshkin: Siergieja Naryszkin*
  RUS/Sergei Naryshkin: Siergiejem Naryszkin*
  RUS/Sergei Naryshkin: Siergiejowi Naryszkin*
  RUS/Sergei Naryshkin: Нарышкин*
  RUS/Sergei Naryshkin: ナルイシキン
  RUS/Sergei Naryshkin: 納雷什金
  RUS/Sergei Naryshkin: 納雷希金
  RUS/Sergei Naryshkin: 纳雷什金
  RUS/Sergei Naryshkin: 纳雷希金
  RUS/Sergei Naryshkin: 나르이시킨
  RUS/Sergei Naryshkin: 나릐슈낀
  RUS/Sergei Naryshkin: 나리시킨
  RUS/Sergei Naryshkin: 세르게이 나리시킨
  RUS/Sergei Ryabkov: Riabkow*
  RUS/Sergei Ryabkov: Ryabkov
  RUS/Sergei Ryabkov: Sergey Ryabkov
  RUS/Sergei Ryabkov: Siergiej Riabkow*
  RUS/Sergei Ryabkov: Siergieja Riabkow*
  RUS/Sergei Ryabkov: Siergiejem Riabkow*
  RUS/Sergei Ryabkov: Siergiejowi Riabkow*
  RUS/Sergei Ryabkov: Рябков*
  RUS/Sergei Ryabkov: リャブコフ
  RUS/Sergei Ryabkov: リャプコフ
  RUS/Sergei Ryabkov: 里亚布科夫
  RUS/Sergei Ryabkov: 里亜布科夫
  RUS/Sergei Ryabkov: 里亞布科夫
  RUS/Sergei Ryabkov: 랴브코프
  RUS/Sergei Shoigu: Choïgou
  RUS/Sergei Shoigu: Schoigu
  RUS/Sergei Shoigu: Sergey Shoigu
  RUS/Sergei Shoigu: Serguei Shoigu
  RUS/Sergei Shoigu: Sergueï Choïgou
  RUS/Sergei Shoigu: Shoigu
  RUS/Sergei Shoigu: Shoygu
  RUS/Sergei Shoigu: Siergiej Szojgu
  RUS/Sergei Shoigu: Siergieja Szojgu
  RUS/Sergei Shoigu: Siergiejem Szojgu
  RUS/Sergei Shoigu: Siergiejowi Szojgu
  RUS/Sergei Shoigu: Sjojgu
  RUS/Sergei Shoigu: Szojgu
  RUS/Sergei Shoigu: Сергей Шойгу*
  RUS/Sergei Shoigu: Сергея Шойгу*
  RUS/Sergei Shoigu: Шойгу
  RUS/Sergei Shoigu: ショイグ
  RUS/Sergei Shoigu: セルゲイ・ショイグ
  RUS/Sergei Shoigu: 紹伊古
  RUS/Sergei Shoigu: 绍伊古
  RUS/Sergei Shoigu: 萧依古
  RUS/Sergei Shoigu: 蕭依古
  RUS/Sergei Shoigu: 세르게이 쇼이구
  RUS/Sergei Shoigu: 쇼이구
  RUS/Sergei Shoigu: 쇼이구 서기
  RUS/Valentina Matviyenko: Matvienko
  RUS/Valentina Matviyenko: Matviyenko
  RUS/Valentina Matviyenko: Matwiejenko
  RUS/Valentina Matviyenko: Matwijenko
  RUS/Valentina Matviyenko: Valentina Matvienko
  RUS/Valentina Matviyenko: Walentina Matwijenko
  RUS/Valentina Matviyenko: Валентина Матвиенко*
  RUS/Valentina Matviyenko: Валентиной Матвиенко*
  RUS/Valentina Matviyenko: Валентины Матвиенко*
  RUS/Valentina Matviyenko: Матвиенко
  RUS/Valentina Matviyenko: マトビエンコ
  RUS/Valentina Matviyenko: マトヴィエンコ
  RUS/Valentina Matviyenko: 馬特維延科
  RUS/Valentina Matviyenko: 馬特維恩科
  RUS/Valentina Matviyenko: 马特维延科
  RUS/Valentina Matviyenko: 马特维恩科
  RUS/Valentina Matviyenko: 마뜨비옌꼬
  RUS/Valentina Matviyenko: 마뜨위옌꼬
  RUS/Valentina Matviyenko: 마트비엔코
  RUS/Valentina Matviyenko: 마트비옌코
  RUS/Valery Denisov: Валерий Денисов*
  RUS/Valery Denisov: Валерия Денисов*
  RUS/Valery Denisov: ワレリー・デニソフ
  RUS/Valery Denisov: 瓦列里·杰尼索夫
  RUS/Valery Denisov: 발레리 데니소프
  RUS/Valery Gerasimov: Gerasimov
  RUS/Valery Gerasimov: Gerassimow
  RUS/Valery Gerasimov: Gierasimow*
  RUS/Valery Gerasimov: Guerassimov
  RUS/Valery Gerasimov: Guerásimov
  RUS/Valery Gerasimov: Walerij Gierasimow*
  RUS/Valery Gerasimov: Walerija Gierasimow*
  RUS/Valery Gerasimov: Walerijem Gierasimow*
  RUS/Valery Gerasimov: Walerijowi Gierasimow*
  RUS/Valery Gerasimov: Валерий Герасимов*
  RUS/Valery Gerasimov: Валерия Герасимов*
  RUS/Valery Gerasimov: Герасимов*
  RUS/Valery Gerasimov: ゲラシモフ
  RUS/Valery Gerasimov: 格拉西莫夫
  RUS/Valery Gerasimov: 게라시모프
  RUS/Valery Gerasimov: 게라씨모브
  RUS/Valery Sukhinin: Sukhinin
  RUS/Valery Sukhinin: Walerij Suchinin*
  RUS/Valery Sukhinin: Walerija Suchinin*
  RUS/Valery Sukhinin: Walerijem Suchinin*
  RUS/Valery Sukhinin: Walerijowi Suchinin*
  RUS/Valery Sukhinin: Валерий Сухинин*
  RUS/Valery Sukhinin: Сухинин*
  RUS/Valery Sukhinin: スヒニン
  RUS/Valery Sukhinin: 苏希宁
  RUS/Valery Sukhinin: 蘇希寧
  RUS/Valery Sukhinin: 발레리 수히닌
  RUS/Valery Sukhinin: 수히닌
  RUS/Vasily Nebenzya: Nebensja
  RUS/Vasily Nebenzya: Nebenzia
  RUS/Vasily Nebenzya: Nebenzya
  RUS/Vasily Nebenzya: Niebienzia
  RUS/Vasily Nebenzya: Vasily Nebenzia
  RUS/Vasily Nebenzya: Vassily Nebenzia
  RUS/Vasily Nebenzya: Wasilij Niebienzia
  RUS/Vasily Nebenzya: Wasilija Niebienzia
  RUS/Vasily Nebenzya: Wasilijem Niebienzia
  RUS/Vasily Nebenzya: Wasilijowi Niebienzia
  RUS/Vasily Nebenzya: Василий Небензя*
  RUS/Vasily Nebenzya: Небензе
  RUS/Vasily Nebenzya: Небензей
  RUS/Vasily Nebenzya: Небензи
  RUS/Vasily Nebenzya: Небензя
  RUS/Vasily Nebenzya: ネベンジャ
  RUS/Vasily Nebenzya: 內班齊亞
  RUS/Vasily Nebenzya: 內邊賈
  RUS/Vasily Nebenzya: 内班斉亜
  RUS/Vasily Nebenzya: 内班齐亚
  RUS/Vasily Nebenzya: 内边贾
  RUS/Vasily Nebenzya: 内辺賈
  RUS/Vasily Nebenzya: 涅边贾
  RUS/Vasily Nebenzya: 涅辺賈
  RUS/Vasily Nebenzya: 涅邊賈
  RUS/Vasily Nebenzya: 네벤자
  RUS/Vasily Nebenzya: 네벤쟈
  RUS/Vasily Nebenzya: 바실리 네벤자
  RUS/Viktor Ishayev: Ishayev
  RUS/Viktor Ishayev: Victor Ishayev
  RUS/Viktor Ishayev: Viktor Ishaev
  RUS/Viktor Ishayev: Виктор Ишаев*
  RUS/Viktor Ishayev: Виктора Ишаев*
  RUS/Viktor Ishayev: Викторе Ишаев*
  RUS/Viktor Ishayev: Виктором Ишаев*
  RUS/Viktor Ishayev: Виктору Ишаев*
  RUS/Viktor Ishayev: Ишаев*
  RUS/Viktor Ishayev: イシャエフ
  RUS/Viktor Ishayev: 伊沙耶夫
  RUS/Viktor Ishayev: 이샤예프
  RUS/Vladimir Kolokoltsev: Kolokoltsev
  RUS/Vladimir Kolokoltsev: Kolokolzew
  RUS/Vladimir Kolokoltsev: Kołokolcew*
  RUS/Vladimir Kolokoltsev: Władimir Kołokolcew*
  RUS/Vladimir Kolokoltsev: Władimira Kołokolcew*
  RUS/Vladimir Kolokoltsev: Władimirem Kołokolcew*
  RUS/Vladimir Kolokoltsev: Władimirowi Kołokolcew*
  RUS/Vladimir Kolokoltsev: Владимир Колокольцев*
  RUS/Vladimir Kolokoltsev: Владимира Колокольцев*
  RUS/Vladimir Kolokoltsev: Владимире Колокольцев*
  RUS/Vladimir Kolokoltsev: Владимиром Колокольцев*
  RUS/Vladimir Kolokoltsev: Владимиру Колокольцев*
  RUS/Vladimir Kolokoltsev: Колокольцев*
  RUS/Vladimir Kolokoltsev: コロコリツェフ
  RUS/Vladimir Kolokoltsev: 科洛科利採夫
  RUS/Vladimir Kolokoltsev: 科洛科利采夫
  RUS/Vladimir Kolokoltsev: 科洛科尔采夫
  RUS/Vladimir Kolokoltsev: 科洛科爾採夫
  RUS/Vladimir Kolokoltsev: 科洛科爾采夫
  RUS/Vladimir Kolokoltsev: 꼴로꼴쩨브
  RUS/Vladimir Kolokoltsev: 콜로콜체프
  RUS/Vladimir Medinsky: Medinskiy
  RUS/Vladimir Medinsky: Medinsky
  RUS/Vladimir Medinsky: Miedinski
  RUS/Vladimir Medinsky: Miedinskiego
  RUS/Vladimir Medinsky: Władimir Miedinski
  RUS/Vladimir Medinsky: Władimira Miedinski
  RUS/Vladimir Medinsky: Władimirem Miedinski
  RUS/Vladimir Medinsky: Władimirowi Miedinski
  RUS/Vladimir Medinsky: Владимир Мединск*
  RUS/Vladimir Medinsky: Владимира Мединск*
  RUS/Vladimir Medinsky: Владимире Мединск*
  RUS/Vladimir Medinsky: Владимиром Мединск*
  RUS/Vladimir Medinsky: Владимиру Мединск*
  RUS/Vladimir Medinsky: Мединск*
  RUS/Vladimir Medinsky: メジンスキー
  RUS/Vladimir Medinsky: 梅丁斯基
  RUS/Vladimir Medinsky: 梅金斯基
  RUS/Vladimir Medinsky: 메딘스키
  RUS/Vladimir Medinsky: 메진스끼
  RUS/Vladimir Putin: Poutine
  RUS/Vladimir Putin: Putin
  RUS/Vladimir Putin: Putina
  RUS/Vladimir Putin: Putinem
  RUS/Vladimir Putin: Putinie
  RUS/Vladimir Putin: Putinowi
  RUS/Vladimir Putin: Putins
  RUS/Vladimir Putin: Vladimir Poutine
  RUS/Vladimir Putin: Wladimir Putin
  RUS/Vladimir Putin: Władimir Putin*
  RUS/Vladimir Putin: Władimira Putin*
  RUS/Vladimir Putin: Władimirem Putin*
  RUS/Vladimir Putin: Władimirowi Putin*
  RUS/Vladimir Putin: Włodzimierz Putin
  RUS/Vladimir Putin: Владимир Путин*
  RUS/Vladimir Putin: Путин
  RUS/Vladimir Putin: Путина
  RUS/Vladimir Putin: Путинд
  RUS/Vladimir Putin: Путине
  RUS/Vladimir Putin: Путинтэй
  RUS/Vladimir Putin: Путину
  RUS/Vladimir Putin: Путины
  RUS/Vladimir Putin: Путиным
  RUS/Vladimir Putin: ウラジーミル・プーチン
  RUS/Vladimir Putin: プーチン
  RUS/Vladimir Putin: 普京
  RUS/Vladimir Putin: 普亭
  RUS/Vladimir Putin: 蒲亭
  RUS/Vladimir Putin: 뿌찐
  RUS/Vladimir Putin: 뿌틴
  RUS/Vladimir Putin: 푸틴
  RUS/Vladimir Saldo: Władimir Saldo
  RUS/Vladimir Saldo: Władimira Saldo
  RUS/Vladimir Saldo: Władimirem Saldo
  RUS/Vladimir Saldo: Władimirowi Saldo
  RUS/Vladimir Saldo: Владимир Сальдо*
  RUS/Vladimir Saldo: Владимира Сальдо*
  RUS/Vladimir Saldo: Владимире Сальдо*
  RUS/Vladimir Saldo: Владимиром Сальдо*
  RUS/Vladimir Saldo: Владимиру Сальдо*
  RUS/Vladimir Saldo: ウラジーミル・サリド
  RUS/Vladimir Saldo: 萨尔多
  RUS/Vladimir Saldo: 薩爾多
  RUS/Vladimir Saldo: 블라디미르 살도
  RUS/Vladimir Saldo: 살도 주지사
  RUS/Vyacheslav Volodin: Viacheslav Volodin
  RUS/Vyacheslav Volodin: Viatcheslav Volodine
  RUS/Vyacheslav Volodin: Volodin
  RUS/Vyacheslav Volodin: Volodine
  RUS/Vyacheslav Volodin: Wiaczesław Wołodin*
  RUS/Vyacheslav Volodin: Wiaczesława Wołodin*
  RUS/Vyacheslav Volodin: Wiaczesławem Wołodin*
  RUS/Vyacheslav Volodin: Wiaczesławowi Wołodin*
  RUS/Vyacheslav Volodin: Wolodin
  RUS/Vyacheslav Volodin: Wołodin*
  RUS/Vyacheslav Volodin: Володин*
  RUS/Vyacheslav Volodin: Вячеслав Володин*
  RUS/Vyacheslav Volodin: Вячеслава Володин*
  RUS/Vyacheslav Volodin: Вячеславе Володин*
  RUS/Vyacheslav Volodin: Вячеславом Володин*
  RUS/Vyacheslav Volodin: Вячеславу Володин*
  RUS/Vyacheslav Volodin: ウォロジン
  RUS/Vyacheslav Volodin: ボロジン下院議長
  RUS/Vyacheslav Volodin: ヴォロジン
  RUS/Vyacheslav Volodin: ヴャチェスラフ・ヴォロジン
  RUS/Vyacheslav Volodin: 仏洛金
  RUS/Vyacheslav Volodin: 佛洛金
  RUS/Vyacheslav Volodin: 沃洛金
  RUS/Vyacheslav Volodin: 뱌체슬라프 볼로딘
  RUS/Vyacheslav Volodin: 볼로딘
  RUS/Vyacheslav Volodin: 볼로진
  RUS/Vyacheslav Volodin: 왈로진
  RUS/Yunus Bek Yevkurov: Jewkurow*
  RUS/Yunus Bek Yevkurov: Junus bek Jewkurow
  RUS/Yunus Bek Yevkurov: Yevkurov
  RUS/Yunus Bek Yevkurov: Yunus bek Evkurov
  RUS/Yunus Bek Yevkurov: Евкуров*
  RUS/Yunus Bek Yevkurov: エフクロフ
  RUS/Yunus Bek Yevkurov: 叶夫库罗夫
  RUS/Yunus Bek Yevkurov: 葉夫庫羅夫
  RUS/Yunus Bek Yevkurov: 예브쿠로프
  RUS/Yunus Bek Yevkurov: 유누스베크 예브쿠로프
  RUS/Yury Trutnev: Jurij Trutniew*
  RUS/Yury Trutnev: Jurija Trutniew*
  RUS/Yury Trutnev: Jurijem Trutniew*
  RUS/Yury Trutnev: Jurijowi Trutniew*
  RUS/Yury Trutnev: Trutnev
  RUS/Yury Trutnev: Trutniew*
  RUS/Yury Trutnev: Yuri Trutnev
  RUS/Yury Trutnev: Трутнев*
  RUS/Yury Trutnev: Юрий Трутнев*
  RUS/Yury Trutnev: トルトニェフ
  RUS/Yury Trutnev: トルトネフ
  RUS/Yury Trutnev: 特魯特涅夫
  RUS/Yury Trutnev: 特鲁特涅夫
  RUS/Yury Trutnev: 뜨루뜨네브
  RUS/Yury Trutnev: 트루트네프
  SGP/George Yeo: Джордж Йео*
  SGP/George Yeo: ジョージ・ヨー
  SGP/George Yeo: 杨荣文
  SGP/George Yeo: 楊榮文
  SGP/George Yeo: 조지 여
  SGP/George Yeo: 조지 요
  SGP/Goh Chok Tong: Го Чок Тонг*
  SGP/Goh Chok Tong: ゴー・チョクトン
  SGP/Goh Chok Tong: ゴー・チョク・トン
  SGP/Goh Chok Tong: 吳作棟
  SGP/Goh Chok Tong: 吴作栋
  SGP/Goh Chok Tong: 고 촉 통
  SGP/Goh Chok Tong: 고척동
  SGP/Goh Chok Tong: 고촉통
  SGP/Halimah Yacob: Halimah
  SGP/Halimah Yacob: Халима Якоб*
  SGP/Halimah Yacob: Халима Якуб*
  SGP/Halimah Yacob: ハリマ・ヤコブ
  SGP/Halimah Yacob: 哈莉玛
  SGP/Halimah Yacob: 哈莉玛·雅各布
  SGP/Halimah Yacob: 哈莉瑪
  SGP/Halimah Yacob: 할리마 야꼽
  SGP/Halimah Yacob: 할리마 야콥
  SGP/K Shanmugam: K. Shanmugam
  SGP/K Shanmugam: Kasiviswanathan Shanmugam
  SGP/K Shanmugam: Shanmugam
  SGP/K Shanmugam: Шанмугам*
  SGP/K Shanmugam: シャンムガム
  SGP/K Shanmugam: シャンムガム外相
  SGP/K Shanmugam: 尚穆根
  SGP/K Shanmugam: 샨무감
  SGP/Lawrence Wong: Лоуренс Вон*
  SGP/Lawrence Wong: Лоуренс Вонг*
  SGP/Lawrence Wong: ローレンス・ウォン
  SGP/Lawrence Wong: ローレンス・ウォン首相
  SGP/Lawrence Wong: 黃循財
  SGP/Lawrence Wong: 黄循财
  SGP/Lawrence Wong: 로런스 웡
  SGP/Lawrence Wong: 로렌스 웡
  SGP/Lee Hsien Loong: Hsien Loong
  SGP/Lee Hsien Loong: Lee Hsien Long
  SGP/Lee Hsien Loong: Lý Hiển Long
  SGP/Lee Hsien Loong: Ли Сянлун*
  SGP/Lee Hsien Loong: Ли Сянь Лун*
  SGP/Lee Hsien Loong: Ли Сяньлун*
  SGP/Lee Hsien Loong: リーシェンロン
  SGP/Lee Hsien Loong: リー・シェンロン
  SGP/Lee Hsien Loong: リー・シエンロン
  SGP/Lee Hsien Loong: 李显龙
  SGP/Lee Hsien Loong: 李顯龍
  SGP/Lee Hsien Loong: 리 셴룽
  SGP/Lee Hsien Loong: 리센룽
  SGP/Lee Hsien Loong: 리셴룽
  SGP/Lee Hsien Loong: 리시엔룽
  SGP/Lee Hsien Loong: 리쎈룽
  SGP/Ng Eng Hen: Нг Ен Хен*
  SGP/Ng Eng Hen: Нг Энг Хен*
  SGP/Ng Eng Hen: ウン・エンヘン
  SGP/Ng Eng Hen: ン・エンヘン
  SGP/Ng Eng Hen: 黃永宏
  SGP/Ng Eng Hen: 黄永宏
  SGP/Ng Eng Hen: 응 엥 헨
  SGP/Ng Eng Hen: 응엥헨
  SGP/S R Nathan: S. R. Nathan
  SGP/S R Nathan: SR Nathan
  SGP/S R Nathan: Sellapan Ramanathan
  SGP/S R Nathan: Селлапан Натан*
  SGP/S R Nathan: ナザン大統領
  SGP/S R Nathan: 纳丹总统
  SGP/S R Nathan: 나단 대통령
  SGP/S R Nathan: 셀라판 나단
  SGP/Tharman Shanmugaratnam: Shanmugaratnam
  SGP/Tharman Shanmugaratnam: Tharman
  SGP/Tharman Shanmugaratnam: Тарман Шанмугаратнам*
  SGP/Tharman Shanmugaratnam: ターマン・シャンムガラトナム
  SGP/Tharman Shanmugaratnam: 尚达曼
  SGP/Tharman Shanmugaratnam: 尚達曼
  SGP/Tharman Shanmugaratnam: 타르만
  SGP/Tharman Shanmugaratnam: 타르만 샨무가라트남
  SGP/Vivian Balakrishnan: Balakrishnan
  SGP/Vivian Balakrishnan: Балакришнан*
  SGP/Vivian Balakrishnan: Вивиан Балакришнан*
  SGP/Vivian Balakrishnan: バラクリシュナン
  SGP/Vivian Balakrishnan: ビビアン・バラクリシュナン
  SGP/Vivian Balakrishnan: 新加坡外长维文
  SGP/Vivian Balakrishnan: 维文·巴拉克里什南
  SGP/Vivian Balakrishnan: 维文外长
  SGP/Vivian Balakrishnan: 발라크리슈난
  SGP/Vivian Balakrishnan: 비비안 발라크리쉬난
  SGP/Vivian Balakrishnan: 비비안 발라크리슈난
  SWE/Andreas Bengtsson: Andreas Bengtssons
  SWE/Andreas Bengtsson: Андреас Бенгтсон*
  SWE/Andreas Bengtsson: Андреас Бенгтссон*
  SWE/Andreas Bengtsson: アンドレアス・ベンクトソン
  SWE/Andreas Bengtsson: アンドレアス・ベングトソン
  SWE/Andreas Bengtsson: アンドレアス・ベンソン
  SWE/Andreas Bengtsson: 安德烈亚斯·本特松
  SWE/Andreas Bengtsson: 안드레아스 벵손
  SWE/Andreas Bengtsson: 안드레아스 벵트손
  SWE/Andreas Bengtsson: 안드레아스 벵트쏜
  SWE/Ann Linde: Анн Линде*
  SWE/Ann Linde: Анне Линде*
  SWE/Ann Linde: アン・リンデ
  SWE/Ann Linde: リンデ外相
  SWE/Ann Linde: 安·林德
  SWE/Ann Linde: 安·琳德
  SWE/Ann Linde: 안 린데
  SWE/Ann Linde: 안 린데 외무장관
  SWE/Anna Lindh: Анна Линд*
  SWE/Anna Lindh: Анны Линд*
  SWE/Anna Lindh: アンナ・リンド
  SWE/Anna Lindh: 安娜·林德
  SWE/Anna Lindh: 안나 린드
  SWE/Anna Lindh: 안나 린드 외무장관
  SWE/Barbro Elm: Barbro Elms
  SWE/Barbro Elm: Барбру Эльм*
  SWE/Barbro Elm: バルブロ・エルム
  SWE/Barbro Elm: 바르브로 엘름
  SWE/Carl Bildt: Karl Bildt
  SWE/Carl Bildt: Бильдт*
  SWE/Carl Bildt: Карл Бильдт*
  SWE/Carl Bildt: Карла Бильдта*
  SWE/Carl Bildt: カール・ビルト
  SWE/Carl Bildt: 卡尔·比尔特
  SWE/Carl Bildt: 卡爾·比爾特
  SWE/Carl Bildt: 카를 빌트
  SWE/Carl Bildt: 칼 빌트
  SWE/Fredrik Reinfeldt: Reinfeldt
  SWE/Fredrik Reinfeldt: Рейнфельдт*
  SWE/Fredrik Reinfeldt: ラインフェルト
  SWE/Fredrik Reinfeldt: 賴因費爾特
  SWE/Fredrik Reinfeldt: 赖因费尔特
  SWE/Fredrik Reinfeldt: 레인펠트
  SWE/Fredrik Reinfeldt: 프레드리크 레인펠트
  SWE/Goran Persson: Goeran Persson
  SWE/Goran Persson: Görana Perssona
  SWE/Goran Persson: Göranem Perssonem
  SWE/Goran Persson: Ёран Перссон*
  SWE/Goran Persson: Йоран Перссон*
  SWE/Goran Persson: Йорана Перссона*
  SWE/Goran Persson: パーション
  SWE/Goran Persson: ペーション首相
  SWE/Goran Persson: ヨーラン・ペーション
  SWE/Goran Persson: 佩尔松
  SWE/Goran Persson: 佩爾松
  SWE/Goran Persson: 约兰·佩尔松
  SWE/Goran Persson: 고란 페르손
  SWE/Goran Persson: 예란 페르손
  SWE/Goran Persson: 예란 페르쏜
  SWE/Goran Persson: 요란 페르손
  SWE/Jan Eliasson: Eliasson
  SWE/Jan Eliasson: Элиассон*
  SWE/Jan Eliasson: Ян Элиассон*
  SWE/Jan Eliasson: エリアソン
  SWE/Jan Eliasson: ヤン・エリアソン
  SWE/Jan Eliasson: 埃利亚松
  SWE/Jan Eliasson: 埃利亞松
  SWE/Jan Eliasson: 扬·埃里亚松
  SWE/Jan Eliasson: 얀 엘리아손
  SWE/Jan Eliasson: 엘리아손
  SWE/Joachim Bergstrom: Joachim Bergstroem
  SWE/Joachim Bergstrom: Joakim Bergstrom
  SWE/Joachim Bergstrom: Jockum Bergström
  SWE/Joachim Bergstrom: Йоаким Бергстрем*
  SWE/Joachim Bergstrom: Йоахим Бергстрём*
  SWE/Joachim Bergstrom: Юаким Бергстрём*
  SWE/Joachim Bergstrom: ヨアキム・ベリストロム
  SWE/Joachim Bergstrom: ヨアキム・ベリストローム
  SWE/Joachim Bergstrom: 约阿希姆·贝里斯特伦
  SWE/Joachim Bergstrom: 约阿希姆·贝里斯特罗姆
  SWE/Joachim Bergstrom: 요아킴 베리스트룀
  SWE/Joachim Bergstrom: 요아힘 베리스트롬
  SWE/Joachim Bergstrom: 요아힘 베리스트룀
  SWE/Karl Olof Andersson: Karl Olof Anderssons
  SWE/Karl Olof Andersson: Карл Олоф Андерссон*
  SWE/Karl Olof Andersson: Карл Улоф Андерссон*
  SWE/Karl Olof Andersson: カールオロフ・アンダーソン
  SWE/Karl Olof Andersson: カール・オロフ・アンデション
  SWE/Karl Olof Andersson: 卡尔·奥洛夫·安德松
  SWE/Karl Olof Andersson: 카를 올로프 안데르손
  SWE/Karl Olof Andersson: 칼 올로프 안데르손
  SWE/Karl Olof Andersson: 칼 올로프 안데르쏜
  SWE/Kent Harstedt: Haerstedt
  SWE/Kent Harstedt: Harstedt
  SWE/Kent Harstedt: Кент Харштедт*
  SWE/Kent Harstedt: Кент Хершедт*
  SWE/Kent Harstedt: Харштедт*
  SWE/Kent Harstedt: Херштедт*
  SWE/Kent Harstedt: ケント・ハシュテット
  SWE/Kent Harstedt: ケント・ヘルシュテット
  SWE/Kent Harstedt: ハシュテット
  SWE/Kent Harstedt: 哈什泰特
  SWE/Kent Harstedt: 海尔斯泰特
  SWE/Kent Harstedt: 肯特·哈什特德特
  SWE/Kent Harstedt: 肯特·海尔斯泰特
  SWE/Kent Harstedt: 켄트 하르스테트
  SWE/Kent Harstedt: 켄트 해르스테트
  SWE/Kent Harstedt: 켄트 헤르스테드
  SWE/Kent Harstedt: 켄트 헤르스테트
  SWE/Kent Harstedt: 헤르스테트
  SWE/Kristina Fridolin: Kristina Fridolin
  SWE/Laila Freivalds: Freivalds
  SWE/Laila Freivalds: Фрейвалдс
  SWE/Laila Freivalds: フレイバルズ
  SWE/Laila Freivalds: 弗赖瓦尔兹
  SWE/Laila Freivalds: 莱拉·弗赖瓦尔兹
  SWE/Laila Freivalds: 라일라 프레이발스
  SWE/Laila Freivalds: 라일라 프레이발즈
  SWE/Magdalena Andersson: Магдалена Андерссон*
  SWE/Magdalena Andersson: Магдалены Андерссон*
  SWE/Magdalena Andersson: マグダレナ・アンデション
  SWE/Magdalena Andersson: 安德松首相
  SWE/Magdalena Andersson: 安德森首相
  SWE/Magdalena Andersson: 玛格达莱娜·安德松
  SWE/Magdalena Andersson: 마그달레나 안데르손
  SWE/Magdalena Andersson: 막달레나 안데르손
  SWE/Margot Wallstrom: Margot Elisabeth Wallström
  SWE/Margot Wallstrom: Wallstroem
  SWE/Margot Wallstrom: Wallstrom
  SWE/Margot Wallstrom: Вальстрем*
  SWE/Margot Wallstrom: Маргот Вальстрем*
  SWE/Margot Wallstrom: バルストロム
  SWE/Margot Wallstrom: マルゴット・バルストロム
  SWE/Margot Wallstrom: マルゴット・ヴァルストローム
  SWE/Margot Wallstrom: ヴァルストローム
  SWE/Margot Wallstrom: 沃爾斯特倫
  SWE/Margot Wallstrom: 瓦尔斯特伦
  SWE/Margot Wallstrom: 瓦尔斯特罗姆
  SWE/Margot Wallstrom: 瓦爾斯特倫
  SWE/Margot Wallstrom: 마고트 발스트롬
  SWE/Margot Wallstrom: 마르고트 발스트룀
  SWE/Margot Wallstrom: 마르고트 월스트롬
  SWE/Margot Wallstrom: 발스트롬
  SWE/Margot Wallstrom: 발스트룀
  SWE/Maria Malmer Stenergard: Malmer Stenergard
  SWE/Maria Malmer Stenergard: Stenergard
  SWE/Maria Malmer Stenergard: Мальмер Стенергард*
  SWE/Maria Malmer Stenergard: Стенергард
  SWE/Maria Malmer Stenergard: ステネルガード
  SWE/Maria Malmer Stenergard: マリア・マルメル・ステネルガード
  SWE/Maria Malmer Stenergard: 斯泰納格德
  SWE/Maria Malmer Stenergard: 斯特内加德
  SWE/Maria Malmer Stenergard: 마리아 말메르 스테네르가르드
  SWE/Maria Malmer Stenergard: 스테네르가르드
  SWE/Mats Foyer: Mats Foeyer
  SWE/Mats Foyer: Матс Фойер*
  SWE/Mats Foyer: マッツ・フォイエル
  SWE/Mats Foyer: マッツ・フォイヤー
  SWE/Mats Foyer: 马茨·弗耶
  SWE/Mats Foyer: 마쯔 푀이에르
  SWE/Mats Foyer: 마츠 포이어
  SWE/Mats Foyer: 마츠 포이에르
  SWE/Paul Beijer: Beijer
  SWE/Paul Beijer: Пауль Бейер*
  SWE/Paul Beijer: ポール・ベイエル
  SWE/Paul Beijer: 파울 베이예르
  SWE/Paul Beijer: 폴 바이에르
  SWE/Paul Beijer: 폴 베이예르
  SWE/Peter Semneby: Semneby
  SWE/Peter Semneby: Semnebym
  SWE/Peter Semneby: Петер Семнебю*
  SWE/Peter Semneby: Семнеби
  SWE/Peter Semneby: Семнебю
  SWE/Peter Semneby: セムネビ
  SWE/Peter Semneby: ピーター・セムネビー
  SWE/Peter Semneby: ペテル・セムネビ
  SWE/Peter Semneby: 塞姆内比
  SWE/Peter Semneby: 彼得·塞姆内比
  SWE/Peter Semneby: 셈네뷔
  SWE/Peter Semneby: 셈네비
  SWE/Peter Semneby: 페테르 셈네뷔
  SWE/Peter Semneby: 페테르 셈네비
  SWE/Peter Semneby: 피터 셈너비
  SWE/Stefan Lofven: Loefven
  SWE/Stefan Lofven: Lofven
  SWE/Stefan Lofven: Löfvena
  SWE/Stefan Lofven: Löfvenem
  SWE/Stefan Lofven: Лёвен
  SWE/Stefan Lofven: Лёвена
  SWE/Stefan Lofven: Стефан Лёвен*
  SWE/Stefan Lofven: ステファン・ロベーン
  SWE/Stefan Lofven: ロベーン
  SWE/Stefan Lofven: 洛夫文
  SWE/Stefan Lofven: 뢰벤
  SWE/Stefan Lofven: 스떼판 뢰벤
  SWE/Stefan Lofven: 스테판 뢰벤
  SWE/Tobias Billstrom: Billstroem
  SWE/Tobias Billstrom: Billstrom
  SWE/Tobias Billstrom: Билльстрём*
  SWE/Tobias Billstrom: Бильстрем*
  SWE/Tobias Billstrom: トビアス・ビルストロム
  SWE/Tobias Billstrom: ビルストロム
  SWE/Tobias Billstrom: 比尔斯特伦
  SWE/Tobias Billstrom: 比爾斯特倫
  SWE/Tobias Billstrom: 빌스트롬
  SWE/Tobias Billstrom: 빌스트룀
  SWE/Tobias Billstrom: 토비아스 빌스트룀
  SWE/Torkel Stiernlof: Stiernlof
  SWE/Torkel Stiernlof: Torkel Stiernloef
  SWE/Torkel Stiernlof: Торкель Стьернлёф*
  SWE/Torkel Stiernlof: Торкель Шернлеф*
  SWE/Torkel Stiernlof: トルケル・シャーンロフ
  SWE/Torkel Stiernlof: トルケル・スティエンロフ
  SWE/Torkel Stiernlof: 托克尔·谢恩勒夫
  SWE/Torkel Stiernlof: 또르켈 스티에른뢰브
  SWE/Torkel Stiernlof: 셰른뢰프
  SWE/Torkel Stiernlof: 토르켈 셰른뢰프
  SWE/Torkel Stiernlof: 토르켈 스티에른뢰프
  SWE/Ulf Kristersson: Kristersson
  SWE/Ulf Kristersson: Кристерссон*
  SWE/Ulf Kristersson: ウルフ・クリステション
  SWE/Ulf Kristersson: クリステション
  SWE/Ulf Kristersson: 克里斯特松
  SWE/Ulf Kristersson: 克里斯特森
  SWE/Ulf Kristersson: 울프 크리스테르손
  SWE/Ulf Kristersson: 크리스테르손
  SYR/Ahmed al Sharaa: Ahmad al Sharaa
  SYR/Ahmed al Sharaa: Ahmed Sharaa
  SYR/Ahmed al Sharaa: Ahmed al Charaa
  SYR/Ahmed al Sharaa: Ahmed al Scharaa
  SYR/Ahmed al Sharaa: Ahmed al Shara
  SYR/Ahmed al Sharaa: Ahmed asz Szara
  SYR/Ahmed al Sharaa: al Golani
  SYR/Ahmed al Sharaa: al Jolani
  SYR/Ahmed al Sharaa: Ахмед Шараа*
  SYR/Ahmed al Sharaa: Ахмед аш Шараа*
  SYR/Ahmed al Sharaa: Ахмеда аш Шараа*
  SYR/Ahmed al Sharaa: Аш Шараа*
  SYR/Ahmed al Sharaa: アハマド・シャラア
  SYR/Ahmed al Sharaa: シャラア
  SYR/Ahmed al Sharaa: シャラ暫定大統領
  SYR/Ahmed al Sharaa: 沙拉总统
  SYR/Ahmed al Sharaa: 艾哈迈德·沙拉
  SYR/Ahmed al Sharaa: 아메드 알샤라
  SYR/Ahmed al Sharaa: 아흐메드 알샤라
  SYR/Ahmed al Sharaa: 알샤라
  SYR/Ali Abdullah Ayyoub: Ali Abdullah Ayoub
  SYR/Ali Abdullah Ayyoub: Али Абдулла Айюб*
  SYR/Ali Abdullah Ayyoub: 阿里·阿卜杜拉·阿尤布
  SYR/Ali Abdullah Ayyoub: 알리 압둘라 아유브
  SYR/Asaad al Shaibani: Asaad Hassan al Shaibani
  SYR/Asaad al Shaibani: Asaad Shaibani
  SYR/Asaad al Shaibani: Asaad al Shibani
  SYR/Asaad al Shaibani: al Shaibani
  SYR/Asaad al Shaibani: Асаад аш Шейбани*
  SYR/Asaad al Shaibani: Шейбани
  SYR/Asaad al Shaibani: аш Шибани*
  SYR/Asaad al Shaibani: シェイバニ
  SYR/Asaad al Shaibani: 希巴尼
  SYR/Asaad al Shaibani: 沙伊巴尼
  SYR/Asaad al Shaibani: 아사드 알 샤이바니
  SYR/Asaad al Shaibani: 아사드 알샤이바니
  SYR/Bashar al Assad: Assad
  SYR/Bashar al Assad: Bachar al Assad
  SYR/Bashar al Assad: Bachar el Assad
  SYR/Bashar al Assad: Baschar al Assad
  SYR/Bashar al Assad: Bashar Al Asad
  SYR/Bashar al Assad: Bashar Assad
  SYR/Bashar al Assad: Bashar Hafez al Assad
  SYR/Bashar al Assad: Baszar al Asad
  SYR/Bashar al Assad: Baszara al Asada
  SYR/Bashar al Assad: Baszarem al Asadem
  SYR/Bashar al Assad: al Assad
  SYR/Bashar al Assad: Асад
  SYR/Bashar al Assad: Асада
  SYR/Bashar al Assad: Асадом
  SYR/Bashar al Assad: Асаду
  SYR/Bashar al Assad: Башар Асад*
  SYR/Bashar al Assad: Башара Асада*
  SYR/Bashar al Assad: Башаром Асадом*
  SYR/Bashar al Assad: Башару Асаду*
  SYR/Bashar al Assad: アサド大統領
  SYR/Bashar al Assad: アサド政権
  SYR/Bashar al Assad: バシャル・アサド
  SYR/Bashar al Assad: バッシャール・アサド
  SYR/Bashar al Assad: バッシャール・アル・アサド
  SYR/Bashar al Assad: 巴沙尔
  SYR/Bashar al Assad: 巴沙尔·阿萨德
  SYR/Bashar al Assad: 巴沙爾
  SYR/Bashar al Assad: 阿塞德
  SYR/Bashar al Assad: 阿萨德
  SYR/Bashar al Assad: 阿薩德
  SYR/Bashar al Assad: 바샤르 아사드
  SYR/Bashar al Assad: 바샤르 알 아싸드
  SYR/Bashar al Assad: 바샤르 알아사드
  SYR/Bashar al Assad: 바샤르 알아싸드
  SYR/Bashar al Assad: 아사드 대통령
  SYR/Bashar al Assad: 알 아사드
  SYR/Bashar al Assad: 알아사드
  SYR/Bassam Sabbagh: Bassam al Sabbagh
  SYR/Bassam Sabbagh: Sabbagh
  SYR/Bassam Sabbagh: Бассам Саббаг*
  SYR/Bassam Sabbagh: Саббаг*
  SYR/Bassam Sabbagh: サッバーグ
  SYR/Bassam Sabbagh: バッサム・サバグ
  SYR/Bassam Sabbagh: 巴萨姆·萨巴格
  SYR/Bassam Sabbagh: 萨巴格
  SYR/Bassam Sabbagh: 바삼 사바그
  SYR/Bassam Sabbagh: 바쌈 알사바그
  SYR/Faisal Mekdad: Faisal Miqdad
  SYR/Faisal Mekdad: Faisal al Mekdad
  SYR/Faisal Mekdad: Faisal al Miqdad
  SYR/Faisal Mekdad: Fayssal Mekdad
  SYR/Faisal Mekdad: Mekdad
  SYR/Faisal Mekdad: Miqdad
  SYR/Faisal Mekdad: Мекдад*
  SYR/Faisal Mekdad: Микдад*
  SYR/Faisal Mekdad: Фейсал Микдад*
  SYR/Faisal Mekdad: ファイサル・メクダド
  SYR/Faisal Mekdad: メクダド
  SYR/Faisal Mekdad: 梅克达德
  SYR/Faisal Mekdad: 米克达德
  SYR/Faisal Mekdad: 费萨尔·梅克达德
  SYR/Faisal Mekdad: 메크다드
  SYR/Faisal Mekdad: 파이살 메크다드
  SYR/Faisal Mekdad: 파이살 미크다드
  SYR/Farouk al Sharaa: Farouk Shara
  SYR/Farouk al Sharaa: Farouk al Shara
  SYR/Farouk al Sharaa: Farouq al Sharaa
  SYR/Farouk al Sharaa: Faruk al Shara
  SYR/Farouk al Sharaa: Фарук Шараа*
  SYR/Farouk al Sharaa: Фарук аш Шараа*
  SYR/Farouk al Sharaa: ファルーク・シャラ
  SYR/Farouk al Sharaa: 法鲁克·沙雷
  SYR/Farouk al Sharaa: 파루크 알샤라
  SYR/Hussein Arnous: Arnous
  SYR/Hussein Arnous: Hussein Arnus
  SYR/Hussein Arnous: Арнус*
  SYR/Hussein Arnous: Хусейн Арнус*
  SYR/Hussein Arnous: アルヌース
  SYR/Hussein Arnous: 侯赛因·阿努斯
  SYR/Hussein Arnous: 후세인 아르누스
  SYR/Tammam Sulaiman: Tamam Sulaiman
  SYR/Tammam Sulaiman: Tammam Soulaiman
  SYR/Tammam Sulaiman: Tammam Suleiman
  SYR/Tammam Sulaiman: Тамам Сулейман*
  SYR/Tammam Sulaiman: Таммам Сулейман*
  SYR/Tammam Sulaiman: タマム・スレイマン
  SYR/Tammam Sulaiman: 塔马姆·苏莱曼
  SYR/Tammam Sulaiman: 타맘 술라이만
  SYR/Tammam Sulaiman: 탐맘 술라이만
  SYR/Tammam Sulaiman: 탐맘 쑬라이만
  SYR/Walid Muallem: Moallem
  SYR/Walid Muallem: Muallem
  SYR/Walid Muallem: Walid Moallem
  SYR/Walid Muallem: Walid Mouallem
  SYR/Walid Muallem: Walid al Moallem
  SYR/Walid Muallem: Walid al Muallem
  SYR/Walid Muallem: Валид Муаллем*
  SYR/Walid Muallem: Муаллем*
  SYR/Walid Muallem: Муаллим*
  SYR/Walid Muallem: ムアレム
  SYR/Walid Muallem: ワリド・ムアレム
  SYR/Walid Muallem: 瓦利德·穆阿利姆
  SYR/Walid Muallem: 穆阿列姆
  SYR/Walid Muallem: 穆阿利姆
  SYR/Walid Muallem: 무알렘
  SYR/Walid Muallem: 왈리드 무알렘
  SYR/Walid Muallem: 왈리드 알무알렘
  THA/Abhisit Vejjajiva: Abhisit
  THA/Abhisit Vejjajiva: Апхисит Ветчачива*
  THA/Abhisit Vejjajiva: Апхисит*
  THA/Abhisit Vejjajiva: アピシット
  THA/Abhisit Vejjajiva: 艾比希
  THA/Abhisit Vejjajiva: 阿披实
  THA/Abhisit Vejjajiva: 阿披實
  THA/Abhisit Vejjajiva: 아피싯
  THA/Abhisit Vejjajiva: 아피싯 웨차치와
  THA/Bhumibol Adulyadej: Bhumibol
  THA/Bhumibol Adulyadej: Пумипон*
  THA/Bhumibol Adulyadej: Пхумипон*
  THA/Bhumibol Adulyadej: プミポン
  THA/Bhumibol Adulyadej: 普密蓬
  THA/Bhumibol Adulyadej: 蒲美蓬
  THA/Bhumibol Adulyadej: 푸미폰
  THA/Bhumibol Adulyadej: 푸미폰 아둔야뎃
  THA/Bhumibol Adulyadej: 푸미폴
  THA/Don Pramudwinai: Don Pramudvinai
  THA/Don Pramudwinai: Дон Праматвинай*
  THA/Don Pramudwinai: Дон Прамудвинай*
  THA/Don Pramudwinai: ドン・ポラマットウィナイ
  THA/Don Pramudwinai: ドーン・ポラマットウィナイ
  THA/Don Pramudwinai: 敦·巴穆威奈
  THA/Don Pramudwinai: 敦·帕马威奈
  THA/Don Pramudwinai: 돈 쁘라뭇위나이
  THA/Don Pramudwinai: 돈 프라무드위나이
  THA/Kantathi Suphamongkhon: Kantathi
  THA/Kantathi Suphamongkhon: Кантати Супхамонгкхон*
  THA/Kantathi Suphamongkhon: カンタティ
  THA/Kantathi Suphamongkhon: 甘达蒂
  THA/Kantathi Suphamongkhon: 깐따티
  THA/Kantathi Suphamongkhon: 칸타티 수파몽콘
  THA/Kasit Piromya: Касит Пиромья*
  THA/Kasit Piromya: カシット
  THA/Kasit Piromya: カシット・ピロム
  THA/Kasit Piromya: 甲实·披龙
  THA/Kasit Piromya: 까싯 피롬
  THA/Kasit Piromya: 카싯 피롬야
  THA/Maha Vajiralongkorn: Vajiralongkorn
  THA/Maha Vajiralongkorn: Ваджиралонгкорн*
  THA/Maha Vajiralongkorn: Вачиралонгкорн*
  THA/Maha Vajiralongkorn: ワチラロンコン
  THA/Maha Vajiralongkorn: 哇集拉隆功
  THA/Maha Vajiralongkorn: 瓦吉拉隆功
  THA/Maha Vajiralongkorn: 마하 와치랄롱꼰
  THA/Maha Vajiralongkorn: 와치랄롱꼰
  THA/Maris Sangiampongsa: Maris Sangiampong
  THA/Maris Sangiampongsa: Марис Сангиампонгса*
  THA/Maris Sangiampongsa: マリット・サギアムポン
  THA/Maris Sangiampongsa: マーリット
  THA/Maris Sangiampongsa: 玛里·萨谦蓬萨
  THA/Maris Sangiampongsa: 马立·桑坚蓬萨
  THA/Maris Sangiampongsa: 마리스 산지암퐁
  THA/Maris Sangiampongsa: 마리스 상이암퐁
  THA/Maris Sangiampongsa: 마릿 싸응이얌퐁
  THA/Nitya Pibulsonggram: ニット・ピブンソンクラーム
  THA/Nitya Pibulsonggram: 尼塔亚
  THA/Nitya Pibulsonggram: 니따 피분송크람
  THA/Paetongtarn Shinawatra: Paetongtarn
  THA/Paetongtarn Shinawatra: Петонгтарн*
  THA/Paetongtarn Shinawatra: Пхэтхонгтхан*
  THA/Paetongtarn Shinawatra: Пэтонгтан*
  THA/Paetongtarn Shinawatra: ペートンタン
  THA/Paetongtarn Shinawatra: ペートンタン・シナワット
  THA/Paetongtarn Shinawatra: 佩通坦
  THA/Paetongtarn Shinawatra: 佩通坦·欽那瓦
  THA/Paetongtarn Shinawatra: 贝东丹
  THA/Paetongtarn Shinawatra: 패통탄
  THA/Paetongtarn Shinawatra: 패통탄 친나왓
  THA/Parnpree Bahiddha Nukara: Parnpree
  THA/Parnpree Bahiddha Nukara: Панпри
  THA/Parnpree Bahiddha Nukara: パーンプリー
  THA/Parnpree Bahiddha Nukara: 빤쁘리
  THA/Parnpree Bahiddha Nukara: 빤쁘리 파힛타누껀
  THA/Prayut Chan o cha: Prayut
  THA/Prayut Chan o cha: Prayut Chan ocha
  THA/Prayut Chan o cha: Prayuth
  THA/Prayut Chan o cha: Prayuth Chan o cha
  THA/Prayut Chan o cha: Prayuth Chan ocha
  THA/Prayut Chan o cha: Прают Чан-Оча
  THA/Prayut Chan o cha: Прают*
  THA/Prayut Chan o cha: プラユット
  THA/Prayut Chan o cha: プラユット・チャンオーチャー
  THA/Prayut Chan o cha: 巴育
  THA/Prayut Chan o cha: 帕拉育
  THA/Prayut Chan o cha: 쁘라윳
  THA/Prayut Chan o cha: 쁘라윳 짠오차
  THA/Prayut Chan o cha: 프라윳 찬오차
  THA/Srettha Thavisin: Srettha
  THA/Srettha Thavisin: Сеттха Тхависин*
  THA/Srettha Thavisin: Сретта Тависин*
  THA/Srettha Thavisin: セター
  THA/Srettha Thavisin: セター・タウィーシン
  THA/Srettha Thavisin: セター・タビシン
  THA/Srettha Thavisin: 斯雷塔
  THA/Srettha Thavisin: 賽塔
  THA/Srettha Thavisin: 赛塔
  THA/Srettha Thavisin: 세타 타위신
  THA/Srettha Thavisin: 스레타 타위신
  THA/Surakiart Sathirathai: Surakiart
  THA/Surakiart Sathirathai: Surakiat Sathirathai
  THA/Surakiart Sathirathai: Суракиат*
  THA/Surakiart Sathirathai: スラキアット
  THA/Surakiart Sathirathai: スラキアット・サティヤンタイ
  THA/Surakiart Sathirathai: 素拉杰
  THA/Surakiart Sathirathai: 素拉革
  THA/Surakiart Sathirathai: 수라끼앗
  THA/Surakiart Sathirathai: 쑤라끼앗 싸티엔타이
  THA/Surapong Tovichakchaikul: Surapong
  THA/Surapong Tovichakchaikul: Сурапонг*
  THA/Surapong Tovichakchaikul: スラポン
  THA/Surapong Tovichakchaikul: 素拉蓬
  THA/Surapong Tovichakchaikul: 수라퐁
  THA/Thaksin Shinawatra: Taksin Shinawatra
  THA/Thaksin Shinawatra: Thaksin
  THA/Thaksin Shinawatra: Thaksin Schinawatra
  THA/Thaksin Shinawatra: Таксин Чинават*
  THA/Thaksin Shinawatra: Таксин Шинават*
  THA/Thaksin Shinawatra: タクシン
  THA/Thaksin Shinawatra: タクシン・シナワット
  THA/Thaksin Shinawatra: 他信·欽那瓦
  THA/Thaksin Shinawatra: 他信·西那瓦
  THA/Thaksin Shinawatra: 他信总理
  THA/Thaksin Shinawatra: 前总理他信
  THA/Thaksin Shinawatra: 前總理塔克辛
  THA/Thaksin Shinawatra: 塔克辛
  THA/Thaksin Shinawatra: 戴克辛
  THA/Thaksin Shinawatra: 탁신 전 총리
  THA/Thaksin Shinawatra: 탁신 친나왓
  THA/Yingluck Shinawatra: Yingluck
  THA/Yingluck Shinawatra: Йинглак*
  THA/Yingluck Shinawatra: インラック
  THA/Yingluck Shinawatra: 盈拉
  THA/Yingluck Shinawatra: 盈拉·欽那瓦
  THA/Yingluck Shinawatra: 穎拉
  THA/Yingluck Shinawatra: 英拉·西那瓦
  THA/Yingluck Shinawatra: 英拉总理
  THA/Yingluck Shinawatra: 잉락
  THA/Yingluck Shinawatra: 잉락 친나왓
  TZA/Augustine Mahiga: Mahiga
  TZA/Augustine Mahiga: Махига
  TZA/Augustine Mahiga: マヒガ
  TZA/Augustine Mahiga: 马希加
  TZA/Augustine Mahiga: 마히가
  TZA/Augustine Mahiga: 아우구스틴 마히가
  TZA/Benjamin Mkapa: Mkapa
  TZA/Benjamin Mkapa: Мкапа
  TZA/Benjamin Mkapa: ムカパ
  TZA/Benjamin Mkapa: 姆卡帕
  TZA/Benjamin Mkapa: 벤저민 음카파
  TZA/Benjamin Mkapa: 음카파
  TZA/Jakaya Kikwete: Kikwete
  TZA/Jakaya Kikwete: Киквете
  TZA/Jakaya Kikwete: キクウェテ
  TZA/Jakaya Kikwete: 基奎特
  TZA/Jakaya Kikwete: 자카야 키크웨테
  TZA/Jakaya Kikwete: 키크웨테
  TZA/John Magufuli: Magufuli
  TZA/John Magufuli: Магуфули
  TZA/John Magufuli: マグフリ
  TZA/John Magufuli: 馬古富利
  TZA/John Magufuli: 马古富力
  TZA/John Magufuli: 마구풀리
  TZA/John Magufuli: 존 마구풀리
  TZA/Samia Suluhu Hassan: Samia Suluhu
  TZA/Samia Suluhu Hassan: Suluhu Hassan
  TZA/Samia Suluhu Hassan: Самиа Сулуху Хасан*
  TZA/Samia Suluhu Hassan: Самия Сулуху Хасан*
  TZA/Samia Suluhu Hassan: Сулуху
  TZA/Samia Suluhu Hassan: サミア・スルフ・ハッサン
  TZA/Samia Suluhu Hassan: サミア大統領
  TZA/Samia Suluhu Hassan: 哈桑总统
  TZA/Samia Suluhu Hassan: 萨米娅
  TZA/Samia Suluhu Hassan: 사미아 술루후
  TZA/Samia Suluhu Hassan: 사미아 술루후 하산
  TZA/Samia Suluhu Hassan: 싸미아 쑬루후 하싼
  UGA/Jeje Odongo: Abubakhar Jeje Odongo
  UGA/Jeje Odongo: Jeje Odongo Abubakhar
  UGA/Jeje Odongo: Odongo
  UGA/Jeje Odongo: Одонго
  UGA/Jeje Odongo: オドンゴ
  UGA/Jeje Odongo: 奥东戈
  UGA/Jeje Odongo: 오동고
  UGA/Jeje Odongo: 제제 오동고
  UGA/Sam Kutesa: Kutesa
  UGA/Sam Kutesa: Кутеса
  UGA/Sam Kutesa: クテサ
  UGA/Sam Kutesa: 库泰萨
  UGA/Sam Kutesa: 샘 쿠테사
  UGA/Sam Kutesa: 쌈 쿠테싸
  UGA/Sam Kutesa: 쿠테사
  UGA/Yoweri Museveni: Museveni
  UGA/Yoweri Museveni: Йовери Мусевени*
  UGA/Yoweri Museveni: Мусевени
  UGA/Yoweri Museveni: ムセベニ
  UGA/Yoweri Museveni: ヨウェリ・ムセベニ
  UGA/Yoweri Museveni: 穆塞維尼
  UGA/Yoweri Museveni: 穆塞韦尼
  UGA/Yoweri Museveni: 무세베니
  UGA/Yoweri Museveni: 무쎄베니
  UGA/Yoweri Museveni: 요웨리 무세베니
  UGA/Yoweri Museveni: 요웨리 카구타 무쎄베니
  UN/Antonio Guterres: Antonia Guterresa
  UN/Antonio Guterres: Guterres
  UN/Antonio Guterres: Guterresa
  UN/Antonio Guterres: Guterresem
  UN/Antonio Guterres: Антонио Гутерриш*
  UN/Antonio Guterres: Антониу Гутерреш*
  UN/Antonio Guterres: Антониу Гутерриш*
  UN/Antonio Guterres: Гутеррес*
  UN/Antonio Guterres: Гутерреш*
  UN/Antonio Guterres: Гутерриш*
  UN/Antonio Guterres: アントニオ・グテーレス
  UN/Antonio Guterres: グテレス
  UN/Antonio Guterres: グテーレス
  UN/Antonio Guterres: 古特瑞斯
  UN/Antonio Guterres: 古特雷斯
  UN/Antonio Guterres: 古鉄雷斯
  UN/Antonio Guterres: 古鐵雷斯
  UN/Antonio Guterres: 古铁雷斯
  UN/Antonio Guterres: 구떼레스
  UN/Antonio Guterres: 구테헤스
  UN/Antonio Guterres: 구테흐스
  UN/Antonio Guterres: 안토니오 구테헤스
  UN/Antonio Guterres: 안토니우 구테흐스
  UN/Ban Ki Moon: Ban Gi Mun
  UN/Ban Ki Moon: Ban Ki Moona
  UN/Ban Ki Moon: Ban Ki Moonem
  UN/Ban Ki Moon: Ban Ki Mun
  UN/Ban Ki Moon: Ban Ki Muna
  UN/Ban Ki Moon: Ban Kimoon
  UN/Ban Ki Moon: Pan Ki Moon
  UN/Ban Ki Moon: Pan Ki Mun
  UN/Ban Ki Moon: Phan Cơ Văn
  UN/Ban Ki Moon: Бан Ги Мун*
  UN/Ban Ki Moon: Пан Ги Мун*
  UN/Ban Ki Moon: Пан Ги Мүн*
  UN/Ban Ki Moon: Пан Ки Мун*
  UN/Ban Ki Moon: バン・キムン
  UN/Ban Ki Moon: パン・ギムン
  UN/Ban Ki Moon: 潘基文
  UN/Ban Ki Moon: 潘基文事务总长
  UN/Ban Ki Moon: 潘基文事务総长
  UN/Ban Ki Moon: 潘基文事務総長
  UN/Ban Ki Moon: 潘基文事務總長
  UN/Ban Ki Moon: 반기문
  UN/Elizabeth Salmon: Elizabeth Salmon Garate
  UN/Elizabeth Salmon: Элизабет Сальмон*
  UN/Elizabeth Salmon: エリザベス・サルモン
  UN/Elizabeth Salmon: サルモン特別報告者
  UN/Elizabeth Salmon: 伊丽莎白·萨尔蒙
  UN/Elizabeth Salmon: 伊麗莎白·薩爾蒙
  UN/Elizabeth Salmon: 萨尔蒙
  UN/Elizabeth Salmon: 薩爾蒙
  UN/Elizabeth Salmon: 살몬 보고관
  UN/Elizabeth Salmon: 살몬 유엔
  UN/Elizabeth Salmon: 엘리자베스 살몬
  UN/Jeffrey Feltman: Feltman
  UN/Jeffrey Feltman: Джеффри Фелтман*
  UN/Jeffrey Feltman: Фелтман*
  UN/Jeffrey Feltman: Фельтман*
  UN/Jeffrey Feltman: ジェフリー・フェルトマン
  UN/Jeffrey Feltman: フェルトマン
  UN/Jeffrey Feltman: 費爾特曼
  UN/Jeffrey Feltman: 费尔特曼
  UN/Jeffrey Feltman: 제프리 펠트먼
  UN/Jeffrey Feltman: 펠트먼
  UN/Kofi Annan: Kofiego Annana
  UN/Kofi Annan: Кофи Аннан*
  UN/Kofi Annan: アナン事務総長
  UN/Kofi Annan: コフィ・アナン
  UN/Kofi Annan: コフィー・アナン
  UN/Kofi Annan: 安南秘书长
  UN/Kofi Annan: 安南秘書長
  UN/Kofi Annan: 科菲·安南
  UN/Kofi Annan: 아난 사무총장
  UN/Kofi Annan: 코피 아난
  UN/Kofi Annan: 코피 안난
  UN/Lynn Pascoe: Pascoe
  UN/Lynn Pascoe: Линн Паско*
  UN/Lynn Pascoe: パスコー事務次長
  UN/Lynn Pascoe: リン・パスコー
  UN/Lynn Pascoe: 林恩·帕斯科
  UN/Lynn Pascoe: 린 파스코
  UN/Lynn Pascoe: 파스코 사무차장
  UN/Marzuki Darusman: Darusman
  UN/Marzuki Darusman: Дарусман*
  UN/Marzuki Darusman: Марзуки Дарусман*
  UN/Marzuki Darusman: ダルスマン
  UN/Marzuki Darusman: マルズキ・ダルスマン
  UN/Marzuki Darusman: 达鲁斯曼
  UN/Marzuki Darusman: 達魯斯曼
  UN/Marzuki Darusman: 다루스만
  UN/Marzuki Darusman: 마르주키 다루스만
  UN/Maurice Strong: Морис Стронг*
  UN/Maurice Strong: Мориса Стронга*
  UN/Maurice Strong: Морисе Стронге*
  UN/Maurice Strong: Морисом Стронгом*
  UN/Maurice Strong: Морису Стронгу*
  UN/Maurice Strong: モーリス・ストロング
  UN/Maurice Strong: 莫里斯·斯特朗
  UN/Maurice Strong: 모리스 스트롱
  UN/Navi Pillay: Navanethem Pillay
  UN/Navi Pillay: Pillay
  UN/Navi Pillay: Нави Пиллай*
  UN/Navi Pillay: Нави Пиллэй*
  UN/Navi Pillay: ナビ・ピレイ
  UN/Navi Pillay: ピレイ
  UN/Navi Pillay: 皮莱
  UN/Navi Pillay: 皮萊
  UN/Navi Pillay: 나비 필라이
  UN/Navi Pillay: 나비 필레이
  UN/Navi Pillay: 필레이
  UN/Tomas Ojea Quintana: Ojea Quintana
  UN/Tomas Ojea Quintana: Кинтана
  UN/Tomas Ojea Quintana: Охеа Кинтана*
  UN/Tomas Ojea Quintana: Томас Охеа Кинтана*
  UN/Tomas Ojea Quintana: オヘア・キンタナ
  UN/Tomas Ojea Quintana: キンタナ
  UN/Tomas Ojea Quintana: 昆塔納
  UN/Tomas Ojea Quintana: 昆塔纳
  UN/Tomas Ojea Quintana: 오헤아 킨타나
  UN/Tomas Ojea Quintana: 퀸타나 보고관
  UN/Tomas Ojea Quintana: 킨타나
  UN/Tomas Ojea Quintana: 토마스 오헤아 킨타나
  UN/Vitit Muntarbhorn: Muntarbhorn
  UN/Vitit Muntarbhorn: Витит Мунтарбхорн*
  UN/Vitit Muntarbhorn: Мунтарбхорн*
  UN/Vitit Muntarbhorn: ウィティット
  UN/Vitit Muntarbhorn: ムンタボーン
  UN/Vitit Muntarbhorn: 威迪·蒙丹蓬
  UN/Vitit Muntarbhorn: 文他蓬
  UN/Vitit Muntarbhorn: 문타폰
  UN/Vitit Muntarbhorn: 비팃 문타폰
  UN/Vitit Muntarbhorn: 위팃 문타폰
  UN/Volker Turk: Volker Tuerk
  UN/Volker Turk: Фолькер Тюрк*
  UN/Volker Turk: Фолькера Тюрка*
  UN/Volker Turk: Фолькере Тюрке*
  UN/Volker Turk: Фолькером Тюрком*
  UN/Volker Turk: Фолькеру Тюрку*
  UN/Volker Turk: ターク国連人権
  UN/Volker Turk: ターク高等弁務官
  UN/Volker Turk: フォルカー・ターク
  UN/Volker Turk: 図爾克
  UN/Volker Turk: 图尔克
  UN/Volker Turk: 圖爾克
  UN/Volker Turk: 蒂尔克
  UN/Volker Turk: 蒂爾克
  UN/Volker Turk: 볼커 투르크
  UN/Volker Turk: 폴커 튀르크
  UNICEF/Ann Veneman: Veneman
  UNICEF/Ann Veneman: Энн Венеман*
  UNICEF/Ann Veneman: アン・ベネマン
  UNICEF/Ann Veneman: ベネマン
  UNICEF/Ann Veneman: 維尼曼
  UNICEF/Ann Veneman: 维尼曼
  UNICEF/Ann Veneman: 韋納曼
  UNICEF/Ann Veneman: 韦纳曼
  UNICEF/Ann Veneman: 베너먼
  UNICEF/Ann Veneman: 베네만
  UNICEF/Ann Veneman: 앤 베너먼
  UNICEF/Anthony Lake: Энтони Лейк*
  UNICEF/Anthony Lake: Энтони Лейка*
  UNICEF/Anthony Lake: Энтони Лейке*
  UNICEF/Anthony Lake: Энтони Лейком*
  UNICEF/Anthony Lake: Энтони Лейку*
  UNICEF/Anthony Lake: アンソニー・レーク
  UNICEF/Anthony Lake: 安东尼·莱克
  UNICEF/Anthony Lake: 安东尼·雷克
  UNICEF/Anthony Lake: 安東尼·莱克
  UNICEF/Anthony Lake: 安東尼·萊克
  UNICEF/Anthony Lake: 安東尼·雷克
  UNICEF/Anthony Lake: 앤서니 레이크
  UNICEF/Anthony Lake: 앤터니 레이크
  UNICEF/Carol Bellamy: Bellamy
  UNICEF/Carol Bellamy: Кэрол Беллами*
  UNICEF/Carol Bellamy: キャロル・ベラミー
  UNICEF/Carol Bellamy: ベラミー
  UNICEF/Carol Bellamy: 卡罗尔·贝拉米
  UNICEF/Carol Bellamy: 卡羅爾·貝拉米
  UNICEF/Carol Bellamy: 貝拉米
  UNICEF/Carol Bellamy: 贝拉米
  UNICEF/Carol Bellamy: 벨라미
  UNICEF/Carol Bellamy: 캐럴 벨라미
  UNICEF/Carol Bellamy: 캐롤 벨라미
  UNICEF/Catherine Russell: Catherine Russel
  UNICEF/Catherine Russell: Кэтрин Рассел*
  UNICEF/Catherine Russell: Кэтрин Расселл*
  UNICEF/Catherine Russell: キャサリン・ラッセル
  UNICEF/Catherine Russell: 凯瑟琳·拉塞尔
  UNICEF/Catherine Russell: 凯瑟琳·罗素
  UNICEF/Catherine Russell: 凱瑟琳·拉塞爾
  UNICEF/Catherine Russell: 凱瑟琳·羅素
  UNICEF/Catherine Russell: 캐서린 러셀
  UNICEF/Henrietta Fore: Henriette Fore
  UNICEF/Henrietta Fore: Генриетта Фор*
  UNICEF/Henrietta Fore: Генриетты Фор*
  UNICEF/Henrietta Fore: ヘンリエッタ・フォア
  UNICEF/Henrietta Fore: 亨丽埃塔·福尔
  UNICEF/Henrietta Fore: 亨麗埃塔·福爾
  UNICEF/Henrietta Fore: 헨리에타 포레
  UNICEF/Henrietta Fore: 헨리에타 포어
  USA/Alex Wong: Алекс Вонг*
  USA/Alex Wong: Алекса Вонга*
  USA/Alex Wong: Алексе Вонге*
  USA/Alex Wong: Алексом Вонгом*
  USA/Alex Wong: Алексу Вонгу*
  USA/Alex Wong: アレックス・ウォン
  USA/Alex Wong: 黃之瀚
  USA/Alex Wong: 黄之瀚
  USA/Alex Wong: 알렉스 웡
  USA/Alex Wong: 웡 부보좌관
  USA/Alex Wong: 웡 부차관보
  USA/Allison Hooker: Аллисон Хукер*
  USA/Allison Hooker: Эллисон Хукер*
  USA/Allison Hooker: アリソン・フッカー
  USA/Allison Hooker: フッカー国務次官
  USA/Allison Hooker: 艾利森·胡克
  USA/Allison Hooker: 艾莉森·胡克
  USA/Allison Hooker: 앨리슨 후커
  USA/Allison Hooker: 후커 보좌관
  USA/Antony Blinken: Anthony Blinken
  USA/Antony Blinken: Antony'ego Blinkena
  USA/Antony Blinken: Blinken
  USA/Antony Blinken: Blinkena
  USA/Antony Blinken: Blinkenem
  USA/Antony Blinken: Tony Blinken
  USA/Antony Blinken: Блинкен*
  USA/Antony Blinken: Энтони Блинкен*
  USA/Antony Blinken: アントニー・ブリンケン
  USA/Antony Blinken: ブリンケン
  USA/Antony Blinken: 布林肯
  USA/Antony Blinken: 블링컨
  USA/Ashton Carter: Ash Carter
  USA/Ashton Carter: Ashtona Cartera
  USA/Ashton Carter: Ashtonem Carterem
  USA/Ashton Carter: Ashtonowi Carterowi
  USA/Ashton Carter: Эш Картер*
  USA/Ashton Carter: Эш Картера*
  USA/Ashton Carter: Эш Картере*
  USA/Ashton Carter: Эш Картером*
  USA/Ashton Carter: Эш Картеру*
  USA/Ashton Carter: Эштон Картер*
  USA/Ashton Carter: Эштона Картера*
  USA/Ashton Carter: Эштоне Картере*
  USA/Ashton Carter: Эштоном Картером*
  USA/Ashton Carter: Эштону Картеру*
  USA/Ashton Carter: アシュトン・カーター
  USA/Ashton Carter: カーター国防長官
  USA/Ashton Carter: 卡特防長
  USA/Ashton Carter: 卡特防长
  USA/Ashton Carter: 艾希頓·卡特
  USA/Ashton Carter: 艾希顿·卡特
  USA/Ashton Carter: 阿什頓·卡特
  USA/Ashton Carter: 阿什顿·卡特
  USA/Ashton Carter: 애슈턴 카터
  USA/Ashton Carter: 애시턴 카터
  USA/Ashton Carter: 카터 국방장관
  USA/Barack Obama: Obama
  USA/Barack Obama: Obamie
  USA/Barack Obama: Obamy
  USA/Barack Obama: Obamę
  USA/Barack Obama: Обама
  USA/Barack Obama: Обамагийн
  USA/Barack Obama: Обаме
  USA/Barack Obama: Обамой
  USA/Barack Obama: Обаму
  USA/Barack Obama: Обамы
  USA/Barack Obama: オバマ前大統領
  USA/Barack Obama: オバマ大統領
  USA/Barack Obama: オバマ政権
  USA/Barack Obama: バラク・オバマ
  USA/Barack Obama: 奥巴馬
  USA/Barack Obama: 奥巴马
  USA/Barack Obama: 奧巴馬
  USA/Barack Obama: 奧巴马
  USA/Barack Obama: 欧巴馬
  USA/Barack Obama: 欧巴马
  USA/Barack Obama: 歐巴馬
  USA/Barack Obama: 오바마
  USA/Bill Clinton: Billa Clintona
  USA/Bill Clinton: Billem Clintonem
  USA/Bill Clinton: Billowi Clintonowi
  USA/Bill Clinton: President Clinton
  USA/Bill Clinton: William Clinton
  USA/Bill Clinton: Билл Клинтон*
  USA/Bill Clinton: Билл Клинтоны*
  USA/Bill Clinton: Билла Клинтона*
  USA/Bill Clinton: Билле Клинтоне*
  USA/Bill Clinton: Биллом Клинтоном*
  USA/Bill Clinton: Биллу Клинтону*
  USA/Bill Clinton: クリントン元大統領
  USA/Bill Clinton: クリントン大統領
  USA/Bill Clinton: ビル・クリントン
  USA/Bill Clinton: 柯林頓総統
  USA/Bill Clinton: 柯林頓總統
  USA/Bill Clinton: 柯林顿总统
  USA/Bill Clinton: 比尔·柯林顿
  USA/Bill Clinton: 比尔克林顿
  USA/Bill Clinton: 比爾·柯林頓
  USA/Bill Clinton: 比爾克林頓
  USA/Bill Clinton: 빌 클린턴
  USA/Bill Clinton: 클린턴 대통령
  USA/Bill Clinton: 클린턴 전 대통령
  USA/Bill Richardson: Billa Richardsona
  USA/Bill Richardson: William Richardson
  USA/Bill Richardson: Билл Ричардсон*
  USA/Bill Richardson: Билла Ричардсона*
  USA/Bill Richardson: Билле Ричардсоне*
  USA/Bill Richardson: Биллом Ричардсоном*
  USA/Bill Richardson: Биллу Ричардсону*
  USA/Bill Richardson: Уильям Ричардсон*
  USA/Bill Richardson: ビル・リチャードソン
  USA/Bill Richardson: リチャードソン州知事
  USA/Bill Richardson: リチャードソン知事
  USA/Bill Richardson: 比尔·理查森
  USA/Bill Richardson: 比尔·理査森
  USA/Bill Richardson: 比爾·理查森
  USA/Bill Richardson: 比爾·理査森
  USA/Bill Richardson: 理查森州長
  USA/Bill Richardson: 理查森州长
  USA/Bill Richardson: 理査森州長
  USA/Bill Richardson: 理査森州长
  USA/Bill Richardson: 리처드슨 뉴멕시코
  USA/Bill Richardson: 리처드슨 주지사
  USA/Bill Richardson: 빌 리처드슨
  USA/Charles Kartman: Charlesa Kartmana
  USA/Charles Kartman: Charlesem Kartmanem
  USA/Charles Kartman: Charlesowi Kartmanowi
  USA/Charles Kartman: Kartman
  USA/Charles Kartman: Картман
  USA/Charles Kartman: Чарльз Картман*
  USA/Charles Kartman: Чарльза Картмана*
  USA/Charles Kartman: Чарльзе Картмане*
  USA/Charles Kartman: Чарльзом Картманом*
  USA/Charles Kartman: Чарльзу Картману*
  USA/Charles Kartman: カートマン
  USA/Charles Kartman: チャールズ・カートマン
  USA/Charles Kartman: 卡特曼
  USA/Charles Kartman: 찰스 카트먼
  USA/Charles Kartman: 카트먼
  USA/Christopher Hill: Chris Hill
  USA/Christopher Hill: Christophera Hilla
  USA/Christopher Hill: Christopherem Hillem
  USA/Christopher Hill: Christopherowi Hillowi
  USA/Christopher Hill: Кристофер Хилл*
  USA/Christopher Hill: Кристофера Хилла*
  USA/Christopher Hill: Кристофере Хилле*
  USA/Christopher Hill: Кристофером Хиллом*
  USA/Christopher Hill: Кристоферу Хиллу*
  USA/Christopher Hill: クリストファー・ヒル
  USA/Christopher Hill: ヒル国務次官補
  USA/Christopher Hill: ヒル次官補
  USA/Christopher Hill: 克里斯多福·希尔
  USA/Christopher Hill: 克里斯多福·希爾
  USA/Christopher Hill: 克里斯托弗·希尔
  USA/Christopher Hill: 克里斯托弗·希爾
  USA/Christopher Hill: 希尔助理国务卿
  USA/Christopher Hill: 希尔助理國务卿
  USA/Christopher Hill: 希爾助理国務卿
  USA/Christopher Hill: 希爾助理國務卿
  USA/Christopher Hill: 크리스토퍼 힐
  USA/Christopher Hill: 힐 국무부
  USA/Christopher Hill: 힐 차관보
  USA/Chuck Hagel: Хейгел
  USA/Chuck Hagel: Хейгела
  USA/Chuck Hagel: Чак Хейгел*
  USA/Chuck Hagel: Чак Хэйгел*
  USA/Chuck Hagel: Чака Хейгела*
  USA/Chuck Hagel: Чака Хэйгела*
  USA/Chuck Hagel: Чаке Хейгеле*
  USA/Chuck Hagel: Чаке Хэйгеле*
  USA/Chuck Hagel: Чаком Хейгелом*
  USA/Chuck Hagel: Чаком Хэйгелом*
  USA/Chuck Hagel: Чаку Хейгелу*
  USA/Chuck Hagel: Чаку Хэйгелу*
  USA/Chuck Hagel: チャック・ヘーゲル
  USA/Chuck Hagel: ヘーゲル国防長官
  USA/Chuck Hagel: 哈格尔
  USA/Chuck Hagel: 哈格爾
  USA/Chuck Hagel: 海格国防部長
  USA/Chuck Hagel: 海格国防部长
  USA/Chuck Hagel: 海格國防部長
  USA/Chuck Hagel: 척 헤이글
  USA/Chuck Hagel: 헤이글 국방장관
  USA/Colin Powell: Colina Powella
  USA/Colin Powell: Colinem Powellem
  USA/Colin Powell: Colinowi Powellowi
  USA/Colin Powell: Колин Пауэлл*
  USA/Colin Powell: Колина Пауэлла*
  USA/Colin Powell: Колине Пауэлле*
  USA/Colin Powell: Колином Пауэллом*
  USA/Colin Powell: Колину Пауэллу*
  USA/Colin Powell: コリン・パウエル
  USA/Colin Powell: パウエル国務長官
  USA/Colin Powell: 鮑爾国務卿
  USA/Colin Powell: 鮑爾國務卿
  USA/Colin Powell: 鲍尔国务卿
  USA/Colin Powell: 콜린 파월
  USA/Colin Powell: 파월 국무장관
  USA/Condoleezza Rice: Condi Rice
  USA/Condoleezza Rice: Condoleeza Rice
  USA/Condoleezza Rice: Кондолиза Райс*
  USA/Condoleezza Rice: Кондолизой Райс*
  USA/Condoleezza Rice: Кондолизу Райс*
  USA/Condoleezza Rice: Кондолизы Райс*
  USA/Condoleezza Rice: コンドリーザ・ライス
  USA/Condoleezza Rice: ライス国務長官
  USA/Condoleezza Rice: 康多丽莎·莱斯
  USA/Condoleezza Rice: 康多莉扎·賴斯
  USA/Condoleezza Rice: 康多莉扎·赖斯
  USA/Condoleezza Rice: 康多莉扎·頼斯
  USA/Condoleezza Rice: 康多麗莎·莱斯
  USA/Condoleezza Rice: 康多麗莎·萊斯
  USA/Condoleezza Rice: 莱斯国务卿
  USA/Condoleezza Rice: 莱斯国務卿
  USA/Condoleezza Rice: 萊斯國務卿
  USA/Condoleezza Rice: 賴斯國務卿
  USA/Condoleezza Rice: 赖斯国务卿
  USA/Condoleezza Rice: 赖斯國务卿
  USA/Condoleezza Rice: 頼斯国務卿
  USA/Condoleezza Rice: 라이스 국무장관
  USA/Condoleezza Rice: 콘돌리자 라이스
  USA/Dennis Rodman: Dennisa Rodmana
  USA/Dennis Rodman: Dennisem Rodmanem
  USA/Dennis Rodman: Dennisowi Rodmanowi
  USA/Dennis Rodman: Rodman
  USA/Dennis Rodman: Rodmana
  USA/Dennis Rodman: Rodmanem
  USA/Dennis Rodman: Деннис Родман*
  USA/Dennis Rodman: Денниса Родмана*
  USA/Dennis Rodman: Деннисе Родмане*
  USA/Dennis Rodman: Деннисом Родманом*
  USA/Dennis Rodman: Деннису Родману*
  USA/Dennis Rodman: Родман
  USA/Dennis Rodman: Родмана
  USA/Dennis Rodman: Родманом
  USA/Dennis Rodman: Родману
  USA/Dennis Rodman: デニス・ロッドマン
  USA/Dennis Rodman: ロッドマン
  USA/Dennis Rodman: 罗徳曼
  USA/Dennis Rodman: 罗德曼
  USA/Dennis Rodman: 羅徳曼
  USA/Dennis Rodman: 羅德曼
  USA/Dennis Rodman: 데니스 로드먼
  USA/Dennis Rodman: 로드먼
  USA/Dick Cheney: Cheney
  USA/Dick Cheney: Cheneya
  USA/Dick Cheney: Cheneyem
  USA/Dick Cheney: Дик Чейни*
  USA/Dick Cheney: Дика Чейни*
  USA/Dick Cheney: Дике Чейни*
  USA/Dick Cheney: Диком Чейни*
  USA/Dick Cheney: Дику Чейни*
  USA/Dick Cheney: Чейни
  USA/Dick Cheney: チェイニー
  USA/Dick Cheney: チェイニー副大統領
  USA/Dick Cheney: ディック・チェイニー
  USA/Dick Cheney: 切尼
  USA/Dick Cheney: 銭尼
  USA/Dick Cheney: 錢尼
  USA/Dick Cheney: 钱尼
  USA/Dick Cheney: 딕 체니
  USA/Dick Cheney: 체니 부통령
  USA/Donald Rumsfeld: Rumsfeld
  USA/Donald Rumsfeld: Rumsfelda
  USA/Donald Rumsfeld: Rumsfeldem
  USA/Donald Rumsfeld: Рамсфелд*
  USA/Donald Rumsfeld: Рамсфельд*
  USA/Donald Rumsfeld: ラムズフェルド
  USA/Donald Rumsfeld: 伦斯斐
  USA/Donald Rumsfeld: 倫斯斐
  USA/Donald Rumsfeld: 拉姆斯菲尔徳
  USA/Donald Rumsfeld: 拉姆斯菲尔德
  USA/Donald Rumsfeld: 拉姆斯菲爾徳
  USA/Donald Rumsfeld: 拉姆斯菲爾德
  USA/Donald Rumsfeld: 럼스펠드
  USA/Donald Rumsfeld: 럼즈펠드
  USA/Donald Trump: D. Trump
  USA/Donald Trump: Donald J. Trump
  USA/Donald Trump: Donald Trumps
  USA/Donald Trump: Trump
  USA/Donald Trump: Trumpa
  USA/Donald Trump: Trumpem
  USA/Donald Trump: Trumpie
  USA/Donald Trump: Trumpowi
  USA/Donald Trump: Trumps
  USA/Donald Trump: Доналд Трамп*
  USA/Donald Trump: Доналд Трампа*
  USA/Donald Trump: Доналд Трампе*
  USA/Donald Trump: Доналд Трампом*
  USA/Donald Trump: Доналд Трампу*
  USA/Donald Trump: Дональд Трамп*
  USA/Donald Trump: Дональда Трампа*
  USA/Donald Trump: Дональде Трампе*
  USA/Donald Trump: Дональдом Трампом*
  USA/Donald Trump: Дональду Трампу*
  USA/Donald Trump: Трамп
  USA/Donald Trump: Трампа
  USA/Donald Trump: Трампад
  USA/Donald Trump: Трампе
  USA/Donald Trump: Трампом
  USA/Donald Trump: Трамптай
  USA/Donald Trump: Трампу
  USA/Donald Trump: Трампын
  USA/Donald Trump: トランプ
  USA/Donald Trump: トランプ大統領
  USA/Donald Trump: ドナルド・トランプ
  USA/Donald Trump: 川普
  USA/Donald Trump: 特朗普
  USA/Donald Trump: 트럼프
  USA/George W. Bush: George Bush
  USA/George W. Bush: George W Bush
  USA/George W. Bush: George W. Busha
  USA/George W. Bush: George'a Busha
  USA/George W. Bush: President Bush
  USA/George W. Bush: Джордж Буш младший*
  USA/George W. Bush: Джордж Буш*
  USA/George W. Bush: Джорджа Буша младшего*
  USA/George W. Bush: Джорджа Буша*
  USA/George W. Bush: Джордже Буше*
  USA/George W. Bush: Джорджом Бушом*
  USA/George W. Bush: Джорджу Бушу*
  USA/George W. Bush: ジョージ・ブッシュ
  USA/George W. Bush: ブッシュ元大統領
  USA/George W. Bush: ブッシュ前大統領
  USA/George W. Bush: ブッシュ大統領
  USA/George W. Bush: 乔治·布什
  USA/George W. Bush: 乔治·布希
  USA/George W. Bush: 喬治·布什
  USA/George W. Bush: 喬治·布希
  USA/George W. Bush: 小布什
  USA/George W. Bush: 小布希
  USA/George W. Bush: 布什总统
  USA/George W. Bush: 布什総統
  USA/George W. Bush: 布什總統
  USA/George W. Bush: 布希总统
  USA/George W. Bush: 布希総統
  USA/George W. Bush: 布希總統
  USA/George W. Bush: 부시 대통령
  USA/George W. Bush: 부시 미국 대통령
  USA/George W. Bush: 부시 행정부
  USA/George W. Bush: 조지 W 부시
  USA/George W. Bush: 조지 부시
  USA/Glyn Davies: Glyna Daviesa
  USA/Glyn Davies: Glynem Daviesem
  USA/Glyn Davies: Glynowi Daviesowi
  USA/Glyn Davies: Глин Дэвис*
  USA/Glyn Davies: Глина Дэвиса*
  USA/Glyn Davies: Глине Дэвисе*
  USA/Glyn Davies: Глином Дэвисом*
  USA/Glyn Davies: Глину Дэвису*
  USA/Glyn Davies: グリン・デイビース
  USA/Glyn Davies: グリン・デービース
  USA/Glyn Davies: デービース特別代表
  USA/Glyn Davies: 戴維斯特別代表
  USA/Glyn Davies: 戴维斯特别代表
  USA/Glyn Davies: 格林·戴維斯
  USA/Glyn Davies: 格林·戴维斯
  USA/Glyn Davies: 글린 데이비스
  USA/Glyn Davies: 데이비스 대북정책
  USA/H.R. McMaster: HR McMaster
  USA/H.R. McMaster: McMaster
  USA/H.R. McMaster: Герберт Макмастер*
  USA/H.R. McMaster: Герберта Макмастера*
  USA/H.R. McMaster: Герберте Макмастере*
  USA/H.R. McMaster: Гербертом Макмастером*
  USA/H.R. McMaster: Герберту Макмастеру*
  USA/H.R. McMaster: Макмастер*
  USA/H.R. McMaster: マクマスター
  USA/H.R. McMaster: 麥克馬斯特
  USA/H.R. McMaster: 麥克马斯特
  USA/H.R. McMaster: 麥馬斯特
  USA/H.R. McMaster: 麦克馬斯特
  USA/H.R. McMaster: 麦克马斯特
  USA/H.R. McMaster: 麦馬斯特
  USA/H.R. McMaster: 麦马斯特
  USA/H.R. McMaster: 맥마스터
  USA/H.R. McMaster: 맥매스터
  USA/Harry Harris: Гарри Харрис*
  USA/Harry Harris: Гарри Харриса*
  USA/Harry Harris: Гарри Харрисе*
  USA/Harry Harris: Гарри Харрисом*
  USA/Harry Harris: Гарри Харрису*
  USA/Harry Harris: ハリス大使
  USA/Harry Harris: ハリス駐韓
  USA/Harry Harris: ハリー・ハリス
  USA/Harry Harris: 哈里·哈里斯
  USA/Harry Harris: 哈里斯大使
  USA/Harry Harris: 해리 해리스
  USA/Harry Harris: 해리스 대사
  USA/Harry Harris: 해리스 주한미국대사
  USA/Hillary Clinton: Hilary Clinton
  USA/Hillary Clinton: Hillary
  USA/Hillary Clinton: Hillary Rodham Clinton
  USA/Hillary Clinton: Secretary Clinton
  USA/Hillary Clinton: Хилари Клинтон*
  USA/Hillary Clinton: Хиллари Клинтон*
  USA/Hillary Clinton: クリントン国務長官
  USA/Hillary Clinton: ヒラリー・クリントン
  USA/Hillary Clinton: 希拉蕊
  USA/Hillary Clinton: 希拉里
  USA/Hillary Clinton: 클린턴 국무장관
  USA/Hillary Clinton: 힐러리
  USA/Hillary Clinton: 힐러리 클린턴
  USA/JD Vance: J.D. Vance
  USA/JD Vance: JD 밴스
  USA/JD Vance: JD・バンス
  USA/JD Vance: Vance
  USA/JD Vance: Vance'a
  USA/JD Vance: Вэнс
  USA/JD Vance: Вэнса
  USA/JD Vance: Вэнсе
  USA/JD Vance: Вэнсом
  USA/JD Vance: Вэнсу
  USA/JD Vance: Джей Ди Вэнс*
  USA/JD Vance: Джей Ди Вэнса*
  USA/JD Vance: Джей Ди Вэнсе*
  USA/JD Vance: Джей Ди Вэнсом*
  USA/JD Vance: Джей Ди Вэнсу*
  USA/JD Vance: バンス副大統領
  USA/JD Vance: ヴァンス副大統領
  USA/JD Vance: 万斯
  USA/JD Vance: 范斯
  USA/JD Vance: 밴스 부통령
  USA/Jack Pritchard: Charles L. Pritchard
  USA/Jack Pritchard: Charles Pritchard
  USA/Jack Pritchard: Pritchard
  USA/Jack Pritchard: Джек Притчард*
  USA/Jack Pritchard: Джека Притчарда*
  USA/Jack Pritchard: Джеке Притчарде*
  USA/Jack Pritchard: Джеком Притчардом*
  USA/Jack Pritchard: Джеку Притчарду*
  USA/Jack Pritchard: Чарльз Притчард*
  USA/Jack Pritchard: Чарльза Притчарда*
  USA/Jack Pritchard: Чарльзе Притчарде*
  USA/Jack Pritchard: Чарльзом Притчардом*
  USA/Jack Pritchard: Чарльзу Притчарду*
  USA/Jack Pritchard: プリチャード
  USA/Jack Pritchard: 普理查
  USA/Jack Pritchard: 普理査
  USA/Jack Pritchard: 普里查德
  USA/Jack Pritchard: 普里査徳
  USA/Jack Pritchard: 잭 프리처드
  USA/Jack Pritchard: 찰스 프리처드
  USA/Jack Pritchard: 프리처드
  USA/Jake Sullivan: Jake'a Sullivana
  USA/Jake Sullivan: Джейк Салливан*
  USA/Jake Sullivan: Джейка Салливана*
  USA/Jake Sullivan: Джейке Салливане*
  USA/Jake Sullivan: Джейком Салливаном*
  USA/Jake Sullivan: Джейку Салливану*
  USA/Jake Sullivan: サリバン大統領補佐官
  USA/Jake Sullivan: サリバン補佐官
  USA/Jake Sullivan: ジェイク・サリバン
  USA/Jake Sullivan: 沙利文
  USA/Jake Sullivan: 苏利文
  USA/Jake Sullivan: 蘇利文
  USA/Jake Sullivan: 설리번 국가안보
  USA/Jake Sullivan: 설리번 보좌관
  USA/Jake Sullivan: 제이크 설리번
  USA/James Kelly: Jamesa Kelly
  USA/James Kelly: Jamesem Kelly
  USA/James Kelly: Jamesowi Kelly
  USA/James Kelly: Джеймс Келли*
  USA/James Kelly: Джеймса Келли*
  USA/James Kelly: Джеймсе Келли*
  USA/James Kelly: Джеймсом Келли*
  USA/James Kelly: Джеймсу Келли*
  USA/James Kelly: ケリー国務次官補
  USA/James Kelly: ジェームズ・ケリー
  USA/James Kelly: 凯利助理国务卿
  USA/James Kelly: 凯利助理國务卿
  USA/James Kelly: 凱利助理国務卿
  USA/James Kelly: 凱利助理國務卿
  USA/James Kelly: 詹姆士·凯利
  USA/James Kelly: 詹姆士·凱利
  USA/James Kelly: 詹姆斯·凯利
  USA/James Kelly: 詹姆斯·凱利
  USA/James Kelly: 제임스 켈리
  USA/James Kelly: 켈리 차관보
  USA/James Kelly: 켈리 특사
  USA/James Mattis: Jim Mattis
  USA/James Mattis: Mattis
  USA/James Mattis: Mattisa
  USA/James Mattis: Mattisem
  USA/James Mattis: Джеймс Мэттис*
  USA/James Mattis: Джеймса Мэттиса*
  USA/James Mattis: Джеймсе Мэттисе*
  USA/James Mattis: Джеймсом Мэттисом*
  USA/James Mattis: Джеймсу Мэттису*
  USA/James Mattis: Маттис
  USA/James Mattis: Маттиса
  USA/James Mattis: Маттисе
  USA/James Mattis: Маттисом
  USA/James Mattis: Маттису
  USA/James Mattis: Мэттис
  USA/James Mattis: Мэттиса
  USA/James Mattis: Мэттисе
  USA/James Mattis: Мэттисом
  USA/James Mattis: Мэттису
  USA/James Mattis: マティス国防長官
  USA/James Mattis: 馬提斯
  USA/James Mattis: 马提斯
  USA/James Mattis: 매티스
  USA/Jay Lefkowitz: Lefkowitz
  USA/Jay Lefkowitz: Джей Лефковиц*
  USA/Jay Lefkowitz: Лефковиц*
  USA/Jay Lefkowitz: ジェイ・レフコウィッツ
  USA/Jay Lefkowitz: レフコウィッツ
  USA/Jay Lefkowitz: 莱夫科維茨
  USA/Jay Lefkowitz: 莱夫科维茨
  USA/Jay Lefkowitz: 萊夫科維茨
  USA/Jay Lefkowitz: 레프코위츠
  USA/Jay Lefkowitz: 제이 레프코위츠
  USA/Jimmy Carter: Jimmy'ego Cartera
  USA/Jimmy Carter: Джимми Картер*
  USA/Jimmy Carter: Джимми Картера*
  USA/Jimmy Carter: Джимми Картере*
  USA/Jimmy Carter: Джимми Картером*
  USA/Jimmy Carter: Джимми Картеру*
  USA/Jimmy Carter: カーター元大統領
  USA/Jimmy Carter: カーター元米大統領
  USA/Jimmy Carter: ジミー・カーター
  USA/Jimmy Carter: 前总统卡特
  USA/Jimmy Carter: 前総統卡特
  USA/Jimmy Carter: 前總統卡特
  USA/Jimmy Carter: 卡特前总统
  USA/Jimmy Carter: 卡特前総統
  USA/Jimmy Carter: 卡特前總統
  USA/Jimmy Carter: 吉米·卡特
  USA/Jimmy Carter: 美国前总统卡特
  USA/Jimmy Carter: 美国前総統卡特
  USA/Jimmy Carter: 美國前总统卡特
  USA/Jimmy Carter: 美國前總統卡特
  USA/Jimmy Carter: 지미 카터
  USA/Jimmy Carter: 카터 전 대통령
  USA/Jimmy Carter: 카터 전 미국 대통령
  USA/Joe Biden: Biden
  USA/Joe Biden: Bidena
  USA/Joe Biden: Bidenem
  USA/Joe Biden: Bidenowi
  USA/Joe Biden: Bidens
  USA/Joe Biden: Joe Bidena
  USA/Joe Biden: Joseph Biden
  USA/Joe Biden: Байден
  USA/Joe Biden: Байдена
  USA/Joe Biden: Байдене
  USA/Joe Biden: Байденом
  USA/Joe Biden: Байдентай
  USA/Joe Biden: Байдену
  USA/Joe Biden: Байдены
  USA/Joe Biden: ジョー・バイデン
  USA/Joe Biden: バイデン
  USA/Joe Biden: 拜登
  USA/Joe Biden: 拝登
  USA/Joe Biden: 바이든
  USA/John Bolton: Bolton
  USA/John Bolton: Boltona
  USA/John Bolton: Boltonem
  USA/John Bolton: Johna Boltona
  USA/John Bolton: Johnem Boltonem
  USA/John Bolton: Болтон
  USA/John Bolton: Болтона
  USA/John Bolton: Болтоном
  USA/John Bolton: Болтону
  USA/John Bolton: Джон Болтон*
  USA/John Bolton: Джона Болтона*
  USA/John Bolton: Джоне Болтоне*
  USA/John Bolton: Джоном Болтоном*
  USA/John Bolton: Джону Болтону*
  USA/John Bolton: ジョン・ボルトン
  USA/John Bolton: ボルトン
  USA/John Bolton: 博尔顿
  USA/John Bolton: 博爾頓
  USA/John Bolton: 波頓
  USA/John Bolton: 波顿
  USA/John Bolton: 볼턴
  USA/John Bolton: 볼튼
  USA/John Bolton: 존 볼턴
  USA/John Bolton: 존 볼튼
  USA/John Kerry: Johna Kerry
  USA/John Kerry: Johna Kerry'ego
  USA/John Kerry: Johnem Kerry
  USA/John Kerry: Johnem Kerrym
  USA/John Kerry: Johnowi Kerry
  USA/John Kerry: Kerry
  USA/John Kerry: Kerry'ego
  USA/John Kerry: Джон Керри*
  USA/John Kerry: Джона Керри*
  USA/John Kerry: Джоне Керри*
  USA/John Kerry: Джоном Керри*
  USA/John Kerry: Джону Керри*
  USA/John Kerry: Керри
  USA/John Kerry: ケリー国務長官
  USA/John Kerry: ジョン・ケリー
  USA/John Kerry: 克里国务卿
  USA/John Kerry: 克里国務卿
  USA/John Kerry: 克里國务卿
  USA/John Kerry: 克里國務卿
  USA/John Kerry: 凯瑞国务卿
  USA/John Kerry: 凱瑞国務卿
  USA/John Kerry: 凱瑞國務卿
  USA/John Kerry: 約翰·克里
  USA/John Kerry: 約翰·凱瑞
  USA/John Kerry: 约翰·克里
  USA/John Kerry: 约翰·凯瑞
  USA/John Kerry: 존 케리
  USA/John Kerry: 케리 국무장관
  USA/Joseph DeTrani: De Trani
  USA/Joseph DeTrani: DeTrani
  USA/Joseph DeTrani: Детрани
  USA/Joseph DeTrani: Джозеф Детрани*
  USA/Joseph DeTrani: Джозефа Детрани*
  USA/Joseph DeTrani: Джозефе Детрани*
  USA/Joseph DeTrani: Джозефом Детрани*
  USA/Joseph DeTrani: Джозефу Детрани*
  USA/Joseph DeTrani: ジョセフ・デトラニ
  USA/Joseph DeTrani: デトラニ
  USA/Joseph DeTrani: 徳特拉尼
  USA/Joseph DeTrani: 德特拉尼
  USA/Joseph DeTrani: 디트라니
  USA/Joseph DeTrani: 조지프 디트라니
  USA/Joseph Yun: Joe Yun
  USA/Joseph Yun: Joseph Yoon
  USA/Joseph Yun: Джозеф Юн*
  USA/Joseph Yun: Джозефа Юна*
  USA/Joseph Yun: Джозефе Юне*
  USA/Joseph Yun: Джозефом Юном*
  USA/Joseph Yun: Джозефу Юну*
  USA/Joseph Yun: ジョセフ・ユン
  USA/Joseph Yun: 尹汝尚
  USA/Joseph Yun: 約瑟夫·尹
  USA/Joseph Yun: 约瑟夫·尹
  USA/Joseph Yun: 조셉 윤
  USA/Joseph Yun: 조지프 윤
  USA/Julie Turner: Джули Тёрнер*
  USA/Julie Turner: ジュリー・ターナー
  USA/Julie Turner: 朱莉·特納
  USA/Julie Turner: 朱莉·特纳
  USA/Julie Turner: 茱莉·特納
  USA/Julie Turner: 茱莉·特纳
  USA/Julie Turner: 茱莉·透納
  USA/Julie Turner: 茱莉·透纳
  USA/Julie Turner: 줄리 터너
  USA/Julie Turner: 터너 대북인권특사
  USA/Julie Turner: 터너 북한인권특사
  USA/Jung Pak: Jung H. Pak
  USA/Jung Pak: Jung Park
  USA/Jung Pak: Джун Пак*
  USA/Jung Pak: Чон Пак*
  USA/Jung Pak: ジュン・パク
  USA/Jung Pak: ジョン・パク
  USA/Jung Pak: 朴正铉
  USA/Jung Pak: 朴貞鉉
  USA/Jung Pak: 朴贞铉
  USA/Jung Pak: 郑朴
  USA/Jung Pak: 鄭朴
  USA/Jung Pak: 정 박 대북
  USA/Jung Pak: 정 박 부차관보
  USA/Jung Pak: 정박 대북고위관리
  USA/Kamala Harris: Kamali Harris
  USA/Kamala Harris: Kamalę Harris
  USA/Kamala Harris: Камала Харрис*
  USA/Kamala Harris: Камале Харрис*
  USA/Kamala Harris: Камалой Харрис*
  USA/Kamala Harris: Камалу Харрис*
  USA/Kamala Harris: Камалы Харрис*
  USA/Kamala Harris: カマラ・ハリス
  USA/Kamala Harris: ハリス副大統領
  USA/Kamala Harris: 卡玛拉·哈里斯
  USA/Kamala Harris: 卡瑪拉·哈里斯
  USA/Kamala Harris: 卡馬拉·哈里斯
  USA/Kamala Harris: 卡马拉·哈里斯
  USA/Kamala Harris: 哈里斯副总统
  USA/Kamala Harris: 哈里斯副総統
  USA/Kamala Harris: 哈里斯副總統
  USA/Kamala Harris: 賀錦麗
  USA/Kamala Harris: 贺锦丽
  USA/Kamala Harris: 카멀라 해리스
  USA/Kamala Harris: 해리스 부통령
  USA/Leon Panetta: Panetta
  USA/Leon Panetta: Panetty
  USA/Leon Panetta: Леон Панетта*
  USA/Leon Panetta: Леона Панетта*
  USA/Leon Panetta: Леоне Панетта*
  USA/Leon Panetta: Леоном Панетта*
  USA/Leon Panetta: Леону Панетта*
  USA/Leon Panetta: Панетта
  USA/Leon Panetta: Панетты
  USA/Leon Panetta: パネッタ
  USA/Leon Panetta: レオン・パネッタ
  USA/Leon Panetta: 帕內塔
  USA/Leon Panetta: 帕内塔
  USA/Leon Panetta: 潘內達
  USA/Leon Panetta: 潘内达
  USA/Leon Panetta: 潘内達
  USA/Leon Panetta: 리언 패네타
  USA/Leon Panetta: 패네타
  USA/Linda Thomas Greenfield: Thomas Greenfield
  USA/Linda Thomas Greenfield: Линда Томас Гринфилд*
  USA/Linda Thomas Greenfield: Томас Гринфилд*
  USA/Linda Thomas Greenfield: トーマスグリーンフィールド
  USA/Linda Thomas Greenfield: 托馬斯·格林菲爾徳
  USA/Linda Thomas Greenfield: 托馬斯·格林菲爾德
  USA/Linda Thomas Greenfield: 托马斯·格林菲尔徳
  USA/Linda Thomas Greenfield: 托马斯·格林菲尔德
  USA/Linda Thomas Greenfield: 汤玛斯·格林菲德
  USA/Linda Thomas Greenfield: 湯瑪斯·格林菲徳
  USA/Linda Thomas Greenfield: 湯瑪斯·格林菲德
  USA/Linda Thomas Greenfield: 린다 토머스 그린필드
  USA/Linda Thomas Greenfield: 토머스 그린필드
  USA/Lloyd Austin: Lloyda Austina
  USA/Lloyd Austin: Lloydem Austinem
  USA/Lloyd Austin: Lloydowi Austinowi
  USA/Lloyd Austin: Ллойд Остин*
  USA/Lloyd Austin: Ллойда Остина*
  USA/Lloyd Austin: Ллойде Остине*
  USA/Lloyd Austin: Ллойдом Остином*
  USA/Lloyd Austin: Ллойду Остину*
  USA/Lloyd Austin: オースティン国防長官
  USA/Lloyd Austin: ロイド・オースティン
  USA/Lloyd Austin: 劳埃徳·奥斯汀
  USA/Lloyd Austin: 劳埃德·奥斯汀
  USA/Lloyd Austin: 劳埃德·奧斯汀
  USA/Lloyd Austin: 労埃徳·奥斯汀
  USA/Lloyd Austin: 勞埃德·奧斯汀
  USA/Lloyd Austin: 奥斯汀国防部長
  USA/Lloyd Austin: 奥斯汀国防部长
  USA/Lloyd Austin: 奥斯汀防長
  USA/Lloyd Austin: 奥斯汀防长
  USA/Lloyd Austin: 奧斯汀國防部長
  USA/Lloyd Austin: 奧斯汀國防部长
  USA/Lloyd Austin: 奧斯汀防長
  USA/Lloyd Austin: 奧斯汀防长
  USA/Lloyd Austin: 로이드 오스틴
  USA/Lloyd Austin: 오스틴 국방장관
  USA/Madeleine Albright: Albright
  USA/Madeleine Albright: Madeleine Olbright
  USA/Madeleine Albright: Мадлен Олбрайт*
  USA/Madeleine Albright: Олбрайт
  USA/Madeleine Albright: オルブライト
  USA/Madeleine Albright: 奥尔布赖特
  USA/Madeleine Albright: 奥爾布頼特
  USA/Madeleine Albright: 奧尔布赖特
  USA/Madeleine Albright: 奧爾布賴特
  USA/Madeleine Albright: 欧布莱特
  USA/Madeleine Albright: 歐布萊特
  USA/Madeleine Albright: 매들린 올브라이트
  USA/Madeleine Albright: 올브라이트
  USA/Marco Rubio: Marca Rubio
  USA/Marco Rubio: Rubio
  USA/Marco Rubio: Марко Рубио*
  USA/Marco Rubio: Рубио
  USA/Marco Rubio: マルコ・ルビオ
  USA/Marco Rubio: ルビオ
  USA/Marco Rubio: 卢比奥
  USA/Marco Rubio: 卢比奧
  USA/Marco Rubio: 卢比欧
  USA/Marco Rubio: 盧比奥
  USA/Marco Rubio: 盧比奧
  USA/Marco Rubio: 盧比欧
  USA/Marco Rubio: 盧比歐
  USA/Marco Rubio: 魯比奥
  USA/Marco Rubio: 魯比奧
  USA/Marco Rubio: 魯比欧
  USA/Marco Rubio: 魯比歐
  USA/Marco Rubio: 鲁比奥
  USA/Marco Rubio: 鲁比奧
  USA/Marco Rubio: 鲁比欧
  USA/Marco Rubio: 鲁比歐
  USA/Marco Rubio: 루비오
  USA/Mark Esper: Esper
  USA/Mark Esper: Marka Espera
  USA/Mark Esper: Markem Esperem
  USA/Mark Esper: Markowi Esperowi
  USA/Mark Esper: Марк Эспер*
  USA/Mark Esper: Марка Эспера*
  USA/Mark Esper: Марке Эспере*
  USA/Mark Esper: Марком Эспером*
  USA/Mark Esper: Марку Эсперу*
  USA/Mark Esper: Эспер
  USA/Mark Esper: エスパー国防長官
  USA/Mark Esper: マーク・エスパー
  USA/Mark Esper: 埃斯珀
  USA/Mark Esper: 艾斯培
  USA/Mark Esper: 마크 에스퍼
  USA/Mark Esper: 에스퍼 국방장관
  USA/Mark Lippert: Lippert
  USA/Mark Lippert: Марк Липперт*
  USA/Mark Lippert: Марка Липперта*
  USA/Mark Lippert: Марке Липперте*
  USA/Mark Lippert: Марком Липпертом*
  USA/Mark Lippert: Марку Липперту*
  USA/Mark Lippert: マーク・リッパート
  USA/Mark Lippert: リッパート
  USA/Mark Lippert: 利珀特
  USA/Mark Lippert: 李柏特
  USA/Mark Lippert: 李珀特
  USA/Mark Lippert: 리퍼트
  USA/Mark Lippert: 리퍼트 대사
  USA/Mark Lippert: 마크 리퍼트
  USA/Mike Pence: Mike'a Pence'a
  USA/Mike Pence: Майк Пенс*
  USA/Mike Pence: Майка Пенса*
  USA/Mike Pence: Майке Пенсе*
  USA/Mike Pence: Майком Пенсом*
  USA/Mike Pence: Майку Пенсу*
  USA/Mike Pence: ペンス前副大統領
  USA/Mike Pence: ペンス副大統領
  USA/Mike Pence: マイク・ペンス
  USA/Mike Pence: 彭斯
  USA/Mike Pence: 마이크 펜스
  USA/Mike Pence: 펜스 부통령
  USA/Mike Pompeo: Michael Pompeo
  USA/Mike Pompeo: Mike'a Pompeo
  USA/Mike Pompeo: Pompeo
  USA/Mike Pompeo: Майк Помпео*
  USA/Mike Pompeo: Майка Помпео*
  USA/Mike Pompeo: Майке Помпео*
  USA/Mike Pompeo: Майком Помпео*
  USA/Mike Pompeo: Майку Помпео*
  USA/Mike Pompeo: Помпео
  USA/Mike Pompeo: ポンペオ
  USA/Mike Pompeo: マイク・ポンペオ
  USA/Mike Pompeo: 庞培欧
  USA/Mike Pompeo: 庞皮欧
  USA/Mike Pompeo: 蓬佩奥
  USA/Mike Pompeo: 蓬佩奧
  USA/Mike Pompeo: 龐培欧
  USA/Mike Pompeo: 龐培歐
  USA/Mike Pompeo: 龐皮欧
  USA/Mike Pompeo: 龐皮歐
  USA/Mike Pompeo: 폼페이오
  USA/Mike Waltz: Michael Waltz
  USA/Mike Waltz: Mike'a Waltza
  USA/Mike Waltz: Майк Уолтц*
  USA/Mike Waltz: Майка Уолтца*
  USA/Mike Waltz: Майке Уолтце*
  USA/Mike Waltz: Майкл Уолтц*
  USA/Mike Waltz: Майкла Уолтца*
  USA/Mike Waltz: Майкле Уолтце*
  USA/Mike Waltz: Майклом Уолтцом*
  USA/Mike Waltz: Майклу Уолтцу*
  USA/Mike Waltz: Майком Уолтцом*
  USA/Mike Waltz: Майку Уолтцу*
  USA/Mike Waltz: ウォルツ大統領補佐官
  USA/Mike Waltz: マイク・ウォルツ
  USA/Mike Waltz: 华尔兹国家安全顾问
  USA/Mike Waltz: 沃尔茨
  USA/Mike Waltz: 沃爾茨
  USA/Mike Waltz: 華爾茲国家安全顧問
  USA/Mike Waltz: 華爾茲國家安全顧問
  USA/Mike Waltz: 迈克·沃尔兹
  USA/Mike Waltz: 邁克·沃爾茲
  USA/Mike Waltz: 마이크 왈츠
  USA/Mike Waltz: 왈츠 보좌관
  USA/Nikki Haley: Haley
  USA/Nikki Haley: Никки Хейли*
  USA/Nikki Haley: Хейли
  USA/Nikki Haley: ニッキー・ヘイリー
  USA/Nikki Haley: ヘイリー国連大使
  USA/Nikki Haley: 妮基·黑利
  USA/Nikki Haley: 妮基·黒利
  USA/Nikki Haley: 海利大使
  USA/Nikki Haley: 니키 헤일리
  USA/Nikki Haley: 헤일리 대사
  USA/Otto Warmbier: Otta Warmbiera
  USA/Otto Warmbier: Warmbier
  USA/Otto Warmbier: Warmbiera
  USA/Otto Warmbier: Вармбир*
  USA/Otto Warmbier: Отто Вармбир*
  USA/Otto Warmbier: Отто Уормбир*
  USA/Otto Warmbier: Уормбиер*
  USA/Otto Warmbier: Уормбир*
  USA/Otto Warmbier: オットー・ワームビア
  USA/Otto Warmbier: ワームビア
  USA/Otto Warmbier: 温比尔
  USA/Otto Warmbier: 温比爾
  USA/Otto Warmbier: 温毕尔
  USA/Otto Warmbier: 温畢爾
  USA/Otto Warmbier: 溫比爾
  USA/Otto Warmbier: 溫畢爾
  USA/Otto Warmbier: 瓦姆比尔
  USA/Otto Warmbier: 瓦姆比爾
  USA/Otto Warmbier: 오토 웜비어
  USA/Otto Warmbier: 웜비어
  USA/Pete Hegseth: Hegseth
  USA/Pete Hegseth: Hegsetha
  USA/Pete Hegseth: Hegsethem
  USA/Pete Hegseth: Пит Хегсет*
  USA/Pete Hegseth: Пита Хегсета*
  USA/Pete Hegseth: Пите Хегсете*
  USA/Pete Hegseth: Питом Хегсетом*
  USA/Pete Hegseth: Питу Хегсету*
  USA/Pete Hegseth: Хегсет*
  USA/Pete Hegseth: ピート・ヘグセス
  USA/Pete Hegseth: ヘグセス
  USA/Pete Hegseth: 海格塞斯
  USA/Pete Hegseth: 赫格塞思
  USA/Pete Hegseth: 赫格塞斯
  USA/Pete Hegseth: 피트 헤그세스
  USA/Pete Hegseth: 헤그세스
  USA/Philip Goldberg: Goldberg
  USA/Philip Goldberg: Филип Голдберг*
  USA/Philip Goldberg: Филипа Голдберга*
  USA/Philip Goldberg: Филипе Голдберге*
  USA/Philip Goldberg: Филипом Голдбергом*
  USA/Philip Goldberg: Филипу Голдбергу*
  USA/Philip Goldberg: ゴールドバーグ駐韓
  USA/Philip Goldberg: フィリップ・ゴールドバーグ
  USA/Philip Goldberg: 戈徳伯格
  USA/Philip Goldberg: 戈徳堡大使
  USA/Philip Goldberg: 戈德伯格
  USA/Philip Goldberg: 戈德堡大使
  USA/Philip Goldberg: 菲利普·戈徳伯格
  USA/Philip Goldberg: 菲利普·戈徳堡
  USA/Philip Goldberg: 菲利普·戈德伯格
  USA/Philip Goldberg: 菲利普·戈德堡
  USA/Philip Goldberg: 골드버그 대사
  USA/Philip Goldberg: 골드버그 주한
  USA/Philip Goldberg: 필립 골드버그
  USA/Rex Tillerson: Rexa Tillersona
  USA/Rex Tillerson: Rexem Tillersonem
  USA/Rex Tillerson: Rexowi Tillersonowi
  USA/Rex Tillerson: Tillerson
  USA/Rex Tillerson: Tillersona
  USA/Rex Tillerson: Tillersonem
  USA/Rex Tillerson: Рекс Тиллерсон*
  USA/Rex Tillerson: Рекса Тиллерсон*
  USA/Rex Tillerson: Рексе Тиллерсон*
  USA/Rex Tillerson: Рексом Тиллерсон*
  USA/Rex Tillerson: Рексу Тиллерсон*
  USA/Rex Tillerson: Тиллерсон*
  USA/Rex Tillerson: ティラーソン
  USA/Rex Tillerson: レックス・ティラーソン
  USA/Rex Tillerson: 提勒森
  USA/Rex Tillerson: 蒂勒森
  USA/Rex Tillerson: 틸러슨
  USA/Richard Grenell: Grenell
  USA/Richard Grenell: Ric Grenell
  USA/Richard Grenell: Гренелл
  USA/Richard Grenell: Гренелла
  USA/Richard Grenell: Ричард Гренелл*
  USA/Richard Grenell: Ричарда Гренелла*
  USA/Richard Grenell: Ричарде Гренелле*
  USA/Richard Grenell: Ричардом Гренеллом*
  USA/Richard Grenell: Ричарду Гренеллу*
  USA/Richard Grenell: グレネル
  USA/Richard Grenell: リチャード・グレネル
  USA/Richard Grenell: 格伦内尔
  USA/Richard Grenell: 格倫內爾
  USA/Richard Grenell: 格倫内爾
  USA/Richard Grenell: 格雷內爾
  USA/Richard Grenell: 格雷内尔
  USA/Richard Grenell: 格雷内爾
  USA/Richard Grenell: 그레넬
  USA/Richard Grenell: 리처드 그레넬
  USA/Robert Gates: Roberta Gatesa
  USA/Robert Gates: Robertem Gatesem
  USA/Robert Gates: Robertowi Gatesowi
  USA/Robert Gates: Роберт Гейтс*
  USA/Robert Gates: Роберта Гейтса*
  USA/Robert Gates: Роберте Гейтсе*
  USA/Robert Gates: Робертом Гейтсом*
  USA/Robert Gates: Роберту Гейтсу*
  USA/Robert Gates: ゲーツ国防長官
  USA/Robert Gates: ロバート・ゲーツ
  USA/Robert Gates: 盖茨国防部长
  USA/Robert Gates: 盖茨防长
  USA/Robert Gates: 罗伯特·盖茨
  USA/Robert Gates: 羅伯特·蓋茨
  USA/Robert Gates: 蓋茨国防部長
  USA/Robert Gates: 蓋茨國防部長
  USA/Robert Gates: 蓋茨防長
  USA/Robert Gates: 게이츠 국방장관
  USA/Robert Gates: 로버트 게이츠
  USA/Robert King: Robert R. King
  USA/Robert King: Roberta Kinga
  USA/Robert King: Robertem Kingem
  USA/Robert King: Robertowi Kingowi
  USA/Robert King: Роберт Кинг*
  USA/Robert King: Роберта Кинга*
  USA/Robert King: Роберте Кинге*
  USA/Robert King: Робертом Кингом*
  USA/Robert King: Роберту Кингу*
  USA/Robert King: キング北朝鮮人権
  USA/Robert King: ロバート・キング
  USA/Robert King: 罗伯特·金
  USA/Robert King: 罗伯特·金恩
  USA/Robert King: 羅伯特·金
  USA/Robert King: 羅伯特·金恩
  USA/Robert King: 로버트 킹
  USA/Robert King: 킹 대북인권특사
  USA/Robert King: 킹 북한인권특사
  USA/Robert King: 킹 특사
  USA/Robert O'Brien: Robert O Brien
  USA/Robert O'Brien: Роберт О'Брайен*
  USA/Robert O'Brien: オブライエン大統領補佐官
  USA/Robert O'Brien: ロバート・オブライエン
  USA/Robert O'Brien: 罗伯特·奥布莱恩
  USA/Robert O'Brien: 罗伯特·奧布莱恩
  USA/Robert O'Brien: 罗伯特·欧布莱恩
  USA/Robert O'Brien: 羅伯特·奥布莱恩
  USA/Robert O'Brien: 羅伯特·奧布萊恩
  USA/Robert O'Brien: 羅伯特·欧布莱恩
  USA/Robert O'Brien: 羅伯特·歐布萊恩
  USA/Robert O'Brien: 로버트 오브라이언
  USA/Robert O'Brien: 오브라이언 보좌관
  USA/Stephen Biegun: Biegun
  USA/Stephen Biegun: Stephena Bieguna
  USA/Stephen Biegun: Steve Biegun
  USA/Stephen Biegun: Биган
  USA/Stephen Biegun: Бигана
  USA/Stephen Biegun: Стивен Биган*
  USA/Stephen Biegun: Стивен Бигун*
  USA/Stephen Biegun: Стивена Бигана*
  USA/Stephen Biegun: Стивена Бигуна*
  USA/Stephen Biegun: Стивене Бигане*
  USA/Stephen Biegun: Стивене Бигуне*
  USA/Stephen Biegun: Стивеном Биганом*
  USA/Stephen Biegun: Стивеном Бигуном*
  USA/Stephen Biegun: Стивену Бигану*
  USA/Stephen Biegun: Стивену Бигуну*
  USA/Stephen Biegun: スティーブン・ビーガン
  USA/Stephen Biegun: ビーガン国務副長官
  USA/Stephen Biegun: ビーガン特別代表
  USA/Stephen Biegun: 毕根
  USA/Stephen Biegun: 畢根
  USA/Stephen Biegun: 비건 국무부
  USA/Stephen Biegun: 비건 대북
  USA/Stephen Biegun: 비건 대표
  USA/Stephen Biegun: 비건 부장관
  USA/Stephen Biegun: 비건 특별대표
  USA/Stephen Biegun: 스티븐 비건
  USA/Stephen Bosworth: Bosworth
  USA/Stephen Bosworth: Boswortha
  USA/Stephen Bosworth: Bosworthem
  USA/Stephen Bosworth: Bosworthowi
  USA/Stephen Bosworth: Босворт
  USA/Stephen Bosworth: Босворта
  USA/Stephen Bosworth: Босворте
  USA/Stephen Bosworth: Босвортом
  USA/Stephen Bosworth: Босворту
  USA/Stephen Bosworth: Стивен Босворт*
  USA/Stephen Bosworth: Стивена Босворта*
  USA/Stephen Bosworth: Стивене Босворте*
  USA/Stephen Bosworth: Стивеном Босвортом*
  USA/Stephen Bosworth: Стивену Босворту*
  USA/Stephen Bosworth: スティーブン・ボズワース
  USA/Stephen Bosworth: ボズワース
  USA/Stephen Bosworth: 博斯沃思
  USA/Stephen Bosworth: 柏斯沃
  USA/Stephen Bosworth: 波斯沃斯
  USA/Stephen Bosworth: 보즈워스
  USA/Stephen Bosworth: 스티븐 보즈워스
  USA/Stephen Hadley: Hadley
  USA/Stephen Hadley: Стивен Хэдли*
  USA/Stephen Hadley: Стивена Хэдли*
  USA/Stephen Hadley: Стивене Хэдли*
  USA/Stephen Hadley: Стивеном Хэдли*
  USA/Stephen Hadley: Стивену Хэдли*
  USA/Stephen Hadley: スティーブン・ハドリー
  USA/Stephen Hadley: ハドリー大統領補佐官
  USA/Stephen Hadley: 哈徳利
  USA/Stephen Hadley: 哈徳雷
  USA/Stephen Hadley: 哈德利
  USA/Stephen Hadley: 哈德雷
  USA/Stephen Hadley: 스티븐 해들리
  USA/Stephen Hadley: 해들리
  USA/Sung Kim: Сон Ким*
  USA/Sung Kim: Сун Ким*
  USA/Sung Kim: Сунг Ким*
  USA/Sung Kim: ソン・キム
  USA/Sung Kim: 金圣容
  USA/Sung Kim: 金星容
  USA/Sung Kim: 金聖容
  USA/Sung Kim: 성 김 대북
  USA/Sung Kim: 성 김 대북특별대표
  USA/Sung Kim: 성 김 대사
  USA/Sung Kim: 성 김 대표
  USA/Sung Kim: 성김
  USA/Susan Rice: Сьюзан Райс*
  USA/Susan Rice: Сюзан Райс*
  USA/Susan Rice: スーザン・ライス
  USA/Susan Rice: ライス大統領補佐官
  USA/Susan Rice: 苏珊·莱斯
  USA/Susan Rice: 苏珊·赖斯
  USA/Susan Rice: 蘇珊·莱斯
  USA/Susan Rice: 蘇珊·萊斯
  USA/Susan Rice: 蘇珊·賴斯
  USA/Susan Rice: 蘇珊·頼斯
  USA/Susan Rice: 수잔 라이스
  USA/Susan Rice: 수전 라이스
  USA/Travis King: Travis T. King
  USA/Travis King: Travisa Kinga
  USA/Travis King: Travisem Kingem
  USA/Travis King: Travisowi Kingowi
  USA/Travis King: Трэвис Кинг*
  USA/Travis King: Трэвиса Кинга*
  USA/Travis King: Трэвисе Кинге*
  USA/Travis King: Трэвисом Кингом*
  USA/Travis King: Трэвису Кингу*
  USA/Travis King: トラビス・キング
  USA/Travis King: トラヴィス・キング
  USA/Travis King: 崔維斯·金恩
  USA/Travis King: 崔维斯·金恩
  USA/Travis King: 特拉維斯·金
  USA/Travis King: 特拉维斯·金
  USA/Travis King: 트래비스 킹
  USA/Travis King: 트레비스 킹
  USA/Wendy Sherman: Wendy'ego Sherman
  USA/Wendy Sherman: Венди Шерман*
  USA/Wendy Sherman: Уэнди Шерман*
  USA/Wendy Sherman: ウェンディ・シャーマン
  USA/Wendy Sherman: シャーマン国務副長官
  USA/Wendy Sherman: 温蒂·雪曼
  USA/Wendy Sherman: 温迪·舍曼
  USA/Wendy Sherman: 温迪·舎曼
  USA/Wendy Sherman: 溫蒂·雪曼
  USA/Wendy Sherman: 溫迪·舍曼
  USA/Wendy Sherman: 舍曼
  USA/Wendy Sherman: 舍曼副国务卿
  USA/Wendy Sherman: 舍曼副國务卿
  USA/Wendy Sherman: 舍曼副國務卿
  USA/Wendy Sherman: 舎曼
  USA/Wendy Sherman: 舎曼副国务卿
  USA/Wendy Sherman: 舎曼副国務卿
  USA/Wendy Sherman: 雪蔓
  USA/Wendy Sherman: 셔먼 국무부
  USA/Wendy Sherman: 셔먼 부장관
  USA/Wendy Sherman: 웬디 셔먼
  USA/William Perry: Bill Perry
  USA/William Perry: Williama Perry
  USA/William Perry: Williamem Perry
  USA/William Perry: Williamowi Perry
  USA/William Perry: Уильям Перри*
  USA/William Perry: Уильяма Перри*
  USA/William Perry: Уильяме Перри*
  USA/William Perry: Уильямом Перри*
  USA/William Perry: Уильяму Перри*
  USA/William Perry: ウィリアム・ペリー
  USA/William Perry: ペリー元国防長官
  USA/William Perry: 威廉·佩里
  USA/William Perry: 裴利
  USA/William Perry: 윌리엄 페리
  USA/William Perry: 페리 조정관
  VEN/David Velasquez Caraballo: David Nieves Velasquez Caraballo
  VEN/David Velasquez Caraballo: David Velasquez
  VEN/David Velasquez Caraballo: Velasquez Caraballo
  VEN/David Velasquez Caraballo: Давид Веласкес Карабальо*
  VEN/David Velasquez Caraballo: ダビド・ベラスケス
  VEN/David Velasquez Caraballo: 贝拉斯克斯·卡拉瓦略
  VEN/David Velasquez Caraballo: 다비드 니에베스 벨라스께스 까라바요
  VEN/David Velasquez Caraballo: 다비드 벨라스케스
  VEN/David Velasquez Caraballo: 벨라스께스 까라바요
  VEN/Delcy Rodriguez: Delcy Eloina Rodriguez
  VEN/Delcy Rodriguez: Делси Родригес*
  VEN/Delcy Rodriguez: デルシー・ロドリゲス
  VEN/Delcy Rodriguez: 德尔西·罗德里格斯
  VEN/Delcy Rodriguez: 羅德里格茲副總統
  VEN/Delcy Rodriguez: 델시 로드리게스
  VEN/Delcy Rodriguez: 델씨 로드리게스
  VEN/Diosdado Cabello: Cabello Rondon
  VEN/Diosdado Cabello: Diosdado
  VEN/Diosdado Cabello: Диосдадо Кабельо*
  VEN/Diosdado Cabello: Кабельо
  VEN/Diosdado Cabello: カベジョ
  VEN/Diosdado Cabello: ディオスダド・カベジョ
  VEN/Diosdado Cabello: 卡貝略
  VEN/Diosdado Cabello: 卡韦略
  VEN/Diosdado Cabello: 디오스다도 까베요
  VEN/Diosdado Cabello: 디오스다도 카베요
  VEN/Diosdado Cabello: 카베요
  VEN/Felix Plasencia: Felix Plasencia Gonzalez
  VEN/Felix Plasencia: Пласенсия
  VEN/Felix Plasencia: プラセンシア
  VEN/Felix Plasencia: 普拉森西亚
  VEN/Felix Plasencia: 펠릭스 플라센시아
  VEN/Felix Plasencia: 플라센시아
  VEN/Hugo Chavez: Chavez Frias
  VEN/Hugo Chavez: Hugo Chavez Frias
  VEN/Hugo Chavez: Hugo Cháveza
  VEN/Hugo Chavez: Hugo Rafael Chavez
  VEN/Hugo Chavez: Hugonem Chavezem
  VEN/Hugo Chavez: Уго Чавес*
  VEN/Hugo Chavez: Чавес*
  VEN/Hugo Chavez: ウゴ・チャベス
  VEN/Hugo Chavez: チャベス
  VEN/Hugo Chavez: 查維斯
  VEN/Hugo Chavez: 查維茲
  VEN/Hugo Chavez: 查韦斯
  VEN/Hugo Chavez: 우고 라파엘 챠베스 프리아스
  VEN/Hugo Chavez: 우고 차베스
  VEN/Hugo Chavez: 우고 챠베스
  VEN/Hugo Chavez: 차베스
  VEN/Hugo Chavez: 챠베스
  VEN/Jorge Arreaza: Arreaza
  VEN/Jorge Arreaza: Jorge Arreaza Montserrat
  VEN/Jorge Arreaza: Арреаса
  VEN/Jorge Arreaza: Хорхе Арреаса*
  VEN/Jorge Arreaza: アレアサ
  VEN/Jorge Arreaza: 阿雷亚萨
  VEN/Jorge Arreaza: 阿雷亞薩
  VEN/Jorge Arreaza: 아레아사
  VEN/Jorge Arreaza: 호르헤 아레아사
  VEN/Nicolas Maduro: Maduro
  VEN/Nicolas Maduro: Maduro Moros
  VEN/Nicolas Maduro: Nicolas Maduro Moros
  VEN/Nicolas Maduro: Nicolasa Maduro
  VEN/Nicolas Maduro: Nicolasem Maduro
  VEN/Nicolas Maduro: Мадуро
  VEN/Nicolas Maduro: Николас Мадуро*
  VEN/Nicolas Maduro: Николаса Мадуро*
  VEN/Nicolas Maduro: ニコラス・マドゥロ
  VEN/Nicolas Maduro: マドゥロ
  VEN/Nicolas Maduro: マドゥーロ
  VEN/Nicolas Maduro: 馬杜洛
  VEN/Nicolas Maduro: 馬杜羅
  VEN/Nicolas Maduro: 马杜罗
  VEN/Nicolas Maduro: 니꼴라스 마두로
  VEN/Nicolas Maduro: 니꼴라스 마두로 모로스
  VEN/Nicolas Maduro: 니콜라스 마두로
  VEN/Nicolas Maduro: 마두로
  VEN/Vladimir Padrino: Padrino Lopez
  VEN/Vladimir Padrino: Vladimir Padrino Lopez
  VEN/Vladimir Padrino: Владимир Падрино*
  VEN/Vladimir Padrino: Владимира Падрино*
  VEN/Vladimir Padrino: Падрино
  VEN/Vladimir Padrino: パドリノ
  VEN/Vladimir Padrino: 帕德里諾
  VEN/Vladimir Padrino: 帕德里诺
  VEN/Vladimir Padrino: 블라디미르 파드리노
  VEN/Vladimir Padrino: 빠드리노
  VEN/Vladimir Padrino: 파드리노 로페스
  VEN/Yvan Gil: Ivan Gil Pinto
  VEN/Yvan Gil: Yvan Gil Pinto
  VEN/Yvan Gil: Иван Хиль Пинто*
  VEN/Yvan Gil: Иван Хиль*
  VEN/Yvan Gil: Ивана Хиля*
  VEN/Yvan Gil: イバン・ヒル
  VEN/Yvan Gil: 伊万·希尔
  VEN/Yvan Gil: 伊萬·希爾
  VEN/Yvan Gil: 이반 힐
  VEN/Yvan Gil: 이반 힐 삔또
  VEN/Yvan Gil: 이반 힐 핀토
  VNM/Bui Thanh Son: Буй Тхань Шон*
  VNM/Bui Thanh Son: ブイ・タイン・ソン
  VNM/Bui Thanh Son: 裴青山
  VNM/Bui Thanh Son: 부이 타인 선
  VNM/Bui Thanh Son: 부이 타잉 선
  VNM/Bui Thanh Son: 부이 타잉 썬
  VNM/Bui Thanh Son: 부이타인선
  VNM/Duong Chinh Thuc: Зыонг Тинь Тхык*
  VNM/Duong Chinh Thuc: ズオン・チン・トゥック
  VNM/Duong Chinh Thuc: 杨正识
  VNM/Duong Chinh Thuc: 즈엉 찐 특
  VNM/Duong Chinh Thuc: 즈엉찐특
  VNM/Hoang Binh Quan: Хоанг Бинь Куан*
  VNM/Hoang Binh Quan: ホアン・ビン・クアン
  VNM/Hoang Binh Quan: 黃平君
  VNM/Hoang Binh Quan: 黄平君
  VNM/Hoang Binh Quan: 호앙 빈 꾸언
  VNM/Hoang Binh Quan: 호앙 빙 꾸언
  VNM/Hoang Binh Quan: 호앙빈꾸언
  VNM/Le Ba Vinh: Ле Ба Винь*
  VNM/Le Ba Vinh: レ・バ・ビン
  VNM/Le Ba Vinh: 黎伯榮
  VNM/Le Ba Vinh: 黎伯荣
  VNM/Le Ba Vinh: 레 바 빈
  VNM/Le Ba Vinh: 레 바 빙
  VNM/Le Ba Vinh: 레바빈
  VNM/Le Ba Vinh: 레바빙
  VNM/Le Hoai Trung: Ле Хоай Чунг*
  VNM/Le Hoai Trung: レ・ホアイ・チュン
  VNM/Le Hoai Trung: 黎怀忠
  VNM/Le Hoai Trung: 黎懷忠
  VNM/Le Hoai Trung: 레 호아이 쭝
  VNM/Le Hoai Trung: 레호아이쭝
  VNM/Le Kha Phieu: Ле Кха Фьеу*
  VNM/Le Kha Phieu: レ・カ・フュー
  VNM/Le Kha Phieu: 黎可漂
  VNM/Le Kha Phieu: 레 카 피에우
  VNM/Le Kha Phieu: 레카피에우
  VNM/Le Quang Ba: Ле Куанг Ба*
  VNM/Le Quang Ba: レ・クアン・バ
  VNM/Le Quang Ba: 黎广巴
  VNM/Le Quang Ba: 黎廣巴
  VNM/Le Quang Ba: 레 꽝 바
  VNM/Le Quang Ba: 레꽝바
  VNM/Luong Cuong: Лионг Кыонг*
  VNM/Luong Cuong: Лыонг Кыонг*
  VNM/Luong Cuong: ルオン・クオン
  VNM/Luong Cuong: 国家主席梁强
  VNM/Luong Cuong: 梁強國家主席
  VNM/Luong Cuong: 梁强主席
  VNM/Luong Cuong: 루옹 끄엉
  VNM/Luong Cuong: 르엉 꾸옹
  VNM/Luong Cuong: 르엉 끄엉
  VNM/Luong Cuong: 르엉끄엉
  VNM/Ngo Xuan Lich: Нго Суан Лик*
  VNM/Ngo Xuan Lich: Нго Суан Лить*
  VNM/Ngo Xuan Lich: ゴ・スアン・リック
  VNM/Ngo Xuan Lich: 吳春歷
  VNM/Ngo Xuan Lich: 吴春历
  VNM/Ngo Xuan Lich: 응오 쑤언 릭
  VNM/Ngo Xuan Lich: 응오쑤언릭
  VNM/Nguyen Dy Nien: Нгуен Зи Ньен*
  VNM/Nguyen Dy Nien: グエン・ジー・ニエン
  VNM/Nguyen Dy Nien: 阮怡年
  VNM/Nguyen Dy Nien: 응우옌 지 니엔
  VNM/Nguyen Dy Nien: 응우옌지니엔
  VNM/Nguyen Minh Triet: Нгуен Минь Чиет*
  VNM/Nguyen Minh Triet: Нгуен Минь Чьет*
  VNM/Nguyen Minh Triet: グエン・ミン・チエット
  VNM/Nguyen Minh Triet: 阮明哲
  VNM/Nguyen Minh Triet: 웬 밍 찌엣
  VNM/Nguyen Minh Triet: 응우옌 민 찌엣
  VNM/Nguyen Minh Triet: 응우옌민찌엣
  VNM/Nguyen Minh Vu: Нгуен Минь Ву*
  VNM/Nguyen Minh Vu: グエン・ミン・ブー
  VNM/Nguyen Minh Vu: 阮明宇
  VNM/Nguyen Minh Vu: 阮明武
  VNM/Nguyen Minh Vu: 응우옌 민 부
  VNM/Nguyen Minh Vu: 응우옌민부
  VNM/Nguyen Phu Trong: Нгуен Фу Чонг*
  VNM/Nguyen Phu Trong: グエン・フー・チョン
  VNM/Nguyen Phu Trong: グエン・フー・チョン氏
  VNM/Nguyen Phu Trong: 阮富仲
  VNM/Nguyen Phu Trong: 웬 푸 쫑
  VNM/Nguyen Phu Trong: 웬푸쫑
  VNM/Nguyen Phu Trong: 응우옌 푸 쫑
  VNM/Nguyen Phu Trong: 응우옌푸쫑
  VNM/Nguyen Tan Dung: Нгуен Тан Зунг*
  VNM/Nguyen Tan Dung: グエン・タン・ズン
  VNM/Nguyen Tan Dung: グエン・タン・ユン
  VNM/Nguyen Tan Dung: 阮晉勇
  VNM/Nguyen Tan Dung: 阮晋勇
  VNM/Nguyen Tan Dung: 웬 떤 중
  VNM/Nguyen Tan Dung: 응우옌 떤 중
  VNM/Nguyen Tan Dung: 응우옌떤중
  VNM/Nguyen Thi Kim Ngan: Нгуен Тхи Ким Нган*
  VNM/Nguyen Thi Kim Ngan: グエン・ティ・キム・ガン
  VNM/Nguyen Thi Kim Ngan: 阮氏金銀
  VNM/Nguyen Thi Kim Ngan: 阮氏金银
  VNM/Nguyen Thi Kim Ngan: 응우옌 티 낌 응언
  VNM/Nguyen Thi Kim Ngan: 응우옌티낌응언
  VNM/Nguyen Xuan Phuc: Нгуен Суан Фук*
  VNM/Nguyen Xuan Phuc: グエン・スアン・フック
  VNM/Nguyen Xuan Phuc: 阮春福
  VNM/Nguyen Xuan Phuc: 웬 쑤언 푹
  VNM/Nguyen Xuan Phuc: 응우옌 쑤언 푹
  VNM/Nguyen Xuan Phuc: 응우옌쑤언푹
  VNM/Nong Duc Manh: Nông Đức Mạnh
  VNM/Nong Duc Manh: Нонг Дык Мань*
  VNM/Nong Duc Manh: Нонг Дык Маня*
  VNM/Nong Duc Manh: ノン・ドゥック・マイン
  VNM/Nong Duc Manh: ノン・ドク・マイン
  VNM/Nong Duc Manh: 农德孟
  VNM/Nong Duc Manh: 農德孟
  VNM/Nong Duc Manh: 농 득 마인
  VNM/Nong Duc Manh: 농 득 마잉
  VNM/Nong Duc Manh: 농득마인
  VNM/Pham Binh Minh: Фам Бинь Минем*
  VNM/Pham Binh Minh: Фам Бинь Минь*
  VNM/Pham Binh Minh: Фам Бинь Миня*
  VNM/Pham Binh Minh: ファム・ビン・ミン
  VNM/Pham Binh Minh: 范平明
  VNM/Pham Binh Minh: 팜 빈 민
  VNM/Pham Binh Minh: 팜 빙 민
  VNM/Pham Binh Minh: 팜 빙 밍
  VNM/Pham Binh Minh: 팜빈민
  VNM/Pham Gia Khiem: Фам За Кхием*
  VNM/Pham Gia Khiem: Фам Зя Кхием*
  VNM/Pham Gia Khiem: ファム・ザー・キエム
  VNM/Pham Gia Khiem: 范家謙
  VNM/Pham Gia Khiem: 范家谦
  VNM/Pham Gia Khiem: 팜 자 키엠
  VNM/Pham Gia Khiem: 팜 쟈 키엠
  VNM/Pham Gia Khiem: 팜자키엠
  VNM/Pham Minh Chinh: Фам Минь Тинь*
  VNM/Pham Minh Chinh: Фам Минь Тиня*
  VNM/Pham Minh Chinh: Фам Минь Чинь*
  VNM/Pham Minh Chinh: Фам Минь Чиня*
  VNM/Pham Minh Chinh: ファム・ミン・チン
  VNM/Pham Minh Chinh: 范明政
  VNM/Pham Minh Chinh: 팜 민 찐
  VNM/Pham Minh Chinh: 팜 밍 찡
  VNM/Pham Minh Chinh: 팜민찐
  VNM/Pham Viet Hung: Фам Вьет Хунг*
  VNM/Pham Viet Hung: ファム・ベト・フン
  VNM/Pham Viet Hung: 范越雄
  VNM/Pham Viet Hung: 팜 비엣 훙
  VNM/Pham Viet Hung: 팜비엣훙
  VNM/Phan Van Giang: Фан Ван Занг*
  VNM/Phan Van Giang: Фан Ван Зянг*
  VNM/Phan Van Giang: ファン・バン・ザン
  VNM/Phan Van Giang: 潘文江
  VNM/Phan Van Giang: 판 반 장
  VNM/Phan Van Giang: 판 반 쟝
  VNM/Phan Van Giang: 판반장
  VNM/Phan Van Khai: Фан Ван Кхай*
  VNM/Phan Van Khai: Фан Ван Кхая*
  VNM/Phan Van Khai: ファン・バン・カイ
  VNM/Phan Van Khai: 潘文凯
  VNM/Phan Van Khai: 潘文凱
  VNM/Phan Van Khai: 판 반 카이
  VNM/Phan Van Khai: 판반카이
  VNM/Phung Quang Thanh: Фунг Куанг Тхань*
  VNM/Phung Quang Thanh: Фунг Куанг Тханя*
  VNM/Phung Quang Thanh: フン・クアン・タイン
  VNM/Phung Quang Thanh: 冯光青
  VNM/Phung Quang Thanh: 馮光青
  VNM/Phung Quang Thanh: 풍 꽝 타인
  VNM/Phung Quang Thanh: 풍꽝타인
  VNM/To Lam: Tổng Bí thư Tô Lâm
  VNM/To Lam: То Лам*
  VNM/To Lam: То Лама*
  VNM/To Lam: То Ламом*
  VNM/To Lam: То Ламу*
  VNM/To Lam: トー・ラム
  VNM/To Lam: 또 람
  VNM/To Lam: 또 럼
  VNM/To Lam: 또럼
  VNM/To Lam: 토 람
  VNM/Tran Dai Quang: Trần Đại Quang
  VNM/Tran Dai Quang: Чан Дай Куанг*
  VNM/Tran Dai Quang: チャン・ダイ・クアン
  VNM/Tran Dai Quang: 陈大光
  VNM/Tran Dai Quang: 陳大光
  VNM/Tran Dai Quang: 쩐 다이 꽝
  VNM/Tran Dai Quang: 쩐다이꽝
  VNM/Tran Dai Quang: 찬 다이 꽝
  VNM/Tran Duc Luong: Trần Đức Lương
  VNM/Tran Duc Luong: Чан Дык Лионг*
  VNM/Tran Duc Luong: Чан Дык Лыонг*
  VNM/Tran Duc Luong: チャン・ドゥック・ルオン
  VNM/Tran Duc Luong: チャン・ドク・ルオン
  VNM/Tran Duc Luong: 陈德良
  VNM/Tran Duc Luong: 陳德良
  VNM/Tran Duc Luong: 쩐 득 르엉
  VNM/Tran Duc Luong: 쩐득르엉
  VNM/Tran Duc Luong: 찬 둑 루옹
  VNM/Tran Thanh Man: Чан Тхань Ман*
  VNM/Tran Thanh Man: チャン・タイン・マン
  VNM/Tran Thanh Man: 陈青敏
  VNM/Tran Thanh Man: 陳青敏
  VNM/Tran Thanh Man: 쩐 타인 먼
  VNM/Tran Thanh Man: 쩐타인먼
  VNM/Tran Thanh Man: 찬 타잉 먼
  VNM/Truong Tan Sang: Чыонг Тан Шанг*
  VNM/Truong Tan Sang: チュオン・タン・サン
  VNM/Truong Tan Sang: 张晋创
  VNM/Truong Tan Sang: 張晉創
  VNM/Truong Tan Sang: 쯔엉 떤 상
  VNM/Truong Tan Sang: 쯔엉떤상
  VNM/Vo Thi Anh Xuan: Во Тхи Ань Суан*
  VNM/Vo Thi Anh Xuan: ボー・ティ・アイン・スアン
  VNM/Vo Thi Anh Xuan: 武氏映春
  VNM/Vo Thi Anh Xuan: 武氏暎春
  VNM/Vo Thi Anh Xuan: 보 티 아인 쑤언
  VNM/Vo Thi Anh Xuan: 보티아인쑤언
  VNM/Vo Van Thuong: Во Ван Тхыонг*
  VNM/Vo Van Thuong: ボー・バン・トゥオン
  VNM/Vo Van Thuong: ヴォー・ヴァン・トゥオン
  VNM/Vo Van Thuong: 武文賞
  VNM/Vo Van Thuong: 武文赏
  VNM/Vo Van Thuong: 보 반 트엉
  VNM/Vo Van Thuong: 보 반 트옹
  VNM/Vo Van Thuong: 보반트엉
  VNM/Vuong Dinh Hue: Vương Đình Huệ
  VNM/Vuong Dinh Hue: Выонг Динь Хюе*
  VNM/Vuong Dinh Hue: Выонг Динь Хюэ*
  VNM/Vuong Dinh Hue: ブオン・ディン・フエ
  VNM/Vuong Dinh Hue: 王廷惠
  VNM/Vuong Dinh Hue: 브엉 딘 후에
  VNM/Vuong Dinh Hue: 브엉딘후에
  VNM/Vuong Dinh Hue: 왕 딩 후에
  WFP/Catherine Bertini: Bertini
  WFP/Catherine Bertini: Катрин Бертини*
  WFP/Catherine Bertini: Кэтрин Бертини*
  WFP/Catherine Bertini: キャサリン・バーティーニ
  WFP/Catherine Bertini: バーティーニ
  WFP/Catherine Bertini: 伯蒂尼
  WFP/Catherine Bertini: 凯瑟琳·贝蒂妮
  WFP/Catherine Bertini: 凱瑟琳·貝蒂妮
  WFP/Catherine Bertini: 貝爾蒂尼
  WFP/Catherine Bertini: 贝尔蒂尼
  WFP/Catherine Bertini: 버티니
  WFP/Catherine Bertini: 캐서린 버티니
  WFP/Cindy McCain: Синди Маккейн*
  WFP/Cindy McCain: シンディ・マケイン
  WFP/Cindy McCain: 辛蒂·馬侃
  WFP/Cindy McCain: 辛蒂·马侃
  WFP/Cindy McCain: 辛迪·麥凯恩
  WFP/Cindy McCain: 辛迪·麥凱恩
  WFP/Cindy McCain: 辛迪·麦凯恩
  WFP/Cindy McCain: 辛迪·麦凱恩
  WFP/Cindy McCain: 매케인 사무총장
  WFP/Cindy McCain: 신디 매케인
  WFP/David Beasley: Beasley
  WFP/David Beasley: Бизли
  WFP/David Beasley: Давид Бизли*
  WFP/David Beasley: Дэвид Бисли*
  WFP/David Beasley: Дэвида Бисли*
  WFP/David Beasley: Дэвиде Бисли*
  WFP/David Beasley: Дэвидом Бисли*
  WFP/David Beasley: Дэвиду Бисли*
  WFP/David Beasley: デイビッド・ビーズリー
  WFP/David Beasley: デービッド・ビーズリー
  WFP/David Beasley: ビーズリー
  WFP/David Beasley: 戴維·比斯利
  WFP/David Beasley: 戴维·比斯利
  WFP/David Beasley: 比斯利
  WFP/David Beasley: 毕斯利
  WFP/David Beasley: 畢斯利
  WFP/David Beasley: 데이비드 비즐리
  WFP/David Beasley: 비즐리
  WFP/David Beasley: 비즐리 사무총장
  WFP/Ertharin Cousin: Эрсарин Казин*
  WFP/Ertharin Cousin: Эртарин Казин*
  WFP/Ertharin Cousin: Эртарин Кузен*
  WFP/Ertharin Cousin: アーサリン・カズン
  WFP/Ertharin Cousin: 埃瑟琳·库桑
  WFP/Ertharin Cousin: 埃瑟琳·庫桑
  WFP/Ertharin Cousin: 库桑
  WFP/Ertharin Cousin: 庫桑
  WFP/Ertharin Cousin: 어더린 커즌
  WFP/Ertharin Cousin: 어서린 커즌
  WFP/Ertharin Cousin: 커즌 사무총장
  WFP/James Morris: Джеймс Моррис*
  WFP/James Morris: Джеймса Морриса*
  WFP/James Morris: Джеймсе Моррисе*
  WFP/James Morris: Джеймсом Моррисом*
  WFP/James Morris: Джеймсу Моррису*
  WFP/James Morris: ジェームズ・モリス
  WFP/James Morris: 詹姆士·莫里斯
  WFP/James Morris: 詹姆斯·莫里斯
  WFP/James Morris: 제임스 모리스
  WFP/Josette Sheeran: Джозет Ширан*
  WFP/Josette Sheeran: Джозетт Ширан*
  WFP/Josette Sheeran: Жозетт Ширан*
  WFP/Josette Sheeran: シーラン事務局長
  WFP/Josette Sheeran: ジョゼット・シーラン
  WFP/Josette Sheeran: 乔塞特·希兰
  WFP/Josette Sheeran: 喬塞特·希蘭
  WFP/Josette Sheeran: 約塞特·希蘭
  WFP/Josette Sheeran: 约塞特·希兰
  WFP/Josette Sheeran: 조셋 쉬란
  WFP/Josette Sheeran: 조셋 시런
  WFP/Josette Sheeran: 조제트 시런
  WHO/Gro Harlem Brundtland: Brundtland
  WHO/Gro Harlem Brundtland: Брундтланд
  WHO/Gro Harlem Brundtland: Гро Харлем Брундтланд*
  WHO/Gro Harlem Brundtland: ブルントラント
  WHO/Gro Harlem Brundtland: 布伦特兰
  WHO/Gro Harlem Brundtland: 布倫特蘭
  WHO/Gro Harlem Brundtland: 그로 할렘 브룬틀란
  WHO/Gro Harlem Brundtland: 브룬틀란
  WHO/Margaret Chan: Маргарет Чан*
  WHO/Margaret Chan: Маргарет Чен*
  WHO/Margaret Chan: マーガレット・チャン
  WHO/Margaret Chan: 陈冯富珍
  WHO/Margaret Chan: 陳馮富珍
  WHO/Margaret Chan: 마가렛 찬
  WHO/Margaret Chan: 마거릿 찬
  WHO/Tedros Adhanom Ghebreyesus: Ghebreyesus
  WHO/Tedros Adhanom Ghebreyesus: Tedros
  WHO/Tedros Adhanom Ghebreyesus: Tedros Adhanom
  WHO/Tedros Adhanom Ghebreyesus: Гебреисус*
  WHO/Tedros Adhanom Ghebreyesus: Гебрейесус*
  WHO/Tedros Adhanom Ghebreyesus: Тедрос Аданом Гебрейесус*
  WHO/Tedros Adhanom Ghebreyesus: Тедрос Гебрейесус*
  WHO/Tedros Adhanom Ghebreyesus: テドロス
  WHO/Tedros Adhanom Ghebreyesus: テドロス・アダノム
  WHO/Tedros Adhanom Ghebreyesus: 譚徳塞
  WHO/Tedros Adhanom Ghebreyesus: 譚德塞
  WHO/Tedros Adhanom Ghebreyesus: 谭徳塞
  WHO/Tedros Adhanom Ghebreyesus: 谭德塞
  WHO/Tedros Adhanom Ghebreyesus: 게브레예수스
  WHO/Tedros Adhanom Ghebreyesus: 테드로스
  WHO/Tedros Adhanom Ghebreyesus: 테워드로스
  ZWE/Emmerson Mnangagwa: Emmerson Dambudzo Mnangagwa
  ZWE/Emmerson Mnangagwa: Mnangagwa
  ZWE/Emmerson Mnangagwa: Мнангагва
  ZWE/Emmerson Mnangagwa: Мнангагвой
  ZWE/Emmerson Mnangagwa: Мнангагвы
  ZWE/Emmerson Mnangagwa: ムナンガグワ
  ZWE/Emmerson Mnangagwa: 姆南加古瓦
  ZWE/Emmerson Mnangagwa: 姆南加格瓦
  ZWE/Emmerson Mnangagwa: 姆南加瓜
  ZWE/Emmerson Mnangagwa: 므난가그와
  ZWE/Emmerson Mnangagwa: 에머슨 음낭가과
  ZWE/Emmerson Mnangagwa: 음낭가과
  ZWE/Robert Mugabe: Mugabe
  ZWE/Robert Mugabe: Mugabego
  ZWE/Robert Mugabe: Мугабе
  ZWE/Robert Mugabe: Роберт Мугабе*
  ZWE/Robert Mugabe: ムガベ
  ZWE/Robert Mugabe: 穆加比
  ZWE/Robert Mugabe: 穆加貝
  ZWE/Robert Mugabe: 穆加贝
  ZWE/Robert Mugabe: 로버트 가브리엘 무가베
  ZWE/Robert Mugabe: 로버트 무가베
  ZWE/Robert Mugabe: 무가베
`;
