import type { ContactLexicon } from '../contact-lexicon.ts';

/** What the two sides do with each other, and what speaks against it, in Polish. */
export const PL: ContactLexicon = {
  actions: {
    discuss: `
      omawia*
      omow*
      poglebi*
      wzmacnia*
      zaciesn*
    `,
    seek: `
      chce kupic
      liczy na
      poprosi*
      prosi
      stara sie
      szuka*
      zabieg*
      zwraca sie
    `,
    perform: `
      cwiczy*
      wspolne
      wspolnych
      wspolprac*
      wspolpracuj*
      wystap*
    `,
    reopen: `
      otwar*
      otwier*
      otworz*
      otworzyl*
      przywroc*
      uruchom*
      wpuszcz*
      wznow*
    `,
    expel: `
      deport*
      wydal*
      wydalen*
    `,
    meet: `
      dialog
      dialogu
      konsultacj*
      kontakt*
      narad*
      negocj*
      negocjacj*
      rozmaw*
      rozmow*
      rozmowy
      spotk*
      spotkaj*
      spotkanie
      spotyka*
      szczyci*
      szczyt
      szczyt*
      szczytu
    `,
    visit: `
      dotar*
      gosciem
      jest juz w
      jest w Rosji
      lec*
      obecn*
      obecny
      odwiedz*
      oglada*
      opusc*
      opuszcz*
      pobyt*
      pociag*
      podroz
      podroz*
      pojawi* sie
      pojech*
      pojedzie
      przedluz*
      przekrocz* granic*
      przyby*
      przyglad*
      przyjazd*
      przyjech*
      przyjecha*
      przylat*
      przylec*
      uda sie
      udac sie
      udaj* sie
      udal sie
      w Rosji
      w drodze
      wizyt*
      wizyta
      wizyte
      wizyty
      wrac*
      wrocil*
      wyjech*
      wyrusz*
      zmierza
      zobaczyl
      zwiedz*
    `,
    host: `
      gosci
      goscil
      pochwal*
      pokaz*
      powital*
      powitanie
      przyjal
      przyjmie
      przyjmow*
      przyjmuje
      ugoscil*
      wita
    `,
    send: `
      dostarcz*
      dostarczyl*
      dostaw*
      dzieku*
      eksport*
      oferuj*
      podarow*
      podziekow*
      przekaz*
      przesl*
      przewoz*
      sklada
      sprzed*
      uzbraj*
      wreczyl*
      wysl*
      wyslal*
      wysyl*
      wysyla*
      zaoferow*
      zaopatr*
      zbroj*
      zlozyl
    `,
    take: `
      dostal
      import*
      kupi*
      kupil*
      kupuj*
      kupuje
      odbiera*
      odebral*
      otrzym*
      pozyska*
      sprowadz*
      uzysk*
      zakup*
      zamawia*
    `,
    sign: `
      podpis*
    `,
    release: `
      jest w rekach
      odzyska*
      powrot*
      przekazan*
      uwoln*
      w amerykanskim areszcie
      wrocil*
      wydal*
      wypuszcz*
      zwoln*
      zwolnion*
    `,
    close: `
      odwol*
      zamkn*
      zamyka*
      zerwa*
    `,
    invite: `
      zaprasz*
      zapros*
    `,
    vow: `
      popar*
      poparcie
      wspar*
      wspier*
      zacies*
    `,
    congratulate: `
      gratul*
      kondolenc*
      pogratul*
      zyczen*
    `,
    fight: `
      na froncie
      polegl*
      walcz*
      walcza
      walki
    `,
  },
  themes: {
    culture: `
      maraton*
      olimpi*
      reprezentac*
      sportow*
      zespol*
    `,
    message: `
      depesz*
      gratulacje
      kondolenc*
      koni
      konie
      list
      list do
      listy
      orędzi*
      podarun*
      pozdrow*
      prezent*
      telegram*
      zyczenia
    `,
    delegation: `
      ambasador*
      delegacj*
      delegat*
      dyplomat*
      minister*
      ministra
      ministrem
      ministrowi
      przedstawiciel*
      szef MSZ
      wiceminister*
      wyslannik*
    `,
    arms: `
      amunicj*
      amunicji
      artyler*
      bron
      broni
      broń
      dron*
      pocisk*
      pociskow
      rakiet*
      sprzet*
      uzbrojen*
      uzbrojeni*
    `,
    troops: `
      wojsk*
      zolnierz*
    `,
    prisoner: `
      Amerykanin*
      King*
      jenc*
      szeregow*
      zatrzyman*
      zolnierz*
      zolnierza
    `,
    agreement: `
      porozum*
      traktat*
      umow*
    `,
    ties: `
      przyjazn*
      relacj*
      stosunk*
      wspolprac*
    `,
    aid: `
      pomoc*
      zywnosc*
    `,
    trade: `
      granic*
      handel
      handlow*
      handlu
      kolejow*
      lot*
      pociag*
      polaczeni*
      robotnik*
      samolot*
      transport*
      turyst*
    `,
  },
  status: {
    planned: `
      bedzie
      bedzie*
      chce
      dojdzie
      ma
      mialby
      moglby
      moze
      moze dojsc
      nadchodz*
      odwiedzi
      planowan*
      planuj*
      planuje
      pojedzie
      proponuj*
      przygotow*
      przyjedzie
      spotka sie
      uda sie
      w najblizszych
      wkrotce
      wyda
      zadecydow*
      zamierza
      zaplanow*
      zapowiad*
      zaproponow*
      zostanie
    `,
  },
  hedges: {
    negated: `
      bez
      dementuj*
      ignoruj*
      nie
      nigdy
      nikt
      odmawia*
      odmow*
      odrzuc*
      wyklucz*
      zadn*
      zaprzecz*
      zdementow*
      zignorow*
    `,
    urged: `
      apel*
      chcial*
      ewentualn*
      gdyby
      gotow*
      jesli
      liczy
      moglaby
      moglby
      moze
      mozliw*
      musi
      nie wyklucza
      obaw*
      perspektyw*
      planowanym
      potencjaln*
      powinn*
      wzywa*
      zwróci
    `,
    unreal: `
      bez odpowiedzi
      bezpodstawn*
      falszyw*
      gdyby
      historia jednej
      kartka z kalendarza
      lat temu
      nekrolog
      nieprawd*
      plotk*
      tego dnia w
      wspomin*
      wspomnien*
      z archiwum
    `,
  },
  grammar: {
    say: `
      donosi
      informuj*
      komentuj*
      napisal*
      ocenia
      ocenil*
      oswiadczyl*
      podaje
      podal*
      poinformow*
      powiedzial*
      przekonuj*
      stwierdz*
      twierdz*
      wedlug
      zdaniem
    `,
    topic: `
      dotycz*
      o
      ponad
      przeciw*
      przeciwko
      wobec
      ws
    `,
    topicHead: `
      balistyczn*
      haker*
      nuklearn*
      problem*
      rakiet*
      rezim*
      uciekinier*
      zagroz*
    `,
    locative: `
      do
      na
      w
      we
    `,
  },
  against: {
    defector: `
      przekroczyl*
      uciek*
      ucieka*
      uciekl*
      wtargn*
      zbiegl*
    `,
    weapon: `
      atom*
      atomow*
      balistyczn*
      jadrow*
      miedzykontynent*
      nuklearn*
      okret*
      pocisk balistyczn*
      prob*
      rakiety balistyczn*
      satelit*
      test*
      wodow*
      wystrzel*
      wystrzeliw*
    `,
    threat: `
      groz*
      komentarz
      komentuje
      konsekwenc*
      krytyk*
      krytykuj*
      niepokoj*
      ostrze*
      ostrzeg*
      potepi*
      prowokac*
      sankcj*
      szantaz*
      zagroz*
      zaniepokoj*
      zapewni*
      zlama*
    `,
    opinion: `
      analityk*
      analiz*
      co
      desper*
      dlaczego
      dr
      ekspert*
      felieton
      gen
      generał*
      jak
      jakie
      komentarz*
      opinia
      oto
      podcast
      prof
      profesor*
      przestarzal*
      tak wyglada
      wywiad z
      zdaniem
    `,
    crime: `
      haker*
      szpieg*
    `,
    others: `
      Departament Stanu
      G7
      Korea Poludniowa
      Korei Poludniowej
      NATO
      Polwyspie Koreanskim
      Polwyspu Koreanskiego
      Rada Bezpieczenstwa
      Stoltenberg
      USA i Korea
      Zelensk*
      cwiczen
      cwiczenia
      manewry
      trojstronn*
    `,
    domestic: `
      cork*
      corka
      corki
      covid*
      defilad*
      epidemi*
      glod*
      konstytucj*
      parad*
      partii
      powodz*
      siostr*
      tajfun*
    `,
    result: `
      brązowe medale
      brązowy medal
      klasyfikacji medalowej
      srebrne medale
      srebrny medal
      zdobyli medale
      złote medale
      złoty medal
    `,
  },
};
