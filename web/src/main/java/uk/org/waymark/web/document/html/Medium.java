package uk.org.waymark.web.document.html;

import java.util.List;
import java.util.Locale;
import uk.org.waymark.web.document.layout.Letterhead.Crest;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;
import uk.org.waymark.web.document.picture.Crests;
import uk.org.waymark.web.document.picture.Drawing;

/** Where the markup of a paper is read, and what differs there. */
enum Medium {
    SCREEN {
        @Override
        void symbol(Markup html, Symbol symbol) {
            html.open("svg", "class", "sym " + symbol.tone(), "viewBox", "0 0 20 20", "aria-hidden", "true")
                    .markup(symbol.drawing())
                    .close();
        }

        @Override
        String drawing(Drawing drawing) {
            return drawing.forPage();
        }

        /** As a picture, in which a script of its file does not run. */
        @Override
        void crest(Markup html, Crest crest) {
            html.empty("img", "class", "crest", "src", crest.address(), "alt", crest.words());
        }

        /** A browser finds widths that suit its window. */
        @Override
        void columns(Markup html, List<Double> widths) {}
    },
    PRINT {
        /** A ground and no picture: a symbol says nothing that the word beside it does not, and a tagged picture has to. */
        @Override
        void symbol(Markup html, Symbol symbol) {
            html.element("span", "", "class", "sym " + symbol.code());
        }

        @Override
        String drawing(Drawing drawing) {
            return drawing.forFile();
        }

        @Override
        void crest(Markup html, Crest crest) {
            if (crest.isDrawing()) {
                html.open("div", "class", "crest")
                        .markup(Crests.of(crest).forFile())
                        .close();
            } else {
                SCREEN.crest(html, crest);
            }
        }

        @Override
        void columns(Markup html, List<Double> widths) {
            html.open("colgroup");
            widths.forEach(width -> html.empty("col", "style", String.format(Locale.ROOT, "width:%.2f%%", width)));
            html.close();
        }
    };

    abstract void symbol(Markup html, Symbol symbol);

    abstract String drawing(Drawing drawing);

    abstract void crest(Markup html, Crest crest);

    abstract void columns(Markup html, List<Double> widths);
}
