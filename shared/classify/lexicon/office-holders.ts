/**
 * Who held which office from when until when, as far as that is public: country and name as in `people.ts`, the office
 * as it is reported, and two months or years; who has no second one held it in June 2025.
 */
export const OFFICE_HOLDERS = `
  AGO/Georges Chikoti: foreign minister 2010-11..2017-01
  AGO/Joao Lourenco: president 2017-09..
  AGO/Jose Eduardo dos Santos: president 1979-09..2017-09
  AGO/Tete Antonio: foreign minister 2020-04..
  AUS/Alexander Downer: foreign minister 1996-03..2007-12
  AUS/Anthony Albanese: prime minister 2022-05..
  AUS/Bob Carr: foreign minister 2012-03..2013-09
  AUS/John Howard: prime minister 1996-03..2007-12
  AUS/Julia Gillard: prime minister 2010-06..2013-06
  AUS/Julie Bishop: foreign minister 2013-09..2018-08
  AUS/Kevin Rudd: foreign minister 2010-09..2012-02
  AUS/Kevin Rudd: prime minister 2007-12..2010-06
  AUS/Kevin Rudd: prime minister 2013-06..2013-09
  AUS/Malcolm Turnbull: prime minister 2015-09..2018-08
  AUS/Marise Payne: defence minister 2015-09..2018-08
  AUS/Marise Payne: foreign minister 2018-08..2022-05
  AUS/Penny Wong: foreign minister 2022-05..
  AUS/Richard Marles: defence minister 2022-06..
  AUS/Richard Marles: deputy prime minister 2022-05..
  AUS/Scott Morrison: prime minister 2018-08..2022-05
  AUS/Stephen Smith: defence minister 2010-09..2013-09
  AUS/Stephen Smith: foreign minister 2007-12..2010-09
  AUS/Tony Abbott: prime minister 2013-09..2015-09
  BGR/Boyko Borisov: prime minister 2009-07..2013-03
  BGR/Boyko Borisov: prime minister 2014-11..2017-01
  BGR/Boyko Borisov: prime minister 2017-05..2021-05
  BGR/Ekaterina Zaharieva: foreign minister 2017-05..2021-05
  BGR/Georgi Parvanov: president 2002-01..2012-01
  BGR/Rosen Plevneliev: president 2012-01..2017-01
  BGR/Rumen Radev: president 2017-01..
  BLR/Alexander Lukashenko: president 1994-07..
  BLR/Alexander Turchin: prime minister 2025-03..
  BLR/Evgeny Shestakov: vice foreign minister 2023..
  BLR/Maxim Ryzhenkov: foreign minister 2024-06..
  BLR/Roman Golovchenko: prime minister 2020-06..2025-03
  BLR/Sergei Aleinik: foreign minister 2022-12..2024-06
  BLR/Sergei Martynov: foreign minister 2003-03..2012-08
  BLR/Viktor Khrenin: defence minister 2020-01..
  BLR/Vladimir Makei: foreign minister 2012-08..2022-11
  BOL/Celinda Sosa: foreign minister 2023-11..
  BOL/David Choquehuanca: foreign minister 2006-01..2017-01
  BOL/David Choquehuanca: vice president 2020-11..
  BOL/Evo Morales: president 2006-01..2019-11
  BOL/Fernando Huanacuni: foreign minister 2017-01..2018-09
  BOL/Luis Arce: president 2020-11..
  CAN/Anita Anand: defence minister 2021-10..2023-07
  CAN/Anita Anand: foreign minister 2025-05..
  CAN/Chrystia Freeland: deputy prime minister 2019-11..2024-12
  CAN/Chrystia Freeland: foreign minister 2017-01..2019-11
  CAN/Daniel Jean: national security adviser 2016-05..2018-05
  CAN/Francois Philippe Champagne: foreign minister 2019-11..2021-01
  CAN/Jean Chretien: prime minister 1993-11..2003-12
  CAN/John Baird: foreign minister 2011-05..2015-02
  CAN/Justin Trudeau: prime minister 2015-11..2025-03
  CAN/Lloyd Axworthy: foreign minister 1996-01..2000-10
  CAN/Marc Garneau: foreign minister 2021-01..2021-10
  CAN/Mark Carney: prime minister 2025-03..
  CAN/Melanie Joly: foreign minister 2021-10..2025-05
  CAN/Stephen Harper: prime minister 2006-02..2015-11
  CHE/Didier Burkhalter: foreign minister 2012-01..2017-10
  CHE/Didier Burkhalter: president 2014-01..2014-12
  CHE/Doris Leuthard: president 2010-01..2010-12
  CHE/Doris Leuthard: president 2017-01..2017-12
  CHE/Ignazio Cassis: foreign minister 2017-11..
  CHE/Ignazio Cassis: president 2022-01..2022-12
  CHE/Karin Keller Sutter: president 2025-01..
  CHE/Micheline Calmy Rey: foreign minister 2003-01..2011-12
  CHE/Micheline Calmy Rey: president 2007-01..2007-12
  CHE/Micheline Calmy Rey: president 2011-01..2011-12
  CHE/Viola Amherd: defence minister 2019-01..2025-03
  CHE/Viola Amherd: president 2024-01..2024-12
  CHN/Cao Gangchuan: defence minister 2003-03..2008-03
  CHN/Chang Wanquan: defence minister 2013-03..2018-03
  CHN/Chi Haotian: defence minister 1993-03..2003-03
  CHN/Dai Bing: ambassador to KOR 2024-12..
  CHN/Dai Bingguo: head of the international department 1997..2003-04
  CHN/Dai Bingguo: special envoy 2003-07..2003-07
  CHN/Dai Bingguo: special envoy 2009-09..2009-09
  CHN/Dong Jun: defence minister 2023-12..
  CHN/Fu Ying: ambassador to GBR 2007..2009
  CHN/Fu Ying: vice foreign minister 2010-01..2013-03
  CHN/Han Zheng: deputy prime minister 2018-03..2023-03
  CHN/Han Zheng: vice president 2023-03..
  CHN/Hu Jintao: head of state 2003-03..2013-03
  CHN/Hu Jintao: party leader 2002-11..2012-11
  CHN/Hu Jintao: president 2003-03..2013-03
  CHN/Hu Jintao: vice president 1998-03..2003-03
  CHN/Hui Liangyu: deputy prime minister 2003-03..2013-03
  CHN/Jiang Zemin: head of state 1993-03..2003-03
  CHN/Jiang Zemin: party leader 1989-06..2002-11
  CHN/Jiang Zemin: president 1993-03..2003-03
  CHN/Kong Xuanyou: ambassador to JPN 2019-05..2023
  CHN/Kong Xuanyou: special envoy 2017-08..2019-05
  CHN/Kong Xuanyou: vice foreign minister 2018-01..2019-05
  CHN/Li Jinjun: ambassador to PRK 2015-03..2021-12
  CHN/Li Keqiang: deputy prime minister 2008-03..2013-03
  CHN/Li Keqiang: prime minister 2013-03..2023-03
  CHN/Li Peng: prime minister 1988-04..1998-03
  CHN/Li Peng: speaker of parliament 1998-03..2003-03
  CHN/Li Qiang: prime minister 2023-03..
  CHN/Li Shangfu: defence minister 2023-03..2023-10
  CHN/Li Yuanchao: vice president 2013-03..2018-03
  CHN/Li Zhanshu: speaker of parliament 2018-03..2023-03
  CHN/Li Zhanshu: special envoy 2018-09..2018-09
  CHN/Li Zhaoxing: foreign minister 2003-03..2007-04
  CHN/Liang Guanglie: chief of the general staff 2002-11..2007-09
  CHN/Liang Guanglie: defence minister 2008-03..2013-03
  CHN/Liu Guozhong: deputy prime minister 2023-03..
  CHN/Liu Hongcai: ambassador to PRK 2010-03..2015-03
  CHN/Liu Jianchao: head of the international department 2022-06..
  CHN/Liu Xiaoming: ambassador to GBR 2010-02..2021-01
  CHN/Liu Xiaoming: ambassador to PRK 2006-09..2010-02
  CHN/Liu Xiaoming: special envoy 2021-04..
  CHN/Liu Zhenmin: vice foreign minister 2013..2017
  CHN/Luo Zhaohui: vice foreign minister 2019-05..2021-04
  CHN/Ma Zhaoxu: vice foreign minister 2019..
  CHN/Qin Gang: ambassador to USA 2021-07..2023-01
  CHN/Qin Gang: foreign minister 2022-12..2023-07
  CHN/Song Tao: head of the international department 2015-11..2022-06
  CHN/Song Tao: special envoy 2017-11..2017-11
  CHN/Sun Weidong: vice foreign minister 2022-11..
  CHN/Tang Jiaxuan: foreign minister 1998-03..2003-03
  CHN/Tang Jiaxuan: special envoy 2006-10..2006-10
  CHN/Wang Jiarui: head of the international department 2003-04..2015-11
  CHN/Wang Qishan: deputy prime minister 2008-03..2013-03
  CHN/Wang Qishan: vice president 2018-03..2023-03
  CHN/Wang Yajun: ambassador to PRK 2023-03..
  CHN/Wang Yi: ambassador to JPN 2004-09..2007-09
  CHN/Wang Yi: foreign minister 2013-03..2022-12
  CHN/Wang Yi: foreign minister 2023-07..
  CHN/Wang Yi: vice foreign minister 2001-02..2004-09
  CHN/Wei Fenghe: defence minister 2018-03..2023-03
  CHN/Wen Jiabao: prime minister 2003-03..2013-03
  CHN/Wu Bangguo: speaker of parliament 2003-03..2013-03
  CHN/Wu Dawei: ambassador to JPN 2001..2004
  CHN/Wu Dawei: ambassador to KOR 1998..2001
  CHN/Wu Dawei: special envoy 2010-02..2017-08
  CHN/Wu Dawei: vice foreign minister 2004..2010-02
  CHN/Wu Donghe: ambassador to PRK 2001..2006
  CHN/Xi Jinping: head of state 2013-03..
  CHN/Xi Jinping: party leader 2012-11..
  CHN/Xi Jinping: president 2013-03..
  CHN/Xi Jinping: vice president 2008-03..2013-03
  CHN/Xing Haiming: ambassador to KOR 2020-01..2024-07
  CHN/Xing Haiming: ambassador to MNG 2015..2020-01
  CHN/Yang Jiechi: foreign minister 2007-04..2013-03
  CHN/Zhang Dejiang: deputy prime minister 2008-03..2013-03
  CHN/Zhang Dejiang: speaker of parliament 2013-03..2018-03
  CHN/Zhang Zhijun: vice foreign minister 2009..2013-03
  CHN/Zhao Leji: speaker of parliament 2023-03..
  CHN/Zhu Rongji: prime minister 1998-03..2003-03
  CUB/Alvaro Lopez Miera: chief of the general staff 1997..2021
  CUB/Alvaro Lopez Miera: defence minister 2021-04..
  CUB/Anayansi Rodriguez: vice foreign minister 2018..
  CUB/Bruno Rodriguez: foreign minister 2009-03..
  CUB/Eduardo Correa Garcia: ambassador to PRK 2024-03..
  CUB/Esteban Lazo: speaker of parliament 2013-02..
  CUB/Esteban Lazo: vice president 1992..2013-02
  CUB/Felipe Perez Roque: foreign minister 1999-05..2009-03
  CUB/Fidel Castro: party leader 1965-10..2011-04
  CUB/Fidel Castro: president 1976-12..2008-02
  CUB/Jose Ramon Balaguer: head of the international department 2010..2019
  CUB/Jose Ramon Balaguer: health minister 2004..2010
  CUB/Jose Ramon Machado Ventura: vice president 2008-02..2013-02
  CUB/Leopoldo Cintra Frias: defence minister 2011-11..2021-04
  CUB/Manuel Marrero: prime minister 2019-12..
  CUB/Miguel Diaz Canel: party leader 2021-04..
  CUB/Miguel Diaz Canel: president 2018-04..
  CUB/Miguel Diaz Canel: vice president 2013-02..2018-04
  CUB/Raul Castro: defence minister 1959-10..2008-02
  CUB/Raul Castro: party leader 2011-04..2021-04
  CUB/Raul Castro: president 2008-02..2018-04
  CUB/Ricardo Cabrisas: deputy prime minister 2008..
  CUB/Ricardo Cabrisas: trade minister 2023..2024
  CUB/Roberto Morales Ojeda: health minister 2010..2018
  CUB/Salvador Valdes Mesa: vice president 2013-02..
  CZE/Andrej Babis: prime minister 2017-12..2021-11
  CZE/Jan Lipavsky: foreign minister 2021-12..
  CZE/Lubomir Zaoralek: foreign minister 2014-01..2017-12
  CZE/Milos Zeman: president 2013-03..2023-03
  CZE/Milos Zeman: prime minister 1998-07..2002-07
  CZE/Petr Fiala: prime minister 2021-11..
  CZE/Petr Pavel: president 2023-03..
  CZE/Vaclav Havel: president 1993-02..2003-02
  CZE/Vaclav Klaus: president 2003-03..2013-03
  DEU/Annalena Baerbock: foreign minister 2021-12..2025-05
  DEU/Boris Pistorius: defence minister 2023-01..
  DEU/Doris Hertrampf: ambassador to PRK 2002..2005
  DEU/Frank Walter Steinmeier: foreign minister 2005-11..2009-10
  DEU/Frank Walter Steinmeier: foreign minister 2013-12..2017-01
  DEU/Frank Walter Steinmeier: president 2017-03..
  DEU/Friedrich Lohr: ambassador to PRK 2005..2007
  DEU/Gerhard Thiedemann: ambassador to PRK 2010..2013
  DEU/Guido Westerwelle: foreign minister 2009-10..2013-12
  DEU/Heiko Maas: foreign minister 2018-03..2021-12
  DEU/Horst Kohler: president 2004-07..2010-05
  DEU/Joachim Gauck: president 2012-03..2017-03
  DEU/Johann Wadephul: foreign minister 2025-05..
  DEU/Joschka Fischer: foreign minister 1998-10..2005-11
  DEU/Pit Heltmann: ambassador to PRK 2018..2020
  DEU/Sigmar Gabriel: foreign minister 2017-01..2018-03
  DEU/Thomas Schafer: ambassador to PRK 2007..2010
  DEU/Thomas Schafer: ambassador to PRK 2013..2018
  EGY/Abdel Fattah el Sisi: defence minister 2012-08..2014-03
  EGY/Abdel Fattah el Sisi: president 2014-06..
  EGY/Adly Mansour: president 2013-07..2014-06
  EGY/Ahmed Aboul Gheit: foreign minister 2004-07..2011-03
  EGY/Badr Abdelatty: foreign minister 2024-07..
  EGY/Hosni Mubarak: president 1981-10..2011-02
  EGY/Mohamed Hussein Tantawi: defence minister 1991-05..2012-08
  EGY/Mohamed Hussein Tantawi: head of state 2011-02..2012-06
  EGY/Mohamed Morsi: president 2012-06..2013-07
  EGY/Sameh Shoukry: foreign minister 2014-06..2024-07
  EGY/Sedki Sobhi: chief of the general staff 2012-08..2014-03
  EGY/Sedki Sobhi: defence minister 2014-03..2018-06
  ETH/Abiy Ahmed: prime minister 2018-04..
  ETH/Hailemariam Desalegn: prime minister 2012-09..2018-04
  ETH/Meles Zenawi: prime minister 1995-08..2012-08
  EU/Catherine Ashton: foreign minister 2009-12..2014-10
  EU/Federica Mogherini: foreign minister 2014-11..2019-11
  EU/Javier Solana: foreign minister 1999-10..2009-11
  EU/Jean Claude Juncker: president 2014-11..2019-11
  EU/Jose Manuel Barroso: president 2004-11..2014-10
  EU/Josep Borrell: foreign minister 2019-12..2024-11
  EU/Kaja Kallas: foreign minister 2024-12..
  EU/Romano Prodi: president 1999-09..2004-11
  EU/Ursula von der Leyen: president 2019-12..
  FIFA/Gianni Infantino: head 2016-02..
  FIFA/Sepp Blatter: head 1998-06..2015-12
  FRA/Alain Juppe: foreign minister 2011-02..2012-05
  FRA/Bernard Kouchner: foreign minister 2007-05..2010-11
  FRA/Catherine Colonna: foreign minister 2022-05..2024-01
  FRA/Emmanuel Macron: president 2017-05..
  FRA/Florence Parly: defence minister 2017-06..2022-05
  FRA/Francois Hollande: president 2012-05..2017-05
  FRA/Hubert Vedrine: foreign minister 1997-06..2002-05
  FRA/Jack Lang: special envoy 2009-10..2010
  FRA/Jacques Chirac: president 1995-05..2007-05
  FRA/Jean Marc Ayrault: foreign minister 2016-02..2017-05
  FRA/Jean Marc Ayrault: prime minister 2012-05..2014-03
  FRA/Jean Noel Barrot: foreign minister 2024-09..
  FRA/Jean Yves Le Drian: defence minister 2012-05..2017-05
  FRA/Jean Yves Le Drian: foreign minister 2017-05..2022-05
  FRA/Laurent Fabius: foreign minister 2012-05..2016-02
  FRA/Nicolas Sarkozy: president 2007-05..2012-05
  FRA/Sebastien Lecornu: defence minister 2022-05..
  FRA/Stephane Sejourne: foreign minister 2024-01..2024-09
  GBR/Alastair Morgan: ambassador to PRK 2015..2018
  GBR/Ben Wallace: defence minister 2019-07..2023-08
  GBR/Boris Johnson: foreign minister 2016-07..2018-07
  GBR/Boris Johnson: prime minister 2019-07..2022-09
  GBR/Charles III: king 2022-09..
  GBR/Colin Crooks: ambassador to KOR 2022..2025
  GBR/Colin Crooks: ambassador to PRK 2018..2021
  GBR/David Cameron: foreign minister 2023-11..2024-07
  GBR/David Cameron: prime minister 2010-05..2016-07
  GBR/David Ellis: ambassador to PRK 2021..
  GBR/David Lammy: foreign minister 2024-07..
  GBR/David Miliband: foreign minister 2007-06..2010-05
  GBR/David Slinn: ambassador to PRK 2002..2006
  GBR/Dominic Raab: foreign minister 2019-07..2021-09
  GBR/Elizabeth II: head of state 1952-02..2022-09
  GBR/Gordon Brown: prime minister 2007-06..2010-05
  GBR/Grant Shapps: defence minister 2023-08..2024-07
  GBR/Jack Straw: foreign minister 2001-06..2006-05
  GBR/James Cleverly: foreign minister 2022-09..2023-11
  GBR/Jeremy Hunt: foreign minister 2018-07..2019-07
  GBR/John Everard: ambassador to PRK 2006..2008
  GBR/John Healey: defence minister 2024-07..
  GBR/Karen Wolstenholme: ambassador to PRK 2011..2012
  GBR/Keir Starmer: prime minister 2024-07..
  GBR/Liz Truss: foreign minister 2021-09..2022-09
  GBR/Liz Truss: prime minister 2022-09..2022-10
  GBR/Margaret Beckett: foreign minister 2006-05..2007-06
  GBR/Michael Gifford: ambassador to PRK 2012..2015
  GBR/Peter Hughes: ambassador to PRK 2008..2011
  GBR/Philip Hammond: defence minister 2011-10..2014-07
  GBR/Philip Hammond: foreign minister 2014-07..2016-07
  GBR/Rishi Sunak: prime minister 2022-10..2024-07
  GBR/Robin Cook: foreign minister 1997-05..2001-06
  GBR/Theresa May: prime minister 2016-07..2019-07
  GBR/Tony Blair: prime minister 1997-05..2007-06
  GBR/William Hague: foreign minister 2010-05..2014-07
  GNQ/Agapito Mba Mokuy: foreign minister 2012-05..2018-02
  GNQ/Teodoro Nguema Obiang Mangue: vice president 2012-05..
  GNQ/Teodoro Obiang Nguema Mbasogo: president 1979-08..
  HUN/Janos Ader: president 2012-05..2022-05
  HUN/Janos Martonyi: foreign minister 1998-07..2002-05
  HUN/Janos Martonyi: foreign minister 2010-05..2014-06
  HUN/Katalin Novak: president 2022-05..2024-02
  HUN/Peter Szijjarto: foreign minister 2014-09..
  HUN/Tamas Sulyok: president 2024-03..
  HUN/Viktor Orban: prime minister 1998-07..2002-05
  HUN/Viktor Orban: prime minister 2010-05..
  IAEA/Mohamed ElBaradei: head 1997-12..2009-11
  IAEA/Rafael Grossi: head 2019-12..
  IAEA/Yukiya Amano: head 2009-12..2019-07
  ICRC/Jakob Kellenberger: head 2000-01..2012-06
  ICRC/Mirjana Spoljaric: head 2022-10..
  ICRC/Peter Maurer: head 2012-07..2022-09
  IDN/Abdurrahman Wahid: president 1999-10..2001-07
  IDN/Alwi Shihab: foreign minister 1999-10..2001-07
  IDN/Hassan Wirajuda: foreign minister 2001-08..2009-10
  IDN/Joko Widodo: president 2014-10..2024-10
  IDN/Marty Natalegawa: foreign minister 2009-10..2014-10
  IDN/Megawati Sukarnoputri: president 2001-07..2004-10
  IDN/Prabowo Subianto: defence minister 2019-10..2024-10
  IDN/Prabowo Subianto: president 2024-10..
  IDN/Retno Marsudi: foreign minister 2014-10..2024-10
  IDN/Sugiono: foreign minister 2024-10..
  IDN/Susilo Bambang Yudhoyono: president 2004-10..2014-10
  IND/A P J Abdul Kalam: president 2002-07..2007-07
  IND/Atal Bihari Vajpayee: prime minister 1998-03..2004-05
  IND/Atul Malhari Gotsurve: ambassador to PRK 2018..2021
  IND/Droupadi Murmu: president 2022-07..
  IND/Jaswant Singh: foreign minister 1998-12..2002-07
  IND/Manmohan Singh: prime minister 2004-05..2014-05
  IND/Narendra Modi: prime minister 2014-05..
  IND/Pranab Mukherjee: foreign minister 2006-10..2009-05
  IND/Pranab Mukherjee: president 2012-07..2017-07
  IND/Pratibha Patil: president 2007-07..2012-07
  IND/Rajnath Singh: defence minister 2019-05..
  IND/Ram Nath Kovind: president 2017-07..2022-07
  IND/S Jaishankar: foreign minister 2019-05..
  IND/S M Krishna: foreign minister 2009-05..2012-10
  IND/Salman Khurshid: foreign minister 2012-10..2014-05
  IND/Sushma Swaraj: foreign minister 2014-05..2019-05
  IND/Yashwant Sinha: foreign minister 2002-07..2004-05
  IOC/Jacques Rogge: head 2001-07..2013-09
  IOC/Juan Antonio Samaranch: head 1980-07..2001-07
  IOC/Kirsty Coventry: head 2025-06..
  IOC/Thomas Bach: head 2013-09..2025-06
  IRN/Abbas Araghchi: foreign minister 2024-08..
  IRN/Abbas Araghchi: vice foreign minister 2013..2021
  IRN/Ahmad Vahidi: defence minister 2009-09..2013-08
  IRN/Ali Akbar Salehi: foreign minister 2011-01..2013-08
  IRN/Ali Bagheri Kani: foreign minister 2024-05..2024-08
  IRN/Ali Bagheri Kani: vice foreign minister 2021-09..2024
  IRN/Ali Khamenei: head of state 1989-06..
  IRN/Ali Khamenei: president 1981-10..1989-08
  IRN/Ali Larijani: national security adviser 2005-08..2007-10
  IRN/Ali Larijani: speaker of parliament 2008-05..2020-05
  IRN/Aziz Nasirzadeh: defence minister 2024-08..
  IRN/Ebrahim Raisi: president 2021-08..2024-05
  IRN/Hassan Rouhani: president 2013-08..2021-08
  IRN/Hossein Amir Abdollahian: foreign minister 2021-08..2024-05
  IRN/Kamal Kharrazi: foreign minister 1997-08..2005-08
  IRN/Mahmoud Ahmadinejad: president 2005-08..2013-08
  IRN/Manouchehr Mottaki: foreign minister 2005-08..2010-12
  IRN/Masoud Pezeshkian: president 2024-07..
  IRN/Mohammad Bagher Ghalibaf: speaker of parliament 2020-05..
  IRN/Mohammad Javad Zarif: foreign minister 2013-08..2021-08
  IRN/Mohammad Khatami: president 1997-08..2005-08
  IRN/Mohammad Reza Ashtiani: defence minister 2021-08..2024-08
  ITA/Angelino Alfano: foreign minister 2016-12..2018-06
  ITA/Antonio Tajani: foreign minister 2022-10..
  ITA/Franco Frattini: foreign minister 2002-11..2004-11
  ITA/Franco Frattini: foreign minister 2008-05..2011-11
  ITA/Giorgia Meloni: prime minister 2022-10..
  ITA/Giuseppe Conte: prime minister 2018-06..2021-02
  ITA/Guido Crosetto: defence minister 2022-10..
  ITA/Lamberto Dini: foreign minister 1996-05..2001-06
  ITA/Luigi Di Maio: foreign minister 2019-09..2022-10
  ITA/Mario Draghi: prime minister 2021-02..2022-10
  ITA/Sergio Mattarella: president 2015-02..
  ITA/Silvio Berlusconi: prime minister 2001-06..2006-05
  ITA/Silvio Berlusconi: prime minister 2008-05..2011-11
  JPN/Fumio Kishida: foreign minister 2012-12..2017-08
  JPN/Fumio Kishida: prime minister 2021-10..2024-10
  JPN/Gen Nakatani: defence minister 2014-12..2016-08
  JPN/Gen Nakatani: defence minister 2024-10..
  JPN/Hirofumi Nakasone: foreign minister 2008-09..2009-09
  JPN/Itsunori Onodera: defence minister 2012-12..2014-09
  JPN/Itsunori Onodera: defence minister 2017-08..2018-10
  JPN/Junichiro Koizumi: prime minister 2001-04..2006-09
  JPN/Katsuya Okada: foreign minister 2009-09..2010-09
  JPN/Koichiro Gemba: foreign minister 2011-09..2012-12
  JPN/Makiko Tanaka: foreign minister 2001-04..2002-01
  JPN/Masahiko Komura: foreign minister 1998-07..1999-10
  JPN/Masahiko Komura: foreign minister 2007-09..2008-09
  JPN/Minoru Kihara: defence minister 2023-09..2024-10
  JPN/Naoto Kan: prime minister 2010-06..2011-09
  JPN/Nobuo Kishi: defence minister 2020-09..2022-08
  JPN/Nobutaka Machimura: foreign minister 2004-09..2005-10
  JPN/Nobutaka Machimura: foreign minister 2007-08..2007-09
  JPN/Seiji Maehara: foreign minister 2010-09..2011-03
  JPN/Shigeru Ishiba: defence minister 2007-09..2008-08
  JPN/Shigeru Ishiba: prime minister 2024-10..
  JPN/Shinzo Abe: prime minister 2006-09..2007-09
  JPN/Shinzo Abe: prime minister 2012-12..2020-09
  JPN/Takeshi Iwaya: defence minister 2018-10..2019-09
  JPN/Takeshi Iwaya: foreign minister 2024-10..
  JPN/Taro Aso: deputy prime minister 2012-12..2021-10
  JPN/Taro Aso: foreign minister 2005-10..2007-08
  JPN/Taro Aso: prime minister 2008-09..2009-09
  JPN/Taro Kono: defence minister 2019-09..2020-09
  JPN/Taro Kono: foreign minister 2017-08..2019-09
  JPN/Tomomi Inada: defence minister 2016-08..2017-07
  JPN/Toshimitsu Motegi: foreign minister 2019-09..2021-11
  JPN/Yasukazu Hamada: defence minister 2008-09..2009-09
  JPN/Yasukazu Hamada: defence minister 2022-08..2023-09
  JPN/Yasuo Fukuda: prime minister 2007-09..2008-09
  JPN/Yohei Kono: foreign minister 1999-10..2001-04
  JPN/Yohei Kono: speaker of parliament 2003-11..2009-07
  JPN/Yoko Kamikawa: foreign minister 2023-09..2024-10
  JPN/Yoriko Kawaguchi: foreign minister 2002-02..2004-09
  JPN/Yoshihide Suga: prime minister 2020-09..2021-10
  JPN/Yoshihiko Noda: party leader 2024-09..
  JPN/Yoshihiko Noda: prime minister 2011-09..2012-12
  JPN/Yoshimasa Hayashi: foreign minister 2021-11..2023-09
  JPN/Yoshiro Mori: prime minister 2000-04..2001-04
  JPN/Yukio Hatoyama: prime minister 2009-09..2010-06
  KHM/Heng Samrin: speaker of parliament 2006-03..2023-08
  KHM/Hor Namhong: foreign minister 1998-11..2016-04
  KHM/Hun Manet: prime minister 2023-08..
  KHM/Hun Sen: prime minister 1985-01..2023-08
  KHM/Norodom Ranariddh: speaker of parliament 1998-11..2006-03
  KHM/Norodom Sihamoni: king 2004-10..
  KHM/Norodom Sihanouk: king 1993-09..2004-10
  KHM/Prak Sokhonn: foreign minister 2016-04..2023-08
  KHM/Prak Sokhonn: foreign minister 2024-11..
  KHM/Sok Chenda Sophea: foreign minister 2023-08..2024-11
  KHM/Tea Banh: defence minister 2006..2023-08
  KOR/Chang Ho Jin: national security adviser 2024-01..2024-08
  KOR/Cho Myoung Gyon: unification minister 2017-07..2019-04
  KOR/Cho Seong Tae: defence minister 1999-05..2001-03
  KOR/Cho Tae Yong: national security adviser 2023-03..2023-12
  KOR/Cho Tae Yul: foreign minister 2024-01..
  KOR/Cho Young Kil: defence minister 2003-02..2004-07
  KOR/Choi Sang Mok: deputy prime minister 2023-12..2025-05
  KOR/Choi Sung Hong: foreign minister 2002-02..2003-02
  KOR/Chung Dong Young: special envoy 2005-06..2005-06
  KOR/Chung Dong Young: unification minister 2004-07..2005-12
  KOR/Chung Eui Yong: foreign minister 2021-02..2022-05
  KOR/Chung Eui Yong: national security adviser 2017-05..2020-07
  KOR/Chung Eui Yong: special envoy 2018-03..2018-03
  KOR/Chung Eui Yong: special envoy 2018-09..2018-09
  KOR/Chung Sye Kyun: prime minister 2020-01..2021-04
  KOR/Chung Sye Kyun: speaker of parliament 2016-06..2018-05
  KOR/Han Dong Hoon: party leader 2024-07..2024-12
  KOR/Han Duck Soo: prime minister 2007-04..2008-02
  KOR/Han Duck Soo: prime minister 2022-05..2025-05
  KOR/Han Min Koo: defence minister 2014-06..2017-07
  KOR/Han Myeong Sook: prime minister 2006-04..2007-03
  KOR/Han Seung Soo: foreign minister 2001-03..2002-02
  KOR/Han Seung Soo: prime minister 2008-02..2009-09
  KOR/Hong Soon Young: foreign minister 1998-08..2000-01
  KOR/Hong Soon Young: unification minister 2001-09..2002-01
  KOR/Hong Yong Pyo: unification minister 2015-03..2017-07
  KOR/Hwang Kyo Ahn: party leader 2019-02..2020-04
  KOR/Hwang Kyo Ahn: prime minister 2015-06..2017-05
  KOR/Hyun In Taek: unification minister 2009-02..2011-09
  KOR/Jeong Kyeong Doo: defence minister 2018-09..2020-09
  KOR/Jeong Se Hyun: unification minister 2002-01..2004-06
  KOR/Kang Kyung Wha: foreign minister 2017-06..2021-02
  KOR/Kim Boo Kyum: prime minister 2021-05..2022-05
  KOR/Kim Dae Jung: head of state 1998-02..2003-02
  KOR/Kim Dae Jung: president 1998-02..2003-02
  KOR/Kim Dong Shin: defence minister 2001-03..2002-07
  KOR/Kim Gunn: special envoy 2022-05..2024-01
  KOR/Kim Ha Joong: ambassador to CHN 2001..2008-03
  KOR/Kim Ha Joong: unification minister 2008-03..2009-02
  KOR/Kim Jang Soo: ambassador to CHN 2015-03..2017
  KOR/Kim Jang Soo: defence minister 2006-11..2008-02
  KOR/Kim Jang Soo: national security adviser 2013-03..2014-05
  KOR/Kim Jin Pyo: speaker of parliament 2022-07..2024-05
  KOR/Kim Kwan Jin: defence minister 2010-12..2014-06
  KOR/Kim Kwan Jin: national security adviser 2014-06..2017-05
  KOR/Kim Sung Han: national security adviser 2022-05..2023-03
  KOR/Kim Sung Hwan: foreign minister 2010-10..2013-02
  KOR/Kim Tae Young: defence minister 2009-09..2010-12
  KOR/Kim Yeon Chul: unification minister 2019-04..2020-06
  KOR/Kim Yong Hyun: defence minister 2024-09..2024-12
  KOR/Kim Yung Ho: unification minister 2023-07..
  KOR/Kwon Young Se: ambassador to CHN 2013-06..2015-03
  KOR/Kwon Young Se: party leader 2024-12..2025-05
  KOR/Kwon Young Se: unification minister 2022-05..2023-07
  KOR/Lee Do Hoon: special envoy 2017-09..2020-12
  KOR/Lee Hae Chan: party leader 2018-08..2020-08
  KOR/Lee Hae Chan: prime minister 2004-06..2006-03
  KOR/Lee In Young: unification minister 2020-07..2022-05
  KOR/Lee Jae Joung: unification minister 2006-12..2008-02
  KOR/Lee Jae Myung: head of state 2025-06..
  KOR/Lee Jae Myung: party leader 2022-08..2024-06
  KOR/Lee Jae Myung: party leader 2024-08..2025-04
  KOR/Lee Jae Myung: president 2025-06..
  KOR/Lee Jong Seok: unification minister 2006-02..2006-12
  KOR/Lee Jong Sup: defence minister 2022-05..2023-10
  KOR/Lee Joung Binn: foreign minister 2000-01..2001-03
  KOR/Lee Myung Bak: head of state 2008-02..2013-02
  KOR/Lee Myung Bak: president 2008-02..2013-02
  KOR/Lee Nak Yon: party leader 2020-08..2021-03
  KOR/Lee Nak Yon: prime minister 2017-05..2020-01
  KOR/Lee Sang Hee: defence minister 2008-02..2009-09
  KOR/Lim Dong Won: special envoy 2002-04..2002-04
  KOR/Lim Dong Won: special envoy 2003-01..2003-01
  KOR/Lim Dong Won: unification minister 1999-05..1999-12
  KOR/Lim Dong Won: unification minister 2001-03..2001-09
  KOR/Lim Sung Nam: vice foreign minister 2015-10..2018-09
  KOR/Moon Hee Sang: speaker of parliament 2018-07..2020-05
  KOR/Moon Jae In: head of state 2017-05..2022-05
  KOR/Moon Jae In: president 2017-05..2022-05
  KOR/Noh Kyu Duk: special envoy 2020-12..2022-05
  KOR/Park Byeong Seug: speaker of parliament 2020-06..2022-05
  KOR/Park Geun Hye: head of state 2013-02..2017-03
  KOR/Park Geun Hye: president 2013-02..2017-03
  KOR/Park Jae Kyu: unification minister 1999-12..2001-03
  KOR/Park Jie Won: special envoy 2000-03..2000-04
  KOR/Park Jin: foreign minister 2022-05..2024-01
  KOR/Roh Moo Hyun: head of state 2003-02..2008-02
  KOR/Roh Moo Hyun: president 2003-02..2008-02
  KOR/Ryoo Kihl Jae: unification minister 2013-03..2015-03
  KOR/Shin Won Sik: defence minister 2023-10..2024-09
  KOR/Shin Won Sik: national security adviser 2024-08..2025-06
  KOR/Song Min Soon: foreign minister 2006-12..2008-02
  KOR/Song Min Soon: national security adviser 2006-01..2006-11
  KOR/Song Young Moo: defence minister 2017-07..2018-09
  KOR/Suh Hoon: national security adviser 2020-07..2022-05
  KOR/Suh Hoon: special envoy 2018-03..2018-03
  KOR/Suh Hoon: special envoy 2018-09..2018-09
  KOR/Suh Wook: defence minister 2020-09..2022-05
  KOR/Wi Sung Lac: national security adviser 2025-06..
  KOR/Woo Won Shik: speaker of parliament 2024-06..
  KOR/Yoon Kwang Ung: defence minister 2004-07..2006-11
  KOR/Yoon Suk Yeol: head of state 2022-05..2025-04
  KOR/Yoon Suk Yeol: president 2022-05..2025-04
  KOR/Yoon Young Kwan: foreign minister 2003-02..2004-01
  KOR/Yu Myung Hwan: foreign minister 2008-02..2010-09
  KOR/Yu Woo Ik: ambassador to CHN 2009-12..2011-05
  KOR/Yu Woo Ik: unification minister 2011-09..2013-03
  KOR/Yun Byung Se: foreign minister 2013-03..2017-06
  KWT/Mishal al Ahmad al Sabah: head of state 2023-12..
  KWT/Nawaf al Ahmad al Sabah: head of state 2020-09..2023-12
  KWT/Sabah al Ahmad al Sabah: foreign minister 1978..2003-07
  KWT/Sabah al Ahmad al Sabah: head of state 2006-01..2020-09
  KWT/Sabah al Ahmad al Sabah: prime minister 2003-07..2006-01
  LAO/Bouasone Bouphavanh: prime minister 2006-06..2010-12
  LAO/Bounnhang Vorachith: party leader 2016-01..2021-01
  LAO/Bounnhang Vorachith: president 2016-04..2021-03
  LAO/Bounnhang Vorachith: prime minister 2001-03..2006-06
  LAO/Bounnhang Vorachith: vice president 2006-06..2016-04
  LAO/Chansamone Chanyalath: defence minister 2016-04..2024
  LAO/Chansamone Chanyalath: deputy prime minister 2021-03..
  LAO/Choummaly Sayasone: party leader 2006-03..2016-01
  LAO/Choummaly Sayasone: president 2006-06..2016-04
  LAO/Khamtay Siphandone: party leader 1992-11..2006-03
  LAO/Khamtay Siphandone: president 1998-02..2006-06
  LAO/Pany Yathotou: speaker of parliament 2010-12..2021-03
  LAO/Pany Yathotou: vice president 2021-03..
  LAO/Phankham Viphavanh: prime minister 2021-03..2022-12
  LAO/Phankham Viphavanh: vice president 2016-04..2021-03
  LAO/Saleumxay Kommasith: deputy prime minister 2022-12..
  LAO/Saleumxay Kommasith: foreign minister 2016-04..2024-11
  LAO/Somsavat Lengsavad: deputy prime minister 1998..2016
  LAO/Somsavat Lengsavad: foreign minister 1993..2006
  LAO/Sonexay Siphandone: prime minister 2022-12..
  LAO/Sounthone Xayachack: head of the international department 2011..2021
  LAO/Thongloun Sisoulith: foreign minister 2006..2016-04
  LAO/Thongloun Sisoulith: party leader 2021-01..
  LAO/Thongloun Sisoulith: president 2021-03..
  LAO/Thongloun Sisoulith: prime minister 2016-04..2021-03
  LAO/Thongsavanh Phomvihane: foreign minister 2024-11..
  LAO/Thongsavanh Phomvihane: head of the international department 2021..2024
  LAO/Thongsing Thammavong: prime minister 2010-12..2016-04
  LAO/Thongsing Thammavong: speaker of parliament 2006-06..2010-12
  LAO/Xaysomphone Phomvihane: speaker of parliament 2021-03..
  MMR/Aung San Suu Kyi: foreign minister 2016-03..2021-02
  MMR/Min Aung Hlaing: head of state 2021-02..
  MMR/Min Aung Hlaing: prime minister 2021-08..
  MMR/Nyan Win: foreign minister 2004-09..2011-03
  MMR/Shwe Mann: chief of the general staff 2003..2010
  MMR/Shwe Mann: speaker of parliament 2011-01..2016-01
  MMR/Than Shwe: defence minister 1992..2011-03
  MMR/Than Shwe: head of state 1992-04..2011-03
  MMR/Than Swe: foreign minister 2023-08..
  MMR/Thein Sein: president 2011-03..2016-03
  MMR/Thein Sein: prime minister 2007-10..2011-03
  MMR/Win Aung: foreign minister 1998-11..2004-09
  MMR/Wunna Maung Lwin: foreign minister 2011-03..2016-03
  MMR/Wunna Maung Lwin: foreign minister 2021-02..2023-02
  MNG/Batmunkh Battsetseg: foreign minister 2021-01..
  MNG/Damdin Tsogtbaatar: foreign minister 2017-10..2020-07
  MNG/Damdiny Demberel: speaker of parliament 2008-09..2012-07
  MNG/Dashzegviin Amarbayasgalan: speaker of parliament 2024-07..
  MNG/Gombojavyn Zandanshatar: foreign minister 2009-10..2012-08
  MNG/Gombojavyn Zandanshatar: prime minister 2025-06..
  MNG/Gombojavyn Zandanshatar: speaker of parliament 2019-02..2024-07
  MNG/Khaltmaagiin Battulga: head of state 2017-07..2021-06
  MNG/Khaltmaagiin Battulga: president 2017-07..2021-06
  MNG/Lundeg Purevsuren: foreign minister 2014-12..2016-07
  MNG/Luvsangiin Erdenechuluun: foreign minister 2000-08..2004-09
  MNG/Luvsannamsrain Oyun Erdene: prime minister 2021-01..2025-06
  MNG/Luvsanvandan Bold: foreign minister 2012-08..2014-11
  MNG/Miyeegombyn Enkhbold: prime minister 2006-01..2007-11
  MNG/Miyeegombyn Enkhbold: speaker of parliament 2016-07..2019-01
  MNG/Nambaryn Enkhbayar: head of state 2005-06..2009-06
  MNG/Nambaryn Enkhbayar: president 2005-06..2009-06
  MNG/Nambaryn Enkhbayar: prime minister 2000-07..2004-08
  MNG/Nambaryn Enkhbayar: speaker of parliament 2004-08..2005-06
  MNG/Natsagiin Bagabandi: head of state 1997-06..2005-06
  MNG/Natsagiin Bagabandi: president 1997-06..2005-06
  MNG/Norovyn Altankhuyag: prime minister 2012-08..2014-11
  MNG/Nyamaagiin Enkhbold: foreign minister 2006-01..2007-12
  MNG/Nyamtseren Enkhtaivan: foreign minister 2020-07..2021-01
  MNG/Sanjaagiin Bayar: prime minister 2007-11..2009-10
  MNG/Sanjaasurengiin Oyun: foreign minister 2007-12..2008-09
  MNG/Sukhbaataryn Batbold: foreign minister 2008-09..2009-10
  MNG/Sukhbaataryn Batbold: prime minister 2009-10..2012-08
  MNG/Tsakhiagiin Elbegdorj: head of state 2009-06..2017-07
  MNG/Tsakhiagiin Elbegdorj: president 2009-06..2017-07
  MNG/Tsakhiagiin Elbegdorj: prime minister 2004-08..2006-01
  MNG/Tsend Munkh Orgil: foreign minister 2004-09..2006-01
  MNG/Tsend Munkh Orgil: foreign minister 2016-07..2017-10
  MNG/Ukhnaagiin Khurelsukh: head of state 2021-06..
  MNG/Ukhnaagiin Khurelsukh: president 2021-06..
  MNG/Ukhnaagiin Khurelsukh: prime minister 2017-10..2021-01
  MNG/Zandaakhuugiin Enkhbold: speaker of parliament 2012-07..2016-07
  MYS/Abdullah Badawi: prime minister 2003-10..2009-04
  MYS/Anifah Aman: foreign minister 2009-04..2018-05
  MYS/Anwar Ibrahim: prime minister 2022-11..
  MYS/Hishammuddin Hussein: defence minister 2013-05..2018-05
  MYS/Hishammuddin Hussein: foreign minister 2020-03..2021-08
  MYS/Ismail Sabri Yaakob: prime minister 2021-08..2022-11
  MYS/Mahathir Mohamad: prime minister 1981-07..2003-10
  MYS/Mahathir Mohamad: prime minister 2018-05..2020-03
  MYS/Mohamad Hasan: defence minister 2022-12..2023-12
  MYS/Mohamad Hasan: foreign minister 2023-12..
  MYS/Muhyiddin Yassin: prime minister 2020-03..2021-08
  MYS/Najib Razak: prime minister 2009-04..2018-05
  MYS/Saifuddin Abdullah: foreign minister 2018-07..2020-02
  MYS/Saifuddin Abdullah: foreign minister 2021-08..2022-11
  MYS/Subramaniam Sathasivam: health minister 2013-05..2018-05
  MYS/Syed Hamid Albar: foreign minister 1999-01..2008-03
  MYS/Zambry Abdul Kadir: foreign minister 2022-12..2023-12
  NAM/Hage Geingob: president 2015-03..2024-02
  NAM/Hage Geingob: prime minister 1990-03..2002-08
  NAM/Hifikepunye Pohamba: president 2005-03..2015-03
  NAM/Netumbo Nandi Ndaitwah: foreign minister 2012-12..2024-02
  NAM/Netumbo Nandi Ndaitwah: president 2025-03..
  NAM/Netumbo Nandi Ndaitwah: vice president 2024-02..2025-03
  NAM/Sam Nujoma: president 1990-03..2005-03
  NATO/Jens Stoltenberg: head 2014-10..2024-10
  NATO/Mark Rutte: head 2024-10..
  NGA/Bola Tinubu: president 2023-05..
  NGA/Goodluck Jonathan: president 2010-05..2015-05
  NGA/Muhammadu Buhari: president 2015-05..2023-05
  NGA/Olusegun Obasanjo: president 1999-05..2007-05
  NIC/Daniel Ortega: president 1985-01..1990-04
  NIC/Daniel Ortega: president 2007-01..
  NIC/Denis Moncada: foreign minister 2017-01..2024-09
  NIC/Rosario Murillo: vice president 2017-01..2025-02
  NIC/Valdrack Jaentschke: foreign minister 2024-09..
  NZL/Chris Hipkins: prime minister 2023-01..2023-11
  NZL/Christopher Luxon: prime minister 2023-11..
  NZL/Helen Clark: prime minister 1999-12..2008-11
  NZL/Jacinda Ardern: prime minister 2017-10..2023-01
  NZL/John Key: prime minister 2008-11..2016-12
  NZL/Nanaia Mahuta: foreign minister 2020-11..2023-11
  NZL/Phil Goff: foreign minister 1999-12..2005-10
  NZL/Winston Peters: deputy prime minister 2023-11..2025-05
  NZL/Winston Peters: foreign minister 2005-10..2008-08
  NZL/Winston Peters: foreign minister 2017-10..2020-11
  NZL/Winston Peters: foreign minister 2023-11..
  PAK/Asif Ali Zardari: president 2008-09..2013-09
  PAK/Asif Ali Zardari: president 2024-03..
  PAK/Benazir Bhutto: prime minister 1988-12..1990-08
  PAK/Benazir Bhutto: prime minister 1993-10..1996-11
  PAK/Bilawal Bhutto Zardari: foreign minister 2022-04..2023-08
  PAK/Hina Rabbani Khar: foreign minister 2011-07..2013-03
  PAK/Imran Khan: prime minister 2018-08..2022-04
  PAK/Ishaq Dar: deputy prime minister 2024-04..
  PAK/Ishaq Dar: foreign minister 2024-03..
  PAK/Khurshid Kasuri: foreign minister 2002-11..2007-11
  PAK/Nawaz Sharif: prime minister 1997-02..1999-10
  PAK/Nawaz Sharif: prime minister 2013-06..2017-07
  PAK/Pervez Musharraf: president 2001-06..2008-08
  PAK/Shah Mahmood Qureshi: foreign minister 2008-03..2011-02
  PAK/Shah Mahmood Qureshi: foreign minister 2018-08..2022-04
  PAK/Shehbaz Sharif: prime minister 2022-04..2023-08
  PAK/Shehbaz Sharif: prime minister 2024-03..
  PHL/Alan Peter Cayetano: foreign minister 2017-05..2018-10
  PHL/Albert del Rosario: foreign minister 2011-02..2016-03
  PHL/Alberto Romulo: foreign minister 2004-08..2011-02
  PHL/Benigno Aquino III: president 2010-06..2016-06
  PHL/Domingo Siazon: foreign minister 1995-05..2001-01
  PHL/Enrique Manalo: foreign minister 2022-07..2025-06
  PHL/Ferdinand Marcos Jr: president 2022-06..
  PHL/Gilberto Teodoro: defence minister 2007-08..2009-11
  PHL/Gilberto Teodoro: defence minister 2023-06..
  PHL/Gloria Macapagal Arroyo: president 2001-01..2010-06
  PHL/Joseph Estrada: president 1998-06..2001-01
  PHL/Rodrigo Duterte: president 2016-06..2022-06
  PHL/Teodoro Locsin: foreign minister 2018-10..2022-06
  POL/Aleksander Kwasniewski: president 1995-12..2005-12
  POL/Andrzej Duda: president 2015-08..
  POL/Bronislaw Komorowski: president 2010-08..2015-08
  POL/Donald Tusk: prime minister 2007-11..2014-09
  POL/Donald Tusk: prime minister 2023-12..
  POL/Edward Pietrzyk: ambassador to PRK 2009..2014
  POL/Jacek Czaputowicz: foreign minister 2018-01..2020-08
  POL/Lech Kaczynski: president 2005-12..2010-04
  POL/Mateusz Morawiecki: prime minister 2017-12..2023-12
  POL/Radoslaw Sikorski: defence minister 2005-10..2007-02
  POL/Radoslaw Sikorski: foreign minister 2007-11..2014-09
  POL/Radoslaw Sikorski: foreign minister 2023-12..
  POL/Witold Waszczykowski: foreign minister 2015-11..2018-01
  POL/Wladyslaw Kosiniak Kamysz: defence minister 2023-12..
  POL/Wladyslaw Kosiniak Kamysz: deputy prime minister 2023-12..
  POL/Zbigniew Rau: foreign minister 2020-08..2023-11
  PRK/An Kwang Il: ambassador to IDN 2017..2023
  PRK/An Tong Chun: culture minister 2010..2012
  PRK/Choe Hui Chol: ambassador to IND 2019..2023
  PRK/Choe Ik Gyu: culture minister 2003-09..2006
  PRK/Choe Il: ambassador to GBR 2016..2023
  PRK/Choe Jin Su: ambassador to CHN 2000..2010-04
  PRK/Choe Kang Il: ambassador to AUT 2020-03..
  PRK/Choe Kwang: chief of the general staff 1988-02..1995-10
  PRK/Choe Kwang: defence minister 1995-10..1997-02
  PRK/Choe Pyong Gwan: ambassador to CHN 2010-04..2010-10
  PRK/Choe Ryong Hae: speaker of parliament 2019-04..
  PRK/Choe Ryong Hae: special envoy 2013-05..2013-05
  PRK/Choe Ryong Hae: special envoy 2014-11..2014-11
  PRK/Choe Son Hui: foreign minister 2022-06..
  PRK/Choe Son Hui: vice foreign minister 2016..2022-06
  PRK/Choe Thae Bok: speaker of parliament 1998-09..2019-04
  PRK/Choe Yong Rim: prime minister 2010-06..2013-04
  PRK/Chu Chang Jun: ambassador to CHN 1988..2000
  PRK/Han Song U: ambassador to IRN 2019..
  PRK/Han Su Chol: ambassador to CUB 2024..
  PRK/Han Tae Song: ambassador to CHE 2017..2023
  PRK/Hong Song Nam: prime minister 1997-02..2003-09
  PRK/Hyon Hak Bong: ambassador to GBR 2011..2016
  PRK/Hyon Yong Chol: chief of the general staff 2012-07..2013-05
  PRK/Hyon Yong Chol: defence minister 2014-06..2015-04
  PRK/Im Chon Il: vice foreign minister 2018..
  PRK/Ja Song Nam: ambassador to GBR 2007..2011
  PRK/Ja Song Nam: ambassador to UN 2014-02..2018-08
  PRK/Jang Jong Nam: defence minister 2013-05..2014-06
  PRK/Jang Kum Chol: director of the united front department 2019-04..2021-01
  PRK/Ji Jae Ryong: ambassador to CHN 2010-10..2021-02
  PRK/Jo Chol Su: ambassador to CHE 2023..
  PRK/Jo Myong Rok: special envoy 2000-10..2000-10
  PRK/Jong Mu Rim: health minister 2022..
  PRK/Ju Won Chol: ambassador to CZE 2020..
  PRK/Kang Chol: ambassador to MYS 2014..2017-03
  PRK/Kang Ha Guk: health minister 2012..2016
  PRK/Kang Jong Mo: trade minister 1998-09..2000-12
  PRK/Kang Sam Hyon: ambassador to IRN 2014..2019
  PRK/Kang Sok Ju: deputy prime minister 2010-09..2014-04
  PRK/Kang Sok Ju: party secretary for international affairs 2014-04..2016-05
  PRK/Kang Sok Ju: vice foreign minister 1986..2010-09
  PRK/Kang Song San: prime minister 1992-12..1997-02
  PRK/Kang Sun Nam: defence minister 2023-01..2024-10
  PRK/Kim Hak Chol: ambassador to PER 2015..2017-09
  PRK/Kim Hyok Chol: ambassador to ESP 2014-01..2017-09
  PRK/Kim Hyok Chol: special envoy 2019-01..2019-03
  PRK/Kim Hyong Gil: ambassador to MEX 2015..2017-09
  PRK/Kim Hyong Jun: ambassador to RUS 2014-08..2020-01
  PRK/Kim Hyong Jun: head of the international department 2019-12..2021-01
  PRK/Kim Hyong Jun: party secretary for international affairs 2019-12..2021-01
  PRK/Kim Hyong Jun: vice foreign minister 2010..2014-08
  PRK/Kim Hyong U: ambassador to UN 1996..1998
  PRK/Kim Il Chol: defence minister 1998-09..2009-02
  PRK/Kim Il Guk: sports minister 2016..
  PRK/Kim Il Sung: head of state 1972-12..1994-07
  PRK/Kim Il Sung: party leader 1966-10..1994-07
  PRK/Kim Il Sung: president 1972-12..1994-07
  PRK/Kim Jae Ryong: prime minister 2019-04..2020-08
  PRK/Kim Jong Gak: defence minister 2012-04..2012-11
  PRK/Kim Jong Gwan: defence minister 2019-12..2021-07
  PRK/Kim Jong Gyu: vice foreign minister 2024..
  PRK/Kim Jong Il: party leader 1994-07..2011-12 # in fact, from his father's death
  PRK/Kim Jong Un: head of state 2019-04..
  PRK/Kim Jong Un: party leader 2011-12..
  PRK/Kim Jong Un: president 2016-06..
  PRK/Kim Kang Il: vice defence minister 2024..
  PRK/Kim Kwang Sop: ambassador to AUT 1993..2020-03
  PRK/Kim Kye Gwan: vice foreign minister 1995..2018
  PRK/Kim Kyok Sik: chief of the general staff 2007-04..2009-02
  PRK/Kim Kyok Sik: chief of the general staff 2013-05..2013-08
  PRK/Kim Kyok Sik: defence minister 2012-11..2013-05
  PRK/Kim Myong Gil: ambassador to VNM 2015..2019-04
  PRK/Kim Myong Gil: special envoy 2019-07..2020
  PRK/Kim Phyong Il: ambassador to CZE 2015-01..2019-11
  PRK/Kim Phyong Il: ambassador to POL 1998..2015
  PRK/Kim Pyong Sik: vice president 1993-12..1998-09
  PRK/Kim Son Gyong: vice foreign minister 2020..
  PRK/Kim Song Nam: head of the international department 2021-01..
  PRK/Kim Song: ambassador to UN 2018-09..
  PRK/Kim Tok Hun: prime minister 2020-08..2024-12
  PRK/Kim Yang Gon: director of the united front department 2007-03..2015-12
  PRK/Kim Yang Gon: head of the international department 1997..2007-03
  PRK/Kim Yong Chol: director of the united front department 2016-01..2019-04
  PRK/Kim Yong Chol: special envoy 2018-05..2019-01
  PRK/Kim Yong Chun: chief of the general staff 1995-10..2007-04
  PRK/Kim Yong Chun: defence minister 2009-02..2012-04
  PRK/Kim Yong Il: head of the international department 2010-01..2013
  PRK/Kim Yong Il: prime minister 2007-04..2010-06
  PRK/Kim Yong Il: vice foreign minister 2000..2010-01
  PRK/Kim Yong Jae: ambassador to RUS 2006..2014
  PRK/Kim Yong Jae: trade minister 2016-06..2021-01
  PRK/Kim Yong Jin: deputy prime minister 2012..2016
  PRK/Kim Yong Ju: vice president 1993-12..1998-09
  PRK/Kim Yong Nam: foreign minister 1983-12..1998-09
  PRK/Kim Yong Nam: head of state 1998-09..2019-04
  PRK/Kim Yong Nam: speaker of parliament 1998-09..2019-04
  PRK/Kim Yong Sun: director of the united front department 1993..2003-10
  PRK/Kung Sok Ung: vice foreign minister 1998..2015
  PRK/Kwak Pom Gi: deputy prime minister 1998-09..2010-06
  PRK/Kye Chun Yong: ambassador to IND 2014..2018
  PRK/Ma Chol Su: ambassador to CUB 2019..2023
  PRK/Mun Jong Nam: ambassador to ITA 2017..2017-10
  PRK/No Kwang Chol: defence minister 2018-06..2019-12
  PRK/No Kwang Chol: defence minister 2024-10..
  PRK/O Jin U: defence minister 1976-05..1995-02
  PRK/Paek Nam Sun: foreign minister 1998-09..2007-01
  PRK/Pak Chun Il: ambassador to EGY 2013..2017
  PRK/Pak Chun Nam: culture minister 2014-04..2020
  PRK/Pak In Chol: speaker of parliament 2023-01..
  PRK/Pak Jong Chon: chief of the general staff 2019-09..2021-09
  PRK/Pak Jong Gun: deputy prime minister 2021-01..
  PRK/Pak Kil Yon: ambassador to UN 1985..1996
  PRK/Pak Kil Yon: ambassador to UN 2001..2008
  PRK/Pak Kil Yon: vice foreign minister 2008..2014
  PRK/Pak Myong Ho: vice foreign minister 2020..
  PRK/Pak Nam Yong: ambassador to DEU 2017..
  PRK/Pak Pong Ju: prime minister 2003-09..2007-04
  PRK/Pak Pong Ju: prime minister 2013-04..2019-04
  PRK/Pak Sang Gil: vice foreign minister 2022..
  PRK/Pak Song Chol: vice president 1977-12..1998-09
  PRK/Pak Su Il: chief of the general staff 2022-12..2023-08
  PRK/Pak Thae Song: prime minister 2024-12..
  PRK/Pak Thae Song: speaker of parliament 2019-04..2023-01
  PRK/Pak Ui Chun: ambassador to RUS 1998..2006
  PRK/Pak Ui Chun: foreign minister 2007-05..2014-04
  PRK/Pak Yong Sik: defence minister 2015-05..2018-06
  PRK/Ri Ho Jun: ambassador to VNM 2019..2023
  PRK/Ri Hyong Chol: ambassador to UN 1998..2001
  PRK/Ri Jong Mu: sports minister 2012-10..2015
  PRK/Ri Jong Ok: vice president 1984..1998-09
  PRK/Ri Kwang Gun: trade minister 2000-12..2004
  PRK/Ri Myong Su: chief of the general staff 2016-02..2018-06
  PRK/Ri Ryong Nam: ambassador to CHN 2021-02..
  PRK/Ri Ryong Nam: deputy prime minister 2016-06..2021-01
  PRK/Ri Ryong Nam: trade minister 2008-03..2016-06
  PRK/Ri Si Hong: ambassador to DEU 2011..2016
  PRK/Ri Son Gwon: director of the united front department 2022-06..
  PRK/Ri Son Gwon: foreign minister 2020-01..2022-06
  PRK/Ri Su Yong: ambassador to CHE 1988..2010
  PRK/Ri Su Yong: foreign minister 2014-04..2016-05
  PRK/Ri Su Yong: head of the international department 2016-05..2019-12
  PRK/Ri Su Yong: party secretary for international affairs 2016-05..2019-12
  PRK/Ri Sung Guk: ambassador to VNM 2023..
  PRK/Ri Won Guk: ambassador to SWE 2020..
  PRK/Ri Yong Gil: chief of the general staff 2013-08..2016-02
  PRK/Ri Yong Gil: chief of the general staff 2018-06..2019-09
  PRK/Ri Yong Gil: chief of the general staff 2023-08..
  PRK/Ri Yong Gil: defence minister 2021-07..2022-12
  PRK/Ri Yong Ho: ambassador to GBR 2003..2007
  PRK/Ri Yong Ho: foreign minister 2016-05..2020-01
  PRK/Ri Yong Ho: vice foreign minister 2010-09..2016-05
  PRK/Ri Young Ho: chief of the general staff 2009-02..2012-07
  PRK/Rim Kwang Il: chief of the general staff 2021-09..2022-12
  PRK/Rim Kyong Man: trade minister 2004..2008-03
  PRK/Ro Tu Chol: deputy prime minister 2003-09..2020
  PRK/Sin Hong Chol: ambassador to RUS 2020-02..
  PRK/Sin Hong Chol: vice foreign minister 2015..2020-02
  PRK/Sin Son Ho: ambassador to UN 2008..2014-02
  PRK/So Chang Sik: ambassador to KWT 2013..2017-10
  PRK/So Se Pyong: ambassador to CHE 2010-03..2017
  PRK/Son Song Phil: ambassador to RUS 1990..1998
  PRK/Sung Jong Gyu: culture minister 2021-01..
  PRK/Yang Hyong Sop: speaker of parliament 1983-04..1998-09
  PRK/Yun Jong Ho: trade minister 2021-01..
  PSE/Mahmoud Abbas: president 2005-01..
  PSE/Mahmoud Abbas: prime minister 2003-03..2003-09
  PSE/Riyad al Maliki: foreign minister 2007-06..2024-03
  PSE/Yasser Arafat: president 1996-01..2004-11
  QAT/Hamad bin Khalifa Al Thani: head of state 1995-06..2013-06
  QAT/Mohammed bin Abdulrahman Al Thani: foreign minister 2016-01..
  QAT/Mohammed bin Abdulrahman Al Thani: prime minister 2023-03..
  QAT/Tamim bin Hamad Al Thani: head of state 2013-06..
  ROU/Bogdan Aurescu: foreign minister 2019-11..2023-06
  ROU/Ion Iliescu: president 1989-12..1996-11
  ROU/Ion Iliescu: president 2000-12..2004-12
  ROU/Klaus Iohannis: president 2014-12..2025-02
  ROU/Nicusor Dan: president 2025-05..
  ROU/Traian Basescu: president 2004-12..2014-12
  RUS/Alexander Losyukov: vice foreign minister 2000..2004-03
  RUS/Alexander Matsegora: ambassador to PRK 2014-12..
  RUS/Alexander Novak: deputy prime minister 2020-11..
  RUS/Alexander Timonin: ambassador to KOR 2015..2018
  RUS/Alexander Timonin: ambassador to PRK 2012..2014
  RUS/Alexei Borodavkin: vice foreign minister 2008..2011-12
  RUS/Alexei Krivoruchko: vice defence minister 2018-06..
  RUS/Alexei Overchuk: deputy prime minister 2020-01..
  RUS/Anatoly Serdyukov: defence minister 2007-02..2012-11
  RUS/Andrei Belousov: defence minister 2024-05..
  RUS/Andrei Belousov: deputy prime minister 2020-01..2024-05
  RUS/Andrei Karlov: ambassador to PRK 2001..2006
  RUS/Andrei Karlov: ambassador to TUR 2013-07..2016-12
  RUS/Andrei Rudenko: vice foreign minister 2019-09..
  RUS/Boris Gryzlov: speaker of parliament 2003-12..2011-12
  RUS/Dmitry Medvedev: head of state 2008-05..2012-05
  RUS/Dmitry Medvedev: president 2008-05..2012-05
  RUS/Dmitry Medvedev: prime minister 2012-05..2020-01
  RUS/Gennady Seleznyov: speaker of parliament 1996-01..2003-12
  RUS/Igor Ivanov: foreign minister 1998-09..2004-03
  RUS/Igor Morgulov: ambassador to CHN 2022-09..
  RUS/Igor Morgulov: vice foreign minister 2011-12..2022-09
  RUS/Igor Sergeyev: defence minister 1997-05..2001-03
  RUS/Konstantin Pulikovsky: special envoy 2000-05..2005-11
  RUS/Mikhail Degtyarev: governor 2021-09..2024-05
  RUS/Mikhail Degtyarev: sports minister 2024-05..
  RUS/Mikhail Kasyanov: prime minister 2000-05..2004-02
  RUS/Mikhail Mishustin: prime minister 2020-01..
  RUS/Mikhail Murashko: health minister 2020-01..
  RUS/Oleg Kozhemyako: governor 2018-12..
  RUS/Olga Lyubimova: culture minister 2020-01..
  RUS/Sergei Darkin: governor 2001-06..2012-02
  RUS/Sergei Ivanov: defence minister 2001-03..2007-02
  RUS/Sergei Lavrov: ambassador to UN 1994..2004-03
  RUS/Sergei Lavrov: foreign minister 2004-03..
  RUS/Sergei Mironov: speaker of parliament 2001-12..2011-05
  RUS/Sergei Naryshkin: speaker of parliament 2011-12..2016-10
  RUS/Sergei Ryabkov: vice foreign minister 2008-08..
  RUS/Sergei Shoigu: defence minister 2012-11..2024-05
  RUS/Valentina Matviyenko: governor 2003-10..2011-08
  RUS/Valentina Matviyenko: speaker of parliament 2011-09..
  RUS/Valery Denisov: ambassador to PRK 1996..2001
  RUS/Valery Gerasimov: chief of the general staff 2012-11..
  RUS/Valery Sukhinin: ambassador to PRK 2006..2012
  RUS/Vasily Nebenzya: ambassador to UN 2017-07..
  RUS/Viktor Ishayev: governor 1991-10..2009-04
  RUS/Vladimir Medinsky: culture minister 2012-05..2020-01
  RUS/Vladimir Putin: head of state 1999-12..2008-05
  RUS/Vladimir Putin: head of state 2012-05..
  RUS/Vladimir Putin: president 2000-05..2008-05
  RUS/Vladimir Putin: president 2012-05..
  RUS/Vladimir Putin: prime minister 1999-08..2000-05
  RUS/Vladimir Putin: prime minister 2008-05..2012-05
  RUS/Vladimir Saldo: governor 2022-10..
  RUS/Vyacheslav Volodin: speaker of parliament 2016-10..
  RUS/Yunus Bek Yevkurov: vice defence minister 2019-07..
  RUS/Yury Trutnev: deputy prime minister 2013-08..
  SGP/George Yeo: foreign minister 2004-08..2011-05
  SGP/Goh Chok Tong: prime minister 1990-11..2004-08
  SGP/Halimah Yacob: president 2017-09..2023-09
  SGP/K Shanmugam: foreign minister 2011-05..2015-10
  SGP/Lawrence Wong: prime minister 2024-05..
  SGP/Lee Hsien Loong: prime minister 2004-08..2024-05
  SGP/Ng Eng Hen: defence minister 2011-05..2025-05
  SGP/S R Nathan: president 1999-09..2011-09
  SGP/Tharman Shanmugaratnam: president 2023-09..
  SGP/Vivian Balakrishnan: foreign minister 2015-10..
  SWE/Andreas Bengtsson: ambassador to PRK 2024-09..
  SWE/Ann Linde: foreign minister 2019-09..2022-10
  SWE/Ann Linde: trade minister 2016-05..2019-09
  SWE/Anna Lindh: foreign minister 1998-10..2003-09
  SWE/Barbro Elm: ambassador to PRK 2010..2011
  SWE/Carl Bildt: foreign minister 2006-10..2014-10
  SWE/Fredrik Reinfeldt: prime minister 2006-10..2014-10
  SWE/Goran Persson: prime minister 1996-03..2006-10
  SWE/Jan Eliasson: foreign minister 2006-04..2006-10
  SWE/Joachim Bergstrom: ambassador to PRK 2019..2021
  SWE/Laila Freivalds: foreign minister 2003-10..2006-03
  SWE/Magdalena Andersson: prime minister 2021-11..2022-10
  SWE/Margot Wallstrom: foreign minister 2014-10..2019-09
  SWE/Maria Malmer Stenergard: foreign minister 2024-09..
  SWE/Mats Foyer: ambassador to PRK 2005..2010
  SWE/Paul Beijer: ambassador to PRK 2001..2005
  SWE/Peter Semneby: special envoy 2021..
  SWE/Stefan Lofven: prime minister 2014-10..2021-11
  SWE/Tobias Billstrom: foreign minister 2022-10..2024-09
  SWE/Torkel Stiernlof: ambassador to PRK 2016..2019
  SWE/Ulf Kristersson: prime minister 2022-10..
  SYR/Ahmed al Sharaa: president 2025-01..
  SYR/Ali Abdullah Ayyoub: defence minister 2018-01..2022-04
  SYR/Asaad al Shaibani: foreign minister 2024-12..
  SYR/Bashar al Assad: president 2000-07..2024-12
  SYR/Bassam Sabbagh: foreign minister 2024-09..2024-12
  SYR/Faisal Mekdad: foreign minister 2020-11..2024-09
  SYR/Faisal Mekdad: vice foreign minister 2006..2020-11
  SYR/Farouk al Sharaa: foreign minister 1984..2006-02
  SYR/Farouk al Sharaa: vice president 2006-02..2014
  SYR/Hussein Arnous: prime minister 2020-06..2024-09
  SYR/Walid Muallem: foreign minister 2006-02..2020-11
  THA/Abhisit Vejjajiva: prime minister 2008-12..2011-08
  THA/Bhumibol Adulyadej: king 1946-06..2016-10
  THA/Don Pramudwinai: foreign minister 2015-08..2023-09
  THA/Kantathi Suphamongkhon: foreign minister 2005-03..2006-09
  THA/Kasit Piromya: foreign minister 2008-12..2011-08
  THA/Maha Vajiralongkorn: king 2016-10..
  THA/Maris Sangiampongsa: foreign minister 2024-04..
  THA/Nitya Pibulsonggram: foreign minister 2006-10..2008-02
  THA/Paetongtarn Shinawatra: prime minister 2024-08..
  THA/Parnpree Bahiddha Nukara: foreign minister 2023-09..2024-04
  THA/Prayut Chan o cha: prime minister 2014-08..2023-08
  THA/Srettha Thavisin: prime minister 2023-08..2024-08
  THA/Surakiart Sathirathai: foreign minister 2001-02..2005-03
  THA/Surapong Tovichakchaikul: foreign minister 2011-08..2014-05
  THA/Thaksin Shinawatra: prime minister 2001-02..2006-09
  THA/Yingluck Shinawatra: prime minister 2011-08..2014-05
  TZA/Augustine Mahiga: foreign minister 2015-12..2019-03
  TZA/Benjamin Mkapa: president 1995-11..2005-12
  TZA/Jakaya Kikwete: president 2005-12..2015-11
  TZA/John Magufuli: president 2015-11..2021-03
  TZA/Samia Suluhu Hassan: president 2021-03..
  UGA/Jeje Odongo: foreign minister 2021-07..
  UGA/Sam Kutesa: foreign minister 2005-01..2021-06
  UGA/Yoweri Museveni: president 1986-01..
  UN/Antonio Guterres: head 2017-01..
  UN/Ban Ki Moon: head 2007-01..2016-12
  UN/Kofi Annan: head 1997-01..2006-12
  UN/Lynn Pascoe: special envoy 2010-02..2010-02
  UN/Maurice Strong: special envoy 2003-01..2005-04
  UNICEF/Ann Veneman: head 2005-05..2010-04
  UNICEF/Anthony Lake: head 2010-05..2017-12
  UNICEF/Carol Bellamy: head 1995-05..2005-04
  UNICEF/Catherine Russell: head 2022-02..
  UNICEF/Henrietta Fore: head 2018-01..2022-01
  USA/Antony Blinken: foreign minister 2021-01..2025-01
  USA/Ashton Carter: defence minister 2015-02..2017-01
  USA/Barack Obama: head of state 2009-01..2017-01
  USA/Barack Obama: president 2009-01..2017-01
  USA/Bill Clinton: head of state 1993-01..2001-01
  USA/Bill Clinton: president 1993-01..2001-01
  USA/Bill Richardson: ambassador to UN 1997-02..1998-09
  USA/Bill Richardson: governor 2003-01..2011-01
  USA/Charles Kartman: special envoy 1998..2001
  USA/Christopher Hill: ambassador to KOR 2004-08..2005-04
  USA/Chuck Hagel: defence minister 2013-02..2015-02
  USA/Colin Powell: foreign minister 2001-01..2005-01
  USA/Condoleezza Rice: foreign minister 2005-01..2009-01
  USA/Condoleezza Rice: national security adviser 2001-01..2005-01
  USA/Dick Cheney: vice president 2001-01..2009-01
  USA/Donald Rumsfeld: defence minister 2001-01..2006-12
  USA/Donald Trump: head of state 2017-01..2021-01
  USA/Donald Trump: head of state 2025-01..
  USA/Donald Trump: president 2017-01..2021-01
  USA/Donald Trump: president 2025-01..
  USA/George W. Bush: head of state 2001-01..2009-01
  USA/George W. Bush: president 2001-01..2009-01
  USA/Glyn Davies: special envoy 2011-10..2014-11
  USA/H.R. McMaster: national security adviser 2017-02..2018-04
  USA/Harry Harris: ambassador to KOR 2018-07..2021-01
  USA/Hillary Clinton: foreign minister 2009-01..2013-02
  USA/JD Vance: vice president 2025-01..
  USA/Jack Pritchard: special envoy 2001..2003-08
  USA/Jake Sullivan: national security adviser 2021-01..2025-01
  USA/James Kelly: special envoy 2002-10..2002-10
  USA/James Mattis: defence minister 2017-01..2018-12
  USA/Jay Lefkowitz: special envoy 2005-08..2009-01
  USA/Jimmy Carter: head of state 1977-01..1981-01
  USA/Jimmy Carter: president 1977-01..1981-01
  USA/Joe Biden: head of state 2021-01..2025-01
  USA/Joe Biden: president 2021-01..2025-01
  USA/Joe Biden: vice president 2009-01..2017-01
  USA/John Bolton: ambassador to UN 2005-08..2006-12
  USA/John Bolton: national security adviser 2018-04..2019-09
  USA/John Kerry: foreign minister 2013-02..2017-01
  USA/Joseph DeTrani: special envoy 2003..2006
  USA/Joseph Yun: special envoy 2016-10..2018-03
  USA/Julie Turner: special envoy 2023-10..2025-01
  USA/Kamala Harris: vice president 2021-01..2025-01
  USA/Leon Panetta: defence minister 2011-07..2013-02
  USA/Linda Thomas Greenfield: ambassador to UN 2021-02..2025-01
  USA/Lloyd Austin: defence minister 2021-01..2025-01
  USA/Madeleine Albright: foreign minister 1997-01..2001-01
  USA/Marco Rubio: foreign minister 2025-01..
  USA/Marco Rubio: national security adviser 2025-05..
  USA/Mark Esper: defence minister 2019-07..2020-11
  USA/Mark Lippert: ambassador to KOR 2014-10..2017-01
  USA/Mike Pence: vice president 2017-01..2021-01
  USA/Mike Pompeo: foreign minister 2018-04..2021-01
  USA/Mike Waltz: national security adviser 2025-01..2025-05
  USA/Nikki Haley: ambassador to UN 2017-01..2018-12
  USA/Pete Hegseth: defence minister 2025-01..
  USA/Philip Goldberg: ambassador to KOR 2022-07..2025-01
  USA/Rex Tillerson: foreign minister 2017-02..2018-03
  USA/Richard Grenell: special envoy 2025-01..
  USA/Robert Gates: defence minister 2006-12..2011-06
  USA/Robert King: special envoy 2009-11..2017-01
  USA/Robert O'Brien: national security adviser 2019-09..2021-01
  USA/Stephen Biegun: special envoy 2018-08..2021-01
  USA/Stephen Biegun: vice foreign minister 2019-12..2021-01
  USA/Stephen Bosworth: ambassador to KOR 1997-11..2001-02
  USA/Stephen Bosworth: special envoy 2009-02..2011-10
  USA/Stephen Hadley: national security adviser 2005-01..2009-01
  USA/Sung Kim: ambassador to IDN 2020-10..2023-11
  USA/Sung Kim: ambassador to KOR 2011-11..2014-10
  USA/Sung Kim: special envoy 2014-11..2016-11
  USA/Sung Kim: special envoy 2021-05..2023
  USA/Susan Rice: ambassador to UN 2009-01..2013-06
  USA/Susan Rice: national security adviser 2013-07..2017-01
  USA/Wendy Sherman: vice foreign minister 2021-04..2023-07
  USA/William Perry: defence minister 1994-02..1997-01
  USA/William Perry: special envoy 1998-11..2000
  VEN/Delcy Rodriguez: foreign minister 2014-12..2017-06
  VEN/Delcy Rodriguez: vice president 2018-06..
  VEN/Diosdado Cabello: speaker of parliament 2012-01..2016-01
  VEN/Felix Plasencia: foreign minister 2021-08..2022-05
  VEN/Hugo Chavez: president 1999-02..2013-03
  VEN/Jorge Arreaza: foreign minister 2017-08..2021-08
  VEN/Jorge Arreaza: vice president 2013-04..2016-01
  VEN/Nicolas Maduro: foreign minister 2006-08..2013-01
  VEN/Nicolas Maduro: president 2013-03..
  VEN/Nicolas Maduro: vice president 2012-10..2013-03
  VEN/Vladimir Padrino: defence minister 2014-10..
  VEN/Yvan Gil: foreign minister 2023-01..
  VNM/Bui Thanh Son: deputy prime minister 2024-08..
  VNM/Bui Thanh Son: foreign minister 2021-04..
  VNM/Hoang Binh Quan: head of the international department 2009..2021
  VNM/Le Hoai Trung: head of the international department 2021..2025-02
  VNM/Le Hoai Trung: vice foreign minister 2010..2020
  VNM/Le Kha Phieu: party leader 1997-12..2001-04
  VNM/Luong Cuong: president 2024-10..
  VNM/Ngo Xuan Lich: defence minister 2016-04..2021-04
  VNM/Nguyen Dy Nien: foreign minister 2000-01..2006-06
  VNM/Nguyen Minh Triet: president 2006-06..2011-07
  VNM/Nguyen Minh Vu: vice foreign minister 2020..
  VNM/Nguyen Phu Trong: party leader 2011-01..2024-07
  VNM/Nguyen Phu Trong: president 2018-10..2021-04
  VNM/Nguyen Phu Trong: speaker of parliament 2006-06..2011-07
  VNM/Nguyen Tan Dung: prime minister 2006-06..2016-04
  VNM/Nguyen Thi Kim Ngan: speaker of parliament 2016-03..2021-03
  VNM/Nguyen Xuan Phuc: president 2021-04..2023-01
  VNM/Nguyen Xuan Phuc: prime minister 2016-04..2021-04
  VNM/Nong Duc Manh: party leader 2001-04..2011-01
  VNM/Nong Duc Manh: speaker of parliament 1992..2001
  VNM/Pham Binh Minh: deputy prime minister 2013-11..2022-12
  VNM/Pham Binh Minh: foreign minister 2011-08..2021-04
  VNM/Pham Gia Khiem: deputy prime minister 1997..2011-08
  VNM/Pham Gia Khiem: foreign minister 2006-06..2011-08
  VNM/Pham Minh Chinh: prime minister 2021-04..
  VNM/Phan Van Giang: chief of the general staff 2016..2021
  VNM/Phan Van Giang: defence minister 2021-04..
  VNM/Phan Van Khai: prime minister 1997-09..2006-06
  VNM/Phung Quang Thanh: defence minister 2006-06..2016-04
  VNM/To Lam: party leader 2024-08..
  VNM/To Lam: president 2024-05..2024-10
  VNM/Tran Dai Quang: president 2016-04..2018-09
  VNM/Tran Duc Luong: president 1997-09..2006-06
  VNM/Tran Thanh Man: speaker of parliament 2024-05..
  VNM/Truong Tan Sang: president 2011-07..2016-04
  VNM/Vo Thi Anh Xuan: vice president 2021-04..
  VNM/Vo Van Thuong: president 2023-03..2024-03
  VNM/Vuong Dinh Hue: deputy prime minister 2016-04..2020-02
  VNM/Vuong Dinh Hue: speaker of parliament 2021-03..2024-05
  WFP/Catherine Bertini: head 1992-04..2002-04
  WFP/Cindy McCain: head 2023-04..
  WFP/David Beasley: head 2017-04..2023-04
  WFP/Ertharin Cousin: head 2012-04..2017-04
  WFP/James Morris: head 2002-04..2007-04
  WFP/Josette Sheeran: head 2007-04..2012-04
  WHO/Gro Harlem Brundtland: head 1998-07..2003-07
  WHO/Margaret Chan: head 2007-01..2017-06
  WHO/Tedros Adhanom Ghebreyesus: head 2017-07..
  ZWE/Emmerson Mnangagwa: president 2017-11..
  ZWE/Emmerson Mnangagwa: vice president 2014-12..2017-11
  ZWE/Robert Mugabe: president 1987-12..2017-11
`;
