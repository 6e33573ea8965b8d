import type { ContactLexicon } from '../contact-lexicon.ts';

/** What the two sides do with each other, and what speaks against it, in English. */
export const EN: ContactLexicon = {
  actions: {
    meet: `
      back channel
      backchannel
      briefed
      communicat*
      communicating with
      confab
      confer with
      conferred with
      confers with
      consultations
      contacted
      contacts with
      convers*
      conversation
      conversations
      courtesy call
      credentials
      dialogue
      direct line
      exchange of views
      exchange words
      exchanged views
      face to face
      get together
      had a friendly talk
      had a talk
      had talks
      handshake
      has had talks
      has talks
      have a talk
      have had talks
      have talks
      held a meeting
      held call
      held meetings
      held talks
      hold call
      hold meeting
      hold talks
      holding talks
      holds meeting
      holds talks
      huddle
      huddles
      in contact with
      in touch with
      meet
      meeting
      meetings
      meets
      meets with
      met
      met in
      met with
      negotiat*
      one on one
      peace talks
      phone call
      phone talks
      reach out
      reached out
      reaches out
      rendezvous
      shake hands
      shakes hands
      shook hands
      sideline*
      sit down with
      sits down with
      speak with
      speaking with
      speaks with
      spoke with
      summit
      summits
      talks
      telephone
      tete a tete
      working group
      working level
    `,
    discuss: `
      agree
      agreed
      agrees
      bolster*
      boost*
      celebrat*
      cement*
      deepen*
      discuss
      discussed
      discusses
      discussing
      discussion
      discussions
      expand*
      hail*
      pledge closer
      strengthen*
      tighten*
      vow closer
    `,
    visit: `
      accompanied
      armored train
      armoured train
      arriv*
      attend
      attended
      attends
      back from
      back home
      called at
      came back
      checks out
      come back
      comes back
      depart for
      departed
      departed for
      departs
      departs for
      departure
      descend on
      en route to
      flew back
      flew to
      flies back
      flies home
      flies to
      fly to
      go to
      goes on a visit
      goes to
      guest of honor
      guest of honour
      guests of honour
      head to
      headed for
      headed to
      heading for
      heading to
      heads for
      heads home
      heads to
      homage paid
      in town
      inspect
      inspected
      inspecting
      inspects
      jets in
      jets off
      join
      joined
      joins
      laid wreath
      landed
      landed in
      lands
      lands in
      leave for
      leave here
      leaves
      leaves for
      leaves here
      leaving for
      left for
      left here
      look round
      looked round
      made a tour
      makes trip
      on a visit
      on hand
      on her way to
      on his way to
      on its way to
      paid a visit
      paid homage
      paid tribute
      participat*
      pay homage
      pay tribute
      pays homage
      pays tribute
      pays visit
      pilgrimage
      pulls into
      return from
      return to
      returned from
      returned home
      returned to
      returning to
      returns from
      returns home
      returns to
      rolls into
      set foot
      set out
      sets foot
      sets off
      sets out
      sightsee*
      stay in
      stayed in
      stopover
      take part
      takes part
      took part
      touch down
      touched down
      touches down
      tour
      toured
      touring
      tours
      train
      travel
      travel*
      travell*
      travels
      trip
      trips
      viewed
      views
      visit
      visited
      visiting
      visitor
      visitors
      visits
      went to
      wraps up
      wreaths laid
    `,
    host: `
      banquet
      hospitality
      host
      hosted
      hosting
      hosts
      receive
      received
      receives
      receiving
      reception
      showed
      showed off
      showing
      shown around
      shows
      shows off
      welcome
      welcomed
      welcomes
      welcoming
    `,
    greet: `
      extends greetings
      greet
      greeted
      greeting
      greetings
      greets
      new year card
    `,
    send: `
      award
      awarded
      awarding
      awards
      confer
      conferred
      conferred on
      conferred upon
      confers
      convey
      conveyed
      conveys
      dedicat*
      deliver
      delivered
      delivered to
      delivering
      delivers
      deploy
      deployed
      deploying
      deployment
      deploys
      despatch*
      dispatch*
      extend
      extended
      gave
      give
      gives
      giving
      handed
      hands
      laid
      offered
      offers
      paid
      present
      presented
      presenting
      presents
      provid*
      send
      sending
      sends
      sent
      ship
      shipped
      shipping
      ships
      suppl*
      transfer
      transferred
      transferring
      transfers
    `,
    donate: `
      donat*
    `,
    take: `
      acquir*
      bought
      buy
      buying
      buys
      get
      gets
      got
      import
      imported
      importing
      imports
      obtain*
      purchas*
      take delivery
      taken delivery
      took arms
      took delivery
      took delivery of
      took weapons
    `,
    export: `
      export
      exported
      exporting
      exports
      sell
      selling
      sells
      sold
    `,
    invite: `
      accept
      accepted
      accepts
      agree to meet
      agreed to meet
      agrees to meet
      arrang*
      invitation
      invite
      invited
      invites
      inviting
      proposal
      propose
      proposed
      proposes
    `,
    seek: `
      asked
      asks
      begging
      begs
      considering sending
      in exchange for
      in return for
      is looking
      looking to
      mulls sending
      negotiating
      offer food
      offer of food
      offering food
      seek
      seeking
      seeks
      sought
      source weapons
      trade food
      turn to
      turning to
      turns to
      wants
    `,
    fight: `
      alongside
      battle for
      combat
      died fighting
      fight
      fighting
      fighting for
      fights
      fought
      front line
      frontline
      killed fighting
      killed in
    `,
    perform: `
      co host
      co hosts
      co operat*
      collaborat*
      compete
      competes
      cooperat*
      exchange
      exchanges
      join forces
      jointly
      march together
      perform
      performances
      performed
      performing
      performs
      play
      plays
      stage a performance
      stage joint
      staged
      team up
      teaming up
      teams up
      train with
      training
      trains
    `,
    sign: `
      adopt
      adopted
      clinch*
      conclude*
      initial
      initialled
      ink
      inked
      inks
      ratif*
      renew
      renewed
      renews
      seal
      sealed
      seals
      sign
      signed
      signing
      signs
      strike
      strikes
      struck
    `,
    close: `
      abolish*
      abrogat*
      axe
      axed
      axes
      blew up
      blow up
      blows up
      break off
      breaks off
      breaks ties
      breaks with
      broke off
      call off
      called off
      calls off
      cancel*
      close
      closed
      closes
      closing
      cut
      cut off
      cuts
      cuts off
      cutting
      demolish*
      disconnect*
      dismantle*
      ditch*
      end
      ends
      evacuat*
      expiry
      freeze*
      halt*
      nullif*
      postpone*
      pull out
      pulled out
      pulling out
      pulls out
      quits
      recall
      recalled
      recalls
      scrap
      scrapped
      scraps
      sever
      severed
      severing
      severs
      shut
      shuts
      shutter*
      shutting
      suspend*
      tear up
      tears down
      tears up
      terminat*
      tore down
      void
      voids
      withdraw*
      withdrew
    `,
    expel: `
      banish*
      deport*
      deportation
      ejected
      ejects
      expel*
      expul*
      kick out
      kicked out
      kicks out
      persona non grata
      throw out
      throws out
    `,
    release: `
      american custody
      american hands
      back in us
      free
      freed
      freedom for
      freeing
      frees
      hand over
      handed over
      handing over
      handover
      hands over
      let go
      on american soil
      on us soil
      release
      release from
      release of
      released
      released from
      releases
      releasing
      repatriat*
      return
      return of
      returned
      returns
      sends back
      sent back
      set free
      sets free
      u.s. custody
      us custody
    `,
    reopen: `
      allowed
      allows
      connect
      connects
      eased
      eases
      establish
      established
      establishes
      inaugurat*
      launched
      launches
      lets in
      lifted
      lifts
      link
      linked
      normalis*
      normaliz*
      open
      opened
      opening
      opens
      re open*
      reconnect*
      reopen*
      reopening
      restart*
      restore
      restored
      restores
      restoring
      resum*
    `,
    vow: `
      back
      backing
      backs
      backs russia
      expressed support
      expresses support
      full support
      hold hands
      offers support
      pledge
      pledged
      pledges
      praise
      praises
      promise
      promised
      promises
      reaffirm*
      reaffirms support
      sides with
      solidarity
      stand with
      stands with
      support
      support for
      supported
      supporting
      supports
      unconditional support
      voices support
      vow
      vowed
      vows
    `,
    congratulate: `
      condolat*
      condole*
      condolence
      condolences
      congratulat*
      demise of
      extends condolences
      felicitat*
      mourn
      mourned
      mourning
      mourns
      paid respects
      pays respects
      sympathy
      thanked
      thanks
      wishes
    `,
    appoint: `
      appoint
      appointed
      appoints
      named
      names
      newly appointed
      outgoing
    `,
  },
  themes: {
    message: `
      best wishes
      birthday greetings
      bouquet
      bouquets
      cable
      cards
      condolences
      congratulations
      congratulatory
      decoration
      doctorate
      dprk order
      drones as gifts
      first class order
      floral basket
      floral baskets
      flower basket
      flower baskets
      friendship order
      gift
      gifts
      good wishes
      greetings
      honorary title
      horses
      kind regards
      letter
      letters
      medal
      medals
      message
      message of condolence
      message of condolences
      message of greeting
      message of greetings
      message of sympathy
      messages
      new year greetings
      note of thanks
      notice
      order of dprk
      order of friendship
      portrait
      reply message
      rifle
      rifles
      souvenir
      swords
      telegram
      telegrams
      wreath
      wreaths
    `,
    delegation: `
      ambassador
      ambassadors
      business group
      charge d affaires
      counterpart
      delegation
      delegations
      dignitaries
      diplomat
      diplomats
      embassy
      emissar*
      envoy
      envoys
      foreign minister
      foreign ministers
      group
      guest
      guests
      inspectors
      minister
      ministers
      mission
      officials
      party delegation
      personage
      personages
      representatives
      special envoy
      vice foreign minister
      visiting group
    `,
    arms: `
      ammunition
      arms
      arms deal
      arms deals
      arms for food deal
      arms shipment
      arms shipments
      arms supplies
      arms transfer
      arms transfers
      artillery
      containers
      military equipment
      military supplies
      munition
      munitions
      rockets
      shells
      war material
      war materiel
      weaponry
      weapons
      weapons deal
    `,
    troops: `
      combat engineers
      deminers
      engineers
      forces
      sappers
      servicemen
      soldiers
      special forces
      troops
    `,
    trade: `
      airline
      airspace
      border
      border crossing
      bridge
      coal
      cooperation
      cruise
      customs
      direct flight
      economic cooperation
      economic zone
      exports
      family reunions
      ferry
      flight
      flights
      flour
      freight train
      fuel
      grain
      imports
      industrial complex
      industrial park
      intelligence sharing
      investment
      joint drills
      joint exercise
      joint exercises
      joint naval
      joint project
      joint projects
      joint search
      joint venture
      labor
      laborers
      labourers
      military cooperation
      naval drills
      oil
      passenger train
      passenger trains
      port
      rail
      railroad
      railway
      reunion
      reunions
      satellites
      scholarships
      separated families
      space technology
      students
      technology
      tourism
      trade
      train service
      trains
      wheat
      workers
    `,
    culture: `
      academic exchange
      acrobats
      art delegation
      art group
      art groups
      art troupe
      asian games
      athletes
      ballet
      basketball
      cheerleaders
      choir
      circus
      concert
      cultural delegation
      cultural exchange
      cultural exchanges
      ensemble
      exchanges
      exhibition
      festival
      film festival
      football team
      joint team
      marathon
      musicians
      olympics
      orchestra
      performance
      philharmonic
      song and dance
      sports delegation
      students delegation
      taekwon do
      taekwondo
      team
      teams
      tour group
      tour groups
      tourist
      tourist group
      tourists
      trade fair
      unified team
      world cup
      youth camp
    `,
    aid: `
      aid
      assistance
      donation
      donations
      emergency supplies
      equipment
      fertilizer
      flood relief
      food aid
      food assistance
      humanitarian aid
      humanitarian assistance
      medical supplies
      medicine
      medicines
      relief
      relief goods
      relief supplies
      rice
      vaccine
      vaccines
    `,
    agreement: `
      accord
      agreement
      agreements
      contract
      deal
      declaration
      joint declaration
      joint statement
      memorandum
      minutes
      mou
      pact
      pacts
      plan for
      protocol
      protocols
      treaty
    `,
    ties: `
      alliance
      bonds
      diplomatic relations
      diplomatic ties
      friendship
      partnership
      relations
      relationship
      ties
    `,
    embassy: `
      accord
      agreement
      ambassador
      ambassadors
      armistice
      communication channels
      communication line
      communication lines
      communications lines
      communications links
      consulate
      consulates
      diplomats
      embassies
      embassy
      factory park
      family reunions
      hotline
      hotlines
      industrial complex
      industrial park
      industrial zone
      kaesong
      liaison office
      military pact
      mission
      missions
      pact
      phone line
      phone lines
      roads
      staff
    `,
    prisoner: `
      abductee*
      american
      americans
      citizen
      citizens
      crew
      defectors
      detainee
      detainees
      fisherman
      fishermen
      hostage
      hostages
      king
      missionary
      pastor
      pow
      pows
      prisoner
      prisoners
      private
      pvt
      remains
      sailors
      soldier
      student
      travis king
      war dead
    `,
  },
  status: {
    planned: `
      about to
      agreed to meet
      ahead of
      are to
      considering
      could
      due to
      expected
      eyes
      intends
      intention
      invites
      is to
      likely
      looks to
      may
      might
      mulls
      next month
      next week
      next year
      plan to
      planned
      planning
      plans
      plans to
      poised
      possible
      potential
      preparations
      prepares
      preparing
      proposed
      proposes
      readies
      scheduled
      seeks
      set to
      shall
      slated
      soon
      upcoming
      will
      will be
      would
    `,
    cancelled: `
      called off
      calls off
      cancel
      canceled
      cancelled
      cancelling
      cancels
      postponed
      postpones
      put off
      scrapped
    `,
  },
  hedges: {
    negated: `
      absence of
      avoid
      avoids
      brushed off
      brushes off
      cannot
      cold shoulder
      deadlocked
      debunked
      debunks
      decline to
      declined to
      declines to
      denial of
      denials
      denied
      denies
      deny
      denying
      did not
      disavows
      dismiss
      dismissed
      dismisses
      does not
      failed to
      has not
      have not
      ignore
      ignored
      ignores
      is not
      lack of
      must not
      neither
      never
      no
      no longer
      no one
      nobody
      none of
      nor
      not
      rebuffed
      rebuffing
      rebuffs
      rebuts
      refuse
      refused
      refuses
      refusing
      refuted
      refutes
      reject
      rejected
      rejecting
      rejects
      rule out
      ruled out
      rules out
      shrugs off
      shunned
      shuns
      snubbed
      snubbing
      snubs
      spurned
      spurns
      stalled
      turned down
      turning down
      turns down
      unanswered
      unlikely
      was not
      will not
      without
      won t
      would not
      wouldn t
      yet to
    `,
    urged: `
      appeal
      appeals
      begging
      call for
      called for
      called on
      calling for
      calls for
      calls on
      demand
      demanded
      demands
      hope
      hoped
      hopes
      hopes to
      hoping
      insists
      interested in
      keeps door
      leave door
      must
      need to
      needs to
      offer of dialogue
      offer of talks
      offered talks
      offers dialogue
      offers talks
      open to
      ought
      preconditions
      pressed
      presses
      pressing for
      push for
      pushes for
      readiness
      ready for
      ready to
      renewed offer
      renews offer
      repeats offer
      seek talks
      should
      threat to
      threaten to
      threatened to
      threatening to
      threatens to
      unconditional talks
      urge
      urged
      urges
      urging
      vows to
      want
      wants
      whether
      willing
      willingness
      wishes to
      would like
    `,
    unreal: `
      a hoax
      as fake
      baseless
      decades after
      decades ago
      door open
      explainer
      fabricat*
      fake report
      fake reports
      false
      fiction
      five things
      flashback
      from our archive
      from our archives
      from the archive
      from the archives
      groundless
      hoax
      hypothetical*
      if
      imagine
      imagines
      in case
      in memoir
      in memoriam
      is fake
      left open
      look back
      looking back
      memoir
      never happened
      no answer
      no reply
      no response
      no truth
      not true
      obituary
      on this date
      on this day
      open door
      recalled
      recalling
      recalls
      remain open
      remains open
      remembering
      reminisces
      retold
      revisited
      scenario
      scenarios
      should he
      stay open
      stays open
      suppose
      supposing
      the lessons
      then and now
      things to watch
      this day in
      this day in history
      this week in history
      three things
      throwback
      today in history
      unanswered
      unfounded
      unless
      unopened
      unread
      unreturned
      untrue
      were to
      what if
      what to watch
      would
      would be
      would mean
      wouldn t
      years after
      years ago
      years ago this week
      years ago today
      years on
    `,
  },
  grammar: {
    topic: `
      about
      against
      amid
      as regards
      beyond
      blame
      blames
      concerning
      condemn
      condemned
      condemns
      counter
      criticize
      criticizes
      dealing with
      denounce
      denounces
      deter
      discuss
      discussed
      discusses
      discussing
      fears of
      invasion of
      isolate
      lessons from
      like
      monitor
      on
      over
      pressure
      punish
      regarding
      sanction
      sanctions
      slam
      slams
      study of
      threat from
      threat of
      threats from
      toward
      towards
      unlike
      urge
      urged
      urges
      war in
      war with
      warn
      warned
      warns
    `,
    say: `
      according to
      accuse
      accused
      accuses
      accusing
      alleged
      alleges
      analysts
      announced
      announces
      believe
      believes
      claim
      claimed
      claims
      concerned
      condemns
      confirmed
      confirms
      denounces
      experts
      fears
      intelligence
      media
      military says
      officials say
      reacts
      report
      reported
      reportedly
      reports
      said
      say
      says
      source
      sources
      spokesman
      spokesperson
      state media
      tells
      thinks
      told
      urges
      warned
      warns
      watches
    `,
    break: `
      after
      although
      amid
      as
      because
      before
      but
      despite
      if
      since
      than
      that
      though
      until
      when
      where
      which
      while
      who
      whose
    `,
    locative: `
      at
      for
      from
      in
      into
      near
      outside
      to
      toward
      towards
      via
      visit
      visited
      visiting
      visits
    `,
    topicHead: `
      abduction
      abductions
      affairs
      aggression
      animation
      arms program
      arms programme
      backed
      behavior
      behaviour
      collapse
      crisis
      denuclearisation
      denuclearization
      documentary
      dossier
      economy
      escapee
      expert
      experts
      famine
      file
      film
      hackers
      human rights
      issue
      issues
      linked
      malware
      memoir
      missile program
      missile programme
      missile threat
      missiles
      monitor
      movie
      nuclear ambitions
      nuclear arsenal
      nuclear program
      nuclear programme
      nuclear threat
      nuclear weapons
      nukes
      origin
      peninsula
      policies
      policy
      prison
      prisons
      problem
      provocation
      provocations
      provocative
      question
      regime change
      restaurant
      restaurants
      rights abuses
      sanctions
      scholar
      situation
      specialist
      sponsored
      strategy
      style
      tension
      tensions
      threat
      threats
      tie linked
      watch
      watcher
      watchers
      weapons program
      weapons programme
      weapons programmes
      weapons programs
    `,
  },
  against: {
    weapon: `
      ballistic
      cruise missile
      destroyer
      fired
      fires
      hypersonic
      icbm
      icbms
      launches missile
      missile
      missile test
      missile tests
      missiles
      nuclear
      nuclear test
      nukes
      projectile
      projectiles
      rocket launch
      satellite launch
      spy satellite
      submarine
      test fire
      test fired
      test fires
      warhead
      warheads
      warship
    `,
    threat: `
      accus*
      aggression
      alarm
      assail*
      blame
      blamed
      blames
      blast
      blasted
      blasts
      censure*
      commentary
      commentator
      concern
      concerns
      condemn*
      consequences
      criticis*
      criticiz*
      declares
      denounc*
      deter
      deterrence
      editorial
      escalat*
      fears
      flail*
      flay*
      human rights
      imperialist
      insult*
      mock
      mocked
      mocks
      pay a price
      protest
      protests
      provocation
      provocations
      provocative
      puppet
      rejects
      retaliat*
      ridicul*
      sanction
      sanctioned
      sanctions
      slam
      slammed
      slams
      slander*
      statement
      threat
      threaten
      threatened
      threatens
      threats
      traitor
      violat*
      warn
      warned
      warning
      warns
      worr*
    `,
    crime: `
      arrest*
      backdoor
      charged
      convicted
      court
      crypto*
      cyber*
      espionage
      hack
      hacker
      hackers
      hacking
      heist
      indict*
      it workers
      laundering
      lawsuit
      lazarus
      malware
      phishing
      ransomware
      remote workers
      smuggl*
      spies
      spy
      steal
      stole
      stolen
    `,
    defector: `
      awol
      balloon
      balloons
      bolted
      border guards
      captured
      crossed
      crossed into
      crossed the border
      crosses border
      crosses into
      crossing
      custody
      dash
      dashed
      defect
      defected
      defection
      defector
      defectors
      defects
      demilitarised zone
      demilitarized zone
      desert*
      detain
      detained
      detains
      detention
      dmz
      drones
      entered
      escaped
      escapee
      escapees
      family of
      fled
      held in
      illegally
      leaflets
      loudspeaker
      loudspeakers
      missing
      mother of
      prison camp
      prison camps
      ran across
      ran into
      refugee
      refugees
      shots
      sprinted
      whereabouts
      willfully
    `,
    opinion: `
      analysis
      analyst
      analysts
      artwork
      as it happened
      at a glance
      backgrounder
      believes
      biography
      book
      briefing
      bulletin
      cartoon
      catch up
      column
      comic
      commentary
      commentators
      desperat*
      documentary
      editorial
      expert
      experts
      explained
      explainer
      explains
      fact check
      factbox
      film
      here s what
      homepage
      how
      humiliat*
      imagines
      in photos
      in pictures
      interview
      jokes
      lessons
      live blog
      live updates
      mean
      meaning
      means
      might
      mistake
      movie
      newsletter
      obituary
      opinion
      opinions
      photos show
      podcast
      poll
      predict*
      profile
      q a
      quiz
      reason
      reasons
      review
      roundup
      satire
      says about
      says analyst
      scenario
      scenarios
      sketch
      speculat*
      stamp
      stamps
      study
      survey
      takeaways
      things to know
      think tank
      timeline
      viewpoint
      what
      what to know
      what we know
      who is
      why
    `,
    history: `
      anniversary
      cold war
      commemorat*
      decades ago
      exploits
      feats
      former
      historic
      history
      in 1950
      in 1953
      in the past
      juche idea
      korean war
      last year
      lauded
      legacy
      marked
      memoir
      newspaper
      newspapers
      one day in
      paper
      praised
      recalls
      remember*
      revered
      seminar
      study of the juche
      veteran
      veterans
      years after
      years ago
      years later
      years since
    `,
    domestic: `
      birthday
      constitution
      construction
      covid
      daughter
      drought
      economy
      factory
      famine
      farm
      farmers
      field guidance
      flood
      floods
      harvest
      hotel
      inspect
      inspected
      inspects
      on the spot guidance
      outbreak
      parade
      parliament session
      party congress
      plenary meeting
      politburo
      residents
      shortage
      successor
    `,
    others: `
      aircraft carrier
      alliance
      allies
      bombers
      denuclearisation
      denuclearization
      g7
      japan and south korea
      joint drills
      joint exercise
      joint exercises
      military drills
      military exercises
      nato
      policy
      quad
      react
      reaction
      reacts
      response
      security council
      south korea and japan
      strategy
      trilateral
      un resolution
      us and south korea
      war games
    `,
    match: `
      beat
      beats
      defeat
      defeated
      defeats
      draws with
      drew with
      football match
      goal
      goals
      loses to
      lost to
      preliminaries
      qualifier
      qualifiers
      quarterfinal
      scored
      semifinal
      soccer match
      thrash
      thrashes
    `,
    result: `
      bronze medal*
      finish last
      finishes last
      five medals
      four medals
      gold medal
      gold medals
      golds
      medal haul
      medal table
      medal tally
      out of medals
      silver medal*
      six medals
      take bronze
      take gold
      take silver
      takes bronze
      takes gold
      takes silver
      three medals
      two medals
      win bronze
      win gold
      win silver
      wins bronze
      wins gold
      wins silver
      won bronze
      won gold
      won silver
    `,
  },
};
