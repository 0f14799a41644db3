/// Amazon's marketplaces.
enum Marketplace {
  /// By host: the language that most of its buyers read.
  static let languages: [String: String] = [
    "amazon.com": "en-US", "amazon.ca": "en-CA", "amazon.co.uk": "en-GB", "amazon.ie": "en-IE",
    "amazon.com.au": "en-AU",
    "amazon.in": "en-IN", "amazon.sg": "en-SG", "amazon.co.za": "en-ZA", "amazon.ae": "en-AE", "amazon.sa": "en-SA",
    "amazon.eg": "en-EG", "amazon.de": "de-DE", "amazon.fr": "fr-FR", "amazon.com.be": "fr-BE", "amazon.es": "es-ES",
    "amazon.com.mx": "es-MX", "amazon.it": "it-IT", "amazon.com.br": "pt-BR", "amazon.nl": "nl-NL",
    "amazon.se": "sv-SE",
    "amazon.pl": "pl-PL", "amazon.com.tr": "tr-TR", "amazon.co.jp": "ja-JP", "amazon.cn": "zh-CN",
  ]
}
