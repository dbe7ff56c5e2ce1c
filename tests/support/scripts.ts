/** Sentences of everyday words in each script that a dossier may be written in, with the signs that articles use. */
export const SCRIPTS = {
  'Latin extended':
    'Şırnak, İstanbul, Łódź, Çeşmə, Bakı, Žižkov, Đà Nẵng, Hồ Chí Minh, ʿAbd al-Ḥamīd, Ṭālibān',
  'Latin, decomposed': 'A\u0308rger, e\u0301te\u0301, s\u0327\u0131rnak, c\u030cesky\u0301',
  Greek: 'Η Αθήνα και η Θεσσαλονίκη, ᾠδή',
  Cyrillic: 'Подъезд, Київ, Београд, Ақтөбе, Жаңаөзен, й и\u0306',
  Arabic: 'قالت وزارة الداخلية إن 12 شخصا اعتقلوا (في أستانا) عام 2011',
  Persian: 'تهران، می‌خواهم گفت‌وگو',
  Urdu: 'اسلام آباد پاکستان',
  Hebrew: 'תל אביב וירושלים (2011), שָׁלוֹם',
  Devanagari: 'नई दिल्ली में हिन्दी की रिपोर्ट, क्षेत्र, स्त्री',
  Thai: 'กรุงเทพมหานคร น้ำท่วมที่ตั้ง',
  Georgian: 'თბილისი და ბათუმი',
  Armenian: 'Երևան և Գյումրի',
  'Simplified Chinese': '中国新疆维吾尔自治区乌鲁木齐',
  'Traditional Chinese': '臺灣臺北與香港的報紙',
  Japanese: '東京とアスタナの新聞、ｶﾀｶﾅ',
  Korean: '서울과 평양의 신문, 뷁',
  Mixed: 'The paper الشرق الأوسط of 2011 said “no” to תל אביב and 北京',
  Signs: '→ ← ↔ ⇒ ≈ ≠ ≤ † ‡ ₸ ₽ € ₹ ₺ № § ° ′ ″ ½ ⅓ ² ™ © • … – — ‰ × ÷ ± ∞ √ ★ ☎ ✓ ⚠',
  Spaces: 'a\u00a0b c\u202fd e\u2009f g\u2002h i\u200bj k\u2060l m\u00adn o\u2003p',
  Emoji: '🙂 🚀 🇰🇿 👩‍💻 ⚠️ ❤️',
} as const
