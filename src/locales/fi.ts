import type { Language } from './language.js';

/**
 * Finnish: says “sinä”, in the singular. “Evästeet”, “suostumus”, “hyväksy” and “hylkää”, as public bodies and large sites write;
 * “tietosuoja” for privacy. Names stand in apposition or after a colon, in the nominative.
 */
export const fi: Language = {
  language: 'fi',
  review: 'unreviewed',
  list: [', ', ' ja '],
  texts: {
    title: 'Tietosuojavalintasi',
    text: 'Suostumuksellasi käytämme evästeitä ja vastaavia tallennustapoja seuraaviin tarkoituksiin: {categories}. Mitään valinnaista ei käynnistetä ennen valintaasi. Voit kieltäytyä, ja voit muuttaa mieltäsi milloin tahansa.',
    acceptAll: 'Hyväksy kaikki',
    rejectAll: 'Hylkää kaikki',
    preferences: 'Asetukset',
    policy: 'Tietosuojaseloste',
    closeBanner: 'Sulje ja hylkää kaikki',
    closeNote: 'Jos suljet tämän, hylkäät kaiken valinnaisen.',
    asked: 'Tämä sivusto kysyy tietosuojavalintojasi.',
    saved: 'Valintasi on tallennettu.',
    functional: 'Lisätoiminnot',
    analytics: 'Analytiikka',
    advertising: 'Mainonta',
    essential: 'Välttämättömät',
    essentialText: 'Tarvitaan, jotta sivusto toimii: turvallisuus, kirjautuminen, ostoskorisi, tämä valinta.',
    functionalText:
      'Tekemäsi asetukset muistetaan, ja sinulle näytetään upotettua sisältöä, kuten videoita, karttoja ja chat.',
    analyticsText: 'Sivuston käyttöä mitataan, jotta sivustoa voidaan parantaa.',
    advertisingText:
      'Sinulle näytetään kiinnostuksen kohteisiisi sopivaa mainontaa täällä ja muualla, ja sen tuloksia mitataan.',
    preferencesTitle: 'Tietosuoja-asetukset',
    intro:
      'Valitse, mitä tämä sivusto saa tallentaa laitteellesi ja kuka saa vastaanottaa tietoja käynnistäsi. Mikään ei muutu, ennen kuin tallennat.',
    gpc: 'Selaimesi lähettää Global Privacy Control ‑signaalin. Sitä noudatetaan: mitään valinnaista ei ole päällä, ellet kytke sitä päälle tässä.',
    always: 'Aina päällä',
    details: 'Palvelut ja tallennus',
    provider: 'Palveluntarjoaja',
    retention: 'Säilytysaika',
    cookie: 'Eväste',
    localStorage: 'Paikallinen tallennustila',
    sessionStorage: 'Istunnon tallennustila',
    indexedDB: 'Selaimen tietokanta',
    cacheStorage: 'Selaimen säilyttämät tiedostot',
    session: 'tämä käynti',
    persistent: 'poistamiseen asti',
    privacyPage: 'Tietosuojasivu',
    optOutPage: 'Kieltäytymissivu',
    save: 'Tallenna valinnat',
    close: 'Sulje tallentamatta',
    reopen: 'Evästeasetukset',
    mixed: 'Päällä: {on}/{all}',
    embedText:
      'Jos lataat sisällön, palveluntarjoaja {provider} saa tietää IP-osoitteesi ja käyttämäsi selaimen ja voi tallentaa evästeitä laitteellesi.',
    embedOnce: 'Lataa kerran',
    embedAlways: 'Salli aina: {service}',
    embedPrivacy: 'Tietosuojasivu: {provider}',
    embedPolicy: 'Tietosuojaseloste',
  },
};
