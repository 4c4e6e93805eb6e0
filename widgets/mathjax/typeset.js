import {mathjax} from 'mathjax-full/js/mathjax.js';
import {TeX} from 'mathjax-full/js/input/tex.js';
import {SVG} from 'mathjax-full/js/output/svg.js';
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';
import {RegisterHTMLHandler} from 'mathjax-full/js/handlers/html.js';
import {SerializedMmlVisitor} from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js';
import {STATE} from 'mathjax-full/js/core/MathItem.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js';

// Nothing here may load, link or define: no html, require or newcommand.
const packages = ['base', 'ams', 'boldsymbol', 'cancel', 'color', 'mhchem', 'textmacros'];
const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const tex = new TeX({packages, maxMacros: 1000, formatError: (jax, error) => { throw error; }});
const svg = new SVG({fontCache: 'none'});
const page = mathjax.document('', {InputJax: tex, OutputJax: svg});
const visitor = new SerializedMmlVisitor();


// Qt draws no <svg> inside of another, which MathJax uses to cut the middle pieces of tall braces to their length. They
// become groups, and what would have been cut off is scaled to fit: MathJax makes it 1.5 times as long as needed.
const middleFit = 1.04 / 1.5;

const number = (node, name) => parseFloat(adaptor.getAttribute(node, name)) || 0;

const flatten = (node) => {
  for (const child of adaptor.childNodes(node)) {
    if (adaptor.kind(child) === '#text') continue;
    flatten(child);
    if (adaptor.kind(child) !== 'svg') continue;
    const [left, top, width, height] = (adaptor.getAttribute(child, 'viewBox') || '0 0 0 0').split(/[ ,]+/).map(Number);
    const group = adaptor.node('g', {transform: `translate(${number(child, 'x') - left},${number(child, 'y') - top})`});
    for (const piece of [...adaptor.childNodes(child)]) {
      const scale = /^scale\(([-\d.]+),\s*([-\d.]+)\)$/.exec(adaptor.getAttribute(piece, 'transform') || '');
      if (scale) {
        const x = Number(scale[1]) === 1 ? 1 : middleFit;
        const y = Number(scale[2]) === 1 ? 1 : middleFit;
        const middleX = left + width / 2;
        const middleY = top + height / 2;
        adaptor.setAttribute(piece, 'transform', `translate(${middleX * (1 - x)},${middleY * (1 - y)}) `
          + `scale(${scale[1] * x},${scale[2] * y})`);
      }
      adaptor.append(group, piece);
    }
    adaptor.replace(group, child);
  }
};

const quietly = (make) => {
  try {
    tex.reset();
    return make();
  } catch (error) {
    return '';
  }
};

// The formula as an SVG without nested ones, in units of a thousandth of the font's size; empty where it is not TeX.
globalThis.typesetSvg = (formula, display) => quietly(() => {
  const box = page.convert(formula, {display, em: 16, ex: 7, containerWidth: 1280});
  const svgNode = adaptor.firstChild(box);
  flatten(svgNode);
  return adaptor.outerHTML(svgNode);
});

// The formula as one <math> element; empty where it is not TeX.
globalThis.typesetMathMl = (formula, display) => quietly(
  () => visitor.visitTree(page.convert(formula, {display, end: STATE.CONVERT})));
