import type { ContactLexicon } from '../contact-lexicon.ts';

/** What the two sides do with each other, and what speaks against it, in Spanish. */
export const ES: ContactLexicon = {
  actions: {
    fight: `
      combat*
      luch*
    `,
    vow: `
      apoy*
      promet*
      respald*
      solidari*
    `,
    reopen: `
      abiert*
      abre
      abrio
      inaugur*
      reabr*
      reanud*
      restablec*
    `,
    expel: `
      deport*
      expuls*
    `,
    take: `
      adquier*
      adquiri*
      compra*
      importa*
    `,
    meet: `
      audiencia
      cartas credenciales
      charla*
      cita
      consultas
      contacto*
      conversa
      conversacion*
      converso
      cumbre
      dialogan
      dialogo
      encuentro
      entrevist*
      entrevista
      negociaci*
      negociacion*
      platica*
      reunio
      reunion
      reuniones
      se entrevist*
      se reun*
      sostuv*
    `,
    visit: `
      acudi*
      arrib*
      arribo
      asist*
      de visita
      despedida
      emprende*
      estadia
      estancia
      gira
      hizo una visita
      homenaje
      lleg*
      llega a
      llegada
      parte hacia
      parte para
      parten
      participa*
      partieron
      partio
      partira
      recorr*
      recorrid*
      regres*
      regresa
      retorn*
      retorna
      rinde homenaje
      rinden homenaje
      rindieron homenaje
      rindio homenaje
      rumbo a
      sale
      salieron
      salio
      va a
      viaj*
      viajo
      visit*
      visita
      visitan
      volvio
    `,
    host: `
      acog*
      acoge
      agasaj*
      banquete
      bienvenida
      hosped*
      hospitali*
      ofrecio un banquete
      ofrecio una recepcion
      recepcion
      recib*
      recibimiento
      recibio
    `,
    send: `
      coloc*
      concede*
      condecor*
      dedic*
      deposit*
      despach*
      dirig*
      entreg*
      entrega*
      envi*
      enviad*
      envio
      export*
      hizo llegar
      obsequi*
      ofrec*
      otorg*
      remit*
      suministr*
      transfir*
    `,
    sign: `
      acord*
      acuerd*
      firm*
      firma
      firmad*
      ratific*
      suscrib*
    `,
    release: `
      devolu*
      devuelv*
      entrega de restos
      excarcel*
      liber*
      puso en libertad
      repatri*
    `,
    close: `
      anula*
      cancel*
      cerrara
      cerro
      cierra*
      cort*
      demuel*
      derog*
      retira*
      rompe*
      rompi*
      ruptura
      suspend*
      volo
    `,
    invite: `
      invit*
    `,
    congratulate: `
      condolencia*
      congratul*
      felicit*
      pesame
      saluda
    `,
    perform: `
      actu*
      concierto*
      conjunt*
      cooper*
      exhib*
      intercambi*
      muestra*
      partido amistoso
      presentacion*
      torneo*
    `,
  },
  themes: {
    prisoner: `
      detenid*
      prisioner*
      restos
      soldado*
    `,
    arms: `
      arma*
      municion*
      proyectil*
    `,
    troops: `
      militar*
      soldado*
      tropa*
    `,
    culture: `
      artist*
      ballet
      circo
      conjunto
      coro
      deport*
      equipo*
      exposicion*
      feria
      festival
      orquesta
      simposio
      simposium
    `,
    message: `
      carta
      cartas
      cesta de flores
      cesta floral
      cestas de flores
      cesto de flores
      cesto*
      cestos
      cestos de flores
      condolencias
      corona
      coronas
      felicitacion
      felicitacion*
      mensaje
      mensaje de*
      mensajes
      misiva
      obsequio*
      ofrenda
      ofrenda floral
      ofrendas
      ofrendas florales
      pesames
      presente
      presentes
      ramo*
      regalo
      regalos
      saludos
      tarjeta*
      telegrama
      telegramas
    `,
    delegation: `
      agregad*
      canciller
      comitiva
      delegacion
      delegaciones
      delegados
      diplomatico*
      dirigente*
      embajada
      embajador
      embajadora
      enviado
      grupo
      huespedes
      ministra
      ministro
      participantes
      personalidades
      premier
      presidente
      viceministro*
      visitantes
    `,
    agreement: `
      acuerdo
      convenio
      plan
      protocolo
      tratado
    `,
    aid: `
      alimentos
      arroz
      asistencia
      ayuda
      donacion
      donativo*
      suministro*
      vacuna*
    `,
    ties: `
      amistad
      lazos
      relaciones
    `,
    trade: `
      comercio
      empresa mixta
      exportacion*
      ferrocarril
      ferroviari*
      frontera*
      inversion*
      mercancias
      turis*
      vuelo*
    `,
  },
  status: {
    planned: `
      llegara
      planea
      prevé
      proxima semana
      recibira
      se reunira
      viajara
      visitara
    `,
  },
  hedges: {
    negated: `
      declin*
      desair*
      descart*
      desmient*
      desmint*
      ignora
      ignoro
      jamas
      nadie
      negaron
      nego
      niega
      niegan
      ningun*
      no
      nunca
      rechaz*
      rehus*
      sin
      tampoco
    `,
    urged: `
      debe
      deberia
      dispuest*
      espera*
      exhort*
      insta*
      llam*
      pide
      piden
      podria
      si
    `,
    unreal: `
      anos atras
      bulo
      bulos
      del archivo
      efemerid*
      fals*
      hoy en la historia
      infundad*
      memorias
      mentira
      no es cierto
      no es verdad
      obituario
      recordo
      recuerda*
      retrospectiva
      si hubiera
      sin contestar
      sin respuesta
      tal dia como hoy
      un dia como hoy
      y si
    `,
  },
  grammar: {
    say: `
      afirm*
      anunci*
      asegur*
      declar*
      dice
      dijo
      inform*
      segun
      señal*
      subray*
    `,
    topic: `
      acerca de
      ante
      contra
      en relacion con
      respecto a
      sobre
    `,
    topicHead: `
      amenaza*
      hackers
      misil*
      nuclear
      problema
      refugiad*
    `,
    locative: `
      a
      en
    `,
  },
  against: {
    opinion: `
      analisis
      articulo
      claves
      comentario
      editorial
      entrevista con
      expert*
      opinion
      por que
    `,
    weapon: `
      cohete
      lanza
      lanzo
      misil*
      nuclear
    `,
    threat: `
      advert*
      amenaz*
      comenta
      conden*
      critic*
      declaracion
      denunci*
      imperialis*
      sancion*
      titere*
      traidor
    `,
    history: `
      acto
      aniversario
      articulo
      conmemor*
      diario
      elogi*
      hazana*
      idea Juche
      periodico*
      seminario
    `,
    domestic: `
      capitalin*
      construc*
      cosech*
      dirige
      dirigio
      escolar*
      estadio*
      fabrica*
      granja*
      guia en el terreno
      guia sobre el terreno
      habitante*
      habitantes
      nacional de
      obreros
      orienta*
      plantacion*
      provincia
      recorre provinc*
      teatro de
    `,
    others: `
      Consejo de Seguridad
      Corea del Sur y
      EE.UU. y
      OTAN
      Ulji
      ejercicios militares
      estadounidense
      maniobras
      peninsula coreana
      simulacro*
      trilateral*
    `,
    result: `
      medalla de bronce
      medalla de oro
      medalla de plata
      medallas de bronce
      medallas de oro
      medallas de plata
      medallero
    `,
  },
};
