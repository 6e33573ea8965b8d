/** Sentences as news feeds have them, and the legacy charsets in which feeds of that language are served. */
export const CHARSET_SAMPLES: readonly {
  readonly charsets: readonly string[];
  readonly sentences: readonly string[];
}[] = [
  {
    charsets: ['euc-kr'],
    sentences: [
      '북한 외무상 모스크바 방문',
      '최선희 외무상이 12일 평양에서 몽골 대사를 만났다고 조선중앙통신이 보도했다.',
      '정부는 북측과의 회담 일정을 아직 확인하지 않았다고 밝혔다.',
      '[속보] 김정은 위원장, 러시아 대표단 접견',
      '베트남 당 대표단이 평양을 떠나 귀국길에 올랐으며 양측은 농업과 보건 분야의 협력을 넓히기로 합의하였다.',
      '통일부 당국자는 기자들에게 이번 방문의 성격을 두고 여러 해석이 나오고 있지만 지켜볼 필요가 있다고 말했다.',
      '라오스에 새로 부임한 조선 대사가 신임장을 제출하였다.',
      '똠방각하 펲시콜라 햏자 쌀값',
    ],
  },
  {
    charsets: ['gb18030'],
    sentences: [
      '朝鲜外相访问莫斯科',
      '朝鲜外务相崔善姬十二日在平壤会见了蒙古国大使。',
      '外交部发言人在例行记者会上说，中方将继续为半岛的和平与稳定发挥建设性作用。',
      '中国新任驻朝大使抵达平壤',
      '双方就扩大农业和卫生领域的合作达成一致，并签署了三项协议。',
      '据报道，越南代表团结束了对朝鲜的访问，从平壤国际机场启程回国，朝方官员到机场送行。',
      '俄罗斯文化部长率团参加演出',
    ],
  },
  {
    charsets: ['big5'],
    sentences: [
      '北韓外相訪問莫斯科',
      '北韓外務相崔善姬十二日在平壤會見了蒙古國大使。',
      '外交部發言人在例行記者會上表示，將持續關注朝鮮半島的情勢發展。',
      '新任大使抵達平壤，呈遞到任國書',
      '雙方就擴大農業與衛生領域的合作達成共識，並簽署了三項協議。',
      '據報導，越南代表團結束了對北韓的訪問，從平壤國際機場啟程返國，官員到機場送行。',
      '俄羅斯文化部長率團參加演出',
    ],
  },
  {
    charsets: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
    sentences: [
      '北朝鮮の外相がモスクワを訪問',
      '崔善姫外相は12日、平壌でモンゴル大使と会談したと朝鮮中央通信が伝えた。',
      '政府は日程をまだ確認していないと述べた。',
      '【速報】ロシア代表団が平壌に到着',
      'ベトナムの党代表団は平壌を出発して帰国の途に就き、双方は農業と保健の分野で協力を広げることで合意した。',
      'この訪問をめぐってはさまざまな見方があるが、関係者は慎重に見守る必要があると記者団に語った。',
      'ラオスに着任した大使が信任状を提出',
    ],
  },
  {
    charsets: ['windows-1251', 'koi8-r'],
    sentences: [
      'Министр иностранных дел КНДР прибыл в Москву',
      'Глава МИД КНДР 12 марта встретился в Пхеньяне с послом Монголии, сообщает агентство.',
      'Стороны договорились расширять сотрудничество в сельском хозяйстве и здравоохранении.',
      'Посол вручил верительные грамоты',
      'Делегация Вьетнама завершила визит и вылетела на родину, в аэропорту её проводили официальные лица.',
      'В ПХЕНЬЯНЕ ОТКРЫЛСЯ ФЕСТИВАЛЬ',
      'Представитель министерства заявил журналистам, что о сроках переговоров говорить пока рано и что нужно подождать.',
    ],
  },
  {
    charsets: ['windows-1251'],
    sentences: [
      'Міністр закордонних справ КНДР прибув до Москви, повідомляє агентство.',
      'Монгол улсын элчин сайд Пхеньянд хүрэлцэн ирж, итгэмжлэх жуух бичгээ барилаа.'
        .replaceAll('ө', 'о')
        .replaceAll('ү', 'у'),
      'Министърът на външните работи пристигна в Москва и се срещна с посланика.',
    ],
  },
  {
    charsets: ['windows-1252'],
    sentences: [
      'Le ministre nord-coréen des Affaires étrangères reçu à Moscou',
      'La délégation vietnamienne a quitté Pyongyang après avoir signé trois accords, a annoncé l’agence.',
      'Nordkoreas Außenminister trifft den Botschafter der Mongolei in Pjöngjang',
      'Beide Seiten vereinbarten, die Zusammenarbeit in der Landwirtschaft zu stärken – so die Agentur.',
      'El embajador presentó sus cartas credenciales y habló de cooperación agrícola.',
      'O ministro visitará Moscou na próxima semana, disse a agência: “não há condições”.',
      'Nordkoreas utrikesminister på väg till Moskva för samtal',
      'Pyongyang “will not talk”, says café owner’s brother',
      '“North Korea’s envoy arrives”',
      'Visita £5m aid deal',
    ],
  },
];
