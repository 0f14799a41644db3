extension Lexicon {
  /// Ways to reach somebody, and where they lead.
  static let contacts: StaticString = """
    messenger:
      whatsapp, whats app, wechat, we chat, telegram, viber, signal app, skype, line app, messenger, facebook, fb
      instagram, insta, discord, imessage, kakaotalk, kakao, zalo, snapchat, tiktok, twitter, linkedin, zoom, facetime
      qq, youtube, pinterest, reddit
    # Those that one talks over, and does not only show oneself on.
    chat-app:
      whatsapp, whats app, wechat, we chat, telegram, viber, signal app, skype, messenger, imessage, kakaotalk, kakao
      zalo, line app, facetime, zoom
    outside-payment:
      paypal, venmo, zelle, cash app, cashapp, western union, bank transfer, wire transfer, bitcoin, crypto
      bank account, iban, gift cards, bizum, revolut, apple pay, google pay, moneygram, alipay
    in-amazon:
      reply to this (message|email|e-mail|mail), answer this (message|mail|email|e-mail), through amazon, via amazon
      amazon's messag~, in amazon, on amazon, your orders, respond to this, this message, this thread
      buyer-seller messag~, contact seller, here
    phone-cue: call~, ring, phone, telephone, tel, dial, text, sms, whatsapp, hotline, fax, cell, mobile, line, number
      reach us at, reached at, picks up, viber, telegram, wechat, ph, mob, under

    # Whoever is named beside it: this way leads to the seller.
    own-contact:
      (our|my) ..2 (number|line|phone|mobile|cell|hotline|mail|e-mail|email|mailbox|inbox|dispatcher|desk|office|team)
      (call|ring|phone|dial|text|write to|mail|e-mail|email|reach|contact|message) (us|me|our|my)
      (i am|we are) ..2 (reached|reachable|available|on), (we|i) answer
    link-needed:
      <carrier>, track~, tracking, <manufacturer>, manual, instructions, user guide, (service|data|safety) sheet
      drawing, datasheet, data sheet
      safety sheet, driver download, firmware, <warranty-service>
      (choose|pick|select|book|schedule|reschedule|arrange) ..6 (day|date|time|slot|appointment|window|delivery)
      (pick|book|choose) it yourself, scheduler, return label, customs (form|declaration|office), recall, scheduling
      booking page
      unless <marketing-word> here
    marketing-word:
      newsletter, shop, store, storefront, discount, sale, collection, catalog, catalogue, follow us, subscribe
      our website, our site
    """
}
