import type { ContactLexicon } from '../contact-lexicon.ts';

/** What the two sides do with each other, and what speaks against it, in Japanese. */
export const JA: ContactLexicon = {
  actions: {
    vow: `
      支持
      約束
      連帯
    `,
    take: `
      受け取
      受け取っ
      調達
      購入
      輸入
    `,
    meet: `
      会い
      会って
      会合
      会見
      会談
      信任状
      協議
      協議し
      実務協議
      対話
      接触
      握手
      電話会談
      非公式接触
      面会
      面談
      首脳
      首脳会談
    `,
    visit: `
      入国
      出席
      出発
      到着
      到着し
      帰国
      帰途
      派遣
      派遣され
      渡航
      滞在
      現地入り
      視察
      訪れ
      訪ロ
      訪中
      訪問
      訪日
      訪朝
      訪米
      訪露
      訪韓
    `,
    host: `
      出迎え
      受け入れ
      招い
      招待
      接見
      歓迎
      迎え
    `,
    send: `
      伝えた
      伝達
      供与
      供給
      出荷
      引き渡し
      提供
      派兵
      派遣
      渡した
      贈
      贈った
      輸出
      輸送
      送っ
      送った
      送り
    `,
    sign: `
      合意し
      批准
      締結
      署名
      署名し
      調印
    `,
    release: `
      帰国させ
      引き渡
      解放
      返還
      送還
      遺骨
      釈放
    `,
    close: `
      中断
      中止
      召還
      打ち切
      撤収
      断絶
      爆破
      破棄
      追放
      遮断
      閉鎖
      閉館
    `,
    invite: `
      合意
      招請
      提案
    `,
    reopen: `
      再開
      再開し
      国交
      就航
      復旧
      開放
      開設
      開通
    `,
    congratulate: `
      弔意
      弔電
      祝賀
      祝電
    `,
    perform: `
      交流
      公演
      共同
      出場
      協力
      参加
      合同
      合同演習
    `,
    fight: `
      参戦
      派兵
    `,
  },
  themes: {
    message: `
      弔電
      書簡
      祝電
      花かご
      親書
      贈り物
      電報
    `,
    delegation: `
      代表団
      外相
      大使
      次官
      特使
    `,
    arms: `
      弾薬
      武器
      砲弾
    `,
    troops: `
      兵
      兵士
      部隊
    `,
    agreement: `
      協定
      合意文書
      条約
      覚書
    `,
    aid: `
      援助
      支援
      食糧
    `,
    trade: `
      便
      列車
      観光
      貿易
    `,
    embassy: `
      大使館
      連絡事務所
    `,
    ties: `
      関係
    `,
  },
  status: {
    planned: `
      へ
      予定
      向け
      方針
      来週
      見通し
      計画
    `,
  },
  hedges: {
    negated: `
      ず
      ない
      否定
      拒否
      拒絶
      断っ
      断る
      無視
    `,
    urged: `
      べき
      もし
      可能性
      呼びかけ
      意欲
      懸念
      期待
      条件
      検討
      求め
      用意
      目指
    `,
    unreal: `
      もしも
      デマ
      予定な
      予定はない
      事実ではな
      事実無根
      今日は何の日
      回答な
      回顧
      年前の今日
      応じず
      応じない
      振り返
      歴史上の今日
      無回答
      虚偽
      訃報
      誤報
      返答な
    `,
  },
  grammar: {
    say: `
      主張
      伝え
      報じ
      強調
      明らか
      発表
      表明
      述べ
    `,
    topicHead: `
      ミサイル
      人権
      問題
      情勢
      政策
      核
      脅威
      非核化
    `,
  },
  against: {
    domestic: `
      パレード
      党大会
      娘
      工場
      水害
      視察
      閲兵
    `,
    opinion: `
      なぜ
      コラム
      分析
      専門家
      社説
      背景
      解説
      論説
    `,
    weapon: `
      ミサイル
      巡航
      弾道
      核
      核実験
      発射
      砲
      衛星
      軍事偵察
    `,
    threat: `
      制裁
      懸念
      挑発
      脅威
      談話
      警告
      非難
    `,
    others: `
      国連安保理
      安保理
      日米
      日米韓
      日韓
      米韓
    `,
    crime: `
      サイバー
      ハッカー
      拉致
    `,
    history: `
      周年
      戦争
      歴史
    `,
    result: `
      メダル獲得
      金メダル
      銀メダル
      銅メダル
    `,
  },
};
