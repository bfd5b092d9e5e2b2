package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Turns text of any of the three languages into stems: one chain for all, because each language's steps leave the letters of
 * the others alone. Words that say nothing are dropped.
 */
final class WordAnalyzer extends Analyzer {

    private static final CharArraySet SILENT = silent();

    private static CharArraySet silent() {
        CharArraySet words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), false);
        words.addAll(RussianAnalyzer.getDefaultStopSet());
        words.addAll(ArabicAnalyzer.getDefaultStopSet());
        return CharArraySet.unmodifiableSet(words);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stems = new EnglishPossessiveFilter(new DecimalDigitFilter(new LowerCaseFilter(words)));
        stems = new StopFilter(new YoFilter(stems), SILENT);
        stems = new RussianLightStemFilter(new PorterStemFilter(stems));
        stems = new ArabicStemFilter(new ArabicClitics(new ArabicNormalizationFilter(stems)));
        return new TokenStreamComponents(words, stems);
    }

    /** The stems of each word of a text; a word that may be read in two ways has two. */
    List<List<String>> stems(String text) {
        List<List<String>> stems = new ArrayList<>();
        try (TokenStream tokens = tokenStream(IndexFields.WORDS, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute place = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (place.getPositionIncrement() > 0 || stems.isEmpty()) {
                    stems.add(new ArrayList<>());
                }
                stems.getLast().add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }
}
