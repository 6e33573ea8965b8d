"""Swaps countries in stories while a network learns: it is to learn what happens, not who it happens to."""

import re

import babel

LANGUAGES = ("en", "es", "zh", "ko", "ja", "ru", "pl", "mn", "vi", "de", "fr", "id", "ms", "sv")
UNSPACED = ("zh", "ja", "ko")
ENGLISH = """
CN Chinese Beijing|RU Russian Moscow|US American Washington|JP Japanese Tokyo|MN Mongolian Ulaanbaatar|VN Vietnamese Hanoi|LA Lao Vientiane
KH Cambodian Phnom Penh|CU Cuban Havana|SY Syrian Damascus|IR Iranian Tehran|SE Swedish Stockholm|DE German Berlin|GB British London|FR French Paris
PL Polish Warsaw|IN Indian New Delhi|ID Indonesian Jakarta|MY Malaysian Kuala Lumpur|TH Thai Bangkok|ET Ethiopian Addis Ababa|NG Nigerian Abuja
EG Egyptian Cairo|UG Ugandan Kampala|AO Angolan Luanda|NA Namibian Windhoek|BR Brazilian Brasilia|MX Mexican Mexico City|PE Peruvian Lima
VE Venezuelan Caracas|NI Nicaraguan Managua|ES Spanish Madrid|IT Italian Rome|CH Swiss Bern|RO Romanian Bucharest|BG Bulgarian Sofia
HU Hungarian Budapest|CZ Czech Prague|BY Belarusian Minsk|KZ Kazakh Astana|UZ Uzbek Tashkent|PK Pakistani Islamabad|BD Bangladeshi Dhaka
NP Nepali Kathmandu|MM Burmese Naypyidaw|TZ Tanzanian Dodoma|AU Australian Canberra|CA Canadian Ottawa|NO Norwegian Oslo|FI Finnish Helsinki|TR Turkish Ankara
"""
"""A country, what is from there, and its capital."""


class Swapper:
    """Knows countries by name in each language, in English by adjective and capital too."""

    def __init__(self):
        forms = [line.split(" ", 2) for line in re.split(r"[\n|]", ENGLISH.strip())]
        self.codes = [code for code, _, _ in forms]
        self.known = {language: self.names(language, forms) for language in LANGUAGES}
        self.patterns = {language: self.pattern(language) for language in LANGUAGES}

    def names(self, language, forms):
        territories = babel.Locale(language).territories
        known = {territories[code]: (code, "name") for code in self.codes if code in territories}
        if language == "en":
            known |= {word: (code, kind) for code, of, capital in forms for word, kind in ((of, "of"), (capital, "capital"))}
        return known

    def pattern(self, language):
        names = "|".join(re.escape(name) for name in sorted(self.known[language], key=lambda name: (-len(name), name)))
        return re.compile(names if language in UNSPACED else rf"(?<!\w)(?:{names})(?!\w)")

    def swap(self, texts, language, chance):
        """Puts for each country in the texts another, the same one everywhere. `chance` is a `random.Random`. What is no letter stays."""
        if language not in self.known:
            return texts
        known, chosen = self.known[language], {}
        written = {place: name for name, place in known.items()}

        def other(found):
            code, kind = known[found[0]]
            chosen.setdefault(code, chance.choice(self.codes))
            return written.get((chosen[code], kind), found[0])

        return tuple(self.patterns[language].sub(other, text) for text in texts)
