/// Hosts by what they are to an order; a host stands for all below it.
struct Hosts {
  private let names: Set<Substring>

  private init(_ list: String) { names = Set(list.split { $0 == " " || $0 == "\n" }) }

  /// Whether the host, or one that it is below of, is in the list.
  func contains(_ host: String) -> Bool {
    var rest = Substring(host)
    while true {
      if names.contains(rest) { return true }
      guard let dot = rest.firstIndex(of: ".") else { return false }
      rest = rest[rest.index(after: dot)...]
    }
  }

  static let amazon = Hosts(
    """
    amazon.com amazon.ca amazon.com.mx amazon.com.br amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.nl
    amazon.se amazon.pl amazon.com.be amazon.com.tr amazon.ie amazon.eg amazon.sa amazon.ae amazon.in amazon.co.jp
    amazon.com.au amazon.sg amazon.cn amazon.co.za a.co amzn.to amzn.eu amzn.asia amzn.com media-amazon.com
    ssl-images-amazon.com
    """)

  static let carriers = Hosts(
    """
    ups.com usps.com fedex.com dhl.com dhl.de dpd.com dpd.co.uk dpd.de dpd.fr gls-group.eu gls-group.com myhermes.co.uk
    evri.com royalmail.com parcelforce.com canadapost.ca canadapost-postescanada.ca postescanada.ca auspost.com.au
    laposte.fr colissimo.fr chronopost.fr mondialrelay.fr correos.es seur.com mrw.es poste.it brt.it gls-italy.com
    postnl.nl bpost.be post.ch post.at deutschepost.de hermesworld.com myhermes.de postnord.se postnord.com inpost.pl
    poczta-polska.pl ontrac.com lasership.com purolator.com tnt.com yodel.co.uk an-post.ie anpost.com japanpost.jp
    kuronekoyamato.co.jp sagawa-exp.co.jp sf-express.com 17track.net aftership.com parcelsapp.com track24.net usps.gov
    """)

  /// Where people keep their mail.
  static let mailboxes = Hosts(
    """
    gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk ymail.com aol.com
    icloud.com me.com gmx.de gmx.net gmx.com web.de t-online.de mail.com mail.ru proton.me protonmail.com zoho.com qq.com
    163.com 126.com sina.com foxmail.com naver.com free.fr orange.fr laposte.net libero.it
    """)

  /// Shorteners hide where they lead; social media, surveys and lists are never needed for an order.
  static let never = Hosts(
    """
    bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.ly tiny.cc lnkd.in
    linktr.ee facebook.com fb.com fb.me m.me instagram.com twitter.com x.com tiktok.com pinterest.com youtube.com
    youtu.be snapchat.com linkedin.com whatsapp.com wa.me t.me telegram.me discord.gg reddit.com wechat.com line.me
    surveymonkey.com typeform.com forms.gle docs.google.com mailchi.mp list-manage.com list-manage.example
    trustpilot.com yelp.com paypal.com paypal.me etsy.com ebay.com walmart.com shopify.com aliexpress.com
    """)
}
