package org.translint.language;
import java.nio.file.*; import java.util.*;
public class H { public static void main(String[] a) throws Exception { HunspellDictionary h=new HunspellDictionary("org/languagetool/resource/ar/hunspell/ar"); int k=0,n=0; for(String w: Files.readAllLines(Path.of(a[0]))){n++; if(h.has(w)) k++;} System.out.println(k+"/"+n);} }
