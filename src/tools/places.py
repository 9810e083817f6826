#!/usr/bin/env python3
"""Makes names/place/places.tsv and names/place/regions.txt from Unicode's CLDR.

Usage: python3 src/tools/places.py FOLDER, where FOLDER holds the unpacked npm packages
cldr-localenames-full, cldr-dates-full and cldr-subdivisions-full of one version:

    for p in localenames-full dates-full subdivisions-full; do
      mkdir -p FOLDER/cldr-$p && npm pack cldr-$p@48.2.0 --silent | xargs -I{} tar xzf {} -C FOLDER/cldr-$p
    done

The languages are those of language/languages.tsv and their most frequent neighbours as sources.
"""
import collections
import json
import pathlib
import re
import sys
import unicodedata

RESOURCES = pathlib.Path(__file__).parents[1] / 'main/resources/org/translint'
NEIGHBOURS = ['cs', 'hu', 'ko', 'ms', 'pt-PT', 'tr', 'vi', 'zh-Hant', 'zh-Hant-HK']
GENERIC = re.compile(' (Krai|Oblast|Okrug|Province|Region|Republic|Governorate|County|District|Prefecture|Department|State)$')
LICENCE = '''# From Unicode CLDR {version}, Copyright © 1991-2026 Unicode, Inc. (Unicode-3.0); selected by
# src/tools/places.py, which is Apache-2.0. Do not edit: run the script again.
'''


def load(path):
    return json.loads(path.read_text(encoding='utf-8')) if path.exists() else None


def languages():
    lines = (RESOURCES / 'language/languages.tsv').read_text(encoding='utf-8').splitlines()
    return sorted({l.split('\t')[0] for l in lines if not l.startswith('#')} | set(NEIGHBOURS))


def bases_first(language):
    """The language with those that it inherits from, general ones first."""
    parts = language.split('-')
    return ['-'.join(parts[:n]) for n in range(1, len(parts) + 1)]


def split(name):
    """The name, and what stands in brackets behind it if that is another name, not a remark."""
    match = re.fullmatch(r'(.+?) ?[(（](.+?)[)）]', name)
    if not match:
        return name, None
    inner = match.group(2)
    is_name = len(inner) > 4 and inner[0].isalpha() and (inner.istitle() or not inner[0].isupper())
    if inner[0].isascii() and not inner.istitle():
        is_name = False
    if not inner[0].isascii() and len(inner) >= 2 and unicodedata.category(inner[0]) == 'Lo':
        is_name = True
    return match.group(1), inner if is_name else None


def plain(form):
    letters = unicodedata.normalize('NFKD', form.lower())
    return ''.join(c for c in letters if c.isalpha())


class Places:
    def __init__(self):
        self.main = collections.defaultdict(set)
        self.other = collections.defaultdict(set)

    def add(self, place, form, language, is_main=True):
        form = unicodedata.normalize('NFC', form.replace('\u2019', "'").replace('\u00a0', ' ')).strip()
        if len(form) < 2 or re.search(r'[()（）\[\],]|\s[-–]\s', form):
            return
        (self.main if is_main else self.other)[place, form].add(language)


def territories(folder, language, places):
    data = load(folder / 'cldr-localenames-full/package/main' / language / 'territories.json')
    if not data:
        return
    names = data['main'][language]['localeDisplayNames']['territories']
    countries = {k: v for k, v in names.items() if re.match(r'[A-Z]{2}(-|$)', k)}
    bare = collections.Counter(split(v)[0] for k, v in countries.items() if len(k) == 2)
    for code, name in countries.items():
        place, is_main = code[:2], len(code) == 2
        if place in ('EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ') or name == place:
            continue
        first, second = split(name)
        if bare[first] > 1 or (second or first != name) and not is_main:
            continue
        places.add(place, first, language, is_main)
        if second:
            places.add(place, second, language, False)


def cities(folder, language, places):
    def walk(node, path, found):
        for key, value in node.items():
            if isinstance(value, dict):
                if 'exemplarCity' in value:
                    found['/'.join(path + [key])] = value['exemplarCity']
                walk(value, path + [key], found)

    found = {}
    data = load(folder / 'cldr-dates-full/package/main' / language / 'timeZoneNames.json')
    if not data:
        return found
    walk(data['main'][language]['dates']['timeZoneNames']['zone'], [], found)
    for zone, name in found.items():
        if not re.match(r'(Etc|Antarctica)/', zone) and re.match(r'[A-Z]', zone):
            places.add(zone, name, language)
    return found


def merged(places):
    """Zones that are called as a country is in English are that country."""
    english = {plain(f): p for (p, f), ls in places.main.items() if 'en' in ls and len(p) == 2}
    drop = {p for (p, f), ls in places.main.items() if 'en' in ls and len(p) > 2 and plain(f) in english}
    drop |= {p for p, _ in places.main if len(p) > 2 and plain(p.split('/')[-1]) in english}
    for table in (places.main, places.other):
        for key in [k for k in table if k[0] in drop]:
            del table[key]


def write(path, head, rows):
    lines = sorted(set(rows), key=lambda r: r.encode('utf-16-be'))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(head + '\n'.join(lines) + '\n', encoding='utf-8')


def main():
    folder = pathlib.Path(sys.argv[1])
    version = load(folder / 'cldr-localenames-full/package/package.json')['version']
    licence = LICENCE.format(version=version)
    places = Places()
    english_zones = {}
    for language in languages():
        territories(folder, language, places)
        found = cities(folder, language, places)
        if language == 'en':
            english_zones = found
    for zone in {p for p, _ in places.main if len(p) > 2} - set(english_zones):
        places.add(zone, zone.split('/')[-1].replace('_', ' '), 'en')
    merged(places)
    rows = []
    for key in set(places.main) | set(places.other):
        main_of = places.main.get(key, set())
        other_of = places.other.get(key, set()) - main_of
        rows.append('\t'.join([*key, ' '.join(sorted(main_of)), ' '.join(sorted(other_of))]))
    head = ('# Names of countries, territories and cities of time zones: the place (ISO 3166 or a time zone),\n'
            '# a form, the languages whose first choice it is, the languages that have it beside another.\n')
    write(RESOURCES / 'names/place/places.tsv', head + licence, rows)
    subdivisions = load(folder / 'cldr-subdivisions-full/package/subdivisions/en/en.json')
    names = subdivisions['subdivisions']['localeDisplayNames']['subdivisions'].values()
    known = {plain(form) for _, form in set(places.main) | set(places.other)}
    bare = [unicodedata.normalize('NFC', GENERIC.sub('', n)) for n in names]
    regions = [n for n in bare if re.fullmatch(r'[^\W\d_]{4,}', n)]
    head = '# Regions of the first level as English writes them: those of one word that are no country or city.\n'
    write(RESOURCES / 'names/place/regions.txt', head + licence, [n for n in regions if plain(n) not in known])


if __name__ == '__main__':
    main()
