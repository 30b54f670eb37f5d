import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData, ResolvedConfig } from 'html-validate';

/** One configuration for all pages: html-validate makes it anew for each, which takes a quarter of the time of a page. */
class OneConfig extends StaticConfigLoader {
  readonly #config: Promise<ResolvedConfig>;
  constructor(config: ConfigData) {
    super(config);
    this.#config = Promise.resolve(super.getConfigFor(''));
  }
  override getConfigFor = () => this.#config;
}

/** The rules of HTML and accessibility (labels, ARIA, order of headings) that every page keeps. */
export const htmlRules = (): HtmlValidate =>
  new HtmlValidate(
    new OneConfig({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Astro writes `<br>` and `<p/>` forms as HTML does; these rules are about taste, not validity.
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-inline-style': 'off',
        // A telephone number stands in <bdi dir="ltr">, which keeps it on one line by style.
        'tel-non-breaking': 'off',
        // Safari drops the list semantics of a list without markers, unless the role says it again.
        'no-redundant-role': 'off',
        // Ambiguous only to the rule: each list of links has a heading that labels its landmark.
        'unique-landmark': 'off',
        'valid-id': ['error', { relaxed: true }],
        // Custom elements of Astro's islands.
        'element-name': ['error', { whitelist: ['astro-island', 'astro-slot'] }],
      },
    }),
  );
