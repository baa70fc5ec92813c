import { expect } from 'chai';
import { addEmbed, heard, setupEmbed } from '../support/embed.js';
import { consoleLines } from '../support/reports.js';
import { until } from '../support/until.js';

const picture = new URL('/test-server/answer?from=poster', location.href).href;
const otherHost = picture.replace('localhost', '127.0.0.1');

describe('what <consentry-embed> says while it is shut', () => {
  it('is its title, who receives what, and the page where they tell more', async () => {
    const { part, buttons } = await setupEmbed();
    expect(part('title').querySelector('slot')!.textContent).to.equal('Our film');
    expect(part('text').textContent).to.match(/^If you load it, Google Ireland Limited learns your IP address/);
    expect(part('text').textContent.match(/[.!?](\s|$)/g)).to.have.length(1);
    const link = part('link') as HTMLAnchorElement;
    expect([link.href, link.textContent, link.rel]).to.deep.equal([
      'https://policies.example/privacy',
      'Privacy page of Google Ireland Limited',
      'noreferrer',
    ]);
    expect(buttons().map(({ textContent }) => textContent)).to.deep.equal(['Load once', 'Always allow YouTube']);
    expect(part('details').lang).to.equal('en');
  });

  it("falls back on the site's own policy, the host of the frame, and the name of the category", async () => {
    const categories = [{ id: 'functional', label: 'Films and maps' }];
    consoleLines('error');
    const { part, buttons } = await setupEmbed(
      { category: 'functional', src: 'https://films.example/1', title: '' },
      { categories },
    );
    expect(part('title').querySelector('slot')!.textContent).to.equal('Films and maps');
    expect(part('text').textContent).to.contain('films.example learns');
    expect([part('link').getAttribute('href'), part('link').textContent]).to.deep.equal(['/privacy', 'Privacy policy']);
    expect(buttons()[1].textContent).to.equal('Always allow Films and maps');
  });

  it('names a category in the language that it speaks', async () => {
    consoleLines('error');
    const { part, buttons } = await setupEmbed(
      { category: 'functional', src: 'https://films.example/1' },
      { language: 'de' },
    );
    await until('it speaks German', () => part('details').lang === 'de');
    expect(buttons()[1].textContent).to.equal('Zusatzfunktionen immer erlauben');
  });

  it("is said in the site's own words, filled in as they are, and in its language", async () => {
    const texts = { embedAlways: '{service} immer laden', embedText: '{provider} & {service} $& {provider}' };
    const { part, buttons } = await setupEmbed({}, { texts, language: 'de' });
    await until('it speaks German', () => part('details').lang === 'de');
    expect(buttons()[0].textContent).to.equal('Einmal laden');
    expect(buttons()[1].textContent).to.equal('YouTube immer laden');
    expect(part('text').textContent).to.equal('Google Ireland Limited & YouTube $& Google Ireland Limited');
  });

  it("gives way to the page's own title, text and poster", async () => {
    const { embed, part } = await setupEmbed();
    embed.insertAdjacentHTML(
      'beforeend',
      `<b slot="title">Ours</b><i slot="text">Own words.</i><img slot="poster" alt="" src="${picture}">`,
    );
    for (const name of ['title', 'text', 'poster']) {
      const slot = part('placeholder').querySelector<HTMLSlotElement>(`slot[name=${name}]`)!;
      expect(slot.assignedElements()).to.deep.equal([embed.querySelector(`[slot=${name}]`)]);
    }
    const poster = embed.querySelector('[slot=poster]')!.getBoundingClientRect();
    expect(poster.width, 'as wide as the inside of the border').to.equal(part('placeholder').clientWidth);
    expect(poster.height).to.be.above(200);
    expect(poster.bottom, 'no text on the picture').to.be.at.most(part('note').getBoundingClientRect().top);
  });

  it('has a poster of its own host, and never one of another: that would be a request before consent', async () => {
    consoleLines('error');
    const { part, embed } = await setupEmbed({ poster: picture });
    const poster = part('poster') as HTMLImageElement;
    expect([poster.src, poster.hidden, poster.alt]).to.deep.equal([picture, false, '']);
    for (const url of [otherHost, 'data:image/gif,x', '//cdn.example/a.jpg']) {
      embed.setAttribute('poster', url);
      await heard();
      expect([poster.src, poster.hidden], url).to.deep.equal([picture, true]);
    }
    const other = addEmbed({ poster: otherHost }).part('poster') as HTMLImageElement;
    expect([other.getAttribute('src'), other.hidden]).to.deep.equal([null, true]);
  });
});
